/** WebSub (W3C, 2018): a hub tells its subscribers that a feed of ours has changed. */
import { FORMATS } from "./formats.ts";

/** A hub that takes longer is told again later. */
const TIME_LIMIT = 10_000;

/** The form that hubs take from publishers: each topic is one of our feeds in one format. */
function formOf(feeds: readonly string[]): URLSearchParams {
	const topics = feeds.flatMap((feed) => FORMATS.map(({ extension }) => ["hub.url", feed + extension]));
	return new URLSearchParams([["hub.mode", "publish"], ...topics]);
}

/**
 * Tells `hub` that feeds have changed, each by its address without the extension that names the format. Answers null
 * when it took it, else why not. Never throws.
 */
export async function pingHub(hub: string, feeds: readonly string[], agent: string): Promise<string | null> {
	try {
		const response = await fetch(hub, {
			method: "POST",
			body: formOf(feeds),
			headers: { "User-Agent": agent },
			signal: AbortSignal.timeout(TIME_LIMIT),
		});
		await response.body?.cancel();
		return response.ok ? null : `The hub answered ${response.status} ${response.statusText}`.trim();
	} catch (error) {
		return `The hub cannot be reached: ${error instanceof Error ? error.message : String(error)}`;
	}
}
