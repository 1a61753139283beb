/** Sightings of encounters, and what moves with them from one encounter to another. */
import { inArray, type SQL, sql } from "drizzle-orm";
import type { Encounter, EncounterKind } from "../model.ts";
import type { Db } from "./db.ts";
import { listed, rowsOf } from "./rows.ts";
import { claims, encounters, sightings, statements, toldApart } from "./schema.ts";

export interface StoredSighting {
	readonly id: string;
	/** The encounter it belongs to. */
	readonly encounterId: string;
	readonly kind: EncounterKind;
	readonly who: string;
	readonly date: string;
	readonly stated: boolean;
	/** When the encounter that has its id from this sighting was first stored; null: there never was one. */
	readonly namedAt: number | null;
	/** What an article tells of as another encounter, by the ids that they would have by their sightings alone. */
	readonly apart: readonly string[];
}

/** The id that the encounter would have by a sighting alone: the sighting's up to the slash. */
const own = sql.raw("substr(sightings.id, 1, instr(sightings.id, '/') - 1)");
const namedAt = sql<number | null>`(select named.created_at from encounters as named where named.id = ${own})`;
const apart = sql<string>`(select json_group_array(told.other_id) from told_apart as told where told.id = ${own})`;

function isOf(who: readonly string[]) {
	return sql`${sightings.who} in (select value from ${listed(who)})`;
}

/**
 * All sightings of some people, each given by their names in one string: as many as there are days that articles date
 * their calls and meetings on, however many articles that were.
 */
export async function listSightings(db: Db, who: readonly string[]): Promise<readonly StoredSighting[]> {
	const { id, encounterId, kind, who: names, date, stated } = sightings;
	const rows = await db
		.select({ id, encounterId, kind, who: names, date, stated, namedAt, apart })
		.from(sightings)
		.where(isOf(who));
	return rows.map(({ apart, ...row }) => {
		const others: readonly string[] = JSON.parse(apart);
		return { ...row, apart: others };
	});
}

/** What is to be saved of sightings, all of the same people. */
export interface SightingsChange {
	/** New ones, and known ones under their ids with another date. */
	readonly encounters: readonly (Encounter & { readonly who: string })[];
	/** Sightings that are new, or that moved to another encounter. */
	readonly sightings: readonly Omit<StoredSighting, "namedAt" | "apart">[];
	/** Pairs that an article tells of as two encounters, by the ids that they would have by their sightings alone. */
	readonly apart: readonly (readonly [id: string, other: string])[];
	/** Ids of the encounters that sightings moved from or to: they are to be compared again. */
	readonly touched: readonly string[];
}

/** Claims and statements are about the encounter that their sighting now belongs to, those of earlier revisions too. */
function follow(db: Db, table: typeof claims | typeof statements, moved: readonly string[]) {
	const present = sql`(select ${sightings.encounterId} from ${sightings} where ${sightings.id} = ${table.sightingId})`;
	return db
		.update(table)
		.set({ encounterId: present })
		.where(sql`${table.sightingId} in (select value from ${listed(moved)})`);
}

/**
 * Saves sightings with their encounters, all or nothing, and moves the claims and statements that came by them; the
 * encounters touched are due to be compared, taken until `leasedUntil`. Changes nothing and answers false when a
 * sighting of these people has come or moved since `known` was read: then they are to be grouped again.
 */
export async function saveSightings(
	db: Db,
	change: SightingsChange,
	known: readonly Pick<StoredSighting, "id" | "encounterId">[],
	now: number,
	leasedUntil: number,
): Promise<boolean> {
	const who = [...new Set(change.sightings.map((one) => one.who))];
	const pairs = known.map(({ id, encounterId }) => `${id} ${encounterId}`);
	const unknown = sql`select 1 from ${sightings} where ${isOf(who)}
		and ${sightings.id} || ' ' || ${sightings.encounterId} not in (select value from ${listed(pairs)})`;
	const isAsKnown = sql`not exists (${unknown})`;
	const times = { createdAt: now, claimedAt: 0, comparedAt: 0, leasedUntil: 0 };
	const rows = change.encounters.map((encounter) => ({ ...encounter, ...times }));
	const both = change.apart.flatMap(([a, b]) => [
		{ id: a, otherId: b },
		{ id: b, otherId: a },
	]);
	const moved = change.touched.length === 0 ? [] : change.sightings.map(({ id }) => id);
	const [, saved] = await db.batch([
		db
			.insert(encounters)
			.select(rowsOf(encounters, rows, isAsKnown))
			.onConflictDoUpdate({
				target: encounters.id,
				set: { date: sql`excluded.date`, stated: sql`excluded.stated` },
			}),
		db
			.insert(sightings)
			.select(rowsOf(sightings, change.sightings, isAsKnown))
			.onConflictDoUpdate({ target: sightings.id, set: { encounterId: sql`excluded.encounter_id` } })
			.returning({ id: sightings.id }),
		...(both.length === 0 ? [] : [db.insert(toldApart).select(rowsOf(toldApart, both)).onConflictDoNothing()]),
		...(moved.length === 0
			? []
			: [
					follow(db, claims, moved),
					follow(db, statements, moved),
					db
						.update(encounters)
						.set({ claimedAt: sql`max(${now}, ${encounters.claimedAt} + 1)`, leasedUntil })
						.where(inArray(encounters.id, [...change.touched])),
				]),
	]);
	return saved.length === change.sightings.length;
}

/** The encounter to which an id leads, that of its own sighting; null where there is no sighting of it. */
export function presentId(id: string): SQL {
	return sql`(select own.encounter_id from sightings as own where own.id in (${`${id}/stated`}, ${`${id}/published`}))`;
}

/** True of a row of encounters that is part of another one now. */
export const isMerged = sql`exists (select 1 from sightings as own
	where own.id in (encounters.id || '/stated', encounters.id || '/published') and own.encounter_id <> encounters.id)`;
