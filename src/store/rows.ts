/** Many rows as one bound parameter, since D1 binds no more than 100 to a statement and counts every statement. */
import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/** D1 takes a parameter of 2 MB; a character may take four bytes and its escapes. */
const LARGEST = 400_000;

/** The rows in runs, each small enough to be one parameter. */
export function runsOf<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
	const runs: Row[][] = [];
	let size = 0;
	for (const row of rows) {
		const length = JSON.stringify(row).length;
		if (runs.length === 0 || size + length > LARGEST) {
			runs.push([]);
			size = 0;
		}
		runs.at(-1)?.push(row);
		size += length;
	}
	return runs;
}

/** The values as a table of their own with one column, `value`. */
export function listed(values: readonly unknown[]): SQL {
	return sql`json_each(${JSON.stringify(values)})`;
}

/**
 * A SELECT that yields these rows, for `db.insert(table).select(…)`. In `where`, a row's field is
 * `value ->> '$.field'`. It always has a WHERE: without one SQLite takes ON CONFLICT for a join's ON.
 * `instead`: what columns have in place of the row's own.
 */
export function rowsOf<Table extends SQLiteTable>(
	table: Table,
	rows: readonly Table["$inferSelect"][],
	where: SQL = sql`true`,
	instead: Readonly<Record<string, SQL>> = {},
): SQL {
	const columns = Object.entries(getTableColumns(table));
	const stored = rows.map((row) => {
		const values: Readonly<Record<string, unknown>> = row;
		return Object.fromEntries(
			columns.map(([key, column]) => [key, values[key] === null ? null : column.mapToDriverValue(values[key])]),
		);
	});
	const fields = columns.map(([key]) => instead[key] ?? sql.raw(`value ->> '$.${key}'`));
	return sql`select ${sql.join(fields, sql`, `)} from ${listed(stored)} where ${where}`;
}

/** For `set` of an upsert: every column but the id as the new row has it. */
export function excludedOf(table: SQLiteTable): Record<string, SQL> {
	const keys = Object.keys(getTableColumns(table)).filter((key) => key !== "id");
	return Object.fromEntries(keys.map((key) => [key, sql.raw(`excluded.${toSnakeCase(key)}`)]));
}
