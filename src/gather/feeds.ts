/**
 * Feed to items: RSS 0.9x, 1.0 (RDF) and 2.0, Atom, JSON Feed. rss-parser reads what is well-formed, feedsmith what is
 * not. No other file knows either.
 */
import { parseFeed as parseLeniently } from "feedsmith";
import Parser from "rss-parser";
import { type Item, type RawItem, toItem } from "./items.ts";
import { fieldOf, listOf, textOf } from "./unknown.ts";

/** A feed that could be read; `note` says what was wrong with it all the same. */
interface ReadFeed {
	readonly kind: "feed";
	readonly items: readonly Item[];
	/** <ttl> in minutes. */
	readonly ttl: number | null;
	readonly note: string | null;
}

/** More items than this are not looked at: the newest stand first. */
const MOST_ITEMS = 500;

/**
 * Names under which rss-parser does not know these elements. It throws the whole feed away for one date it cannot
 * read, and takes seconds (time grows with the square of the length) to strip tags from long texts.
 */
const RENAMED: Readonly<Record<string, string>> = {
	"content:encoded": "v:content",
	content: "v:content",
	description: "v:summary",
	summary: "v:summary",
	published: "v:published",
	updated: "v:updated",
	pubDate: "v:published",
	"dc:date": "v:updated",
};

type Custom = Record<string, unknown>;

const parser = new Parser<Custom, Custom>({
	defaultRSS: 2,
	xml2js: { tagNameProcessors: [(name: string) => RENAMED[name] ?? name] },
	customFields: {
		item: ["v:content", "v:summary", "v:published", "v:updated", "link", "$"].map((name) => [
			name,
			name === "link" ? "links" : name,
			{ keepArray: true },
		]),
	},
});

function first(value: unknown): unknown {
	return listOf(value)[0];
}

/** An item as rss-parser gives it, with the names above. */
function fromRssParser(item: Custom): RawItem {
	const attributes = item.$;
	return {
		guid: item.guid ?? item.id ?? fieldOf(attributes, "rdf:about"),
		links: listOf(item.links),
		title: item.title,
		summary: first(item["v:summary"]),
		content: first(item["v:content"]),
		dates: [item["v:published"], item["v:updated"]],
		base: fieldOf(attributes, "xml:base"),
	};
}

/** An item as feedsmith gives it, whatever the format. */
function fromFeedsmith(item: unknown): RawItem {
	const content = fieldOf(item, "content");
	const names = ["pubDate", "published", "updated", "date_published", "date_modified"];
	return {
		guid: fieldOf(item, "guid") ?? fieldOf(item, "id") ?? fieldOf(fieldOf(item, "rdf"), "about"),
		links: [...listOf(fieldOf(item, "links")), ...listOf(fieldOf(item, "link") ?? fieldOf(item, "url"))],
		title: fieldOf(item, "title"),
		summary: fieldOf(item, "summary") ?? fieldOf(item, "description"),
		content: fieldOf(content, "encoded") ?? content ?? fieldOf(item, "content_html") ?? fieldOf(item, "content_text"),
		dates: [...names.map((name) => fieldOf(item, name)), fieldOf(fieldOf(item, "dc"), "dates")],
		base: fieldOf(fieldOf(item, "xml"), "base"),
	};
}

/** <ttl> in minutes, if it is a number worth the name. */
function ttlOf(value: unknown): number | null {
	const minutes = Number(textOf(value) ?? value ?? Number.NaN);
	return Number.isFinite(minutes) && minutes > 0 ? minutes : null;
}

/** xml:base of the root element, which stands near the start; else the feed's own address. */
function baseOf(text: string, address: string): string {
	const base = /<(?:feed|rss|rdf:RDF)\b[^>]{0,2000}?\sxml:base=["']([^"']{1,2000})["']/.exec(text.slice(0, 8192))?.[1];
	return URL.parse(base ?? "", address)?.href ?? address;
}

function feedOf(raws: readonly RawItem[], ttl: unknown, base: string, note: string | null): ReadFeed {
	const items = raws.slice(0, MOST_ITEMS).flatMap((raw) => toItem(raw, base) ?? []);
	return { kind: "feed", items, ttl: ttlOf(ttl), note };
}

const ENDS = [
	{ item: "</item>", root: /<rss[\s>]/i, close: "</channel></rss>" },
	{ item: "</item>", root: /<rdf:RDF[\s>]/, close: "</rdf:RDF>" },
	{ item: "</entry>", root: /<feed[\s>]/, close: "</feed>" },
];

/** A feed that breaks off, closed after its last whole item; null where there is none. */
function mended(text: string): string | null {
	const start = text.slice(0, 8192);
	const end = ENDS.find(({ root }) => root.test(start));
	const at = end === undefined ? -1 : text.lastIndexOf(end.item);
	return end === undefined || at < 0 ? null : text.slice(0, at + end.item.length) + end.close;
}

function parseSloppy(text: string, address: string, note: string | null): ReadFeed | null {
	try {
		const { feed } = parseLeniently(text);
		const items = "entries" in feed ? feed.entries : "items" in feed ? feed.items : [];
		return feedOf(listOf(items).map(fromFeedsmith), "ttl" in feed ? feed.ttl : null, baseOf(text, address), note);
	} catch {
		return null;
	}
}

/** Why a text that starts like this is no feed, where that can be said. */
function notAFeed(text: string): string | null {
	if (text === "") return "The address answered with nothing.";
	const start = text.slice(0, 1024).toLowerCase();
	const isPage = /<!doctype html|<html[\s>]/.test(start) && !/<(?:rss|feed|rdf:rdf)[\s>]/.test(start);
	return isPage ? "The address answered with an HTML page, not a feed. The page may name its feed's address." : null;
}

/**
 * The items of a feed found at `address`, each with an absolute address; what is wrong with one item costs only that
 * item. A `reason` in a sentence where it is no feed, or breaks off before the first item.
 */
export async function parseFeed(raw: string, address: string): Promise<ReadFeed | { kind: "no-feed"; reason: string }> {
	const text = raw.trim();
	const reason = notAFeed(text);
	if (reason !== null) return { kind: "no-feed", reason };
	if (text.startsWith("{"))
		return (
			parseSloppy(text, address, null) ?? { kind: "no-feed", reason: "The address answered with JSON that is no feed." }
		);
	try {
		const feed = await parser.parseString(text);
		return feedOf(feed.items.map(fromRssParser), feed.ttl, baseOf(text, address), null);
	} catch (error) {
		const fault = String(error instanceof Error ? error.message : error)
			.replace(/\s+/g, " ")
			.slice(0, 120);
		const note = `The feed is not well-formed XML (${fault.trim()}); what could be read of it was.`;
		const rest = mended(text);
		const read = parseSloppy(text, address, note) ?? (rest === null ? null : parseSloppy(rest, address, note));
		return (
			read ?? { kind: "no-feed", reason: `The address answered with something that is not a feed (${fault.trim()}).` }
		);
	}
}
