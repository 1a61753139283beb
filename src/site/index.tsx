/** The pages people read. */
import { Hono } from "hono";
import type { Env } from "../env.ts";
import { listOutlets } from "../store/accounts.ts";
import { openDb } from "../store/db.ts";
import { AboutPage } from "./about.tsx";
import { cards } from "./card-routes.ts";
import { discrepancies } from "./discrepancy-routes.tsx";
import { encounters } from "./encounter-routes.tsx";
import { entryFeeds } from "./entry-feeds.ts";
import { listFeeds } from "./feed-sources.ts";
import { FeedsPage } from "./feeds.tsx";
import { files } from "./files.ts";
import { home } from "./home-routes.tsx";
import { OutletsPage } from "./outlets.tsx";
import { baseOf, broken, notFound, page } from "./respond.tsx";

export const site = new Hono<{ Bindings: Env }>();

site.route("/", entryFeeds);
site.route("/", home);
site.route("/", discrepancies);
site.route("/", cards);
site.route("/", encounters);

site.get("/outlets", async (c) => {
	const outlets = await listOutlets(openDb(c.env.DB));
	return page(c, <OutletsPage base={baseOf(c)} outlets={outlets} />);
});

site.get("/feeds", async (c) => {
	const groups = await listFeeds(openDb(c.env.DB));
	return page(c, <FeedsPage base={baseOf(c)} groups={groups} />);
});
site.get("/about", (c) => page(c, <AboutPage base={baseOf(c)} />));
site.route("/", files);

site.all("*", notFound);

site.onError((error, c) => {
	console.error(error);
	return broken(c);
});
