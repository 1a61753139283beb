import { generateRssFeed } from "feedsmith";
import { clean } from "./clean.ts";
import { type EntryFeed, FRESH_MINUTES, NAME, type PublishedEntry, RIGHTS } from "./feed.ts";
import { escapeHtml } from "./html.ts";

function rssItem(entry: PublishedEntry) {
	return {
		title: entry.title,
		link: entry.url,
		guid: { value: entry.id, isPermaLink: false },
		pubDate: entry.published,
		atom: { updated: entry.updated },
		categories: entry.tags.map((name) => ({ name })),
		// Readers take a description for HTML, whatever it is: text has to be escaped once more.
		description: escapeHtml(entry.text),
		content: { encoded: entry.html },
	};
}

/** RSS 2.0 (rssboard.org/rss-specification), with `atom:link` and `content:encoded` as its profile recommends. */
export function renderRss(feed: EntryFeed): string {
	const self = { href: `${feed.address}.xml`, rel: "self", type: "application/rss+xml" };
	return generateRssFeed({
		title: clean(feed.title),
		link: `${feed.base}/`,
		description: clean(feed.description),
		language: "en",
		copyright: RIGHTS,
		lastBuildDate: feed.updated,
		generator: NAME,
		ttl: FRESH_MINUTES,
		atom: { links: [self, ...(feed.hub === null ? [] : [{ href: feed.hub, rel: "hub" }])] },
		items: feed.entries.map(rssItem),
	});
}
