/** Feeds and pages of made-up outlets, as the loopback outlet serves them. */
import { inject } from "vitest";
import { put } from "./outlet.ts";

const LEAD =
	"President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday, the White House said.";
const END = "The two leaders also spoke about trade and about the situation in Venezuela, according to the statement.";

export interface Story {
	readonly path: string;
	readonly title: string;
	/** Sentence that gives the length: "The call lasted about an hour." */
	readonly length: string;
}

export function storyOf(path: string, length: string): Story {
	return { path, title: "Trump speaks with Putin by phone", length: `The call lasted ${length}.` };
}

function pageOf({ title, length }: Story): string {
	const data = { "@type": "NewsArticle", headline: title, datePublished: "2019-05-03T18:00:00Z" };
	return `<!doctype html><html><head><title>${title} | Outlet</title>
		<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><nav><a href="/">Home</a></nav>
		<article><h1>${title}</h1><p>${LEAD}</p><p>${length}</p><p>${END}</p></article></body></html>`;
}

/** Serves a story's page; the same text has the same ETag. */
export async function putPage(story: Story): Promise<void> {
	await put(story.path, pageOf(story), { "x-etag": JSON.stringify(story.length.length + story.length) });
}

export async function putRss(path: string, stories: readonly Story[]): Promise<void> {
	const items = stories.map(
		(story) => `<item><title>${story.title}</title><link>${inject("outlet")}${story.path}?utm_source=rss</link>
			<guid isPermaLink="false">${story.path}</guid><pubDate>Fri, 03 May 2019 18:00:00 GMT</pubDate></item>`,
	);
	const feed = `<rss version="2.0"><channel><title>Outlet</title>${items.join("")}</channel></rss>`;
	await put(path, feed, { "x-type": "application/rss+xml", "x-etag": `"${stories.length}"` });
}

export async function putAtom(path: string, stories: readonly Story[]): Promise<void> {
	const entries = stories.map(
		(story) => `<entry><id>tag:outlet,2019:${story.path}</id><title>${story.title}</title>
			<link href="${story.path}"/><updated>2019-05-03T18:00:00Z</updated></entry>`,
	);
	const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Outlet</title>${entries.join("")}</feed>`;
	await put(path, feed, { "x-type": "application/atom+xml", "x-etag": `"${stories.length}"` });
}
