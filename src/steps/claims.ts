import { linkArticle, sameEncounter, whoKey } from "../link/article.ts";
import type { ArticleText, Claim, Encounter } from "../model.ts";
import { readArticle } from "../read/article.ts";
import type { Db } from "../store/db.ts";
import { knownEncounters, saveEncounters, stateDates } from "../store/encounters.ts";

/** What the article claims, about encounters that are stored by then. */
export async function claimsOf(db: Db, text: ArticleText): Promise<readonly Claim[]> {
	const linked = linkArticle(readArticle(text));
	const ids = await settle(db, linked.encounters);
	return linked.claims.map((claim) => ({ ...claim, encounter: ids.get(claim.encounter) ?? claim.encounter }));
}

/** How often a lookup is repeated because another article brought the same encounter meanwhile. */
const MOST_LOOKUPS = 5;

/** The stored id of each encounter: that of the known one it is another account of, or its own, now stored. */
async function settle(db: Db, encounters: readonly Encounter[]): Promise<ReadonlyMap<string, string>> {
	if (encounters.length === 0) return new Map();
	const keyed = encounters.map((encounter) => ({ ...encounter, who: whoKey(encounter) }));
	for (let lookup = 0; lookup < MOST_LOOKUPS; lookup++) {
		const known = await knownEncounters(db, keyed);
		const knownAs = (one: Encounter) => known.find(({ id }) => id === one.id) ?? sameEncounter(one, known);
		const idOf = (one: Encounter) => knownAs(one)?.id ?? null;
		const fresh = keyed.filter((one) => idOf(one) === null);
		if (fresh.length === 0 || (await saveEncounters(db, fresh, known))) {
			const stated = keyed.filter((one) => one.stated && one.date.length === 10 && knownAs(one)?.stated === false);
			await stateDates(db, new Map(stated.map((one) => [idOf(one) ?? one.id, one.date])));
			return new Map(keyed.map((one) => [one.id, idOf(one) ?? one.id]));
		}
	}
	throw new Error("Other articles kept bringing encounters of the same leaders.");
}
