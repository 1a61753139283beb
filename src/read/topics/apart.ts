/** What stands behind a verb and is not its topic: what they will talk of later, whom they are compared with, what did not come up. */
import {
	AT_ANOTHER,
	HAD_BEFORE_THAT,
	LATER,
	MOSTLY,
	NOT_RAISED_BEHIND,
	OF_A_NOUN,
	OTHER_SUBJECT,
	OTHERS_DO,
	TOLD_OF_OTHERS,
	UNLIKE,
	WHILE,
} from "../../languages/english/apart.ts";
import type { Span } from "../../model.ts";
import { within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Frame } from "./frames.ts";
import type { Topic } from "./words.ts";

/** More than such a word before a topic, in code units. */
const AHEAD = 40;

/** "discussed aid, the statement added, | without mentioning a truce". */
const WITHOUT =
	/\b(?:without|but not|stopping short of) (?:\w+ly |any |ever )?(?:mention(?:ing)?|naming|referring to|touching on|addressing|specifying|reference to)\b/i;

/** "noted | that he plans to speak with Putin to discuss": still to be talked of. */
const PLANS_TO =
	/\b(?:plans?|planned|intends?|intended|hopes?|hoped|expects?|expected|wants?|wanted|will|would|is going) (?:to )?(?:\w+ly )?(?:speak|talk|meet|discuss|raise|bring up|call|hold|address|take up)\b/;

/** Is a topic named behind a verb for another reason than that it is what the verb is of? */
export function isApart(parse: Parse, sentence: Sentence, frame: Frame, verb: Span, topic: Topic): boolean {
	const gap = parse.plain.slice(verb.end, topic.start);
	if (frame.rule === "topic/agreed" && (LATER.test(gap) || AT_ANOTHER.test(gap))) return true;
	if (WITHOUT.test(gap)) return true;
	if (UNLIKE.test(parse.plain.slice(Math.max(verb.end, topic.start - AHEAD), topic.start))) return true;
	if (frame.weak === true && PLANS_TO.test(gap)) return true;
	// "discussed Syria, but Iran was not brought up" is of two; "reiterated that Iran was not brought up" of one.
	return (
		(frame.weak === true || /^(?: to [^,;]{2,40})? that\b/.test(gap)) &&
		NOT_RAISED_BEHIND.test(parse.plain.slice(topic.end, sentence.end))
	);
}

/** "their first talk since the attack, during which he had | expressed": of what was before. */
const DURING_WHICH_HAD = /\bsince\b[^;"]{2,120}, (?:during|in|at|after) which [^,;"]{0,60}\bhad\b[^;"]{0,80}$/;

/** Is a deed what somebody does at all times, had done before, or another's than who is named first? */
export function isOfOtherTimes(left: string, whole: string, said: string): boolean {
	if (
		DURING_WHICH_HAD.test(whole) ||
		HAD_BEFORE_THAT.test(whole) ||
		OTHERS_DO.test(whole) ||
		TOLD_OF_OTHERS.test(whole)
	)
		return true;
	if (/^(?!bring\b)\w+ing\b/.test(said) && OF_A_NOUN.test(left)) return true;
	return MOSTLY.test(left) || (WHILE.test(left) && /^\w+s\b/.test(said));
}

/** Is the subject right before a verb, in a clause of when or while, somebody who is no leader: "after Damascus accused"? */
export function isOthers(parse: Parse, sentence: Sentence, verb: Span): boolean {
	const subject = OTHER_SUBJECT.exec(sentence.text.slice(0, verb.start - sentence.start));
	const name = subject?.[1];
	if (name === undefined) return false;
	const end = verb.start - (subject?.[2] ?? "").length;
	return within(parse.mentions, { start: end - name.length, end }).length === 0;
}
