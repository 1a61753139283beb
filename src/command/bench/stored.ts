/** Claims, statements, articles, encounters with their sightings, and discrepancies that fill the database, as SQL: others than the ones that are measured. */

/** About as many claims to each as the corpus has. */
const CLAIMS_OF_ENCOUNTER = 20;
const CLAIMS_OF_ARTICLE = 5;
const CLAIMS_OF_DISCREPANCY = 10;
/** Articles quote somewhat less than they claim. */
const CLAIMS_OF_STATEMENT = 2;
/** One statement makes as many claims at most. */
const RUN = 100_000;

/** The numbers from `from` up to, not including, `to`, every `step`th, as `n`. */
function numbers(from: number, to: number, step: number): string {
	return `WITH RECURSIVE number (n) AS (SELECT ${from} UNION ALL SELECT n + ${step} FROM number WHERE n + ${step} < ${to})`;
}

/** The other encounter, article or discrepancy that claim `n` belongs to. */
function idOf(what: string, step: number): string {
	return `'other-${what}-' || (n - n % ${step})`;
}

const ENCOUNTER = idOf("encounter", CLAIMS_OF_ENCOUNTER);
const ARTICLE = idOf("article", CLAIMS_OF_ARTICLE);
const SIGHTING = `${ENCOUNTER} || '/stated'`;

/** Copies of one row of `table`, with other values in some columns. */
function copies(table: string, columns: readonly string[], others: Readonly<Record<string, string>>): string {
	const values = columns.map((column) => others[column] ?? `one.${column}`);
	return `INSERT INTO ${table} (${columns.join(", ")}) SELECT ${values.join(", ")}
		FROM number CROSS JOIN (SELECT * FROM ${table} LIMIT 1) AS one`;
}

/** Each table's columns, by its name. */
export type Columns = Readonly<Record<string, readonly string[]>>;

function runSql(columns: Columns, from: number, to: number): readonly string[] {
	const rows = (table: string, step: number, others: Readonly<Record<string, string>>) =>
		`${numbers(from, to, step)} ${copies(table, columns[table] ?? [], others)}`;
	const who = "'Somebody ' || n || '|Somebody else'";
	const date = "date('2010-01-01', (n % 5000) || ' days')";
	return [
		rows("encounters", CLAIMS_OF_ENCOUNTER, { id: ENCOUNTER, who, date, compared_at: "one.claimed_at" }),
		rows("articles", CLAIMS_OF_ARTICLE, {
			id: ARTICLE,
			url: "'https://example.com/' || n",
			next_read_at: "4000000000000 + n",
			origin_id: ARTICLE,
		}),
		rows("sightings", CLAIMS_OF_ENCOUNTER, { id: SIGHTING, encounter_id: ENCOUNTER, who, date }),
		rows("bands", CLAIMS_OF_ARTICLE, { band: "'other-band-' || n", article_id: ARTICLE }),
		rows("claims", 1, {
			id: "printf('%016x', n)",
			encounter_id: ENCOUNTER,
			article_id: ARTICLE,
			sighting_id: SIGHTING,
		}),
		rows("statements", CLAIMS_OF_STATEMENT, {
			id: "printf('%016x', n)",
			encounter_id: ENCOUNTER,
			article_id: ARTICLE,
			sighting_id: SIGHTING,
		}),
		rows("discrepancies", CLAIMS_OF_DISCREPANCY, {
			id: idOf("discrepancy", CLAIMS_OF_DISCREPANCY),
			encounter_id: ENCOUNTER,
			updated_at: "one.updated_at + n",
		}),
	];
}

/** Statements that add the claims numbered `from` to `to`, with all that belongs to them. */
export function fillSql(columns: Columns, from: number, to: number): readonly string[] {
	const first = from + ((CLAIMS_OF_ENCOUNTER - (from % CLAIMS_OF_ENCOUNTER)) % CLAIMS_OF_ENCOUNTER);
	const runs = Array.from({ length: Math.max(0, Math.ceil((to - first) / RUN)) }, (_, i) => first + i * RUN);
	return runs.flatMap((start) => runSql(columns, start, Math.min(start + RUN, to)));
}
