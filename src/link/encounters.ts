import type { Encounter, EncounterKind, LinkedArticle } from "../model.ts";
import { plusDays, sameDay } from "./dates.ts";
import { type Leader, termOn } from "./leaders.ts";
import { partyRank } from "./parties.ts";

interface Participant {
	readonly leader: Leader;
	readonly party: string;
}

function inOrder(a: Participant, b: Participant): number {
	return (
		partyRank(a.party) - partyRank(b.party) || a.party.localeCompare(b.party) || a.leader.id.localeCompare(b.leader.id)
	);
}

/** A date and whether a text states it, as an encounter keeps them. */
export type Dated = Pick<Encounter, "date" | "stated">;

/** The encounter of some leaders: `2019-05-03-trump-putin-call`. `date`: a day, a month or a year. */
export function encounterOf(leaders: readonly Leader[], kind: EncounterKind, { date, stated }: Dated): Encounter {
	const day = date.length === 10 ? date : `${date}-01-01`.slice(0, 10);
	const participants = leaders.map((leader) => ({ leader, party: termOn(leader, day)?.party ?? "" })).sort(inOrder);
	return {
		id: `${date}-${participants.map((p) => p.leader.id).join("-")}-${kind}`,
		kind,
		parties: participants.map((p) => p.party),
		leaders: participants.map((p) => p.leader.name),
		date,
		stated,
	};
}

/** Who took part, as one string that is the same however an article orders or names them. */
export function whoKey(encounter: Encounter): string {
	return [...encounter.leaders].sort().join("|");
}

/** How many days later an account appears that does not say when it was. */
const LATE = [1, 2];

/**
 * Can two encounters' dates be one day? Two stated ones only if they are the same; a stated one and a day of publication
 * if that is the day itself or one of the next two, since nobody reports what is still to come; two of publication within a day.
 */
function mayBeOneDay(a: Dated, b: Dated): boolean {
	if (a.date === b.date) return true;
	if (a.date.length < 10 || b.date.length < 10 || (!a.stated && !b.stated)) return sameDay(a.date, b.date);
	if (a.stated && b.stated) return false;
	const [stated, published] = a.stated ? [a, b] : [b, a];
	return LATE.some((days) => plusDays(stated.date, days) === published.date);
}

/**
 * The one of `known` that `encounter` is another account of: same leaders and kind, and dates that may be one day; else
 * null.
 * One that gives the day is never taken for one that gives only the month: the precise one keeps its own name.
 */
export function sameEncounter(encounter: Encounter, known: readonly Encounter[]): Encounter | null {
	const who = whoKey(encounter);
	const same = known.filter(
		(k) =>
			whoKey(k) === who &&
			k.kind === encounter.kind &&
			k.date.length >= encounter.date.length &&
			mayBeOneDay(k, encounter),
	);
	return same.find((k) => k.date === encounter.date) ?? same[0] ?? null;
}

/** What an article was linked to, with each encounter as `present` gives it. */
export function withEncounters(linked: LinkedArticle, present: (encounter: Encounter) => Encounter): LinkedArticle {
	const by = new Map(linked.encounters.map((encounter) => [encounter.id, present(encounter)]));
	const encounters = [...new Map([...by.values()].map((encounter) => [encounter.id, encounter])).values()];
	const moved = <Of extends { readonly encounter: string }>(of: Of): Of => ({
		...of,
		encounter: by.get(of.encounter)?.id ?? of.encounter,
	});
	return {
		main: linked.main === null ? null : (by.get(linked.main)?.id ?? linked.main),
		encounters,
		claims: linked.claims.map(moved),
		statements: linked.statements.map(moved),
	};
}
