/** The Worker: fetch, scheduled, queue. Wiring only. */
import { sql } from "drizzle-orm";
import { Hono } from "hono";
import { api } from "./api/index.ts";
import type { Env, Message } from "./env.ts";
import { site } from "./site/index.tsx";
import { bury } from "./steps/dead.ts";
import { type Desk, deskOf } from "./steps/desk.ts";
import { sendDue } from "./steps/due.ts";
import { take } from "./steps.ts";
import { openDb } from "./store/db.ts";

const app = new Hono<{ Bindings: Env }>();

app.get("/healthz", async (c) => {
	const isWell = await openDb(c.env.DB)
		.run(sql`select count(*) from feeds`)
		.then(
			() => true,
			() => false,
		);
	return isWell ? c.json({ status: "ok" }) : c.json({ status: "the database does not answer" }, 503);
});

app.route("/api/v1", api);
app.route("/", site);

app.onError((error, c) => {
	log("request", { path: c.req.path }, error);
	return c.text("Something broke on our side: try again in a minute.", 500);
});

/** One line of JSON, as Workers Logs indexes it. A failed query's own message would quote the texts it carried. */
function log(what: string, about: object, error: unknown): void {
	const { cause, stack } = error instanceof Error ? error : new Error(String(error));
	const message = String(cause instanceof Error ? cause.message : error).slice(0, 500);
	const frames = stack?.split("\n").filter((line) => line.startsWith("    at "));
	console.error(JSON.stringify({ level: "error", what, ...about, message, frames }));
}

/** Name of the queue that takes what failed on every try. */
const DEAD = "variorum-dead";

/** How long a message waits that failed `attempts` times, in seconds. */
function delayAfter(attempts: number): number {
	return Math.min(600, 5 * 4 ** attempts);
}

/** One message: what goes wrong with it costs no other. */
async function handle(desk: Desk, queue: string, message: Delivered): Promise<void> {
	const { body, attempts } = message;
	try {
		await (queue === DEAD ? bury : take)(desk, body);
		message.ack();
	} catch (error) {
		log(queue, { ...body, attempts }, error);
		message.retry({ delaySeconds: delayAfter(attempts) });
	}
}

type Delivered = MessageBatch<Message>["messages"][number];

export default {
	fetch: app.fetch,
	scheduled: (_controller, env) => sendDue(deskOf(env)),
	async queue(batch, env) {
		const desk = deskOf(env);
		await Promise.all(batch.messages.map((message) => handle(desk, batch.queue, message)));
	},
} satisfies ExportedHandler<Env, Message>;
