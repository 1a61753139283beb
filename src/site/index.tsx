/** The pages people read, and the feeds. */
import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Env } from "../env.ts";
import { toEntry } from "../publish/entry.ts";
import { mainFeed } from "../publish/feed.ts";
import { FORMATS } from "../publish/formats.ts";
import { listOutlets } from "../store/accounts.ts";
import { openDb } from "../store/db.ts";
import { listDiscrepancies } from "../store/entries.ts";
import { AboutPage } from "./about.tsx";
import { cards } from "./card-routes.ts";
import { discrepancies } from "./discrepancy-routes.tsx";
import { encounters } from "./encounter-routes.tsx";
import { FeedsPage } from "./feeds.tsx";
import { files } from "./files.ts";
import { home } from "./home-routes.tsx";
import { OutletsPage } from "./outlets.tsx";
import { baseOf, broken, feed, notFound, page } from "./respond.tsx";

/** How many entries a feed carries: the newest changes. */
const FEED_SIZE = 50;

export const site = new Hono<{ Bindings: Env }>();

for (const format of FORMATS) {
	const path = `/feed${format.extension}`;
	site.use(
		path,
		cors({ origin: "*", allowMethods: ["GET", "HEAD"], exposeHeaders: ["ETag", "Last-Modified", "Link"] }),
	);
	site.get(path, async (c) => {
		const rows = await listDiscrepancies(openDb(c.env.DB), { severities: ["major", "notable"] }, FEED_SIZE);
		const base = baseOf(c);
		const entries = rows.map(({ discrepancy, encounter }) => ({ ...toEntry(discrepancy, encounter, base), encounter }));
		return feed(c, mainFeed(entries, base, c.env.WEBSUB_HUB), format);
	});
}

site.route("/", home);
site.route("/", discrepancies);
site.route("/", cards);
site.route("/", encounters);

site.get("/outlets", async (c) => {
	const outlets = await listOutlets(openDb(c.env.DB));
	return page(c, <OutletsPage base={baseOf(c)} outlets={outlets} />);
});

site.get("/feeds", (c) => page(c, <FeedsPage base={baseOf(c)} />));
site.get("/about", (c) => page(c, <AboutPage base={baseOf(c)} />));
site.route("/", files);

site.all("*", notFound);

site.onError((error, c) => {
	console.error(error);
	return broken(c);
});
