import { and, asc, between, eq, gt, inArray, lte, sql } from "drizzle-orm";
import type { Encounter } from "../model.ts";
import type { Db } from "./db.ts";
import { listed, rowsOf } from "./rows.ts";
import { encounters } from "./schema.ts";

/** An encounter with the key of who took part. */
export interface KeyedEncounter extends Encounter {
	readonly who: string;
}

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

/**
 * From the year of the first date's eve to the end of the last date's next day, as text: holds every date, month or
 * year that one of these may be another account of.
 */
function datesAround(dates: readonly string[]): readonly [from: string, to: string] {
	const sorted = [...dates].sort();
	const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
	const eve = new Date(Date.parse(first) - 86_400_000).toISOString();
	const next = last.length < 10 ? last : new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
	return [eve.slice(0, 4), `${next}~`];
}

function near(some: readonly KeyedEncounter[]) {
	const [from, to] = datesAround(some.map(({ date }) => date));
	const who = sql`${encounters.who} in (select value from ${listed(some.map(({ who }) => who))})`;
	return and(who, between(encounters.date, from, to));
}

/** Known encounters of the same people about the same time as these. */
export async function knownEncounters(db: Db, some: readonly KeyedEncounter[]): Promise<readonly Encounter[]> {
	const { id, kind, parties, leaders, date, stated } = encounters;
	return db.select({ id, kind, parties, leaders, date, stated }).from(encounters).where(near(some));
}

/**
 * Saves new encounters, unless there is one near them that is not among `known`: then it answers false, and they are
 * to be looked up again. So two articles read at once do not make two encounters of one.
 */
export async function saveEncounters(
	db: Db,
	fresh: readonly KeyedEncounter[],
	known: readonly Encounter[],
): Promise<boolean> {
	const ids = sql`(select value from ${listed(known.map(({ id }) => id))})`;
	const rows = fresh.map((encounter) => ({ ...encounter, claimedAt: 0, comparedAt: 0, leasedUntil: 0 }));
	const unknown = db
		.select({ id: encounters.id })
		.from(encounters)
		.where(and(near(fresh), sql`${encounters.id} not in ${ids}`));
	const saved = await db
		.insert(encounters)
		.select(rowsOf(encounters, rows, sql`not exists ${unknown}`))
		.onConflictDoNothing()
		.returning({ id: encounters.id });
	return saved.length === fresh.length;
}

/** Gives encounters the dates that an article states, where theirs were only days of publication; their ids stay. */
export async function stateDates(db: Db, dates: ReadonlyMap<string, string>): Promise<void> {
	const [first, ...rest] = [...dates].map(([id, date]) =>
		db
			.update(encounters)
			.set({ date, stated: true })
			.where(and(eq(encounters.id, id), eq(encounters.stated, false))),
	);
	if (first !== undefined) await db.batch([first, ...rest]);
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
