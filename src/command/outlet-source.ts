/** What `npm start` runs on: a folder of stories served as outlets on loopback, or the outlets of an OPML file. */
import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { readText } from "./json.ts";
import { type LocalOutlets, serveLocalOutlets } from "./local-outlets/server.ts";
import { type OutletFeed, outletsOfOpml } from "./opml.ts";
import { givenPath } from "./run.ts";
import { LOCAL, ROOT, STATE } from "./wrangler.ts";

export interface OutletSource {
	readonly feeds: readonly OutletFeed[];
	/** Folder of the local D1: one per source, so that no source polls another's outlets. */
	readonly state: string;
	/** Whether a start polls the feeds at once, or when their own pace says so: others' servers are spared. */
	readonly pollsAtOnce: boolean;
	/** Whether feeds and articles may live on loopback addresses. */
	readonly localOutlets: boolean;
	/** Where the stories are served; null for an OPML file's outlets. */
	readonly address: string | null;
	readonly close: () => Promise<void>;
}

export const CORPUS = join(ROOT, "corpus");
export const OUTLETS_PORT = 8788;

/** Serves the stories. The addresses are the same at every start on the same port. */
export async function storiesSource(folder: string, port: number): Promise<OutletSource> {
	const path = await givenPath(folder);
	const served = await serveLocalOutlets(path, port);
	const isDefault = path === CORPUS && port === OUTLETS_PORT;
	return {
		feeds: feedsOf(served),
		state: isDefault ? STATE : stateFor(`${await realpath(path)} ${port}`),
		pollsAtOnce: true,
		localOutlets: true,
		address: served.address,
		close: served.close,
	};
}

export async function opmlSource(file: string): Promise<OutletSource> {
	const path = await givenPath(file);
	const feeds = outletsOfOpml(await readText(path), file);
	return {
		feeds,
		state: stateFor(await realpath(path)),
		pollsAtOnce: false,
		localOutlets: feeds.some(({ url }) => isLoopback(url)),
		address: null,
		close: async () => {},
	};
}

function feedsOf({ address, outlets }: LocalOutlets): readonly OutletFeed[] {
	return outlets.map(({ id, name, kind, path, feedPath }) => ({
		outlet: { id, name, kind },
		homepage: address + path,
		url: address + feedPath,
	}));
}

function stateFor(source: string): string {
	return join(LOCAL, `state-${createHash("sha256").update(source).digest("hex").slice(0, 8)}`);
}

function isLoopback(url: string): boolean {
	const { hostname } = new URL(url);
	return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}
