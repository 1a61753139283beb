/** `npm run -s bench -- [--json] [--quick | --full] [FOLDER]`: what reading, the database and serving cost. */
import { parseArgs } from "node:util";
import { databaseTables } from "./bench/database.ts";
import { type Effort, FULL, QUICK, USUAL } from "./bench/effort.ts";
import { startBenchWorker } from "./bench/local.ts";
import { pagesTable } from "./bench/pages.ts";
import { lengthTable, readingTable } from "./bench/reading.ts";
import { servingTable } from "./bench/serving.ts";
import { type Table, tablesJson, tableText } from "./bench/table.ts";
import { articlesOf } from "./bench/texts.ts";
import { argumentsOf, complain, givenPath, runCommand } from "./run.ts";
import { loadStories } from "./stories.ts";

const HELP = `npm run -s bench -- [--json] [--quick | --full] [FOLDER]

Measures on the stories in FOLDER (default: corpus) how fast articles are read, beside other libraries on the same
texts; what D1 bills for each step, and whether it bills more when more is stored; and how many feed requests a second
are answered. Times are of this machine and this moment: compare them within one run only.
  --json   one JSON object instead of tables
  --quick  a rough answer in some seconds
  --full   also with 100,000 and 1,000,000 claims stored`;

/** Everything, each table as soon as it is there. */
async function measure(folder: string, effort: Effort, print: (table: Table) => void): Promise<void> {
	const stories = (await loadStories(folder)).slice(0, effort.stories);
	const articles = articlesOf(stories);
	tell("reading …");
	print(readingTable(articles, effort));
	tell("reading long texts …");
	print(lengthTable(articles, effort));
	tell("reading pages …");
	print(pagesTable(stories, effort));
	tell("starting the Worker …");
	const worker = await startBenchWorker();
	try {
		const tables = await databaseTables(worker, folder, effort, (what) => tell(`the database with ${what} …`));
		tables.forEach(print);
		tell("asking for feeds …");
		print(await servingTable(worker, effort));
	} finally {
		await worker.end();
	}
}

function tell(what: string): void {
	console.error(`bench: ${what}`);
}

async function main(): Promise<number> {
	const options = {
		json: { type: "boolean", default: false },
		quick: { type: "boolean", default: false },
		full: { type: "boolean", default: false },
		help: { type: "boolean", default: false },
	} as const;
	const { values, positionals } = argumentsOf(() => parseArgs({ options, allowPositionals: true }));
	if (values.help) {
		console.log(HELP);
		return 0;
	}
	if (values.quick && values.full) complain("either --quick or --full, not both");
	const folder = await givenPath(positionals[0] ?? "corpus");
	const tables: Table[] = [];
	const print = (table: Table) => {
		tables.push(table);
		if (!values.json) console.log(`${tableText(table)}\n`);
	};
	await measure(folder, values.quick ? QUICK : values.full ? FULL : USUAL, print);
	if (values.json) console.log(JSON.stringify(tablesJson(tables)));
	return 0;
}

if (import.meta.main) await runCommand(main);
