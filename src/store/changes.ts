/** The published changes of all discrepancies, one after another as they came to be seen. */
import { and, asc, eq, gt, gte, min, type SQL, sql } from "drizzle-orm";
import type { Db } from "./db.ts";
import {
	type DiscrepancyOfEncounter,
	type DiscrepancyRevision,
	toDiscrepancy,
	toEncounter,
	toRevision,
} from "./entries.ts";
import { changes, discrepancies, discrepancyRevisions, encounters } from "./schema.ts";

/** One change: the discrepancy as it became by it. */
export interface SeenChange extends DiscrepancyOfEncounter {
	/** Its number; later ones have greater numbers, whatever instant they bear. */
	readonly seq: number;
	readonly change: DiscrepancyRevision["change"];
	/** ISO 8601 in UTC. */
	readonly at: string;
}

function selectChanges(db: Db, where: SQL | undefined) {
	return db
		.select({ seq: changes.seq, revision: discrepancyRevisions, discrepancy: discrepancies, encounter: encounters })
		.from(changes)
		.innerJoin(
			discrepancyRevisions,
			and(
				eq(discrepancyRevisions.discrepancyId, changes.discrepancyId),
				eq(discrepancyRevisions.revision, changes.revision),
			),
		)
		.innerJoin(discrepancies, eq(discrepancies.id, changes.discrepancyId))
		.innerJoin(encounters, eq(encounters.id, discrepancies.encounterId))
		.where(where)
		.orderBy(asc(changes.seq));
}

type Row = Awaited<ReturnType<typeof selectChanges>>[number];

/** Of a withdrawn discrepancy only the newest revision has the reason; no earlier one had any. */
function toChange({ seq, revision, discrepancy, encounter }: Row): SeenChange {
	const { change, at, ...then } = toRevision(revision);
	const now = toDiscrepancy(discrepancy);
	const reason = then.revision === now.revision ? now.reason : null;
	return {
		seq,
		change,
		at,
		discrepancy: { ...now, ...then, updatedAt: at, reason },
		encounter: toEncounter(encounter),
	};
}

/** The changes after number `after` in their order. */
export async function listChanges(db: Db, after: number, limit: number): Promise<readonly SeenChange[]> {
	const rows = await selectChanges(db, gt(changes.seq, after)).limit(limit);
	return rows.map(toChange);
}

/** One revision of one discrepancy; null where it was never published. */
export async function findChange(db: Db, discrepancy: string, revision: number): Promise<SeenChange | null> {
	const row = await selectChanges(
		db,
		and(eq(changes.discrepancyId, discrepancy), eq(changes.revision, revision)),
	).get();
	return row === undefined ? null : toChange(row);
}

/** Which change a number was given to, as "discrepancy/revision"; null where there is none of that number. */
export async function nameOfChange(db: Db, seq: number): Promise<string | null> {
	const row = await db.select().from(changes).where(eq(changes.seq, seq)).get();
	return row === undefined ? null : `${row.discrepancyId}/${row.revision}`;
}

/** The number after which all changes of `since` (milliseconds since 1970) or later come; that of the newest if there is none. */
export async function numberBefore(db: Db, since: number): Promise<number> {
	const row = await db
		.select({ first: min(changes.seq), newest: sql<number | null>`(select max(seq) from changes)` })
		.from(discrepancyRevisions)
		.innerJoin(
			changes,
			and(
				eq(discrepancyRevisions.discrepancyId, changes.discrepancyId),
				eq(discrepancyRevisions.revision, changes.revision),
			),
		)
		.where(gte(discrepancyRevisions.at, since))
		.get();
	return row?.first ? row.first - 1 : (row?.newest ?? 0);
}
