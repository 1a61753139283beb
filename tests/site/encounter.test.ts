import { env } from "cloudflare:workers";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import worker from "../../src/index.ts";
import { openDb } from "../../src/store/db.ts";
import * as tables from "../../src/store/schema.ts";
import { keeping, planOf } from "../plans.ts";
import { CALL, DURATION, MEETING } from "../publish/example.ts";
import { seed } from "../publish/seed.ts";
import { ask, BASE } from "./ask.ts";

async function read(id: string) {
	return parseHTML(await (await ask(`/encounters/${id}`)).text()).document;
}

type Page = Awaited<ReturnType<typeof read>>;

function texts(document: Page, selector: string): readonly string[] {
	return [...document.querySelectorAll(selector)].map((element) =>
		(element.textContent ?? "").replace(/\s+/g, " ").trim(),
	);
}

beforeAll(async () => {
	const db = openDb(env.DB);
	await seed(db);
	await db.insert(tables.revisions).values(
		[1, 2].map((number) => ({
			articleId: "northern-wire-article",
			number,
			textHash: String(number),
			text: "a private text",
			seenAt: Date.parse(`2019-05-0${number + 5}T09:00:00Z`),
		})),
	);
});

describe("the table of questions by outlets", () => {
	it("scrolls in a region that the keyboard reaches, and has a name", async () => {
		const region = (await read(CALL.id)).querySelector(".matrix");
		expect([region?.getAttribute("tabindex"), region?.getAttribute("aria-label")]).toEqual([
			"0",
			"Questions by outlets",
		]);
	});

	it("gives each outlet's answers under each question, with letters where they differ, and says where there is none", async () => {
		const rows = [...(await read(CALL.id)).querySelectorAll(".matrix tbody tr")].map((row) =>
			[...row.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()),
		);
		expect(rows.map(([outlet, length]) => [outlet, length])).toEqual([
			["Harbour Courier", "A An hour"],
			["Morning Ledger", "A An hour"],
			["Northern Wire", "B An hour and a half the Russian Embassy"],
		]);
		expect(rows.at(-1)?.at(-1)).toBe("No answer");
	});

	it("leads to the difference that is published of a question", async () => {
		const links = [...(await read(CALL.id)).querySelectorAll(".matrix thead a")].map((link) =>
			link.getAttribute("href"),
		);
		expect(links).toContain(`/discrepancies/${DURATION.id}`);
	});

	it("leads from each answer to its words on the page", async () => {
		const document = await read(CALL.id);
		const links = [...document.querySelectorAll(".matrix .said a")].map((link) => link.getAttribute("href") ?? "");
		expect(links.length).toBeGreaterThan(3);
		for (const href of links)
			expect([href, document.querySelectorAll(`[id="${href.slice(1)}"]`).length]).toEqual([href, 1]);
	});
});

it("the words of answers that differ stand open, and the words that decide are marked", async () => {
	const document = await read(CALL.id);
	expect([...document.querySelectorAll(".question")].map((one) => one.hasAttribute("open"))).toEqual([true, true]);
	expect(texts(document, ".question mark")).toContain("an hour and a half");
});

it("what came when has reports, changed reports and differences, by day", async () => {
	const events = texts(await read(CALL.id), ".events > li");
	expect(events[0]).toMatch(/^3 May 2019.*Morning Ledger: Leaders speak by phone/);
	expect(events[1]).toBe("7 May 2019Northern Wire was seen to have changed its text (revision 2)");
	expect(events.at(-1)).toContain("Difference updated: Accounts differ on how long the call lasted");
	expect(await (await ask(`/encounters/${CALL.id}`)).text()).not.toContain("a private text");
});

it("an encounter without answers has neither table nor words", async () => {
	const document = await read(MEETING.id);
	expect(document.querySelectorAll(".matrix, .question")).toHaveLength(0);
	expect(texts(document, ".difference h3").length).toBeGreaterThan(0);
});

/** Of discrepancies the newest are read by their index, up to a limit. */
const SCANS =
	/^SCAN (?:articles|claims|encounters|revisions|discrepancy_revisions|replies|discrepancies(?! USING INDEX discrepancies_updated))\b/;

it("no page of differences or encounters reads a whole table that grows", async () => {
	const { binding, statements } = keeping();
	for (const path of ["/", `/discrepancies/${DURATION.id}`, `/encounters/${CALL.id}`])
		expect((await worker.fetch(new Request(BASE + path), { ...env, DB: binding })).status).toBe(200);
	expect(statements.size).toBeGreaterThan(9);
	for (const statement of statements) {
		const plan = await planOf(statement);
		expect([statement, plan.filter((step) => SCANS.test(step))]).toEqual([statement, []]);
	}
});
