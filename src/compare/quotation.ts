/** One quotation, in different words: the same utterance by the same speaker, as different outlets quote it. */

import { ENGLISH_SPEAKING } from "../languages/english/wording.ts";
import type { Discrepancy, Encounter, Position, ReportedStatement, Severity, Span } from "../model.ts";
import { statusOf } from "./confidence.ts";
import { inTime, statementPosition } from "./positions.ts";
import type { Reports } from "./reports.ts";
import { maySpeakAsOne, sourceSlug } from "./sources.ts";
import { isContent, tokensOf } from "./tokens.ts";
import { type Alignment, align, differingIn, isOfMeaning, isOfSense, isOneUtterance } from "./wording.ts";
import { summaryOf } from "./words.ts";

type Quoted = ReportedStatement & { readonly words: string };

/** Statements that quote the same words, however they are marked and spelled. */
interface Wording {
	readonly words: string;
	readonly content: ReadonlySet<string>;
	readonly statements: readonly Quoted[];
}

/** Two wordings of one utterance; `differ`: whether they are different in more than marks, spelling or what was left out. */
interface Pair {
	readonly a: Wording;
	readonly b: Wording;
	readonly alignment: Alignment;
	readonly differ: boolean;
}

function wordingsOf(statements: readonly Quoted[]): readonly Wording[] {
	const byKey = Map.groupBy([...statements].sort(inTime), ({ words }) =>
		tokensOf(words)
			.map(({ key, gap }) => (gap ? "…" : key))
			.join(" "),
	);
	return [...byKey.values()].flatMap((same) => {
		const words = same[0]?.words ?? "";
		const content = new Set(
			tokensOf(words)
				.map(({ key }) => key)
				.filter(isContent),
		);
		return [{ words, content, statements: same }];
	});
}

/** Words shared in their first letters: wordings that share fewer than two cannot be of one utterance. */
const STEM = 4;

function pairsOf(wordings: readonly Wording[]): readonly Pair[] {
	const byStem = new Map<string, Set<number>>();
	for (const [i, { content }] of wordings.entries()) {
		for (const word of content) {
			const stem = word.slice(0, STEM);
			byStem.set(stem, (byStem.get(stem) ?? new Set()).add(i));
		}
	}
	return wordings.flatMap((a, i) => {
		const shared = new Map<number, number>();
		for (const stem of new Set([...a.content].map((word) => word.slice(0, STEM)))) {
			for (const j of byStem.get(stem) ?? []) if (j > i) shared.set(j, (shared.get(j) ?? 0) + 1);
		}
		return [...shared].flatMap(([j, count]): readonly Pair[] => {
			const b = wordings[j];
			const alignment = b === undefined || count < 2 ? null : align(a.words, b.words);
			if (b === undefined || alignment === null || !isOneUtterance(alignment)) return [];
			const { differences } = alignment;
			return [{ a, b, alignment, differ: isTranslated([a, b]) ? differences.some(isOfSense) : differences.length > 0 }];
		});
	});
}

/** Who quotes both wordings has heard two utterances. So has a pair of articles of which one also has the other's words. */
function areTwo({ a, b }: Pair, agreeing: readonly Pair[]): boolean {
	const articlesOf = (wording: Wording) => new Set(wording.statements.map(({ article }) => article));
	const carriers = (wording: Wording) =>
		agreeing.flatMap((pair) => (pair.a === wording ? [pair.b] : pair.b === wording ? [pair.a] : []));
	const withA = new Set([a, ...carriers(a)].flatMap((wording) => [...articlesOf(wording)]));
	return [b, ...carriers(b)].some((wording) => [...articlesOf(wording)].some((article) => withA.has(article)));
}

/** On different days it was said twice. */
function isOneDay({ a, b }: Pair): boolean {
	return a.statements.some((x) => b.statements.some((y) => x.day === null || y.day === null || x.day === y.day));
}

function byTwo({ a, b }: Pair): boolean {
	return a.statements.some((x) =>
		b.statements.some((y) => x.outlet !== y.outlet && x.origin !== y.origin && maySpeakAsOne(x.credit, y.credit)),
	);
}

/** The wordings that differ, the earliest first, each with those that are the same as it alone. */
function positionsOf(differing: readonly Pair[], agreeing: readonly Pair[]): readonly (readonly Wording[])[] {
	const all = [...new Set(differing.flatMap(({ a, b }) => [a, b]))];
	const differ = (x: Wording, y: Wording) => differing.some(({ a, b }) => (a === x && b === y) || (a === y && b === x));
	const agree = (x: Wording, y: Wording) => agreeing.some(({ a, b }) => (a === x && b === y) || (a === y && b === x));
	const owners: Wording[] = [];
	for (const wording of all) if (owners.every((owner) => differ(owner, wording))) owners.push(wording);
	const others = [...new Set([...all, ...agreeing.flatMap(({ a, b }) => [a, b])])].filter((w) => !owners.includes(w));
	return owners.map((owner) => [
		owner,
		...others.filter((w) => agree(w, owner) && owners.every((other) => other === owner || !agree(w, other))),
	]);
}

/** The wordings that one utterance has, by the pairs that hold it together. */
function utterancesOf(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
	const groups: Pair[][] = [];
	for (const pair of pairs) {
		const met = groups.filter((group) =>
			group.some(({ a, b }) => a === pair.a || b === pair.a || a === pair.b || b === pair.b),
		);
		const [first, ...rest] = met;
		if (first === undefined) groups.push([pair]);
		else {
			first.push(pair, ...rest.flat());
			for (const group of rest) groups.splice(groups.indexOf(group), 1);
		}
	}
	return groups;
}

/** Was it said in another language, so that each outlet has a translator's words? */
function isTranslated(wordings: readonly Wording[]): boolean {
	return wordings.some(({ statements }) =>
		statements.some(({ credit: { side } }) => side !== null && !ENGLISH_SPEAKING.has(side)),
	);
}

function severityOf(differing: readonly Pair[]): Severity {
	const meaning = differing.some(({ alignment }) => alignment.differences.some(isOfMeaning));
	return meaning && !isTranslated(differing.map(({ a }) => a)) ? "notable" : "minor";
}

/** What of a wording the others have in their own words. */
function coreOf(wording: Wording, differing: readonly Pair[]) {
	const spans = differing.flatMap(({ a, b, alignment }) =>
		a === wording ? [alignment.a] : b === wording ? [alignment.b] : [],
	);
	return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

function positionOf(group: readonly Wording[], differing: readonly Pair[]): Position {
	const owner = group[0];
	const core = owner === undefined ? { start: 0, end: 0 } : coreOf(owner, differing);
	const answer = `“${(owner?.words ?? "")
		.slice(core.start, core.end)
		.replace(/\s+/g, " ")
		.replace(/[.,;:]{1,3}$/, "")}”`;
	const statements = group.flatMap((wording) =>
		wording.statements.map((statement) => (wording === owner ? cutTo(statement, core) : statement)),
	);
	return statementPosition(answer, statements);
}

/** The statement with no more evidence than the words that are compared; other spellings of the same words keep their own. */
function cutTo(statement: Quoted, core: { readonly start: number; readonly end: number }): Quoted {
	const { evidence } = statement;
	if (statement.words.length < core.end) return statement;
	const cut = { start: evidence.start + core.start, end: evidence.start + core.end };
	return { ...statement, evidence: { ...evidence, ...cut, text: evidence.text.slice(core.start, core.end) } };
}

/** Spans by position, each once. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
	return [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
}

function discrepancyOf(encounter: Encounter, pairs: readonly Pair[]): Discrepancy | null {
	const agreeing = pairs.filter(({ differ }) => !differ);
	const differing = pairs.filter((pair) => pair.differ && byTwo(pair) && isOneDay(pair) && !areTwo(pair, agreeing));
	const groups = positionsOf(differing, agreeing);
	const first = groups[0]?.[0];
	const credits = groups.flatMap((group) => group.flatMap(({ statements }) => statements.map(({ credit }) => credit)));
	const speaker = credits.find((credit) => sourceSlug(credit) !== "");
	if (groups.length < 2 || first === undefined || speaker === undefined) return null;
	const plain = groups.map((group) => positionOf(group, differing));
	const positions = plain.map((position) => ({
		...position,
		differing: mergeSpans(
			plain.flatMap((other) => (other === position ? [] : differingIn(position.answer, other.answer))),
		),
	}));
	const words = [...first.content].slice(0, 3).join("-");
	return {
		id: `${encounter.id}-quotation-${sourceSlug(speaker)}-${words}`,
		encounter: encounter.id,
		question: "quotation",
		topic: null,
		act: null,
		kind: "quotation",
		severity: severityOf(differing),
		status: statusOf(groups.map((group) => group.flatMap((wording) => wording.statements))),
		summary: summaryOf({ question: "quotation", topic: null, act: null }, encounter, positions, "quotation"),
		positions,
	};
}

/** Every quotation about one encounter that outlets give in different words. */
export function findQuotations(encounter: Encounter, { statements }: Reports): readonly Discrepancy[] {
	const quoted = statements.flatMap((one) => (one.words === null ? [] : [{ ...one, words: one.words }]));
	return utterancesOf(pairsOf(wordingsOf(quoted))).flatMap((pairs) => discrepancyOf(encounter, pairs) ?? []);
}
