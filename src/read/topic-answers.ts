/** Topics that a question names and only the answer decides: "Did North Korea come up?" "It did not." */
import { ANSWERS, CAME_UP_ASKED } from "../languages/english/acts.ts";
import {
	FRAGMENT_ASKED,
	FRAGMENT_DISCUSSED,
	NOT_THEIRS,
	ONE_ASKED,
	SAID_ANSWER,
	SAYS_NO,
	SHORT_ANSWER,
	SPOKEN_NO,
	THE_ANSWER,
	WHETHER,
	WILL_NOT_SAY,
} from "../languages/english/answers.ts";
import { cued, mayHold } from "../link/cues.ts";
import type { Answer, Span } from "../model.ts";
import { at, everyMatch, spanOf, within } from "../spans.ts";
import { type Found, trimSpan } from "./found.ts";
import type { Parse } from "./parse.ts";
import type { Sentence } from "./sentences.ts";
import { anaphoric } from "./topic-clauses.ts";
import { nearEncounter } from "./topic-encounters.ts";
import { openTopics } from "./topic-open.ts";
import { openAsked } from "./topic-open-asked.ts";
import { headsOf, type Topic } from "./topic-words.ts";
import { undotted } from "./undotted.ts";

/** A question that is still to be answered. */
interface Question {
	readonly topic: Topic;
	readonly paragraph: number;
	/** A topic alone, "Prisoners?": what is then discussed is of it. */
	readonly fragment: boolean;
}

const WHETHER_WORD = cued(/\b(?:whether|if)\b/i);
/** How far back, in sentences, an encounter must be told of. */
const REACH = 6;
/** The first sentences may ask of an encounter before they tell of it. */
const LEAD = 2;

/** "Did he discuss it with Comey?": somebody who leads nothing. */
function withAnother(parse: Parse, span: Span): boolean {
	const text = parse.plain.slice(span.start, span.end);
	const match = /\b(?:with|to) (?:(?:the|Mr\.?|Mrs\.?|Ms\.?) )?[A-Z]\w+/.exec(text);
	if (match === null) return false;
	const start = span.start + match.index;
	return within(parse.mentions, { start, end: Math.min(span.end, start + match[0].length + 40) }).length === 0;
}

/** The topic of what is asked: one that a row names, else the object or subject of the verb that raises it. */
function topicAsked(parse: Parse, span: Span, topics: readonly Topic[]): Topic | null {
	const [known] = headsOf(
		parse,
		topics.filter((t) => t.start >= span.start && t.end <= span.end),
	);
	return known ?? openAsked(parse, span);
}

/** What a sentence asks; null where it asks of no topic, undefined where it asks nothing. */
function askedIn(
	parse: Parse,
	sentence: Sentence,
	index: number,
	topics: readonly Topic[],
	afterQuestion: boolean,
): Question | null | undefined {
	const { text, start, paragraph } = sentence;
	const about = (topic: Topic | null | undefined, fragment = false): Question | null =>
		topic === null || topic === undefined ? null : { topic, paragraph, fragment };
	const mark = text.indexOf("?");
	const turn = at(parse.turns, start);
	if (mark >= 0) {
		const span = { start, end: start + mark };
		const asked = text.slice(0, mark);
		if (turn === null && index > LEAD && !nearEncounter(parse, index, REACH)) return null;
		const fragment = FRAGMENT_ASKED.exec(text);
		if (fragment?.[1] !== undefined && (turn === null || afterQuestion)) {
			const place = start + fragment[0].indexOf(fragment[1]);
			return about(topicAsked(parse, span, topics) ?? openTopics(fragment[1], place)[0], turn === null);
		}
		if (!CAME_UP_ASKED.test(asked) && !ONE_ASKED.test(asked)) return null;
		if (turn === null && (NOT_THEIRS.test(asked) || withAnother(parse, span))) return null;
		return about(topicAsked(parse, span, topics));
	}
	if (turn !== null || !mayHold(sentence.cues, WHETHER_WORD)) return undefined;
	if (index > LEAD && !nearEncounter(parse, index, REACH)) return undefined;
	const match = WHETHER.exec(undotted(text));
	const asked = match?.[1];
	if (match === null || asked === undefined || NOT_THEIRS.test(asked)) return undefined;
	const from = start + match.index + match[0].length - asked.length;
	const span = { start: from, end: from + asked.length };
	return withAnother(parse, span) ? undefined : (about(topicAsked(parse, span, topics)) ?? undefined);
}

interface Answered {
	readonly answer: Answer;
	readonly trigger: Span;
}

function yesOrNo(words: string): Answer {
	return SAYS_NO.test(words) ? "no" : "yes";
}

/** What the first words of a speaker's turn say to the question. */
function spokenAnswer(parse: Parse, sentence: Sentence): readonly Answered[] {
	const words = sentence.text.replace(/^[^:]{2,40}:\s*/, "");
	const trigger = trimSpan(parse.plain, { start: sentence.end - words.length, end: sentence.end });
	for (const [answer, pattern] of ANSWERS) if (pattern.test(words)) return [{ answer, trigger }];
	return SPOKEN_NO.test(words) ? [{ answer: "no", trigger }] : [];
}

/** What a sentence of prose answers: "He did not, the source said"; "The official said he did not"; "A Vatican official declined to say". */
function writtenAnswer(parse: Parse, part: Span, question: Question): Answered | null {
	const text = undotted(parse.plain.slice(part.start, part.end));
	const found = (match: RegExpExecArray, words: string, answer: Answer): Answered => {
		const start = part.start + match.index + match[0].lastIndexOf(words);
		return { answer, trigger: trimSpan(parse.plain, { start, end: start + words.length }) };
	};
	const declined = WILL_NOT_SAY.exec(text);
	if (declined !== null) return found(declined, declined[0], "declined-to-say");
	for (const pattern of [SHORT_ANSWER, SAID_ANSWER, THE_ANSWER]) {
		const match = pattern.exec(text);
		const words = match?.[1] ?? match?.[2];
		if (match !== null && words !== undefined) return found(match, words, yesOrNo(words));
	}
	const discussed = question.fragment ? FRAGMENT_DISCUSSED.exec(text) : null;
	return discussed === null ? null : found(discussed, discussed[0], yesOrNo(discussed[0]));
}

/** Where one account ends and another begins: "The White House said they did; the Kremlin said they did not." */
const NEXT_ACCOUNT = /; |, (?:but|while|though|although|and) /g;

/** What each account in a sentence of prose answers. */
function writtenAnswers(parse: Parse, sentence: Sentence, question: Question): readonly Answered[] {
	const cuts = everyMatch(NEXT_ACCOUNT, sentence.text).map((m) => spanOf(m, sentence.start));
	const parts = [sentence, ...cuts].map(({ start, end }, i) => ({
		start: i === 0 ? start : end,
		end: cuts[i]?.start ?? sentence.end,
	}));
	return parts.map((part) => writtenAnswer(parse, part, question)).filter((answered) => answered !== null);
}

/** What answers to questions say of the topics that these name, in transcripts and in prose. */
export function readAnswers(parse: Parse, all: readonly (readonly Topic[])[]): readonly Found[] {
	const found: Found[] = [];
	let asked: Question | null = null;
	let afterQuestion = false;
	for (const [index, sentence] of parse.sentences.entries()) {
		const turn = at(parse.turns, sentence.start);
		const question: Question | null | undefined =
			turn === null || turn.question ? askedIn(parse, sentence, index, all[index] ?? [], afterQuestion) : undefined;
		if (question !== undefined) {
			asked = question;
			afterQuestion = question !== null;
			continue;
		}
		if (asked === null || turn?.question === true) continue;
		const near = sentence.paragraph - asked.paragraph <= 1;
		const answers: readonly Answered[] =
			turn !== null ? spokenAnswer(parse, sentence) : near ? writtenAnswers(parse, sentence, asked) : [];
		for (const { answer, trigger } of answers) {
			const said = { topic: asked.topic, act: "raised" as const, answer };
			found.push(anaphoric(parse, sentence, said, trigger, "topic/answered"));
		}
		// Of a transcript's answer the first sentence counts; a writer may give several accounts, one after the other.
		if (answers.length === 0 || turn !== null) asked = null;
	}
	return found;
}
