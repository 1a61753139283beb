import { sql } from "drizzle-orm";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";

/** What every query takes first. */
export type Db = DrizzleD1Database;

/** The store behind a D1 binding. */
export function openDb(binding: D1Database): Db {
	return drizzle(binding, { casing: "snake_case" });
}

/** Whether the database answers and has its tables. */
export async function isWell(db: Db): Promise<boolean> {
	try {
		await db.run(sql`select 1 from feeds limit 1`);
		return true;
	} catch {
		return false;
	}
}
