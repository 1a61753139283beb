import type { Message } from "../env.ts";
import { findDueArticle, saveRead } from "../store/articles.ts";
import { findDueEncounter, saveCompared } from "../store/encounters.ts";
import { findDueFeed, saveFailedPoll } from "../store/feeds.ts";
import type { Desk } from "./desk.ts";
import { failedPoll } from "./outcome.ts";

/** Said on the feed or article itself; what exactly broke is in the log. */
const REASON = "It broke on our side several times and was given up.";

/**
 * What is done with a message whose step threw on every try: what it was about is no longer due, or the cron would
 * send for it for ever. An encounter is compared again with its next claim; deliveries count their own attempts.
 */
export async function bury({ db, now }: Desk, message: Message): Promise<void> {
	if (message.step === "poll") {
		const feed = await findDueFeed(db, message.feed, now());
		const failure = { kind: "failed", reason: REASON, status: null, retryAfter: null, passing: true } as const;
		if (feed !== null) await saveFailedPoll(db, feed.id, now(), failedPoll(feed, failure, now()));
	}
	if (message.step === "read") {
		const due = await findDueArticle(db, message.article, now());
		const state = due?.article.revision === 0 ? "failed" : "read";
		if (due !== null) await saveRead(db, due.article.id, { state, reason: REASON, nextReadAt: null });
	}
	if (message.step === "compare") {
		const due = await findDueEncounter(db, message.encounter);
		if (due !== null) await saveCompared(db, due.encounter.id, due.claimedAt);
	}
}
