/** Who held which office when. */
import type { Party } from "../../model.ts";
import { governs, type Office } from "./offices.ts";
import { type Leader, PEOPLE, type Term } from "./rows.ts";

interface Held {
	readonly leader: Leader;
	readonly term: Term;
}

const HELD: ReadonlyMap<Party, readonly Held[]> = Map.groupBy(
	PEOPLE.flatMap((leader) => leader.terms.map((term) => ({ leader, term }))),
	({ term }) => term.party,
);

export function covers(term: Term, date: string): boolean {
	const day = date.slice(0, 10);
	return term.from <= day && (term.to === null || day < term.to);
}

/** Those whose term fits, on a date; the one who came last first. */
function holders(party: Party, date: string, fits: (term: Term) => boolean): readonly Leader[] {
	return (HELD.get(party) ?? [])
		.filter(({ term }) => fits(term) && covers(term, date))
		.sort((a, b) => (a.term.from < b.term.from ? 1 : -1))
		.map(({ leader }) => leader);
}

/** Who bears a title of a party on an ISO date; null if not known, or if several do. */
export function holderOfTitle(party: Party, title: string, date: string): Leader | null {
	const all = holders(party, date, (term) => term.title === title);
	return all.length === 1 ? (all[0] ?? null) : null;
}

/** Who holds an office of a party on an ISO date; a president who governs answers for both offices. Null if not known. */
export function holderOf(party: Party, office: Office, date: string): Leader | null {
	const [holder] = holders(party, date, (term) => term.office === office);
	if (holder !== undefined) return holder;
	return office === "head-of-government" && governs(party, date) ? holderOf(party, "head-of-state", date) : null;
}

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Milliseconds between a date and a term that does not cover it. */
function distance(term: Term, date: string): number {
	const at = day(date.slice(0, 10).padEnd(10, "-01"));
	return at < day(term.from) ? day(term.from) - at : at - day(term.to ?? date);
}

/** The term of a leader that covers an ISO date, else the nearest one; without a date the latest. */
export function termOn(leader: Leader, date: string | null): Term | null {
	const last = LAST.get(leader);
	if (last !== undefined && last.date === date) return last.term;
	const term = findTerm(leader, date);
	LAST.set(leader, { date, term });
	return term;
}

/** What was last asked of each leader: an article asks of one date, again and again. */
const LAST = new WeakMap<Leader, { readonly date: string | null; readonly term: Term | null }>();

function findTerm(leader: Leader, date: string | null): Term | null {
	if (date === null) return leader.terms.reduce<Term | null>((a, b) => (a === null || b.from > a.from ? b : a), null);
	const held = leader.terms.find((term) => covers(term, date));
	return held ?? [...leader.terms].sort((a, b) => distance(a, date) - distance(b, date))[0] ?? null;
}
