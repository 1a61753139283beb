/** What the cron does: it finds what is due and sends messages, nothing else. */
import type { Message } from "../env.ts";
import { LEASE } from "../gather/due.ts";
import { leaseArticles } from "../store/articles.ts";
import { leaseDeliveries } from "../store/deliveries.ts";
import { leaseEncounters } from "../store/encounters.ts";
import { leaseFeeds } from "../store/feeds.ts";
import { saveTick } from "../store/status.ts";
import { type Desk, send } from "./desk.ts";

/** Of each kind and tick; the rest is due at the next one. */
const MOST_DUE = 50;

/** Sends a message for everything that is due and not sent for already: firing it twice sends once. */
export async function sendDue({ db, queue, now }: Desk): Promise<void> {
	const lease = [db, now(), now() + LEASE, MOST_DUE] as const;
	const feeds = await leaseFeeds(...lease);
	const articles = await leaseArticles(...lease);
	const encounters = await leaseEncounters(...lease);
	const notices = await leaseDeliveries(...lease);
	const messages: readonly Message[] = [
		...feeds.map((feed) => ({ step: "poll", feed }) as const),
		...articles.map((article) => ({ step: "read", article }) as const),
		...encounters.map((encounter) => ({ step: "compare", encounter }) as const),
		...notices.map((notice) => ({ step: "notify", ...notice }) as const),
	];
	await send(queue, messages);
	await saveTick(db, now());
}
