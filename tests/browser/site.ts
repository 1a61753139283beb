/** The Worker as `npm start` runs it, with a database and ports of its own. */
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstPass } from "../../src/command/first-pass.ts";
import { type LocalWorker, startLocalWorker } from "../../src/command/local-worker.ts";
import { storiesSource } from "../../src/command/outlet-source.ts";
import { registrationSql } from "../../src/command/registration.ts";
import { applyMigrations, executeSql, type Place } from "../../src/command/wrangler.ts";

export interface Site {
	/** "http://localhost:12345" */
	readonly address: string;
	readonly end: () => Promise<void>;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	await new Promise((done) => server.close(done));
	if (address === null || typeof address === "string") throw new Error("The loopback server has no port.");
	return address.port;
}

async function startWorker(state: string, signal: AbortSignal): Promise<LocalWorker> {
	return startLocalWorker({ port: await freePort(), state, localOutlets: true }, signal);
}

/** Reads a folder of stories, served as outlets, and stays; null: reads nothing. */
export async function startSite(stories: string | null, signal: AbortSignal): Promise<Site> {
	const state = await mkdtemp(join(tmpdir(), "variorum-site-"));
	const place: Place = { remote: false, state };
	await applyMigrations(place, signal);
	const source = stories === null ? null : await storiesSource(stories, 0);
	if (source !== null) await executeSql(registrationSql(source.feeds, Date.now()), place, signal);
	const worker = await startWorker(state, signal);
	if (source !== null) {
		const { finished } = await firstPass(worker, () => {}, signal);
		if (!finished) throw new Error("The first pass over the stories did not finish.");
	}
	return {
		address: worker.address,
		end: async () => {
			await worker.end();
			await source?.close();
			await rm(state, { recursive: true, force: true });
		},
	};
}
