/** The home page: the newest differences, filtered as the address asks. */
import { Hono } from "hono";
import { readInstantCursor, writeCursor } from "../../api/cursor.ts";
import type { Env } from "../../env.ts";
import { publishedDiscrepancy } from "../../publish/published.ts";
import { lastReading } from "../../store/accounts.ts";
import { openDb } from "../../store/db.ts";
import { listDiscrepancies } from "../../store/entries.ts";
import { listFacets } from "../../store/facets.ts";
import { findOutletSaid } from "../../store/feed-list.ts";
import { listReadings } from "../../store/readings.ts";
import { byPlace } from "../readings.ts";
import { baseOf, page, unclear } from "../respond.tsx";
import { choiceOf, feedOf, filterOf, pathOf } from "./filter.ts";
import { Home } from "./page.tsx";

const PAGE_SIZE = 20;

export const home = new Hono<{ Bindings: Env }>();

home.get("/", async (c) => {
	const asked = choiceOf(c.req.query());
	const filter = filterOf(asked);
	if ("detail" in filter) return unclear(c, filter.detail);
	const db = openDb(c.env.DB);
	const outlet = asked.outlet === undefined ? null : await findOutletSaid(db, asked.outlet);
	const choice = outlet === null ? asked : { ...asked, outlet: outlet.name };
	const after = readInstantCursor(c.req.query("after") ?? "");
	const [found, facets, reading] = await Promise.all([
		listDiscrepancies(db, filter.asked, PAGE_SIZE + 1, after),
		listFacets(db),
		lastReading(db),
	]);
	const newest = found
		.slice(0, PAGE_SIZE)
		.map((row) => ({ ...row, discrepancy: publishedDiscrepancy(row.discrepancy) }));
	const last = found.length > PAGE_SIZE ? newest.at(-1)?.discrepancy : undefined;
	const lengths = newest.filter(({ discrepancy }) => discrepancy.question === "duration");
	const readings = await listReadings(db, "duration", [...new Set(lengths.map(({ encounter }) => encounter.id))]);
	return page(
		c,
		<Home
			base={baseOf(c)}
			choice={choice}
			own={feedOf(choice, outlet)}
			facets={facets}
			newest={newest}
			readings={byPlace(readings)}
			older={last ? pathOf(choice, writeCursor({ key: Date.parse(last.updatedAt), id: last.id })) : null}
			first={after === null}
			reading={reading}
		/>,
	);
});
