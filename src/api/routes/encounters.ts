import { findSingleSided } from "../../compare/single-sided.ts";
import { encounterJson } from "../../publish/json.ts";
import { listClaims, listClaimsAfter, toAccount } from "../../store/accounts.ts";
import { findEncounter, listDiscrepancies, listEncounters } from "../../store/entries.ts";
import { readCursor, readInstantCursor } from "../cursor.ts";
import { matrixOf } from "../matrix.ts";
import { encounterFilterOf, pageOf } from "../query.ts";
import { type ApiContext, baseOf, MAX_AGE, nextPage, refused, route } from "../route.ts";
import { ClaimPage, EncounterPage, EncounterWithAll, Moved } from "../schema/answers.ts";
import { ClaimQuery, EncounterQuery, NoQuery } from "../schema/questions.ts";
import { claimJson, shownDiscrepancy } from "../shapes.ts";

/** The most discrepancies given with one encounter; the filter `encounter` pages through all. */
const OF_ENCOUNTER = 100;
const NONE = refused(404, "There is no encounter with this id: list them at /api/v1/encounters.");

/** An encounter that was found to be part of another one; it may be found to be two again, so this is soon forgotten. */
function moved(c: ApiContext, id: string, below = ""): Response {
	const url = `${baseOf(c)}/api/v1/encounters/${encodeURIComponent(id)}${below}`;
	return c.json({ id, url }, 301, { Location: url, "Cache-Control": `public, max-age=${MAX_AGE}` });
}

export const ENCOUNTERS = route({
	path: "/encounters",
	name: "listEncounters",
	summary: "Calls and meetings between leaders, newest first",
	query: EncounterQuery,
	shape: EncounterPage,
	async answer({ c, db, base, query }) {
		const page = pageOf(query, readCursor);
		if ("detail" in page) return refused(400, page.detail);
		const { limit, after } = page.asked;
		const found = await listEncounters(db, encounterFilterOf(query), limit + 1, after);
		const shown = found.slice(0, limit);
		const last = found.length > limit ? shown.at(-1)?.encounter : undefined;
		const next = nextPage(c, last === undefined ? null : { key: last.date, id: last.id });
		const encounters = shown.map(({ encounter, ...counts }) => ({ ...encounterJson(encounter, base), ...counts }));
		return { value: { encounters, next }, next };
	},
});

export const ENCOUNTER = route({
	path: "/encounters/:id",
	name: "getEncounter",
	summary: "One encounter: every question by every outlet, the claims, and where they differ",
	query: NoQuery,
	shape: EncounterWithAll,
	others: { 301: Moved },
	problems: [404],
	async answer({ c, db, base, id }) {
		const encounter = await findEncounter(db, id);
		if (encounter === null) return NONE;
		if (encounter.id !== id) return moved(c, encounter.id);
		const claims = await listClaims(db, encounter.id);
		const found = await listDiscrepancies(db, { encounter: encounter.id }, OF_ENCOUNTER);
		const outlets = new Map(claims.map((claim) => [claim.outlet.id, claim.outlet]));
		const accounts = claims.map((claim) => toAccount(claim, encounter.id));
		return {
			value: {
				...encounterJson(encounter, base),
				outlets: [...outlets.values()],
				matrix: matrixOf(claims, encounter),
				claims: claims.map(claimJson),
				singleSided: findSingleSided(encounter, accounts),
				discrepancies: found.map((row) => shownDiscrepancy(row, base)),
			},
		};
	},
});

export const CLAIMS = route({
	path: "/encounters/:id/claims",
	name: "listClaims",
	summary: "The claims about one encounter, in the order in which they were read",
	query: ClaimQuery,
	shape: ClaimPage,
	others: { 301: Moved },
	problems: [404],
	async answer({ c, db, query, id }) {
		const page = pageOf(query, readInstantCursor);
		if ("detail" in page) return refused(400, page.detail);
		const encounter = await findEncounter(db, id);
		if (encounter === null) return NONE;
		if (encounter.id !== id) return moved(c, encounter.id, "/claims");
		const { limit, after } = page.asked;
		const found = await listClaimsAfter(db, encounter.id, query.question ?? null, limit + 1, after);
		const shown = found.slice(0, limit);
		const last = found.length > limit ? shown.at(-1) : undefined;
		const next = nextPage(c, last === undefined ? null : { key: last.readAt, id: last.claim.id });
		return { value: { claims: shown.map(({ claim }) => claimJson(claim)), next }, next };
	},
});
