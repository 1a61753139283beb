import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { describe, expect, it } from "vitest";
import type { EntryFeed } from "../../src/publish/feed.ts";
import { FORMATS } from "../../src/publish/formats.ts";
import { renderOpml } from "../../src/publish/opml.ts";
import { CHANGES, MAIN, scopeSubject } from "../../src/publish/scopes.ts";
import { HOSTILE, PUBLISHED, WITHDRAWN } from "./example.ts";
import { archiveOf, BASE, changesOf, currentOf as feedOf } from "./example-feeds.ts";

interface Read {
	readonly id: string | undefined;
	readonly title: string | undefined;
	readonly url: string | undefined;
	readonly html: string | undefined;
}

/** What a reader makes of a document. */
const READERS: Readonly<Record<string, (document: string) => readonly Read[]>> = {
	".xml": (document) =>
		(parseRssFeed(document).items ?? []).map(({ guid, title, link, content }) => ({
			id: guid?.value,
			title,
			url: link,
			html: content?.encoded,
		})),
	".atom": (document) =>
		(parseAtomFeed(document).entries ?? []).map(({ id, title, links, content }) => ({
			id,
			title: title?.value,
			url: links?.[0]?.href,
			html: content?.value,
		})),
	".json": (document) =>
		(parseJsonFeed(document).items ?? []).map(({ id, title, url, content_html }) => ({
			id,
			title,
			url,
			html: content_html,
		})),
};

describe.each(FORMATS)("$name", ({ extension, render }) => {
	const read = (feed: EntryFeed) => READERS[extension]?.(render(feed)) ?? [];

	it("is what it was", async () => {
		await expect(render(feedOf(PUBLISHED, "https://hub.test/"))).toMatchFileSnapshot(`golden/feed${extension}.txt`);
	});

	it("is what it was, as an archive", async () => {
		await expect(render(archiveOf(PUBLISHED.slice(0, 2)))).toMatchFileSnapshot(`golden/archive${extension}.txt`);
	});

	it("is what it was, of changes", async () => {
		await expect(render(changesOf())).toMatchFileSnapshot(`golden/changes${extension}.txt`);
	});

	it("gives every change an id of its own", () => {
		const ids = read(changesOf()).map(({ id }) => id);
		expect(ids[1]).toBe("tag:variorum.example,2026:revision/2019-05-03-trump-putin-call-duration-contradiction/2");
		expect(new Set(ids).size).toBe(4);
	});

	it("carries every entry once, with the one id, title, address and body", () => {
		const feed = feedOf(PUBLISHED);
		expect(read(feed)).toEqual(feed.entries.map(({ id, title, url, html }) => ({ id, title, url, html })));
	});

	it("carries hostile text as text", () => {
		const feed = feedOf([HOSTILE]);
		expect(read(feed)).toEqual(feed.entries.map(({ id, title, url, html }) => ({ id, title, url, html })));
		expect(render(feed)).not.toMatch(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/u);
		expect(render(feed).isWellFormed()).toBe(true);
	});

	it("is valid without entries", () => {
		expect(read(feedOf([]))).toEqual([]);
		expect(render(feedOf([]))).toContain("Variorum");
	});

	it("is the same whenever it is made", () => {
		expect(render(feedOf(PUBLISHED))).toBe(render(feedOf(PUBLISHED)));
	});
});

describe("the XML formats, read by rss-parser", () => {
	it.each(FORMATS.filter(({ extension }) => extension !== ".json"))("$name", async ({ render }) => {
		const feed = feedOf([...PUBLISHED, HOSTILE]);
		const read = await new Parser().parseString(render(feed));
		expect(read.title).toBe("Variorum");
		expect(read.items.map((item) => item.title?.trim())).toEqual(feed.entries.map((entry) => entry.title));
		expect(read.items.map((item) => item.link)).toEqual(feed.entries.map((entry) => entry.url));
	});
});

it("JSON Feed keeps an empty list of items, which it requires", () => {
	const json = FORMATS.find((format) => format.extension === ".json");
	expect(JSON.parse(json?.render(feedOf([])) ?? "")).toMatchObject({
		version: "https://jsonfeed.org/version/1.1",
		items: [],
	});
});

it("a feed was updated when its newest entry was", () => {
	expect(feedOf(PUBLISHED).updated).toBe("2026-11-22T06:00:00.000Z");
});

describe("Atom", () => {
	const atom = (feed: EntryFeed) => FORMATS.find(({ extension }) => extension === ".atom")?.render(feed) ?? "";

	it("has a tombstone of what was withdrawn, with the reason, beside the entry that says so", () => {
		const document = atom(feedOf([WITHDRAWN]));
		const ref = "tag:variorum.example,2026:discrepancy/2023-03-20-xi-putin-meeting-initiator-contradiction";
		expect(document).toContain('xmlns:at="http://purl.org/atompub/tombstones/1.0"');
		expect(document).toContain(`<at:deleted-entry ref="${ref}" when="2026-11-22T06:00:00.000Z">`);
		expect(document).toContain("<at:comment>Withdrawn: one account is of an earlier visit.</at:comment>");
		expect(document).toContain('<title type="text">[Withdrawn] Accounts differ');
	});

	it("has no tombstone of what stands, nor of a change", () => {
		expect(atom(feedOf([PUBLISHED[1]]))).not.toContain("tombstones");
		expect(atom(changesOf())).not.toContain("tombstones");
	});

	it("marks an archive as one, and nothing else", () => {
		expect(atom(archiveOf(PUBLISHED))).toContain("<fh:archive/>");
		expect(atom(feedOf(PUBLISHED))).not.toContain("fh:");
	});
});

describe("OPML", () => {
	const hostile = scopeSubject("topic", "a&b", "<b>]]>&lt;\u0000\ud800");
	const groups = [
		{ name: "All", feeds: [MAIN, CHANGES] },
		{ name: "None", feeds: [] },
		{ name: "Topics", feeds: [scopeSubject("topic", "election-meddling", "election meddling"), hostile] },
	];

	it("is what it was", async () => {
		await expect(renderOpml(groups, BASE)).toMatchFileSnapshot("golden/feeds.opml.txt");
	});

	it("is read by feedsmith: a heading with its feeds, and none without", () => {
		const outlines = parseOpml(renderOpml(groups, BASE)).body?.outlines ?? [];
		expect(outlines.map(({ text, outlines: feeds }) => [text, feeds?.map(({ xmlUrl }) => xmlUrl)])).toEqual([
			["All", [`${BASE}/feed.xml`, `${BASE}/changes.xml`]],
			["Topics", [`${BASE}/feeds/topic/election-meddling.xml`, `${BASE}/feeds/topic/a%26b.xml`]],
		]);
	});
});
