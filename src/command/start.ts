/** `npm start`: everything, on this machine: local outlets, the local D1, the Worker, its cron, and what came of it. */
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { firstPass } from "./first-pass.ts";
import { cronPause, type LocalWorker, startLocalWorker } from "./local-worker.ts";
import { CORPUS, OUTLETS_PORT, type OutletSource, opmlSource, storiesSource } from "./outlet-source.ts";
import { complainOfTakenPort } from "./ports.ts";
import { endProgress, showProgress } from "./progress-line.ts";
import { dueSql, freeLeasesSql, registrationSql } from "./registration.ts";
import { reportOn } from "./report.ts";
import { argumentsOf, complain, runCommand } from "./run.ts";
import { applyMigrations, executeSql } from "./wrangler.ts";

const HELP = `Usage: npm start -- [options]

Serves the stories of corpus/ as news outlets on this machine, polls them, reads their articles, compares what they
report, and publishes where they differ, at http://localhost:8787. Ctrl-C ends it. What it found stays in .wrangler/.

  --port N             the site's port (8787)
  --once               end after the first pass: status 0, or 1 when no feed could be polled or the pass did not finish
  --stories FOLDER     serve these stories instead of corpus/
  --outlets-port N     port of the local outlets (8788); their articles' addresses hold it
  --outlets FILE.opml  run on these outlets instead of local ones
  --help               this text
`;

interface Options {
	readonly port: number;
	readonly once: boolean;
	readonly stories: string;
	readonly outletsPort: number;
	readonly opml: string | null;
}

async function main(): Promise<number> {
	const options = readOptions();
	if (options === null) {
		process.stdout.write(HELP);
		return 0;
	}
	const ending = endingSignal();
	try {
		return await start(options, ending);
	} catch (error) {
		if (!ending.aborted) throw error;
		console.error("\nEnded.");
		return options.once ? 130 : 0;
	}
}

/** Aborts when the person, or what started us, wants an end. */
function endingSignal(): AbortSignal {
	const ending = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => ending.abort());
	// npm passes SIGTERM on to the shell between it and us, which ends without passing it on.
	const parent = process.ppid;
	const look = () => process.ppid !== parent && ending.abort();
	if (process.env.npm_lifecycle_event !== undefined) setInterval(look, 500).unref();
	return ending.signal;
}

function readOptions(): Options | null {
	const { values } = argumentsOf(() =>
		parseArgs({
			options: {
				port: { type: "string", default: "8787" },
				once: { type: "boolean", default: false },
				stories: { type: "string" },
				"outlets-port": { type: "string", default: String(OUTLETS_PORT) },
				outlets: { type: "string" },
				help: { type: "boolean", default: false },
			},
		}),
	);
	if (values.help) return null;
	if (values.outlets && values.stories) complain("either --outlets or --stories, not both");
	return {
		port: portOf(values.port, "--port"),
		once: values.once,
		stories: values.stories ?? CORPUS,
		outletsPort: portOf(values["outlets-port"], "--outlets-port"),
		opml: values.outlets ?? null,
	};
}

function portOf(said: string, flag: string): number {
	const port = Number(said);
	return /^\d+$/.test(said) && port >= 1 && port <= 65535
		? port
		: complain(`${flag} must be a number from 1 to 65535, not "${said}"`);
}

async function start(options: Options, signal: AbortSignal): Promise<number> {
	await complainOfTakenPort(options.port, "--port");
	if (options.opml === null) await complainOfTakenPort(options.outletsPort, "--outlets-port");
	const source = await (options.opml ? opmlSource(options.opml) : storiesSource(options.stories, options.outletsPort));
	try {
		await register(source, signal);
		return await runWorker(options, source, signal);
	} finally {
		await source.close();
	}
}

async function register(source: OutletSource, signal: AbortSignal): Promise<void> {
	console.error("Preparing the local database …");
	const place = { remote: false, state: source.state } as const;
	await applyMigrations(place, signal);
	const due = source.pollsAtOnce ? dueSql(source.feeds) : "";
	await executeSql(registrationSql(source.feeds, Date.now()) + freeLeasesSql() + due, place, signal);
}

async function runWorker(options: Options, source: OutletSource, signal: AbortSignal): Promise<number> {
	console.error("Starting the Worker …");
	const worker = await startLocalWorker({ ...options, ...source }, signal);
	try {
		const pass = await firstPass(worker, showProgress, signal).finally(endProgress);
		const report = await reportOn(worker, source, pass, signal);
		process.stdout.write(report.text);
		if (options.once) return pass.finished && report.feedsPolled > 0 ? 0 : 1;
		await keepPolling(worker, signal);
		return 0;
	} finally {
		await worker.end();
	}
}

/** Fires the cron on its schedule until the signal. */
async function keepPolling(worker: LocalWorker, signal: AbortSignal): Promise<void> {
	const pause = cronPause();
	console.error(`Polling again every ${pause / 60_000} minutes. Ctrl-C ends it.`);
	for (let next = Date.now() + pause; ; ) {
		await wait(1000, undefined, { signal });
		worker.assertRunning();
		if (Date.now() < next) continue;
		next += pause;
		await worker.fireCron(signal);
	}
}

await runCommand(main);
