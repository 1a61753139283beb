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

function isTracking(pair: string): boolean {
	const name = pair.replace(/=.*/s, "").toLowerCase();
	return TRACKING.has(name) || TRACKING_FAMILY.test(name);
}

/** "?a=1&utm_source=x" without what only tracks; the rest is left as it is written, since a site may insist on it. */
function meaningful(search: string): string {
	const kept = search.replace(/^\?/, "").split("&");
	return kept.filter((pair) => pair !== "" && !isTracking(pair)).join("&");
}

/** The address as a URL, if it is one of the web without credentials in it; else null. */
export function webAddress(address: string, base?: string): URL | null {
	const url = URL.parse(address.trim(), base);
	if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
	return url.username === "" && url.password === "" && url.hostname !== "" ? url : null;
}

/**
 * The one form of an article's address: absolute, without fragment, tracking parameters or default port. Everything
 * else stays as given, as the address is also where the article is fetched. Null for anything but http(s).
 */
export function canonicalAddress(address: string, base?: string): string | null {
	const url = webAddress(address, base);
	if (url === null) return null;
	url.hash = "";
	url.hostname = url.hostname.replace(/\.$/, "");
	url.search = meaningful(url.search);
	return url.href;
}
