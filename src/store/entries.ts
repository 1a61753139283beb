/** What is read to be published: discrepancies with their encounters and history. Nothing `held` leaves this file. */
import { and, desc, eq, gte, inArray, lt, ne, not, or, type SQL, sql } from "drizzle-orm";
import type { Asked, Change, Encounter, Kind, Position, Severity, Status, StoredDiscrepancy } from "../model.ts";
import type { Db } from "./db.ts";
import { claims, discrepancies, discrepancyRevisions, encounters, outlets } from "./schema.ts";
import { isFoundBy, type SearchTerm } from "./search.ts";
import { isMerged, presentId } from "./sightings.ts";

/** Which discrepancies: those that have one of the values wherever a list is given. */
export interface DiscrepancyFilter {
	readonly questions?: readonly Asked[];
	readonly kinds?: readonly Kind[];
	readonly severities?: readonly Severity[];
	readonly statuses?: readonly Status[];
	readonly topic?: string;
	/** An encounter's id. */
	readonly encounter?: string;
	/** An outlet's id or name: it carries one of the positions. */
	readonly outlet?: string;
	/** It took part in the encounter. */
	readonly party?: string;
	/** Last changed then or later, in milliseconds since 1970. */
	readonly since?: number;
	/** Last changed before then, in milliseconds since 1970. */
	readonly until?: number;
	/** All of these are in its words, or those of its encounter. */
	readonly text?: readonly SearchTerm[];
}

/** Which encounters: those that meet all that is given. */
export interface EncounterFilter {
	/** It took part. */
	readonly party?: string;
	/** All of these are in its name. */
	readonly text?: readonly SearchTerm[];
}

/** A place in a list, after which the next page begins: the value that the list is ordered by, and the row's id. */
export interface Place<Key extends string | number> {
	readonly key: Key;
	readonly id: string;
}

export interface DiscrepancyOfEncounter {
	readonly discrepancy: StoredDiscrepancy;
	readonly encounter: Encounter;
}

/** A discrepancy as it was after one material change. */
export interface DiscrepancyRevision {
	readonly revision: number;
	readonly change: Change;
	readonly status: Status;
	readonly severity: Severity;
	readonly summary: string;
	readonly positions: readonly Position[];
	/** ISO 8601 in UTC. */
	readonly at: string;
}

const published = ne(discrepancies.status, "held");

function toIso(instant: number): string {
	return new Date(instant).toISOString();
}

export function toDiscrepancy(row: typeof discrepancies.$inferSelect): StoredDiscrepancy {
	const { encounterId, fingerprint: _, resolvedFrom: __, createdAt, updatedAt, ...rest } = row;
	return { ...rest, encounter: encounterId, createdAt: toIso(createdAt), updatedAt: toIso(updatedAt) };
}

export function toEncounter({ id, kind, parties, leaders, date, stated }: typeof encounters.$inferSelect): Encounter {
	return { id, kind, parties, leaders, date, stated };
}

/** What a discrepancy is now, or was in a revision. */
type Stage = typeof discrepancies | typeof discrepancyRevisions;

export function toRevision({
	discrepancyId: _,
	at,
	...rest
}: typeof discrepancyRevisions.$inferSelect): DiscrepancyRevision {
	return { ...rest, at: toIso(at) };
}

/** Carried by an outlet: positions hold outlets by name, and an address has them by id. */
function carriedBy(outlet: string, { positions }: Stage): SQL {
	return sql`EXISTS (SELECT 1 FROM json_each(${positions}) AS position,
		json_each(position.value, '$.outlets') AS carrier
		WHERE carrier.value = ${outlet}
			OR carrier.value = (SELECT ${outlets.name} FROM ${outlets} WHERE ${outlets.id} = ${outlet}))`;
}

function partyTookPart(party: string): SQL {
	return sql`EXISTS (SELECT 1 FROM json_each(${encounters.parties}) AS party WHERE upper(party.value) = upper(${party}))`;
}

/** The filter as conditions, on what discrepancies are now or on what they were in a revision. */
export function conditions(filter: DiscrepancyFilter, stage: Stage = discrepancies): readonly (SQL | undefined)[] {
	const { questions, kinds, severities, statuses, topic, encounter, outlet, party, since, until, text } = filter;
	return [
		questions && inArray(discrepancies.question, [...questions]),
		kinds && inArray(discrepancies.kind, [...kinds]),
		severities && inArray(stage.severity, [...severities]),
		statuses && inArray(stage.status, [...statuses]),
		topic === undefined ? undefined : eq(discrepancies.topic, topic),
		encounter === undefined ? undefined : eq(discrepancies.encounterId, encounter),
		outlet === undefined ? undefined : carriedBy(outlet, stage),
		party === undefined ? undefined : partyTookPart(party),
		since === undefined ? undefined : gte(discrepancies.updatedAt, since),
		until === undefined ? undefined : lt(discrepancies.updatedAt, until),
		text && isFoundBy("discrepancies", text),
	];
}

/** Newest change first; those that share an instant, by id. */
export async function listDiscrepancies(
	db: Db,
	filter: DiscrepancyFilter,
	limit: number,
	after: Place<number> | null = null,
): Promise<readonly DiscrepancyOfEncounter[]> {
	const { updatedAt, id } = discrepancies;
	const later = after && or(lt(updatedAt, after.key), and(eq(updatedAt, after.key), lt(id, after.id)));
	const rows = await db
		.select({ discrepancy: discrepancies, encounter: encounters })
		.from(discrepancies)
		.innerJoin(encounters, eq(encounters.id, discrepancies.encounterId))
		.where(and(published, ...conditions(filter), later ?? undefined))
		.orderBy(desc(updatedAt), desc(id))
		.limit(limit);
	return rows.map((row) => ({
		discrepancy: toDiscrepancy(row.discrepancy),
		encounter: toEncounter(row.encounter),
	}));
}

export async function findDiscrepancy(db: Db, id: string): Promise<DiscrepancyOfEncounter | null> {
	const row = await db
		.select({ discrepancy: discrepancies, encounter: encounters })
		.from(discrepancies)
		.innerJoin(encounters, eq(encounters.id, discrepancies.encounterId))
		.where(and(published, eq(discrepancies.id, id)))
		.get();
	return row === undefined
		? null
		: { discrepancy: toDiscrepancy(row.discrepancy), encounter: toEncounter(row.encounter) };
}

/** A discrepancy's life, newest first. */
export async function listHistory(db: Db, discrepancyId: string): Promise<readonly DiscrepancyRevision[]> {
	const rows = await db
		.select()
		.from(discrepancyRevisions)
		.where(and(eq(discrepancyRevisions.discrepancyId, discrepancyId), ne(discrepancyRevisions.status, "held")))
		.orderBy(desc(discrepancyRevisions.revision));
	return rows.map(toRevision);
}

export interface ListedEncounter {
	readonly encounter: Encounter;
	/** How many discrepancies of it are published. */
	readonly discrepancies: number;
	/** Claims read about it, of articles as they now are or were. */
	readonly claims: number;
}

/** Newest encounter first; those of one date, by id. Without those that are part of another one now. */
export async function listEncounters(
	db: Db,
	{ party, text }: EncounterFilter,
	limit: number,
	after: Place<string> | null = null,
): Promise<readonly ListedEncounter[]> {
	const { date, id } = encounters;
	const later = after && or(lt(date, after.key), and(eq(date, after.key), lt(id, after.id)));
	const rows = await db
		.select({
			encounter: encounters,
			discrepancies: db.$count(discrepancies, and(published, eq(discrepancies.encounterId, id))),
			claims: db.$count(claims, eq(claims.encounterId, id)),
		})
		.from(encounters)
		.where(
			and(
				not(isMerged),
				party === undefined ? undefined : partyTookPart(party),
				text && isFoundBy("encounters", text),
				later ?? undefined,
			),
		)
		.orderBy(desc(date), desc(id))
		.limit(limit);
	return rows.map((row) => ({ ...row, encounter: toEncounter(row.encounter) }));
}

/** The encounter of an id, or the one that it is part of now; null where there never was one. */
export async function findEncounter(db: Db, id: string): Promise<Encounter | null> {
	const row = await db
		.select()
		.from(encounters)
		.where(eq(encounters.id, sql`coalesce(${presentId(id)}, ${id})`))
		.get();
	return row === undefined ? null : toEncounter(row);
}
