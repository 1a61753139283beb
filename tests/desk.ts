/** A desk for tests: the real store and network, a clock that is set, and a queue that keeps what is sent. */
import { env } from "cloudflare:workers";
import { keptQueue } from "../src/command/bench/queue.ts";
import type { Message } from "../src/env.ts";
import { type Desk, deskOf } from "../src/steps/desk.ts";
import { take } from "../src/steps.ts";

export interface TestDesk extends Desk {
	/** What was sent and not taken yet. */
	readonly sent: Message[];
	/** Moves the clock; milliseconds. */
	readonly wait: (time: number) => void;
	/** Takes messages one by one until there are none. */
	readonly drain: () => Promise<void>;
}

export function deskAt(start: number, more: Partial<Desk> = {}): TestDesk {
	const { queue, sent } = keptQueue();
	let now = start;
	const desk: Desk = { ...deskOf(env), queue, now: () => now, ...more };
	return {
		...desk,
		sent,
		wait(time) {
			now += time;
		},
		async drain() {
			for (let message = sent.shift(); message !== undefined; message = sent.shift()) await take(desk, message);
		},
	};
}
