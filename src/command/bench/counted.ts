/** A D1 binding that counts what its statements cost, in the figures that Cloudflare bills. */

export interface Cost {
	queries: number;
	rowsRead: number;
	rowsWritten: number;
}

export interface CountedDatabase {
	readonly db: D1Database;
	/** Of everything so far. */
	readonly cost: Cost;
}

export function countedDatabase(real: D1Database): CountedDatabase {
	const cost: Cost = { queries: 0, rowsRead: 0, rowsWritten: 0 };
	const counts = <Result extends D1Result>(result: Result): Result => {
		cost.queries += 1;
		cost.rowsRead += result.meta.rows_read;
		cost.rowsWritten += result.meta.rows_written;
		return result;
	};
	const reals = new WeakMap<D1PreparedStatement, D1PreparedStatement>();
	const statement = (sql: string, own: D1PreparedStatement): D1PreparedStatement => {
		const counted = Object.assign(Object.create(own), {
			bind: (...values: unknown[]) => statement(sql, own.bind(...values)),
			run: async () => counts(await own.run()),
			all: async () => counts(await own.all()),
			first: async (column?: string) => firstOf(counts(await own.all()), column),
			raw: async () => rawOf(sql, own, counts(await own.all())),
		});
		reals.set(counted, own);
		return counted;
	};
	const db: D1Database = Object.assign(Object.create(real), {
		prepare: (sql: string) => statement(sql, real.prepare(sql)),
		batch: async (all: D1PreparedStatement[]) =>
			(await real.batch(all.map((one) => reals.get(one) ?? one))).map((result) => counts(result)),
	});
	return { db, cost };
}

function firstOf({ results }: D1Result<Record<string, unknown>>, column: string | undefined): unknown {
	const [row] = results;
	return row === undefined ? null : column === undefined ? row : row[column];
}

/**
 * `raw` gives no figures, and `all` gives columns of one name only once: what only reads is asked for twice and counted
 * once, what writes has no two columns of one name.
 */
function rawOf(sql: string, own: D1PreparedStatement, { results }: D1Result<Record<string, unknown>>) {
	return /^\s*select\b/i.test(sql) ? own.raw() : results.map((row) => Object.values(row));
}
