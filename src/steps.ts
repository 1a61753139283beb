/**
 * The four steps of the flow, in order: poll a feed, read an article, compare an encounter, notify of a change.
 * Each may come twice, late or out of order: what is not due is not done, and what is done is saved so that doing it
 * again changes nothing.
 */
import { compareEncounter } from "./compare/encounter.ts";
import type { Message } from "./env.ts";
import { gatherArticle } from "./gather/article.ts";
import { LEASE, nextPollAt } from "./gather/due.ts";
import { gatherFeed } from "./gather/feed.ts";
import { claimsOf } from "./steps/claims.ts";
import { type Desk, send } from "./steps/desk.ts";
import { reasonsOf } from "./steps/moved.ts";
import { settleOrigin } from "./steps/origins.ts";
import {
	failedPoll,
	failedRead,
	isElsewhere,
	sameRead,
	toFound,
	toReading,
	toText,
	unchangedPoll,
} from "./steps/outcome.ts";
import { rulesFor } from "./steps/rules.ts";
import { givenUp, MOST_ATTEMPTS, targetsOf, tell } from "./steps/tell.ts";
import { claimAddress, findDueArticle, saveFound, saveRead } from "./store/articles.ts";
import { saveReading, textHashOf } from "./store/claims.ts";
import { beginDelivery, EVERYONE, endDelivery, spreadDelivery } from "./store/deliveries.ts";
import { saveChanges, storedDiscrepancies } from "./store/discrepancies.ts";
import { findDueEncounter, saveCompared } from "./store/encounters.ts";
import { findDueFeed, moveFeed, saveFailedPoll, savePoll, unseenGuids } from "./store/feeds.ts";
import { changesOf, lostOf, underKnownIds } from "./store/life.ts";
import { listReports } from "./store/reports.ts";

/** Seconds in which articles found together are read, so that they are also compared together. */
const GATHERING = 5;

/** Seconds until no cache holds a feed from before a change: a hub fetches what changed as soon as it is told. */
const SETTLING = 60;

type Step<Name extends Message["step"]> = Extract<Message, { readonly step: Name }>;

async function poll({ db, queue, visitor, now }: Desk, message: Step<"poll">): Promise<void> {
	const feed = await findDueFeed(db, message.feed, now());
	if (feed === null) return;
	const answer = await gatherFeed(visitor, feed);
	if (answer.kind === "failed") return saveFailedPoll(db, feed.id, now(), failedPoll(feed, answer, now()));
	if (answer.kind === "unchanged") return savePoll(db, feed.id, now(), unchangedPoll(feed, answer.maxAge, now()));
	const guids = answer.items.map(({ guid }) => guid);
	const unseen = await unseenGuids(db, feed.id, guids);
	const found = answer.items.filter(({ guid }) => unseen.has(guid)).map(toFound);
	const articles = await saveFound(db, feed, found, now(), now() + LEASE);
	if (answer.moved !== null) await moveFeed(db, feed.id, answer.moved);
	const { etag, lastModified, note } = answer;
	await savePoll(db, feed.id, now(), { etag, lastModified, reason: note, nextPollAt: nextPollAt(now(), answer) });
	const messages = articles.map((article) => ({ step: "read", article }) as const);
	await send(queue, messages);
}

async function read(desk: Desk, message: Step<"read">): Promise<void> {
	const { db, queue, visitor, now } = desk;
	const found = await findDueArticle(db, message.article, now());
	if (found === null) return;
	const { article } = found;
	const answer = await gatherArticle(visitor, article, await rulesFor(desk, article.url));
	if (answer.kind === "failed") return saveRead(db, article.id, failedRead(article, answer, now()));
	if (answer.kind === "unchanged") return saveRead(db, article.id, sameRead(article, null, now()));
	if (isElsewhere(article, answer.page) && !(await claimAddress(db, article.id, answer.page.canonical))) return;
	const text = toText(found, answer.page);
	if (textHashOf(text) === found.textHash) return saveRead(db, article.id, sameRead(article, answer, now()));
	const { touched, ...told } = await claimsOf(db, text, now(), now() + LEASE);
	const reading = toReading(article, answer, text, told, now());
	const moved = await settleOrigin(db, reading, article, now(), now() + LEASE);
	const due = await saveReading(db, reading, now(), now() + LEASE);
	const compares = new Set([...touched, ...moved, ...due]);
	const messages = [...compares].map((encounter) => ({ step: "compare", encounter }) as const);
	await send(queue, messages, GATHERING);
}

/** Of two comparisons at once the slower one saves nothing and compares again. */
async function compare(desk: Desk, message: Step<"compare">, tries = 3): Promise<void> {
	const { db, queue, now } = desk;
	const due = await findDueEncounter(db, message.encounter);
	if (due === null) return;
	const { encounter, claimedAt } = due;
	const stored = await storedDiscrepancies(db, encounter.id);
	const found = underKnownIds(stored, compareEncounter(encounter, await listReports(db, encounter.id)));
	const moved = await reasonsOf(db, encounter, lostOf(stored, found));
	const changed = changesOf(stored, found, now(), moved);
	if (!(await saveChanges(db, changed))) {
		if (tries === 1) throw new Error("Other comparisons of the encounter were faster, again and again.");
		return compare(desk, message, tries - 1);
	}
	await saveCompared(db, encounter.id, claimedAt);
	const told = changed.filter(({ change }) => change !== null).map(({ row }) => row);
	const messages = told.map(({ id, revision }) => noticeOf(id, revision));
	await send(queue, messages);
}

function noticeOf(discrepancy: string, revision: number): Step<"notify"> {
	return { step: "notify", discrepancy, revision, target: EVERYONE };
}

/** First everyone who is to be told gets a message of their own, so that one who does not answer delays no other. */
async function notify(desk: Desk, message: Step<"notify">): Promise<void> {
	const { db, queue, hubs, now } = desk;
	const attempts = await beginDelivery(db, message, now(), now() + LEASE);
	if (attempts === null) return;
	if (attempts > MOST_ATTEMPTS) return endDelivery(db, message, givenUp("It broke on our side, each time."), now());
	if (message.target !== EVERYONE) return endDelivery(db, message, await tell(desk, message, attempts), now());
	const targets = await targetsOf(desk, message);
	await spreadDelivery(db, message, targets, now(), now() + LEASE);
	const messages = targets.map((target) => ({ ...message, target }));
	const isHub = ({ target }: Step<"notify">) => hubs.includes(target);
	await send(
		queue,
		messages.filter((one) => !isHub(one)),
	);
	await send(queue, messages.filter(isHub), SETTLING);
}

/** Does what a message asks for. */
export async function take(desk: Desk, message: Message): Promise<void> {
	switch (message.step) {
		case "poll":
			return poll(desk, message);
		case "read":
			return read(desk, message);
		case "compare":
			return compare(desk, message);
		case "notify":
			return notify(desk, message);
	}
}
