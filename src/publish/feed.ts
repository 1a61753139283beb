/** One of our own feeds before it has a format. (A `feed` elsewhere is an outlet's.) */
import type { Change, Encounter, Entry } from "../model.ts";

export const NAME = "Variorum";
export const TAGLINE = "Where news accounts of one call or meeting between leaders differ, in their own words.";
export const RIGHTS = "Variorum's own words: CC BY 4.0. Quoted evidence belongs to its publishers.";
export const LICENSE = "https://creativecommons.org/licenses/by/4.0/";
/** How long an answer of ours may be reused before it is asked for again: in every feed's `ttl` and `Cache-Control`. */
export const FRESH_MINUTES = 5;
/** What an empty feed gives as its last change: the start of the year in its id. */
const BEFORE_ANY_ENTRY = "2026-01-01T00:00:00.000Z";

/** One of our own feeds, whatever its format. */
export interface Subject {
	/** Permanent tag: URI. */
	readonly id: string;
	/** Its address on the site without the extension that names the format: "/feed". */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** Address on the site of the page that it belongs to. */
	readonly page: string;
}

/** An entry with the encounter that it is about. */
export interface PublishedEntry extends Entry {
	readonly encounter: Encounter;
	/** What happened, where the entry tells of one change; null where it tells of the discrepancy as it is. */
	readonly change: Change | null;
}

/** Where a document of a feed is: its address has the extension of its format between the two. */
export interface Spot {
	/** "/feed" or "/feed/2026-11-21" */
	readonly path: string;
	/** "" or "?after=…" */
	readonly query: string;
}

/** How documents of one feed lead to each other (RFC 5005). */
type Relation = "self" | "first" | "next" | "current" | "prev-archive" | "next-archive";
type Spots = Readonly<Partial<Record<Relation, Spot>>> & { readonly self: Spot };

/** What a document of a feed is, besides its entries. */
export interface Frame {
	readonly subject: Subject;
	/** The site's address without a slash at the end. */
	readonly base: string;
	readonly spots: Spots;
	/** Does it hold what is over, so that it stays as it is? */
	readonly archive: boolean;
	/** Address of the WebSub hub it is published through; empty: none. */
	readonly hub: string;
}

/** One document of a feed. */
export interface EntryFeed extends Omit<Frame, "hub"> {
	/** Null: none. */
	readonly hub: string | null;
	/** ISO 8601; of its newest entry. */
	readonly updated: string;
	/** Newest first. */
	readonly entries: readonly PublishedEntry[];
}

/** The document that subscribers poll. */
export function currentSpot(subject: Subject): Spot {
	return { path: subject.path, query: "" };
}

export function feedOf({ hub, ...frame }: Frame, entries: readonly PublishedEntry[]): EntryFeed {
	const updated = entries.map((entry) => entry.updated).sort();
	return { ...frame, hub: hub === "" ? null : hub, updated: updated.at(-1) ?? BEFORE_ANY_ENTRY, entries };
}

/** The address of a document in the format of an extension (".atom"). */
export function addressOf(base: string, { path, query }: Spot, extension: string): string {
	return `${base}${path}${extension}${query}`;
}

/** Its links to itself and to other documents of the feed, as XML formats have them. */
export function documentLinks({ base, spots }: EntryFeed, extension: string, type: string) {
	const relations = ["self", "first", "next", "current", "prev-archive", "next-archive"] as const;
	return relations.flatMap((rel) => {
		const spot = spots[rel];
		return spot === undefined ? [] : [{ href: addressOf(base, spot, extension), rel, type }];
	});
}
