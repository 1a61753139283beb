import { renderAtom } from "./atom.ts";
import type { EntryFeed } from "./feed.ts";
import { renderJsonFeed } from "./json-feed.ts";
import { renderRss } from "./rss.ts";

export interface Format {
	readonly name: string;
	/** What a feed's address ends with, with its dot. */
	readonly extension: string;
	/** Media type without its charset. */
	readonly type: string;
	readonly render: (feed: EntryFeed) => string;
}

/** Every format our feeds come in. To add one: its file, and its line here. */
export const FORMATS: readonly Format[] = [
	{ name: "RSS", extension: ".xml", type: "application/rss+xml", render: renderRss },
	{ name: "Atom", extension: ".atom", type: "application/atom+xml", render: renderAtom },
	{ name: "JSON Feed", extension: ".json", type: "application/feed+json", render: renderJsonFeed },
];
