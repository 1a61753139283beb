/** A local outlet's feed, as news outlets publish theirs: title, summary, date and address of each article. */
import { generateAtomFeed, generateRssFeed } from "feedsmith";
import { escapeMarkup } from "./escape.ts";
import type { FeedFormat, LocalArticle, LocalOutlet } from "./outlets.ts";

export interface FeedDocument {
	readonly type: string;
	readonly xml: string;
}

/** The feed; `base` is the server's address without a slash at the end. */
export function feedOf(outlet: LocalOutlet, base: string): FeedDocument {
	return FEEDS[outlet.format](outlet, base);
}

const FEEDS: Readonly<Record<FeedFormat, (outlet: LocalOutlet, base: string) => FeedDocument>> = {
	rss: (outlet, base) => ({ type: "application/rss+xml; charset=utf-8", xml: rssFeed(outlet, base) }),
	atom: (outlet, base) => ({ type: "application/atom+xml; charset=utf-8", xml: atomFeed(outlet, base) }),
	rdf: (outlet, base) => ({ type: "application/rdf+xml; charset=utf-8", xml: rdfFeed(outlet, base) }),
};

function rssFeed(outlet: LocalOutlet, base: string): string {
	return generateRssFeed({
		title: outlet.name,
		link: base + outlet.path,
		description: `News from ${outlet.name}`,
		language: "en",
		items: outlet.articles.map((article) => ({
			title: article.title ?? outlet.name,
			link: base + article.path,
			description: summaryOf(article),
			guid: { value: base + article.path, isPermaLink: true },
			...dated(article, (pubDate) => ({ pubDate })),
		})),
	});
}

function atomFeed(outlet: LocalOutlet, base: string): string {
	const newest = instantOf(outlet.articles[0]?.published ?? null) ?? new Date(0);
	return generateAtomFeed({
		id: base + outlet.path,
		title: { value: outlet.name },
		updated: newest,
		links: [
			{ href: base + outlet.feedPath, rel: "self", type: "application/atom+xml" },
			{ href: base + outlet.path, rel: "alternate", type: "text/html" },
		],
		entries: outlet.articles.map((article) => ({
			id: base + article.path,
			title: { value: article.title ?? outlet.name },
			summary: { value: summaryOf(article) },
			links: [{ href: base + article.path, rel: "alternate", type: "text/html" }],
			updated: instantOf(article.published) ?? newest,
			...dated(article, (published) => ({ published })),
		})),
	});
}

/** RSS 1.0, which feedsmith reads but does not write. */
function rdfFeed(outlet: LocalOutlet, base: string): string {
	const address = (path: string) => escapeMarkup(base + path);
	return `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${address(outlet.feedPath)}">
<title>${escapeMarkup(outlet.name)}</title>
<link>${address(outlet.path)}</link>
<description>${escapeMarkup(`News from ${outlet.name}`)}</description>
<items><rdf:Seq>
${outlet.articles.map(({ path }) => `<rdf:li rdf:resource="${address(path)}"/>`).join("\n")}
</rdf:Seq></items>
</channel>
${outlet.articles.map((article) => rdfItem(article, outlet, address(article.path))).join("\n")}
</rdf:RDF>
`;
}

function rdfItem(article: LocalArticle, outlet: LocalOutlet, address: string): string {
	return `<item rdf:about="${address}">
<title>${escapeMarkup(article.title ?? outlet.name)}</title>
<link>${address}</link>
<description>${escapeMarkup(summaryOf(article))}</description>
${instantOf(article.published) ? `<dc:date>${article.published}</dc:date>` : ""}
</item>`;
}

/** What `field` makes of the article's date; nothing where it has none. */
function dated<T>({ published }: LocalArticle, field: (at: Date) => T): T | undefined {
	const at = instantOf(published);
	return at === null ? undefined : field(at);
}

/** A day without an hour counts as its noon in UTC: the same day in most of the world. Null for no date. */
function instantOf(published: string | null): Date | null {
	const day = /^\d{4}-\d\d-\d\d$/;
	const at = Date.parse(published === null || !day.test(published) ? (published ?? "") : `${published}T12:00:00Z`);
	return Number.isNaN(at) ? null : new Date(at);
}

/** The beginning of the text, up to 300 characters, to the end of a word. */
export function summaryOf({ text }: LocalArticle): string {
	const opening = text.trim().replace(/\s+/g, " ");
	return opening.length <= 300 ? opening : `${opening.slice(0, 300).replace(/\s\S*$/, "")} …`;
}
