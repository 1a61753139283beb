/** What speakers are reported to have said, for comparing their words and days: quotations, and reports of words with a day. */
import {
	AFTER_DAY,
	OPENING_DAY,
	QUOTED_AS,
	SAID,
	SPEAKS,
	TO_THE_DAY,
	TO_THE_NAME,
} from "../languages/english/statements.ts";
import { datesIn, type TextDate } from "../link/dates.ts";
import type { Credit, Evidence, Span, StatementText } from "../model.ts";
import { at, within } from "../spans.ts";
import { confidenceOf } from "./confidence.ts";
import type { Attribution } from "./credits/attribution.ts";
import { type Source, sourceOf } from "./credits/sources.ts";
import { type Found, trimSpan } from "./found.ts";
import type { Speakers } from "./speakers.ts";
import type { Parse } from "./text/parse.ts";
import type { Sentence } from "./text/sentences.ts";

/** A statement before it is known which encounter it is about. */
export type ReadStatement = StatementText & {
	readonly credit: Credit;
	readonly evidence: Evidence;
	/** It may have been said in an encounter, by a leader who took part. */
	readonly inside: boolean;
};

/** Fewer words are a term rather than a quotation. */
const FEWEST_WORDS = 3;
/** An article that quotes more than this is a transcript or a debate, and its first quotations are those it is about. */
const MOST = 80;
/** How far the speaker's name and verb may be from a day that opens the sentence, in code units. */
const REACH = 110;

function creditOf(source: Source, voice: Credit["voice"]): Credit {
	return { name: source.name, role: source.role, side: source.side, voice, via: [] };
}

/** The days of a sentence, and none inside its quotations. */
function daysIn(parse: Parse, sentence: Sentence): readonly TextDate[] {
	return datesIn(sentence, parse.date).filter(
		({ date, start }) => date.length === 10 && at(parse.quotations, start) === null,
	);
}

/**
 * The day right after the verb ("told reporters on Friday"), right before it, or one that opens the sentence, which is
 * the day of the first to speak in it.
 */
function dayOf(
	{ plain }: Parse,
	sentence: Sentence,
	verb: Span,
	days: readonly TextDate[],
	isFirst: boolean,
): TextDate | null {
	const isDay = (day: TextDate) => AFTER_DAY.test(plain.slice(day.end, day.end + 16));
	const after = days.find((day) => day.start > verb.end && TO_THE_DAY.test(plain.slice(verb.end, day.start)));
	if (after !== undefined) return isDay(after) ? after : null;
	const before = days.findLast((day) => day.end < verb.start && /^[ ,]*$/.test(plain.slice(day.end, verb.start)));
	if (before !== undefined) return before;
	if (!isFirst) return null;
	const opening = days.find((day) => OPENING_DAY.test(plain.slice(sentence.start, day.start)));
	const opens = opening !== undefined && opening.end < verb.start && verb.start - opening.end <= REACH;
	return opens && isDay(opening) ? opening : null;
}

/** Attributions of a sentence's speakers with the day that it gives to what they say. */
interface Dated {
	readonly attribution: Attribution;
	readonly sentence: Sentence;
	readonly day: TextDate;
}

function datedIn(parse: Parse, attributions: readonly Attribution[]): readonly Dated[] {
	const bySentence = new Map<Sentence, readonly TextDate[]>();
	const saidIn = Map.groupBy(attributions, ({ verb }) => at(parse.sentences, verb.start));
	return attributions.flatMap((attribution) => {
		const sentence = at(parse.sentences, attribution.verb.start);
		if (sentence === null) return [];
		const { name } = attribution.source;
		const ahead = saidIn.get(sentence) ?? [];
		if (!SAID.test(parse.plain.slice(attribution.verb.start, attribution.verb.end))) return [];
		if (at(parse.quotations, attribution.verb.start) !== null) return [];
		const days = bySentence.get(sentence) ?? daysIn(parse, sentence);
		bySentence.set(sentence, days);
		const isFirst = !ahead.some(({ verb, source }) => verb.start < attribution.verb.start && source.name !== name);
		const day = dayOf(parse, sentence, attribution.verb, days, isFirst);
		return day === null ? [] : [{ attribution, sentence, day }];
	});
}

function evidenceOf(raw: string, span: Span): Evidence {
	return { ...span, text: raw.slice(span.start, span.end), where: "text" };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019.-]*/gu;

/** How many words, at most so many as a statement must have. */
function countWords(text: string): number {
	let words = 0;
	WORD.lastIndex = 0;
	// Only whether there are so many is asked.
	while (words < FEWEST_WORDS && WORD.test(text)) words++;
	WORD.lastIndex = 0;
	return words;
}

/** A topic that was read, and where its deciding words begin. */
interface TopicRead extends Span {
	readonly topic: string;
}

function topicsByPlace(found: readonly Found[]): readonly TopicRead[] {
	return found
		.flatMap(({ answer, trigger: { start } }) =>
			answer.question === "topic" ? [{ start, end: start, topic: answer.topic }] : [],
		)
		.sort((a, b) => a.start - b.start);
}

/** Topics that the sentences of a stretch are read to raise. */
function topicsAt(parse: Parse, topics: readonly TopicRead[], span: Span): readonly string[] {
	const { start } = at(parse.sentences, span.start) ?? span;
	const { end } = at(parse.sentences, span.end - 1) ?? span;
	return [...new Set(within(topics, { start, end }).map(({ topic }) => topic))].sort();
}

/** How far a name may be from the marks of the words it says, in code units. */
const BESIDE = 90;

/** Whose words they are where the text does not report them but tells of the encounter: "…," Mr Trump told Mr Zelensky. */
function besides(parse: Parse, quotation: Span): Source | null {
	const { plain } = parse;
	const after = within(parse.mentions, { start: quotation.end, end: quotation.end + BESIDE })[0];
	const follows = after !== undefined && TO_THE_NAME.test(plain.slice(quotation.end, after.start));
	if (after !== undefined && follows && SPEAKS.test(plain.slice(after.end, after.end + BESIDE)))
		return sourceOf(parse, after);
	const before = within(parse.mentions, { start: quotation.start - BESIDE, end: quotation.start }).filter((m) =>
		SPEAKS.test(plain.slice(m.end, m.end + BESIDE)),
	);
	const last = before.at(-1);
	const leads = last !== undefined && /^[^.;"]*[:,] ?"$/.test(plain.slice(last.end, quotation.start));
	return last !== undefined && leads ? sourceOf(parse, last) : null;
}

/** Whose words a quotation holds: of "Xinhua quoted him as saying" his, not Xinhua's. */
function speakerOf(parse: Parse, speakers: Speakers, quotation: Span, reported: Source | null): Credit | null {
	if (reported?.kind === "outlet") {
		const sentence = at(parse.sentences, quotation.end - 1) ?? quotation;
		const person = speakers.attributions.find(
			({ source, verb }) =>
				source.kind === "person" &&
				verb.start >= Math.min(sentence.start, quotation.start) &&
				verb.end <= Math.max(sentence.end, quotation.end + BESIDE) &&
				QUOTED_AS.test(parse.plain.slice(verb.start, verb.end)),
		);
		return person === undefined ? null : creditOf(person.source, "quoted");
	}
	const beside = besides(parse, quotation);
	// "…," Trump told Turnbull, according to officials: his words, whoever passed them on.
	if (reported !== null && (reported.kind !== "unnamed" || beside === null)) return creditOf(reported, "quoted");
	if (beside !== null) return creditOf(beside, "quoted");
	const credit = speakers.creditAt(quotation.start);
	return credit.voice === "own" ? null : { ...credit, voice: "quoted" };
}

function quotedStatements(
	parse: Parse,
	raw: string,
	speakers: Speakers,
	topics: readonly TopicRead[],
	dated: readonly Dated[],
): readonly ReadStatement[] {
	return parse.quotations.flatMap((quotation, i): readonly ReadStatement[] => {
		const span = trimSpan(parse.plain, quotation);
		const words = raw.slice(span.start, span.end);
		if (countWords(words) < FEWEST_WORDS) return [];
		const credit = speakerOf(parse, speakers, quotation, speakers.quoted[i] ?? null);
		if (credit === null) return [];
		const sentence = at(parse.sentences, span.start);
		const day = dated.find((one) => one.sentence === sentence && one.attribution.source.name === credit.name)?.day;
		return [
			{
				words,
				day: day?.date ?? null,
				topics: topicsAt(parse, topics, span),
				rule: "statement/quoted",
				confidence: confidenceOf("statement/quoted"),
				credit,
				evidence: evidenceOf(raw, span),
				inside: false,
			},
		];
	});
}

function reportedStatements(
	parse: Parse,
	raw: string,
	topics: readonly TopicRead[],
	dated: readonly Dated[],
): readonly ReadStatement[] {
	return dated.flatMap(({ attribution, sentence, day }): readonly ReadStatement[] => {
		const { source, scope, verb } = attribution;
		if (source.kind === "outlet" || source.kind === "unnamed") return [];
		const name = within(parse.mentions, { start: sentence.start, end: verb.start }).find(
			(m) => m.end < verb.start && verb.start - m.end < 3,
		);
		const start = Math.max(sentence.start, Math.min(day.start, scope.start, name?.start ?? verb.start));
		const end = Math.min(sentence.end, Math.max(day.end, scope.end, verb.end));
		const span = trimSpan(parse.plain, { start, end });
		const first = dated.find((one) => one.sentence === sentence && one.attribution.source.name === source.name);
		if (first?.attribution !== attribution) return [];
		return [
			{
				words: null,
				day: day.date,
				topics: topicsAt(parse, topics, span),
				rule: "statement/dated",
				confidence: confidenceOf("statement/dated"),
				credit: creditOf(source, "reported"),
				evidence: evidenceOf(raw, span),
				inside: attribution.inside === true,
			},
		];
	});
}

/** The statements of a text, by position, at most 80. `found`: the claims that were read in it. Spans are offsets into `raw`. */
export function readStatements(
	parse: Parse,
	raw: string,
	speakers: Speakers,
	found: readonly Found[],
): readonly ReadStatement[] {
	const dated = datedIn(parse, speakers.attributions);
	const topics = topicsByPlace(found);
	const all = [
		...quotedStatements(parse, raw, speakers, topics, dated),
		...reportedStatements(parse, raw, topics, dated),
	];
	return all.sort((a, b) => a.evidence.start - b.evidence.start).slice(0, MOST);
}
