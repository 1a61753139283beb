/** Lengths tied to an encounter by those who spent them: "had 45 minutes with Xi", "were together for two hours". */

import { type Around, type DurationRule, lengthOf } from "./around.ts";
import { WORDS } from "./gates.ts";
import { HE, NOUN, OTHER, subjectOf, THEY, takesUpEncounter } from "./subjects.ts";

const {
	AFTER_ALL,
	A_CITIZEN,
	COUNTERPART,
	COURSE,
	DURING,
	HAD,
	HAD_IT,
	HELD_FOR,
	HIS_PEOPLE,
	IN_THERE,
	IT_TOOK,
	LATER_OUT,
	MEAL_AFTER,
	MEAL_LASTED,
	NOT_TALKING,
	SPENT_THERE,
	THEY_HAD,
	THEY_SPENT,
	TOGETHER_AFTER,
	TOGETHER_FOR,
	TOOK_TO,
	UNDERLINGS,
	WENT_IN,
	WHAT_GAVE,
	WITH_SOMEBODY,
} = WORDS;

/** The first leader named after a length, from the length's end; null if none is. */
function personAfter({ end, people }: Around): number | null {
	const person = people.find((p) => p.start >= end);
	return person === undefined ? null : person.start - end;
}

function isNamed({ left, people }: Around): boolean {
	return THEY.test(left) || HE.test(left) || people.some((p) => p.end <= left.length);
}

function areTwo({ left, people }: Around): boolean {
	return THEY.test(subjectOf(left)) || people.filter((p) => p.end <= left.length).length > 1;
}

export const COMPANY_RULES: readonly DurationRule[] = [
	{
		name: "duration/with",
		example: "Kishida had 45 minutes with Xi Jinping",
		reads: (around, length) => {
			const { left, right } = around;
			if (length.adjective || OTHER.test(left.slice(-60)) || NOT_TALKING.test(left.slice(-40))) return null;
			const unnamed = COUNTERPART.exec(right);
			if (unnamed !== null && !OTHER.test(unnamed[0])) return unnamed[0].length;
			const to = personAfter(around);
			const of = around.people.find((p) => p.start >= around.end);
			if (UNDERLINGS.test(left) || (of !== undefined && HIS_PEOPLE.test(right.slice(of.end - around.end)))) return null;
			return to !== null && to < 70 && WITH_SOMEBODY.test(right.slice(0, to)) ? to : null;
		},
	},
	{
		name: "duration/had",
		example: "The two leaders had 40 minutes, on the edge of the summit",
		reads: (around, length) =>
			!length.adjective &&
			HAD.test(around.left) &&
			HAD_IT.test(around.right) &&
			areTwo(around) &&
			!TOOK_TO.test(around.right)
				? 0
				: null,
	},
	{
		name: "duration/held-for",
		example: "The phone call was held on Friday at 6:40 pm for about 30 minutes",
		reads: ({ left, right }, length) =>
			!length.adjective && HELD_FOR.test(left) && !/^ (?:after|once|when|without|beyond)\b/.test(right) ? 0 : null,
	},
	{
		name: "duration/they-spent",
		example: "They spent just over four hours, and it was business",
		reads: ({ left, right, before, people }, length) =>
			!length.adjective &&
			THEY_SPENT.test(left) &&
			SPENT_THERE.test(right) &&
			!OTHER.test(right.slice(0, 40)) &&
			(people.length > 1 || (before !== "" && takesUpEncounter(before)))
				? 0
				: null,
	},
	{
		name: "duration/in-the-course-of",
		example: "Over the course of about an hour and 45 minutes, the two leaders held a discussion",
		reads: ({ left, right }) =>
			COURSE.test(left) &&
			((DURING.test(right) && !OTHER.test(right.slice(0, 80))) || (NOUN.test(subjectOf(left)) && /^[.,;]/.test(right)))
				? 0
				: null,
	},
	{
		name: "duration/they-had",
		example: "Trade was covered in the 32 minutes they had",
		reads: ({ left, right, people, before }, length) => {
			const bare = length.adjective && /^hour/i.test(length.said) && /^ (?:that|which|they)\b/.test(right);
			if ((length.adjective && !bare) || OTHER.test(left.slice(-60)) || A_CITIZEN.test(left)) return null;
			const gave = WHAT_GAVE.exec(right) ?? THEY_HAD.exec(right);
			if (gave !== null) return gave[0].length;
			const took = left.length < 4 ? IT_TOOK.exec(right) : null;
			return took !== null && (people.length > 0 || NOUN.test(right) || NOUN.test(before)) ? took[0].length : null;
		},
	},
	{
		name: "duration/together",
		example: "The leaders had been together for nearly five hours",
		reads: (around, length) => {
			const { left, right } = around;
			if (length.adjective || NOT_TALKING.test(left)) return null;
			if (TOGETHER_FOR.test(left) && isNamed(around) && !OTHER.test(left.slice(-40))) return 0;
			const after = TOGETHER_AFTER.exec(right);
			return after !== null && isNamed(around) ? after[0].length : null;
		},
	},
	{
		name: "duration/meal",
		example: "In a dinner that stretched to two and a half hours, Trump and Xi agreed to talk",
		reads: (around, length) => {
			const { left, right, people } = around;
			if (people.length === 0 && !THEY.test(left + right) && !/\btheir\b/i.test(left)) return null;
			if (length.adjective) return lengthOf(MEAL_AFTER, right) || null;
			return MEAL_LASTED.test(left) ? 0 : null;
		},
	},
	{
		name: "duration/went-in",
		example: "Netanyahu slipped into the White House, and two hours later he emerged",
		reads: ({ left, right, people }, length) => {
			const out = LATER_OUT.exec(right);
			return !length.adjective &&
				out !== null &&
				WENT_IN.test(left) &&
				(people.length > 0 || THEY.test(left) || /\b(?:he|she)\b/i.test(left))
				? out[0].length
				: null;
		},
	},
	{
		name: "duration/after",
		example: "After 90 minutes in the Oval Office they parted",
		reads: ({ left, right }, length) =>
			!length.adjective && AFTER_ALL.test(left) && IN_THERE.test(right) && !OTHER.test(right.slice(0, 80)) ? 0 : null,
	},
	{
		name: "duration/fronted-any",
		example: "For four hours, the presidents went through urgent matters",
		reads: ({ left, right, people }, length) => {
			if (length.adjective || !/^\W*(?:for|over) (?:just |only |some )?$/i.test(left)) return null;
			const clause = right.slice(0, 160);
			const talking = !NOT_TALKING.test(clause) && !OTHER.test(clause) && /^[^.;]{0,80}?, /.test(clause);
			return talking && (people.length > 1 || /\b(?:the two|leaders|presidents|pair|both)\b/i.test(clause)) ? 0 : null;
		},
	},
];
