/** The Worker as the bench runs it: what its database costs can be asked, and no cron or queue moves by itself. */
import type { Env, Message } from "../../env.ts";
import app from "../../index.ts";
import { countedDatabase } from "./counted.ts";
import { keptQueue } from "./queue.ts";

/** Brings one message; throws when its step did. */
async function bring(body: Message, env: Env): Promise<void> {
	let failed = false;
	const retry = () => {
		failed = true;
	};
	const ack = () => {};
	const messages = [{ id: "1", timestamp: new Date(), body, attempts: 1, ack, retry }];
	const metadata = { metrics: { backlogCount: 0, backlogBytes: 0 } };
	await app.queue({ queue: "variorum", messages, metadata, ackAll: ack, retryAll: retry }, env);
	if (failed) throw new Error(`The step failed: ${JSON.stringify(body)}`);
}

/**
 * `/bench/tick` fires the cron, `/bench/take` brings the message it is sent, `/bench/get/…` gets that path as it is when
 * nothing is cached, `/bench/again/…` out of the cache where it is there.
 */
async function measured(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
	const { db: DB, cost } = countedDatabase(env.DB);
	const { queue: QUEUE, sent } = keptQueue();
	const own = { ...env, DB, QUEUE };
	const url = new URL(request.url);
	if (url.pathname === "/bench/tick")
		await app.scheduled({ scheduledTime: Date.now(), cron: "", noRetry: () => {} }, own);
	else if (url.pathname === "/bench/take") await bring(await request.json<Message>(), own);
	else {
		const again = url.pathname.startsWith("/bench/again/");
		const address = url.href.replace(/\/bench\/(?:get|again)\//, "/");
		if (!again) await caches.default.delete(address);
		const response = await app.fetch(new Request(address), own, context);
		await response.arrayBuffer();
	}
	return Response.json({ ...cost, sent });
}

export default {
	fetch: (request, env, context) =>
		new URL(request.url).pathname.startsWith("/bench/")
			? measured(request, env, context)
			: app.fetch(request, env, context),
} satisfies ExportedHandler<Env>;
