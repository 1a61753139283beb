import { sql } from "drizzle-orm";
import type { Outlet } from "../model.ts";
import type { Db } from "./db.ts";
import { hashOf } from "./hash.ts";
import { feeds, outlets } from "./schema.ts";

/** Registers an outlet with its feeds; one that is known keeps its state. `now` in milliseconds since 1970. */
export async function saveOutlet(db: Db, outlet: Outlet, urls: readonly string[], now: number): Promise<void> {
	const { id, name, kind } = outlet;
	await db
		.insert(outlets)
		.values({ id, name, kind, createdAt: now })
		.onConflictDoUpdate({ target: outlets.id, set: { name: sql`excluded.name`, kind: sql`excluded.kind` } });
	for (const url of urls)
		await db
			.insert(feeds)
			.values({ id: hashOf(url), outletId: id, url })
			.onConflictDoNothing();
}
