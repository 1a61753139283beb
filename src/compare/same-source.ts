/** One source, reported as saying things that cannot both be so: yes here and no, or no comment, there. */

import type { Account, Discrepancy, Encounter } from "../model.ts";
import { agree } from "./agree.ts";
import { type AskedOf, askedOf, subjectOf } from "./asked.ts";
import { statusOf } from "./confidence.ts";
import { severityOf } from "./contradiction.ts";
import { type Group, groupsOf, inRank, inTime, positionOf } from "./positions.ts";
import { areOfTwoRaisers } from "./raiser.ts";
import type { Reports } from "./reports.ts";
import { deniesNarrower } from "./scope.ts";
import { bySource, sourceSlug, withoutTakenBack } from "./sources.ts";
import { summaryOf } from "./words.ts";

/** A source may decline to say today and answer another day: only within so many hours is that two reports of one thing. */
const SAME_OCCASION_HOURS = 48;

function hoursBetween(a: Account, b: Account): number {
	const [x, y] = [Date.parse(a.published ?? ""), Date.parse(b.published ?? "")];
	return Number.isNaN(x) || Number.isNaN(y) ? 0 : Math.abs(x - y) / 3_600_000;
}

function isSilent(account: Account): boolean {
	return account.question === "topic" && account.answer === "declined-to-say";
}

/** Can one source not have said both? Whoever would not say whether a topic came up has not said that it did, nor that it did not. */
function cannotBoth(a: Account, b: Account): boolean {
	if (!agree(a, b)) return true;
	if (a.question !== "topic" || b.question !== "topic" || a.topic !== b.topic) return false;
	return isSilent(a) !== isSilent(b) && hoursBetween(a, b) <= SAME_OCCASION_HOURS;
}

/** Two outlets, each with reporting of its own: one outlet may have learned more, and a copy says nothing new. */
function isOfTwo(a: Account, b: Account): boolean {
	return a.outlet !== b.outlet && a.origin !== b.origin && cannotBoth(a, b);
}

/** The answers that one source is reported to have given; [] where all of them may be so. */
function groupsOfSource(accounts: readonly Account[]): readonly Group[] {
	const groups = accounts.some(isSilent)
		? [...Map.groupBy([...accounts].sort(inTime), (a) => (a.question === "topic" ? a.answer : a.said)).values()]
		: groupsOf(accounts);
	const differing = groups.filter((group) =>
		groups.some((other) => other !== group && group.some((a) => other.some((b) => isOfTwo(a, b)))),
	);
	return [...differing].sort(inRank);
}

function discrepancyOf(encounter: Encounter, asked: AskedOf, accounts: readonly Account[]): Discrepancy | null {
	const groups = groupsOfSource(accounts);
	const first = groups[0]?.[0];
	if (
		groups.length < 2 ||
		first === undefined ||
		areOfTwoRaisers(groups, encounter) ||
		deniesNarrower(groups, encounter)
	)
		return null;
	const { question, topic, act } = asked;
	const positions = groups.map(positionOf);
	return {
		id: `${encounter.id}-${subjectOf(asked)}-same-source-${sourceSlug(first.credit)}`,
		encounter: encounter.id,
		question,
		topic,
		act,
		kind: "same-source",
		severity: severityOf("same-source", groups),
		status: statusOf(groups),
		summary: summaryOf(asked, encounter, positions, "same-source"),
		positions,
	};
}

/** Every source that outlets report as saying incompatible things of one encounter. */
export function findSameSource(encounter: Encounter, { accounts }: Reports): readonly Discrepancy[] {
	return askedOf(withoutTakenBack([...accounts].sort(inTime), cannotBoth), true).flatMap((asked) =>
		bySource(asked.accounts).flatMap((of) => discrepancyOf(encounter, asked, of) ?? []),
	);
}
