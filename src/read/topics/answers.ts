/** Topics that a question names and only the answer decides: "Did North Korea come up?" "It did not." */
import { ANSWERS } from "../../languages/english/acts.ts";
import {
	DID_ANSWER,
	FRAGMENT_DISCUSSED,
	SAID_ANSWER,
	SAYS_NO,
	SHORT_ANSWER,
	SPOKEN_NO,
	THE_ANSWER,
	WILL_NOT_SAY,
} from "../../languages/english/answers.ts";
import type { Answer, Span } from "../../model.ts";
import { at, everyMatch, spanOf } from "../../spans.ts";
import { type Found, trimSpan } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { undotted } from "../text/undotted.ts";
import { anaphoric } from "./claim.ts";
import { askedIn, type Question } from "./questions.ts";
import type { Topic } from "./words.ts";

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
	const first = sentence.start === at(parse.turns, sentence.start)?.start;
	if (first) for (const [answer, pattern] of ANSWERS) if (pattern.test(words)) return [{ answer, trigger }];
	return SPOKEN_NO.test(words) ? [{ answer: "no", trigger }] : [];
}

/** What a sentence of prose answers: "He did not, the source said"; "The official said he did not"; "A Vatican official declined to say". */
function writtenAnswer(parse: Parse, part: Span, question: Question): Answered | null {
	const text = undotted(parse.plain.slice(part.start, part.end));
	const found = (match: RegExpExecArray, words: string, answer: Answer): Answered => {
		const start = part.start + match.index + match[0].lastIndexOf(words);
		return { answer, trigger: trimSpan(parse.plain, { start, end: start + words.length }) };
	};
	const declined = question.urged ? null : WILL_NOT_SAY.exec(text);
	if (declined !== null) return found(declined, declined[0], "declined-to-say");
	for (const pattern of [SHORT_ANSWER, SAID_ANSWER, THE_ANSWER]) {
		const match = pattern.exec(text);
		const words = match?.[1] ?? match?.[2];
		if (match !== null && words !== undefined && (!question.urged || DID_ANSWER.test(words)))
			return found(match, words, yesOrNo(words));
	}
	const discussed = question.fragment ? FRAGMENT_DISCUSSED.exec(text) : null;
	return discussed === null ? null : found(discussed, discussed[0], yesOrNo(discussed[0]));
}

/** Where one account ends and another begins: "The White House said they did; the Kremlin said they did not." */
const NEXT_ACCOUNT = /; |, (?:but|while|though|although|and) /g;

/** The accounts that a sentence of prose gives, one after the other. */
export function accountsOf(sentence: Sentence): readonly Span[] {
	const cuts = everyMatch(NEXT_ACCOUNT, sentence.text).map((m) => spanOf(m, sentence.start));
	return [sentence, ...cuts].map(({ start, end }, i) => ({
		start: i === 0 ? start : end,
		end: cuts[i]?.start ?? sentence.end,
	}));
}

/** What each account in a sentence of prose answers. */
function writtenAnswers(parse: Parse, sentence: Sentence, question: Question): readonly Answered[] {
	return accountsOf(sentence)
		.map((part) => writtenAnswer(parse, part, question))
		.filter((answered) => answered !== null);
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
			for (const topic of asked.topics)
				found.push(anaphoric(parse, sentence, { topic, act: "raised", answer }, trigger, "topic/answered"));
		}
		// Of a transcript's answer the first two sentences count; a writer may give several accounts, one after the other.
		if (turn === null ? answers.length === 0 : answers.length > 0 || sentence.start > turn.start) asked = null;
	}
	return found;
}
