/** The pages people read. */
import { Hono } from "hono";
import type { Env } from "../env.ts";
import { openDb } from "../store/db.ts";
import { cards } from "./card/routes.ts";
import { compare } from "./compare/routes.tsx";
import { discrepancies } from "./discrepancy/routes.tsx";
import { encounters } from "./encounters/routes.tsx";
import { FeedsPage } from "./feeds/page.tsx";
import { entryFeeds } from "./feeds/routes.ts";
import { listFeeds } from "./feeds/sources.ts";
import { files } from "./files.ts";
import { home } from "./home/routes.tsx";
import { methodology } from "./methodology/routes.tsx";
import { outlets } from "./outlets/routes.tsx";
import { baseOf, broken, notFound, page } from "./respond.tsx";
import { search } from "./search/routes.tsx";
import { status } from "./status/routes.tsx";
import { topics } from "./topics/routes.tsx";

export const site = new Hono<{ Bindings: Env }>();

site.route("/", entryFeeds);
site.route("/", home);
site.route("/", discrepancies);
site.route("/", cards);
site.route("/", encounters);

site.route("/", outlets);
site.route("/", topics);
site.route("/", search);
site.route("/", compare);
site.get("/feeds", async (c) => {
	const groups = await listFeeds(openDb(c.env.DB));
	return page(c, <FeedsPage base={baseOf(c)} groups={groups} />);
});
site.route("/", methodology);
site.route("/", status);
site.route("/", files);

site.all("*", notFound);

site.onError((error, c) => {
	console.error(error);
	return broken(c);
});
