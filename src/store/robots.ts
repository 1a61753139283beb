import { and, eq, gt } from "drizzle-orm";
import type { Db } from "./db.ts";
import { robots } from "./schema.ts";

/** What a site asks of robots, if it is known and not too old; else null. `origin`: "https://example.com". */
export async function findRules(db: Db, origin: string, now: number): Promise<string | null> {
	const row = await db
		.select()
		.from(robots)
		.where(and(eq(robots.origin, origin), gt(robots.expiresAt, now)))
		.get();
	return row?.text ?? null;
}

export async function saveRules(db: Db, origin: string, text: string, expiresAt: number): Promise<void> {
	await db
		.insert(robots)
		.values({ origin, text, expiresAt })
		.onConflictDoUpdate({ target: robots.origin, set: { text, expiresAt } });
}
