import {
	BRIEF_WORDS,
	ENCOUNTER_NOUNS,
	NOT_LENGTH_AFTER,
	OTHER_NOUNS,
	PART_BEFORE,
	PLANNED,
	TALK_VERBS,
} from "../languages/english/encounters.ts";
import type { Span } from "../model.ts";
import { clockLengths } from "./clock.ts";
import { clauseAround, type Found, shortened, trimSpan } from "./found.ts";
import { findLengths, type Length } from "./lengths.ts";
import type { Parse } from "./parse.ts";
import type { Sentence } from "./sentences.ts";

/** The words right before and right after a length, in its sentence. */
interface Around {
	readonly left: string;
	readonly right: string;
	/** From the last mark or joint before the length. */
	readonly near: string;
}

interface LengthRule {
	readonly name: string;
	readonly example: string;
	/** How much of the text the evidence takes in, right of the length. 0: to the length's end. */
	readonly reads: (around: Around, length: Length) => number | null;
}

const PLAIN_WORD = `(?!(?:of|in|on|at|to|for|with|after|before|into|ago|later|by|from|that|which|who|was|were|is|and then|${OTHER_NOUNS})\\b)[\\w'\u2019.\\u00c0-\\u024f/&-]+`;
const NOUN_AFTER = new RegExp(
	`^[- ,]{0,2}(?:long )?[, ]*(?:${PLAIN_WORD}(?: and|,)? ){0,6}?(?:${ENCOUNTER_NOUNS})(?! (?:${OTHER_NOUNS}|room|with (?:reporters|journalists|the press|staff|aides|lawmakers|senators|his (?:cabinet|staff|advis)))\\b)(?!-)\\b`,
	"i",
);
const LASTED =
	/\b(?:lasted|lasting|last|ran|run|running|went on|gone on|went|going on|continued|stretched|stretching|stretch|spanned|spanning|took|taking|taken|clocked in|clocking in|clocked|dragged on|extended|extending|wrapped up|ended|concluded|finished)(?: on| out| past| over| to| for| at| in at| a| only| just| somewhere| anywhere| less| between| after| well| beyond| in total| altogether| all of| the| some)*\s*$/i;
const TOO_BRIEF = /\b(?:ended|concluded|finished|wrapped up|took|run|last|extended|went)\b/i;
const NOUN = new RegExp(`\\b(?:${ENCOUNTER_NOUNS})\\b`, "i");
const OTHER = new RegExp(`\\b(?:${OTHER_NOUNS})\\b`, "i");
const SUBJECT = new RegExp(`\\b(?:${ENCOUNTER_NOUNS}|it|which|that|they|two|leaders|presidents|pair|event)\\b`, "i");
const TALKED_FOR = new RegExp(
	`\\b(?:${TALK_VERBS})\\b(?:(?!\\b(?:${OTHER_NOUNS})\\b)[^.;"]){0,110}\\bfor (?:what \\w+ \\w+ as |a total of |well |just |only |a )?$`,
	"i",
);
const SPENT = /\bspen(?:t|ding|d)(?: a total of| just| only| the better part of)?\s*$/i;
const SPENT_ON =
	/^[^.;]{0,40}\b(?:on the (?:phone|line)|by phone|speaking|talking|in (?:talks|conversation|discussions?|(?:an?|the) [\w-]+ ?(?:meeting|session)|private|closed-door|a meeting)|together|with|behind closed doors|meeting|closeted|alone|one-on-one|discussing|face[- ]to[- ]face)\b/i;
const OF_TALKS = new RegExp(
	`^(?:'s?)? (?:of|on the|on a) (?:${PLAIN_WORD} ){0,4}?(?:talks|talking|conversations?|discussions?|negotiations?|meetings?|phone|dialogue|talk|call|consultations?|deliberations?|exchanges?|back-and-forth|face time|diplomacy)\\b`,
	"i",
);
const COURSE =
	/\b(?:over|in|during|throughout) (?:the )?(?:course|space|span) of (?:a |an )?$|\b(?:over|during|in) (?:a |an )?$/i;
const INTO =
	/^ into (?:what|the|their|his|a|an)\b[^.;]{0,60}\b(?:call|conversation|meeting|talks|session|exchange|discussion)\b/i;
const ENDED =
	/\b(?:ended|hung up|cut (?:it|the \w+|him|her|them|things)? ?(?:off|short)|terminated|broke off|wrapped up)\b/i;
const NOUN_OF = new RegExp(
	`\\b(?:${ENCOUNTER_NOUNS})(?: that was| which was| was| had been| of|,|:| \\u2014| \\()(?: only| just| a total)?\\s*$`,
	"i",
);
const LENGTH_WORD = /\b(?:duration|length)\b[^.;]{0,60}\b(?:was|is|of|at|:|as)(?: put at| given as| just| only)?\s*$/i;
const LONG_AFTER = /^ (?:long|in length|in duration|in all|in total)\b/i;
const DURING = new RegExp(`\\b(?:${TALK_VERBS})\\b|\\b(?:${ENCOUNTER_NOUNS})\\b|leaders|presidents`, "i");
const BEYOND =
	/^ (?:longer|more) than (?:was |had been |originally |first |initially )?(?:planned|scheduled|expected|intended|anticipated|allotted|billed|due)\b/i;
const OVERRAN =
	/\b(?:overran|ran over|over its (?:scheduled|allotted) time|overrunning|ran (?:over|past|beyond) (?:schedule|its schedule|time))(?: by)?\s*$/i;

/** Every way in which a length is tied to an encounter; the first that fits wins. */
export const DURATION_RULES: readonly LengthRule[] = [
	{
		name: "duration/longer-than-planned",
		example: "The meeting went on for nearly two hours longer than planned",
		reads: ({ left, right }) =>
			BEYOND.test(right) && SUBJECT.test(left) && !OTHER.test(subjectOf(left))
				? (BEYOND.exec(right)?.[0].length ?? 0)
				: null,
	},
	{
		name: "duration/overran",
		example: "The talks overran by two hours",
		reads: ({ left }) => (OVERRAN.test(left) && SUBJECT.test(left) && !OTHER.test(subjectOf(left)) ? 0 : null),
	},
	{
		name: "duration/before-noun",
		example: "their hour-long phone call",
		reads: ({ right, left }, length) => {
			const match = NOUN_AFTER.exec(right);
			if (match === null || !(length.adjective || /^'s? /.test(right))) return null;
			return /\b(?:no|any|every|regular|weekly)\s*(?:an?\s*)?$/i.test(left) ? null : match[0].length;
		},
	},
	{
		name: "duration/of-talks",
		example: "after more than two hours of talks",
		reads: ({ right, left }) =>
			OF_TALKS.test(right) && !/\b(?:days?|weeks?|months?) (?:and|of)\s*$/i.test(left)
				? (OF_TALKS.exec(right)?.[0].length ?? 0)
				: null,
	},
	{
		name: "duration/lasted",
		example: "The call lasted about 30 minutes",
		reads: ({ left, near }) => {
			const verb = LASTED.exec(left);
			if (verb === null) return null;
			const subject = subjectOf(left.slice(0, verb.index));
			if (OTHER.test(subject) || !SUBJECT.test(subject)) return null;
			if (TOO_BRIEF.test(verb[0]) && !/\b(?:for|after|in at|on)\b/i.test(verb[0]))
				return NOUN.test(`${subject} ${near}`) ? 0 : null;
			return 0;
		},
	},
	{
		name: "duration/spent",
		example: "The two spent 40 minutes on the phone",
		reads: ({ left, right }) =>
			SPENT.test(left) && SPENT_ON.test(right) ? (SPENT_ON.exec(right)?.[0].length ?? 0) : null,
	},
	{
		name: "duration/talked-for",
		example: "Pompeo met with Kim for about two hours",
		reads: ({ left }) =>
			TALKED_FOR.test(left) && !/\bfor\b[^,]{0,40}\b(?:waited|waiting|flew|sanction)/i.test(left) ? 0 : null,
	},
	{
		name: "duration/into-the-call",
		example: "25 minutes into the call, Trump abruptly ended it",
		reads: ({ right }) =>
			INTO.test(right) && ENDED.test(right)
				? (/^[^.;]{0,200}?\b(?:ended|hung up|cut|terminated|broke off|wrapped up)\b(?: it| the \w+)?/i.exec(right)?.[0]
						.length ?? 0)
				: null,
	},
	{
		name: "duration/noun-of",
		example: "a phone call of 50 minutes",
		reads: ({ left, right }) =>
			NOUN_OF.test(left) &&
			(/ (?:of|was|that was|which was)(?: only| just)?\s*$/i.test(left) ||
				LONG_AFTER.test(right) ||
				/^\s*[),]/.test(right))
				? (LONG_AFTER.exec(right)?.[0].length ?? 0)
				: null,
	},
	{
		name: "duration/length-was",
		example: "The duration of the conversation was 40 minutes",
		reads: ({ left }) => (LENGTH_WORD.test(left) && SUBJECT.test(left) ? 0 : null),
	},
	{
		name: "duration/in-the-course-of",
		example: "Over the course of about an hour and 45 minutes, the two leaders held a discussion",
		reads: ({ left, right }) =>
			COURSE.test(left) && /\bcourse|space|span\b/i.test(left) && DURING.test(right) && !OTHER.test(right.slice(0, 80))
				? 0
				: null,
	},
	{
		name: "duration/on-the-phone",
		example: "the two were on the phone an hour",
		reads: ({ left, right }) =>
			/\b(?:on the (?:phone|line)|by phone|by telephone)\s*$/i.test(left) ||
			/^ (?:on the (?:phone|line))\b/i.test(right)
				? 0
				: null,
	},
];

/** The subject a verb after `left` has: what stands since the last joint, or before an apposition. */
function subjectOf(left: string): string {
	const parts = left.split(
		/[;:\u2014"]|--|\b(?:but|while|although|because|since|before|after|as|said|says|that|when)\b/i,
	);
	return (parts.findLast((part) => part.trim() !== "") ?? left).slice(-160);
}

const PLANNED_NEAR = new RegExp(`\\b(?:${PLANNED})\\b`, "i");
const DONE =
	/\b(?:lasted|went on|ran|was expected to last[^,]*,? but|would (?:later )?(?:describe|call|say|recall))\b/i;

/** Text before a length in its own clause: a plan there governs it, a plan before a comma or "but" does not. */
function nearLeft(left: string): string {
	const parts = left
		.replace(/\([^()]{0,80}\)/g, "")
		.split(/[,;:"\u2014()]|--|\b(?:but|instead|after|yet|followed|following)\b/i);
	return parts.at(-1) ?? left;
}

function vetoed(around: Around, length: Length): boolean {
	if (NOT_LENGTH_AFTER.test(around.right) || length.minutes > 24 * 60) return true;
	if (PART_BEFORE.test(around.left) && !/\bthan\b/i.test(around.right.slice(0, 14))) return true;
	return (
		PLANNED_NEAR.test(around.near.replace(/\b(?:longer|more|less) than (?:planned|scheduled|expected)\b/gi, "")) &&
		!DONE.test(around.near)
	);
}

const PLANNED_LENGTH = /\b(?:planned|scheduled|slated|expected|due|set|supposed|meant|allotted|billed)\b[^.;]{0,50}$/i;

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
		/^(?: (?:with|between|in|on|at|of|behind|by) [^,.;:"\u2014]{1,80})/.exec(
			parse.plain.slice(core.end, clause.end),
		)?.[0].length ?? 0;
	return shortened(parse.plain, { start: length.start - (article?.[0].length ?? 0), end: core.end + after }, core);
}

function beyondPlanned(parse: Parse, length: Length): readonly [number, number] | null {
	const planned = plannedMinutes(parse);
	return planned === null ? null : [planned + length.interval[0], planned + length.interval[1]];
}

function readLength(parse: Parse, sentence: Sentence, length: Length): Found | null {
	const left = parse.plain.slice(sentence.start, length.start);
	const around: Around = { left, right: parse.plain.slice(length.end, sentence.end), near: nearLeft(left) };
	if (vetoed(around, length)) return null;
	for (const rule of DURATION_RULES) {
		const extra = rule.reads(around, length);
		if (extra === null) continue;
		const beyond = rule.name === "duration/longer-than-planned" || rule.name === "duration/overran";
		return {
			answer: {
				question: "duration",
				interval: beyond ? beyondPlanned(parse, length) : length.interval,
				minutes: length.minutes,
				qualifier: length.qualifier,
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

const BRIEF = new RegExp(
	`\\b(?:held|had|in|during|after|following)\\s+(?:an?|their|the)\\s+(?:\\w+ly )?(?:${BRIEF_WORDS}) (?:[\\w-]+ ){0,2}?(?:${ENCOUNTER_NOUNS})\\b`,
	"gi",
);

/** "a brief phone call": at most 45 minutes (design). */
function readBrief(parse: Parse, sentence: Sentence): readonly Found[] {
	return [...sentence.text.matchAll(BRIEF)].flatMap((match) => {
		const trigger = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
		const near = nearLeft(sentence.text.slice(0, match.index));
		if (PLANNED_NEAR.test(near) || OTHER.test(match[0])) return [];
		const answer = {
			question: "duration",
			interval: [0, 45],
			minutes: null,
			qualifier: "vague",
			beyond: null,
			said: match[0],
		} as const;
		return [
			{
				answer,
				trigger,
				evidence: shortened(parse.plain, clauseAround(parse.plain, sentence, trigger), trigger),
				rule: "duration/brief",
			},
		];
	});
}

/** How long an encounter lasted, wherever a text says so. */
export function readDurations(parse: Parse): readonly Found[] {
	return parse.sentences.flatMap((sentence) => {
		if (!/\b(?:hour|minute|hr|min|half|brief|short|quick|from \d|began|started)/i.test(sentence.text)) return [];
		const lengths = findLengths(parse.plain, sentence).flatMap((length) => readLength(parse, sentence, length) ?? []);
		const all = [...lengths, ...clockLengths(parse, sentence)];
		return all.length > 0 ? all : readBrief(parse, sentence);
	});
}
