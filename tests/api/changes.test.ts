/** /changes: every change once, in order, whatever its instant. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { withdrawalSql } from "../../src/command/editing.ts";
import type { Discrepancy } from "../../src/model.ts";
import { openDb } from "../../src/store/db.ts";
import { saveChanges, storedDiscrepancies } from "../../src/store/discrepancies.ts";
import { changesOf } from "../../src/store/life.ts";
import { encounters } from "../../src/store/schema.ts";
import { CALL } from "../publish/example.ts";
import { ask, BASE } from "../site/ask.ts";
import { discrepancyOf } from "../store/sample.ts";

const PATH = "/api/v1/changes";
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 21);
const db = openDb(env.DB);

interface Changes {
	readonly changes: readonly {
		readonly change: string;
		readonly at: string;
		readonly discrepancy: { readonly id: string; readonly revision: number; readonly reason: string | null };
	}[];
	readonly cursor: string;
	readonly next: string | null;
}

beforeAll(async () => {
	await db.insert(encounters).values({ ...CALL, who: "-", claimedAt: NOW });
});

async function get(query = ""): Promise<Changes> {
	const response = await ask(PATH + query);
	expect([query, response.status]).toEqual([query, 200]);
	return response.json();
}

function named({ changes }: Changes): readonly string[] {
	return changes.map(({ discrepancy, change }) => `${discrepancy.id} ${discrepancy.revision} ${change}`);
}

/** All there is after a cursor, two at a time. */
async function follow(cursor: string | null): Promise<{ readonly seen: readonly string[]; readonly cursor: string }> {
	let page = await get(`?limit=2${cursor === null ? "" : `&cursor=${cursor}`}`);
	const seen = [...named(page)];
	while (page.next !== null) {
		page = await get(page.next.slice((BASE + PATH).length));
		seen.push(...named(page));
	}
	return { seen, cursor: page.cursor };
}

function found(id: string, more: Partial<Discrepancy> = {}): Discrepancy {
	return discrepancyOf(CALL.id, { a: ["A"], b: ["B"] }, { id, ...more });
}

/** Saves it as new, or as changed, at an instant. */
async function save(one: Discrepancy, at: number): Promise<void> {
	const stored = (await storedDiscrepancies(db, CALL.id)).filter(({ id }) => id === one.id);
	expect(await saveChanges(db, changesOf(stored, [one], at))).toBe(true);
}

/** One after the other: a test goes on where the one before has left off. */
describe("who asks with the cursor of the answer before", () => {
	let cursor: string;

	it("begins with nothing, and may keep that place", async () => {
		const start = await get();
		expect(start).toEqual({ changes: [], cursor: start.cursor, next: null });
		cursor = start.cursor;
		expect((await get(`?cursor=${cursor}`)).cursor).toBe(cursor);
	});

	it("gets each once, though many share an instant", async () => {
		await Promise.all(["b", "a", "e", "d", "c"].map((id) => save(found(id), NOW)));
		const { seen, cursor: end } = await follow(cursor);
		expect([...seen].sort()).toEqual(["a", "b", "c", "d", "e"].map((id) => `${id} 1 new`));
		expect((await follow(null)).seen).toEqual(seen);
		cursor = end;
	});

	it("gets one that comes late and bears an earlier instant", async () => {
		await save(found("late"), NOW - 40 * DAY);
		const { seen, cursor: end } = await follow(cursor);
		expect(seen).toEqual(["late 1 new"]);
		cursor = end;
	});

	it("gets one that comes between two pages", async () => {
		const first = await get("?limit=3");
		await save(found("between"), NOW);
		const { seen } = await follow(first.cursor);
		expect([...named(first), ...seen]).toHaveLength(7);
		expect(new Set([...named(first), ...seen]).size).toBe(7);
		expect(seen.at(-1)).toBe("between 1 new");
	});

	it("gets what an editor decides, and each revision as it was", async () => {
		await save(found("a", { positions: discrepancyOf(CALL.id, { a: ["A", "C"], b: ["B"] }).positions }), NOW + DAY);
		for (const sql of withdrawalSql("a", "One account is of another call.", NOW + 2 * DAY)
			.split(";\n")
			.filter(Boolean))
			await env.DB.prepare(sql).run();
		const { changes } = await get(`?cursor=${cursor}`);
		expect(changes.map(({ change, discrepancy: { id, revision, reason } }) => [id, revision, change, reason])).toEqual([
			["between", 1, "new", null],
			["a", 2, "updated", null],
			["a", 3, "withdrawn", "One account is of another call."],
		]);
	});

	it("gets nothing of what is held", async () => {
		const { seen, cursor: end } = await follow(cursor);
		expect(seen).toHaveLength(3);
		await save(found("held", { status: "held" }), NOW);
		expect(await follow(end)).toEqual({ seen: [], cursor: end });
		await save(found("held"), NOW);
		expect((await follow(end)).seen).toEqual(["held 1 new"]);
	});

	it("goes on after a month and more", async () => {
		await save(found("next-month"), NOW + 45 * DAY);
		expect((await follow(cursor)).seen.at(-1)).toBe("next-month 1 new");
	});
});

describe("who has no cursor", () => {
	it("may begin with a day", async () => {
		const { changes } = await get("?since=2026-12-01");
		expect(changes.map(({ discrepancy: { id } }) => id)).toEqual(["next-month"]);
		// What bears an earlier instant but came after the first one of that day is given too.
		expect((await get("?since=2026-11-22")).changes.map(({ discrepancy: { id } }) => id)).toContain("held");
	});

	it("may begin with now, before anything has happened", async () => {
		const { changes, cursor } = await get("?since=2030-01-01");
		expect(changes).toEqual([]);
		await save(found("after-that"), NOW);
		expect((await follow(cursor)).seen).toEqual(["after-that 1 new"]);
	});
});

describe("a cursor that leads nowhere", () => {
	it.each(["9999 a/1", "1 somebody-else/1", "1 start", "0 a/1"])("%s is gone, which says what to do", async (place) => {
		const response = await ask(`${PATH}?cursor=${btoa(place).replaceAll("=", "")}`);
		expect(response.status).toBe(410);
		expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/leave it out to start anew/) });
	});
});
