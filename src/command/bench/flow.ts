/** Messages taken until there are none, as the queue would bring them. */
import type { Message } from "../../env.ts";
import type { Measured } from "./answers.ts";
import type { BenchWorker } from "./local.ts";

export interface Flow {
	readonly polls: readonly Measured[];
	readonly reads: readonly Measured[];
	readonly comparisons: readonly Measured[];
}

async function takeAll(worker: BenchWorker, messages: readonly Message[]): Promise<readonly Measured[]> {
	const costs: Measured[] = [];
	for (const message of messages) costs.push(await worker.take(message));
	return costs;
}

/** What a kind of step sent, each message once. */
function sentBy(costs: readonly Measured[]): readonly Message[] {
	const sent = costs.flatMap((cost) => cost.sent);
	return [...new Map(sent.map((message) => [JSON.stringify(message), message])).values()];
}

/** Fires the cron until it finds nothing to poll, and takes all that comes of it. */
export async function flowThrough(worker: BenchWorker): Promise<Flow> {
	const polls: Measured[] = [];
	for (let ticked = await worker.tick(); ticked.sent.length > 0; ticked = await worker.tick())
		polls.push(...(await takeAll(worker, ticked.sent)));
	const reads = await takeAll(worker, sentBy(polls));
	const comparisons = await takeAll(worker, sentBy(reads));
	// What is told of changes is not measured, but done: else it would be due at every later tick.
	await takeAll(worker, sentBy(comparisons));
	return { polls, reads, comparisons };
}
