/** Feeds out of the cache of the data centre that is asked: a polled feed costs no row of the database. */
import { answerWith, represent, type Served } from "../../publish/conditional.ts";
import type { SiteContext } from "../respond.tsx";

/**
 * How long a document is kept, here and in any cache shared by many, in seconds. Clients are told to come back after
 * the feed's `ttl`, which is longer; but one that does come is to find a new difference within a minute of its
 * publication, with one cache of ours and one of somebody else's on the way.
 */
export const SHARED_SECONDS = 30;

/** What is kept is the whole with its headers; the cache itself goes by `Cache-Control`, so the client's has another name. */
const FOR_CLIENTS = "X-Cache-Control";

async function keep(key: string, whole: Response, seconds: number): Promise<void> {
	const kept = new Response(whole.body, whole);
	kept.headers.set(FOR_CLIENTS, whole.headers.get("Cache-Control") ?? "");
	kept.headers.set("Cache-Control", `max-age=${seconds}`);
	await caches.default.put(key, kept);
}

/** As it was when it was kept: without what the cache adds. */
function restored(kept: Response): Response {
	const headers = new Headers(kept.headers);
	headers.set("Cache-Control", headers.get(FOR_CLIENTS) ?? "");
	for (const added of [FOR_CLIENTS, "Age", "CF-Cache-Status", "Expires"]) headers.delete(added);
	return new Response(kept.body, { status: kept.status, headers });
}

/**
 * Answers with the document at an address from the cache, else with what `make` makes, which is kept for `seconds`.
 * What `make` answers itself, that there is nothing or that it is elsewhere, is not kept.
 */
export async function answerCached(
	c: SiteContext,
	address: string,
	seconds: number,
	make: () => Promise<Served | Response>,
): Promise<Response> {
	const kept = await caches.default.match(address);
	if (kept !== undefined) return answerWith(c.req.raw, restored(kept));
	const made = await make();
	if (made instanceof Response) return made;
	const whole = await represent(made);
	await keep(address, whole.clone(), seconds);
	return answerWith(c.req.raw, whole);
}
