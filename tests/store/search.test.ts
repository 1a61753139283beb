/** Finding discrepancies and encounters by words. */
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { searchTermsOf } from "../../src/api/search-terms.ts";
import { withdrawalSql } from "../../src/command/editing.ts";
import { openDb } from "../../src/store/db.ts";
import { saveChanges, storedDiscrepancies } from "../../src/store/discrepancies.ts";
import { listDiscrepancies, listEncounters } from "../../src/store/entries.ts";
import { changesOf } from "../../src/store/life.ts";
import { discrepancies, discrepancyRevisions, encounters } from "../../src/store/schema.ts";
import { CALL, DURATION, HELD, MEDDLING, MEETING, MINOR, RESOLVED, WITHDRAWN } from "../publish/example.ts";
import { seed } from "../publish/seed.ts";
import { discrepancyOf, LATER, NOW } from "./sample.ts";

const db = openDb(env.DB);

beforeAll(() => seed(db));

async function found(text: string): Promise<readonly string[]> {
	const rows = await listDiscrepancies(db, { text: searchTermsOf(text) }, 100);
	return rows.map(({ discrepancy }) => discrepancy.id);
}

async function encountersFound(text: string): Promise<readonly string[]> {
	return (await listEncounters(db, { text: searchTermsOf(text) }, 100)).map(({ encounter }) => encounter.id);
}

describe("a discrepancy is found by", () => {
	it.each([
		["its summary", "initiated", [WITHDRAWN]],
		["its leaders", "xi jinping", [WITHDRAWN, RESOLVED, MINOR]],
		["a party's name, in small letters", "china", [WITHDRAWN, RESOLVED, MINOR]],
		["a party's name of two words", "United States", [DURATION, MEDDLING]],
		["a party's short name", "us", [DURATION, MEDDLING]],
		["a party's people", "Americans", [DURATION, MEDDLING]],
		["its topic", "election meddling", [MEDDLING]],
		["an outlet", "harbour", [DURATION, MEDDLING, MINOR]],
		["a credited source", "sarah sanders", [MEDDLING]],
		["the words of its evidence", "embassy put the conversation", [DURATION]],
		["the beginning of a word", "invit", [WITHDRAWN]],
		["words without their accents, and with ones of their own", "Beijíng", [WITHDRAWN]],
		["the encounter's day", "2019-05-03", [DURATION, MEDDLING]],
		["words of different places", "Trump courier duration", [DURATION]],
	])("%s", async (_, text, expected) => {
		expect(await found(text)).toEqual(expected.map(({ id }) => id));
	});

	it.each(["zebra", "Trump zebra", "France", "hour NOT Trump", "in the zebra"])("but not by %s", async (text) => {
		expect(await found(text)).toEqual([]);
	});

	it("a short word only whole, so that no country's code is found in it", async () => {
		expect(await found("ru")).toEqual([]);
		expect(await found("cn")).toEqual([]);
	});

	it("nothing that is held", async () => {
		expect(await found("nobody may read this")).toEqual([]);
		const raw = await env.DB.prepare(
			"SELECT rowid FROM discrepancy_search WHERE discrepancy_search MATCH 'nobody'",
		).all();
		expect(raw.results).toEqual([]);
		expect(await db.select().from(discrepancies).where(eq(discrepancies.id, HELD.id))).toHaveLength(1);
	});
});

describe("an encounter is found by", () => {
	it.each([
		["vladimir putin", [MEETING, CALL]],
		["Trump–Putin call", [CALL]],
		["chinese meeting", [MEETING]],
		["2023", [MEETING]],
		["trump meeting", []],
	])("%s", async (text, expected) => {
		expect(await encountersFound(text)).toEqual(expected.map(({ id }) => id));
	});
});

describe("whatever is typed", () => {
	it.each([
		'"',
		'""',
		"'",
		"*",
		"a*b",
		"NEAR(a b)",
		"words : x",
		"{words parties} : x",
		"-words : x",
		"^hour",
		"AND",
		"OR OR",
		"NOT",
		"hour AND",
		"(hour",
		"hour)",
		"hour + call",
		"; DROP TABLE discrepancies; --",
		"\0",
		"hour\0",
		"\ud800",
		"\u0903",
		"½ ³",
		"🙂",
		"a ".repeat(500),
		"United States ".repeat(40),
		"(".repeat(300),
	])("%j is no syntax error", async (text) => {
		expect(await found(text)).toBeInstanceOf(Array);
		expect(await encountersFound(text)).toBeInstanceOf(Array);
	});

	it("is no syntax error, whatever it is", async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
				await found(text);
			}),
			{ numRuns: 200 },
		);
	});

	it("finds nothing where there is no word in it", async () => {
		for (const text of ["", " ", '"*" ()', "🙂"]) expect(await found(text)).toEqual([]);
	});
});

describe("the index", () => {
	const call = { ...CALL, id: "2020-01-01-trump-putin-call" };

	it("follows what comparing and editors change, and forgets what is not said any more", async () => {
		await db.insert(encounters).values({ ...call, who: "-", claimedAt: NOW });
		const first = { ...discrepancyOf(call.id, { aardvark: ["A"], buffalo: ["B"] }), status: "held" as const };
		await saveChanges(db, changesOf([], [first], NOW));
		expect(await found("aardvark")).toEqual([]);
		const shown = { ...first, status: "automatic" as const };
		await saveChanges(db, changesOf(await storedDiscrepancies(db, call.id), [shown], NOW));
		expect(await found("aardvark")).toEqual([first.id]);
		const next = discrepancyOf(call.id, { crocodile: ["A"], buffalo: ["B"] });
		await saveChanges(db, changesOf(await storedDiscrepancies(db, call.id), [next], LATER));
		expect(await found("aardvark")).toEqual([]);
		expect(await found("crocodile")).toEqual([first.id]);
		for (const sql of withdrawalSql(first.id, "One account is of another call.", LATER + 1)
			.split(";\n")
			.filter(Boolean))
			await env.DB.prepare(sql).run();
		expect(await found("crocodile")).toEqual([first.id]);
		await db.update(discrepancies).set({ status: "held" }).where(eq(discrepancies.id, first.id));
		expect(await found("crocodile")).toEqual([]);
		await db.delete(discrepancyRevisions).where(eq(discrepancyRevisions.discrepancyId, first.id));
		await db.delete(discrepancies).where(eq(discrepancies.id, first.id));
		expect(await found("crocodile buffalo")).toEqual([]);
	});
});

it("who took part is known by its name, however it is written", async () => {
	const parties = ["Arab League", "US"];
	await db.insert(encounters).values({ ...CALL, id: "2020-02-02-league-call", parties, who: "-", claimedAt: NOW });
	for (const party of ["Arab League", "ARAB LEAGUE"]) {
		const [one, ...more] = await listEncounters(db, { party }, 10);
		expect([one?.encounter.id, more]).toEqual(["2020-02-02-league-call", []]);
	}
	expect(await listEncounters(db, { party: "League" }, 10)).toEqual([]);
});

describe("what was last changed", () => {
	it("since then or later", async () => {
		const rows = await listDiscrepancies(db, { since: Date.parse(DURATION.updatedAt) }, 10);
		expect(rows.map(({ discrepancy }) => discrepancy.id)).toEqual([WITHDRAWN.id, DURATION.id]);
	});

	it("before then", async () => {
		const rows = await listDiscrepancies(db, { until: Date.parse(MEDDLING.updatedAt) }, 10);
		expect(rows.map(({ discrepancy }) => discrepancy.id)).toEqual([RESOLVED.id, MINOR.id]);
	});
});
