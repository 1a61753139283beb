/** A discrepancy's life: what a comparison changes about what is stored. Pure. */
import type { Change, Discrepancy, Kind, Position, Status } from "../model.ts";
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

/**
 * Nothing of the kind is found any more: a published one is resolved, and says so. But where its accounts were found to
 * be of another encounter they have not come to agree: then it is withdrawn, for that `reason`.
 */
function lost(known: DiscrepancyRow, reason: string | null, now: number): ChangedRow | null {
	if (!isStanding(known)) return null;
	const status = reason === null ? "resolved" : "withdrawn";
	return revised({ ...known, status, reason, resolvedFrom: known.status }, status, now);
}

function isStanding({ status }: DiscrepancyRow): boolean {
	return status === "automatic" || status === "reviewed";
}

/** The status it has once it is found again: an editor's review stays, and one that had ended comes back as it was. */
function statusOf(known: DiscrepancyRow, found: Discrepancy): Status {
	if (known.status === "held") return found.status;
	return isStanding(known) ? known.status : (known.resolvedFrom ?? found.status);
}

function again(known: DiscrepancyRow, found: Discrepancy, reason: string | null, now: number): ChangedRow | null {
	// By an editor, since an automatic one keeps what it was before. An editor's word stays.
	if (known.status === "withdrawn" && known.resolvedFrom === null) return null;
	if (found.status === "held" && known.status !== "held") return lost(known, reason, now);
	const { revision, createdAt, updatedAt } = known;
	const status = statusOf(known, found);
	const row = { ...firstRow(found, now), status, revision, createdAt, updatedAt };
	if (status === "held") return isSame(row, known) ? null : { row, change: null };
	if (known.status === "held") return revised({ ...row, createdAt: now }, "new", now);
	if (!isStanding(known) || row.fingerprint !== known.fingerprint) return revised(row, "updated", now);
	return isSame(row, known) ? null : { row, change: null };
}

/** These two tell of one difference, the one while only sources are credited with its sides, the other once an outlet is. */
const OF_OUTLETS_OR_SOURCES: ReadonlySet<Kind> = new Set(["contradiction", "sources-disagree"]);

function sharesEvidence(a: readonly Position[], b: readonly Position[]): boolean {
	const theirs = b.flatMap(({ evidence }) => evidence);
	return a.some(({ evidence }) =>
		evidence.some((x) => theirs.some((y) => x.article === y.article && x.start < y.end && y.start < x.end)),
	);
}

/** Is a stored discrepancy the found one, though others carry it by now, or it is named by other words? */
function isSameUnderOtherId(row: DiscrepancyRow, found: Discrepancy): boolean {
	if (row.question !== found.question || row.topic !== found.topic || row.act !== found.act) return false;
	if (OF_OUTLETS_OR_SOURCES.has(row.kind) && OF_OUTLETS_OR_SOURCES.has(found.kind)) return true;
	return row.kind === found.kind && sharesEvidence(row.positions, found.positions);
}

/**
 * What comparing found, under the ids that it is known by: who else carries a difference, and which account of it came
 * first, may change what its id would be, but never the id that it was published with.
 */
export function underKnownIds(
	stored: readonly DiscrepancyRow[],
	found: readonly Discrepancy[],
): readonly Discrepancy[] {
	const taken = new Set([...stored.map(({ id }) => id).filter((id) => found.some((one) => one.id === id))]);
	return found.map((one) => {
		if (taken.has(one.id)) return one;
		const known = stored.find((row) => !taken.has(row.id) && isSameUnderOtherId(row, one));
		if (known === undefined) return one;
		taken.add(known.id);
		return { ...one, id: known.id };
	});
}

/** Those that stand, as published, but are not found to be published any more. */
export function lostOf(stored: readonly DiscrepancyRow[], found: readonly Discrepancy[]): readonly DiscrepancyRow[] {
	const ids = new Set(found.filter(({ status }) => status !== "held").map(({ id }) => id));
	return stored.filter((row) => isStanding(row) && !ids.has(row.id));
}

/**
 * What is to be saved of an encounter's discrepancies, from what is stored of it and what comparing found now.
 * One that an editor withdrew stays as it is; one that falls below the publishing threshold is as good as lost.
 * `moved`: by id, why those whose accounts are another encounter's now are withdrawn.
 */
export function changesOf(
	stored: readonly DiscrepancyRow[],
	found: readonly Discrepancy[],
	now: number,
	moved: ReadonlyMap<string, string> = new Map(),
): readonly ChangedRow[] {
	const known = new Map(stored.map((row) => [row.id, row]));
	const ids = new Set(found.map(({ id }) => id));
	// Each at an instant of its own, a millisecond apart: feed readers take entries of one instant for one entry's versions.
	const changed = found.map((one, nth) => {
		const [row, at] = [known.get(one.id), now - nth];
		if (row !== undefined) return again(row, one, moved.get(one.id) ?? null, at);
		return { row: firstRow(one, at), change: one.status === "held" ? null : ("new" as const) };
	});
	const left = stored.filter(({ id }) => !ids.has(id));
	const gone = left.map((row, nth) => lost(row, moved.get(row.id) ?? null, now - found.length - nth));
	return [...changed, ...gone].filter((one) => one !== null);
}
