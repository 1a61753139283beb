/** From one cron to a drained queue, watched from outside. */
import { setTimeout as wait } from "node:timers/promises";
import type { Progress } from "../store/progress.ts";
import { type JsonObject, numberAt, objectOrNullAt } from "./json.ts";
import type { LocalWorker } from "./local-worker.ts";
import { complain } from "./run.ts";

export interface Pass {
	readonly progress: Progress;
	/** False when something was still waiting and nothing moved any more. */
	readonly finished: boolean;
}

const ASK_EVERY = 500;
/** A lost message is due again at the next cron: this long without a change, another one is fired. */
const FIRE_AGAIN_AFTER = 4000;
const GIVE_UP_AFTER = 120_000;

/** Fires the cron and waits until nothing is due; `show` is given each new state. */
export async function firstPass(
	worker: LocalWorker,
	show: (progress: Progress) => void,
	signal: AbortSignal,
): Promise<Pass> {
	await worker.fireCron(signal);
	let [last, changedAt, firedAt] = ["", Date.now(), Date.now()];
	for (;;) {
		await wait(ASK_EVERY, undefined, { signal });
		worker.assertRunning();
		const progress = await askProgress(worker, signal);
		const now = Date.now();
		if (progress && JSON.stringify(progress) !== last) {
			[last, changedAt] = [JSON.stringify(progress), now];
			show(progress);
		} else if (progress?.waiting === 0) return { progress, finished: true };
		if (now - changedAt > GIVE_UP_AFTER) {
			return progress ? { progress, finished: false } : complain("the Worker does not answer at /api/v1/status");
		}
		if (now - Math.max(changedAt, firedAt) > FIRE_AGAIN_AFTER) {
			await worker.fireCron(signal);
			firedAt = Date.now();
		}
	}
}

async function askProgress(worker: LocalWorker, signal: AbortSignal): Promise<Progress | null> {
	const status = await worker.ask("/api/v1/status", signal);
	return status && progressOf(status);
}

function progressOf(status: JsonObject): Progress {
	const articles = objectOrNullAt(status, "articles") ?? complain(`${status.where} tells of no articles`);
	return {
		feeds: numberAt(status, "feeds"),
		feedsPolled: numberAt(status, "feedsPolled"),
		articles: {
			found: numberAt(articles, "found"),
			read: numberAt(articles, "read"),
			skipped: numberAt(articles, "skipped"),
			failed: numberAt(articles, "failed"),
		},
		claims: numberAt(status, "claims"),
		encounters: numberAt(status, "encounters"),
		discrepancies: numberAt(status, "discrepancies"),
		waiting: numberAt(status, "waiting"),
	};
}
