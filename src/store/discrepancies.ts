import { eq, sql } from "drizzle-orm";
import type { Db } from "./db.ts";
import type { ChangedRow, DiscrepancyRow } from "./life.ts";
import { excludedOf, listed, rowsOf } from "./rows.ts";
import { articles, claims, discrepancies, discrepancyRevisions, statements } from "./schema.ts";

/** All that is stored of an encounter's discrepancies, held and withdrawn ones too. */
export async function storedDiscrepancies(db: Db, encounterId: string): Promise<readonly DiscrepancyRow[]> {
	return db.select().from(discrepancies).where(eq(discrepancies.encounterId, encounterId));
}

/** Where a piece of a discrepancy's evidence now is: the encounter that its article, as it now is, gives it of. */
export interface PlacedEvidence {
	readonly discrepancy: string;
	/** Number of the piece among all that were asked for. */
	readonly piece: number;
	readonly encounter: string;
}

/** Finds the evidence of some discrepancies again: one place for each encounter that a piece is about, none if it is gone. */
export async function placeEvidence(db: Db, rows: readonly DiscrepancyRow[]): Promise<readonly PlacedEvidence[]> {
	const all = rows.flatMap(({ id, question, positions }) => {
		const spoken = question === "quotation" || question === "statement";
		return positions.flatMap(({ evidence }) => evidence.map((piece) => ({ id, spoken, piece })));
	});
	const given = all.map(({ id, spoken, piece: { article, start, end, where } }, n) => {
		return { id, n, spoken, article, start, end, where };
	});
	// Of a statement no more is shown than the words that are compared.
	const placed = (table: typeof claims | typeof statements) => sql`select given.value ->> '$.id' as discrepancy,
		given.value ->> '$.n' as piece, ${table.encounterId} as encounter from ${listed(given)} as given
		join ${table} on ${table.articleId} = given.value ->> '$.article'
			and ${table.evidenceStart} <= given.value ->> '$.start' and ${table.evidenceEnd} >= given.value ->> '$.end'
			and ${table.evidenceWhere} = given.value ->> '$.where' and given.value ->> '$.spoken' = ${table === statements ? 1 : 0}
		join ${articles} on ${articles.id} = ${table.articleId} and ${articles.revision} = ${table.revision}`;
	return db.all<PlacedEvidence>(sql`${placed(claims)} union ${placed(statements)}`);
}

/** Rows whose stored revision is `step` older are replaced; those that changed meanwhile are left as they are. */
function upsert(db: Db, rows: readonly DiscrepancyRow[], step: 0 | 1) {
	return db
		.insert(discrepancies)
		.select(rowsOf(discrepancies, rows))
		.onConflictDoUpdate({
			target: discrepancies.id,
			set: excludedOf(discrepancies),
			setWhere: sql`${discrepancies.revision} = excluded.revision - ${step}`,
		})
		.returning({ id: discrepancies.id });
}

/** True of a new history row whose revision is the one just saved. */
const isStored = sql`exists (select 1 from discrepancies as d where d.id = value ->> '$.discrepancyId'
	and d.revision = value ->> '$.revision')`;

function history({ row, change }: ChangedRow): readonly (typeof discrepancyRevisions.$inferSelect)[] {
	const { id: discrepancyId, revision, status, severity, summary, positions, updatedAt: at } = row;
	return change === null ? [] : [{ discrepancyId, revision, change, status, severity, summary, positions, at }];
}

/**
 * Saves what a comparison changed, each with its row of history, by which it is also due to be told; all or nothing.
 * False when another comparison was faster with one of them: then compare again.
 */
export async function saveChanges(db: Db, changed: readonly ChangedRow[]): Promise<boolean> {
	if (changed.length === 0) return true;
	const revised = changed.filter(({ change }) => change !== null).map(({ row }) => row);
	const touched = changed.filter(({ change }) => change === null).map(({ row }) => row);
	const [saved] = await db.batch([
		upsert(db, revised, 1),
		upsert(db, touched, 0),
		db
			.insert(discrepancyRevisions)
			.select(rowsOf(discrepancyRevisions, changed.flatMap(history), isStored))
			.onConflictDoNothing(),
	]);
	return saved.length === revised.length;
}
