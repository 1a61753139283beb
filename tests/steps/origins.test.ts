/** Whose text an article carries, from feeds and pages to what is stored. */
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { bandsOf, sketchOf } from "../../src/link/sketch.ts";
import { sendDue } from "../../src/steps/due.ts";
import { take } from "../../src/steps.ts";
import { openDb } from "../../src/store/db.ts";
import { saveSketch } from "../../src/store/origins.ts";
import { saveOutlet } from "../../src/store/outlets.ts";
import {
	articles,
	bands,
	claims,
	discrepancies,
	discrepancyRevisions,
	encounters,
	items,
	revisions,
	sightings,
	statements,
} from "../../src/store/schema.ts";
import { deskAt, type TestDesk } from "../desk.ts";
import { ARTICLES, firstHalf, paragraphsOf, withDateline, withParagraph } from "../link/texts.ts";
import { put } from "../outlet.ts";

const HOUR = 3_600_000;
const NOW = Date.UTC(2019, 4, 3, 19);
const db = openDb(env.DB);
const address = inject("outlet");
const TEXT = ARTICLES.find(({ outlet, story }) => outlet === "CNN" && story.startsWith("2019-05-03"))?.text ?? "";
const OTHER = ARTICLES.find(({ outlet, story }) => outlet === "BBC News" && story.startsWith("2019-05-03"))?.text ?? "";

/** Serves an outlet's one page, published at that hour of 3 May 2019. */
async function publish(id: string, text: string, hour: number): Promise<void> {
	const date = `2019-05-03T${String(hour).padStart(2, "0")}:00:00Z`;
	const data = { "@type": "NewsArticle", headline: "Trump speaks with Putin by phone", datePublished: date };
	const body = paragraphsOf(text)
		.map((paragraph) => `<p>${paragraph}</p>`)
		.join("");
	const page = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article>${body}</article></body></html>`;
	await put(`/${id}/story`, page, { "x-etag": `"${text.length} ${hour}"` });
	const item = `<item><title>Trump speaks with Putin</title><link>${address}/${id}/story</link></item>`;
	await put(`/${id}/feed.xml`, `<rss version="2.0"><channel><title>Outlet</title>${item}</channel></rss>`);
	await saveOutlet(db, { id, name: id, kind: "news" }, [`${address}/${id}/feed.xml`], NOW);
}

/** Takes all that is due now, and what comes of it. */
async function goOn(desk: TestDesk): Promise<void> {
	await sendDue(desk);
	await desk.drain();
}

/** The outlet whose article is the origin of each outlet's. */
async function origins(): Promise<Readonly<Record<string, string>>> {
	const rows = await db.select().from(articles);
	const outletOf = new Map(rows.map(({ id, outletId }) => [id, outletId]));
	return Object.fromEntries(rows.map((row) => [row.outletId, outletOf.get(row.originId) ?? "none"]));
}

async function stored() {
	return {
		origins: await origins(),
		bands: (await db.select().from(bands)).map(({ band, articleId }) => `${band} ${articleId}`).sort(),
		encounters: (await db.select().from(encounters)).map(({ id, claimedAt }) => [id, claimedAt]),
	};
}

beforeEach(async () => {
	for (const table of [
		discrepancyRevisions,
		discrepancies,
		bands,
		claims,
		statements,
		sightings,
		encounters,
		items,
		revisions,
	])
		await db.delete(table);
	await db.delete(articles);
	await db.run("DELETE FROM feeds");
	await db.run("DELETE FROM outlets");
});

describe("an article that carries an older one's text", () => {
	it("has its origin, and they are one in a position", async () => {
		const desk = deskAt(NOW);
		await publish("agency", TEXT, 10);
		await publish("bild", withParagraph(TEXT, 2), 11);
		await publish("abc", firstHalf(TEXT), 12);
		await publish("bbc", OTHER, 9);
		await goOn(desk);
		expect(await origins()).toEqual({ agency: "agency", bild: "agency", abc: "agency", bbc: "bbc" });
		const [position] = (await db.select().from(discrepancies)).flatMap(({ positions }) =>
			positions.filter(({ outlets }) => outlets.includes("agency") && outlets.includes("bild")),
		);
		expect(position?.origins).toBeLessThan(position?.outlets.length ?? 0);
		const agency = await db.select().from(articles).where(eq(articles.outletId, "agency")).get();
		const carried = position?.evidence.filter(({ outlet }) => outlet === "bild");
		expect(new Set(carried?.map(({ origin }) => origin))).toEqual(new Set([agency?.id]));
	});

	it("has it whatever the order in which they come", async () => {
		const pages = [
			["a", TEXT, 10],
			["b", withParagraph(TEXT, 2), 11],
			["c", firstHalf(TEXT), 12],
			["d", withDateline(TEXT), 13],
		] as const;
		for (const order of [
			[0, 1, 2, 3],
			[3, 2, 1, 0],
			[2, 0, 3, 1],
		]) {
			const desk = deskAt(NOW);
			for (const n of order) {
				const [id, text, hour] = pages[n] ?? pages[0];
				await publish(id, text, hour);
				await goOn(desk);
				desk.wait(60_000);
			}
			expect(await origins()).toEqual({ a: "a", b: "a", c: "a", d: "a" });
			await db.delete(bands);
			for (const table of [discrepancyRevisions, discrepancies, claims, statements, items, revisions])
				await db.delete(table);
			await db.delete(articles);
			await db.run("DELETE FROM feeds");
		}
	});

	it("moves to a still older one, and what it speaks of is compared again", async () => {
		const desk = deskAt(NOW);
		await publish("b", TEXT, 11);
		await publish("c", TEXT, 12);
		await goOn(desk);
		expect(await origins()).toEqual({ b: "b", c: "b" });
		const before = await db.select().from(encounters);
		await publish("a", withDateline(TEXT), 10);
		desk.wait(60_000);
		await sendDue(desk);
		for (const _ of ["poll", "read"]) for (const message of desk.sent.splice(0)) await take(desk, message);
		expect(await origins()).toEqual({ a: "a", b: "a", c: "a" });
		const after = await db.select().from(encounters);
		for (const { id, claimedAt } of before)
			expect(after.find((one) => one.id === id)?.claimedAt).toBeGreaterThan(claimedAt);
		expect(desk.sent.map((message) => message.step)).toContain("compare");
	});
});

describe("an article whose text changed", () => {
	it("is its own again when it no longer carries the other's, and its followers find theirs", async () => {
		const desk = deskAt(NOW);
		await publish("a", TEXT, 10);
		await publish("b", withParagraph(TEXT, 2), 11);
		await publish("c", TEXT, 12);
		await goOn(desk);
		expect(await origins()).toEqual({ a: "a", b: "a", c: "a" });
		await publish("a", OTHER, 10);
		desk.wait(HOUR);
		await goOn(desk);
		expect(await origins()).toEqual({ a: "a", b: "b", c: "b" });
		await publish("a", TEXT, 10);
		desk.wait(12 * HOUR);
		await goOn(desk);
		expect(await origins()).toEqual({ a: "a", b: "a", c: "a" });
	});

	it("has no bands but those of its newest text", async () => {
		const desk = deskAt(NOW);
		await publish("a", TEXT, 10);
		await goOn(desk);
		const before = await db.select().from(bands);
		await publish("a", OTHER, 10);
		desk.wait(HOUR);
		await goOn(desk);
		const after = await db.select().from(bands);
		expect(after.length).toBeGreaterThan(10);
		expect(after.filter(({ band }) => before.some((one) => one.band === band))).toEqual([]);
	});
});

describe("reading", () => {
	it("twice changes nothing", async () => {
		const desk = deskAt(NOW);
		await publish("a", TEXT, 10);
		await publish("b", TEXT, 11);
		await goOn(desk);
		const before = await stored();
		await db.update(articles).set({ nextReadAt: 0, leasedUntil: 0 });
		await goOn(desk);
		expect(await stored()).toEqual(before);
	});

	it("that broke off before the reading was saved is done again", async () => {
		const desk = deskAt(NOW);
		await publish("a", TEXT, 10);
		await publish("b", withParagraph(TEXT, 2), 11);
		await publish("c", TEXT, 12);
		await goOn(desk);
		const a = await db.select().from(articles).where(eq(articles.outletId, "a")).get();
		const sketch = sketchOf(OTHER) ?? [];
		await saveSketch(db, { id: a?.id ?? "", published: a?.published ?? null }, sketch, bandsOf(sketch));
		await publish("a", OTHER, 10);
		desk.wait(HOUR);
		await goOn(desk);
		expect(await origins()).toEqual({ a: "a", b: "b", c: "b" });
	});

	it("of all copies at once comes to the same", async () => {
		const desk = deskAt(NOW);
		for (const [n, id] of ["e", "d", "c", "b", "a"].entries()) await publish(id, withParagraph(TEXT, n), 15 - n);
		await sendDue(desk);
		for (const message of desk.sent.splice(0)) await take(desk, message);
		await Promise.all(desk.sent.splice(0).map((message) => take(desk, message)));
		expect(await origins()).toEqual({ a: "a", b: "a", c: "a", d: "a", e: "a" });
	});
});
