/** The page of the site's own state. */
import { Hono } from "hono";
import type { Env } from "../../env.ts";
import { openDb } from "../../store/db.ts";
import { findBacklog, listFeedHealth } from "../../store/status.ts";
import { baseOf, page } from "../respond.tsx";
import { StatusPage } from "./page.tsx";

export const status = new Hono<{ Bindings: Env }>();

status.get("/status", async (c) => {
	const db = openDb(c.env.DB);
	const [{ cronAt, backlog }, feeds] = await Promise.all([findBacklog(db, Date.now()), listFeedHealth(db)]);
	return page(c, <StatusPage base={baseOf(c)} cronAt={cronAt} backlog={backlog} feeds={feeds} />);
});
