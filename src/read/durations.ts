import { ASIDE_BEFORE } from "../languages/english/durations.ts";
import { ENCOUNTER_NOUNS } from "../languages/english/encounters.ts";
import { cued, mayHold } from "../link/cues.ts";
import { gated } from "../link/gates.ts";
import type { Span } from "../model.ts";
import { within } from "../spans.ts";
import type { Around } from "./durations/around.ts";
import { nearLeft, readBrief } from "./durations/brief.ts";
import { clockLengths } from "./durations/clock.ts";
import { WORDS } from "./durations/gates.ts";
import { findLengths, type Length } from "./durations/lengths.ts";
import { understoodLengths } from "./durations/lengths-understood.ts";
import { DURATION_RULES } from "./durations/rules.ts";
import { vetoed } from "./durations/vetoes.ts";
import { clauseAround, type Found, shortened, trimSpan, unmarked } from "./found.ts";
import type { Parse } from "./text/parse.ts";
import type { Sentence } from "./text/sentences.ts";
import { ENDS_ASKING } from "./text/turns.ts";
import { undottedText } from "./text/undotted.ts";

const { NOUN_AFTER } = WORDS;

const NOUN = gated(new RegExp(`\\b(?:${ENCOUNTER_NOUNS})\\b`, "i"));

const PLANNED_LENGTH = gated(
	/\b(?:planned|scheduled|slated|expected|due|set|supposed|meant|allotted|billed|(?:was|were) to (?:last|take|run))\b[^.;]{0,50}$/i,
);

/** The planned length that the article gives, for "X longer than planned"; null where it gives none. */
function plannedMinutes(parse: Parse): number | null {
	for (const sentence of parse.sentences) {
		for (const length of findLengths(parse.plain, sentence)) {
			const left = parse.plain.slice(sentence.start, length.start);
			const noun = NOUN_AFTER.exec(parse.plain.slice(length.end, sentence.end));
			if (
				PLANNED_LENGTH.test(left) &&
				(noun === null || NOUN.test(noun[0])) &&
				!/^ (?:longer|more)/.test(parse.plain.slice(length.end))
			)
				return length.minutes;
		}
	}
	return null;
}

function evidenceOf(parse: Parse, sentence: Sentence, length: Length, rule: string, extra: number): Span {
	const core = { start: length.start, end: length.end + extra };
	const clause = clauseAround(parse.plain, sentence, core);
	if (rule !== "duration/before-noun" && rule !== "duration/of-talks")
		return shortened(parse.plain, trimSpan(parse.plain, clause), core);
	const article = /\b(?:an?|the|their|his|her|its|this|that|what was an?)\s+(?:[\w-]+ ){0,2}$/i.exec(
		parse.plain.slice(Math.max(clause.start, length.start - 40), length.start),
	);
	const after =
		/^(?: (?:with|between|in|on|at|of|behind|by) [^,.;:"\u2014]{1,80}?)(?=$|[,.;:"\u2014]| (?:was|were|is|are|had|has|have|that|which|who|but|to|as|after|before|when|while|also|ended|went)\b)/.exec(
			parse.plain.slice(core.end, clause.end),
		)?.[0].length ?? 0;
	return shortened(parse.plain, { start: length.start - (article?.[0].length ?? 0), end: core.end + after }, core);
}

function beyondPlanned(parse: Parse, length: Length): readonly [number, number] | null {
	const planned = plannedMinutes(parse);
	return planned === null ? null : [planned + length.interval[0], planned + length.interval[1]];
}

/** The sentence before one in its paragraph, with the one that it in turn takes up ("It had been planned for an hour"). */
function sentenceBefore(parse: Parse, sentence: Sentence): string {
	const { index } = sentence;
	const before = parse.sentences[index - 1];
	if (before === undefined || before.paragraph !== sentence.paragraph) return "";
	const first = parse.sentences[index - 2];
	const chained =
		first?.paragraph === sentence.paragraph && /^\W*(?:it|that|this)\b/i.test(before.text) && !NOUN.test(before.text);
	return chained ? `${first?.text ?? ""} ${before.text}` : before.text;
}

/** What was asked right before a sentence: one question, or several of one speaker. */
function questionBefore(parse: Parse, sentence: Sentence): string | null {
	if (ENDS_ASKING.test(sentence.text)) return null;
	const last = parse.sentences[sentence.index - 1];
	if (last === undefined || !ENDS_ASKING.test(last.text)) return null;
	const first = parse.sentences[sentence.index - 2];
	return first !== undefined && first.paragraph === last.paragraph && ENDS_ASKING.test(first.text)
		? `${first.text} ${last.text}`
		: last.text;
}

/** "negotiated in Spain": where it was, and not who did. */
const IN_PLACE = /\b(?:in|at|near|outside|from)(?: the)? $/i;

/** He had spoken "for | two straight hours": the mark that opens right before. */
const OPENED = /"(?=(?:for|lasting|of)(?: [a-z]+){0,2} $)/;

/** 'The conversation was "warm and | lasted an hour": marks that begin within a clause and have not ended. */
const BEGUN_WITHIN =
	/(?<=\b(?:was|were|is|been|and|which|that|had|held|having|an?|the|their|his|her) )"(?=[a-z][^"]*$)/;

/** Turns of an answer that may stand between it and what was asked: "Sure." */
const TURNS_BETWEEN = 4;
const IT_WAS_SO = /^\W*(?:it|that|the (?:call|meeting|conversation)) (?:was|went|ran|lasted)\b/i;

/** "It was about 30 minutes long", further down in an answer: what the questions before it asked. */
function askedOfTurn(parse: Parse, sentence: Sentence): string | null {
	if (!IT_WAS_SO.test(sentence.text)) return null;
	const index = parse.turns.findIndex(({ start, end }) => start <= sentence.start && sentence.start < end);
	if (index < 1 || parse.turns[index]?.question !== false) return null;
	const asked = parse.turns
		.slice(Math.max(0, index - TURNS_BETWEEN), index)
		.filter(({ question }) => question)
		.map(({ start, end }) => parse.plain.slice(start, end));
	return asked.length === 0 ? null : asked.join(" ");
}

function readLength(parse: Parse, sentence: Sentence, length: Length): Found | null {
	const text = undottedText(sentence);
	const left = text.slice(0, length.start - sentence.start);
	const around: Around = {
		left: unmarked(left)
			.replace(OPENED, " ")
			.replace(BEGUN_WITHIN, " ")
			.replace(/["']\s*$/, "")
			.replace(ASIDE_BEFORE, " "),
		end: length.end - sentence.start,
		right: text.slice(length.end - sentence.start),
		near: nearLeft(left),
		parties: new Set(
			within(parse.partyWords, { start: sentence.start, end: length.start })
				.filter((w) => !IN_PLACE.test(parse.plain.slice(Math.max(sentence.start, w.start - 12), w.start)))
				.map((w) => w.party),
		).size,
		before: sentenceBefore(parse, sentence),
		paragraph: parse.plain.slice(parse.paragraphs[sentence.paragraph]?.start ?? sentence.start, sentence.start),
		asked: questionBefore(parse, sentence) ?? askedOfTurn(parse, sentence),
		people: within(parse.mentions, { start: sentence.start, end: sentence.end }).map(({ start, end }) => ({
			start: start - sentence.start,
			end: end - sentence.start,
		})),
	};
	if (vetoed(around, length)) return null;
	for (const rule of DURATION_RULES) {
		const extra = rule.reads(around, length);
		if (extra === null) continue;
		const beyond = rule.name === "duration/longer-than-planned" || rule.name === "duration/overran";
		return {
			answer: {
				question: "duration",
				interval: length.vague ? null : beyond ? beyondPlanned(parse, length) : length.interval,
				minutes: length.vague ? null : length.minutes,
				qualifier: length.vague ? "vague" : length.qualifier,
				beyond: beyond ? "planned" : null,
				said: length.said,
			},
			trigger: { start: length.start, end: length.end },
			evidence: evidenceOf(parse, sentence, length, rule.name, extra),
			rule: rule.name,
		};
	}
	return null;
}

/** A word without which no rule reads anything: most sentences have none. */
const TIMED = cued(
	/\b(?:hour|minute|hr|min|half|brief|short|quick|from \d|began|started|kicked|opened|concluded|ended|until)/i,
);

/** How long an encounter lasted, wherever a text says so. */
export function readDurations(parse: Parse): readonly Found[] {
	return parse.sentences.flatMap((sentence) => {
		if (!mayHold(sentence.cues, TIMED)) return [];
		const said = findLengths(parse.plain, sentence);
		const lengths = [...said, ...understoodLengths(parse.plain, sentence, said)].flatMap(
			(length) => readLength(parse, sentence, length) ?? [],
		);
		const all = [...lengths, ...clockLengths(parse, sentence)];
		return all.length > 0 ? all : readBrief(parse, sentence);
	});
}
