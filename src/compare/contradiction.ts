/** Positions that cannot all be true: contradictions of outlets, and of the sources they credit. */

import type { Account, Discrepancy, Encounter, Kind, Severity } from "../model.ts";
import { agree } from "./agree.ts";
import { type AskedOf, askedOf, subjectOf } from "./asked.ts";
import { statusOf } from "./confidence.ts";
import { arePartsOfAWhole } from "./parts.ts";
import { type Group, groupsOf, inRank, positionOf } from "./positions.ts";
import { areOfTwoRaisers } from "./raiser.ts";
import type { Reports } from "./reports.ts";
import { deniesNarrower } from "./scope.ts";
import { isSameSource, withoutTakenBack } from "./sources.ts";
import { summaryOf } from "./words.ts";

function outletsOf(group: Group): ReadonlySet<string> {
	return new Set(group.map((a) => a.outlet));
}

function originsOf(group: Group): ReadonlySet<string> {
	return new Set(group.map((a) => a.origin));
}

/**
 * Does a source say both? In texts of their own that is told as that source's, by a finder of its own; in one text it told
 * more than was asked, or one answer is of something narrower: "That did not come up" of what the question was about.
 */
function saysBoth(one: Account, other: Group): boolean {
	return other.some(
		(two) => (one.origin !== two.origin || one.article === two.article) && isSameSource(one.credit, two.credit),
	);
}

/** Do other sources than such a one stand on both sides too? */
function sourcesDiffer(a: Group, b: Group): boolean {
	return a.some((one) => !saysBoth(one, b)) && b.some((one) => !saysBoth(one, a));
}

/** An outlet says it in its own voice and carries the other answer neither itself nor in another copy of its text. */
function ownAlone(group: Group, other: Group): boolean {
	const [outlets, origins] = [outletsOf(other), originsOf(other)];
	return group.some((a) => a.credit.voice === "own" && !outlets.has(a.outlet) && !origins.has(a.origin));
}

/** Null where nothing differs but what one source is reported as saying. */
function kindOf(groups: readonly Group[]): Kind | null {
	const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => [a, b] as const));
	if (pairs.some(([a, b]) => ownAlone(a, b) || ownAlone(b, a))) return "contradiction";
	return pairs.some(([a, b]) => sourcesDiffer(a, b)) ? "sources-disagree" : null;
}

/** Rounding: figures that lie close, or whose qualifiers point at each other ("more than 40 minutes", "nearly an hour"). */
function isRounding(groups: readonly Group[]): boolean {
	const spans = groups.map((group) => {
		const intervals = group.flatMap((a) =>
			a.question === "duration" && a.interval !== null
				? [{ from: a.interval[0], to: a.interval[1], minutes: a.minutes ?? a.interval[1], qualifier: a.qualifier }]
				: [],
		);
		return { from: Math.max(...intervals.map((i) => i.from)), to: Math.min(...intervals.map((i) => i.to)), intervals };
	});
	const sorted = [...spans].sort((a, b) => a.from - b.from);
	return sorted.every((span, i) => {
		const next = sorted[i + 1];
		if (next === undefined) return true;
		const [low, high] = [
			Math.max(...span.intervals.map((x) => x.minutes)),
			Math.min(...next.intervals.map((x) => x.minutes)),
		];
		// "Nearly two hours" and "more than two hours" are on two sides of one figure: no rounding makes them one.
		const away =
			span.intervals.every((x) => x.qualifier === "nearly") && next.intervals.every((x) => x.qualifier === "more-than");
		const towards =
			span.intervals.every((x) => x.qualifier === "more-than" || x.qualifier === "at-least") ||
			next.intervals.every((x) => x.qualifier === "nearly" || x.qualifier === "up-to");
		return !away && next.from - span.to < 5 && (low / high >= 0.8 || (towards && next.from - span.to <= 0));
	});
}

/** How much a difference of these kinds matters. */
export function severityOf(kind: Kind, groups: readonly Group[]): Severity {
	const vague = groups.some((group) => group.every((a) => a.question === "duration" && a.qualifier === "vague"));
	const scheduled =
		groups.length === 2 &&
		groups.some((group) => group.every((a) => a.question === "initiator" && a.party === "scheduled"));
	if (vague || scheduled || isRoundingOf(groups)) return "minor";
	return kind === "sources-disagree" ? "notable" : "major";
}

function isRoundingOf(groups: readonly Group[]): boolean {
	return groups.every((group) => group.every((a) => a.question === "duration")) && isRounding(groups);
}

/** One text alone, however many carry it, and no copy of it has two of the answers: they differ in how they were read. */
function isOneTextReadTwice(groups: readonly Group[]): boolean {
	const articles = groups.flatMap((group) => [...new Set(group.map((a) => a.article))]);
	return originsOf(groups.flat()).size === 1 && new Set(articles).size === articles.length;
}

/** One outlet alone, with nobody credited on one side: it may have learned more, or tell of a part. No outlets differ. */
function isOneOutletsOwn(groups: readonly Group[]): boolean {
	const all = groups.flat();
	const isOne = outletsOf(all).size === 1 || originsOf(all).size === 1;
	return isOne && groups.some((group) => group.every((a) => a.credit.voice === "own"));
}

function discrepancyOf(encounter: Encounter, asked: AskedOf, all: readonly Account[]): Discrepancy | null {
	const groups = [...groupsOf(asked.accounts)].sort(inRank);
	if (groups.length < 2 || isOneOutletsOwn(groups) || isOneTextReadTwice(groups)) return null;
	if (areOfTwoRaisers(groups, encounter) || deniesNarrower(groups, encounter) || arePartsOfAWhole(groups, all))
		return null;
	const kind = kindOf(groups);
	if (kind === null) return null;
	const positions = groups.map(positionOf);
	const { question, topic, act } = asked;
	return {
		id: `${encounter.id}-${subjectOf(asked)}-${kind}`,
		encounter: encounter.id,
		question,
		topic,
		act,
		kind,
		severity: severityOf(kind, groups),
		status: statusOf(groups),
		summary: summaryOf(asked, encounter, positions, kind),
		positions,
	};
}

/** Every contradiction among the accounts of one encounter. */
export function findContradictions(encounter: Encounter, { accounts }: Reports): readonly Discrepancy[] {
	return askedOf(withoutTakenBack(accounts, (a, b) => !agree(a, b))).flatMap(
		(asked) => discrepancyOf(encounter, asked, accounts) ?? [],
	);
}
