/** One reported statement, on different days. */

import { BEFORE_WORDS, FIRST_NAME, OF_SAYING } from "../languages/english/statements.ts";
import { partyWordsIn } from "../link/parties.ts";
import type { Discrepancy, Encounter, ReportedStatement } from "../model.ts";
import { statusOf } from "./confidence.ts";
import { inTime, statementPosition } from "./positions.ts";
import type { Reports } from "./reports.ts";
import { bySource, sourceSlug } from "./sources.ts";
import { align, isContent, isOfMeaning, isOneUtterance, tokensOf } from "./wording.ts";
import { dayInWords, summaryOf } from "./words.ts";

type Dated = ReportedStatement & { readonly day: string };

/** What a statement says, as weights: names tell statements apart better than other words, a country's less. */
interface Content {
	readonly weights: ReadonlyMap<string, number>;
	readonly total: number;
}

const [NAME, WORD, PARTY] = [2, 1, 1];

/** "the Kremlin", "Moscow" and "Russia" are one; a speaker's own name and the day say nothing of what was said. */
function contentOf({ evidence, credit }: Dated): Content {
	const from = BEFORE_WORDS.exec(evidence.text)?.[0].length ?? 0;
	const text = evidence.text.slice(from);
	const parties = partyWordsIn(text);
	const speaker = new Set(tokensOf(credit.name).map(({ key }) => key));
	const weights = new Map<string, number>();
	for (const { party } of parties) weights.set(`=${party}`, PARTY);
	for (const { key, start, end, gap } of tokensOf(text)) {
		if (gap || !isContent(key) || speaker.has(key) || OF_SAYING.test(key)) continue;
		if (parties.some((word) => word.start < end && start < word.end)) continue;
		const named = start + from > 0 && /^\p{Lu}/u.test(text.slice(start));
		if (named && FIRST_NAME.test(text.slice(end))) continue;
		const stem = named ? key : key.slice(0, STEM);
		weights.set(stem, Math.max(weights.get(stem) ?? 0, named ? NAME : WORD));
	}
	return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** Words of other forms fall together by their first letters. */
const STEM = 5;

/** So much of the shorter one's content is shared by two reports of one statement, more where no name is; and so much at the least. */
const [LEAST_SHARE, UNNAMED_SHARE, LEAST_WEIGHT] = [0.5, 0.8, 5];

function sharedOf(a: Content, b: Content): number {
	return [...a.weights].reduce((sum, [word, weight]) => sum + Math.min(weight, b.weights.get(word) ?? 0), 0);
}

function isOneStatement(a: Dated, b: Dated): boolean {
	if (a.words !== null && b.words !== null) {
		const alignment = align(a.words, b.words);
		if (alignment === null || !isOneUtterance(alignment) || alignment.sameContent < 4) return false;
		return !alignment.differences.some(isOfMeaning);
	}
	const [x, y] = [contentOf(a), contentOf(b)];
	const shared = sharedOf(x, y);
	const named = [...x.weights].some(([word, weight]) => weight === NAME && y.weights.has(word));
	const share = shared / Math.min(x.total, y.total);
	return shared >= LEAST_WEIGHT && share >= (named ? LEAST_SHARE : UNNAMED_SHARE);
}

/** A statement said again a week later is another one. */
const MOST_DAYS = 4;

function daysApart(a: Dated, b: Dated): number {
	return Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000;
}

/** Two outlets' own reports that give one statement two days. */
function differ(a: Dated, b: Dated): boolean {
	const days = daysApart(a, b);
	return a.outlet !== b.outlet && a.origin !== b.origin && days > 0 && days <= MOST_DAYS && isOneStatement(a, b);
}

/** Who reports it on both days reports that it was said twice. */
function isSaidTwice(a: Dated, b: Dated, all: readonly Dated[]): boolean {
	return all.some(
		(one) =>
			(one.article === a.article && one.day === b.day && one !== a && isOneStatement(one, b)) ||
			(one.article === b.article && one.day === a.day && one !== b && isOneStatement(one, a)),
	);
}

function discrepancyOf(encounter: Encounter, first: Dated, others: readonly Dated[]): Discrepancy | null {
	const days = [...Map.groupBy([first, ...others], ({ day }) => day).values()];
	const groups = days.map((group) => [...group].sort(inTime));
	const positions = groups.map((group) => statementPosition(dayInWords(group[0]?.day ?? ""), group));
	const words = [...contentOf(first).weights].filter(([word]) => /^[a-z]/.test(word)).sort((a, b) => b[1] - a[1]);
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
	return bySource([...dated].sort(inTime)).flatMap((of) => {
		const used = new Set<Dated>();
		return of.flatMap((first) => {
			if (used.has(first)) return [];
			const others = of.filter((one) => !used.has(one) && differ(first, one) && !isSaidTwice(first, one, of));
			if (others.length === 0) return [];
			for (const one of [first, ...others]) used.add(one);
			const same = of.filter((one) => !used.has(one) && one.day === first.day && isOneStatement(first, one));
			for (const one of same) used.add(one);
			return discrepancyOf(encounter, first, [...same, ...others]) ?? [];
		});
	});
}
