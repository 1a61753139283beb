/** The Worker: fetch, scheduled, queue. Wiring only. */
import { Hono } from "hono";
import { trimTrailingSlash } from "hono/trailing-slash";
import { api } from "./api/index.tsx";
import type { Env, Message } from "./env.ts";
import { site } from "./site/index.tsx";
import { takeBatch } from "./steps/batch.ts";
import { deskOf } from "./steps/desk.ts";
import { sendDue } from "./steps/due.ts";
import { logError } from "./steps/log.ts";
import { isWell, openDb } from "./store/db.ts";

const app = new Hono<{ Bindings: Env }>();

// "/api/v1/" and "/encounters/" lead to the address without the slash, where there is nothing at theirs.
app.use(trimTrailingSlash());

app.get("/healthz", async (c) =>
	(await isWell(openDb(c.env.DB)))
		? c.json({ status: "ok" })
		: c.json({ status: "the database does not answer, or has no tables" }, 503),
);
app.route("/api/v1", api);
app.route("/", site);

app.onError((error, c) => {
	logError("request", { path: c.req.path }, error);
	return c.text("Something broke on our side: try again in a minute.", 500);
});

export default {
	fetch: app.fetch,
	scheduled: (_controller, env) => sendDue(deskOf(env)),
	queue: (batch, env) => takeBatch(deskOf(env), batch),
} satisfies ExportedHandler<Env, Message>;
