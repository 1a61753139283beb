import { accepts } from "hono/accepts";
import { discrepancyJsonLd } from "../../publish/json-ld.ts";
import { publishedDiscrepancy } from "../../publish/published.ts";
import { type DiscrepancyOfEncounter, findDiscrepancy, listDiscrepancies, listHistory } from "../../store/entries.ts";
import { readInstantCursor } from "../cursor.ts";
import { filterOf, pageOf } from "../query.ts";
import { json, nextPage, refused, route } from "../route.ts";
import { DiscrepancyPage, DiscrepancyWithHistory, JsonLdDocument } from "../schema/answers.ts";
import { DiscrepancyQuery, NoQuery } from "../schema/questions.ts";
import { revisionJson, shownDiscrepancy } from "../shapes.ts";

const LD_TYPE = "application/ld+json";
const NONE = refused(404, "There is no discrepancy with this id: list them at /api/v1/discrepancies.");
/** What is sent depends on what the client accepts. */
const VARY = { Vary: "Accept" };

function linkedData({ discrepancy, encounter }: DiscrepancyOfEncounter, base: string) {
	const value = discrepancyJsonLd(publishedDiscrepancy(discrepancy), encounter, base);
	return { value, modifiedAt: Date.parse(discrepancy.updatedAt) };
}

export const DISCREPANCIES = route({
	path: "/discrepancies",
	name: "listDiscrepancies",
	summary: "Where accounts differ, newest change first",
	query: DiscrepancyQuery,
	shape: DiscrepancyPage,
	async answer({ c, db, base, query }) {
		const page = pageOf(query, readInstantCursor);
		if ("detail" in page) return refused(400, page.detail);
		const { limit, after } = page.asked;
		const found = await listDiscrepancies(db, filterOf(query), limit + 1, after);
		const shown = found.slice(0, limit);
		const last = found.length > limit ? shown.at(-1)?.discrepancy : undefined;
		const next = nextPage(c, last === undefined ? null : { key: Date.parse(last.updatedAt), id: last.id });
		return { value: { discrepancies: shown.map((row) => shownDiscrepancy(row, base)), next }, next };
	},
});

export const DISCREPANCY_JSON_LD = route({
	path: "/discrepancies/:id{.+\\.jsonld}",
	name: "getDiscrepancyJsonLd",
	summary: "One discrepancy as JSON-LD: schema.org claims with the articles they appear in",
	query: NoQuery,
	shape: JsonLdDocument,
	type: LD_TYPE,
	problems: [404],
	async answer({ db, base, id }) {
		const found = await findDiscrepancy(db, id.replace(/\.jsonld$/, ""));
		return found === null ? NONE : linkedData(found, base);
	},
});

export const DISCREPANCY = route({
	path: "/discrepancies/:id",
	name: "getDiscrepancy",
	summary: "One discrepancy with its full history; as JSON-LD where that is what the client accepts",
	query: NoQuery,
	shape: DiscrepancyWithHistory,
	problems: [404],
	async answer({ c, db, base, id }) {
		const found = await findDiscrepancy(db, id);
		if (found === null) return NONE;
		const supports = ["application/json", LD_TYPE];
		if (accepts(c, { header: "Accept", supports, default: "application/json" }) === LD_TYPE)
			return json(c, { ...linkedData(found, base), headers: VARY }, LD_TYPE);
		const history = await listHistory(db, found.discrepancy.id);
		return {
			value: { ...shownDiscrepancy(found, base), history: history.map(revisionJson) },
			modifiedAt: Date.parse(found.discrepancy.updatedAt),
			headers: VARY,
		};
	},
});
