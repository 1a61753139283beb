import { and, asc, eq, inArray, lte, notExists, sql } from "drizzle-orm";
import type { Db } from "./db.ts";
import { listed } from "./rows.ts";
import { feeds, items } from "./schema.ts";

export type Feed = typeof feeds.$inferSelect;

/** Takes up to `limit` feeds that are due, longest first, so that no other tick takes them before `until`. */
export async function leaseFeeds(db: Db, now: number, until: number, limit: number): Promise<readonly string[]> {
	const due = db
		.select({ id: feeds.id })
		.from(feeds)
		.where(and(lte(feeds.nextPollAt, now), lte(feeds.leasedUntil, now)))
		.orderBy(asc(feeds.nextPollAt))
		.limit(limit);
	const leased = await db
		.update(feeds)
		.set({ leasedUntil: until })
		.where(inArray(feeds.id, due))
		.returning({ id: feeds.id });
	return leased.map(({ id }) => id);
}

/** The feed, if it is due: a message that comes twice or late finds none. */
export async function findDueFeed(db: Db, id: string, now: number): Promise<Feed | null> {
	const feed = await db
		.select()
		.from(feeds)
		.where(and(eq(feeds.id, id), lte(feeds.nextPollAt, now)))
		.get();
	return feed ?? null;
}

/** Those of the guids that this feed has not had before. */
export async function unseenGuids(db: Db, feedId: string, guids: readonly string[]): Promise<ReadonlySet<string>> {
	const seen = db
		.select({ guid: items.guid })
		.from(items)
		.where(and(eq(items.feedId, feedId), sql`${items.guid} = value`));
	const rows = await db.all<{ guid: string }>(sql`select value as guid from ${listed(guids)} where ${notExists(seen)}`);
	return new Set(rows.map(({ guid }) => guid));
}

type Polled = Partial<Pick<Feed, "etag" | "lastModified" | "url">> & Pick<Feed, "nextPollAt" | "reason">;

/** The feed answered: `polled` says what is to be remembered of it. */
export async function savePoll(db: Db, id: string, now: number, polled: Polled): Promise<void> {
	await db
		.update(feeds)
		.set({ ...polled, leasedUntil: 0, failures: 0, lastPolledAt: now, lastOkAt: now })
		.where(eq(feeds.id, id));
}

/** The feed failed once more. */
export async function saveFailedPoll(
	db: Db,
	id: string,
	now: number,
	{ failures, reason, nextPollAt }: Pick<Feed, "failures" | "reason" | "nextPollAt">,
): Promise<void> {
	await db
		.update(feeds)
		.set({ failures, reason, nextPollAt, leasedUntil: 0, lastPolledAt: now })
		.where(eq(feeds.id, id));
}

/** The feed's address from now on, unless another feed has it already. */
export async function moveFeed(db: Db, id: string, url: string): Promise<void> {
	await db
		.update(feeds)
		.set({ url })
		.where(and(eq(feeds.id, id), sql`not exists (select 1 from feeds as other where other.url = ${url})`));
}
