/** Parameters that say how a reader came, never which article it is. */
const TRACKING = new Set([
	"fbclid",
	"gclid",
	"dclid",
	"gbraid",
	"wbraid",
	"msclkid",
	"yclid",
	"twclid",
	"igshid",
	"mc_cid",
	"mc_eid",
	"cmpid",
	"ocid",
	"xtor",
	"smid",
	"smtyp",
	"sref",
	"taid",
	"cmp",
	"ns_source",
	"ns_mchannel",
	"ns_campaign",
	"at_medium",
	"at_campaign",
	"at_custom1",
	"at_custom2",
	"at_custom3",
	"at_custom4",
	"at_bbc_team",
	"feedtype",
	"feedname",
	"s_cid",
	"ref_src",
	"ref_url",
	"rss",
	"__twitter_impression",
	"_ga",
	"_gl",
	"srnd",
	"partner",
]);
const TRACKING_FAMILY = /^(?:utm|at|pk|mtm|hsa|_hs|vero|ito)_/;

/** "a=1&utm_source=x" without what only tracks, in the order of the names, as one article may be linked either way. */
function meaningful(search: URLSearchParams): string {
	const kept = [...search].filter(
		([name]) => !TRACKING.has(name.toLowerCase()) && !TRACKING_FAMILY.test(name.toLowerCase()),
	);
	kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
	return new URLSearchParams(kept).toString();
}

/** The address as a URL, if it is one of the web without credentials in it; else null. */
export function webAddress(address: string, base?: string): URL | null {
	const url = URL.parse(address.trim(), base);
	if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
	return url.username === "" && url.password === "" && url.hostname !== "" ? url : null;
}

/**
 * The one form of an article's address: absolute, without fragment, tracking parameters, default port, or a dot or
 * slash at the end. Scheme and host stay as given ("www." may be another site). Null for anything but http(s).
 */
export function canonicalAddress(address: string, base?: string): string | null {
	const url = webAddress(address, base);
	if (url === null) return null;
	url.hash = "";
	url.hostname = url.hostname.replace(/\.$/, "");
	url.search = meaningful(url.searchParams);
	if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/{1,8}$/, "");
	return url.href;
}
