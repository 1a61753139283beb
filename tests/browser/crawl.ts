/** All that the links of a site lead to, as one who follows every one of them finds it. */
import { Parser } from "htmlparser2";

/** What one address of the site answered. */
interface CrawledPage {
	/** Path and query. */
	readonly path: string;
	readonly status: number;
	readonly type: string;
	/** Path of a page that leads there. */
	readonly from: string;
}

/** A link that leads off the site. */
interface OutwardLink {
	readonly from: string;
	readonly href: string;
}

export interface Crawled {
	readonly pages: readonly CrawledPage[];
	readonly outward: readonly OutwardLink[];
	/** Links to a place in a page that does not have it: "/feeds#json", where nothing has the id "json". */
	readonly astray: readonly string[];
}

interface Asked {
	readonly page: CrawledPage;
	/** What an HTML page links to, as written. */
	readonly links: readonly string[];
	/** The places in it that can be linked to. */
	readonly ids: ReadonlySet<string>;
}

const AT_ONCE = 4;
/** By element: the attribute that leads somewhere. */
const LEADS: Readonly<Record<string, string>> = { a: "href", link: "href", img: "src", source: "srcset" };
const IMAGES: readonly (string | undefined)[] = ["og:image", "twitter:image"];

function readPage(html: string): Pick<Asked, "links" | "ids"> {
	const links: string[] = [];
	const ids = new Set<string>();
	const parser = new Parser({
		onopentag: (name, attributes) => {
			if (attributes.id !== undefined) ids.add(attributes.id);
			const isImage = name === "meta" && IMAGES.includes(attributes.property ?? attributes.name);
			const href = isImage ? attributes.content : attributes[LEADS[name] ?? ""];
			if (href !== undefined) links.push(href);
		},
	});
	parser.end(html);
	return { links, ids };
}

async function ask(site: string, path: string, from: string): Promise<Asked> {
	const response = await fetch(site + path, { redirect: "manual" });
	const type = response.headers.get("Content-Type") ?? "";
	const text = await response.text();
	const read = type.startsWith("text/html") ? readPage(text) : { links: [], ids: new Set<string>() };
	return { page: { path, status: response.status, type, from }, ...read };
}

/** Filters combine without end: what a page with a query leads to with a query is not followed further. */
function isFollowed(path: string, from: string): boolean {
	return !(path.includes("?") && from.includes("?"));
}

/** Follows every link from the home page on. */
export async function crawl(site: string): Promise<Crawled> {
	const pages: CrawledPage[] = [];
	const outward: OutwardLink[] = [];
	const fragments = new Set<string>();
	const places = new Map<string, ReadonlySet<string>>();
	const seen = new Set(["/"]);
	let waiting: { readonly path: string; readonly from: string }[] = [{ path: "/", from: "/" }];
	while (waiting.length > 0) {
		const now = waiting.slice(0, AT_ONCE);
		waiting = waiting.slice(AT_ONCE);
		for (const { page, links, ids } of await Promise.all(now.map(({ path, from }) => ask(site, path, from)))) {
			pages.push(page);
			places.set(page.path, ids);
			for (const href of links) {
				const url = URL.parse(href, site + page.path);
				if (url === null || url.origin !== site) {
					outward.push({ from: page.path, href });
					continue;
				}
				const path = url.pathname + url.search;
				if (url.hash !== "") fragments.add(path + url.hash);
				if (seen.has(path) || !isFollowed(path, page.path)) continue;
				seen.add(path);
				waiting.push({ path, from: page.path });
			}
		}
	}
	const astray: string[] = [];
	for (const href of fragments) {
		const [path = "", id = ""] = href.split("#");
		const ids = places.get(path) ?? (await ask(site, path, "/")).ids;
		if (!ids.has(decodeURIComponent(id))) astray.push(href);
	}
	return { pages, outward, astray };
}
