import { generateJsonFeed } from "feedsmith";
import { clean } from "./clean.ts";
import { type EntryFeed, NAME, type PublishedEntry, RIGHTS } from "./feed.ts";
import { discrepancyJson } from "./json.ts";

function jsonItem(entry: PublishedEntry, about: string, base: string) {
	return {
		id: entry.id,
		url: entry.url,
		title: entry.title,
		summary: entry.discrepancy.summary,
		content_html: entry.html,
		content_text: entry.text,
		date_published: entry.published,
		date_modified: entry.updated,
		tags: [...entry.tags],
		language: "en",
		_variorum: { about, discrepancy: discrepancyJson(entry.discrepancy, entry.encounter, base) },
	};
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1); the whole discrepancy is in the extension `_variorum`. */
export function renderJsonFeed(feed: EntryFeed): string {
	const about = `${feed.base}/feeds#json`;
	const items = feed.entries.map((entry) => jsonItem(entry, about, feed.base));
	const made = generateJsonFeed({
		title: clean(feed.title),
		home_page_url: `${feed.base}/`,
		feed_url: `${feed.address}.json`,
		description: clean(feed.description),
		user_comment: RIGHTS,
		favicon: `${feed.base}/favicon.svg`,
		language: "en",
		authors: [{ name: NAME, url: `${feed.base}/` }],
		...(feed.hub === null ? {} : { hubs: [{ type: "WebSub", url: feed.hub }] }),
		items,
	});
	// The generator leaves out an empty list, but "items" is required.
	const whole = typeof made === "object" && made !== null && !("items" in made) ? { ...made, items: [] } : made;
	return JSON.stringify(whole, null, 1);
}
