/** Conditional requests (RFC 9110, section 13): an answer is sent whole only where the client does not have it yet. */

/** What is served at an address. */
export interface Served {
	readonly body: string;
	/** Media type, with its charset. */
	readonly type: string;
	/** When its content last changed, in milliseconds since 1970; null: not known. */
	readonly modifiedAt: number | null;
	/** How long it may be reused unasked, in seconds. */
	readonly maxAge: number;
	/** 200 if left out. */
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
}

/** A strong entity tag: 128 bits of the body's SHA-256, in its quotes. */
async function entityTag(body: string): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body)));
	return `"${[...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
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

/** The answer to a GET or HEAD for `served`: 304 without a body where the client has it, with all its other headers. */
export async function answer(request: Request, served: Served): Promise<Response> {
	const etag = await entityTag(served.body);
	const headers = new Headers({
		...served.headers,
		ETag: etag,
		"Cache-Control": `public, max-age=${served.maxAge}`,
		"X-Content-Type-Options": "nosniff",
	});
	if (served.modifiedAt !== null) headers.set("Last-Modified", new Date(served.modifiedAt).toUTCString());
	const status = served.status ?? 200;
	if (status === 200 && isUnchanged(request.headers, etag, served.modifiedAt))
		return new Response(null, { status: 304, headers });
	headers.set("Content-Type", served.type);
	return new Response(request.method === "HEAD" ? null : served.body, { status, headers });
}
