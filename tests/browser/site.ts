/** The Worker as `npm start` runs it, with a database and ports of its own. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withdrawalSql } from "../../src/command/editing.ts";
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

/** An entry that an editor withdraws once everything is read. */
export interface Withdrawal {
	readonly id: string;
	readonly reason: string;
}

/** Reads the stories of some folders, served as outlets, and stays; none: reads nothing. */
export async function startSite(
	folders: readonly string[],
	withdrawals: readonly Withdrawal[],
	signal: AbortSignal,
): Promise<Site> {
	const scratch = await mkdtemp(join(tmpdir(), "variorum-site-"));
	const [stories, state] = [join(scratch, "stories"), join(scratch, "state")];
	const place: Place = { remote: false, state };
	await applyMigrations(place, signal);
	for (const folder of folders) await cp(folder, stories, { recursive: true });
	const source = folders.length === 0 ? null : await storiesSource(stories, 0);
	if (source !== null) await executeSql(registrationSql(source.feeds, Date.now()), place, signal);
	const worker = await startWorker(state, signal);
	const end = async () => {
		await worker.end();
		await source?.close();
		await rm(scratch, { recursive: true, force: true });
	};
	try {
		const pass = source === null ? null : await firstPass(worker, () => {}, signal);
		if (pass?.finished === false) throw new Error("The first pass over the stories did not finish.");
		for (const { id, reason } of withdrawals) await executeSql(withdrawalSql(id, reason, Date.now()), place, signal);
	} catch (error) {
		await end();
		throw error;
	}
	return { address: worker.address, end };
}
