/** The JSON API, mounted at /api/v1. It is for reading: every address answers GET and HEAD, to every origin. */

import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import { findSingleSided } from "../compare/single-sided.ts";
import type { Env } from "../env.ts";
import { siteAddress } from "../publish/address.ts";
import { answer } from "../publish/conditional.ts";
import { discrepancyJson, encounterJson } from "../publish/json.ts";
import { publishedDiscrepancy } from "../publish/published.ts";
import { listClaims, listOutlets, toAccount } from "../store/accounts.ts";
import { openDb } from "../store/db.ts";
import {
	type DiscrepancyOfEncounter,
	findDiscrepancy,
	findEncounter,
	listDiscrepancies,
	listEncounters,
	listHistory,
	type Place,
} from "../store/entries.ts";
import { countProgress } from "../store/progress.ts";
import { writeCursor } from "./cursor.ts";
import { problem } from "./problem.ts";
import { readDatePage, readFilter, readInstantPage } from "./query.ts";
import { claimJson, outletJson, revisionJson } from "./shapes.ts";

type ApiContext = Context<{ Bindings: Env }>;

/** How long an answer may be reused, in seconds. */
const MAX_AGE = 60;
/** The most discrepancies given with one encounter; the filter `encounter` pages through all. */
const OF_ENCOUNTER = 100;

function baseOf(c: ApiContext): string {
	return siteAddress(c.env.SITE_URL, c.req.url);
}

function json(
	c: ApiContext,
	value: unknown,
	modifiedAt: number | null = null,
	headers: Readonly<Record<string, string>> = {},
	maxAge: number = MAX_AGE,
): Promise<Response> {
	const type = "application/json; charset=utf-8";
	return answer(c.req.raw, { body: `${JSON.stringify(value)}\n`, type, modifiedAt, maxAge, headers });
}

/** Where the page after `last` is; null after a page that is not full. */
function nextPage(c: ApiContext, last: Place<string | number> | null): string | null {
	if (last === null) return null;
	const query = new URLSearchParams({ ...c.req.query(), cursor: writeCursor(last) });
	return `${baseOf(c)}${c.req.path}?${query}`;
}

function linkTo(next: string | null): Readonly<Record<string, string>> {
	return next === null ? {} : { Link: `<${next}>; rel="next"` };
}

function shownDiscrepancy({ discrepancy, encounter }: DiscrepancyOfEncounter, base: string) {
	return discrepancyJson(publishedDiscrepancy(discrepancy), encounter, base);
}

/** An encounter that was found to be part of another one; it may be found to be two again, so this is soon forgotten. */
function moved(c: ApiContext, id: string): Response {
	const url = `${baseOf(c)}/api/v1/encounters/${encodeURIComponent(id)}`;
	return c.json({ id, url }, 301, { Location: url, "Cache-Control": `public, max-age=${MAX_AGE}` });
}

export const api = new Hono<{ Bindings: Env }>();

api.use(cors({ origin: "*", allowMethods: ["GET", "HEAD"], exposeHeaders: ["ETag", "Last-Modified", "Link"] }));

api.get("/", (c) => {
	const at = (path: string) => `${baseOf(c)}/api/v1/${path}`;
	const paths = ["discrepancies", "encounters", "outlets", "status"];
	return json(c, Object.fromEntries(paths.map((path) => [path, at(path)])));
});

api.get("/discrepancies", async (c) => {
	const filter = readFilter(c.req.query());
	if ("detail" in filter) return problem(c, 400, filter.detail);
	const page = readInstantPage(c.req.query());
	if ("detail" in page) return problem(c, 400, page.detail);
	const { limit, after } = page.asked;
	const found = await listDiscrepancies(openDb(c.env.DB), filter.asked, limit + 1, after);
	const shown = found.slice(0, limit);
	const last = found.length > limit ? shown.at(-1)?.discrepancy : undefined;
	const next = nextPage(c, last === undefined ? null : { key: Date.parse(last.updatedAt), id: last.id });
	const discrepancies = shown.map((row) => shownDiscrepancy(row, baseOf(c)));
	return json(c, { discrepancies, next }, null, linkTo(next));
});

api.get("/discrepancies/:id", async (c) => {
	const db = openDb(c.env.DB);
	const found = await findDiscrepancy(db, c.req.param("id"));
	if (found === null)
		return problem(c, 404, "There is no discrepancy with this id: list them at /api/v1/discrepancies.");
	const history = await listHistory(db, found.discrepancy.id);
	const value = { ...shownDiscrepancy(found, baseOf(c)), history: history.map(revisionJson) };
	return json(c, value, Date.parse(found.discrepancy.updatedAt));
});

api.get("/encounters", async (c) => {
	const page = readDatePage(c.req.query());
	if ("detail" in page) return problem(c, 400, page.detail);
	const { limit, after } = page.asked;
	const found = await listEncounters(openDb(c.env.DB), {}, limit + 1, after);
	const shown = found.slice(0, limit);
	const last = found.length > limit ? shown.at(-1)?.encounter : undefined;
	const next = nextPage(c, last === undefined ? null : { key: last.date, id: last.id });
	const encounters = shown.map(({ encounter, ...counts }) => ({ ...encounterJson(encounter, baseOf(c)), ...counts }));
	return json(c, { encounters, next }, null, linkTo(next));
});

api.get("/encounters/:id", async (c) => {
	const db = openDb(c.env.DB);
	const encounter = await findEncounter(db, c.req.param("id"));
	if (encounter === null)
		return problem(c, 404, "There is no encounter with this id: list them at /api/v1/encounters.");
	if (encounter.id !== c.req.param("id")) return moved(c, encounter.id);
	const claims = await listClaims(db, encounter.id);
	const found = await listDiscrepancies(db, { encounter: encounter.id }, OF_ENCOUNTER);
	const outlets = new Map(claims.map((claim) => [claim.outlet.id, claim.outlet]));
	return json(c, {
		...encounterJson(encounter, baseOf(c)),
		outlets: [...outlets.values()],
		claims: claims.map(claimJson),
		singleSided: findSingleSided(
			encounter,
			claims.map((claim) => toAccount(claim, encounter.id)),
		),
		discrepancies: found.map((row) => shownDiscrepancy(row, baseOf(c))),
	});
});

api.get("/outlets", async (c) => {
	const outlets = await listOutlets(openDb(c.env.DB));
	return json(c, { outlets: outlets.map(outletJson) });
});

api.get("/status", async (c) => json(c, await countProgress(openDb(c.env.DB)), null, {}, 0));

api.all("*", (c) => {
	if (c.req.method === "GET" || c.req.method === "HEAD")
		return problem(c, 404, "There is nothing at this address: what there is, is listed at /api/v1.");
	c.header("Allow", "GET, HEAD, OPTIONS");
	return problem(c, 405, `This API is for reading: use GET instead of ${c.req.method}.`);
});

api.onError((error, c) => {
	console.error(error);
	return problem(c, 500, "Something broke on our side: try again in a minute.");
});
