/** Polite HTTP: one GET with validators, redirects followed by hand, a time limit, a size limit. */
import { decode } from "./charset.ts";
import { addressProblem } from "./guard.ts";

/** Who asks, and whether it may ask on its own machine. */
export interface Visitor {
	readonly agent: string;
	/** Lets addresses inside a private network through: `npm start` and tests only. */
	readonly local: boolean;
}

/** What the last answer said of itself, sent back as it came. */
export interface Validators {
	readonly etag: string | null;
	readonly lastModified: string | null;
}

export interface Wanted extends Validators {
	readonly url: string;
	readonly accept: string;
	/** In bytes, after decompression. */
	readonly limit: number;
	/** In milliseconds, for the whole exchange; 10 s where not given. */
	readonly timeout?: number;
}

/** There is a text, as of now. */
export interface Found extends Validators {
	readonly kind: "found";
	readonly text: string;
	/** Where it was in the end. */
	readonly url: string;
	/** Where it will be from now on: every redirect was permanent; else null. */
	readonly moved: string | null;
	/** Cache-Control's max-age in seconds; null where not given. */
	readonly maxAge: number | null;
}

/** There is none: `reason` in a sentence; `status` null where no answer came. */
export interface Failed {
	readonly kind: "failed";
	readonly reason: string;
	readonly status: number | null;
	/** In milliseconds; null where not given. */
	readonly retryAfter: number | null;
	/** It may go well another time. */
	readonly passing: boolean;
}

export type Fetched = Found | Failed | { readonly kind: "unchanged"; readonly maxAge: number | null };

const TIME_LIMIT = 10_000;
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

/** A failure that will be the same next time. */
export function failed(reason: string): Failed {
	return { kind: "failed", reason, status: null, retryAfter: null, passing: false };
}

function unreachable(reason: string): Failed {
	return { ...failed(reason), passing: true };
}

function headersFor(visitor: Visitor, wanted: Wanted): Headers {
	const headers = new Headers({ "User-Agent": visitor.agent, Accept: wanted.accept });
	if (wanted.etag !== null) headers.set("If-None-Match", wanted.etag);
	if (wanted.lastModified !== null) headers.set("If-Modified-Since", wanted.lastModified);
	return headers;
}

/** Seconds or an HTTP date (RFC 9110, 10.2.3), in milliseconds from `now`. */
export function retryAfterOf(header: string | null, now: number): number | null {
	if (header === null) return null;
	if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
	const at = Date.parse(header);
	return Number.isNaN(at) ? null : Math.max(0, at - now);
}

function maxAgeOf(headers: Headers): number | null {
	const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(headers.get("Cache-Control") ?? "")?.[1];
	return seconds === undefined ? null : Number(seconds);
}

/** The body's bytes, or null when there are more than `limit`: it stops reading there. */
async function readUpTo(response: Response, limit: number): Promise<Uint8Array | null> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.byteLength;
		if (size > limit) return null;
		chunks.push(chunk);
	}
	return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Statuses below 500 that speak of the moment: request timeout, too early, too many requests. */
const PASSING = new Set([408, 425, 429]);

function refused({ status, statusText, headers }: Response): Failed {
	const retryAfter = retryAfterOf(headers.get("Retry-After"), Date.now());
	const reason = `The address answered ${`${status} ${statusText}`.trim()}.`;
	return { kind: "failed", reason, status, retryAfter, passing: status >= 500 || PASSING.has(status) };
}

async function ended(response: Response, wanted: Wanted, url: string, moved: string | null): Promise<Fetched> {
	const maxAge = maxAgeOf(response.headers);
	if (response.status === 304) return { kind: "unchanged", maxAge };
	if (!response.ok) {
		await response.body?.cancel();
		return refused(response);
	}
	const bytes = await readUpTo(response, wanted.limit);
	if (bytes === null) return failed(`The answer is larger than ${wanted.limit / 1_000_000} MB.`);
	const text = decode(bytes, response.headers.get("Content-Type"));
	const etag = response.headers.get("ETag");
	return { kind: "found", text, url, moved, maxAge, etag, lastModified: response.headers.get("Last-Modified") };
}

/** Follows redirects one by one, so that each hop's address is looked at before it is asked. */
async function follow(visitor: Visitor, wanted: Wanted, signal: AbortSignal): Promise<Fetched> {
	let url = wanted.url;
	let moved: string | null = null;
	let permanent = true;
	for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
		const problem = addressProblem(url, visitor.local);
		if (problem !== null) return failed(problem);
		const response = await fetch(url, { headers: headersFor(visitor, wanted), redirect: "manual", signal });
		const location = response.headers.get("Location");
		if (!REDIRECTS.has(response.status) || location === null) return ended(response, wanted, url, moved);
		await response.body?.cancel();
		permanent &&= PERMANENT.has(response.status);
		url = URL.parse(location, url)?.href ?? "";
		moved = permanent ? url : null;
	}
	return failed(`The address redirects more than ${MOST_REDIRECTS} times.`);
}

/** One polite GET. Never throws: what went wrong is in the answer. */
export async function get(visitor: Visitor, wanted: Wanted): Promise<Fetched> {
	const timeout = wanted.timeout ?? TIME_LIMIT;
	try {
		return await follow(visitor, wanted, AbortSignal.timeout(timeout));
	} catch (error) {
		if (error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError"))
			return unreachable(`The address did not answer within ${timeout / 1000} seconds.`);
		return unreachable(`The address cannot be reached: ${error instanceof Error ? error.message : String(error)}`);
	}
}
