import { sql } from "drizzle-orm";
import type { Db } from "./db.ts";
import { isMerged } from "./sightings.ts";

/** How far the flow has come. Articles are counted by state. */
export interface Progress {
	readonly feeds: number;
	/** Feeds that have been polled at least once. */
	readonly feedsPolled: number;
	readonly articles: {
		readonly found: number;
		readonly read: number;
		readonly skipped: number;
		readonly failed: number;
	};
	/** Claims of the newest revision of each article. */
	readonly claims: number;
	readonly encounters: number;
	readonly discrepancies: number;
	/** Feeds, articles, encounters and deliveries that are due and not done: 0 when the queue has drained. */
	readonly waiting: number;
}

/**
 * The numbers behind `GET /api/v1/status`: `api.get("/status", async (c) => c.json(await countProgress(openDb(c.env.DB))))`.
 * `now` in milliseconds since 1970: what falls due later does not wait yet.
 */
export async function countProgress(db: Db, now: number = Date.now()): Promise<Progress> {
	const row = await db.get<
		Record<keyof Omit<Progress, "articles"> | "found" | "read" | "skipped" | "failed", number>
	>(sql`
		SELECT
			(SELECT count(*) FROM feeds) AS feeds,
			(SELECT count(*) FROM feeds WHERE last_polled_at IS NOT NULL) AS feedsPolled,
			(SELECT count(*) FROM articles WHERE state = 'found') AS found,
			(SELECT count(*) FROM articles WHERE state = 'read') AS read,
			(SELECT count(*) FROM articles WHERE state = 'skipped') AS skipped,
			(SELECT count(*) FROM articles WHERE state = 'failed') AS failed,
			(SELECT count(*) FROM claims JOIN articles ON articles.id = article_id AND articles.revision = claims.revision)
				AS claims,
			(SELECT count(*) FROM encounters WHERE NOT ${isMerged}) AS encounters,
			(SELECT count(*) FROM discrepancies WHERE status <> 'held') AS discrepancies,
			(SELECT count(*) FROM feeds WHERE next_poll_at <= ${now})
				+ (SELECT count(*) FROM articles WHERE next_read_at <= ${now})
				+ (SELECT count(*) FROM encounters WHERE claimed_at > compared_at)
				+ (SELECT count(*) FROM deliveries WHERE next_try_at <= ${now}) AS waiting`);
	const { found, read, skipped, failed, ...rest } = row;
	return { ...rest, articles: { found, read, skipped, failed } };
}
