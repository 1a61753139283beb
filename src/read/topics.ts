import {
	ABSENT,
	ADVISED_NOT,
	AGREED,
	CAME_UP,
	DECLINED,
	DECLINED_VERB,
	DISCUSS,
	ELSEWHERE,
	IGNORED,
	NEGATION,
	NO_MENTION,
	PURPOSE,
	RAISE,
	RAISED_RATES,
	STRONG,
	UNREAL,
} from "../languages/english/acts.ts";
import { ENCOUNTER_NOUNS } from "../languages/english/encounters.ts";
import type { Act, Answer, Span } from "../model.ts";
import { at, within } from "../spans.ts";
import { clauseAround, type Found, shortened, trimSpan } from "./found.ts";
import type { Mention, Parse } from "./parse.ts";
import type { Sentence } from "./sentences.ts";
import { findTopics, foreTopics, headsOf, type Topic } from "./topic-words.ts";

const ENCOUNTER = new RegExp(`\\b(?:${ENCOUNTER_NOUNS}|by phone|by telephone|on the phone|over the phone)\\b`, "i");
const JOINT_SUBJECT =
	/\b(?:(?:he|she) and [A-Z][a-z]+|[A-Z][a-z]+ and (?:he|she)|they|the two|both|the leaders|leaders|the pair|two presidents|the presidents|two men|both sides|both countries|two sides|two nations|two countries|we|them|the duo|the men)\b/i;
const ENCOUNTER_SUBJECT = new RegExp(`\\b(?:${ENCOUNTER_NOUNS}|which|issues|topics|subjects|agenda)\\b`, "i");
const ONE_SUBJECT = /\b(?:he|she|the president|the prime minister|the chancellor|the leader|the pope)\b/i;

interface Frame {
	readonly rule: string;
	readonly example: string;
	readonly pattern: RegExp;
	readonly act: Act;
	/** Who must be the subject: both leaders or the encounter itself, or one leader in an encounter. */
	readonly subject: "both" | "one";
}

/** A verb, with its topic after it. */
export const VERB_FRAMES: readonly Frame[] = [
	{
		rule: "topic/discussed",
		example: "Trump and Putin discussed North Korea",
		pattern: new RegExp(`\\b(?:${DISCUSS})\\b`, "gi"),
		act: "raised",
		subject: "both",
	},
	{
		rule: "topic/agreed",
		example: "the two leaders agreed to revive talks on the nuclear program",
		pattern: new RegExp(`\\b(?:${AGREED})\\b`, "gi"),
		act: "raised",
		subject: "both",
	},
	...RAISE.map(([act, verbs]) => ({
		rule: `topic/${act}`,
		example: `Trump ${act} Putin over election meddling`,
		pattern: new RegExp(`\\b(?:${verbs})\\b`, "gi"),
		act,
		subject: "one" as const,
	})),
	{
		rule: "topic/told",
		example: "Mr. Xi told Mr. Trump that dialogue remains the best way to resolve the nuclear problem",
		pattern: /\b(?:told|tells|assured|asked|replied to|reminded|informed)\b/gi,
		act: "raised",
		subject: "one",
	},
];

function questionTurn(parse: Parse, place: number): boolean {
	return at(parse.turns, place)?.question === true;
}

/** Where the object of a verb ends: at the next joint of the sentence. */
function objectEnd(parse: Parse, sentence: Sentence, from: number): number {
	const text = parse.plain.slice(from, sentence.end);
	// A speaker's dash in a transcript mends a word; a writer's ends a clause.
	const rest = parse.turns.length > 0 ? text.replace(/\u2014/g, " ") : text;
	const stop =
		/[;:]|, (?:but|which|who|while|although|though|according|saying|after|before|said|where|a |an )|\b(?:but|although|whereas|despite|because|even though|amid)\b|"? (?:said|says)\b|\u2014| -- /i.exec(
			rest.slice(1),
		);
	return stop === null ? sentence.end : from + 1 + stop.index;
}

/** Left of a verb, from the last joint: what governs it. */
function clauseLeft(sentence: Sentence, place: number): string {
	const left = sentence.text.slice(0, Math.max(0, place - sentence.start));
	return (
		left
			.split(
				/[;:"\u2014]|--|, (?:but|while|although|though|which|who|when)\b|\b(?:but|while|although|though|that|said(?! to have)|says|because)\b/i,
			)
			.at(-1) ?? left
	);
}

/** Is the sentence at `index`, or the one before it in its paragraph, about what was said in an encounter? */
function inEncounter(parse: Parse, index: number, verb: Span): boolean {
	const sentence = parse.sentences[index];
	if (sentence === undefined) return false;
	if (ENCOUNTER.test(sentence.text) || twoLeaders(parse, sentence, verb)) return true;
	if (parse.outletSide !== null && parse.turns.length === 0) return true;
	if (inTurnOf(parse, index)) return true;
	const before = parse.sentences[index - 1];
	if (before === undefined || before.paragraph < sentence.paragraph - 1) return false;
	return (ENCOUNTER.test(before.text) || JOINT_SUBJECT.test(before.text)) && within(parse.mentions, before).length > 0;
}

/** A briefer's turn that has begun to tell of an encounter goes on telling of it. */
function inTurnOf(parse: Parse, index: number): boolean {
	const sentence = parse.sentences[index];
	const turn = sentence === undefined ? null : at(parse.turns, sentence.start);
	if (turn === null || turn.question) return false;
	return parse.sentences
		.slice(Math.max(0, index - 25), index)
		.some((s) => s.start >= turn.start && ENCOUNTER.test(s.text) && within(parse.mentions, s).length > 1);
}

/** "raised trade with Trump", "complained to Johnson about NATO". */
function addressedLater(parse: Parse, sentence: Sentence, verb: Span, before: readonly Mention[]): boolean {
	const end = Math.min(sentence.end, verb.end + 140);
	const subjects = before.length > 0 || ONE_SUBJECT.test(sentence.text.slice(0, verb.start - sentence.start));
	return (
		subjects &&
		within(parse.mentions, { start: verb.end, end }).some((m) => {
			const gap = parse.plain.slice(verb.end, m.start);
			return (
				TO_COUNTERPART.test(gap) &&
				!/[.;]|\b(?:who|which|after|before|when|while|as|since|until)\b/.test(gap) &&
				!before.some((b) => b.leader.id === m.leader.id)
			);
		})
	);
}

/** A leader before the verb and another right after it: "pressed Putin over". */
function twoLeaders(parse: Parse, sentence: Sentence, verb: Span): boolean {
	const before = within(parse.mentions, { start: sentence.start, end: verb.start });
	const after = within(parse.mentions, { start: verb.start, end: Math.min(sentence.end, verb.end + 40) });
	const object = after.find((m) => m.start - verb.end < 28);
	const counterpart = /^ (?:(?:\w+ )?(?:him|her|his|the) )?(?:(?:\w+ )?counterpart|him|her)\b/i.test(
		parse.plain.slice(verb.end, verb.end + 45),
	);
	if (object === undefined && counterpart && before.length > 0) return true;
	if (object === undefined) return addressedLater(parse, sentence, verb, before);
	const pronoun = ONE_SUBJECT.test(sentence.text.slice(0, verb.start - sentence.start));
	return pronoun || before.some((m) => m.leader.id !== object.leader.id);
}

function subjectFits(parse: Parse, sentence: Sentence, index: number, verb: Span, frame: Frame): boolean {
	const left = clauseLeft(sentence, verb.start);
	const before = within(parse.mentions, { start: verb.start - left.length, end: verb.start });
	const ids = new Set(before.map((m) => m.leader.id));
	if (frame.rule === "topic/told") return twoLeaders(parse, sentence, verb);
	if (frame.subject === "both") {
		if (ids.size > 1 || JOINT_SUBJECT.test(left)) return true;
		if (ENCOUNTER_SUBJECT.test(left))
			return !/\b(?:aides|officials|ministers|reporters|lawmakers|senators)\b/i.test(left);
		if (before.length > 0 || ONE_SUBJECT.test(left) || /\bI\b/.test(left)) return inEncounter(parse, index, verb);
		if (parse.outletSide !== null && /\btook place\b/i.test(sentence.text)) return true;
		return ENCOUNTER.test(sentence.text) && (ids.size > 0 || within(parse.mentions, sentence).length > 1);
	}
	if (
		/^'?s? (?:administration|government|aides?|team|supporters|lawyers?|allies|critics)\b/i.test(
			parse.plain.slice(before.at(-1)?.end ?? verb.start, verb.start),
		)
	)
		return false;
	if (before.length === 0 && !ONE_SUBJECT.test(left) && !(JOINT_SUBJECT.test(left) && !/^\s*$/.test(left))) {
		const whole = within(parse.mentions, { start: sentence.start, end: verb.start });
		if (whole.length === 0 || !/(?:\b(?:and|or|to|not|any)\b|n't\b)[^.]{0,30}$/i.test(left)) return false;
	}
	if (ids.size > 1 && /\b(?:and|nor)\b/.test(left)) return true;
	if (STRONG.test(parse.plain.slice(verb.start, verb.end)) && (before.length > 0 || ONE_SUBJECT.test(left)))
		return true;
	return inEncounter(parse, index, verb);
}

/** Said to somebody who was not in the encounter. */
const ELSEWHERE_AFTER =
	/\b(?:at (?:a|an|his|her|the|their) (?:joint )?(?:news|press) conference|in an? (?:interview|speech|tweet|op-ed|letter|statement)|on twitter|to reporters|at a rally|before (?:the|his|their) (?:call|meeting|talks|summit))\b/i;
const TO_COUNTERPART = /\b(?:with|to|from|against|between)\s+(?:the |his |her )?(?:[\w.-]+ ){0,4}$/i;

const ADDRESSEE =
	/^ (?:the |a |an |his |her )?(?:[\w-]+ )?(?:reporters?|journalists?|lawmakers|senators|congress|critics|democrats|republicans|supporters|viewers|the press|audience)\b/i;

function unreal(parse: Parse, sentence: Sentence, verb: Span): boolean {
	if (sentence.text.trimEnd().endsWith("?") || questionTurn(parse, sentence.start)) return true;
	const left = clauseLeft(sentence, verb.start);
	if (/\blast (?:week|month|year)\b/i.test(left) || ADDRESSEE.test(parse.plain.slice(verb.end, verb.end + 40)))
		return true;
	if (ELSEWHERE_AFTER.test(/^[^,;]*/.exec(parse.plain.slice(verb.end, sentence.end))?.[0] ?? "")) return true;
	if (IGNORED.test(left)) return false;
	if (ADVISED_NOT.test(left) || ELSEWHERE.test(sentence.text.slice(0, verb.start - sentence.start))) return true;
	if (PURPOSE.test(left)) return /\b(?:will|would|may|might|could|plans?|planned|expected|scheduled)\b/i.test(left);
	if (/\bto\s+(?:\w+ly )?$/i.test(left) && !NEGATION.test(left)) return true;
	const negatedPlan = /\b(?:decision|opted|chose|choosing|decided) not to\s*(?:\w+ly )?$/i.test(left);
	return UNREAL.test(left) && !negatedPlan;
}

const DENIED = /\b(?:denied|denies|denying|rejected|disputed)(?: \w+){0,3} that\s*$/i;

function answerAt(sentence: Sentence, place: number): Answer {
	const left = clauseLeft(sentence, place);
	const whole = sentence.text.slice(0, Math.max(0, place - sentence.start));
	if (
		DENIED.test(whole.slice(0, whole.length - left.length)) ||
		/\bno (?:\w+ )?warnings?$/i.test(sentence.text.slice(0, place - sentence.start + 40).split(" about")[0] ?? "")
	)
		return "no";
	return NEGATION.test(left) && !IGNORED.test(left) && !/\bnot only\b/i.test(left) ? "no" : "yes";
}

function claim(
	parse: Parse,
	sentence: Sentence,
	topic: Topic,
	act: Act,
	answer: Answer,
	trigger: Span,
	rule: string,
	speaker?: Span,
): Found {
	const core = { start: Math.min(trigger.start, topic.start), end: Math.max(trigger.end, topic.end) };
	const near = core.end - core.start > 320 ? trigger : core;
	const clause = clauseAround(parse.plain, sentence, near);
	const evidence = shortened(parse.plain, trimSpan(parse.plain, clause), near);
	const found: Found = {
		answer: { question: "topic", topic: topic.slug, act, answer, said: topic.said },
		trigger,
		evidence,
		rule,
	};
	return speaker === undefined ? found : { ...found, speaker };
}

const ANAPHOR =
	/^ (?:up )?(?:it|that|this|the (?:issue|matter|subject|topic|question|allegations?|allegation|case))\b(?: up)?(?! (?:of|that|was|is|is a|will|would)\b)(?=\s*(?:[.,;"!?]|$|with|during|in|on|at|to|very|once|more|directly|again|several|repeatedly|and|briefly|at all))/i;

/** The topic that "it", "that" or "the issue" takes up: the last one named before it, within three sentences. */
function antecedent(parse: Parse, all: readonly (readonly Topic[])[], index: number, place: number): Topic | null {
	const here = (all[index] ?? []).filter((t) => t.end <= place);
	if (here.length > 0) return here.at(-1) ?? null;
	for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
		const before = foreTopics(parse, all[i] ?? []).filter((t) => t.slug !== "bilateral-relations");
		if (before.length > 0) return before.at(-1) ?? null;
	}
	return index <= 8 ? ((all[0] ?? [])[0] ?? null) : null;
}

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

function readVerbs(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	const found: Found[] = [];
	for (const frame of VERB_FRAMES) {
		for (const match of sentence.text.matchAll(frame.pattern)) {
			const verb = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
			const end = objectEnd(parse, sentence, verb.end);
			const topics = headsOf(
				parse,
				(all[index] ?? []).filter((t) => t.start >= verb.start + 4 && t.end <= end && t.end > verb.end),
			);
			const pronoun =
				topics.length === 0 &&
				frame.rule !== "topic/agreed" &&
				frame.rule !== "topic/told" &&
				ANAPHOR.test(parse.plain.slice(verb.end, sentence.end));
			if ((topics.length === 0 && !pronoun) || isNoun(sentence, match)) continue;
			if (
				/^rais/i.test(match[0]) &&
				RAISED_RATES.test(parse.plain.slice(verb.end, sentence.end)) &&
				!/^[^.;,]{0,60} with [A-Z]/.test(parse.plain.slice(verb.end, sentence.end))
			)
				continue;
			if (/^mention/i.test(match[0]) && SOURCE_SILENT.test(sentence.text.slice(0, match.index))) continue;
			if (!subjectFits(parse, sentence, index, verb, frame) || unreal(parse, sentence, verb)) continue;
			const answer = answerAt(sentence, verb.start);
			const meant = pronoun ? antecedent(parse, all, index, verb.start) : null;
			for (const topic of meant === null ? topics : [meant]) {
				found.push(
					pronoun
						? anaphoric(parse, sentence, topic, frame.act, answer, verb, `${frame.rule}-that`)
						: claim(parse, sentence, topic, frame.act, answer, verb, frame.rule),
				);
			}
		}
	}
	return found;
}

function anaphoric(
	parse: Parse,
	sentence: Sentence,
	topic: Topic,
	act: Act,
	answer: Answer,
	trigger: Span,
	rule: string,
): Found {
	const evidence = shortened(parse.plain, clauseAround(parse.plain, sentence, trigger), trigger);
	return { answer: { question: "topic", topic: topic.slug, act, answer, said: topic.said }, trigger, evidence, rule };
}

const RAISED = new RegExp(`\\b(?:${CAME_UP})\\b`, "gi");
const IT =
	/\b(?:it|that|this|(?:the|this|that) (?:issue|matter|subject|topic|question))(?:\s+(?:has|have|had|did|was|were|is|never|not|n't|really|even|ever|only|also|very|briefly)){0,4}\s*$/i;

/** "Venezuela was discussed", "the matter had been broached", "it never came up". */
function readPassives(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	return [...sentence.text.matchAll(RAISED)].flatMap((match) => {
		const verb = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
		const left = clauseLeft(sentence, verb.start);
		if (sentence.text.trimEnd().endsWith("?") || questionTurn(parse, verb.start)) return [];
		if (UNREAL.test(left) || /\bto\s*$/i.test(left)) return [];
		const answer: Answer = NEGATION.test(left) || /\b(?:not|n't|never)\b/i.test(match[0]) ? "no" : "yes";
		if (IT.test(left)) {
			if (!quotedOrSaid(parse, verb) && !ENCOUNTER.test(sentence.text)) return [];
			const meant = antecedent(parse, all, index, verb.start - left.length);
			return meant === null ? [] : [anaphoric(parse, sentence, meant, "raised", answer, verb, "topic/it-was-raised")];
		}
		const topics = headsOf(
			parse,
			(all[index] ?? []).filter((t) => t.start >= verb.start - left.length && t.end <= verb.start),
		);
		const known =
			ENCOUNTER.test(sentence.text) ||
			inEncounter(parse, index, verb) ||
			!/\b(?:mentioned|addressed|featured|dominated|figured|arose)\b/i.test(match[0]);
		return known
			? topics.map((topic) => claim(parse, sentence, topic, "raised", answer, verb, "topic/was-raised"))
			: [];
	});
}

function quotedOrSaid(parse: Parse, place: Span): boolean {
	return at(parse.quotations, place.start) !== null || parse.turns.length > 0 || parse.mentions.length > 1;
}

const MISSING = new RegExp(`\\b(?:${ABSENT}|${NO_MENTION})`, "gi");
const FOCUS = new RegExp(
	`\\b(?:(?:primary|main|central|key|chief|major|sole|principal|overriding) )(?:focus|topic|subject|theme|issue)"? (?:of|throughout|during|in|for) (?:the|their) (?:[\\w-]+ )?(?:${ENCOUNTER_NOUNS})|(?:${ENCOUNTER_NOUNS})'s? "?(?:primary|main|central|key|chief|major) (?:focus|topic|subject|theme)|topics? of (?:discussion|conversation)|(?:${ENCOUNTER_NOUNS}) (?:\\w+ly )?(?:focused|focussed|centered|centred|concentrated|dwelt) on`,
	"gi",
);
const SOURCE_SILENT = /\b(?:readouts?|statements?|account|transcript|summary|communiqu\w+|press release|tweet|post)\b/i;

/** "Absent from the exchange was any warning …", "there was no mention of …", "the primary focus of the call was …". */
function readNouns(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	const topics = all[index] ?? [];
	const missing = [...sentence.text.matchAll(MISSING)].flatMap((match) => {
		if (SOURCE_SILENT.test(sentence.text.slice(0, match.index)) || /^made/i.test(match[0])) return [];
		const trigger = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
		const act: Act =
			/\bwarning/i.test(match[0]) || /^\s*(?:\w+ )?warning/i.test(parse.plain.slice(trigger.end, trigger.end + 40))
				? "warned"
				: "raised";
		const after = headsOf(
			parse,
			topics.filter((t) => t.start >= trigger.end),
		);
		return after.slice(0, 1).map((topic) => claim(parse, sentence, topic, act, "no", trigger, "topic/absent"));
	});
	const focus = [...sentence.text.matchAll(FOCUS)].flatMap((match) => {
		const trigger = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
		const left = clauseLeft(sentence, trigger.start);
		if (UNREAL.test(left) || sentence.text.trimEnd().endsWith("?")) return [];
		const near = headsOf(
			parse,
			topics.filter((t) => t.end <= trigger.start || t.start >= trigger.end),
		).slice(0, 2);
		return near.map((topic) =>
			claim(parse, sentence, topic, "raised", answerAt(sentence, trigger.start), trigger, "topic/focus"),
		);
	});
	return [...missing, ...focus];
}

/** "She would not say whether Russian interference was discussed": declined, credited to whoever would not say. */
function readDeclined(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	const match = DECLINED.exec(sentence.text);
	if (match === null || !DECLINED_VERB.test(match[0]) || questionTurn(parse, sentence.start)) return [];
	const trigger = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
	const rest = sentence.text.slice(match.index + match[0].length);
	if (
		!/\b(?:rais\w+|discuss\w*|brought up|bring up|broach\w*|mention\w*|c[ao]me up|warn\w*|press\w*|talked about|spoke about|confront\w*|topic|address\w*)\b/i.test(
			`${match[0]}${rest}`,
		)
	)
		return [];
	const after = headsOf(
		parse,
		(all[index] ?? []).filter((t) => t.start >= trigger.start),
	);
	const before = sentence.text.slice(0, match.index);
	const start = Math.max(before.lastIndexOf(",") + 1, before.lastIndexOf('"') + 1, 0);
	const speaker = trimSpan(parse.plain, { start: sentence.start + start, end: trigger.start });
	return after
		.slice(0, 1)
		.map((topic) => claim(parse, sentence, topic, "raised", "declined-to-say", trigger, "topic/declined", speaker));
}

/** One claim a topic, act and clause: the first rule that read it keeps it. */
function distinct(found: readonly Found[]): readonly Found[] {
	const seen = new Set<string>();
	return found.filter((f) => {
		const answer = f.answer;
		const key = answer.question === "topic" ? `${answer.topic}|${answer.answer}|${f.evidence.start}` : "";
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** How far back, in code units, a topic said to have been raised keeps "we didn't discuss that" from meaning it. */
const RECENT = 900;

/** "That" does not take up a topic which was just said to have been raised. */
function withoutDoubtful(found: readonly Found[]): readonly Found[] {
	return found.filter((f) => {
		if (!f.rule.endsWith("-that") || f.answer.question !== "topic" || f.answer.answer !== "no") return true;
		const { topic } = f.answer;
		return !found.some(
			(g) =>
				g.answer.question === "topic" &&
				g.answer.topic === topic &&
				g.answer.answer === "yes" &&
				g.trigger.start < f.trigger.start &&
				f.trigger.start - g.trigger.start < RECENT,
		);
	});
}

/** Whether topics were raised, wherever a text says so. */
export function readTopics(parse: Parse): readonly Found[] {
	const all = parse.sentences.map((sentence) => findTopics(sentence.text, sentence.start));
	const found = parse.sentences.flatMap((sentence, index) => {
		const declined = readDeclined(parse, sentence, index, all);
		if (declined.length > 0) return declined;
		return distinct([
			...readVerbs(parse, sentence, index, all),
			...readPassives(parse, sentence, index, all),
			...readNouns(parse, sentence, index, all),
		]);
	});
	return withoutDoubtful(found);
}
