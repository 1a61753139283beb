import { env } from "cloudflare:workers";
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { beforeAll, describe, expect, it } from "vitest";
import worker from "../../src/index.ts";
import { toEntry } from "../../src/publish/entry.ts";
import { FORMATS } from "../../src/publish/formats.ts";
import { openDb } from "../../src/store/db.ts";
import { CALL, DURATION, encounterOf, HELD, HOSTILE, MEDDLING, MEETING, MINOR, PUBLISHED } from "../publish/example.ts";
import { saveDiscrepancy, seed } from "../publish/seed.ts";
import { ask, BASE, forget } from "./ask.ts";
import { ARCHIVES, DAY, DOCUMENTS, FEEDS, SCOPED } from "./feed-paths.ts";

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

interface Item {
	readonly id: string;
	readonly title: string;
	readonly _variorum: { readonly change?: string; readonly discrepancy: { readonly id: string } };
}
interface Document {
	readonly title: string;
	readonly feed_url: string;
	readonly next_url?: string;
	readonly items: readonly Item[];
}

async function documentAt(path: string): Promise<Document> {
	const response = await ask(path);
	expect([path, response.status]).toEqual([path, 200]);
	return response.json();
}

async function idsAt(path: string): Promise<readonly string[]> {
	return (await documentAt(path)).items.map(({ _variorum }) => _variorum.discrepancy.id);
}

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

describe("a feed of one thing", () => {
	it.each([
		["/feeds/question/topic", [MEDDLING]],
		["/feeds/question/statement", []],
		["/feeds/topic/election-meddling", [MEDDLING]],
		["/feeds/topic/syria", []],
		["/feeds/outlet/harbour-courier", [DURATION, MEDDLING, MINOR]],
		[`/feeds/encounter/${MEETING.id}`, PUBLISHED.filter(({ encounter }) => encounter === MEETING.id)],
		["/feeds/party/CN", PUBLISHED.filter(({ encounter }) => encounter === MEETING.id)],
		["/feeds/party/EU", []],
		["/feeds/severity/minor", [MINOR]],
		["/feeds/severity/notable", [MEDDLING]],
	])("%s has all that is of it, and nothing else", async (path, expected) => {
		expect(await idsAt(`${path}.json`)).toEqual(expected.map(({ id }) => id));
	});

	it.each([
		["/feeds/topic/election-meddling.json", "Variorum: election meddling"],
		[`/feeds/encounter/${CALL.id}.json`, "Variorum: Trump–Putin call, 3 May 2019"],
		["/feeds/party/US.json", "Variorum: the United States"],
		["/feeds/outlet/morning-ledger.json", "Variorum: Morning Ledger"],
		["/feeds/severity/minor.json", "Variorum: minor differences"],
		["/feeds/question/duration.json", "Variorum: how long it lasted"],
	])("%s is named “%s”", async (path, title) => {
		expect((await documentAt(path)).title).toBe(title);
	});

	it.each([
		"/feeds/topic/no-such-topic.xml",
		"/feeds/outlet/nobody.atom",
		"/feeds/encounter/2019-05-03-nobody-call.json",
		"/feeds/party/XX.xml",
		"/feeds/severity/worst.xml",
		"/feeds/question/why.json",
		"/feeds/colour/red.xml",
	])("%s is no feed, and says where they are listed", async (path) => {
		const response = await ask(path);
		expect(response.status).toBe(404);
		expect(await response.text()).toContain(`${BASE}/feeds`);
		expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
	});

	it("of a party in small letters leads to that in capitals", async () => {
		const response = await ask("/feeds/party/us.atom");
		expect([response.status, response.headers.get("Location")]).toEqual([301, "/feeds/party/US.atom"]);
	});

	it.each(SCOPED)("%s has the same entries under the same ids as the API", async (path) => {
		const [, , kind, value] = path.split("/");
		const api: { discrepancies: { id: string }[] } = await (await ask(`/api/v1/discrepancies?${kind}=${value}`)).json();
		expect(await idsAt(`${path}.json`)).toEqual(api.discrepancies.map(({ id }) => id));
	});
});

describe("the feed of changes", () => {
	it("has an entry for each revision with an id of its own, and none of what was held", async () => {
		const { items } = await documentAt("/changes.json");
		const tag = `tag:variorum.example,2026:revision/${DURATION.id}`;
		expect(items.map(({ id, _variorum }) => [id, _variorum.change])).toEqual([
			[`${tag}/2`, "updated"],
			[`${tag}/1`, "new"],
		]);
		expect(items.map(({ title }) => title.split(":", 1)[0])).toEqual(["Updated", "New"]);
	});
});

describe("an archive", () => {
	it("has what changed on its day as it was when that was over, and leads to its neighbours", async () => {
		const atom = parseAtomFeed(await bodyOf(`/feed/${DAY}.atom`));
		expect(atom.entries?.map(({ id, updated }) => [id, updated])).toEqual([
			[`tag:variorum.example,2026:discrepancy/${DURATION.id}`, DURATION.updatedAt],
		]);
		expect(atom.links?.map(({ rel, href }) => [rel, href]).slice(0, 3)).toEqual([
			["self", `${BASE}/feed/${DAY}.atom`],
			["current", `${BASE}/feed.atom`],
			["prev-archive", `${BASE}/feed/2026-11-20.atom`],
		]);
		const first = parseAtomFeed(await bodyOf("/feed/2026-11-20.atom"));
		expect(first.entries?.map(({ updated }) => updated)).toEqual([DURATION.createdAt]);
		expect(first.links?.map(({ rel }) => rel)).not.toContain("prev-archive");
		expect(first.links?.find(({ rel }) => rel === "next-archive")?.href).toBe(`${BASE}/feed/${DAY}.atom`);
	});

	it.each(ARCHIVES)("%s is marked as one in RSS and Atom", async (path) => {
		for (const extension of [".xml", ".atom"]) expect(await bodyOf(path + extension)).toContain("<fh:archive/>");
	});

	it.each(["/feed/2026-11-19.xml", "/changes/2999-01-01.atom", "/feed/2026-13-41.json"])(
		"%s is none: nothing changed, or the day is not over, or there is no such day",
		async (path) => {
			expect((await ask(path)).status).toBe(404);
		},
	);
});

describe("with more than a document holds", () => {
	beforeAll(async () => {
		const db = openDb(env.DB);
		for (let nth = 0; nth < 120; nth++) {
			const updatedAt = new Date(Date.parse("2026-11-10T00:00:00Z") + nth * 3_600_000).toISOString();
			await saveDiscrepancy(db, { ...MINOR, id: `many-${nth}`, encounter: CALL.id, updatedAt });
		}
		await saveDiscrepancy(db, { ...HOSTILE, severity: "minor", updatedAt: "2026-11-01T00:00:00.000Z" });
		await forget(FORMATS.map(({ extension }) => `/feeds/severity/minor${extension}`));
	});

	it("pages lead through all of them, each once, and the last one to none", async () => {
		const seen: string[] = [];
		for (let path: string | undefined = "/feeds/severity/minor.json"; path !== undefined; ) {
			const { items, next_url, feed_url }: Document = await documentAt(path);
			expect(feed_url).toBe(BASE + path);
			seen.push(...items.map(({ id }) => id));
			path = next_url?.slice(BASE.length);
		}
		expect(seen).toHaveLength(122);
		expect(new Set(seen).size).toBe(122);
	});

	it("the polled document leads to the archive of its oldest entry's day", async () => {
		const { entries, links } = parseAtomFeed(await bodyOf("/feeds/severity/minor.atom"));
		const day = entries?.at(-1)?.updated?.slice(0, 10);
		expect(entries).toHaveLength(50);
		expect(links?.find(({ rel }) => rel === "prev-archive")?.href).toBe(`${BASE}/feeds/severity/minor/${day}.atom`);
		expect(links?.map(({ rel }) => rel)).toContain("next");
	});

	it("no page is at a place that is none of ours", async () => {
		expect((await ask("/feed.xml?after=%25%25")).status).toBe(404);
	});
});

describe("/feeds.opml", () => {
	beforeAll(() => forget(["/feeds.opml"]));

	it("lists every feed that has an entry, and each of them is there", async () => {
		const response = await ask("/feeds.opml");
		expect(response.headers.get("Content-Type")).toBe("text/x-opml; charset=utf-8");
		const groups = parseOpml(await response.text()).body?.outlines ?? [];
		const listed = groups.flatMap(({ outlines = [] }) => outlines.map(({ xmlUrl = "" }) => xmlUrl.slice(BASE.length)));
		for (const path of [...FEEDS, "/feeds/party/CN", `/feeds/encounter/${MEETING.id}`])
			expect(listed).toContain(`${path}.xml`);
		for (const path of listed) expect([path, (await ask(path)).status]).toEqual([path, 200]);
	});
});
