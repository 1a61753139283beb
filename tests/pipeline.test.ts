/** The whole flow, over HTTP and through the real queue: from outlets' feeds to our own. */
import { createScheduledController } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { parseFeed } from "feedsmith";
import { beforeAll, describe, expect, inject, it } from "vitest";
import worker from "../src/index.ts";
import type { Kind } from "../src/model.ts";
import { openDb } from "../src/store/db.ts";
import { saveOutlet } from "../src/store/outlets.ts";
import { countProgress } from "../src/store/progress.ts";
import {
	articles,
	claims,
	discrepancies,
	discrepancyRevisions,
	encounters,
	feeds,
	items,
	revisions,
} from "../src/store/schema.ts";
import { asked } from "./outlet.ts";
import { putAtom, putPage, putRss, storyOf } from "./stories.ts";

const db = openDb(env.DB);
const outlet = inject("outlet");

/** Fires the cron and waits until nothing is due. */
async function tick(): Promise<void> {
	await worker.scheduled(createScheduledController(), env);
	while ((await countProgress(db)).waiting > 0) await new Promise((again) => setTimeout(again, 50));
}

/** Makes every feed and every article due at once. */
async function makeDue(): Promise<void> {
	await db.update(feeds).set({ nextPollAt: 0, leasedUntil: 0 });
	await db.update(articles).set({ nextReadAt: 0, leasedUntil: 0 }).where(eq(articles.state, "read"));
}

/** A document of a host that was asked for it already may come out of the cache, as of half a minute ago. */
async function publishedFeed(extension: "xml" | "atom" | "json", host = "variorum.example"): Promise<string> {
	const response = await exports.default.fetch(`https://${host}/feed.${extension}`);
	return response.text();
}

/** Everything that is stored, but for when it was looked at. */
async function stored() {
	return {
		articles: (await db.select().from(articles)).map(({ nextReadAt: _, leasedUntil: __, ...row }) => row),
		items: await db.select().from(items),
		revisions: await db.select().from(revisions),
		encounters: (await db.select().from(encounters)).map(({ leasedUntil: _, ...row }) => row),
		claims: await db.select().from(claims),
		discrepancies: await db.select().from(discrepancies),
		history: await db.select().from(discrepancyRevisions),
	};
}

beforeAll(async () => {
	const [gazette, tribune, herald] = ["gazette", "tribune", "herald"].map((id) => `/pipeline/${id}`);
	await putPage(storyOf(`${gazette}/story`, "about an hour"));
	await putPage(storyOf(`${tribune}/story`, "about two hours"));
	await putRss(`${gazette}/feed.xml`, [storyOf(`${gazette}/story`, "")]);
	await putAtom(`${tribune}/feed.atom`, [storyOf(`${tribune}/story`, "")]);
	await putAtom(`${tribune}/world.atom`, [storyOf(`${tribune}/story?utm_source=world`, "")]);
	await saveOutlet(db, { id: "gazette", name: "The Gazette", kind: "news" }, [`${outlet}${gazette}/feed.xml`], 0);
	await saveOutlet(db, { id: "herald", name: "The Herald", kind: "news" }, [`${outlet}${herald}/missing.xml`], 0);
	const both = ["feed", "world"].map((name) => `${outlet}${tribune}/${name}.atom`);
	await saveOutlet(db, { id: "tribune", name: "The Tribune", kind: "news" }, both, 0);
	await tick();
});

describe("one pass over two outlets that differ", () => {
	it("reads one article of each, though one stands in two feeds", async () => {
		expect(await countProgress(db)).toMatchObject({
			feeds: 4,
			feedsPolled: 4,
			articles: { found: 0, read: 2, skipped: 0, failed: 0 },
			encounters: 1,
			discrepancies: 1,
			waiting: 0,
		});
	});

	it("notes what went wrong with a third, and goes on", async () => {
		const [missing] = await db.select().from(feeds).where(eq(feeds.outletId, "herald"));
		expect(missing).toMatchObject({ failures: 1, reason: "The address answered 404 Not Found." });
	});

	it("stores claims whose evidence stands in the text, word for word", async () => {
		const rows = await db.select().from(claims).innerJoin(revisions, eq(revisions.articleId, claims.articleId));
		expect(rows.length).toBeGreaterThanOrEqual(2);
		for (const { claims: claim, revisions: revision } of rows) {
			const where = claim.evidenceWhere === "title" ? (revision.title ?? "") : revision.text;
			expect(where.slice(claim.evidenceStart, claim.evidenceEnd)).toBe(claim.evidence);
		}
	});

	it("publishes the difference in every format, with both sides", async () => {
		const [found] = await db.select().from(discrepancies);
		expect(found).toMatchObject({ question: "duration", kind: "contradiction", status: "automatic", revision: 1 });
		const read = {
			rss: await publishedFeed("xml"),
			atom: await publishedFeed("atom"),
			json: await publishedFeed("json"),
		};
		for (const [format, text] of Object.entries(read)) {
			const parsed = parseFeed(text);
			expect(parsed.format).toBe(format);
			const entries = "entries" in parsed.feed ? parsed.feed.entries : "items" in parsed.feed ? parsed.feed.items : [];
			expect(entries).toHaveLength(1);
			expect(text).toContain("The Gazette");
			expect(text).toContain("The Tribune");
		}
	});

	it("is well, and says so", async () => {
		const response = await exports.default.fetch("https://variorum.example/healthz");
		expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
	});
});

async function ofKind(kind: Kind) {
	return db.select().from(discrepancies).where(eq(discrepancies.kind, kind));
}

describe("another pass", () => {
	it("over the same sees nothing new, though everything is asked for again", async () => {
		const [before, published] = [await stored(), await publishedFeed("atom")];
		await makeDue();
		await tick();
		expect(await stored()).toEqual(before);
		expect(await publishedFeed("atom")).toBe(published);
		expect((await asked("/pipeline/gazette/feed.xml")).length).toBe(2);
		expect((await asked("/pipeline/gazette/story")).at(-1)).toHaveProperty("if-none-match");
	});

	it("over an article that was edited makes one change, under the same id", async () => {
		const [before] = await db.select().from(discrepancies);
		await putPage(storyOf("/pipeline/tribune/story", "about three hours"));
		await makeDue();
		await tick();
		const rows = await ofKind("contradiction");
		expect(rows).toMatchObject([{ id: before?.id, revision: 2, createdAt: before?.createdAt, status: "automatic" }]);
		expect(rows[0]?.updatedAt).toBeGreaterThan(before?.updatedAt ?? 0);
		const history = await db
			.select()
			.from(discrepancyRevisions)
			.where(eq(discrepancyRevisions.discrepancyId, before?.id ?? ""))
			.orderBy(discrepancyRevisions.revision);
		expect(history.map(({ change }) => change)).toEqual(["new", "updated"]);
		expect(await db.$count(revisions)).toBe(3);
	});

	it("over an article that was edited tells of the outlet's own change", async () => {
		expect(await ofKind("revision")).toMatchObject([
			{
				revision: 1,
				severity: "notable",
				summary:
					"The Tribune changed its account of how long the call lasted: about two hours (The Tribune), about three hours (The Tribune).",
			},
		]);
	});

	it("over an article that was corrected resolves the difference, and says that too", async () => {
		await putPage(storyOf("/pipeline/tribune/story", "about an hour"));
		await makeDue();
		await tick();
		expect(await ofKind("contradiction")).toMatchObject([{ status: "resolved", revision: 3 }]);
		const parsed = parseFeed(await publishedFeed("json", "later.example"));
		expect(parsed.format === "json" && parsed.feed.items).toHaveLength(2);
	});
});
