import { linkArticle, whoKey } from "../link/article.ts";
import { apartIn, type Sighting, sightingId } from "../link/clusters.ts";
import { regroup } from "../link/regroup.ts";
import type { ArticleText, LinkedArticle } from "../model.ts";
import { readArticle } from "../read/article.ts";
import type { SightedClaim, SightedStatement } from "../store/claims.ts";
import type { Db } from "../store/db.ts";
import { listSightings, type SightingsChange, type StoredSighting, saveSightings } from "../store/sightings.ts";

/** What an article claims and quotes, and which encounters other articles' claims moved from or to because of it. */
export interface ReadClaims {
	readonly claims: readonly SightedClaim[];
	readonly statements: readonly SightedStatement[];
	readonly touched: readonly string[];
}

/** What the article claims, by sightings that are stored by then; encounters touched are taken until `leasedUntil`. */
export async function claimsOf(db: Db, text: ArticleText, now: number, leasedUntil: number): Promise<ReadClaims> {
	const linked = linkArticle(readArticle(text));
	const touched = await settle(db, linked, now, leasedUntil);
	const sightings = new Map(linked.encounters.map((encounter) => [encounter.id, sightingId(encounter)]));
	const sighted = <Of extends { readonly encounter: string }>(of: Of) => ({
		...of,
		sighting: sightings.get(of.encounter) ?? "",
	});
	return { claims: linked.claims.map(sighted), statements: linked.statements.map(sighted), touched };
}

/** How often sightings are grouped again because another article brought some of the same people meanwhile. */
const MOST_LOOKUPS = 5;

/** The id that the encounter would have by a sighting alone. */
function ownId(id: string): string {
	return id.slice(0, id.indexOf("/"));
}

/** The stored sighting whole, like the article's of the same people and kind; null where the article has none. */
function known({ id, kind, who, date, stated, encounterId, namedAt }: StoredSighting, seen: readonly Sighting[]) {
	const like = seen.find((one) => one.kind === kind && whoKey(one) === who);
	if (like === undefined) return null;
	return { sighting: { ...like, id: ownId(id), date, stated }, encounter: encounterId, namedAt };
}

function stored(sighting: Sighting, encounterId: string) {
	const { kind, date, stated } = sighting;
	return { id: sightingId(sighting), encounterId, kind, who: whoKey(sighting), date, stated };
}

/** What changes by an article's sightings, from all that is stored of the same people. */
function changeOf(linked: LinkedArticle, all: readonly StoredSighting[]): SightingsChange {
	const seen = linked.encounters;
	const ids = new Set(all.map(({ id }) => id));
	const fresh = seen.filter((one) => !ids.has(sightingId(one)));
	const before = all.map((row) => known(row, seen)).filter((one) => one !== null);
	const told = all.flatMap(({ id, apart }) => apart.map((other) => [ownId(id), other] as const));
	const ours = apartIn(linked);
	const { encounters, sightings, touched } = regroup(
		[...before, ...fresh.map((sighting) => ({ sighting, encounter: null, namedAt: null }))],
		[...told, ...ours],
	);
	return {
		encounters: encounters.map((encounter) => ({ ...encounter, who: whoKey(encounter) })),
		sightings: sightings.map(({ sighting, encounter }) => stored(sighting, encounter)),
		apart: ours.filter(([a, b]) => !told.some(([x, y]) => x === a && y === b)),
		touched,
	};
}

/**
 * Groups the article's sightings together with those stored of the same people, and saves what changes. Answers the
 * encounters that stored sightings moved from or to.
 */
async function settle(db: Db, linked: LinkedArticle, now: number, leasedUntil: number): Promise<readonly string[]> {
	if (linked.encounters.length === 0) return [];
	const who = [...new Set(linked.encounters.map(whoKey))];
	for (let lookup = 0; lookup < MOST_LOOKUPS; lookup++) {
		const all = await listSightings(db, who);
		const change = changeOf(linked, all);
		if (change.sightings.length === 0 && change.apart.length === 0) return [];
		if (await saveSightings(db, change, all, now, leasedUntil)) return change.touched;
	}
	throw new Error("Other articles kept bringing encounters of the same leaders.");
}
