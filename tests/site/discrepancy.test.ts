import { env } from "cloudflare:workers";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { replySql } from "../../src/command/editing.ts";
import worker from "../../src/index.ts";
import type { StoredDiscrepancy } from "../../src/model.ts";
import { openDb } from "../../src/store/db.ts";
import * as tables from "../../src/store/schema.ts";
import { CALL, DURATION, HELD, MEDDLING } from "../publish/example.ts";
import { saveDiscrepancy, seed } from "../publish/seed.ts";
import { ask, BASE } from "./ask.ts";

const NOW = Date.parse("2026-11-23T09:00:00Z");
const QUOTATION: StoredDiscrepancy = {
	...MEDDLING,
	id: "a-quotation",
	question: "quotation",
	topic: null,
	act: null,
	kind: "quotation",
	positions: ["“we never spoke of it”", "“we hardly spoke of it”"].map((answer, index) => ({
		answer,
		outlets: [["Morning Ledger", "Harbour Courier"][index] ?? ""],
		credits: ["Donald Trump"],
		origins: 1,
		evidence: (MEDDLING.positions[index]?.evidence ?? []).slice(0, 1).map((one) => ({ ...one, text: answer })),
		differing: [{ start: 4, end: index === 0 ? 9 : 10 }],
	})),
};
const DATING: StoredDiscrepancy = {
	...QUOTATION,
	id: "a-dating",
	question: "statement",
	kind: "dating",
	positions: ["Saturday 4 May 2019", "Sunday 5 May 2019"].map((answer, index) => ({
		answer,
		outlets: [],
		credits: [],
		origins: 1,
		evidence: (MEDDLING.positions[index]?.evidence ?? []).slice(0, 1),
	})),
};

async function read(id: string) {
	return parseHTML(await (await ask(`/discrepancies/${id}`)).text()).document;
}

type Page = Awaited<ReturnType<typeof read>>;

function texts(document: Page, selector: string): readonly string[] {
	return [...document.querySelectorAll(selector)].map((element) =>
		(element.textContent ?? "").replace(/\s+/g, " ").trim(),
	);
}

function contentOf(document: Page, property: string): string | null {
	return document.querySelector(`meta[property="${property}"]`)?.getAttribute("content") ?? null;
}

async function reply(id: string, outlet: string, text: string, url: string | null): Promise<void> {
	await env.DB.prepare(replySql(id, { outlet, text, url }, NOW)).run();
}

beforeAll(async () => {
	await seed(openDb(env.DB));
	await saveDiscrepancy(openDb(env.DB), QUOTATION);
	await saveDiscrepancy(openDb(env.DB), DATING);
});

describe("of lengths", () => {
	it("each account's interval is drawn to one scale, and told in words", async () => {
		const document = await read(DURATION.id);
		expect(texts(document, ".scale .rows li")).toEqual([
			"A Morning Ledger 45 min to 1 h 15",
			"A Harbour Courier 45 min to 1 h 15",
			"B Northern Wire 1 h 15 to 1 h 45",
		]);
		const bars = [...document.querySelectorAll(".scale .bar")].map((bar) => [
			bar.getAttribute("x"),
			bar.getAttribute("width"),
		]);
		expect(bars).toEqual([
			["37.5%", "25%"],
			["37.5%", "25%"],
			["62.5%", "25%"],
		]);
	});

	it("the words that give the length are marked in the evidence, where it has them", async () => {
		expect(texts(await read(DURATION.id), ".accounts mark")).toEqual(["an hour", "an hour and a half"]);
	});
});

it("a quotation is collated word by word, and its own words are marked in the evidence", async () => {
	const document = await read(QUOTATION.id);
	expect(texts(document, ".collation p")).toEqual(["“we A never B hardly spoke of it”"]);
	expect(texts(document, ".accounts mark")).toEqual(["never", "hardly"]);
	expect(document.querySelector(".scale")).toBeNull();
});

it("the days of a statement stand in a row, with the encounter's", async () => {
	const days = texts(await read(DATING.id), ".timeline text");
	expect(days).toEqual(["3 May", "the call", "4 May", "5 May", "A", "B"]);
});

it("what is asked with yes or no is neither drawn nor collated", async () => {
	expect((await read(MEDDLING.id)).querySelector("figure")).toBeNull();
});

it("the history says what each revision changed", async () => {
	expect(texts(await read(DURATION.id), ".changes li")).toEqual(["New: “About an hour and a half”, at Northern Wire"]);
});

describe("an outlet's reply", () => {
	it("is shown as text, in its paragraphs, with its link where a browser may follow it", async () => {
		await reply(DURATION.id, "Northern Wire", "We <b>timed</b> it.\n\nTwice.", "https://northern-wire.example/note");
		await reply(DURATION.id, "Morning Ledger", "So did we.", "javascript:alert(1)");
		const document = await read(DURATION.id);
		expect(texts(document, ".replies blockquote p")).toEqual(["So did we.", "We <b>timed</b> it.", "Twice."]);
		expect(document.querySelectorAll(".replies b")).toHaveLength(0);
		const links = [...document.querySelectorAll(".replies a")].map((link) => [
			link.getAttribute("href"),
			link.getAttribute("rel"),
		]);
		expect(links).toEqual([["https://northern-wire.example/note", "noopener nofollow"]]);
	});

	it("is not there where none has come, nor stored for what is held", async () => {
		expect((await read(MEDDLING.id)).querySelector(".replies")).toBeNull();
		await reply(HELD.id, "Northern Wire", "Nothing to reply to.", null);
		expect((await openDb(env.DB).select().from(tables.replies)).map((row) => row.discrepancyId)).not.toContain(HELD.id);
	});
});

describe("where it is shared", () => {
	it("it has its sentence, and a card with words for what that shows", async () => {
		const document = await read(DURATION.id);
		expect(contentOf(document, "og:title")).toContain("Accounts differ on how long the call lasted");
		expect(contentOf(document, "og:description")).toBe(DURATION.summary);
		expect(contentOf(document, "og:image")).toBe(`${BASE}/discrepancies/${DURATION.id}/card.png?r=2`);
		expect(contentOf(document, "og:image:alt")).toContain("B: About an hour and a half");
	});

	it("it says the same as data", async () => {
		const data: { "@id": string; hasPart: { "@id": string }[] } = JSON.parse(
			(await read(DURATION.id)).querySelector('script[type="application/ld+json"]')?.textContent ?? "",
		);
		expect(data["@id"]).toBe(`${BASE}/discrepancies/${DURATION.id}`);
		const document = await read(DURATION.id);
		for (const part of data.hasPart)
			expect(document.querySelector(new URL(part["@id"]).hash)?.getAttribute("class")).toContain("side");
	});
});

describe("a mistake is reported", () => {
	const LINKS: readonly (readonly [contact: string, link: string | null])[] = [
		["desk@variorum.example", `mailto:desk@variorum.example?subject=${encodeURIComponent(`Variorum: ${DURATION.id}`)}`],
		["https://variorum.example/contact", "https://variorum.example/contact"],
		["", null],
		["javascript:alert(1)", null],
		["a@b.example?cc=c@d.example", null],
	];
	it.each(LINKS)("with the setting “%s” at %s", async (contact, link) => {
		const request = new Request(`${BASE}/discrepancies/${DURATION.id}`);
		const response = await worker.fetch(request, { ...env, CONTACT: contact });
		const { document } = parseHTML(await response.text());
		const facts = [...document.querySelectorAll(".facts dd")].at(-1);
		expect(facts?.querySelector("a")?.getAttribute("href") ?? null).toBe(link);
	});
});

it("leads to its encounter, and to the encounter's feed", async () => {
	const links = [...(await read(DURATION.id)).querySelectorAll(".facts a")].map((link) => link.getAttribute("href"));
	expect(links).toContain(`/encounters/${CALL.id}`);
	expect(links).toContain(`/feeds/encounter/${CALL.id}.atom`);
});
