import { and, asc, eq, inArray, isNotNull, lte, sql } from "drizzle-orm";
import type { Db } from "./db.ts";
import { deliveries } from "./schema.ts";

/** One revision of one discrepancy: what is told. */
export interface Notice {
	readonly discrepancy: string;
	readonly revision: number;
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
		.returning({ discrepancy: deliveries.discrepancyId, revision: deliveries.revision });
}

function isOf({ discrepancy, revision }: Notice) {
	return and(eq(deliveries.discrepancyId, discrepancy), eq(deliveries.revision, revision));
}

/** Begins an attempt at each delivery of a notice that is due; it is due again at `until` if it is never ended. */
export async function beginDeliveries(
	db: Db,
	notice: Notice,
	now: number,
	until: number,
): Promise<readonly { readonly target: string; readonly attempts: number }[]> {
	return db
		.update(deliveries)
		.set({ attempts: sql`${deliveries.attempts} + 1`, nextTryAt: until, leasedUntil: until })
		.where(and(isOf(notice), isNotNull(deliveries.nextTryAt), lte(deliveries.nextTryAt, now)))
		.returning({ target: deliveries.target, attempts: deliveries.attempts });
}

/** How an attempt ended: `reason` null when it arrived. */
export async function endDelivery(
	db: Db,
	notice: Notice,
	target: string,
	ended: Pick<typeof deliveries.$inferSelect, "deliveredAt" | "nextTryAt" | "reason">,
): Promise<void> {
	await db
		.update(deliveries)
		.set({ ...ended, leasedUntil: 0 })
		.where(and(isOf(notice), eq(deliveries.target, target)));
}
