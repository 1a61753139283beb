/** The Worker in Miniflare, with a database in memory; wrangler's own proxy would take more time than the Worker. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import type { Message } from "../../env.ts";
import { asObject, type JsonObject, readText } from "../json.ts";
import { complain } from "../run.ts";
import { ROOT } from "../wrangler.ts";
import { type Measured, measuredOf } from "./answers.ts";
import { bundledWorker } from "./bundle.ts";

export interface BenchWorker {
	/** Runs statements in the database, uncounted; answers the rows of the last. */
	readonly sql: (...statements: readonly string[]) => Promise<readonly JsonObject[]>;
	/** Does what the cron does. */
	readonly tick: () => Promise<Measured>;
	readonly take: (message: Message) => Promise<Measured>;
	/** Gets a path that no cache holds, counting what it costs. */
	readonly get: (path: string) => Promise<Measured>;
	/** The same of one that a cache may hold. */
	readonly getAgain: (path: string) => Promise<Measured>;
	/** Gets a path as anyone would. */
	readonly visit: (path: string, etag?: string) => Promise<{ readonly status: number; readonly etag: string }>;
	readonly end: () => Promise<void>;
}

const ADDRESS = "http://localhost";

/** Starts it with an empty database. */
export async function startBenchWorker(): Promise<BenchWorker> {
	const miniflare = await startMiniflare();
	const database = await miniflare.getD1Database("DB");
	const sql: BenchWorker["sql"] = async (...statements) => {
		const results = await database.batch(statements.map((one) => database.prepare(one)));
		return (results.at(-1)?.results ?? []).map((row) => asObject(row, "a row"));
	};
	await sql(...(await migrations()));
	const ask = async (path: string, body?: Message): Promise<Measured> => {
		const request = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
		const response = await miniflare.dispatchFetch(`${ADDRESS}/bench/${path}`, request);
		if (!response.ok) complain(`/bench/${path} answered ${response.status}: ${await response.text()}`);
		return measuredOf(await response.json(), `/bench/${path}`);
	};
	return {
		sql,
		tick: () => ask("tick"),
		take: (message) => ask("take", message),
		get: (path) => ask(`get${path}`),
		getAgain: (path) => ask(`again${path}`),
		visit: async (path, etag) => {
			const headers = etag === undefined ? {} : { "If-None-Match": etag };
			const response = await miniflare.dispatchFetch(ADDRESS + path, { headers });
			await response.arrayBuffer();
			return { status: response.status, etag: response.headers.get("ETag") ?? "" };
		},
		end: () => miniflare.dispose(),
	};
}

async function startMiniflare(): Promise<Miniflare> {
	const config = await readText(join(ROOT, "wrangler.toml"));
	const date = /^compatibility_date\s*=\s*"([^"]+)"/m.exec(config)?.[1];
	return new Miniflare(
		convertV4MiniflareOptions({
			modules: true,
			script: await bundledWorker(),
			compatibilityDate: date ?? complain("wrangler.toml sets no compatibility_date: add it"),
			compatibilityFlags: ["nodejs_compat"],
			d1Databases: ["DB"],
			bindings: { SITE_URL: "", WEBSUB_HUB: "", LOCAL_OUTLETS: "true" },
		}),
	);
}

async function migrations(): Promise<readonly string[]> {
	const folder = join(ROOT, "migrations");
	const files = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
	const texts = await Promise.all(files.map((name) => readText(join(folder, name))));
	return texts.flatMap((text) => text.split("--> statement-breakpoint")).filter((one) => one.trim() !== "");
}
