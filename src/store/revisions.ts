/** The history of all discrepancies: what they were after each of their changes. Nothing `held` leaves this file. */
import { and, asc, desc, eq, gte, lt, ne, or } from "drizzle-orm";
import type { Change, Encounter, StoredDiscrepancy } from "../model.ts";
import type { Db } from "./db.ts";
import { conditions, type DiscrepancyFilter, type Place, toDiscrepancy, toEncounter, toRevision } from "./entries.ts";
import { discrepancies, discrepancyRevisions, encounters } from "./schema.ts";

/** A discrepancy as it was after one change; `updatedAt` is when that was. */
export interface RevisedDiscrepancy {
	readonly change: Change;
	readonly discrepancy: StoredDiscrepancy;
	readonly encounter: Encounter;
}

/** From then and before then, in milliseconds since 1970. */
export interface Period {
	readonly from: number;
	readonly to: number;
}

const { at, discrepancyId, revision, status } = discrepancyRevisions;
const published = and(ne(status, "held"), ne(discrepancies.status, "held"));

interface Row {
	readonly revised: typeof discrepancyRevisions.$inferSelect;
	readonly discrepancy: typeof discrepancies.$inferSelect;
	readonly encounter: typeof encounters.$inferSelect;
}

function toRevised({ revised, discrepancy, encounter }: Row): RevisedDiscrepancy {
	const { change, at: updatedAt, ...then } = toRevision(revised);
	const now = toDiscrepancy(discrepancy);
	// Only the reason of the newest change is kept.
	const reason = discrepancy.revision === then.revision ? now.reason : null;
	return {
		change,
		discrepancy: { ...now, ...then, reason, updatedAt },
		encounter: toEncounter(encounter),
	};
}

/** Newest change first; those that share an instant, by the discrepancy's id. */
export async function listRevisions(
	db: Db,
	filter: DiscrepancyFilter,
	limit: number,
	after: Place<number> | null = null,
	period: Period | null = null,
): Promise<readonly RevisedDiscrepancy[]> {
	const later = after && or(lt(at, after.key), and(eq(at, after.key), lt(discrepancyId, after.id)));
	const within = period && and(gte(at, period.from), lt(at, period.to));
	const rows = await db
		.select({ revised: discrepancyRevisions, discrepancy: discrepancies, encounter: encounters })
		.from(discrepancyRevisions)
		.innerJoin(discrepancies, eq(discrepancies.id, discrepancyId))
		.innerJoin(encounters, eq(encounters.id, discrepancies.encounterId))
		.where(and(published, ...conditions(filter, discrepancyRevisions), later ?? undefined, within ?? undefined))
		.orderBy(desc(at), desc(discrepancyId), desc(revision))
		.limit(limit);
	return rows.map(toRevised);
}

/** When the change next to a period was: the last one before it ends, or the first one since it begins; null: none. */
export async function findInstant(
	db: Db,
	filter: DiscrepancyFilter,
	{ from, to }: Period,
	end: "first" | "last",
): Promise<number | null> {
	const found = await db
		.select({ at })
		.from(discrepancyRevisions)
		.innerJoin(discrepancies, eq(discrepancies.id, discrepancyId))
		.innerJoin(encounters, eq(encounters.id, discrepancies.encounterId))
		.where(and(published, ...conditions(filter, discrepancyRevisions), gte(at, from), lt(at, to)))
		.orderBy(end === "first" ? asc(at) : desc(at))
		.limit(1)
		.get();
	return found?.at ?? null;
}
