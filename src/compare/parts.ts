/** Lengths that differ because one is of a part of what the other is of, as the accounts themselves tell. */
import { OF_WHICH, partOf } from "../languages/english/formats.ts";
import { numberOf } from "../languages/english/numbers.ts";
import type { Account } from "../model.ts";
import { type Bounds, boundsOf } from "./agree.ts";
import type { Group } from "./positions.ts";

/** How far a part may be from the figure given for it: the grain of "nearly two hours", in minutes. */
const GRAIN = 15;

function meet(a: Bounds, b: Bounds): boolean {
	return a.from <= b.to && b.from <= a.to;
}

function boundsIn(group: Group): readonly Bounds[] {
	return group.flatMap((account) => (account.question === "duration" ? (boundsOf(account) ?? []) : []));
}

/** "five hours, nearly two of which they spent alone": the part's length; null where the evidence tells of none. */
function partIn({ evidence: { text } }: Account): Bounds | null {
	const match = OF_WHICH.exec(text);
	const count = match?.[1] === undefined ? null : numberOf(match[1].toLowerCase());
	if (match === null || count === null) return null;
	const minutes = /minute/i.test(match[2] ?? text) ? count : count * 60;
	return { from: minutes - GRAIN, to: minutes + GRAIN };
}

function isPart(low: Group, high: Group, asides: readonly Bounds[]): boolean {
	const [parts, wholes] = [boundsIn(low), boundsIn(high)];
	if (high.some((account) => parts.some((part) => meet(partIn(account) ?? { from: 0, to: -1 }, part)))) return true;
	return asides.some((aside) =>
		parts.some((part) => wholes.some((whole) => meet({ from: part.from + aside.from, to: part.to + aside.to }, whole))),
	);
}

/**
 * Is every difference of some groups of lengths that of a part to its whole? So it is where an account gives the part with
 * the whole, and where it takes a second talk of that day to make the shorter the longer. `all`: every account of the encounter.
 */
export function arePartsOfAWhole(groups: readonly Group[], all: readonly Account[]): boolean {
	const asides = boundsIn(all.filter(({ evidence }) => partOf(evidence.text) === "aside"));
	return (
		groups.every((group) => group.every(({ question }) => question === "duration")) &&
		groups.every((a, i) => groups.slice(i + 1).every((b) => isPart(a, b, asides) || isPart(b, a, asides)))
	);
}
