import { generateRssFeed } from "feedsmith";
import { withRssExtensions } from "./extensions.ts";
import { documentLinks, type EntryFeed, FRESH_MINUTES, LICENSE, NAME, type PublishedEntry, RIGHTS } from "./feed.ts";
import { type Html, html } from "./html.ts";

/** The widest image that RSS allows, in pixels. */
const IMAGE_SIZE = 144;

/** Readers take a description for HTML, whatever it is: the text form with its lines and paragraphs kept. */
function textAsHtml(text: string): string {
	const paragraph = (lines: readonly string[]): Html =>
		html`<p>${lines.map((line, nth) => (nth === 0 ? html`${line}` : html`<br>${line}`))}</p>`;
	return text
		.split("\n\n")
		.map((block) => paragraph(block.split("\n")).html)
		.join("\n");
}

function rssItem(entry: PublishedEntry) {
	return {
		title: entry.title,
		link: entry.url,
		guid: { value: entry.id, isPermaLink: false },
		pubDate: entry.published,
		atom: { updated: entry.updated },
		categories: entry.tags.map((name) => ({ name })),
		description: textAsHtml(entry.text),
		content: { encoded: entry.html },
	};
}

/** RSS 2.0 (rssboard.org/rss-specification), with `atom:link` and `content:encoded` as its profile recommends. */
export function renderRss(feed: EntryFeed): string {
	const { subject, base, hub } = feed;
	const page = `${base}${subject.page}`;
	const xml = generateRssFeed({
		title: subject.title,
		link: page,
		description: subject.description,
		language: "en",
		copyright: RIGHTS,
		lastBuildDate: feed.updated,
		generator: NAME,
		ttl: FRESH_MINUTES,
		image: { url: `${base}/logo-small.png`, title: subject.title, link: page, width: IMAGE_SIZE, height: IMAGE_SIZE },
		creativeCommons: { licenses: [LICENSE] },
		atom: {
			links: [
				...documentLinks(feed, ".xml", "application/rss+xml"),
				...(hub === null ? [] : [{ href: hub, rel: "hub" }]),
			],
		},
		items: feed.entries.map(rssItem),
	});
	return withRssExtensions(xml, feed);
}
