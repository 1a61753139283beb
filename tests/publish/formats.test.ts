import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { describe, expect, it } from "vitest";
import type { StoredDiscrepancy } from "../../src/model.ts";
import { toEntry } from "../../src/publish/entry.ts";
import { type EntryFeed, mainFeed } from "../../src/publish/feed.ts";
import { FORMATS } from "../../src/publish/formats.ts";
import { encounterOf, HOSTILE, PUBLISHED } from "./example.ts";

const BASE = "https://variorum.test";

function feedOf(discrepancies: readonly StoredDiscrepancy[], hub = ""): EntryFeed {
	const entries = discrepancies.map((discrepancy) => {
		const encounter = encounterOf(discrepancy);
		return { ...toEntry(discrepancy, encounter, BASE), encounter };
	});
	return mainFeed(entries, BASE, hub);
}

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
