/** How the site answers: pages with their policy, and files. */
import type { Context } from "hono";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { Env } from "../env.ts";
import { siteAddress } from "../publish/address.ts";
import { clean } from "../publish/clean.ts";
import { answer, type Served } from "../publish/conditional.ts";
import { NoticePage } from "./notice.tsx";

export type SiteContext = Context<{ Bindings: Env }>;

/** Nothing runs on a page, nothing is sent from it but to us, and nothing comes from elsewhere. */
const PAGE_HEADERS = {
	"Content-Security-Policy":
		"default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
	"Referrer-Policy": "strict-origin-when-cross-origin",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};
const PAGE_MAX_AGE = 60;
const FILE_MAX_AGE = 86400;

export function baseOf(c: SiteContext): string {
	return siteAddress(c.env.SITE_URL, c.req.url);
}

export async function page(c: SiteContext, content: JSX.Element, status = 200): Promise<Response> {
	return answer(c.req.raw, {
		body: clean(`<!DOCTYPE html>${await content}`),
		type: "text/html; charset=utf-8",
		modifiedAt: null,
		maxAge: status === 200 ? PAGE_MAX_AGE : 0,
		status,
		headers: PAGE_HEADERS,
	});
}

/** A page that is the answer to what somebody sent: nobody keeps it. */
export async function unkeptPage(content: JSX.Element, status = 200): Promise<Response> {
	return new Response(clean(`<!doctype html>${await content}`), {
		status,
		headers: {
			...PAGE_HEADERS,
			"Content-Type": "text/html; charset=utf-8",
			"Cache-Control": "no-store",
			"X-Content-Type-Options": "nosniff",
		},
	});
}

export function notFound(c: SiteContext): Promise<Response> {
	const text = "There is nothing at this address. It may have been mistyped, or not been published yet.";
	return page(c, <NoticePage base={baseOf(c)} path={c.req.path} title="Not found" text={text} />, 404);
}

/** The address asks for something that there is not: `detail` says what to change. */
export function unclear(c: SiteContext, detail: string): Promise<Response> {
	return page(c, <NoticePage base={baseOf(c)} path={c.req.path} title="This cannot be shown" text={detail} />, 400);
}

/**
 * What is at this address is at another one now. For good, as far as anybody knows; but what was found to be one
 * encounter may be found to be two again, so it is not remembered for long.
 */
export function moved(c: SiteContext, path: string): Response {
	return c.body(null, 301, { Location: path, "Cache-Control": `public, max-age=${PAGE_MAX_AGE}` });
}

export function broken(c: SiteContext): Promise<Response> {
	const text = "Something broke on our side. Try again in a minute.";
	return page(c, <NoticePage base={baseOf(c)} path={c.req.path} title="An error" text={text} />, 500);
}

/** A file that changes only with the program. */
export function file(c: SiteContext, body: Served["body"], type: string): Promise<Response> {
	return answer(c.req.raw, { body, type, modifiedAt: null, maxAge: FILE_MAX_AGE });
}
