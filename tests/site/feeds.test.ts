import { env } from "cloudflare:workers";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { beforeAll, describe, expect, it } from "vitest";
import worker from "../../src/index.ts";
import { toEntry } from "../../src/publish/entry.ts";
import { FORMATS } from "../../src/publish/formats.ts";
import { openDb } from "../../src/store/db.ts";
import { DURATION, encounterOf, HELD, MINOR, PUBLISHED } from "../publish/example.ts";
import { saveDiscrepancy, seed } from "../publish/seed.ts";
import { ask, BASE, forget } from "./ask.ts";
import { DAY, DOCUMENTS, FEEDS } from "./feed-paths.ts";

const PATHS = FORMATS.map(({ extension, type }) => [`/feed${extension}`, type] as const);
const CARRIED = PUBLISHED.filter((discrepancy) => discrepancy !== MINOR);
const IDS = CARRIED.map((discrepancy) => toEntry(discrepancy, encounterOf(discrepancy), BASE).id);
const NEWEST = "Sun, 22 Nov 2026 06:00:00 GMT";

async function bodyOf(path: string): Promise<string> {
	return (await ask(path)).text();
}

describe("before anything was published", () => {
	beforeAll(() => forget(PATHS.map(([path]) => path)));

	it.each(PATHS)("%s is a feed without entries", async (path) => {
		const response = await ask(path);
		expect(response.status).toBe(200);
		expect(response.headers.get("Last-Modified")).toBeNull();
		expect(await response.text()).not.toMatch(/<item>|<entry>|"id":/);
	});
});

describe("the feeds", () => {
	beforeAll(async () => {
		await seed(openDb(env.DB));
		await forget(PATHS.map(([path]) => path));
	});

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

describe.each(DOCUMENTS)("%s", (path, type) => {
	it("says what it is, where it is, and how long that holds", async () => {
		const { headers } = await ask(path);
		const isArchive = path.includes(DAY);
		expect(headers.get("Content-Type")).toBe(`${type}; charset=utf-8`);
		expect(headers.get("Link")).toBe(`<${BASE}${path}>; rel="self"`);
		expect(headers.get("Cache-Control")).toBe(
			isArchive ? "public, max-age=86400, s-maxage=3600" : "public, max-age=300, s-maxage=30",
		);
	});

	it("costs nothing of the database while it is in the cache", async () => {
		const whole = await ask(path);
		const without = { ...env, DB: new Proxy(env.DB, { get: () => expect.unreachable("asked the database") }) };
		for (const condition of [{}, { "If-None-Match": whole.headers.get("ETag") ?? "" }]) {
			const request = new Request(BASE + path, { headers: condition });
			const cached = await worker.fetch(request, without);
			expect(cached.status).toBe("If-None-Match" in condition ? 304 : 200);
			expect(cached.headers.get("Cache-Control")).toBe(whole.headers.get("Cache-Control"));
		}
	});
});

it("a feed's ttl is what clients are told in Cache-Control, in minutes", async () => {
	expect(parseRssFeed(await bodyOf("/feed.xml")).ttl).toBe(300 / 60);
});

it.each(FEEDS)("%s is kept in a cache for no more than half a minute", async (path) => {
	await bodyOf(`${path}.xml`);
	const kept = await caches.default.match(`${BASE}${path}.xml`);
	expect(kept?.headers.get("Cache-Control")).toBe("max-age=30");
});

it("a new difference changes every feed that it is in", async () => {
	const paths = ["/feed.xml", "/feeds/party/RU.atom", "/feeds/severity/major.json"];
	const tags = () => Promise.all(paths.map(async (path) => (await ask(path)).headers.get("ETag")));
	const before = await tags();
	await saveDiscrepancy(openDb(env.DB), { ...DURATION, id: "another", updatedAt: "2026-11-22T07:00:00.000Z" });
	await forget(paths);
	for (const [index, etag] of (await tags()).entries()) expect(etag).not.toBe(before[index]);
	await openDb(env.DB).run("DELETE FROM discrepancies WHERE id = 'another'");
	await forget(paths);
});

describe("a feed that changed a moment ago", () => {
	it("has no Last-Modified, since another change may come to have the same second", async () => {
		const now = new Date().toISOString();
		await saveDiscrepancy(openDb(env.DB), { ...DURATION, id: "a-moment-ago", createdAt: now, updatedAt: now });
		await forget(["/feed.atom"]);
		const { headers } = await ask("/feed.atom", { "If-Modified-Since": new Date().toUTCString() });
		expect([headers.get("Last-Modified"), headers.get("ETag")]).toEqual([null, expect.any(String)]);
		const again = await ask("/feed.atom", { "If-Modified-Since": new Date().toUTCString() });
		expect(again.status).toBe(200);
	});
});
