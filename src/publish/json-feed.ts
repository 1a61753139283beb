import { generateJsonFeed } from "feedsmith";
import { addressOf, type EntryFeed, LICENSE, NAME, type PublishedEntry, RIGHTS } from "./feed.ts";
import { discrepancyJson } from "./json.ts";

function jsonItem(entry: PublishedEntry, about: string, base: string) {
	const { change } = entry;
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
		_variorum: {
			about,
			...(change === null ? {} : { change }),
			discrepancy: discrepancyJson(entry.discrepancy, entry.encounter, base),
		},
	};
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1); the whole discrepancy is in the extension `_variorum`. */
export function renderJsonFeed(feed: EntryFeed): string {
	const { base, subject, spots, hub } = feed;
	const about = `${base}/feeds#json`;
	const items = feed.entries.map((entry) => jsonItem(entry, about, base));
	const made = generateJsonFeed({
		title: subject.title,
		home_page_url: `${base}${subject.page}`,
		feed_url: addressOf(base, spots.self, ".json"),
		description: subject.description,
		user_comment: RIGHTS,
		...(spots.next === undefined ? {} : { next_url: addressOf(base, spots.next, ".json") }),
		icon: `${base}/logo.png`,
		favicon: `${base}/favicon.svg`,
		language: "en",
		authors: [{ name: NAME, url: `${base}/` }],
		...(hub === null ? {} : { hubs: [{ type: "WebSub", url: hub }] }),
		items,
	});
	// The generator knows no extension of the feed itself, and leaves out an empty list, but "items" is required.
	const whole = typeof made === "object" && made !== null ? made : {};
	const extended = { ...whole, _variorum: { about, license: LICENSE } };
	return JSON.stringify("items" in whole ? extended : { ...extended, items: [] }, null, 1);
}
