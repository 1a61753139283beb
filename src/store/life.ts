/** A discrepancy's life: what a comparison changes about what is stored. Pure. */
import type { Change, Discrepancy, Position, Status } from "../model.ts";
import { hashOf } from "./hash.ts";
import type { discrepancies } from "./schema.ts";

export type DiscrepancyRow = typeof discrepancies.$inferSelect;

/** A row as it is to be, and what has happened; null where nothing material has. */
export interface ChangedRow {
	readonly row: DiscrepancyRow;
	readonly change: Change | null;
}

/** Hash of what makes a change material: the positions' answers and which outlets carry them. */
function fingerprintOf(positions: readonly Position[]): string {
	return hashOf(positions.map(({ answer, outlets }) => [answer, [...outlets].sort()]).sort());
}

/** A held one has revision 0 and no history: it has not been published yet. */
function firstRow(found: Discrepancy, now: number): DiscrepancyRow {
	const { encounter: encounterId, ...rest } = found;
	const fingerprint = fingerprintOf(found.positions);
	const revision = found.status === "held" ? 0 : 1;
	return {
		...rest,
		encounterId,
		fingerprint,
		revision,
		reason: null,
		resolvedFrom: null,
		createdAt: now,
		updatedAt: now,
	};
}

function isSame(a: DiscrepancyRow, b: DiscrepancyRow): boolean {
	return (
		a.status === b.status &&
		a.summary === b.summary &&
		a.severity === b.severity &&
		hashOf(a.positions) === hashOf(b.positions)
	);
}

function revised(row: DiscrepancyRow, change: Change, now: number): ChangedRow {
	return { row: { ...row, revision: row.revision + 1, updatedAt: now }, change };
}

/** Nothing of the kind is found any more: a published one is resolved, and says so. */
function lost(known: DiscrepancyRow, now: number): ChangedRow | null {
	if (known.status !== "automatic" && known.status !== "reviewed") return null;
	return revised({ ...known, status: "resolved", resolvedFrom: known.status }, "resolved", now);
}

/** The status it has once it is found again: an editor's review stays, and a resolved one comes back as it was. */
function statusOf(known: DiscrepancyRow, found: Discrepancy): Status {
	if (known.status === "held") return found.status;
	return known.status === "resolved" ? (known.resolvedFrom ?? found.status) : known.status;
}

function again(known: DiscrepancyRow, found: Discrepancy, now: number): ChangedRow | null {
	if (known.status === "withdrawn") return null;
	if (found.status === "held" && known.status !== "held") return lost(known, now);
	const { reason, revision, createdAt, updatedAt } = known;
	const status = statusOf(known, found);
	const row = { ...firstRow(found, now), status, reason, revision, createdAt, updatedAt };
	if (status === "held") return isSame(row, known) ? null : { row, change: null };
	if (known.status === "held") return revised({ ...row, createdAt: now }, "new", now);
	if (known.status === "resolved" || row.fingerprint !== known.fingerprint) return revised(row, "updated", now);
	return isSame(row, known) ? null : { row, change: null };
}

/**
 * What is to be saved of an encounter's discrepancies, from what is stored of it and what comparing found now.
 * A withdrawn one stays as it is; one that falls below the publishing threshold is as good as lost.
 */
export function changesOf(
	stored: readonly DiscrepancyRow[],
	found: readonly Discrepancy[],
	now: number,
): readonly ChangedRow[] {
	const known = new Map(stored.map((row) => [row.id, row]));
	const ids = new Set(found.map(({ id }) => id));
	const changed = found.map((one) => {
		const row = known.get(one.id);
		if (row !== undefined) return again(row, one, now);
		return { row: firstRow(one, now), change: one.status === "held" ? null : ("new" as const) };
	});
	const gone = stored.filter(({ id }) => !ids.has(id)).map((row) => lost(row, now));
	return [...changed, ...gone].filter((one) => one !== null);
}
