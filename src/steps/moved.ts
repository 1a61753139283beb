/** Why discrepancies that are found no more are withdrawn: what they rest on was found to be another encounter's. */
import type { Encounter } from "../model.ts";
import { encounterPhrase } from "../publish/words.ts";
import type { Db } from "../store/db.ts";
import { type PlacedEvidence, placeEvidence } from "../store/discrepancies.ts";
import { findEncounter } from "../store/entries.ts";
import type { DiscrepancyRow } from "../store/life.ts";

/** The encounters that have what one discrepancy rests on; null where that did not move, or not within the articles as they are. */
function presentOf(encounter: string, places: readonly PlacedEvidence[]): ReadonlySet<string> | null {
	const pieces = [...Map.groupBy(places, ({ piece }) => piece).values()].map((of) => of.map((one) => one.encounter));
	const stays = (of: readonly string[]) => of.includes(encounter);
	return pieces.every(stays) ? null : new Set(pieces.flatMap((of) => (stays(of) ? [encounter] : of)));
}

/** By id, the reason for those of `lost` whose accounts are not the encounter's own any more. */
export async function reasonsOf(
	db: Db,
	encounter: Encounter,
	lost: readonly DiscrepancyRow[],
): Promise<ReadonlyMap<string, string>> {
	if (lost.length === 0) return new Map();
	const { id, kind } = encounter;
	const present = await findEncounter(db, id);
	if (present !== null && present.id !== id) {
		const reason = `This ${kind} was found to be the same as the ${encounterPhrase(present)}; see there.`;
		return new Map(lost.map((row) => [row.id, reason]));
	}
	const places = Map.groupBy(await placeEvidence(db, lost), ({ discrepancy }) => discrepancy);
	const reasons = [...places].flatMap(([discrepancy, of]) => {
		const encounters = presentOf(id, of);
		if (encounters === null) return [];
		const what = encounters.size === 1 ? `another ${kind}` : `different ${kind}s`;
		return [[discrepancy, `These accounts were found to be of ${what}.`] as const];
	});
	return new Map(reasons);
}
