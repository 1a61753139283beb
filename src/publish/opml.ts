/** A list of feeds as OPML 2.0 (opml.org/spec2.opml), which readers subscribe to at once. */
import { generateOpml } from "feedsmith";
import { NAME, type Subject } from "./feed.ts";

/** Feeds under one heading. */
export interface FeedGroup {
	readonly name: string;
	readonly feeds: readonly Subject[];
}

export const OPML_TYPE = "text/x-opml";

function outlineOf({ title, description, path, page }: Subject, base: string) {
	return {
		type: "rss",
		text: title,
		title,
		description,
		xmlUrl: `${base}${path}.xml`,
		htmlUrl: `${base}${page}`,
		language: "en",
	};
}

/** Groups without feeds are left out. */
export function renderOpml(groups: readonly FeedGroup[], base: string): string {
	const outlines = groups
		.filter(({ feeds }) => feeds.length > 0)
		.map(({ name, feeds }) => ({ text: name, outlines: feeds.map((feed) => outlineOf(feed, base)) }));
	return generateOpml({ head: { title: `${NAME}: all feeds` }, body: { outlines } });
}
