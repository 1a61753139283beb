import {
	AGREED,
	BACKGROUND,
	BASE_FORM,
	DISCUSS,
	EXCHANGED,
	HELPER,
	IS_ABOUT,
	PUT,
	RAISE,
	RAISED_RATES,
	STRONG,
	SUBJECT_MATTER,
} from "../languages/english/acts.ts";
import { MANY_LEADERS } from "../languages/english/durations.ts";
import { type Cued, cued, matchesIn } from "../link/cues.ts";
import type { Act, Span } from "../model.ts";
import { spanOf, within } from "../spans.ts";
import type { Found } from "./found.ts";
import type { Parse } from "./parse.ts";
import type { Sentence } from "./sentences.ts";
import {
	ANAPHOR,
	anaphoric,
	answerAt,
	antecedent,
	claim,
	clauseLeft,
	isAsked,
	objectEnd,
	unreal,
} from "./topic-clauses.ts";
import {
	ENCOUNTER,
	ENCOUNTER_SUBJECT,
	inEncounter,
	JOINT_SUBJECT,
	namesEncounter,
	nearEncounter,
	ONE_SUBJECT,
	quotedOrSaid,
	themselves,
	twoLeaders,
} from "./topic-encounters.ts";
import { SOURCE_SILENT } from "./topic-nouns.ts";
import { openTopics, overlaps } from "./topic-open.ts";
import { headsOf, type Topic } from "./topic-words.ts";

interface Frame {
	readonly rule: string;
	readonly example: string;
	readonly pattern: Cued;
	readonly act: Act;
	/** Who must be the subject: both leaders or the encounter itself, one leader in an encounter, the encounter alone, or nobody. */
	readonly subject: "both" | "one" | "encounter" | "nobody";
	/** The verb may as well be of something said elsewhere. */
	readonly weak?: true;
	/** Its object names a topic even in words that no row has. */
	readonly open?: true;
}

/** A verb, with its topic after it. */
export const VERB_FRAMES: readonly Frame[] = [
	{
		rule: "topic/discussed",
		example: "Trump and Putin discussed North Korea",
		pattern: cued(new RegExp(`\\b(?:${DISCUSS})\\b`, "gi")),
		act: "raised",
		subject: "both",
		open: true,
	},
	{
		rule: "topic/is-about",
		example: "The call was pretty much entirely on Syria",
		pattern: cued(new RegExp(`\\b(?:${IS_ABOUT})\\b`, "gi")),
		act: "raised",
		subject: "encounter",
	},
	{
		rule: "topic/exchanged",
		example: "In the call there was a long exchange on Venezuela",
		pattern: cued(new RegExp(`\\b(?:${EXCHANGED})\\b`, "gi")),
		act: "raised",
		subject: "nobody",
	},
	{
		rule: "topic/agreed",
		example: "The two leaders agreed to extend the arms control treaty",
		pattern: cued(new RegExp(`\\b(?:${AGREED})\\b`, "gi")),
		act: "raised",
		subject: "both",
	},
	...RAISE.map(([act, verbs]) => ({
		rule: `topic/${act}`,
		example: `Trump ${act} Putin over election meddling`,
		pattern: cued(new RegExp(`\\b(?:${verbs})\\b`, "gi")),
		act,
		subject: "one" as const,
		...(act === "raised" ? { open: true as const } : {}),
	})),
	{
		rule: "topic/put",
		example: "Xi set out China's position on Taiwan in the call with Trump",
		pattern: cued(new RegExp(`\\b(?:${PUT})\\b`, "gi")),
		act: "raised",
		subject: "one",
		weak: true,
	},
	{
		rule: "topic/told",
		example: "Xi told Trump that dialogue remains the best way to resolve the North Korean nuclear problem",
		pattern: cued(/\b(?:told|tells|assured|asked|replied to|reminded|informed)\b/gi),
		act: "raised",
		subject: "one",
	},
];

function subjectFits(parse: Parse, sentence: Sentence, index: number, verb: Span, frame: Frame): boolean {
	const left = clauseLeft(sentence, verb.start);
	const before = themselves(parse, { start: verb.start - left.length, end: verb.start });
	const ids = new Set(before.map((m) => m.leader.id));
	if (frame.rule === "topic/told") return twoLeaders(parse, sentence, verb);
	if (frame.subject === "nobody") return inEncounter(parse, index, verb) || nearEncounter(parse, index);
	if (frame.subject === "encounter") {
		if (/\b(?:aides|officials|ministers|reporters|lawmakers|senators|summit of)\b/i.test(left)) return false;
		if (SUBJECT_MATTER.test(left)) return inEncounter(parse, index, verb) || nearEncounter(parse, index);
		const it = /^(?:[A-Z .]{3,20}:)?\W{0,4}(?:it|that|this|they)\b[^,]{0,20}$/i.test(left);
		const asked = parse.turns.length > 0 && nearEncounter(parse, index, 1);
		return it ? asked || inEncounter(parse, index, verb) : ENCOUNTER.test(left);
	}
	if (frame.weak === true && BACKGROUND.test(left)) return false;
	const said = parse.plain.slice(verb.start, verb.end);
	if (BASE_FORM.test(said) && !HELPER.test(left)) return false;
	if (frame.subject === "one" && frame.rule !== "topic/told" && PERFECT.test(left)) return false;
	if (MANY_LEADERS.test(left) && ids.size < 2) return false;
	if (/^talks$/i.test(said.split(" ")[0] ?? "") && NOUN_BEFORE.test(left)) return false;
	if (REFUSED.test(left)) return false;
	if (/^ask/i.test(said) && /,\s*$/.test(left)) return false;
	if (/^mention$/i.test(said) && !namesEncounter(sentence) && !twoLeaders(parse, sentence, verb)) return false;
	if (frame.subject === "both") {
		if (ids.size > 1 || JOINT_SUBJECT.test(left)) return true;
		if (ENCOUNTER_SUBJECT.test(left))
			return !/\b(?:aides|officials|ministers|reporters|lawmakers|senators)\b/i.test(left);
		if (before.length > 0 || ONE_SUBJECT.test(left) || /\bI\b/.test(left))
			return inEncounter(parse, index, verb) || nearEncounter(parse, index);
		if (parse.outletSide !== null && /\btook place\b/i.test(sentence.text)) return true;
		return namesEncounter(sentence) && (ids.size > 0 || within(parse.mentions, sentence).length > 1);
	}
	if (
		/^'?s? (?:administration|government|aides?|team|supporters|lawyers?|allies|critics)\b/i.test(
			parse.plain.slice(before.at(-1)?.end ?? verb.start, verb.start),
		)
	)
		return false;
	if (CHOSE_NOT.test(left) && within(parse.mentions, { start: verb.end, end: sentence.end }).length > 0) return true;
	const spoken = /\b(?:I|we)\b/.test(left) && quotedOrSaid(parse, verb);
	if (before.length === 0 && !spoken && !ONE_SUBJECT.test(left) && !(JOINT_SUBJECT.test(left) && !/^\s*$/.test(left))) {
		const whole = within(parse.mentions, { start: sentence.start, end: verb.start });
		if (whole.length === 0 || (left.trim() !== "" && !/(?:\b(?:and|or|to|not|any)\b|n't\b)[^.]{0,30}$/i.test(left)))
			return false;
	}
	if (ids.size > 1 && /\b(?:and|nor)\b/.test(left)) return true;
	if (frame.weak !== true && THE_TWO.test(left) && (inEncounter(parse, index, verb) || nearEncounter(parse, index)))
		return true;
	const strong = STRONG.test(parse.plain.slice(verb.start, verb.end));
	if (strong && (before.length > 0 || ONE_SUBJECT.test(left))) return true;
	if ((strong || frame.weak !== true) && spoken && nearEncounter(parse, index, 6)) return true;
	if (
		/\bfor (?:his|her) part\b/i.test(left) ||
		(parse.turns.length > 0 && frame.weak !== true && nearEncounter(parse, index))
	)
		return true;
	return (
		inEncounter(parse, index, verb) ||
		(frame.weak !== true && !spoken && nearEncounter(parse, index) && twoLeaders(parse, sentence, verb))
	);
}

/** "In choosing not to bring it up with Putin, Trump …": who does comes after. */
const CHOSE_NOT = /^\W*(?:in|by) (?:choosing|deciding|opting|electing) not to\s*$/i;

/** Both leaders, as the subject of what one alone would have to be shown to say to the other. */
const THE_TWO =
	/\b(?:the two(?: (?:leaders|men|presidents|sides))?|both (?:leaders|men|presidents|sides)|the (?:leaders|presidents)|the pair)\b[^,;]{0,30}$/i;

/** "has called for": what somebody holds, not what was said then. */
const PERFECT = /\b(?:has|have)(?: \w+ly| also| long| always| since| already| often){0,3}\s*$/i;
/** "talks on" of a noun: "called for talks on". */
const NOUN_BEFORE =
	/\b(?:for|of|in|the|peace|new|hold|held|holding|during|at|after|resume|resumed|direct|more|any|no|further|fresh|bilateral|their|his|her)\s*$/i;
/** What somebody refused to talk about was not talked about by him; whether it was raised is not said. */
const REFUSED = /\brefus(?:ed|es|al|ing) to\s*(?:\w+ly )?$/i;

/** "any warning", "the offer": a verb's form that is a noun here. */
function isNoun(sentence: Sentence, match: RegExpExecArray): boolean {
	return (
		/^(?:warning|demand|offer|request|call|mention|challenge|protest|push|press|stress|review|cover|address|appeal)s?$/i.test(
			match[0],
		) &&
		/\b(?:an?|any|no|the|of|his|her|their|its|this|that|for|strong|stern)\s*$/i.test(
			sentence.text.slice(0, match.index),
		)
	);
}

/** "told Putin that Tehran opposed it": a capital that speaks, no topic. */
function isSpeaker({ plain }: Parse, topic: Topic): boolean {
	return (
		/^(?:tehran|kyiv|kiev|pyongyang|caracas|minsk)$/i.test(topic.said) &&
		/\bthat $/.test(plain.slice(Math.max(0, topic.start - 6), topic.start)) &&
		/^ [a-z]+(?:ed|s)\b/.test(plain.slice(topic.end, topic.end + 20))
	);
}

/** What may stand between "did not discuss" and what was not: more than that, and it was something else. */
const PLAIN_OBJECT =
	/^(?: (?:up|on|about|of|over|the|a|an|any|his|her|their|its|this|that|either|either's|alleged|possible|potential|specific|specifically|explicitly|directly|publicly|him|her|them|counterpart|leader|president|over|against|to|not|off|from|for|with|meddling|interfering|[A-Z][\w.-]*(?:'s?)?|\w+'s?|[a-z]+(?:al|an|ic|ed|ian|ish|ese)|(?:issue|question|subject|topic|matter|case|situation|crisis|allegations?|war|conflict|possibility|prospect)(?: (?:of|in|over|about|with|around))?)){0,8} ?$/;

/** "did not talk about aid to Ukraine": denied of the aid, not of Ukraine. */
function isDeniedOf({ plain }: Parse, verb: Span, topic: Topic): boolean {
	const gap = plain.slice(verb.end, topic.start);
	return PLAIN_OBJECT.test(gap) || LIST_ITEM.test(gap);
}

/** "had not discussed a timeline for a ceasefire": the timeline. */
function deniedInOwnWords(parse: Parse, sentence: Sentence, frame: Frame, verb: Span, end: number): readonly Found[] {
	const [first] = openAfter(parse, sentence, frame, verb, end, []);
	if (first === undefined || !isDeniedOf(parse, verb, first)) return [];
	return [claim(parse, sentence, { topic: first, act: frame.act, answer: "no" }, verb, frame.rule)];
}

/** A later item of a list: "did not discuss Syria, Iran or trade". */
const LIST_ITEM = /(?:,|\b(?:and|or|nor)) (?:the |any |his |her |their )?$/;

/** "discuss the aid that Washington sends to Egypt": the aid. */
function isInRelative({ plain }: Parse, verb: Span, topic: Topic): boolean {
	return (
		OPEN_VERB.test(plain.slice(verb.start, verb.end)) &&
		/^(?: (?!that\b|which\b|who)[\w$.'-]+){2,8},? (?:that|which|who|whose|whom) /.test(
			plain.slice(verb.end, topic.start),
		)
	);
}

/** Of an open frame only these verbs have a topic for an object, whatever it is called. */
const OPEN_VERB = /^(?:discuss|talk|spoke|speak|touch|rais|br(?:ought|ing)|broach|mention|cover|focus)/i;

/** The item of a list that a topic stands in: "the dispute over Iran's nuclear program" has a topic that a row names. */
function itemOf({ plain }: Parse, topic: Topic, end: number): Span {
	const rest = plain.slice(topic.end, end);
	const stop = rest.search(/[,;"]| and /);
	return { start: Math.max(0, topic.start - 30), end: stop < 0 ? end : topic.end + stop };
}

/** The topics after a verb that no row has. */
function openAfter(
	parse: Parse,
	sentence: Sentence,
	frame: Frame,
	verb: Span,
	end: number,
	known: readonly Topic[],
): readonly Topic[] {
	if (frame.open !== true || !OPEN_VERB.test(parse.plain.slice(verb.start, verb.end))) return [];
	const phrase = parse.plain.slice(verb.end, Math.min(end, sentence.end));
	if (!phrase.startsWith(" ") || ANAPHOR.test(phrase) || RAISED_RATES.test(phrase)) return [];
	return openTopics(phrase, verb.end).filter(
		(topic) =>
			!overlaps(itemOf(parse, topic, end), known) &&
			within(parse.mentions, { start: topic.start, end: topic.end }).length === 0,
	);
}

export function readVerbs(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	if (isAsked(parse, sentence)) return [];
	const found: Found[] = [];
	for (const frame of VERB_FRAMES) {
		for (const match of matchesIn(sentence, frame.pattern)) {
			const verb = spanOf(match, sentence.start);
			const end = objectEnd(parse, sentence, verb.end);
			const known = headsOf(
				parse,
				(all[index] ?? []).filter(
					(t) =>
						t.start >= verb.start + 4 &&
						t.end <= end &&
						t.end > verb.end &&
						!isSpeaker(parse, t) &&
						!isInRelative(parse, verb, t),
				),
			);
			const topics = [...known, ...openAfter(parse, sentence, frame, verb, end, all[index] ?? [])];
			const pronoun =
				topics.length === 0 &&
				frame.rule !== "topic/agreed" &&
				frame.rule !== "topic/told" &&
				ANAPHOR.test(parse.plain.slice(verb.end, sentence.end));
			if ((topics.length === 0 && !pronoun) || isNoun(sentence, match)) continue;
			if (
				/^rais/i.test(match[0]) &&
				RAISED_RATES.test(parse.plain.slice(verb.end, sentence.end)) &&
				!/^(?:(?!\b(?:after|before|when|while)\b)[^.;,]){0,60} with [A-Z]/.test(
					parse.plain.slice(verb.end, sentence.end),
				)
			)
				continue;
			if (/^mention/i.test(match[0]) && SOURCE_SILENT.test(sentence.text.slice(0, match.index))) continue;
			if (!subjectFits(parse, sentence, index, verb, frame) || unreal(parse, sentence, verb)) continue;
			const answer = answerAt(sentence, verb.start);
			if (answer === "no" && !pronoun && !topics.every((topic) => isDeniedOf(parse, verb, topic))) {
				found.push(...deniedInOwnWords(parse, sentence, frame, verb, end));
				continue;
			}
			const meant = pronoun ? antecedent(parse, all, index, verb.start) : null;
			for (const topic of meant === null ? topics : [meant]) {
				found.push(
					pronoun
						? anaphoric(parse, sentence, { topic, act: frame.act, answer }, verb, `${frame.rule}-that`)
						: claim(parse, sentence, { topic, act: frame.act, answer }, verb, frame.rule),
				);
			}
		}
	}
	return found;
}
