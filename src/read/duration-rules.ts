import {
	ASKED_LENGTH,
	BEFORE_END,
	BEYOND,
	COURSE,
	DAYS_OF,
	DURING,
	ENDED,
	ENDED_AFTER,
	ENDED_WORDS,
	FRONTED,
	FRONTED_VERB,
	HOW_LONG,
	INTO,
	LASTED,
	LENGTH_OF_IT,
	LENGTH_WORD,
	LONG_AFTER,
	MANY_LEADERS,
	NAMED_BEFORE,
	NO_SUCH,
	NONE_OF,
	NOT_WITH,
	NOUN_AFTER,
	NOUN_OF,
	NOUN_WAS,
	OF_TALKS,
	ON_THE_PHONE_AFTER,
	ON_THE_PHONE_BEFORE,
	OVERRAN,
	PUT_AT,
	SHORT_ONE,
	SPENT,
	SPENT_ON,
	TALKED_FOR,
	TO_FINISH,
	TOOK_THEM,
	TOOK_TO,
	WITH_OWN,
} from "../languages/english/durations.ts";
import { ENCOUNTER_NOUNS } from "../languages/english/encounters.ts";
import type { Span } from "../model.ts";
import { COMPANY_RULES } from "./duration-company.ts";
import {
	HE,
	headOf,
	NOUN,
	nearestNoun,
	OTHER,
	STARTS_WITH_THEY,
	subjectOf,
	THEY,
	THING,
	takesUpEncounter,
} from "./duration-subjects.ts";
import type { Rule } from "./found.ts";
import type { Length } from "./lengths.ts";

/** The words before and after a length in its sentence. */
export interface Around {
	readonly left: string;
	readonly right: string;
	/** From the last mark or joint before the length. */
	readonly near: string;
	/** Where the length ends in the sentence. */
	readonly end: number;
	/** Places of the leaders named in the sentence, from its start. */
	readonly people: readonly Span[];
	/** How many countries or institutions are named before the length. */
	readonly parties: number;
	/** The sentence before it in its paragraph; empty where there is none. */
	readonly before: string;
	/** The question right before it, in whatever paragraph; null where there is none. */
	readonly asked: string | null;
}

/** Ties a length to an encounter: how much of the text after it the evidence takes in, or null where it does not fit. */
export interface DurationRule extends Rule {
	readonly reads: (around: Around, length: Length) => number | null;
}

function lengthOf(pattern: RegExp, text: string): number {
	return pattern.exec(text)?.[0].length ?? 0;
}

/** Has somebody taking part been named, or "they", before a verb of talking? */
function talkers({ left, right, people, parties }: Around): boolean {
	const clause = subjectOf(left);
	return (
		THEY.test(clause) ||
		HE.test(clause) ||
		people.length > 0 ||
		parties > 1 ||
		/\b(?:between|with)\b/i.test(right.slice(0, 40))
	);
}

/** An encounter named in few words, and a mark before its length. */
const NOUN_AND_MARK = new RegExp(`\\b(?:${ENCOUNTER_NOUNS})(?: [\\w'-]+){0,4}(?:,|:| \\u2014| --| \\()\\s*$`, "i");

/** "a 40-minute dressing-down": the length of what follows it, whatever that is. */
function isBesideNoun({ right }: Around, { said }: Length): boolean {
	return /\d-(?:minute|hour)$/i.test(said) && /^ [a-z]/.test(right);
}

/** "two hours with the king": of another country than the two. */
const WITH_UNKNOWN = /^[^.;,]{0,20}\bwith the (?:king|queen|emir|pope|sultan|crown prince|governor|mayor)\b(?! of)/i;

/** Every way in which a length is tied to an encounter; the first that fits wins. */
export const DURATION_RULES: readonly DurationRule[] = [
	{
		name: "duration/longer-than-planned",
		example: "The meeting went on for nearly two hours longer than planned",
		reads: ({ left, right, people }) =>
			BEYOND.test(right) && ["encounter", "thing", "people"].includes(headOf(left, people) ?? "")
				? lengthOf(BEYOND, right)
				: null,
	},
	{
		name: "duration/overran",
		example: "The talks overran by two hours",
		reads: ({ left, people }) =>
			OVERRAN.test(left) && ["encounter", "thing", "people", "one"].includes(headOf(left, people) ?? "") ? 0 : null,
	},
	{
		name: "duration/before-noun",
		example: "their hour-long phone call",
		reads: ({ right, left }, length) => {
			if (!NOUN_AFTER.test(right) || NO_SUCH.test(left)) return null;
			return length.adjective || /^'s? /.test(right) ? lengthOf(NOUN_AFTER, right) : null;
		},
	},
	{
		name: "duration/of-talks",
		example: "after more than two hours of talks",
		reads: ({ right, left }) => (OF_TALKS.test(right) && !DAYS_OF.test(left) ? lengthOf(OF_TALKS, right) : null),
	},
	{
		name: "duration/lasted",
		example: "The call lasted about 30 minutes",
		reads: ({ left, right, people, before }) => {
			const verb = LASTED.exec(left);
			if (
				verb === null ||
				WITH_OWN.test(left) ||
				NONE_OF.test(subjectOf(left)) ||
				(/^t[ao]/i.test(verb[0]) && TOOK_TO.test(right))
			)
				return null;
			const participle = /^(?:lasting|running|stretching|spanning|going on)/i.test(verb[0]);
			const head = participle
				? nearestNoun(subjectOf(left.slice(0, verb.index)))
				: headOf(left.slice(0, verb.index), people);
			const slack = /^(?:went|took|ran|run|last\b|taken|takes|was over|came to|extended|filled)/i.test(verb[0]);
			if (head === "encounter") return 0;
			if (
				/^last/i.test(verb[0]) &&
				head === "people" &&
				(NOUN.test(subjectOf(left)) || (before !== "" && takesUpEncounter(before)))
			)
				return 0;
			if (head === "thing" && !NOUN.test(left) && before !== "" && !takesUpEncounter(before)) return null;
			if (head === "thing") return !slack || /^(?:went|took|was over|ran)/i.test(verb[0]) ? 0 : null;
			const together = head === "people" || (head === "one" && / and /.test(left));
			return together && /^(?:went on|gone on|took|needed)/i.test(verb[0]) ? 0 : null;
		},
	},
	{
		name: "duration/ended-after",
		example: "the two leaders emerged after 70 minutes",
		reads: ({ left, people }) =>
			ENDED_AFTER.test(left) &&
			!OTHER.test(left.slice(-90)) &&
			(people.length > 0 || THEY.test(left) || NOUN.test(left))
				? 0
				: null,
	},
	{
		name: "duration/spent",
		example: "The two leaders spent 40 minutes together",
		reads: (around) =>
			SPENT.test(around.left) &&
			SPENT_ON.test(around.right) &&
			talkers(around) &&
			!NOT_WITH.test(around.right) &&
			!WITH_UNKNOWN.test(around.right)
				? lengthOf(SPENT_ON, around.right)
				: null,
	},
	{
		name: "duration/talked-for",
		example: "Pompeo met with Kim for about two hours",
		reads: (around, length) =>
			TALKED_FOR.test(around.left) &&
			!isBesideNoun(around, length) &&
			!MANY_LEADERS.test(around.left) &&
			talkers(around) &&
			!(STARTS_WITH_THEY.test(around.left) && OTHER.test(around.before)) &&
			!NOT_WITH.test(around.near) &&
			!/\bfor\b[^,]{0,40}\b(?:waited|waiting|flew|sanction)/i.test(around.left)
				? 0
				: null,
	},
	{
		name: "duration/fronted",
		example: "For more than an hour, Obama and Netanyahu spoke about Iran",
		reads: (around) =>
			FRONTED.test(around.left) && FRONTED_VERB.test(around.right) && talkers({ ...around, left: around.right })
				? lengthOf(FRONTED_VERB, around.right)
				: null,
	},
	{
		name: "duration/into-the-call",
		example: "25 minutes into the call, Trump abruptly ended it",
		reads: ({ right }) => (INTO.test(right) && ENDED.test(right) ? lengthOf(ENDED_WORDS, right) : null),
	},
	{
		name: "duration/noun-of",
		example: "a phone call of 50 minutes",
		reads: ({ left, right }) =>
			NOUN_OF.test(left) && (NOUN_WAS.test(left) || LONG_AFTER.test(right) || /^\s*[),]/.test(right))
				? lengthOf(LONG_AFTER, right)
				: null,
	},
	{
		name: "duration/was-long",
		example: "The meeting in New Delhi was 45 minutes long",
		reads: ({ left, right, people, before }, { said }) => {
			const is = /\b(?:was|is|were|had been)(?: only| just| a mere)?\s*$/i.exec(left);
			if (is === null) return null;
			const head = headOf(left.slice(0, is.index), people);
			const end = BEFORE_END.exec(right);
			if (end !== null && (head === "thing" || head === "encounter")) return end[0].length;
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
		name: "duration/took-them",
		example: "It took Macron more than 100 minutes to finish the conversation",
		reads: ({ left, right }) => (TOOK_THEM.test(left) && TO_FINISH.test(right) ? lengthOf(TO_FINISH, right) : null),
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
		name: "duration/length-was",
		example: "The length of the call was put at 40 minutes",
		reads: ({ left }) =>
			(LENGTH_WORD.test(left) && (NOUN.test(left) || THING.test(left))) || PUT_AT.test(left) ? 0 : null,
	},
	{
		name: "duration/how-long",
		example: "Fifty minutes is how long Putin and Trump spoke",
		reads: ({ right }) => (HOW_LONG.test(right) ? lengthOf(HOW_LONG, right) : null),
	},
	{
		name: "duration/in-the-course-of",
		example: "Over the course of about an hour and 45 minutes, the two leaders held a discussion",
		reads: ({ left, right }) => (COURSE.test(left) && DURING.test(right) && !OTHER.test(right.slice(0, 80)) ? 0 : null),
	},
	{
		name: "duration/on-the-phone",
		example: "the two were on the phone an hour",
		reads: ({ left, right }) =>
			ON_THE_PHONE_BEFORE.test(left) ? 0 : ON_THE_PHONE_AFTER.test(right) ? lengthOf(ON_THE_PHONE_AFTER, right) : null,
	},
	...COMPANY_RULES,
];
