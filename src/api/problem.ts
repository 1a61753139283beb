/** Errors as RFC 9457 problem details. */
import type { Context } from "hono";
import { written } from "./written.ts";

export const TITLES = {
	400: "Bad request",
	404: "Not found",
	405: "Method not allowed",
	410: "Gone",
	413: "Content too large",
	415: "Unsupported media type",
	429: "Too many requests",
	500: "Internal error",
} as const;

export type ProblemStatus = keyof typeof TITLES;

export const PROBLEM_TYPE = "application/problem+json";

/** `detail` says what was not understood and what to do about it. */
export function problem(
	c: Context,
	status: ProblemStatus,
	detail: string,
	headers: Readonly<Record<string, string>> = {},
): Response {
	const body = { type: "about:blank", title: TITLES[status], status, detail, instance: c.req.path };
	return c.body(written(body), status, {
		...headers,
		"Content-Type": `${PROBLEM_TYPE}; charset=utf-8`,
		"Cache-Control": "no-store",
		"X-Content-Type-Options": "nosniff",
	});
}
