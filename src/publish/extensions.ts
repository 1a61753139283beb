/** Elements of feeds that the generator does not know: marks of archives (RFC 5005) and tombstones (RFC 6721). */
import type { EntryFeed, PublishedEntry } from "./feed.ts";
import { type Html, html } from "./html.ts";
import { statusNote } from "./words.ts";

interface Extension {
	readonly prefix: string;
	readonly namespace: string;
	/** What it puts into the document, in its prefix. */
	readonly elements: readonly Html[];
}

function archiveMark({ archive }: EntryFeed): Extension {
	return {
		prefix: "fh",
		namespace: "http://purl.org/syndication/history/1.0",
		elements: archive ? [html`<fh:archive/>`] : [],
	};
}

/** Is the entry that of a discrepancy that was withdrawn? (The entry of one change stays, that of a withdrawal too.) */
function isWithdrawn({ change, discrepancy }: PublishedEntry): boolean {
	return change === null && discrepancy.status === "withdrawn";
}

/**
 * "The at:deleted-entry element … provides information about an entry that has been removed." The entry itself stays
 * beside it, marked as withdrawn, for readers that do not know tombstones: those that do take the later of the two.
 */
function tombstones({ entries }: EntryFeed): Extension {
	const withdrawn = entries.filter(isWithdrawn);
	return {
		prefix: "at",
		namespace: "http://purl.org/atompub/tombstones/1.0",
		elements: withdrawn.map(
			({ id, updated, discrepancy }) =>
				html`<at:deleted-entry ref="${id}" when="${updated}"><at:comment>${statusNote(discrepancy)}.</at:comment></at:deleted-entry>`,
		),
	};
}

/** `xml` with `text` put in behind the first `tag` that it has. */
function putBehind(xml: string, tag: string, text: string): string {
	const end = xml.indexOf(tag) + tag.length;
	return xml.slice(0, end) + text + xml.slice(end);
}

/** Puts the extensions that have something to say at the start of the element that holds the entries. */
function withExtensions(xml: string, root: "feed" | "rss", extensions: readonly Extension[]): string {
	const used = extensions.filter(({ elements }) => elements.length > 0);
	if (used.length === 0) return xml;
	const declared = used.map(({ prefix, namespace }) => ` xmlns:${prefix}="${namespace}"`).join("");
	const elements = used.flatMap(({ elements }) => elements.map((one) => `\n  ${one.html}`)).join("");
	const opening = xml.slice(xml.indexOf(`<${root} `)).split(">", 1)[0] ?? "";
	const holder = root === "feed" ? `${opening}>` : "<channel>";
	return putBehind(putBehind(xml, holder, elements), `<${root}`, declared);
}

export function withAtomExtensions(xml: string, feed: EntryFeed): string {
	return withExtensions(xml, "feed", [archiveMark(feed), tombstones(feed)]);
}

export function withRssExtensions(xml: string, feed: EntryFeed): string {
	return withExtensions(xml, "rss", [archiveMark(feed)]);
}
