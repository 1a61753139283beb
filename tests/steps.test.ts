import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { eq, sql } from "drizzle-orm";
import { describe, expect, inject, it } from "vitest";
import type { Message } from "../src/env.ts";
import worker from "../src/index.ts";
import { sendDue } from "../src/steps/due.ts";
import { take } from "../src/steps.ts";
import { openDb } from "../src/store/db.ts";
import { EVERYONE } from "../src/store/deliveries.ts";
import { saveOutlet } from "../src/store/outlets.ts";
import {
	articles,
	claims,
	deliveries,
	discrepancies,
	discrepancyRevisions,
	encounters,
	feeds,
} from "../src/store/schema.ts";
import { deskAt, type TestDesk } from "./desk.ts";
import { asked, put } from "./outlet.ts";
import { putAtom, putPage, putRss, storyOf } from "./stories.ts";

const HOUR = 3_600_000;
const NOW = Date.UTC(2019, 4, 3, 19);
const db = openDb(env.DB);
const outlet = inject("outlet");

/** Registers an outlet whose feed is at that path of the loopback outlet. Answers the feed's id. */
async function register(id: string, path = `/${id}/feed.xml`): Promise<string> {
	await saveOutlet(db, { id, name: `The ${id}`, kind: "news" }, [outlet + path], NOW);
	const feed = await db
		.select()
		.from(feeds)
		.where(eq(feeds.url, outlet + path))
		.get();
	return feed?.id ?? "";
}

async function feedOf(id: string) {
	return db.select().from(feeds).where(eq(feeds.outletId, id)).get();
}

async function articlesOf(id: string) {
	return db.select().from(articles).where(eq(articles.outletId, id)).orderBy(articles.url);
}

async function poll(desk: TestDesk, feed: string): Promise<void> {
	await take(desk, { step: "poll", feed });
}

/** An outlet with one story, found and ready to be read. */
async function withStory(desk: TestDesk, id: string, length: string): Promise<Message> {
	const story = storyOf(`/${id}/story`, length);
	await putPage(story);
	await putRss(`/${id}/feed.xml`, [story]);
	await poll(desk, await register(id));
	return desk.sent[0] ?? { step: "read", article: "" };
}

describe("poll", () => {
	it("sends one message for each article that may be about an encounter", async () => {
		const desk = deskAt(NOW);
		const feed = await register("filter");
		const item = (path: string, title: string) => `<item><title>${title}</title><link>/filter/${path}</link></item>`;
		await put(
			"/filter/feed.xml",
			`<rss version="2.0"><channel>${item("a", "Trump and Putin speak by phone")}${item("b", "Rain expected in the north")}</channel></rss>`,
		);
		await poll(desk, feed);
		expect(desk.sent).toHaveLength(1);
		expect(await articlesOf("filter")).toMatchObject([
			{ url: `${outlet}/filter/a`, state: "found", reason: null },
			{
				url: `${outlet}/filter/b`,
				state: "skipped",
				nextReadAt: null,
				reason: expect.stringContaining("call or meeting"),
			},
		]);
	});

	it("that comes twice asks the feed once", async () => {
		const desk = deskAt(NOW);
		await withStory(desk, "twice", "about an hour");
		await poll(desk, (await feedOf("twice"))?.id ?? "");
		expect(await asked("/twice/feed.xml")).toHaveLength(1);
		expect(desk.sent).toHaveLength(1);
	});

	it("sends validators back, and is content with nothing new", async () => {
		const desk = deskAt(NOW);
		await withStory(desk, "etag", "about an hour");
		desk.wait(HOUR);
		await poll(desk, (await feedOf("etag"))?.id ?? "");
		expect((await asked("/etag/feed.xml")).at(-1)).toMatchObject({ "if-none-match": '"1"' });
		expect(await feedOf("etag")).toMatchObject({
			failures: 0,
			reason: null,
			lastOkAt: NOW + HOUR,
			nextPollAt: NOW + 1.5 * HOUR,
		});
	});

	it("keeps a feed's own pace when it has nothing new", async () => {
		const desk = deskAt(NOW);
		const feed = await register("pace");
		await put("/pace/feed.xml", "<rss version='2.0'><channel><ttl>120</ttl></channel></rss>", { "x-etag": '"1"' });
		await poll(desk, feed);
		desk.wait(2 * HOUR);
		await poll(desk, feed);
		expect(await feedOf("pace")).toMatchObject({ lastPolledAt: NOW + 2 * HOUR, nextPollAt: NOW + 4 * HOUR });
	});

	const broken: readonly (readonly [
		what: string,
		body: string,
		headers: Record<string, string>,
		reason: RegExp,
		wait: number | null,
	])[] = [
		["html", "<!doctype html><html><p>Hello", {}, /HTML page, not a feed/, HOUR / 6],
		["empty", "", {}, /answered with nothing/, HOUR / 6],
		["error", "", { "x-status": "500" }, /answered 500/, HOUR / 6],
		["busy", "", { "x-status": "503", "x-send-retry-after": "7200" }, /answered 503/, 2 * HOUR],
		["gone", "", { "x-status": "410" }, /answered 410/, null],
	];
	for (const [what, body, headers, reason, wait] of broken)
		it(`notes on the feed why it failed: ${what}`, async () => {
			const desk = deskAt(NOW);
			const feed = await register(what);
			await put(`/${what}/feed.xml`, body, headers);
			await poll(desk, feed);
			expect(await feedOf(what)).toMatchObject({
				failures: 1,
				reason: expect.stringMatching(reason),
				nextPollAt: wait === null ? null : NOW + wait,
				lastOkAt: null,
			});
		});

	it("notes on a feed that breaks off what was wrong, and has its whole items", async () => {
		const desk = deskAt(NOW);
		const feed = await register("cut");
		await put(
			"/cut/feed.xml",
			"<rss version='2.0'><channel><item><title>Putin call</title><link>/cut/a</link></item><item><tit",
		);
		await poll(desk, feed);
		expect(await feedOf("cut")).toMatchObject({ failures: 0, reason: expect.stringContaining("not well-formed") });
		expect(await articlesOf("cut")).toHaveLength(1);
	});

	it("follows a feed that moved for good", async () => {
		const desk = deskAt(NOW);
		const feed = await register("moved");
		await put("/moved/feed.xml", "", { "x-status": "301", "x-location": "/moved/new.xml" });
		await putRss("/moved/new.xml", []);
		await poll(desk, feed);
		expect(await feedOf("moved")).toMatchObject({ url: `${outlet}/moved/new.xml`, failures: 0 });
	});
});

describe("read", () => {
	it("stores claims once, however often it comes", async () => {
		const desk = deskAt(NOW);
		const message = await withStory(desk, "once", "about an hour");
		for (let times = 0; times < 3; times++) await take(desk, message);
		expect(await asked("/once/story")).toHaveLength(1);
		expect(await articlesOf("once")).toMatchObject([
			{ state: "read", revision: 1, published: "2019-05-03T18:00:00Z", nextReadAt: NOW + HOUR },
		]);
		desk.wait(HOUR);
		await take(desk, message);
		expect((await asked("/once/story")).at(-1)).toHaveProperty("if-none-match");
		expect(await articlesOf("once")).toMatchObject([{ revision: 1, nextReadAt: NOW + 6 * HOUR }]);
	});

	it("makes a new revision of a text that changed, and of nothing else", async () => {
		const desk = deskAt(NOW);
		const message = await withStory(desk, "changed", "about an hour");
		await take(desk, message);
		desk.wait(HOUR);
		await putPage(storyOf("/changed/story", "about two hours"));
		await take(desk, message);
		const [article] = await articlesOf("changed");
		expect(article).toMatchObject({ revision: 2 });
		const stored = await db
			.select()
			.from(claims)
			.where(eq(claims.articleId, article?.id ?? ""));
		expect([...new Set(stored.map(({ revision }) => revision))].sort()).toEqual([1, 2]);
	});

	const bad: readonly (readonly [
		what: string,
		body: string,
		headers: Record<string, string>,
		state: string,
		reason: RegExp,
	])[] = [
		["missing", "", { "x-status": "404" }, "failed", /answered 404/],
		["blank", "<html><body></body></html>", {}, "failed", /too little text to read \(0 characters\)/],
		[
			"paywalled",
			'<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script><p>Subscribe to read.</p>',
			{},
			"failed",
			/behind a paywall/,
		],
		["unwell", "", { "x-status": "502" }, "found", /answered 502/],
	];
	for (const [what, body, headers, state, reason] of bad)
		it(`notes on the article why it failed: ${what}`, async () => {
			const desk = deskAt(NOW);
			const message = await withStory(desk, what, "an hour");
			await put(`/${what}/story`, body, headers);
			await take(desk, message);
			const nextReadAt = state === "failed" ? null : NOW + HOUR / 4;
			expect(await articlesOf(what)).toMatchObject([
				{ state, reason: expect.stringMatching(reason), nextReadAt, revision: 0 },
			]);
		});

	it("keeps what an article said when its page is gone later", async () => {
		const desk = deskAt(NOW);
		const message = await withStory(desk, "vanished", "an hour");
		await take(desk, message);
		await put("/vanished/story", "", { "x-status": "404" });
		desk.wait(HOUR);
		await take(desk, message);
		expect(await articlesOf("vanished")).toMatchObject([
			{ state: "read", revision: 1, reason: expect.stringContaining("404") },
		]);
	});

	it("notes that an article has no date, and reads it as of the day it was found", async () => {
		const desk = deskAt(NOW);
		const feed = await register("undated");
		await put(
			"/undated/feed.xml",
			"<rss version='2.0'><channel><item><title>Putin call</title><link>/undated/a</link></item></channel></rss>",
		);
		await put(
			"/undated/a",
			`<p>President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday. The call lasted about an hour.</p>`,
		);
		await poll(desk, feed);
		await take(desk, desk.sent[0] ?? { step: "read", article: "" });
		expect(await articlesOf("undated")).toMatchObject([
			{ state: "read", published: null, reason: expect.stringContaining("gives no date") },
		]);
		const [claim] = await db
			.select()
			.from(claims)
			.innerJoin(articles, eq(articles.id, claims.articleId))
			.where(eq(articles.outletId, "undated"));
		expect(claim?.claims.encounterId).toBe("2019-05-03-trump-putin-call");
	});

	it("stays away from what robots should leave alone", async () => {
		const desk = deskAt(NOW);
		const message = await withStory(desk, "robots", "an hour");
		await db.run("DELETE FROM robots");
		await put("/robots.txt", "User-agent: *\nDisallow: /robots/");
		await take(desk, message);
		await db.run("DELETE FROM robots");
		await put("/robots.txt", "");
		expect(await asked("/robots/story")).toHaveLength(0);
		expect(await articlesOf("robots")).toMatchObject([{ state: "failed", reason: expect.stringContaining("robots") }]);
	});

	it("takes the feed's whole text where the page cannot be had", async () => {
		const desk = deskAt(NOW);
		const feed = await register("whole");
		const text = `<p>President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday. The call lasted about an hour.</p>${"<p>They spoke about trade, about Venezuela and about North Korea, and agreed to speak again.</p>".repeat(20)}`;
		await put(
			"/whole/feed.xml",
			`<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>Putin call</title><link>/whole/a</link><pubDate>Fri, 03 May 2019 18:00:00 GMT</pubDate><content:encoded><![CDATA[${text}]]></content:encoded></item></channel></rss>`,
		);
		await poll(desk, feed);
		await take(desk, desk.sent[0] ?? { step: "read", article: "" });
		expect(await articlesOf("whole")).toMatchObject([
			{
				state: "read",
				revision: 1,
				reason: expect.stringContaining("The text is the feed's. The address answered 404"),
			},
		]);
	});

	it("finds two addresses of one page to be one article", async () => {
		const desk = deskAt(NOW);
		const feed = await register("twins");
		const item = (path: string) => `<item><title>Putin call</title><link>/twins/${path}</link></item>`;
		await put("/twins/feed.xml", `<rss version="2.0"><channel>${item("a")}${item("b")}</channel></rss>`);
		const page = `<link rel="canonical" href="/twins/canonical"><article><p>President Donald Trump spoke with President Vladimir Putin by phone on Friday. The call lasted about an hour.</p></article>`;
		await put("/twins/a", page);
		await put("/twins/b", page);
		await poll(desk, feed);
		await desk.drain();
		const states = (await articlesOf("twins")).map(({ state }) => state);
		expect(states.sort()).toEqual(["read", "skipped"]);
	});
});

describe("compare", () => {
	it("finds the one difference, once, whatever the order and however often", async () => {
		await db.delete(discrepancyRevisions);
		await db.delete(discrepancies);
		const desk = deskAt(NOW);
		for (const [id, length] of [
			["early", "about an hour"],
			["later", "about three hours"],
		] as const) {
			await putPage(storyOf(`/${id}/story`, length));
			await putAtom(`/${id}/feed.xml`, [storyOf(`/${id}/story`, length)]);
			await poll(desk, await register(id));
		}
		const messages = [...desk.sent].reverse();
		desk.sent.length = 0;
		for (const message of messages) await take(desk, message);
		const compares = [...desk.sent, ...desk.sent];
		await desk.drain();
		for (const message of compares) await take(desk, message);
		// Another test's outlet has changed its own account meanwhile.
		const found = await db.select().from(discrepancies).where(eq(discrepancies.kind, "contradiction"));
		expect(found).toMatchObject([{ question: "duration", status: "automatic", revision: 1 }]);
		const ofIt = eq(discrepancyRevisions.discrepancyId, found[0]?.id ?? "");
		expect(await db.$count(discrepancyRevisions, ofIt)).toBe(1);
	});

	it("by several at once comes to one right state", async () => {
		await db.delete(discrepancyRevisions);
		await db.delete(discrepancies);
		await db.update(encounters).set({ claimedAt: NOW + 1, comparedAt: 0 });
		const desk = deskAt(NOW);
		for (const { id } of await db.select().from(encounters))
			await Promise.all(Array.from({ length: 3 }, () => take(desk, { step: "compare", encounter: id })));
		const found = await db.select().from(discrepancies).where(eq(discrepancies.kind, "contradiction"));
		expect(found).toMatchObject([{ status: "automatic", revision: 1 }]);
		const history = await db.select().from(discrepancyRevisions);
		expect(history.map(({ revision, change }) => `${revision} ${change}`)).toEqual(history.map(() => "1 new"));
		expect(new Set(history.map(({ discrepancyId }) => discrepancyId)).size).toBe(history.length);
	});

	it("by a slower one does not undo what a faster one found meanwhile", async () => {
		await db.delete(discrepancyRevisions);
		await db.delete(discrepancies);
		await db.update(encounters).set({ claimedAt: NOW + 2, comparedAt: 0 });
		const fast = deskAt(NOW);
		let isFirst = true;
		const save: typeof db.batch = async (statements) => {
			if (isFirst) {
				isFirst = false;
				await putPage(storyOf("/third/story", "about three hours"));
				await putAtom("/third/feed.xml", [storyOf("/third/story", "about three hours")]);
				await poll(fast, await register("third"));
				for (const message of fast.sent.splice(0)) await take(fast, message);
				for (const message of fast.sent.splice(0)) await take(fast, message);
			}
			return db.batch(statements);
		};
		const slow = { ...deskAt(NOW), db: Object.assign(Object.create(db), { batch: save }) };
		const call = await db
			.select()
			.from(encounters)
			.where(sql`exists (select 1 from ${claims}
			where ${claims.encounterId} = ${encounters.id})`);
		for (const { id } of call) await take(slow, { step: "compare", encounter: id });
		expect(isFirst).toBe(false);
		const [found, another] = await db.select().from(discrepancies).where(eq(discrepancies.kind, "contradiction"));
		expect(another).toBeUndefined();
		expect(found?.positions.flatMap(({ outlets }) => outlets)).toContain("The third");
		expect(found).toMatchObject({ status: "automatic", revision: 1 });
	});

	it("tells a hub of the change, and tries again when it does not answer", async () => {
		const desk = deskAt(NOW, { hubs: [`${outlet}/hub`], site: "https://variorum.example" });
		await put("/hub", "", { "x-status": "503" });
		await db.update(encounters).set({ claimedAt: NOW * 2 });
		// No outlet has changed its account here.
		await db.delete(claims).where(sql`revision < (select revision from articles where id = article_id)`);
		await db.delete(discrepancyRevisions);
		await db.delete(discrepancies);
		for (const { id } of await db.select().from(encounters)) await take(desk, { step: "compare", encounter: id });
		expect(desk.sent).toMatchObject([{ step: "notify", revision: 1, target: EVERYONE }]);
		const toHub = () =>
			db
				.select()
				.from(deliveries)
				.where(eq(deliveries.target, `${outlet}/hub`));
		const [everyone] = desk.sent.splice(0, 1);
		if (everyone) for (let times = 0; times < 2; times++) await take(desk, everyone);
		expect(desk.sent).toMatchObject([{ step: "notify", revision: 1, target: `${outlet}/hub` }]);
		const [message] = desk.sent;
		await desk.drain();
		expect(await toHub()).toMatchObject([
			{ attempts: 1, deliveredAt: null, reason: "The hub answered 503 Service Unavailable" },
		]);
		await put("/hub", "");
		if (message) await take(desk, message);
		expect(await toHub()).toMatchObject([{ attempts: 1 }]);
		desk.wait(HOUR);
		await sendDue(desk);
		expect(desk.sent).toContainEqual(message);
		if (message) for (let times = 0; times < 2; times++) await take(desk, message);
		expect(await toHub()).toMatchObject([{ attempts: 2, deliveredAt: NOW + HOUR, nextTryAt: null, reason: null }]);
	});
});

describe("the queue", () => {
	function batchOf(queue: string, messages: readonly Message[]) {
		return createMessageBatch(
			queue,
			messages.map((body, n) => ({ id: String(n), timestamp: new Date(NOW), attempts: 1, body })),
		);
	}

	it("takes every message of a batch, whatever happens to another one", async () => {
		const ids = await Promise.all(["batch1", "batch2"].map((id) => register(id)));
		await putRss("/batch1/feed.xml", []);
		await put("/batch2/feed.xml", "late", { "x-wait": "1500" });
		const nonsense: unknown = { step: "poll", feed: { not: "an id" } };
		const messages = [
			{ step: "poll", feed: ids[1] ?? "" },
			nonsense as Message,
			{ step: "poll", feed: ids[0] ?? "" },
		] as const;
		const [batch, context] = [batchOf("variorum", messages), createExecutionContext()];
		const done = worker.queue(batch, env);
		while ((await feedOf("batch1"))?.lastPolledAt === null) await new Promise((again) => setTimeout(again, 20));
		expect(await feedOf("batch2")).toMatchObject({ lastPolledAt: null });
		await done;
		const result = await getQueueResult(batch, context);
		expect(result.explicitAcks.sort()).toEqual(["0", "2"]);
		expect(result.retryMessages).toMatchObject([{ msgId: "1" }]);
		expect(await feedOf("batch2")).toMatchObject({ reason: expect.stringContaining("not a feed") });
	});

	it("gives up what failed on every try, so that it is not due for ever", async () => {
		const desk = deskAt(NOW);
		const message = await withStory(desk, "doomed", "an hour");
		const feed = await register("dead");
		await worker.queue(batchOf("variorum-dead", [message, { step: "poll", feed }]), env);
		expect(await articlesOf("doomed")).toMatchObject([
			{ state: "failed", nextReadAt: null, reason: expect.stringContaining("given up") },
		]);
		expect(await feedOf("dead")).toMatchObject({ failures: 1, reason: expect.stringContaining("given up") });
	});
});

describe("the cron", () => {
	it("sends for what is due once, however often it fires", async () => {
		await db.update(feeds).set({ nextPollAt: null });
		await db.update(articles).set({ nextReadAt: null });
		await db.update(encounters).set({ comparedAt: NOW * 3 });
		const feed = await register("cron");
		const desk = deskAt(NOW);
		await Promise.all([sendDue(desk), sendDue(desk), sendDue(desk)]);
		expect(desk.sent).toEqual([{ step: "poll", feed }]);
		desk.wait(HOUR / 3);
		await sendDue(desk);
		expect(desk.sent).toHaveLength(2);
	});
});

describe("a step stays inside the free plan", () => {
	/** D1 with every statement counted. */
	function counting(): { readonly binding: D1Database; readonly statements: () => number } {
		let statements = 0;
		const binding = new Proxy(env.DB, {
			get(target, name) {
				if (name === "prepare") statements++;
				const value: unknown = Reflect.get(target, name);
				return typeof value === "function" ? value.bind(target) : value;
			},
		});
		return { binding, statements: () => statements };
	}

	it("with ten statements at most, however much a feed brings", async () => {
		const { binding, statements } = counting();
		const desk = deskAt(NOW, { db: openDb(binding) });
		const stories = [...Array(200).keys()].map((n) => storyOf(`/budget/${n}`, "an hour"));
		await putRss("/budget/feed.xml", stories);
		await putPage(storyOf("/budget/0", "about 90 minutes"));
		const feed = await register("budget");
		await poll(desk, feed);
		expect(statements()).toBeLessThanOrEqual(10);
		for (const message of [desk.sent[0], { step: "compare", encounter: "2019-05-03-trump-putin-call" } as const]) {
			const before = statements();
			if (message) await take(desk, message);
			expect(statements() - before).toBeLessThanOrEqual(10);
		}
	});
});
