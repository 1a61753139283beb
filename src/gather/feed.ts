import { parseFeed } from "./feeds.ts";
import { type Failed, failed, get, type Validators, type Visitor } from "./http.ts";
import type { Item } from "./items.ts";

/** Bytes of a feed that are read; the largest of outlets' feeds are about 1 MB. */
const LIMIT = 5_000_000;

const ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

/** A feed that answered with something to read. */
interface GatheredFeed extends Validators {
	readonly kind: "feed";
	readonly items: readonly Item[];
	/** In minutes; null where not given. */
	readonly ttl: number | null;
	/** In seconds; null where not given. */
	readonly maxAge: number | null;
	/** What was wrong with it all the same; null where nothing was. */
	readonly note: string | null;
	/** Its address from now on, where it has moved for good. */
	readonly moved: string | null;
}

/** Asks a feed for what is new. Never throws. */
export async function gatherFeed(
	visitor: Visitor,
	feed: Validators & { readonly url: string },
): Promise<GatheredFeed | Failed | { readonly kind: "unchanged"; readonly maxAge: number | null }> {
	const { url, etag, lastModified } = feed;
	const answer = await get(visitor, { url, etag, lastModified, accept: ACCEPT, limit: LIMIT });
	if (answer.kind !== "found") return answer;
	const parsed = await parseFeed(answer.text, answer.url);
	return parsed.kind === "feed" ? { ...answer, ...parsed } : { ...failed(parsed.reason), passing: true };
}
