import { and, asc, eq, gt, inArray, lte, sql } from "drizzle-orm";
import type { Encounter } from "../model.ts";
import type { Db } from "./db.ts";
import { encounters } from "./schema.ts";

/** Takes up to `limit` encounters with claims newer than their last comparison, oldest claim first. */
export async function leaseEncounters(db: Db, now: number, until: number, limit: number): Promise<readonly string[]> {
	const due = db
		.select({ id: encounters.id })
		.from(encounters)
		.where(and(sql`claimed_at > compared_at`, lte(encounters.leasedUntil, now)))
		.orderBy(asc(encounters.claimedAt))
		.limit(limit);
	const leased = await db
		.update(encounters)
		.set({ leasedUntil: until })
		.where(inArray(encounters.id, due))
		.returning({ id: encounters.id });
	return leased.map(({ id }) => id);
}

/** An encounter as it is to be compared. */
export interface DueEncounter {
	readonly encounter: Encounter;
	/** When its newest claim came, in milliseconds since 1970. */
	readonly claimedAt: number;
}

/** The encounter, if it has claims newer than its last comparison: a message that comes twice finds none. */
export async function findDueEncounter(db: Db, id: string): Promise<DueEncounter | null> {
	const row = await db
		.select()
		.from(encounters)
		.where(and(eq(encounters.id, id), gt(encounters.claimedAt, encounters.comparedAt)))
		.get();
	if (row === undefined) return null;
	const { kind, parties, leaders, date, stated, claimedAt } = row;
	return { encounter: { id, kind, parties, leaders, date, stated }, claimedAt };
}

/** Its claims up to `claimedAt` are compared; later ones make it due again. */
export async function saveCompared(db: Db, id: string, claimedAt: number): Promise<void> {
	await db
		.update(encounters)
		.set({ comparedAt: sql`max(${encounters.comparedAt}, ${claimedAt})`, leasedUntil: 0 })
		.where(eq(encounters.id, id));
}
