/** How often one address may ask, by the Workers rate limiting bindings; where they are not bound, as often as it likes. */
import { createMiddleware } from "hono/factory";
import type { Env } from "../env.ts";
import { problem } from "./problem.ts";

/** The period of the bindings in wrangler.toml, in seconds. */
const PERIOD = 60;

/** Cloudflare says who asks; by `name` each limit is counted by itself. */
export function limited(name: "READ_LIMIT" | "COMPARE_LIMIT") {
	return createMiddleware<{ Bindings: Env }>(async (c, next) => {
		const asker = c.req.header("CF-Connecting-IP");
		const limit = c.env[name];
		const outcome = asker === undefined || limit === undefined ? null : await limit.limit({ key: asker });
		if (outcome === null || outcome.success) return next();
		const detail = `You ask more often than is allowed: wait ${PERIOD} seconds, and ask less often after that.`;
		return problem(c, 429, detail, { "Retry-After": String(PERIOD) });
	});
}
