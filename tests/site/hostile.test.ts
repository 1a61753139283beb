/** Hostile words of outlets, in everything that is served. */
import { env } from "cloudflare:workers";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { openDb } from "../../src/store/db.ts";
import { CALL, credit, DURATION, evidence } from "../publish/example.ts";
import { HOSTILE_TEXTS } from "../publish/hostile.ts";
import { saveDiscrepancy, seed } from "../publish/seed.ts";
import { messagesOf } from "../publish/w3c/index.ts";
import { ask, BASE, forget } from "./ask.ts";
import { DOCUMENTS } from "./feed-paths.ts";

const NAMES = Object.keys(HOSTILE_TEXTS);
const idOf = (name: string) => `hostile-${NAMES.indexOf(name)}`;
const FEEDS = [...DOCUMENTS.map(([path]) => path), "/feeds.opml"];

/** What may be in no output: controls, marks that turn the direction, what is no character. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|\p{Noncharacter_Code_Point}|\ufffd/u;

beforeAll(async () => {
	const db = openDb(env.DB);
	await seed(db);
	for (const [nth, [name, text]] of Object.entries(HOSTILE_TEXTS).entries()) {
		const account = { ...evidence("Hostile", text, credit(text, "quoted", text, [text])), outlet: text, url: text };
		const position = { answer: text, outlets: [text], credits: [text], origins: 1, evidence: [account] };
		await saveDiscrepancy(db, {
			...DURATION,
			id: idOf(name),
			question: "topic",
			topic: text.toWellFormed(),
			act: "raised",
			summary: text,
			positions: [position, { ...position, answer: `not ${text}` }],
			updatedAt: new Date(Date.parse("2026-11-23T00:00:00Z") + nth).toISOString(),
		});
	}
	await forget(FEEDS);
});

describe("every feed", () => {
	it.each(FEEDS)("%s has hostile words as words", async (path) => {
		const response = await ask(path);
		const body = await response.text();
		expect(response.status).toBe(200);
		expect(body).not.toMatch(FORBIDDEN);
		expect(body.isWellFormed()).toBe(true);
		if (path.endsWith(".json")) return expect(JSON.parse(body)).toHaveProperty("items");
		const type = response.headers.get("Content-Type") ?? "";
		const tombstones =
			/^\/(?:feed|feeds\/.*)\.atom$/.test(path) && body.includes("tombstones") ? ["UnknownNamespace"] : [];
		return expect(messagesOf({ location: BASE + path, type, body })).toEqual(tombstones);
	});
});

describe("every page and every answer of the API", () => {
	it.each(NAMES)("has %s as words", async (name) => {
		const page = await (await ask(`/discrepancies/${idOf(name)}`)).text();
		const { document } = parseHTML(page);
		expect(page).not.toMatch(FORBIDDEN);
		expect(document.querySelectorAll("script:not([type='application/ld+json']), iframe, form, [onerror]")).toHaveLength(
			0,
		);
		for (const link of document.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^(?:https?:|\/|#)/);
		const answer = await (await ask(`/api/v1/discrepancies/${idOf(name)}`)).text();
		expect(answer).not.toMatch(FORBIDDEN);
		expect(JSON.parse(answer)).toHaveProperty("id", idOf(name));
	});

	it.each(["/", "/feeds", `/encounters/${CALL.id}`])("%s too", async (path) => {
		const page = await (await ask(path)).text();
		expect(page).not.toMatch(FORBIDDEN);
		expect(parseHTML(page).document.querySelectorAll("[onerror], main script")).toHaveLength(0);
	});
});
