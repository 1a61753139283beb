import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { claimAddress, findDueArticle, leaseArticles, saveFound } from "../../src/store/articles.ts";
import { type Reading, saveReading } from "../../src/store/claims.ts";
import { isWell, openDb } from "../../src/store/db.ts";
import { beginDelivery, EVERYONE, endDelivery, leaseDeliveries, spreadDelivery } from "../../src/store/deliveries.ts";
import { saveChanges, storedDiscrepancies } from "../../src/store/discrepancies.ts";
import { findDueEncounter, leaseEncounters, saveCompared } from "../../src/store/encounters.ts";
import { findDueFeed, leaseFeeds, moveFeed, unseenGuids } from "../../src/store/feeds.ts";
import { changesOf } from "../../src/store/life.ts";
import { saveOutlet } from "../../src/store/outlets.ts";
import { listReports } from "../../src/store/reports.ts";
import {
	articles,
	claims,
	deliveries,
	discrepancyRevisions,
	feeds,
	revisions,
	statements,
} from "../../src/store/schema.ts";
import { listSightings, saveSightings } from "../../src/store/sightings.ts";
import { claimOf, discrepancyOf, foundAt, LATER, NOW, seenOn } from "./sample.ts";

const db = openDb(env.DB);

/** A registered outlet of its own for each test. */
async function newFeed(id: string) {
	const url = `https://${id}.example/feed.xml`;
	await saveOutlet(db, { id, name: id, kind: "news" }, [url], NOW);
	const feed = await db.select().from(feeds).where(eq(feeds.url, url)).get();
	if (feed === undefined) throw new Error("The feed was not saved.");
	return feed;
}

/** A stored call of its own for each date. */
async function newCall(date: string): Promise<string> {
	const call = seenOn(date);
	await saveSightings(db, call, await listSightings(db, [call.sighting.who]), NOW, NOW);
	return call.sighting.encounterId;
}

async function newArticle(outlet: string): Promise<string> {
	const feed = await newFeed(outlet);
	const [id = ""] = await saveFound(db, feed, [foundAt(`https://${outlet}.example/a`)], NOW, 0);
	return id;
}

function readingOf(
	article: string,
	revision: number,
	text: string,
	minutes: readonly number[],
	encounter: string,
): Reading {
	const claimed = minutes.map((one) => claimOf(one, encounter));
	const page = { title: null, published: "2019-05-03", reason: null, etag: null, lastModified: null, nextReadAt: null };
	return { article, revision, text, ...page, claims: claimed, statements: [] };
}

describe("a registered outlet", () => {
	it("that is registered again keeps its feeds' state", async () => {
		const feed = await newFeed("twice");
		await db.update(feeds).set({ etag: '"x"', nextPollAt: LATER }).where(eq(feeds.id, feed.id));
		await newFeed("twice");
		expect(await db.select().from(feeds).where(eq(feeds.outletId, "twice"))).toMatchObject([
			{ etag: '"x"', nextPollAt: LATER },
		]);
	});
});

describe("a lease", () => {
	it("is given once, however many ask at once, and again after it ended", async () => {
		const feed = await newFeed("leased");
		const given = await Promise.all([1, 2, 3].map(() => leaseFeeds(db, NOW, LATER, 100)));
		expect(given.flat().filter((id) => id === feed.id)).toEqual([feed.id]);
		expect(await leaseFeeds(db, LATER, LATER + 1, 100)).toContain(feed.id);
	});

	it("is given on no more than is asked for, longest due first", async () => {
		const feed = await newFeed("many");
		const urls = [...Array(5).keys()].map((n) => `https://many.example/${n}`);
		for (const [n, url] of urls.entries()) await saveFound(db, feed, [foundAt(url)], NOW - 1000 * n, 0);
		const leased = await leaseArticles(db, NOW, LATER, 2);
		const rows = await db.select().from(articles).where(eq(articles.leasedUntil, LATER));
		expect(leased.length).toBe(2);
		expect(rows.map(({ url }) => url).sort()).toEqual(["https://many.example/3", "https://many.example/4"]);
	});
});

describe("what a feed brings", () => {
	it("is known by its guid the second time", async () => {
		const feed = await newFeed("guids");
		await saveFound(db, feed, [foundAt("https://guids.example/a", { guid: "1" })], NOW, LATER);
		expect([...(await unseenGuids(db, feed.id, ["1", "2"]))]).toEqual(["2"]);
	});

	it("is one article under two guids and under two feeds", async () => {
		const [one, other] = [await newFeed("one"), await newFeed("other")];
		const url = "https://one.example/shared";
		expect(
			await saveFound(db, one, [foundAt(url, { guid: "1" }), foundAt(url, { guid: "2" })], NOW, LATER),
		).toHaveLength(1);
		expect(await saveFound(db, other, [foundAt(url, { guid: "3" })], NOW, LATER)).toHaveLength(0);
		expect(await db.$count(articles, eq(articles.url, url))).toBe(1);
	});

	it("may be five hundred items with long texts", async () => {
		const feed = await newFeed("long");
		const found = [...Array(500).keys()].map((n) =>
			foundAt(`https://long.example/${n}`, { feedText: "word — “quoted”\n".repeat(150) }),
		);
		expect(await saveFound(db, feed, found, NOW, LATER)).toHaveLength(500);
		const [row] = await db.select().from(articles).where(eq(articles.url, "https://long.example/499"));
		expect(row?.feedText).toBe("word — “quoted”\n".repeat(150));
	});

	it("is not to be read when it is skipped", async () => {
		const feed = await newFeed("skips");
		expect(await saveFound(db, feed, [foundAt("https://skips.example/a", { skip: "Sports." })], NOW, LATER)).toEqual(
			[],
		);
		expect(await db.select().from(articles).where(eq(articles.outletId, "skips"))).toMatchObject([
			{ state: "skipped", reason: "Sports.", nextReadAt: null },
		]);
	});
});

describe("an article whose page names another address", () => {
	it("takes it, and keeps its id and what fed it", async () => {
		const id = await newArticle("alias");
		expect(await claimAddress(db, id, "https://alias.example/canonical")).toBe(true);
		expect(await findDueArticle(db, id, NOW)).toMatchObject({
			article: { id, url: "https://alias.example/canonical" },
		});
		const feed = await newFeed("alias");
		const again = ["https://alias.example/a", "https://alias.example/canonical"].map((url) =>
			foundAt(url, { guid: `again ${url}` }),
		);
		expect(await saveFound(db, feed, again, NOW, LATER)).toEqual([]);
	});

	it("is the known article that has the address already", async () => {
		const id = await newArticle("twin");
		const feed = await newFeed("twin");
		await saveFound(db, feed, [foundAt("https://twin.example/b")], NOW, 0);
		expect(await claimAddress(db, id, "https://twin.example/b")).toBe(false);
		expect(await findDueArticle(db, id, LATER)).toBeNull();
		expect(await db.select().from(articles).where(eq(articles.id, id))).toMatchObject([
			{ state: "skipped", reason: "The same article as https://twin.example/b." },
		]);
	});
});

describe("a feed that moved", () => {
	it("has its new address, unless another feed has it", async () => {
		const [here, there] = [await newFeed("here"), await newFeed("there")];
		await moveFeed(db, here.id, there.url);
		expect(await findDueFeed(db, here.id, NOW)).toMatchObject({ url: here.url });
		await moveFeed(db, here.id, "https://here.example/new.xml");
		expect(await findDueFeed(db, here.id, NOW)).toMatchObject({ url: "https://here.example/new.xml" });
	});
});

describe("an encounter", () => {
	it("is due to be compared until its newest claim is", async () => {
		const call = await newCall("2013-01-01");
		expect(await findDueEncounter(db, call)).toBeNull();
		await saveReading(db, readingOf(await newArticle("due"), 1, "text", [60], call), NOW, NOW);
		const due = await findDueEncounter(db, call);
		expect(await leaseEncounters(db, NOW, LATER, 100)).toContain(call);
		expect(await leaseEncounters(db, NOW, LATER, 100)).not.toContain(call);
		await saveCompared(db, call, due?.claimedAt ?? 0);
		expect(await findDueEncounter(db, call)).toBeNull();
		expect(await leaseEncounters(db, LATER, LATER, 100)).not.toContain(call);
	});
});

describe("sightings", () => {
	it("are not saved once another of the same people came meanwhile", async () => {
		const [one, other] = [seenOn("2016-01-10"), seenOn("2016-01-20")];
		const known = await listSightings(db, [one.sighting.who]);
		expect(await saveSightings(db, one, known, NOW, LATER)).toBe(true);
		expect(await saveSightings(db, other, known, NOW, LATER)).toBe(false);
		const now = await listSightings(db, [one.sighting.who]);
		expect(now.map(({ id }) => id)).not.toContain(other.sighting.id);
		expect(await saveSightings(db, other, now, NOW, LATER)).toBe(true);
	});

	it("take the claims and statements that came by them to another encounter, which makes both due", async () => {
		const [from, to] = [await newCall("2016-02-10"), await newCall("2016-02-20")];
		const article = await newArticle("mover");
		await saveReading(db, readingOf(article, 1, "text", [60], from), NOW, NOW);
		const [claim] = await db.select().from(claims).where(eq(claims.articleId, article));
		if (claim === undefined) throw new Error("There is a claim.");
		const said = { words: "Good", day: null, topics: [], rule: "quotation", confidence: 1 };
		await db.insert(statements).values({ ...claim, id: "moved", value: said });
		for (const id of [from, to]) await saveCompared(db, id, NOW);
		const { sighting } = seenOn("2016-02-10");
		const change = {
			encounters: [],
			sightings: [{ ...sighting, encounterId: to }],
			apart: [[from, to] as const],
			touched: [from, to],
		};
		const known = await listSightings(db, [sighting.who]);
		for (let times = 0; times < 2; times++)
			expect(
				await saveSightings(db, change, times === 0 ? known : await listSightings(db, [sighting.who]), NOW, LATER),
			).toBe(true);
		expect((await listReports(db, from)).accounts).toEqual([]);
		expect((await listReports(db, to)).accounts).toMatchObject([{ minutes: 60, article }]);
		expect(await db.select().from(statements)).toMatchObject([{ id: "moved", encounterId: to }]);
		for (const id of [from, to]) expect(await findDueEncounter(db, id)).not.toBeNull();
		const [moved] = (await listSightings(db, [sighting.who])).filter(({ id }) => id === sighting.id);
		expect(moved).toMatchObject({ encounterId: to, namedAt: NOW, apart: [to] });
	});
});

describe("a reading", () => {
	it("that is saved twice is saved once", async () => {
		const call = await newCall("2013-02-01");
		const article = await newArticle("again");
		const reading = readingOf(article, 1, "text", [60, 90], call);
		expect(await saveReading(db, reading, NOW, LATER)).toEqual([call]);
		await saveReading(db, reading, NOW, LATER);
		expect(await db.$count(claims, eq(claims.articleId, article))).toBe(2);
		expect(await db.$count(revisions, eq(revisions.articleId, article))).toBe(1);
	});

	it("comes back as it was", async () => {
		const call = await newCall("2013-03-01");
		const article = await newArticle("whole");
		await saveReading(db, readingOf(article, 1, "text", [60], call), NOW, LATER);
		const [account] = (await listReports(db, call)).accounts;
		const { encounter: _, sighting: __, ...claim } = claimOf(60, call);
		expect(account).toMatchObject({
			...claim,
			article,
			outlet: "whole",
			url: "https://whole.example/a",
			origin: article,
		});
	});

	it("of a newer text makes the older one's claims history, and both their encounters due", async () => {
		const [old, young] = [await newCall("2013-04-01"), await newCall("2013-04-20")];
		const article = await newArticle("edited");
		await saveReading(db, readingOf(article, 1, "first", [60], old), NOW, LATER);
		const touched = await saveReading(db, readingOf(article, 2, "second", [90], young), NOW, LATER);
		expect([...touched].sort()).toEqual([old, young]);
		expect((await listReports(db, old)).accounts).toEqual([]);
		expect((await listReports(db, young)).accounts).toMatchObject([{ minutes: 90 }]);
		expect(await db.$count(claims, eq(claims.articleId, article))).toBe(2);
	});

	it("that was slower than another of the same revision changes nothing", async () => {
		const call = await newCall("2013-05-01");
		const article = await newArticle("raced");
		await saveReading(db, readingOf(article, 1, "first", [60], call), NOW, LATER);
		expect(await saveReading(db, readingOf(article, 1, "second", [90], call), NOW, LATER)).toEqual([]);
		expect((await listReports(db, call)).accounts).toMatchObject([{ minutes: 60 }]);
	});

	it("may be without claims", async () => {
		const article = await newArticle("silent");
		expect(await saveReading(db, readingOf(article, 1, "text", [], ""), NOW, LATER)).toEqual([]);
		expect(await db.select().from(articles).where(eq(articles.id, article))).toMatchObject([
			{ state: "read", revision: 1 },
		]);
	});
});

describe("a discrepancy", () => {
	it("is saved with its history and what is to be told of it", async () => {
		const call = await newCall("2014-01-01");
		const found = discrepancyOf(call, { "an hour": ["A"], "two hours": ["B"] });
		expect(await saveChanges(db, changesOf([], [found], NOW))).toBe(true);
		expect(await storedDiscrepancies(db, call)).toMatchObject(
			[{ ...found, encounterId: call, encounter: undefined, revision: 1 }].map(({ encounter: _, ...row }) => row),
		);
		const history = await db
			.select()
			.from(discrepancyRevisions)
			.where(eq(discrepancyRevisions.discrepancyId, found.id));
		expect(history).toMatchObject([{ revision: 1, change: "new", at: NOW, positions: found.positions }]);
		const notice = { discrepancy: found.id, revision: 1, target: EVERYONE };
		expect(await leaseDeliveries(db, NOW, LATER, 10)).toEqual([notice]);
		expect(await leaseDeliveries(db, NOW, LATER, 10)).toEqual([]);
		expect(await leaseDeliveries(db, LATER, LATER + 1, 10)).toEqual([notice]);
	});

	it("that two comparisons change at once is changed by the first, and the second is told", async () => {
		const call = await newCall("2014-02-01");
		await saveChanges(db, changesOf([], [discrepancyOf(call, { a: ["A"], b: ["B"] })], NOW));
		const before = await storedDiscrepancies(db, call);
		const wider = changesOf(before, [discrepancyOf(call, { a: ["A", "C"], b: ["B"] })], LATER);
		const gone = changesOf(before, [], LATER);
		expect(await saveChanges(db, wider)).toBe(true);
		expect(await saveChanges(db, gone)).toBe(false);
		expect(await storedDiscrepancies(db, call)).toMatchObject([{ status: "automatic", revision: 2 }]);
		const history = await db
			.select()
			.from(discrepancyRevisions)
			.where(eq(discrepancyRevisions.discrepancyId, `${call}-duration`));
		expect(history.map(({ change }) => change)).toEqual(["new", "updated"]);
	});

	it("that is held has no history and tells nobody", async () => {
		const call = await newCall("2014-03-01");
		const held = discrepancyOf(call, { a: ["A"], b: ["B"] }, { status: "held" });
		expect(await saveChanges(db, changesOf([], [held], NOW))).toBe(true);
		expect(await storedDiscrepancies(db, call)).toMatchObject([{ status: "held", revision: 0 }]);
		expect(await db.$count(discrepancyRevisions, eq(discrepancyRevisions.discrepancyId, held.id))).toBe(0);
		const reworded = { ...held, summary: "Other words." };
		expect(await saveChanges(db, changesOf(await storedDiscrepancies(db, call), [reworded], NOW))).toBe(true);
		expect(await storedDiscrepancies(db, call)).toMatchObject([{ summary: "Other words.", revision: 0 }]);
	});
});

describe("a delivery", () => {
	it("is begun once, again when it failed, and never after it arrived", async () => {
		const call = await newCall("2015-01-01");
		const found = discrepancyOf(call, { a: ["A"], b: ["B"] });
		await saveChanges(db, changesOf([], [found], NOW));
		const notice = { discrepancy: found.id, revision: 1, target: EVERYONE };
		expect(await beginDelivery(db, notice, NOW, LATER)).toBe(1);
		expect(await beginDelivery(db, notice, NOW, LATER)).toBeNull();
		await endDelivery(db, notice, { nextTryAt: LATER, reason: "503", status: 503 }, NOW);
		expect(await beginDelivery(db, notice, LATER, LATER + 1)).toBe(2);
		await endDelivery(db, notice, { nextTryAt: null, reason: null, status: 204 }, LATER);
		expect(await beginDelivery(db, notice, LATER * 2, LATER * 3)).toBeNull();
		const [row] = await db.select().from(deliveries).where(eq(deliveries.discrepancyId, found.id));
		expect(row).toMatchObject({ attempts: 2, triedAt: LATER, deliveredAt: LATER, status: 204, reason: null });
	});

	it("to everyone becomes one to each, once, and has ended with that", async () => {
		const call = await newCall("2015-02-01");
		const found = discrepancyOf(call, { a: ["A"], b: ["B"] });
		await saveChanges(db, changesOf([], [found], NOW));
		const notice = { discrepancy: found.id, revision: 1, target: EVERYONE };
		await beginDelivery(db, notice, NOW, LATER);
		for (let times = 0; times < 2; times++)
			await spreadDelivery(db, notice, ["https://hub.example/", "webhook:one"], NOW, LATER);
		expect(await beginDelivery(db, notice, LATER * 2, LATER * 3)).toBeNull();
		const rows = await db.select().from(deliveries).where(eq(deliveries.discrepancyId, found.id));
		expect(rows.map(({ target, deliveredAt, nextTryAt }) => [target, deliveredAt, nextTryAt])).toEqual([
			["", NOW, null],
			["https://hub.example/", null, NOW],
			["webhook:one", null, NOW],
		]);
	});
});

describe("the database", () => {
	it("is well with its tables, and not well without", async () => {
		expect(await isWell(db)).toBe(true);
		await db.run("DROP TABLE items");
		await db.run("DROP TABLE feeds");
		expect(await isWell(db)).toBe(false);
	});
});
