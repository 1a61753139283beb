/** One of our own feeds before it has a format. (A `feed` elsewhere is an outlet's.) */
import type { Encounter, Entry } from "../model.ts";
import { tagUri } from "./entry.ts";

export const NAME = "Variorum";
export const TAGLINE = "Where news accounts of one call or meeting between leaders differ, in their own words.";
export const RIGHTS = "Variorum's own words: CC BY 4.0. Quoted evidence belongs to its publishers.";
/** How long an answer of ours may be reused before it is asked for again: in every feed's `ttl` and `Cache-Control`. */
export const FRESH_MINUTES = 5;
/** What an empty feed gives as its last change: the start of the year in its id. */
const BEFORE_ANY_ENTRY = "2026-01-01T00:00:00.000Z";

/** An entry with the encounter that it is about. */
export interface PublishedEntry extends Entry {
	readonly encounter: Encounter;
}

export interface EntryFeed {
	/** Permanent tag: URI. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** The site's address without a slash at the end. */
	readonly base: string;
	/** Its address without the extension that names the format: `…/feed`. */
	readonly address: string;
	/** Address of the WebSub hub it is published through; null: none. */
	readonly hub: string | null;
	/** ISO 8601; of its newest entry. */
	readonly updated: string;
	/** Newest first. */
	readonly entries: readonly PublishedEntry[];
}

/** The feed of every difference that is worth telling. */
export function mainFeed(entries: readonly PublishedEntry[], base: string, hub: string): EntryFeed {
	const updated = entries.map((entry) => entry.updated).sort();
	return {
		id: tagUri("feed"),
		title: NAME,
		description: TAGLINE,
		base,
		address: `${base}/feed`,
		hub: hub === "" ? null : hub,
		updated: updated.at(-1) ?? BEFORE_ANY_ENTRY,
		entries,
	};
}
