/** What was published and stands no more: withdrawn by an editor, or resolved because accounts came to agree. */
import { desc, eq, ne, sql } from "drizzle-orm";
import type { Change } from "../model.ts";
import type { Db } from "./db.ts";
import { type DiscrepancyOfEncounter, toDiscrepancy, toEncounter } from "./entries.ts";
import { discrepancies, discrepancyRevisions, encounters } from "./schema.ts";

export interface LedgerRow extends DiscrepancyOfEncounter {
	readonly change: Change;
	/** ISO 8601 in UTC. */
	readonly at: string;
}

/** The newest first. What was found again since is in it too: it did end once. */
export async function listLedger(db: Db, limit: number): Promise<readonly LedgerRow[]> {
	const { change, at, discrepancyId } = discrepancyRevisions;
	const rows = await db
		.select({ change, at, discrepancy: discrepancies, encounter: encounters })
		.from(discrepancyRevisions)
		.innerJoin(discrepancies, eq(discrepancies.id, discrepancyId))
		.innerJoin(encounters, eq(encounters.id, discrepancies.encounterId))
		// As the index of them has it, word by word.
		.where(sql`${change} in ('resolved', 'withdrawn') and ${ne(discrepancies.status, "held")}`)
		.orderBy(desc(at))
		.limit(limit);
	return rows.map((row) => ({
		change: row.change,
		at: new Date(row.at).toISOString(),
		discrepancy: toDiscrepancy(row.discrepancy),
		encounter: toEncounter(row.encounter),
	}));
}
