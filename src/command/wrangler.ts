/** wrangler, run by the Node that runs us: a global one may be another version, on another Node. */
import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { complain } from "./run.ts";

/** The repository's folder, which holds wrangler.toml. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Where all that is made locally goes; git ignores it. */
export const LOCAL = join(ROOT, ".wrangler");

/** Where wrangler keeps the local D1 by itself. */
export const STATE = join(LOCAL, "state");

export const WRANGLER = join(ROOT, "node_modules", "wrangler", "bin", "wrangler.js");

/** wrangler as a tool, not as a conversation; it would otherwise ask Cloudflare for its `request.cf`. */
export const WRANGLER_ENV: NodeJS.ProcessEnv = {
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

export async function applyMigrations(place: Place): Promise<void> {
	await wrangler(["d1", "migrations", "apply", "DB", ...flagsOf(place)]);
}

export async function executeSql(sql: string, place: Place): Promise<void> {
	const file = join(LOCAL, "registration.sql");
	await mkdir(LOCAL, { recursive: true });
	await writeFile(file, sql);
	await wrangler(["d1", "execute", "DB", "--yes", "--file", file, ...flagsOf(place)]);
}

function flagsOf(place: Place): readonly string[] {
	return place.remote ? ["--remote"] : ["--local", "--persist-to", place.state];
}

/** Runs wrangler to its end and returns what it printed; complains, with that, when it fails. */
async function wrangler(args: readonly string[]): Promise<string> {
	const child = spawn(process.execPath, [WRANGLER, ...args], {
		cwd: ROOT,
		env: WRANGLER_ENV,
		stdio: ["ignore", "pipe", "pipe"],
	});
	const printed: string[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding("utf8").on("data", (part) => printed.push(part));
	const status = await new Promise((resolve) => child.once("close", resolve));
	const output = printed.join("").trim();
	return status === 0 ? output : complain(`wrangler ${args.slice(0, 3).join(" ")} failed:\n${output}`);
}
