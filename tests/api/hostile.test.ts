/** Whatever an outlet, a page or an address writes: what the API sends is clean, and leads nowhere but to the web. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { openDb } from "../../src/store/db.ts";
import * as tables from "../../src/store/schema.ts";
import { CALL, HOSTILE } from "../publish/example.ts";
import { saveDiscrepancy } from "../publish/seed.ts";
import { ask } from "../site/ask.ts";

const API = "/api/v1";
const NOW = Date.UTC(2026, 10, 22);
const WORDS = "</script><img src=x onerror=alert(1)>]]>&amp;\u0000\u0007\u0085\ufffe\u202elrow\u2066";
const ID = "hostile-outlet";
const db = openDb(env.DB);

beforeAll(async () => {
	await db.insert(tables.encounters).values({ ...CALL, who: "-", claimedAt: NOW });
	await saveDiscrepancy(db, { ...HOSTILE, topic: WORDS });
	const { id, severity, positions } = HOSTILE;
	const revision = { revision: 1, change: "new", status: "automatic", severity, positions, at: NOW } as const;
	await db.insert(tables.discrepancyRevisions).values({ ...revision, discrepancyId: id, summary: WORDS });
	await db.insert(tables.outlets).values({ id: ID, name: WORDS, homepage: "javascript:alert(2)", createdAt: NOW });
	await db.insert(tables.feeds).values({ id: "feed", outletId: ID, url: "https://a.example/feed", reason: WORDS });
	for (const article of ["read", "failed"] as const)
		await db.insert(tables.articles).values({
			id: article,
			outletId: ID,
			url: article === "read" ? "javascript:alert(3)" : "data:text/html,<script>alert(4)</script>",
			title: WORDS,
			published: `2019-05-03${WORDS}`,
			state: article,
			reason: WORDS,
			revision: 1,
			foundAt: NOW,
			originId: article,
		});
	const evidence = HOSTILE.positions[0]?.evidence[0];
	if (evidence === undefined) throw new Error("The example has no evidence.");
	for (const value of [
		{ question: "topic", topic: WORDS, act: "raised", answer: "yes", said: WORDS },
		{ question: "initiator", party: "US", negated: true, said: WORDS },
	] as const)
		await db.insert(tables.claims).values({
			id: `claim-${value.question}`,
			articleId: "read",
			revision: 1,
			encounterId: CALL.id,
			question: value.question,
			value,
			credit: evidence.credit,
			evidence: evidence.text,
			evidenceStart: 0,
			evidenceEnd: 10,
			evidenceWhere: "text",
			rule: "rule",
			confidence: 1,
			createdAt: NOW,
		});
});

/** What breaks a document or its reader, however it is written in JSON. */
const UNCLEAN = /(?![\t\n])\p{Cc}|\p{Bidi_Control}|\p{Cs}|[\ufffe\uffff]/u;

function textsIn(value: unknown): readonly string[] {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.entries(value).flat().flatMap(textsIn) : [];
}

const HOSTILE_ID = encodeURIComponent(HOSTILE.id);

describe.each([
	"/discrepancies",
	`/discrepancies/${HOSTILE_ID}`,
	`/discrepancies/${HOSTILE_ID}.jsonld`,
	"/encounters",
	`/encounters/${CALL.id}`,
	`/encounters/${CALL.id}/claims`,
	"/outlets",
	`/outlets/${ID}`,
	"/topics",
	"/changes",
	"/discrepancies?topic=%3Cscript%3E%00",
	`/${encodeURIComponent(WORDS)}`,
	"/discrepancies?question=%3Cscript%3E%E2%80%AE",
	"/discrepancies?%3Cscript%3E=%E2%80%AE",
])("%s", (path) => {
	it("is clean, and no browser takes it for a page", async () => {
		const response = await ask(API + path);
		expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
		expect(response.headers.get("Content-Type")).toMatch(/^application\/(?:problem\+|ld\+)?json; charset=utf-8$/);
		const body = await response.text();
		expect(body).toBe(body.toWellFormed());
		const texts = textsIn(JSON.parse(body));
		expect(texts.length).toBeGreaterThan(0);
		expect(texts.filter((text) => UNCLEAN.test(text))).toEqual([]);
		expect(texts.filter((text) => /^\s*(?:javascript|data):/i.test(text))).toEqual([]);
	});
});
