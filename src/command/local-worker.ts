/** The Worker on this machine: wrangler dev, its cron and its API. */
import { mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { asObject, type JsonObject } from "./json.ts";
import { complain } from "./run.ts";
import { endWrangler, LOCAL, ROOT, startWrangler } from "./wrangler.ts";

export interface LocalWorker {
	/** "http://localhost:8787" */
	readonly address: string;
	/** Answers when it has ended and everything it started with it. */
	readonly end: () => Promise<void>;
	/** Runs the cron once. */
	readonly fireCron: (signal: AbortSignal) => Promise<void>;
	/** A path of the API, "/api/v1/status"; null when it does not answer with JSON. */
	readonly ask: (path: string, signal: AbortSignal) => Promise<JsonObject | null>;
	/** Complains when the Worker has ended by itself. */
	readonly assertRunning: () => void;
}

export interface WorkerOptions {
	readonly port: number;
	/** Folder of the local D1. */
	readonly state: string;
	/** Whether feeds and articles may live on loopback addresses. */
	readonly localOutlets: boolean;
}

/** Where wrangler's own words go. */
const LOG = join(LOCAL, "wrangler.log");

/** Starts the Worker and waits until it is healthy; complains, with wrangler's words, when it does not start. */
export async function startLocalWorker(options: WorkerOptions, signal: AbortSignal): Promise<LocalWorker> {
	mkdirSync(LOCAL, { recursive: true });
	const child = startWrangler(argumentsFor(options), openSync(LOG, "w"));
	const address = `http://localhost:${options.port}`;
	const worker: LocalWorker = {
		address,
		end: () => endWrangler(child),
		fireCron: (signal) => fireCron(address, signal),
		ask: (path, signal) => ask(address, path, signal),
		assertRunning: () => {
			if (child.exitCode !== null || child.signalCode !== null) complain(`the Worker has ended:\n${logsEnd()}`);
		},
	};
	await untilHealthy(worker, signal).catch(async (error) => {
		await worker.end();
		throw error;
	});
	return worker;
}

function argumentsFor({ port, state, localOutlets }: WorkerOptions): readonly string[] {
	const allowed = localOutlets ? ["--var", "LOCAL_OUTLETS:true"] : [];
	const quiet = ["--show-interactive-dev-session=false", "--log-level", "log"];
	return ["dev", "--local", "--ip", "127.0.0.1", "--port", String(port), "--persist-to", state, ...allowed, ...quiet];
}

async function untilHealthy(worker: LocalWorker, signal: AbortSignal): Promise<void> {
	const deadline = Date.now() + 60_000;
	while (!(await isHealthy(worker.address, signal))) {
		worker.assertRunning();
		if (Date.now() > deadline) complain(`the Worker is not healthy after a minute:\n${logsEnd()}`);
		await wait(200, undefined, { signal });
	}
}

async function isHealthy(address: string, signal: AbortSignal): Promise<boolean> {
	return fetch(`${address}/healthz`, { signal }).then(
		(response) => response.ok,
		() => false,
	);
}

async function fireCron(address: string, signal: AbortSignal): Promise<void> {
	const url = `${address}/cdn-cgi/handler/scheduled?cron=${encodeURIComponent(cronInConfig())}`;
	const response = await fetch(url, { signal });
	if (!response.ok) complain(`the cron failed (${response.status}):\n${logsEnd()}`);
}

async function ask(address: string, path: string, signal: AbortSignal): Promise<JsonObject | null> {
	try {
		const response = await fetch(address + path, { signal });
		return response.ok ? asObject(await response.json(), path) : null;
	} catch (error) {
		signal.throwIfAborted();
		// Reloading its code, the Worker is away for a moment.
		if (error instanceof TypeError || error instanceof SyntaxError) return null;
		throw error;
	}
}

/** The cron that wrangler.toml sets: "*\/10 * * * *". */
function cronInConfig(): string {
	const config = readFileSync(join(ROOT, "wrangler.toml"), "utf8");
	return /^crons\s*=\s*\[\s*"([^"]+)"/m.exec(config)?.[1] ?? complain("wrangler.toml sets no crons: add them");
}

/** How long the cron pauses between two runs, in milliseconds. */
export function cronPause(): number {
	const cron = cronInConfig();
	const minutes = /^\*\/(\d+) \* \* \* \*$/.exec(cron)?.[1];
	return minutes ? Number(minutes) * 60_000 : complain(`start keeps to crons such as "*/10 * * * *", not "${cron}"`);
}

function logsEnd(): string {
	const lines = readFileSync(LOG, "utf8").trimEnd().split("\n");
	return `${lines.slice(-30).join("\n")}\n(the whole of it: ${LOG})`;
}
