/** Our own feeds: the discrepancies as entries. */
import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Env } from "../env.ts";
import { toEntry } from "../publish/entry.ts";
import { mainFeed } from "../publish/feed.ts";
import { FORMATS } from "../publish/formats.ts";
import { openDb } from "../store/db.ts";
import { listDiscrepancies } from "../store/entries.ts";
import { baseOf, feed } from "./respond.tsx";

/** How many entries a feed carries: the newest changes. */
const FEED_SIZE = 50;

export const entryFeeds = new Hono<{ Bindings: Env }>();

for (const format of FORMATS) {
	const path = `/feed${format.extension}`;
	entryFeeds.use(
		path,
		cors({ origin: "*", allowMethods: ["GET", "HEAD"], exposeHeaders: ["ETag", "Last-Modified", "Link"] }),
	);
	entryFeeds.get(path, async (c) => {
		const rows = await listDiscrepancies(openDb(c.env.DB), { severities: ["major", "notable"] }, FEED_SIZE);
		const base = baseOf(c);
		const entries = rows.map(({ discrepancy, encounter }) => ({ ...toEntry(discrepancy, encounter, base), encounter }));
		return feed(c, mainFeed(entries, base, c.env.WEBSUB_HUB), format);
	});
}
