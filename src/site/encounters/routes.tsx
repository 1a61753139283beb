/** The encounters: all of them, and the page of one. */
import { Hono } from "hono";
import { readCursor, writeCursor } from "../../api/cursor.ts";
import { shownClaim } from "../../api/shapes.ts";
import type { Env } from "../../env.ts";
import { publishedDiscrepancy } from "../../publish/published.ts";
import { listClaims } from "../../store/accounts.ts";
import { listArticleChanges } from "../../store/article-changes.ts";
import { openDb } from "../../store/db.ts";
import { findEncounter, listDiscrepancies, listEncounters } from "../../store/entries.ts";
import { listReadings } from "../../store/readings.ts";
import { byPlace } from "../readings.ts";
import { baseOf, moved, notFound, page } from "../respond.tsx";
import { EncounterPage } from "./encounter.tsx";
import { EncountersPage } from "./encounters.tsx";

const PAGE_SIZE = 50;
/** The most differences of one encounter that its page lists. */
const DIFFERENCES_SHOWN = 100;

export const encounters = new Hono<{ Bindings: Env }>();

encounters.get("/encounters", async (c) => {
	const after = readCursor(c.req.query("after") ?? "");
	const found = await listEncounters(openDb(c.env.DB), {}, PAGE_SIZE + 1, after);
	const shown = found.slice(0, PAGE_SIZE);
	const last = found.length > PAGE_SIZE ? shown.at(-1)?.encounter : undefined;
	const older = last ? `/encounters?after=${writeCursor({ key: last.date, id: last.id })}` : null;
	return page(c, <EncountersPage base={baseOf(c)} encounters={shown} older={older} />);
});

encounters.get("/encounters/:id", async (c) => {
	const db = openDb(c.env.DB);
	const encounter = await findEncounter(db, c.req.param("id"));
	if (encounter === null) return notFound(c);
	const { id } = encounter;
	if (id !== c.req.param("id")) return moved(c, `/encounters/${encodeURIComponent(id)}`);
	const [claims, differences, changes, readings] = await Promise.all([
		listClaims(db, id),
		listDiscrepancies(db, { encounter: id }, DIFFERENCES_SHOWN),
		listArticleChanges(db, id),
		listReadings(db, "duration", [id]),
	]);
	return page(
		c,
		<EncounterPage
			base={baseOf(c)}
			encounter={encounter}
			claims={claims.map(shownClaim)}
			differences={differences.map((row) => ({ ...row, discrepancy: publishedDiscrepancy(row.discrepancy) }))}
			changes={changes}
			readings={byPlace(readings)}
		/>,
	);
});
