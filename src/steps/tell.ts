/** Who is told of a change, and telling one of them. */
import { nextTryAt, nextWebhookTryAt } from "../gather/due.ts";
import { publishedDiscrepancy } from "../publish/published.ts";
import type { Event } from "../publish/webhooks/event.ts";
import { isWanted } from "../publish/webhooks/filter.ts";
import { WEBHOOK_BODIES } from "../publish/webhooks/formats.ts";
import { pingHub } from "../publish/websub.ts";
import { findChange } from "../store/changes.ts";
import type { Db } from "../store/db.ts";
import type { Notice, Told } from "../store/deliveries.ts";
import { hashOf } from "../store/hash.ts";
import { disableWebhook, findWebhook, listWebhooks, type Webhook } from "../store/webhooks.ts";
import { changedFeeds } from "./changed-feeds.ts";
import type { Desk } from "./desk.ts";
import { post } from "./post.ts";

/** How the target of a delivery to a webhook begins; its id follows. */
const WEBHOOK = "webhook:";

async function eventOf(db: Db, { discrepancy, revision }: Omit<Notice, "target">): Promise<Event | null> {
	const found = await findChange(db, discrepancy, revision);
	return found === null ? null : { ...found, discrepancy: publishedDiscrepancy(found.discrepancy) };
}

/** Everyone who is to be told of a change, as targets of deliveries: nobody while our own public address is not known. */
export async function targetsOf({ db, site, hubs }: Desk, notice: Notice): Promise<readonly string[]> {
	if (site === "") return [];
	const webhooks = await listWebhooks(db);
	const found = webhooks.length === 0 ? null : await findChange(db, notice.discrepancy, notice.revision);
	const wanting = webhooks.filter(
		({ filter }) => found !== null && isWanted(filter, found.discrepancy, found.encounter),
	);
	return [...hubs, ...wanting.map(({ id }) => WEBHOOK + id)];
}

/** More attempts than any target gets: by then it breaks on our side, each time. */
export const MOST_ATTEMPTS = 20;

/** Never again. */
export function givenUp(reason: string): Told {
	return { reason, status: null, nextTryAt: null };
}

async function tellHub({ db, site, visitor, now }: Desk, notice: Notice, attempts: number): Promise<Told> {
	const changed = (await changedFeeds(db, notice)).map((path) => site + path);
	const reason = await pingHub(notice.target, changed, visitor.agent);
	return { reason, status: null, nextTryAt: reason === null ? null : nextTryAt(now(), attempts) };
}

async function tellWebhook(desk: Desk, webhook: Webhook, notice: Notice, attempts: number): Promise<Told> {
	const { db, site, visitor, now } = desk;
	const event = await eventOf(db, notice);
	if (event === null) return givenUp("There is no such change.");
	const { url, secret, format } = webhook;
	const body = JSON.stringify(WEBHOOK_BODIES[format](event, site));
	const id = `msg_${hashOf(webhook.id, notice.discrepancy, notice.revision)}`;
	const { reason, status, gone, retryAfter } = await post(visitor, { url, secret, id, body }, now());
	if (gone) await disableWebhook(db, webhook.id, now(), "The endpoint answered that it is gone (410).");
	if (reason === null || gone) return { reason, status, nextTryAt: null };
	return { reason, status, nextTryAt: nextWebhookTryAt(now(), Date.parse(event.at), attempts, retryAfter) };
}

/** Tells the notice's target; this is attempt number `attempts`. */
export async function tell(desk: Desk, notice: Notice, attempts: number): Promise<Told> {
	const { target } = notice;
	if (!target.startsWith(WEBHOOK)) return tellHub(desk, notice, attempts);
	const webhook = await findWebhook(desk.db, target.slice(WEBHOOK.length));
	if (webhook === null) return givenUp("The webhook was removed.");
	if (webhook.disabledAt !== null) return givenUp("The webhook is not in use any more.");
	return tellWebhook(desk, webhook, notice, attempts);
}
