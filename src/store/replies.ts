import { asc, eq } from "drizzle-orm";
import type { Db } from "./db.ts";
import { replies } from "./schema.ts";

/** What an outlet answers to a discrepancy that names it, in its own words. */
export interface Reply {
	readonly outlet: string;
	readonly text: string;
	/** Where the outlet published it; null: nowhere. */
	readonly url: string | null;
	/** When it was entered, ISO 8601 in UTC. */
	readonly at: string;
}

/** The replies to a discrepancy, oldest first. */
export async function listReplies(db: Db, discrepancyId: string): Promise<readonly Reply[]> {
	const rows = await db
		.select()
		.from(replies)
		.where(eq(replies.discrepancyId, discrepancyId))
		.orderBy(asc(replies.at), asc(replies.outlet));
	return rows.map(({ outlet, text, url, at }) => ({ outlet, text, url, at: new Date(at).toISOString() }));
}
