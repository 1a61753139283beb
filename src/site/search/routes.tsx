/** The page that finds encounters and differences by words. */
import { Hono } from "hono";
import { readInstantCursor, writeCursor } from "../../api/cursor.ts";
import { searchTermsOf } from "../../api/search-terms.ts";
import type { Env } from "../../env.ts";
import { clean } from "../../publish/clean.ts";
import { openDb } from "../../store/db.ts";
import { listDiscrepancies, listEncounters } from "../../store/entries.ts";
import { baseOf, page } from "../respond.tsx";
import { SEARCH_LENGTH } from "../search-box.tsx";
import { shownWithReadings } from "../shown.ts";
import { pathOfSearch, SearchPage } from "./page.tsx";

const DIFFERENCES_SHOWN = 20;
const ENCOUNTERS_SHOWN = 30;

export const search = new Hono<{ Bindings: Env }>();

search.get("/search", async (c) => {
	const asked = clean(c.req.query("q") ?? "")
		.replaceAll(/\s+/g, " ")
		.trim()
		.slice(0, SEARCH_LENGTH);
	const db = openDb(c.env.DB);
	const text = searchTermsOf(asked);
	const after = readInstantCursor(c.req.query("after") ?? "");
	const [rows, encounters] =
		text.length === 0
			? [[], []]
			: await Promise.all([
					listDiscrepancies(db, { text }, DIFFERENCES_SHOWN + 1, after),
					listEncounters(db, { text }, ENCOUNTERS_SHOWN + 1),
				]);
	const shown = await shownWithReadings(db, rows.slice(0, DIFFERENCES_SHOWN));
	const last = rows.length > DIFFERENCES_SHOWN ? shown.differences.at(-1)?.discrepancy : undefined;
	return page(
		c,
		<SearchPage
			base={baseOf(c)}
			asked={asked}
			{...shown}
			encounters={encounters.slice(0, ENCOUNTERS_SHOWN)}
			moreEncounters={encounters.length > ENCOUNTERS_SHOWN}
			older={last ? pathOfSearch(asked, writeCursor({ key: Date.parse(last.updatedAt), id: last.id })) : null}
			first={after === null}
		/>,
	);
});
