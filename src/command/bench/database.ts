/** What D1 bills for each step: rows read and written, for the outlets' articles, and again with ever more stored. */
import { serveLocalOutlets } from "../local-outlets/server.ts";
import type { OutletFeed } from "../opml.ts";
import { registrationSql } from "../registration.ts";
import type { Measured } from "./answers.ts";
import type { Effort } from "./effort.ts";
import { flowThrough } from "./flow.ts";
import type { BenchWorker } from "./local.ts";
import { probeOf } from "./probe.ts";
import { fillSql } from "./stored.ts";
import type { Row, Table } from "./table.ts";

type Tell = (what: string) => void;

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function meanRow(name: string, costs: readonly Measured[]): Row {
	if (costs.length === 0) return { name, cells: [0, null, null, null] };
	const of = (cost: "rowsRead" | "rowsWritten") => mean(costs.map((one) => one[cost]));
	const most = Math.max(...costs.map(({ queries }) => queries));
	return { name, cells: [costs.length, most, of("rowsRead"), of("rowsWritten")] };
}

/** The outlets' feeds polled, their articles read and their encounters compared for the first time. */
async function firstPassTable(worker: BenchWorker, feeds: readonly OutletFeed[]): Promise<Table> {
	await worker.sql(...registrationSql(feeds, Date.now()).split(/;\n/).filter(Boolean));
	const { polls, reads, comparisons } = await flowThrough(worker);
	const feed = [await worker.get("/feed.xml")];
	const polled = [await worker.getAgain("/feed.xml")];
	return {
		name: "first pass",
		title: "What D1 bills for each step, on average, when all is new",
		columns: ["times", "queries at most", "rows read", "rows written"],
		rows: [
			meanRow("poll a feed", polls),
			meanRow("read an article", reads),
			meanRow("compare an encounter", comparisons),
			meanRow("answer a feed request", feed),
			meanRow("answer it from the cache", polled),
		],
		notes: ["rows written count a table's indexes too; a free account may read 5 M rows and write 100 k a day"],
	};
}

/** The same steps again, on the same things, with more and more else in the database. */
async function storedTable(worker: BenchWorker, { stored }: Effort, tell: Tell): Promise<Table> {
	const probe = await probeOf(worker);
	const measured: Readonly<Record<string, Measured>>[] = [];
	let filled = probe.claims;
	for (const claims of stored) {
		tell(`${claims} claims`);
		for (const statement of fillSql(probe.columns, filled, claims)) await worker.sql(statement);
		filled = Math.max(filled, claims);
		measured.push(await probe.steps());
	}
	const names = Object.keys(measured[0] ?? {});
	const cells = (name: string, cost: "rowsRead" | "rowsWritten") => measured.map((one) => one[name]?.[cost] ?? null);
	return {
		name: "stored",
		title: "What D1 bills for one and the same step, by how many claims are stored in all",
		columns: stored.map((claims) => `${claims} claims`),
		rows: names.flatMap((name) => [
			{ name: `${name}: rows read`, cells: cells(name, "rowsRead") },
			{ name: `${name}: rows written`, cells: cells(name, "rowsWritten") },
		]),
		notes: [`compared is ${probe.encounter}, with ${probe.accounts} claims`],
	};
}

/** Both, on the outlets of a folder of stories. */
export async function databaseTables(
	worker: BenchWorker,
	folder: string,
	effort: Effort,
	tell: Tell,
): Promise<readonly Table[]> {
	const served = await serveLocalOutlets(folder, 0);
	const feeds = served.outlets.slice(0, effort.outlets).map(({ id, name, kind, feedPath }) => ({
		outlet: { id, name, kind },
		homepage: null,
		url: served.address + feedPath,
	}));
	try {
		tell(`${feeds.length} outlets' articles`);
		return [await firstPassTable(worker, feeds), await storedTable(worker, effort, tell)];
	} finally {
		await served.close();
	}
}
