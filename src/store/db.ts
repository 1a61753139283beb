import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";

/** What every query takes first. */
export type Db = DrizzleD1Database;

/** The store behind a D1 binding. */
export function openDb(binding: D1Database): Db {
	return drizzle(binding, { casing: "snake_case" });
}
