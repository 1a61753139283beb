import { env } from "cloudflare:workers";
import worker from "../../src/index.ts";

export const BASE = "https://variorum.test";

/** What the Worker answers at a path of the site. */
export async function ask(
	path: string,
	headers: Record<string, string> = {},
	method = "GET",
	body: BodyInit | null = null,
): Promise<Response> {
	return worker.fetch(new Request(BASE + path, { method, headers, body }), env);
}

/** Takes documents out of the cache, as half a minute does. */
export async function forget(paths: readonly string[]): Promise<void> {
	for (const path of paths) await caches.default.delete(BASE + path);
}
