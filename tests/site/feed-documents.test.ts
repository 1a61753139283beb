import { env } from "cloudflare:workers";
import { parseAtomFeed, parseOpml } from "feedsmith";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMATS } from "../../src/publish/formats.ts";
import { openDb } from "../../src/store/db.ts";
import { CALL, DURATION, HOSTILE, MEETING, MINOR } from "../publish/example.ts";
import { saveDiscrepancy, seed } from "../publish/seed.ts";
import { ask, BASE, forget } from "./ask.ts";
import { type Document, documentAt } from "./documents.ts";
import { ARCHIVES, DAY, DOCUMENTS, FEEDS } from "./feed-paths.ts";

async function bodyOf(path: string): Promise<string> {
	return (await ask(path)).text();
}

beforeAll(async () => {
	await seed(openDb(env.DB));
	await forget(DOCUMENTS.map(([path]) => path));
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
