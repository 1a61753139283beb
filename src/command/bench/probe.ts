/** One feed, one article and one encounter, on which the same steps are taken again and again. */
import { type JsonObject, numberAt, textAt } from "../json.ts";
import { complain } from "../run.ts";
import type { Measured } from "./answers.ts";
import type { BenchWorker } from "./local.ts";
import type { Columns } from "./stored.ts";

export interface Probe {
	readonly encounter: string;
	/** How many claims are about it. */
	readonly accounts: number;
	/** How many claims there are in all. */
	readonly claims: number;
	readonly columns: Columns;
	/** What each step costs now, by its name. */
	readonly steps: () => Promise<Readonly<Record<string, Measured>>>;
}

const FILLED = ["encounters", "sightings", "articles", "bands", "claims", "statements", "discrepancies"];

async function columnsOf(worker: BenchWorker): Promise<Columns> {
	const of = async (table: string) => {
		const rows = await worker.sql(`SELECT name FROM pragma_table_info('${table}')`);
		return [table, rows.map((row) => textAt(row, "name"))] as const;
	};
	return Object.fromEntries(await Promise.all(FILLED.map(of)));
}

async function oneRow(worker: BenchWorker, sql: string): Promise<JsonObject> {
	const [row] = await worker.sql(sql);
	return row ?? complain("these stories make no claim: there is nothing to compare again");
}

/** The encounter with the most claims; one with a difference, where there is one. */
const MOST_CLAIMED = `SELECT encounter_id AS encounter, count(*) AS accounts, (SELECT count(*) FROM claims) AS claims
	FROM claims GROUP BY 1 ORDER BY encounter_id IN (SELECT encounter_id FROM discrepancies) DESC, 2 DESC, 1 LIMIT 1`;

/** One of the encounter's articles, with its outlet's feed. */
function articleOn(encounter: string): string {
	return `SELECT articles.id AS article, feeds.id AS feed FROM claims JOIN articles ON articles.id = claims.article_id
		JOIN feeds ON feeds.outlet_id = articles.outlet_id WHERE claims.encounter_id = '${encounter}' LIMIT 1`;
}

/** The article as it was when it was read first. */
function forgetRevisions(article: string): readonly string[] {
	return [
		`DELETE FROM claims WHERE article_id = '${article}' AND revision > 1`,
		`DELETE FROM revisions WHERE article_id = '${article}' AND number > 1`,
		`UPDATE articles SET revision = 1 WHERE id = '${article}'`,
	];
}

/** Chooses what to measure in a database that is as the outlets left it. */
export async function probeOf(worker: BenchWorker): Promise<Probe> {
	const most = await oneRow(worker, MOST_CLAIMED);
	const encounter = textAt(most, "encounter");
	const one = await oneRow(worker, articleOn(encounter));
	const [article, feed] = [textAt(one, "article"), textAt(one, "feed")];
	const unvalidated = "etag = NULL, last_modified = NULL, leased_until = 0";
	const compare = async () => {
		await worker.sql(`UPDATE encounters SET compared_at = 0 WHERE id = '${encounter}'`);
		return worker.take({ step: "compare", encounter });
	};
	const poll = async () => {
		await worker.sql(`UPDATE feeds SET next_poll_at = 0, ${unvalidated} WHERE id = '${feed}'`);
		return worker.take({ step: "poll", feed });
	};
	const read = async () => {
		await worker.sql(
			`UPDATE articles SET next_read_at = 0, ${unvalidated} WHERE id = '${article}'`,
			`UPDATE revisions SET text_hash = '' WHERE article_id = '${article}'`,
		);
		const measured = await worker.take({ step: "read", article });
		await worker.sql(...forgetRevisions(article));
		return measured;
	};
	// In this order: what is read makes its encounter due, and what is compared is not due.
	const steps = async () => ({
		"compare an encounter": await compare(),
		"fire the cron": await worker.tick(),
		"poll a feed": await poll(),
		"read an article": await read(),
		"answer a feed request": await worker.get("/feed.xml"),
	});
	const [accounts, claims] = [numberAt(most, "accounts"), numberAt(most, "claims")];
	return { encounter, accounts, claims, columns: await columnsOf(worker), steps };
}
