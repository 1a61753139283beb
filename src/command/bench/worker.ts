/** The Worker as the bench runs it: what the database costs can be asked, and no cron or queue moves by itself. */
import type { Env, Message } from "../../env.ts";
import app from "../../index.ts";
import { deskOf } from "../../steps/desk.ts";
import { sendDue } from "../../steps/due.ts";
import { take } from "../../steps.ts";
import { countedDatabase } from "./counted.ts";

/** A queue that keeps what is sent, for the bench to take when it likes. */
function keptQueue(): { readonly queue: Queue<Message>; readonly sent: readonly Message[] } {
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

/** `/bench/tick` does what the cron does, `/bench/take` takes the message it is sent, `/bench/get/…` gets that path. */
async function measured(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
	const { db: DB, cost } = countedDatabase(env.DB);
	const { queue: QUEUE, sent } = keptQueue();
	const own = { ...env, DB, QUEUE };
	const url = new URL(request.url);
	if (url.pathname === "/bench/tick") await sendDue(deskOf(own));
	else if (url.pathname === "/bench/take") await take(deskOf(own), await request.json<Message>());
	else {
		const response = await app.fetch(new Request(url.href.replace("/bench/get/", "/")), own, context);
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
