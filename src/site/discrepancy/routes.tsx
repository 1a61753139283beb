/** A discrepancy's page. */
import { Hono } from "hono";
import type { Env } from "../../env.ts";
import { type Asked, QUESTIONS, type Question } from "../../model.ts";
import { publishedDiscrepancy, publishedPosition } from "../../publish/published.ts";
import { openDb } from "../../store/db.ts";
import { findDiscrepancy, listHistory } from "../../store/entries.ts";
import { listReadings } from "../../store/readings.ts";
import { listReplies } from "../../store/replies.ts";
import { contactAddress } from "../contact.tsx";
import { byPlace } from "../readings.ts";
import { baseOf, notFound, page } from "../respond.tsx";
import { DiscrepancyPage } from "./page.tsx";

function isQuestion(asked: Asked): asked is Question {
	return QUESTIONS.some((question) => question === asked);
}

export const discrepancies = new Hono<{ Bindings: Env }>();

discrepancies.get("/discrepancies/:id", async (c) => {
	const db = openDb(c.env.DB);
	const found = await findDiscrepancy(db, c.req.param("id"));
	if (found === null) return notFound(c);
	const { id, question, encounter } = found.discrepancy;
	const [history, replies, readings] = await Promise.all([
		listHistory(db, id),
		listReplies(db, id),
		isQuestion(question) ? listReadings(db, question, [encounter]) : [],
	]);
	return page(
		c,
		<DiscrepancyPage
			base={baseOf(c)}
			encounter={found.encounter}
			discrepancy={publishedDiscrepancy(found.discrepancy)}
			history={history.map((one) => ({ ...one, positions: one.positions.map(publishedPosition) }))}
			replies={replies}
			readings={byPlace(readings)}
			contact={contactAddress(c.env.CONTACT, `Variorum: ${id}`)}
		/>,
	);
});
