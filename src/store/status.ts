/** What the page of the site's own state shows: the cron, what waits, and the feeds. */
import { asc, eq, sql } from "drizzle-orm";
import type { FeedHealth } from "./accounts.ts";
import type { Db } from "./db.ts";
import { feeds, outlets, ticks } from "./schema.ts";

const CRON = "cron";

/** The cron ran through, at `now` in milliseconds since 1970. */
export async function saveTick(db: Db, now: number): Promise<void> {
	await db
		.insert(ticks)
		.values({ name: CRON, at: now })
		.onConflictDoUpdate({ target: ticks.name, set: { at: now } });
}

/** How much is due and not done, of each kind that is sent for. */
export interface Backlog {
	readonly feeds: number;
	readonly articles: number;
	readonly encounters: number;
	readonly deliveries: number;
}

/** When the cron last ran, in milliseconds since 1970 (null: never), and what waits at `now`. */
export async function findBacklog(
	db: Db,
	now: number,
): Promise<{ readonly cronAt: number | null; readonly backlog: Backlog }> {
	const row = await db.get<Backlog & { readonly cronAt: number | null }>(sql`
		select (select at from ticks where name = ${CRON}) as cronAt,
			(select count(*) from feeds where next_poll_at <= ${now}) as feeds,
			(select count(*) from articles where next_read_at <= ${now}) as articles,
			(select count(*) from encounters where claimed_at > compared_at) as encounters,
			(select count(*) from deliveries where next_try_at <= ${now}) as deliveries`);
	const { cronAt, ...backlog } = row;
	return { cronAt, backlog };
}

export interface FeedOfOutlet extends FeedHealth {
	readonly outlet: { readonly id: string; readonly name: string };
}

/** Every feed, by its outlet's name. */
export async function listFeedHealth(db: Db): Promise<readonly FeedOfOutlet[]> {
	const { url, lastPolledAt, lastOkAt, nextPollAt, failures, reason } = feeds;
	const outlet = { id: outlets.id, name: outlets.name };
	return db
		.select({ url, lastPolledAt, lastOkAt, nextPollAt, failures, reason, outlet })
		.from(feeds)
		.innerJoin(outlets, eq(outlets.id, feeds.outletId))
		.orderBy(asc(outlets.name), asc(url));
}
