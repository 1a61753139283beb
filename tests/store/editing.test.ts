/** What an editor decides, and what comparing makes of it afterwards. */
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { reviewSql, withdrawalSql } from "../../src/command/editing.ts";
import { openDb } from "../../src/store/db.ts";
import { saveChanges, storedDiscrepancies } from "../../src/store/discrepancies.ts";
import { changesOf } from "../../src/store/life.ts";
import { discrepancies, discrepancyRevisions, encounters } from "../../src/store/schema.ts";
import { discrepancyOf, LATER, NOW } from "./sample.ts";

const db = openDb(env.DB);
const CALL = "2019-05-03-trump-putin-call";
const FOUND = discrepancyOf(CALL, { "an hour": ["A"], "two hours": ["B"] });
const UNSURE = { ...discrepancyOf(CALL, { yes: ["A"], no: ["B"] }), id: `${CALL}-unsure`, status: "held" as const };

async function execute(sql: string): Promise<void> {
	for (const statement of sql.split(";\n").filter((one) => one.trim() !== "")) await env.DB.prepare(statement).run();
}

async function row(id: string) {
	return db.select().from(discrepancies).where(eq(discrepancies.id, id)).get();
}

async function changes(id: string) {
	const rows = await db.select().from(discrepancyRevisions).where(eq(discrepancyRevisions.discrepancyId, id));
	return rows.map(({ revision, change }) => `${revision} ${change}`);
}

beforeAll(async () => {
	await db.insert(encounters).values({
		id: CALL,
		kind: "call",
		parties: ["US", "RU"],
		leaders: ["Donald Trump", "Vladimir Putin"],
		date: "2019-05-03",
		who: "Donald Trump|Vladimir Putin",
		claimedAt: NOW,
	});
	await saveChanges(db, changesOf([], [FOUND, UNSURE], NOW));
});

describe("an editor", () => {
	it("reviews what is published, which changes nothing else", async () => {
		await execute(reviewSql(FOUND.id, LATER));
		expect(await row(FOUND.id)).toMatchObject({ status: "reviewed", revision: 1, updatedAt: NOW });
		expect(await changes(FOUND.id)).toEqual(["1 new"]);
	});

	it("publishes what is held, and cannot withdraw it before", async () => {
		await execute(withdrawalSql(UNSURE.id, "It is not so.", LATER));
		expect(await row(UNSURE.id)).toMatchObject({ status: "held", revision: 0 });
		await execute(reviewSql(UNSURE.id, LATER));
		expect(await row(UNSURE.id)).toMatchObject({ status: "reviewed", revision: 1, createdAt: LATER });
		expect(await changes(UNSURE.id)).toEqual(["1 new"]);
	});

	it("withdraws for good, with a reason, once", async () => {
		const reason = "One account is of the 'earlier' call.";
		await execute(withdrawalSql(FOUND.id, reason, LATER));
		await execute(withdrawalSql(FOUND.id, "Again.", LATER + 1));
		expect(await row(FOUND.id)).toMatchObject({ status: "withdrawn", reason, revision: 2, updatedAt: LATER });
		expect(await changes(FOUND.id)).toEqual(["1 new", "2 withdrawn"]);
		const found = changesOf(await storedDiscrepancies(db, CALL), [FOUND], LATER + 2);
		expect(found.map(({ row: { id } }) => id)).not.toContain(FOUND.id);
	});
});
