/** Who is senior to whom, and which two of several leaders may have met. */
import { type Leader, type Office, termOn } from "./leaders.ts";

const SENIORITY: readonly Office[] = [
	"head-of-state",
	"head-of-government",
	"organisation-head",
	"vice",
	"foreign-minister",
	"security-adviser",
	"defence-minister",
	"envoy",
];

/** 0: leads a state or its government; more for lesser offices. */
export function rankOf(leader: Leader, date: string | null): number {
	const office = termOn(leader, date)?.office;
	const rank = office === undefined ? -1 : SENIORITY.indexOf(office);
	return rank < 0 ? SENIORITY.length : rank === 1 ? 0 : rank;
}

/** The party a leader stands for on a date. */
export function partyOfLeader(leader: Leader, date: string | null): string | null {
	return termOn(leader, date)?.party ?? null;
}

export type Pair = readonly [Leader, Leader];

/** Pairs across parties; of one party only the most senior takes part ("Tillerson and Lavrov joined Putin"). */
export function pairsOf(all: readonly Leader[], date: string | null): readonly Pair[] {
	if (all.length < 2) return [];
	const people = all.filter(
		(p) => !all.some((q) => partyOfLeader(q, date) === partyOfLeader(p, date) && rankOf(q, date) < rankOf(p, date)),
	);
	return people.flatMap((a, i) =>
		people.slice(i + 1).flatMap((b) => (partyOfLeader(a, date) === partyOfLeader(b, date) ? [] : [[a, b] as const])),
	);
}
