/** wrangler, run by the Node that runs us: a global one may be another version, on another Node. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asObject, type JsonObject, objectsAt } from "./json.ts";
import { complain } from "./run.ts";

/** The repository's folder, which holds wrangler.toml. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Where all that is made locally goes; git ignores it. */
export const LOCAL = join(ROOT, ".wrangler");

/** Where wrangler keeps the local D1 by itself. */
export const STATE = join(LOCAL, "state");

const WRANGLER = join(ROOT, "node_modules", "wrangler", "bin", "wrangler.js");

/** wrangler as a tool, not as a conversation; it would otherwise ask Cloudflare for its `request.cf`. */
const WRANGLER_ENV: NodeJS.ProcessEnv = {
	...process.env,
	WRANGLER_SEND_METRICS: "false",
	WRANGLER_HIDE_BANNER: "true",
	WRANGLER_LOG_PATH: join(LOCAL, "logs"),
	CLOUDFLARE_CF_FETCH_ENABLED: "false",
	CI: "true",
	NO_COLOR: "1",
};

/** Where a D1 is: on Cloudflare, or in a folder here. */
export type Place = { readonly remote: true } | { readonly remote: false; readonly state: string };

/** Where `--local` or `--remote` says that it is; the local one where neither is said. */
export function placeOf({ local, remote }: { readonly local?: boolean; readonly remote?: boolean }): Place {
	if (local === true && remote === true) complain("either --local or --remote, not both");
	return remote === true ? { remote: true } : { remote: false, state: STATE };
}

export async function applyMigrations(place: Place, signal?: AbortSignal): Promise<void> {
	await runWrangler(["d1", "migrations", "apply", "DB", ...flagsOf(place)], signal);
}

export async function executeSql(sql: string, place: Place, signal?: AbortSignal): Promise<void> {
	const file = join(LOCAL, `registration-${process.pid}.sql`);
	await mkdir(LOCAL, { recursive: true });
	await writeFile(file, sql);
	await runWrangler(["d1", "execute", "DB", "--yes", "--file", file, ...flagsOf(place)], signal).finally(() =>
		rm(file),
	);
}

/** The rows that a SELECT gives, as wrangler prints them. */
export async function selectSql(sql: string, place: Place): Promise<readonly JsonObject[]> {
	const printed = await runWrangler(["d1", "execute", "DB", "--yes", "--json", "--command", sql, ...flagsOf(place)]);
	const answer: unknown = JSON.parse(printed.slice(printed.indexOf("[")));
	const [first] = Array.isArray(answer) ? answer : [];
	return objectsAt(asObject(first, "wrangler's answer"), "results");
}

function flagsOf(place: Place): readonly string[] {
	return place.remote ? ["--remote"] : ["--local", "--persist-to", place.state];
}

/** Runs wrangler to its end and answers what it printed; complains, with that, when it fails. */
async function runWrangler(args: readonly string[], signal?: AbortSignal): Promise<string> {
	const child = startWrangler(args, "pipe");
	const printed: string[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding("utf8").on("data", (part) => printed.push(part));
	signal?.addEventListener("abort", () => endWrangler(child), { once: true });
	await ended(child);
	signal?.throwIfAborted();
	if (child.exitCode !== 0) complain(`wrangler ${args.slice(0, 3).join(" ")} failed:\n${printed.join("").trim()}`);
	return printed.join("");
}

/** Starts wrangler in a process group of its own, so that it ends whole: with the workerd and esbuild it starts. */
export function startWrangler(args: readonly string[], output: "pipe" | number): ChildProcess {
	const child = spawn(process.execPath, [WRANGLER, ...args], {
		cwd: ROOT,
		env: WRANGLER_ENV,
		stdio: ["ignore", output, output],
		detached: true,
	});
	process.once("exit", () => signalGroup(child, "SIGKILL"));
	return child;
}

/** Ends wrangler, which ends what it started, and after five seconds, or if anything is left, all of it at once. */
export async function endWrangler(child: ChildProcess): Promise<void> {
	child.kill("SIGTERM");
	const patience = setTimeout(() => signalGroup(child, "SIGKILL"), 5000);
	await ended(child);
	clearTimeout(patience);
	signalGroup(child, "SIGKILL");
}

function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => child.once("close", () => resolve()));
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
	try {
		if (child.pid !== undefined) process.kill(-child.pid, signal);
	} catch {
		// The group has ended already.
	}
}
