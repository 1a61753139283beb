import type { Message } from "../env.ts";
import { take } from "../steps.ts";
import { bury } from "./dead.ts";
import type { Desk } from "./desk.ts";
import { logError } from "./log.ts";

/** Name of the queue that takes what failed on every try, as in wrangler.toml. */
const DEAD = "variorum-dead";

/** How long a message waits that failed `attempts` times, in seconds. */
function delayAfter(attempts: number): number {
	return Math.min(600, 5 * 4 ** attempts);
}

/** Takes each message of a batch by itself: what goes wrong with one, or takes long, costs no other. */
export async function takeBatch(desk: Desk, { queue, messages }: MessageBatch<Message>): Promise<void> {
	const step = queue === DEAD ? bury : take;
	const each = messages.map(async (message) => {
		try {
			await step(desk, message.body);
			message.ack();
		} catch (error) {
			logError(queue, { ...message.body, attempts: message.attempts }, error);
			message.retry({ delaySeconds: delayAfter(message.attempts) });
		}
	});
	await Promise.all(each);
}
