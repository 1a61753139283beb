import type { Encounter, LinkedArticle } from "../model.ts";
import type { Reading } from "../read/article.ts";

/** Which encounter is each claim of a reading about? */
export function linkArticle(_reading: Reading): LinkedArticle {
	return { main: null, encounters: [], claims: [] };
}

/** Who took part, as one string that is the same however an article orders or names them. */
export function whoKey(encounter: Encounter): string {
	return [...encounter.leaders].sort().join("|");
}

/** The one of `known` that `encounter` is another account of: same leaders, kind, and a date within a day; else null. */
export function sameEncounter(_encounter: Encounter, _known: readonly Encounter[]): Encounter | null {
	return null;
}
