/** How sightings become encounters again when another one comes: ids are kept, and only what must moves. Pure. */
import type { Encounter } from "../model.ts";
import { type Apart, type Cluster, clustersOf, type Sighting, sightingId } from "./clusters.ts";

/** A sighting as it is known, and where it belongs so far. */
export interface KnownSighting {
	readonly sighting: Sighting;
	/** Id of the encounter it belongs to; null: it is new. */
	readonly encounter: string | null;
	/** When the encounter that is named after it was first stored, in milliseconds since 1970; null: there is none. */
	readonly namedAt: number | null;
}

/** What changes: nothing of it is to be saved without the rest. */
export interface Regrouping {
	/** Encounters that are new or have other sightings now, as they are to be. */
	readonly encounters: readonly Encounter[];
	/** Sightings that are new or moved, with their encounter's id. */
	readonly sightings: readonly { readonly sighting: Sighting; readonly encounter: string }[];
	/** Ids of the encounters that sightings moved from or to. */
	readonly touched: readonly string[];
}

/**
 * The encounter that has its id from one of these: one that still has that sighting first, then the oldest. One of which
 * a day is known never has its id from a month or year, which others may come to share.
 */
function named(known: readonly KnownSighting[], date: string): string | null {
	const rank = ({ sighting, encounter, namedAt }: KnownSighting) =>
		[encounter === sighting.id ? 0 : 1, namedAt ?? 0, sighting.id] as const;
	const [first] = known
		.filter(({ sighting, namedAt }) => namedAt !== null && sighting.date.length === date.length)
		.sort((a, b) => {
			const [x, y] = [rank(a), rank(b)];
			return x[0] - y[0] || x[1] - y[1] || (x[2] < y[2] ? -1 : 1);
		});
	return first?.sighting.id ?? null;
}

/** Groups known and new sightings to encounters. `apart`: what articles see as two. */
export function regroup(known: readonly KnownSighting[], apart: readonly Apart[]): Regrouping {
	const byId = new Map(known.map((one) => [sightingId(one.sighting), one]));
	const members = (cluster: Cluster) => cluster.flatMap((sighting) => byId.get(sightingId(sighting)) ?? []);
	const groups = clustersOf(
		[...byId.values()].map(({ sighting }) => sighting),
		apart,
	).map((cluster) => {
		const all = members(cluster);
		// Its id is for ever a sighting's, so two encounters never come to have one.
		const id = named(all, cluster[0].date) ?? cluster[0].id;
		return { encounter: { ...cluster[0], id }, changed: all.filter(({ encounter }) => encounter !== id) };
	});
	const moved = groups.flatMap(({ encounter, changed }) =>
		changed.flatMap((one) => (one.encounter === null ? [] : [one.encounter, encounter.id])),
	);
	const touched = new Set(moved);
	return {
		encounters: groups
			.filter(({ encounter, changed }) => changed.length > 0 || touched.has(encounter.id))
			.map(({ encounter }) => encounter),
		sightings: groups.flatMap(({ encounter, changed }) =>
			changed.map(({ sighting }) => ({ sighting, encounter: encounter.id })),
		),
		touched: [...touched].sort(),
	};
}
