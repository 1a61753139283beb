import { and, asc, eq, inArray, isNotNull, lte, sql } from "drizzle-orm";
import type { Db } from "./db.ts";
import { rowsOf } from "./rows.ts";
import { deliveries } from "./schema.ts";

/** The target of the first delivery of every change: by it is found who is to be told. */
export const EVERYONE = "";

/** One revision of one discrepancy, and who is told of it. */
export interface Notice {
	readonly discrepancy: string;
	readonly revision: number;
	readonly target: string;
}

/** Takes up to `limit` deliveries that are due, so that no other tick takes them before `until`. */
export async function leaseDeliveries(db: Db, now: number, until: number, limit: number): Promise<readonly Notice[]> {
	const due = db
		.select({ id: sql`rowid` })
		.from(deliveries)
		.where(and(lte(deliveries.nextTryAt, now), lte(deliveries.leasedUntil, now)))
		.orderBy(asc(deliveries.nextTryAt))
		.limit(limit);
	return db
		.update(deliveries)
		.set({ leasedUntil: until })
		.where(inArray(sql`rowid`, due))
		.returning({ discrepancy: deliveries.discrepancyId, revision: deliveries.revision, target: deliveries.target });
}

function isOf({ discrepancy, revision, target }: Notice) {
	const { discrepancyId } = deliveries;
	return and(eq(discrepancyId, discrepancy), eq(deliveries.revision, revision), eq(deliveries.target, target));
}

/** Begins an attempt at a delivery and answers its number, null if it is not due; it is due again at `until` if it is never ended. */
export async function beginDelivery(db: Db, notice: Notice, now: number, until: number): Promise<number | null> {
	const [begun] = await db
		.update(deliveries)
		.set({ attempts: sql`${deliveries.attempts} + 1`, triedAt: now, nextTryAt: until, leasedUntil: until })
		.where(and(isOf(notice), isNotNull(deliveries.nextTryAt), lte(deliveries.nextTryAt, now)))
		.returning({ attempts: deliveries.attempts });
	return begun?.attempts ?? null;
}

/** How an attempt ended. */
export interface Told {
	/** Why it did not arrive; null when it did. */
	readonly reason: string | null;
	/** The HTTP status that was answered; null: none. */
	readonly status: number | null;
	/** When it is tried again; null: never. */
	readonly nextTryAt: number | null;
}

export async function endDelivery(db: Db, notice: Notice, told: Told, now: number): Promise<void> {
	const deliveredAt = told.reason === null ? now : null;
	await db
		.update(deliveries)
		.set({ ...told, deliveredAt, leasedUntil: 0 })
		.where(isOf(notice));
}

/** Everyone is told by a delivery of their own, due now and taken until `leasedUntil`; and with that this one has ended. */
export async function spreadDelivery(
	db: Db,
	notice: Notice,
	targets: readonly string[],
	now: number,
	leasedUntil: number,
): Promise<void> {
	const { discrepancy: discrepancyId, revision } = notice;
	const untried = { attempts: 0, triedAt: null, status: null, deliveredAt: null, reason: null };
	const rows = targets.map((target) => ({
		discrepancyId,
		revision,
		target,
		nextTryAt: now,
		leasedUntil,
		...untried,
	}));
	await db.batch([
		db.insert(deliveries).select(rowsOf(deliveries, rows)).onConflictDoNothing(),
		db.update(deliveries).set({ deliveredAt: now, nextTryAt: null, leasedUntil: 0 }).where(isOf(notice)),
	]);
}
