/** Conditional requests (RFC 9110, section 13): an answer is sent whole only where the client does not have it yet. */
import { encodingFor } from "./encoding.ts";

/** What is served at an address. */
export interface Served {
	readonly body: string | Uint8Array<ArrayBuffer>;
	/** Media type, with its charset. */
	readonly type: string;
	/** When its content last changed, in milliseconds since 1970; null: not known. */
	readonly modifiedAt: number | null;
	/** How long it may be reused unasked, in seconds. */
	readonly maxAge: number;
	/** How long a cache shared by many may reuse it, in seconds; `maxAge` if left out. */
	readonly sharedMaxAge?: number;
	/** 200 if left out. */
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
}

/** 128 bits of the body's SHA-256, in hexadecimal digits. */
async function digestOf(body: Served["body"]): Promise<string> {
	const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** "A recipient MUST use the weak comparison function when comparing entity tags for If-None-Match." */
function matchesTag(ifNoneMatch: string, etag: string): boolean {
	const listed: readonly string[] = ifNoneMatch.match(/"[^"]*"/g) ?? [];
	return ifNoneMatch.trim() === "*" || listed.includes(etag);
}

/** An HTTP date in milliseconds; null for what is none, which is to be ignored. All three forms begin with a day's name. */
function httpDate(text: string): number | null {
	const time = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(text) : Number.NaN;
	return Number.isNaN(time) ? null : time;
}

/** Has the client what is to be sent? "A recipient MUST ignore If-Modified-Since if the request contains If-None-Match." */
export function isUnchanged(request: Headers, etag: string, modifiedAt: number | null): boolean {
	const ifNoneMatch = request.get("If-None-Match");
	if (ifNoneMatch !== null) return matchesTag(ifNoneMatch, etag);
	const since = httpDate(request.get("If-Modified-Since") ?? "");
	// HTTP dates have no fraction of a second.
	return since !== null && modifiedAt !== null && Math.floor(modifiedAt / 1000) * 1000 <= since;
}

function cacheControl({ maxAge, sharedMaxAge }: Served): string {
	return `public, max-age=${maxAge}${sharedMaxAge === undefined ? "" : `, s-maxage=${sharedMaxAge}`}`;
}

/** What is served with all headers that do not depend on who asks: what may be kept, and answered from. */
export async function represent(served: Served): Promise<Response> {
	const headers = new Headers({
		...served.headers,
		ETag: `"${await digestOf(served.body)}"`,
		"Cache-Control": cacheControl(served),
		"Content-Type": served.type,
		"X-Content-Type-Options": "nosniff",
	});
	if (served.modifiedAt !== null) headers.set("Last-Modified", new Date(served.modifiedAt).toUTCString());
	return new Response(served.body, { status: served.status ?? 200, headers });
}

/**
 * The answer to a GET or HEAD for what `represent` made: 304 without a body where the client has it, with all its other
 * headers. Compressed, its entity tag is a weak one: it means the same, byte by byte it is another.
 */
export async function answerWith(request: Request, whole: Response): Promise<Response> {
	const headers = new Headers(whole.headers);
	const etag = headers.get("ETag") ?? "";
	const modified = headers.get("Last-Modified");
	const encoding = encodingFor(request);
	headers.append("Vary", "Accept-Encoding");
	if (encoding !== null) headers.set("ETag", `W/${etag}`);
	const unchanged = isUnchanged(request.headers, etag, modified === null ? null : Date.parse(modified));
	if (whole.status === 200 && unchanged) {
		await whole.body?.cancel();
		headers.delete("Content-Type");
		return new Response(null, { status: 304, headers });
	}
	// The runtime compresses what says that it is compressed.
	if (encoding !== null) headers.set("Content-Encoding", encoding);
	if (request.method !== "HEAD") return new Response(whole.body, { status: whole.status, headers });
	await whole.body?.cancel();
	return new Response(null, { status: whole.status, headers });
}

/** The answer to a GET or HEAD for `served`. */
export async function answer(request: Request, served: Served): Promise<Response> {
	return answerWith(request, await represent(served));
}
