/** The JSON API, mounted at /api/v1. It is for reading, by every origin; only comparing texts is a POST. */
import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Env } from "../env.ts";
import { page } from "../site/respond.tsx";
import { logError } from "../steps/log.ts";
import { DocsPage } from "./docs.tsx";
import { limited } from "./limits.ts";
import { openApiDocument } from "./openapi.ts";
import { problem } from "./problem.ts";
import { baseOf, json } from "./route.ts";
import { COMPARE, respondCompared } from "./routes/compare.ts";
import { ROUTES } from "./routes/index.ts";

/** The document changes only with the program. In seconds. */
const DOCUMENT_MAX_AGE = 3600;
const READ = ["GET", "HEAD"] as const;
const EXPOSED = ["ETag", "Last-Modified", "Link", "Location", "Retry-After", "Allow"];
/** How long a browser may remember that it may ask, in seconds. */
const PREFLIGHT_MAX_AGE = 86_400;

export const api = new Hono<{ Bindings: Env }>();

api.use(
	cors({
		origin: "*",
		allowMethods: [...READ, "POST"],
		allowHeaders: ["Content-Type", "If-None-Match", "If-Modified-Since"],
		exposeHeaders: EXPOSED,
		maxAge: PREFLIGHT_MAX_AGE,
	}),
);
api.on([...READ], "*", limited("READ_LIMIT"));

/** At every other method, the address says which ones there are. */
function only(path: string, methods: readonly string[]): void {
	api.all(path, (c) => {
		const detail = `This address takes no ${c.req.method}: use ${methods[0]} instead of ${c.req.method}.`;
		return problem(c, 405, detail, { Allow: [...methods, "OPTIONS"].join(", ") });
	});
}

api.get("/openapi.json", (c) => json(c, { value: openApiDocument(baseOf(c)), maxAge: DOCUMENT_MAX_AGE }));
api.get("/docs", (c) => page(c, <DocsPage base={baseOf(c)} document={openApiDocument(baseOf(c))} />));
for (const { path, respond } of ROUTES) api.get(path, respond);
api.post(COMPARE.path, limited("COMPARE_LIMIT"), respondCompared);

for (const path of ["/openapi.json", "/docs", ...ROUTES.map((route) => route.path)]) only(path, READ);
only(COMPARE.path, ["POST"]);

api.all("*", (c) => problem(c, 404, "There is nothing at this address: what there is, is listed at /api/v1."));

api.onError((error, c) => {
	logError("request", { path: c.req.path }, error);
	return problem(c, 500, "Something broke on our side: try again in a minute.");
});
