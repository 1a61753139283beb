import { canonicalAddress } from "./address.ts";
import { articleText, markupText } from "./article-text.ts";
import { type Blocks, blocksOf, htmlToLine } from "./blocks.ts";
import { type Head, headListener } from "./head.ts";
import { oneLine } from "./plain.ts";
import { readabilityText } from "./readability.ts";
import { textOf } from "./unknown.ts";
import { whenSaid } from "./when.ts";

/** An article's page, read. */
export interface Page {
	readonly title: string | null;
	/** Paragraphs apart by a blank line; no-break spaces are plain ones. Offsets of evidence refer to it. */
	readonly text: string;
	/** ISO date, or date and time; null where the page does not say. */
	readonly published: string | null;
	/** The address the page gives for itself, if it can be this article's; else null. */
	readonly canonical: string | null;
	/** The page says that not everyone may read all of it. */
	readonly paywalled: boolean;
}

/** Below it our own rules have missed the article, or there is none. In characters. */
const SCANT = 400;

const DATES = [
	"article:published_time",
	"datepublished",
	"pubdate",
	"publishdate",
	"date",
	"dc.date",
	"dc.date.issued",
	"dcterms.date",
	"parsely-pub-date",
	"sailthru.date",
];

function publishedOf({ article, metas, time }: Head): string | null {
	const said = [textOf(article.datePublished), ...DATES.map((name) => metas.get(name) ?? null), time];
	return said.map(whenSaid).find((date) => date !== null) ?? null;
}

/** The headline alone; <title> carries the site's name after a bar or a dash. */
function titleOf({ article, metas, title }: Head): string | null {
	const said = textOf(article.headline) ?? metas.get("og:title") ?? title?.replace(/\s[|–—-]\s[^|–—]{1,40}$/, "");
	return textOf(oneLine(htmlToLine(said ?? ""), 500));
}

/** "www.example.com" and "m.example.com" are one site. */
function siteOf(url: URL): string {
	return url.host.replace(/^(?:www|m|mobile|amp|edition)\./, "");
}

/** A canonical address on another site, or that of the front page, is a mistake more often than not. */
function canonicalOf(head: Head, address: string): string | null {
	const canonical = head.canonical === null ? null : canonicalAddress(head.canonical, address);
	if (canonical === null) return null;
	const [own, url] = [new URL(address), new URL(canonical)];
	const isFront = url.pathname === "/" && url.search === "" && own.pathname + own.search !== "/";
	return siteOf(own) === siteOf(url) && !isFront ? canonical : null;
}

/** Readability takes time that grows with the square of the depth; pages of outlets are some 30 elements deep. */
const DEEPEST = 150;

/** The page's own paragraphs, unless its JSON-LD has much more of the article; Readability's where both have little. */
function textIn(html: string, blocks: Blocks, head: Head): string {
	const own = articleText(blocks, titleOf(head));
	const body = markupText(textOf(head.article.articleBody) ?? "");
	const best = own.length < body.length * 0.7 ? body : own;
	const rescued = best.length < SCANT && blocks.depth < DEEPEST ? (readabilityText(html) ?? "") : "";
	return rescued.length > best.length * 1.5 ? rescued : best;
}

/** Reads the page of an article found at `address`. An empty `text` where it has none. */
export function readPage(html: string, address: string): Page {
	const listener = headListener();
	const blocks = blocksOf(html, [listener]);
	const head = listener.head();
	return {
		title: titleOf(head),
		text: textIn(html, blocks, head),
		published: publishedOf(head),
		canonical: canonicalOf(head, address),
		paywalled: /^false$/i.test(String(head.article.isAccessibleForFree)),
	};
}
