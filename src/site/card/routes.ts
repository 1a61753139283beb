/** A discrepancy's card, drawn once for each revision and place. */
import { Hono } from "hono";
import type { Env } from "../../env.ts";
import { publishedDiscrepancy } from "../../publish/published.ts";
import { openDb } from "../../store/db.ts";
import { findDiscrepancy } from "../../store/entries.ts";
import { baseOf, notFound } from "../respond.tsx";
import { cardPath, drawCard } from "./card.ts";

/** In seconds: a year for the card of one revision, an hour for whichever is the newest. */
const [FOR_GOOD, NEWEST] = [31_536_000, 3600];

export const cards = new Hono<{ Bindings: Env }>();

cards.get("/discrepancies/:id/card.png", async (c) => {
	const found = await findDiscrepancy(openDb(c.env.DB), c.req.param("id"));
	if (found === null) return notFound(c);
	const discrepancy = publishedDiscrepancy(found.discrepancy);
	const key = baseOf(c) + cardPath(discrepancy);
	const kept = await caches.default.match(key);
	const png = kept === undefined ? await drawCard(discrepancy, found.encounter) : await kept.arrayBuffer();
	const headers = { "Content-Type": "image/png", "X-Content-Type-Options": "nosniff" };
	const forGood = `public, max-age=${FOR_GOOD}, immutable`;
	if (kept === undefined)
		await caches.default.put(key, new Response(png, { headers: { ...headers, "Cache-Control": forGood } }));
	const isThis = c.req.query("r") === String(discrepancy.revision);
	return c.body(png, 200, { ...headers, "Cache-Control": isThis ? forGood : `public, max-age=${NEWEST}` });
});
