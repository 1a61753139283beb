/** A list of feeds as OPML 2.0 (opml.org/spec2.opml), which readers subscribe to at once. */
import { generateOpml } from "feedsmith";
import { NAME, type Subject } from "./feed.ts";

/** Feeds under one heading. */
export interface FeedGroup {
	readonly name: string;
	readonly feeds: readonly Subject[];
}

export const OPML_TYPE = "text/x-opml";

/** Outlines may hold HTML, and not every reader thinks so: text that is the same either way. */
function plain(text: string): string {
	return text.replaceAll("&", "＆");
}

function outlineOf({ title, description, path, page }: Subject, base: string) {
	return {
		type: "rss",
		text: plain(title),
		title: plain(title),
		description: plain(description),
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
