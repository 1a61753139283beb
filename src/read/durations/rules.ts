import type { Around, DurationRule } from "./around.ts";
import { lengthOf } from "./around.ts";
import { COMPANY_RULES } from "./company.ts";
import { WORDS } from "./gates.ts";
import type { Length } from "./lengths.ts";
import { STATED_RULES } from "./stated.ts";
import {
	headOf,
	isByAnother,
	isHeBefore,
	isMonologue,
	isSpeech,
	NOUN,
	nearestNoun,
	OTHER,
	STARTS_WITH_THEY,
	subjectOf,
	THEY,
	takesUpEncounter,
	talkers,
} from "./subjects.ts";

const {
	AFTER_THAT,
	AND_FOR,
	ASSEMBLY,
	BEYOND,
	BY_THE_CLOCK,
	DAYS_OF,
	DAYS_OWN,
	ENDED,
	ENDED_AFTER,
	ENDED_WORDS,
	FIRST_OF_TWO,
	FRONTED,
	FRONTED_VERB,
	GOES_ON,
	HE_ENDED_IT,
	INTO,
	LASTED,
	MANY_LEADERS,
	NONE_OF,
	NOT_TALKING,
	NOT_WITH,
	NOUN_AFTER,
	NOUN_RIGHT_AFTER,
	NO_SUCH,
	OF_A_VISIT,
	OF_TALKS,
	ON_THE_PHONE_AFTER,
	ON_THE_PHONE_BEFORE,
	OVERRAN,
	PART_SUBJECT,
	SITTING,
	SPENT,
	SPENT_ON,
	TALKED_BARE,
	TALKED_FOR,
	THEN_THEY_TALKED,
	TOOK_QUESTIONS,
	TOOK_THEM,
	TOOK_TO,
	TO_AN_AUDIENCE,
	TO_AN_OUTLET,
	TO_FINISH,
	TWO_TITLES,
	UNDERLINGS,
	WITH_OWN,
	WITH_UNKNOWN,
	WITH_WHOM,
} = WORDS;

/** Of "at a day's notice, and the two were through after", the last clause: what came before it was not what ended. */
function lastClause(left: string): string {
	return (
		left
			.slice(-90)
			.split(/[,;] (?:and|but|while) /)
			.at(-1) ?? left
	);
}

/** "for three hours with nine other leaders": right behind the length. */
const FEW_LETTERS = 3;

/** "a 40-minute dressing-down": the length of what follows it, whatever that is. */
function isBesideNoun({ right }: Around, { said }: Length): boolean {
	return /\d-(?:minute|hour)$/i.test(said) && /^ [a-z]/.test(right);
}

/** "was scheduled to last 45 minutes | but overran by": the subject stands before both verbs. */
const BUT_OVERRAN = / (?:but|yet|and) (?=(?:\w+ )?(?:overran|ran) [^.;]{0,30}$)/;

/** Every way in which a length is tied to an encounter; the first that fits wins. */
export const DURATION_RULES: readonly DurationRule[] = [
	{
		name: "duration/longer-than-planned",
		example: "The meeting went on for nearly two hours longer than planned",
		reads: ({ left, right, people }) =>
			BEYOND.test(right) &&
			!/\b(?:hours?|minutes|half|quarter)(?: long)?,? (?:or )?$/i.test(left) &&
			["encounter", "thing", "people"].includes(headOf(left, people) ?? "")
				? lengthOf(BEYOND, right)
				: null,
	},
	{
		name: "duration/overran",
		example: "The talks overran by two hours",
		reads: ({ left, people }) =>
			OVERRAN.test(left) &&
			(["encounter", "thing", "people", "one"].includes(headOf(left.replace(BUT_OVERRAN, " "), people) ?? "") ||
				TWO_TITLES.test(left))
				? 0
				: null,
	},
	{
		name: "duration/before-noun",
		example: "their hour-long phone call",
		reads: ({ right, left }, length) => {
			if (!NOUN_AFTER.test(right) || NO_SUCH.test(left)) return null;
			return length.adjective || /^'s? /.test(right) || NOUN_RIGHT_AFTER.test(right)
				? lengthOf(NOUN_AFTER, right)
				: null;
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
		reads: ({ left, right, people, before, asked }) => {
			const verb = LASTED.exec(left);
			if (
				verb === null ||
				WITH_OWN.test(left) ||
				(SITTING.test(left) && ASSEMBLY.test(`${left} ${before}`) && people.length === 0) ||
				NONE_OF.test(subjectOf(left)) ||
				(/^t[ao]/i.test(verb[0]) && TOOK_TO.test(right)) ||
				(GOES_ON.test(left) && AFTER_THAT.test(right))
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
			if (DAYS_OWN.test(left.slice(0, verb.index)))
				return before !== "" && (takesUpEncounter(before) || FIRST_OF_TWO.test(before)) ? 0 : null;
			const unnamed = head === "thing" && !NOUN.test(left) && before !== "" && !takesUpEncounter(before);
			// "What about the dinner? It was private, and lasted 105 minutes."
			if (head === "thing" && before === "" && asked !== null && OTHER.test(asked) && !NOUN.test(left)) return null;
			if (unnamed && !BY_THE_CLOCK.test(left.slice(0, verb.index))) return null;
			if (head === "thing") return !slack || /^(?:went|took|was over|ran)/i.test(verb[0]) ? 0 : null;
			const together = head === "people" || (head === "one" && / and /.test(left));
			return together && /^(?:went on|gone on|took|needed)/i.test(verb[0]) ? 0 : null;
		},
	},
	{
		name: "duration/ended-after",
		example: "the two leaders emerged after 70 minutes",
		reads: ({ left, right, people, before }) =>
			ENDED_AFTER.test(left) &&
			!OTHER.test(lastClause(left)) &&
			!PART_SUBJECT.test(left) &&
			!OF_A_VISIT.test(right) &&
			(people.length > 0 ||
				THEY.test(left) ||
				NOUN.test(left) ||
				(HE_ENDED_IT.test(left) && (before === "" || takesUpEncounter(before))))
				? 0
				: null,
	},
	{
		name: "duration/spent",
		example: "The two leaders spent 40 minutes together",
		reads: (around) =>
			WITH_WHOM.test(around.left) && around.people.length > 0
				? 0
				: SPENT.test(around.left) &&
						SPENT_ON.test(around.right) &&
						(talkers(around) || isHeBefore(around)) &&
						!NOT_WITH.test(around.right) &&
						!WITH_UNKNOWN.test(around.right)
					? lengthOf(SPENT_ON, around.right)
					: null,
	},
	{
		name: "duration/talked-for",
		example: "Pompeo met with Kim for about two hours",
		reads: (around, length) =>
			(TALKED_FOR.test(around.left) || (!length.adjective && TALKED_BARE.test(around.left))) &&
			!TOOK_QUESTIONS.test(around.left) &&
			!TO_AN_OUTLET.test(around.left) &&
			!isBesideNoun(around, length) &&
			!MANY_LEADERS.test(around.left) &&
			!UNDERLINGS.test(around.left) &&
			!TO_AN_AUDIENCE.test(around.right) &&
			!isByAnother(around) &&
			!isSpeech(around) &&
			!isMonologue(around.left, around.right, around.people) &&
			talkers(around) &&
			!(STARTS_WITH_THEY.test(around.left) && OTHER.test(around.before)) &&
			!NOT_WITH.test(around.near) &&
			(NOT_WITH.exec(around.right.slice(0, 60))?.index ?? Number.POSITIVE_INFINITY) > FEW_LETTERS &&
			!/\bfor\b[^,]{0,40}\b(?:waited|waiting|flew|sanction)/i.test(around.left)
				? 0
				: null,
	},
	{
		name: "duration/fronted",
		example: "For more than an hour, Obama and Netanyahu spoke about Iran",
		reads: (around) =>
			FRONTED.test(around.left) &&
			FRONTED_VERB.test(around.right) &&
			!NOT_TALKING.test(FRONTED_VERB.exec(around.right)?.[0] ?? "") &&
			talkers({ ...around, left: around.right })
				? lengthOf(FRONTED_VERB, around.right)
				: AND_FOR.test(around.left) && around.people.some((p) => p.start >= around.end)
					? lengthOf(THEN_THEY_TALKED, around.right) || null
					: null,
	},
	{
		name: "duration/into-the-call",
		example: "25 minutes into the call, Trump abruptly ended it",
		reads: ({ right }) => (INTO.test(right) && ENDED.test(right) ? lengthOf(ENDED_WORDS, right) : null),
	},
	{
		name: "duration/took-them",
		example: "It took Macron more than 100 minutes to finish the conversation",
		reads: ({ left, right }) =>
			TOOK_THEM.test(left) && TO_FINISH.test(right) && !OTHER.test(TO_FINISH.exec(right)?.[0] ?? "")
				? lengthOf(TO_FINISH, right)
				: null,
	},
	{
		name: "duration/on-the-phone",
		example: "the two were on the phone an hour",
		reads: ({ left, right }) =>
			ON_THE_PHONE_BEFORE.test(left) ? 0 : ON_THE_PHONE_AFTER.test(right) ? lengthOf(ON_THE_PHONE_AFTER, right) : null,
	},
	...STATED_RULES,
	...COMPANY_RULES,
];
