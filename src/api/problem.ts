/** Errors as RFC 9457 problem details. */
import type { Context } from "hono";

const TITLES = {
	400: "Bad request",
	404: "Not found",
	405: "Method not allowed",
	500: "Internal error",
} as const;

/** `detail` says what was not understood and what to do about it. */
export function problem(c: Context, status: keyof typeof TITLES, detail: string): Response {
	const body = { type: "about:blank", title: TITLES[status], status, detail, instance: c.req.path };
	return c.body(JSON.stringify(body), status, {
		"Content-Type": "application/problem+json; charset=utf-8",
		"Cache-Control": "no-store",
		"X-Content-Type-Options": "nosniff",
	});
}
