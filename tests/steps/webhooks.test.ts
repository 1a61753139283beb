/** Telling webhooks of changes: signed, each by itself, again when it fails, and no longer than three days. */
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { withdrawalSql } from "../../src/command/editing.ts";
import { addSql, removeSql } from "../../src/command/webhook-sql.ts";
import type { Message } from "../../src/env.ts";
import type { WebhookFilter, WebhookFormat } from "../../src/model.ts";
import { takeBatch } from "../../src/steps/batch.ts";
import { sendDue } from "../../src/steps/due.ts";
import { openDb } from "../../src/store/db.ts";
import { EVERYONE } from "../../src/store/deliveries.ts";
import { saveChanges, storedDiscrepancies } from "../../src/store/discrepancies.ts";
import { changesOf } from "../../src/store/life.ts";
import { deliveries, encounters, webhooks } from "../../src/store/schema.ts";
import { deskAt, type TestDesk } from "../desk.ts";
import { asked, put } from "../outlet.ts";
import { CALL } from "../publish/example.ts";
import { discrepancyOf } from "../store/sample.ts";

const NOW = Date.UTC(2026, 10, 21);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SITE = "https://variorum.example";
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const db = openDb(env.DB);
const endpoint = inject("outlet");
let count = 0;

beforeAll(async () => {
	await db.insert(encounters).values({ ...CALL, who: "-", claimedAt: NOW });
});

afterEach(async () => {
	await db.delete(webhooks);
	await db.delete(deliveries);
});

async function execute(sql: string): Promise<void> {
	for (const one of sql.split(";\n").filter((part) => part.trim() !== "")) await env.DB.prepare(one).run();
}

async function register(id: string, filter: WebhookFilter = {}, format: WebhookFormat = "standard"): Promise<void> {
	await execute(addSql({ id, url: `${endpoint}/${id}`, format, filter, secret: SECRET }, NOW));
}

function deskFor(start = NOW): TestDesk {
	return deskAt(start, { site: SITE, hubs: [] });
}

/** A new discrepancy, due to be told. */
async function change(at = NOW): Promise<string> {
	const id = `change-${count++}`;
	const found = discrepancyOf(CALL.id, { a: ["A"], b: ["B"] }, { id });
	expect(await saveChanges(db, changesOf([], [found], at))).toBe(true);
	return id;
}

function noticeOf(discrepancy: string): Message {
	return { step: "notify", discrepancy, revision: 1, target: EVERYONE };
}

/** Tells everyone of a change, and drains what comes of it. */
async function tell(desk: TestDesk, discrepancy: string): Promise<void> {
	desk.sent.push(noticeOf(discrepancy));
	await desk.drain();
}

async function deliveryTo(id: string) {
	return db
		.select()
		.from(deliveries)
		.where(eq(deliveries.target, `webhook:${id}`))
		.get();
}

describe("a webhook", () => {
	it("gets a signed message, which the specification's own library verifies", async () => {
		await put("/taken", "", { "x-status": "204" });
		await register("taken");
		const id = await change();
		await tell(deskFor(Date.now()), id);
		const [posted] = await asked("/taken");
		const told = new Webhook(SECRET).verify(posted?.[":body"] ?? "", { ...posted });
		expect(told).toMatchObject({
			type: "discrepancy.new",
			data: { id, revision: 1, url: `${SITE}/discrepancies/${id}`, encounter: { id: CALL.id } },
		});
		expect(posted).toMatchObject({
			"content-type": "application/json",
			"user-agent": expect.stringMatching(/^Variorum/),
		});
		expect(await deliveryTo("taken")).toMatchObject({ attempts: 1, status: 204, reason: null, nextTryAt: null });
	});

	it("gets each change once, however often the message comes", async () => {
		await put("/once", "");
		await register("once");
		const desk = deskFor();
		const id = await change();
		for (let times = 0; times < 3; times++) await tell(desk, id);
		const again = { step: "notify", discrepancy: id, revision: 1, target: "webhook:once" } as const;
		desk.sent.push(again, again);
		await desk.drain();
		expect(await asked("/once")).toHaveLength(1);
	});

	it("is told of nothing that its filter does not let through", async () => {
		await put("/filtered", "");
		await register("filtered", { question: ["topic"] });
		await tell(deskFor(), await change());
		expect(await asked("/filtered")).toEqual([]);
		expect(await deliveryTo("filtered")).toBeUndefined();
	});

	it("is told in its format", async () => {
		await put("/slack", "");
		await register("slack", {}, "slack");
		await tell(deskFor(), await change());
		const [posted] = await asked("/slack");
		expect(JSON.parse(posted?.[":body"] ?? "")).toMatchObject({ blocks: [{ type: "header" }, {}, {}, {}, {}] });
	});

	it("is told of what an editor withdraws, at the next tick", async () => {
		await put("/edited", "");
		const id = await change();
		await tell(deskFor(), id);
		await register("edited");
		await execute(withdrawalSql(id, "One account is of another call.", NOW + HOUR));
		const desk = deskFor(NOW + HOUR);
		await sendDue(desk);
		await desk.drain();
		const [posted] = await asked("/edited");
		expect(JSON.parse(posted?.[":body"] ?? "")).toMatchObject({
			type: "discrepancy.withdrawn",
			data: { status: "withdrawn", reason: "One account is of another call." },
		});
	});

	it("is told of each revision as it was, though there is a later one", async () => {
		await put("/revisions", "");
		await register("revisions");
		const id = await change();
		const stored = (await storedDiscrepancies(db, CALL.id)).filter((row) => row.id === id);
		const wider = discrepancyOf(CALL.id, { a: ["A", "C"], b: ["B"] }, { id, summary: "Now it is wider." });
		await saveChanges(db, changesOf(stored, [wider], NOW + MINUTE));
		await tell(deskFor(NOW + HOUR), id);
		const [posted] = await asked("/revisions");
		expect(JSON.parse(posted?.[":body"] ?? "")).toMatchObject({ data: { revision: 1, summary: stored[0]?.summary } });
	});
});

describe("a webhook that does not take it", () => {
	it("is told again, later and later, with the same id, for three days", async () => {
		await put("/broken", "", { "x-status": "503" });
		await register("broken");
		const id = await change();
		const desk = deskFor();
		await tell(desk, id);
		const waits: number[] = [];
		for (let row = await deliveryTo("broken"); row?.nextTryAt; row = await deliveryTo("broken")) {
			expect(row).toMatchObject({ status: 503, reason: "The endpoint answered 503.", deliveredAt: null });
			waits.push(row.nextTryAt - desk.now());
			desk.wait(row.nextTryAt - desk.now());
			await sendDue(desk);
			await desk.drain();
			expect(waits.length).toBeLessThan(20);
		}
		expect(waits.slice(0, 4)).toEqual([5 * MINUTE, 15 * MINUTE, 45 * MINUTE, 135 * MINUTE]);
		expect(Math.max(...waits)).toBe(12 * HOUR);
		expect(desk.now() - NOW).toBeLessThanOrEqual(72 * HOUR);
		expect(desk.now() - NOW).toBeGreaterThan(60 * HOUR);
		const posted = await asked("/broken");
		expect(posted).toHaveLength(waits.length + 1);
		expect(new Set(posted.map((one) => one["webhook-id"])).size).toBe(1);
	});

	it("is not followed elsewhere", async () => {
		await put("/moved", "", { "x-status": "302", "x-location": `${endpoint}/elsewhere` });
		await put("/elsewhere", "");
		await register("moved");
		await tell(deskFor(), await change());
		expect(await asked("/elsewhere")).toEqual([]);
		expect(await deliveryTo("moved")).toMatchObject({
			status: 302,
			deliveredAt: null,
			reason: expect.stringMatching(/redirects \(302\)/),
			nextTryAt: NOW + 5 * MINUTE,
		});
	});

	it("is gone for good when it says so", async () => {
		await put("/gone", "", { "x-status": "410" });
		await register("gone");
		await tell(deskFor(), await change());
		expect(await deliveryTo("gone")).toMatchObject({ status: 410, nextTryAt: null, deliveredAt: null });
		expect(await db.select().from(webhooks)).toMatchObject([{ id: "gone", disabledAt: NOW }]);
		await tell(deskFor(), await change());
		expect(await asked("/gone")).toHaveLength(1);
	});

	it("is not told any more once it is removed", async () => {
		await put("/removed", "", { "x-status": "500" });
		await register("removed");
		const desk = deskFor();
		await tell(desk, await change());
		await execute(removeSql("removed"));
		desk.wait(HOUR);
		await sendDue(desk);
		await desk.drain();
		expect(await asked("/removed")).toHaveLength(1);
		expect(await deliveryTo("removed")).toMatchObject({ nextTryAt: null, reason: "The webhook was removed." });
	});

	it("leads into a private network", async () => {
		await put("/private", "");
		await register("private");
		const desk = deskAt(NOW, { site: SITE, hubs: [], visitor: { agent: "Variorum/1.0", local: false } });
		await tell(desk, await change());
		expect(await asked("/private")).toEqual([]);
		expect((await deliveryTo("private"))?.reason).toMatch(/port|private network/);
	});

	it("delays no other while it hangs", { timeout: 20_000 }, async () => {
		await put("/hangs", "", { "x-late": "60000" });
		await put("/prompt", "");
		await register("hangs");
		await register("prompt");
		const desk = deskFor();
		const id = await change();
		desk.sent.push(noticeOf(id));
		const [first] = desk.sent.splice(0, 1);
		const taken: string[] = [];
		const batchOf = (messages: readonly Message[]) => ({
			queue: "variorum",
			messages: messages.map((body, index) => ({
				id: String(index),
				timestamp: new Date(NOW),
				attempts: 1,
				body,
				ack: () => taken.push(body.step === "notify" ? body.target : body.step),
				retry: () => undefined,
			})),
			ackAll: () => undefined,
			retryAll: () => undefined,
			metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } },
		});
		if (first) await takeBatch(desk, batchOf([first]));
		expect(desk.sent).toMatchObject([{ target: "webhook:hangs" }, { target: "webhook:prompt" }]);
		await takeBatch(desk, batchOf(desk.sent.splice(0)));
		expect(taken).toEqual([EVERYONE, "webhook:prompt", "webhook:hangs"]);
		expect(await deliveryTo("prompt")).toMatchObject({ status: 200, reason: null });
		expect((await deliveryTo("hangs"))?.reason).toMatch(/cannot be reached: .*(?:timed? ?out|aborted)/i);
	});
});

it("nobody is told while our own address is not known", async () => {
	await put("/unknown", "");
	await register("unknown");
	await tell(deskAt(NOW, { site: "", hubs: [] }), await change());
	expect(await asked("/unknown")).toEqual([]);
});
