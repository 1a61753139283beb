/**
 * The rules of the W3C feed validator that apply to documents like ours, at its strictest: errors, warnings and
 * recommendations alike, each by the name of its message there. Where it only looks for well-known words (entities,
 * addresses that are not canonical), these are no milder.
 */
import { atomMessages } from "./atom.ts";
import type { Served } from "./common.ts";
import { opmlMessages } from "./opml.ts";
import { rssMessages } from "./rss.ts";

const BY_EXTENSION: readonly (readonly [extension: string, ask: (document: Served) => readonly string[]])[] = [
	[".xml", rssMessages],
	[".atom", atomMessages],
	[".opml", opmlMessages],
];

/** The messages that the document at an address brings: none where it is faultless, or in no format it knows. */
export function messagesOf(document: Served): readonly string[] {
	const path = new URL(document.location).pathname;
	return BY_EXTENSION.find(([extension]) => path.endsWith(extension))?.[1](document) ?? [];
}
