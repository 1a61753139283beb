import type { Message } from "../../env.ts";

/** A queue that only keeps what is sent to it, for the bench and the tests to take when they like. */
export function keptQueue(): { readonly queue: Queue<Message>; readonly sent: Message[] } {
	const sent: Message[] = [];
	const metadata = { metrics: { backlogCount: 0, backlogBytes: 0 } };
	const queue: Queue<Message> = {
		metrics: async () => metadata.metrics,
		send: async (message) => {
			sent.push(message);
			return { metadata };
		},
		sendBatch: async (messages) => {
			sent.push(...[...messages].map(({ body }) => body));
			return { metadata };
		},
	};
	return { queue, sent };
}
