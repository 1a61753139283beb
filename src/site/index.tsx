/** The pages people read. */
import { Hono } from "hono";

import { readCursor, writeCursor } from "../api/cursor.ts";

import { shownClaim } from "../api/shapes.ts";
import type { Env } from "../env.ts";
import { publishedDiscrepancy } from "../publish/published.ts";
import { listClaims } from "../store/accounts.ts";
import { openDb } from "../store/db.ts";
import { type DiscrepancyOfEncounter, findEncounter, listDiscrepancies, listEncounters } from "../store/entries.ts";
import { compare } from "./compare-routes.tsx";
import { discrepancies } from "./discrepancy-routes.tsx";
import { EncounterPage, EncountersPage } from "./encounter.tsx";
import { entryFeeds } from "./entry-feeds.ts";
import { listFeeds } from "./feed-sources.ts";
import { FeedsPage } from "./feeds.tsx";

import { files } from "./files.ts";
import { home } from "./home-routes.tsx";
import { methodology } from "./methodology-routes.tsx";
import { outlets } from "./outlets-routes.tsx";
import { baseOf, broken, moved, notFound, page } from "./respond.tsx";
import { search } from "./search-routes.tsx";
import { status } from "./status-routes.tsx";
import { topics } from "./topics-routes.tsx";

const ENCOUNTERS_SIZE = 50;

function shown(row: DiscrepancyOfEncounter): DiscrepancyOfEncounter {
	return { ...row, discrepancy: publishedDiscrepancy(row.discrepancy) };
}

export const site = new Hono<{ Bindings: Env }>();

site.route("/", entryFeeds);

site.route("/", home);

site.route("/", discrepancies);

site.get("/encounters", async (c) => {
	const after = readCursor(c.req.query("after") ?? "");
	const found = await listEncounters(openDb(c.env.DB), {}, ENCOUNTERS_SIZE + 1, after);
	const encounters = found.slice(0, ENCOUNTERS_SIZE);
	const last = found.length > ENCOUNTERS_SIZE ? encounters.at(-1)?.encounter : undefined;
	const older = last ? `/encounters?after=${writeCursor({ key: last.date, id: last.id })}` : null;
	return page(c, <EncountersPage base={baseOf(c)} encounters={encounters} older={older} />);
});

site.get("/encounters/:id", async (c) => {
	const db = openDb(c.env.DB);
	const encounter = await findEncounter(db, c.req.param("id"));
	if (encounter === null) return notFound(c);
	if (encounter.id !== c.req.param("id")) return moved(c, `/encounters/${encodeURIComponent(encounter.id)}`);
	const claims = (await listClaims(db, encounter.id)).map(shownClaim);
	const differences = (await listDiscrepancies(db, { encounter: encounter.id }, 100)).map(shown);
	return page(c, <EncounterPage base={baseOf(c)} encounter={encounter} claims={claims} differences={differences} />);
});

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
