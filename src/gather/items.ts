import { canonicalAddress, webAddress } from "./address.ts";
import { htmlToLine } from "./blocks.ts";
import { oneLine } from "./plain.ts";
import { fieldOf, listOf, textOf } from "./unknown.ts";
import { whenSaid } from "./when.ts";

/** What a feed says of one article. */
export interface Item {
	/** Its name within the feed. */
	readonly guid: string;
	/** Canonical address. */
	readonly url: string;
	readonly title: string | null;
	readonly summary: string | null;
	/** The whole article as HTML, where the feed carries it. */
	readonly content: string | null;
	/** ISO date, or date and time. */
	readonly published: string | null;
}

/** The same as a parser hands it over: what each of its fields holds is still to be seen. */
export interface RawItem {
	readonly guid: unknown;
	/** Strings, or {href, rel} as in Atom. */
	readonly links: readonly unknown[];
	readonly title: unknown;
	readonly summary: unknown;
	readonly content: unknown;
	/** The first of them that is a date counts. */
	readonly dates: readonly unknown[];
	/** xml:base of the item. */
	readonly base: unknown;
}

/** Beyond it a summary is no summary. */
const MOST_SUMMARY = 1000;
const MOST_TITLE = 500;
const MOST_GUID = 500;

/** A string, or the text of an element that also has attributes: xml2js calls it "_", feedsmith "value". */
function said(value: unknown): string | null {
	return textOf(value) ?? textOf(fieldOf(value, "_")) ?? textOf(fieldOf(value, "value"));
}

/** Attributes stand in `$` at xml2js, beside the value at feedsmith. */
function attribute(link: unknown, name: string): string | null {
	return textOf(fieldOf(fieldOf(link, "$"), name)) ?? textOf(fieldOf(link, name));
}

function isAlternate(link: unknown): boolean {
	return (attribute(link, "rel") ?? "alternate") === "alternate";
}

/** The address of the article itself, among those of enclosures, comments and the feed. */
function addressOf(raw: RawItem, guid: string | null, base: string): string | null {
	const link = raw.links.find(isAlternate);
	const address = said(link) ?? attribute(link, "href") ?? (guid !== null && webAddress(guid) !== null ? guid : null);
	return address === null ? null : canonicalAddress(address, base);
}

function line(value: unknown, most: number): string | null {
	const text = said(value);
	return text === null ? null : textOf(oneLine(htmlToLine(text), most));
}

/** The item, if it names an article on the web; else null. `base`: what its links are relative to. */
export function toItem(raw: RawItem, base: string): Item | null {
	const guid = said(raw.guid);
	const url = addressOf(raw, guid, URL.parse(said(raw.base) ?? "", base)?.href ?? base);
	if (url === null) return null;
	const dates = raw.dates.flatMap(listOf).map((date) => whenSaid(said(date)));
	return {
		guid: (guid ?? url).slice(0, MOST_GUID),
		url,
		title: line(raw.title, MOST_TITLE),
		summary: line(raw.summary, MOST_SUMMARY),
		content: said(raw.content),
		published: dates.find((date) => date !== null) ?? null,
	};
}
