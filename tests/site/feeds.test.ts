import { env } from "cloudflare:workers";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { toEntry } from "../../src/publish/entry.ts";
import { FORMATS } from "../../src/publish/formats.ts";
import { openDb } from "../../src/store/db.ts";
import { DURATION, encounterOf, HELD, MINOR, PUBLISHED } from "../publish/example.ts";
import { saveDiscrepancy, seed } from "../publish/seed.ts";
import { ask, BASE } from "./ask.ts";

const PATHS = FORMATS.map(({ extension, type }) => [`/feed${extension}`, type] as const);
const CARRIED = PUBLISHED.filter((discrepancy) => discrepancy !== MINOR);
const IDS = CARRIED.map((discrepancy) => toEntry(discrepancy, encounterOf(discrepancy), BASE).id);
const NEWEST = "Sun, 22 Nov 2026 06:00:00 GMT";

async function bodyOf(path: string): Promise<string> {
	return (await ask(path)).text();
}

describe("before anything was published", () => {
	it.each(PATHS)("%s is a feed without entries", async (path) => {
		const response = await ask(path);
		expect(response.status).toBe(200);
		expect(response.headers.get("Last-Modified")).toBeNull();
		expect(await response.text()).not.toMatch(/<item>|<entry>|"id":/);
	});
});

describe("the feeds", () => {
	beforeAll(() => seed(openDb(env.DB)));

	it("carry the major and notable ones once each, newest change first, with the same ids in every format", async () => {
		const rss = parseRssFeed(await bodyOf("/feed.xml"));
		const atom = parseAtomFeed(await bodyOf("/feed.atom"));
		const json = parseJsonFeed(await bodyOf("/feed.json"));
		expect(rss.items?.map((item) => item.guid?.value)).toEqual(IDS);
		expect(atom.entries?.map((entry) => entry.id)).toEqual(IDS);
		expect(json.items?.map((item) => item.id)).toEqual(IDS);
	});

	it("are read by rss-parser", async () => {
		const rss = await new Parser().parseString(await bodyOf("/feed.xml"));
		const atom = await new Parser().parseString(await bodyOf("/feed.atom"));
		expect(rss.items.map((item) => item.guid)).toEqual(IDS);
		expect(atom.items.map((item) => item.id)).toEqual(IDS);
	});

	it("take `updated` from the row", async () => {
		const atom = parseAtomFeed(await bodyOf("/feed.atom"));
		expect(atom.entries?.map((entry) => entry.updated)).toEqual(CARRIED.map((discrepancy) => discrepancy.updatedAt));
		expect(atom.updated).toBe("2026-11-22T06:00:00.000Z");
		expect(parseRssFeed(await bodyOf("/feed.xml")).lastBuildDate).toBe(NEWEST);
	});

	it("give the whole discrepancy in JSON Feed's extension, as the API does", async () => {
		const feed: { items: { _variorum: { about: string; discrepancy: { id: string } } }[] } = await (
			await ask("/feed.json")
		).json();
		const api: { discrepancies: { id: string }[] } = await (
			await ask("/api/v1/discrepancies?severity=major,notable")
		).json();
		expect(feed.items.map((item) => item._variorum.discrepancy)).toEqual(api.discrepancies);
		expect(feed.items[0]?._variorum.about).toBe(`${BASE}/feeds#json`);
	});

	it("hold nothing back that is published, and publish nothing that is held", async () => {
		for (const [path] of PATHS) expect(await bodyOf(path)).not.toContain(HELD.id);
	});
});

describe.each(PATHS)("%s", (path, type) => {
	it("says what it is, to every origin", async () => {
		const response = await ask(path, { Origin: "https://reader.test" });
		expect(response.headers.get("Content-Type")).toBe(`${type}; charset=utf-8`);
		expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
		expect(response.headers.get("Link")).toBe(`<${BASE}${path}>; rel="self"`);
		expect(response.headers.get("Cache-Control")).toBe("public, max-age=300");
		expect(response.headers.get("Last-Modified")).toBe(NEWEST);
		expect(response.headers.get("Set-Cookie")).toBeNull();
	});

	it("lets a script on another site ask with a condition", async () => {
		const preflight = {
			Origin: "https://reader.test",
			"Access-Control-Request-Method": "GET",
			"Access-Control-Request-Headers": "if-none-match",
		};
		const response = await ask(path, preflight, "OPTIONS");
		expect(response.status).toBe(204);
		expect(response.headers.get("Access-Control-Allow-Headers")).toContain("if-none-match");
	});

	it.each<readonly [says: string, status: number, headers: (etag: string) => Record<string, string>]>([
		["no condition", 200, () => ({})],
		["its tag", 304, (etag) => ({ "If-None-Match": etag })],
		["its tag, weak", 304, (etag) => ({ "If-None-Match": `W/${etag}` })],
		["a list with its tag", 304, (etag) => ({ "If-None-Match": `"a", ${etag}` })],
		["anything", 304, () => ({ "If-None-Match": "*" })],
		["another tag", 200, () => ({ "If-None-Match": '"a"' })],
		["its instant", 304, () => ({ "If-Modified-Since": NEWEST })],
		["an earlier instant", 200, () => ({ "If-Modified-Since": "Sun, 22 Nov 2026 05:59:59 GMT" })],
		["another tag and its instant", 200, () => ({ "If-None-Match": '"a"', "If-Modified-Since": NEWEST })],
		[
			"its tag and an earlier instant",
			304,
			(etag) => ({ "If-None-Match": etag, "If-Modified-Since": "Sun, 22 Nov 2026 05:59:59 GMT" }),
		],
	])("asked with %s, answers %i to GET and HEAD", async (_, status, headers) => {
		const etag = (await ask(path)).headers.get("ETag") ?? "";
		for (const method of ["GET", "HEAD"]) {
			const response = await ask(path, headers(etag), method);
			expect(response.status).toBe(status);
			expect(response.headers.get("ETag")).toBe(etag);
			expect(response.headers.get("Last-Modified")).toBe(NEWEST);
			expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
			expect(response.headers.get("Link")).toContain('rel="self"');
			expect((await response.text()) === "").toBe(status === 304 || method === "HEAD");
		}
	});
});

it("a new difference changes every feed", async () => {
	const before = await Promise.all(PATHS.map(async ([path]) => (await ask(path)).headers.get("ETag")));
	await saveDiscrepancy(openDb(env.DB), { ...DURATION, id: "another", updatedAt: "2026-11-22T07:00:00.000Z" });
	const after = await Promise.all(PATHS.map(async ([path]) => (await ask(path)).headers.get("ETag")));
	for (const [index, etag] of after.entries()) expect(etag).not.toBe(before[index]);
});
