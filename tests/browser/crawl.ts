/** All that the links of a site lead to, as one who follows every one of them finds it. */
import { parseHTML } from "linkedom";

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
	/** Links within pages and to places in others: "/feeds#json" must have what "#json" names. */
	readonly fragments: readonly OutwardLink[];
}

const AT_ONCE = 4;
const LINKS = "a[href], link[href], img[src], source[srcset], meta[property='og:image'], meta[name='twitter:image']";

function hrefOf(element: Element): string {
	return ["href", "src", "srcset", "content"].map((name) => element.getAttribute(name)).find((value) => value) ?? "";
}

/** What an HTML page links to, as written. */
function linksOf(html: string): readonly string[] {
	return [...parseHTML(html).document.querySelectorAll(LINKS)].map(hrefOf);
}

async function ask(site: string, path: string, from: string): Promise<{ page: CrawledPage; links: readonly string[] }> {
	const response = await fetch(site + path, { redirect: "manual" });
	const type = response.headers.get("Content-Type") ?? "";
	const text = await response.text();
	const links = type.startsWith("text/html") ? linksOf(text) : [];
	return { page: { path, status: response.status, type, from }, links };
}

/** Filters combine without end: what a page with a query leads to with a query is not followed further. */
function isFollowed(path: string, from: string): boolean {
	return !(path.includes("?") && from.includes("?"));
}

/** Follows every link from the home page on. */
export async function crawl(site: string): Promise<Crawled> {
	const pages: CrawledPage[] = [];
	const outward: OutwardLink[] = [];
	const fragments: OutwardLink[] = [];
	const seen = new Set(["/"]);
	let waiting: { readonly path: string; readonly from: string }[] = [{ path: "/", from: "/" }];
	while (waiting.length > 0) {
		const now = waiting.slice(0, AT_ONCE);
		waiting = waiting.slice(AT_ONCE);
		for (const { page, links } of await Promise.all(now.map(({ path, from }) => ask(site, path, from)))) {
			pages.push(page);
			for (const href of links) {
				const url = URL.parse(href, site + page.path);
				if (url === null || url.origin !== site) {
					outward.push({ from: page.path, href });
					continue;
				}
				if (url.hash !== "") fragments.push({ from: page.path, href: url.pathname + url.search + url.hash });
				const path = url.pathname + url.search;
				if (seen.has(path) || !isFollowed(path, page.path)) continue;
				seen.add(path);
				waiting.push({ path, from: page.path });
			}
		}
	}
	return { pages, outward, fragments };
}
