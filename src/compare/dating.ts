/** One reported statement, on different days. */

import type { Discrepancy, Encounter, ReportedStatement } from "../model.ts";
import { statusOf } from "./confidence.ts";
import { inTime, statementPosition } from "./positions.ts";
import type { Reports } from "./reports.ts";
import { bySource, sourceSlug } from "./sources.ts";
import { type Content, contentOf, saySame } from "./statement-content.ts";
import { align, isOfMeaning, isOneUtterance } from "./wording.ts";
import { dayInWords, summaryOf } from "./words.ts";

type Dated = ReportedStatement & { readonly day: string };

/** The statements of an encounter, in so far as they can be dated against each other. */
type ContentOf = (one: Dated) => Content;

function isOneStatement(a: Dated, b: Dated, content: ContentOf): boolean {
	if (a.words !== null && b.words !== null) {
		const alignment = align(a.words, b.words);
		if (alignment === null || !isOneUtterance(alignment) || alignment.sameContent < 4) return false;
		return !alignment.differences.some(isOfMeaning);
	}
	return saySame(content(a), content(b));
}

/** A statement said again a week later is another one. */
const MOST_DAYS = 4;

function daysApart(a: Dated, b: Dated): number {
	return Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000;
}

/** Two outlets' own reports that give one statement two days. */
function differ(a: Dated, b: Dated, content: ContentOf): boolean {
	const days = daysApart(a, b);
	return (
		a.outlet !== b.outlet && a.origin !== b.origin && days > 0 && days <= MOST_DAYS && isOneStatement(a, b, content)
	);
}

/** Who reports it on both days reports that it was said twice. */
function isSaidTwice(a: Dated, b: Dated, all: readonly Dated[], content: ContentOf): boolean {
	return all.some(
		(one) =>
			(one.article === a.article && one.day === b.day && one !== a && isOneStatement(one, b, content)) ||
			(one.article === b.article && one.day === a.day && one !== b && isOneStatement(one, a, content)),
	);
}

function discrepancyOf(
	encounter: Encounter,
	first: Dated,
	others: readonly Dated[],
	content: ContentOf,
): Discrepancy | null {
	const days = [...Map.groupBy([first, ...others], ({ day }) => day).values()];
	const groups = days.map((group) => [...group].sort(inTime));
	const positions = groups.map((group) => statementPosition(dayInWords(group[0]?.day ?? ""), group));
	const words = [...content(first).weights].filter(([word]) => /^[a-z]/.test(word)).sort((a, b) => b[1] - a[1]);
	return {
		id: `${encounter.id}-statement-${sourceSlug(first.credit)}-${words
			.slice(0, 3)
			.map(([word]) => word)
			.join("-")}`,
		encounter: encounter.id,
		question: "statement",
		topic: null,
		act: null,
		kind: "dating",
		severity: "notable",
		status: statusOf(groups),
		summary: summaryOf({ question: "statement", topic: null, act: null }, encounter, positions, "dating"),
		positions,
	};
}

/** Every statement that outlets report of one speaker on different days, in articles about one encounter. */
export function findDatings(encounter: Encounter, { statements }: Reports): readonly Discrepancy[] {
	const dated = statements.flatMap((one) => (one.day === null ? [] : [{ ...one, day: one.day }]));
	const contents = new Map(dated.map((one) => [one, contentOf(one, encounter)]));
	const content: ContentOf = (one) => contents.get(one) ?? contentOf(one, encounter);
	return bySource([...dated].sort(inTime)).flatMap((of) => {
		const used = new Set<Dated>();
		return of.flatMap((first) => {
			if (used.has(first)) return [];
			const others = of.filter(
				(one) => !used.has(one) && differ(first, one, content) && !isSaidTwice(first, one, of, content),
			);
			if (others.length === 0) return [];
			for (const one of [first, ...others]) used.add(one);
			const same = of.filter((one) => !used.has(one) && one.day === first.day && isOneStatement(first, one, content));
			for (const one of same) used.add(one);
			return discrepancyOf(encounter, first, [...same, ...others], content) ?? [];
		});
	});
}
