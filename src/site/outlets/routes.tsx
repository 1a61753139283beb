/** The pages of outlets: all by name, and each. */
import { Hono } from "hono";
import type { Env } from "../../env.ts";
import { openDb } from "../../store/db.ts";
import { listDiscrepancies } from "../../store/entries.ts";
import { findOutletPage, listOutletsByName } from "../../store/outlet-pages.ts";
import { pathOf } from "../home/filter.ts";
import { baseOf, notFound, page } from "../respond.tsx";
import { shownWithReadings } from "../shown.ts";
import { OutletPage } from "./outlet.tsx";
import { OutletsPage } from "./outlets.tsx";

/** How many of its differences an outlet's page shows; the home page, filtered, has them all. */
const DIFFERENCES_SHOWN = 10;

export const outlets = new Hono<{ Bindings: Env }>();

outlets.get("/outlets", async (c) => {
	const all = await listOutletsByName(openDb(c.env.DB));
	return page(c, <OutletsPage base={baseOf(c)} outlets={all} />);
});

outlets.get("/outlets/:id", async (c) => {
	const db = openDb(c.env.DB);
	const found = await findOutletPage(db, c.req.param("id"));
	if (found === null) return notFound(c);
	const rows = await listDiscrepancies(db, { outlet: found.outlet.name }, DIFFERENCES_SHOWN + 1);
	const shown = await shownWithReadings(db, rows.slice(0, DIFFERENCES_SHOWN));
	const more = rows.length > DIFFERENCES_SHOWN ? pathOf({ outlet: found.outlet.name }) : null;
	return page(c, <OutletPage base={baseOf(c)} {...found} {...shown} more={more} />);
});
