import type { Env, Message } from "../env.ts";
import type { Visitor } from "../gather/http.ts";
import { type Db, openDb } from "../store/db.ts";

/** What a step works with. */
export interface Desk {
	readonly db: Db;
	readonly queue: Queue<Message>;
	readonly visitor: Visitor;
	/** Public address of the site without a slash at the end; empty where it is not known. */
	readonly site: string;
	/** Addresses that are told of changes. */
	readonly hubs: readonly string[];
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

/** A hub can only be told of feeds whose public address is known. */
export function deskOf(env: Env): Desk {
	const site = env.SITE_URL.replace(/(?<!\/)\/+$/, "");
	const agent = site === "" ? "Variorum/1.0" : `Variorum/1.0 (+${site})`;
	return {
		db: openDb(env.DB),
		queue: env.QUEUE,
		visitor: { agent, local: env.LOCAL_OUTLETS === "true" },
		site,
		hubs: site !== "" && env.WEBSUB_HUB !== "" ? [env.WEBSUB_HUB] : [],
		now: () => Date.now(),
	};
}

/** Cloudflare takes up to 100 messages at once. */
const MOST_SENT = 100;

/** Sends messages; `delaySeconds` later where there is something to wait for. */
export async function send(queue: Queue<Message>, messages: readonly Message[], delaySeconds = 0): Promise<void> {
	for (let at = 0; at < messages.length; at += MOST_SENT)
		await queue.sendBatch(messages.slice(at, at + MOST_SENT).map((body) => ({ body, delaySeconds })));
}
