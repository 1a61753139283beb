/** Lengths that are stated of an encounter: "a call of 50 minutes", "it was 45 minutes long", "she put it at an hour". */

import { ENCOUNTER_NOUNS } from "../../languages/english/encounters.ts";
import { gated } from "../../link/gates.ts";
import { type DurationRule, lengthOf } from "./around.ts";
import { WORDS } from "./gates.ts";
import { headOf, NOUN, OTHER, THEY, THING, takesUpEncounter } from "./subjects.ts";

const {
	ASKED_LENGTH,
	BEFORE_END,
	ENDS_HERE,
	HOW_LONG,
	ITS_END,
	IT_WAS,
	LENGTH_OF_IT,
	LENGTH_WORD,
	LONG_AFTER,
	NAMED_BEFORE,
	NOTHING_BUT_TALK,
	NOT_ALL,
	NOT_TALKING,
	NOUN_OF,
	NOUN_WAS,
	OF_ANOTHER,
	PART_SUBJECT,
	PUT_AT,
	SHORT_ONE,
	SINCE_ITS_BEGINNING,
	SUMMED_UP,
	SUM_BEFORE,
	WAS_PUT_AT,
	WHICH_PUT_AT,
} = WORDS;

/** An encounter named in few words, and a mark before its length. */
const NOUN_AND_MARK = gated(
	new RegExp(`\\b(?:${ENCOUNTER_NOUNS})(?: [\\w'-]+){0,4}(?:,|:| \\u2014| --| \\()\\s*$`, "i"),
);

export const STATED_RULES: readonly DurationRule[] = [
	{
		name: "duration/noun-of",
		example: "a phone call of 50 minutes",
		reads: ({ left, right }, { said, vague }) => {
			// "one session of several hours" of many is no length of theirs.
			if (vague) return null;
			if (/ long$/i.test(said) && NOUN_AND_MARK.test(left)) return 0;
			const marked = /^\s*[),]/.test(right) || LONG_AFTER.test(right) || NOUN_WAS.test(left);
			return marked && NOUN_OF.test(left) && !NOT_ALL.test(left) && !PART_SUBJECT.test(left)
				? lengthOf(LONG_AFTER, right)
				: null;
		},
	},
	{
		name: "duration/was-long",
		example: "The meeting in New Delhi was 45 minutes long",
		reads: ({ left, right, people, before }, { said }) => {
			const is = /\b(?:was|is|were|had been)(?: only| just| a mere)?\s*$/i.exec(left);
			if (is === null) return null;
			const head = headOf(left.slice(0, is.index), people);
			if (
				IT_WAS.test(left) &&
				ENDS_HERE.test(right) &&
				(before === ""
					? NOUN.test(right)
					: takesUpEncounter(before) && (NOUN.test(before) || / (?:with|to|called|phoned) /.test(before))) &&
				!NOT_TALKING.test(before)
			)
				return 0;
			const end = BEFORE_END.exec(right);
			if (end !== null && (head === "thing" || head === "encounter")) return end[0].length;
			if (
				head === "encounter" &&
				!NOT_ALL.test(left) &&
				ENDS_HERE.test(right) &&
				/\bwas(?: only| just)?\s*$/i.test(left)
			)
				return 0;
			const ours = head === "encounter" || (head === "thing" && before !== "" && takesUpEncounter(before));
			return ours && (/[- ]long$/i.test(said) || LONG_AFTER.test(right)) ? lengthOf(LONG_AFTER, right) : null;
		},
	},
	{
		name: "duration/apposed",
		example: "The call was a shorter talk, 25 minutes by her count",
		reads: ({ left, right, before }, length) => {
			if (length.adjective || !LENGTH_OF_IT.test(right) || OTHER.test(left.slice(-70))) return null;
			if (/^'s /.test(right) && /[,(]\s*of\s*$/.test(left) && NOUN.test(left)) return lengthOf(LENGTH_OF_IT, right);
			return SHORT_ONE.test(left) ||
				(NAMED_BEFORE.test(left) && (NOUN.test(left) || (before !== "" && takesUpEncounter(before)))) ||
				(NOUN_AND_MARK.test(left) && !/^[.,;)\u2014"]/.test(right))
				? 0
				: null;
		},
	},
	{
		name: "duration/answered",
		example: "How long did the call last? About 40 minutes",
		reads: ({ left, right, asked }) =>
			asked !== null &&
			ASKED_LENGTH.test(asked) &&
			!OTHER.test(asked) &&
			left.length < 90 &&
			!OTHER.test(`${left}${right}`)
				? 0
				: null,
	},
	{
		name: "duration/summed-up",
		example: "They were on the line for long: 194 minutes in all",
		reads: ({ left, right }, length) =>
			!length.adjective && SUM_BEFORE.test(left) && SUMMED_UP.test(right) && (NOUN.test(left) || THEY.test(left))
				? lengthOf(SUMMED_UP, right)
				: null,
	},
	{
		name: "duration/since-it-began",
		example: "It ended before ten, about two hours after it began",
		reads: ({ left, right, before, people }) =>
			ITS_END.test(left) &&
			SINCE_ITS_BEGINNING.test(right) &&
			!OTHER.test(left) &&
			(NOUN.test(left + right) || people.length > 1 || (before !== "" && takesUpEncounter(before)))
				? lengthOf(SINCE_ITS_BEGINNING, right)
				: null,
	},
	{
		name: "duration/all-that-is-said",
		example: "Good meeting. About 15 minutes.",
		reads: ({ left, right, before }, length) =>
			!length.adjective && /^\W*$/.test(left) && /^[.,;]/.test(right) && NOTHING_BUT_TALK.test(before) ? 0 : null,
	},
	{
		name: "duration/length-was",
		example: "The length of the call was put at 40 minutes",
		reads: ({ left, paragraph, before }) =>
			(LENGTH_WORD.test(left) && (NOUN.test(left) || THING.test(left))) ||
			(PUT_AT.test(left) && !OF_ANOTHER.test(paragraph)) ||
			(WAS_PUT_AT.test(left) && (NOUN.test(left) || (/^\W*it\b/i.test(left) && takesUpEncounter(before)))) ||
			WHICH_PUT_AT.test(left)
				? 0
				: null,
	},
	{
		name: "duration/how-long",
		example: "Fifty minutes is how long Putin and Trump spoke",
		reads: ({ right }) => (HOW_LONG.test(right) ? lengthOf(HOW_LONG, right) : null),
	},
];
