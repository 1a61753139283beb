import { AGREED, DISCUSS, RAISE, RAISED_RATES, STRONG } from "../languages/english/acts.ts";
import { type Cued, cued, matchesIn } from "../link/cues.ts";
import type { Act, Span } from "../model.ts";
import { spanOf, within } from "../spans.ts";
import type { Found } from "./found.ts";
import type { Parse } from "./parse.ts";
import type { Sentence } from "./sentences.ts";
import { ANAPHOR, anaphoric, answerAt, antecedent, claim, clauseLeft, objectEnd, unreal } from "./topic-clauses.ts";
import {
	ENCOUNTER,
	ENCOUNTER_SUBJECT,
	inEncounter,
	JOINT_SUBJECT,
	ONE_SUBJECT,
	themselves,
	twoLeaders,
} from "./topic-encounters.ts";
import { SOURCE_SILENT } from "./topic-nouns.ts";
import { headsOf, type Topic } from "./topic-words.ts";

interface Frame {
	readonly rule: string;
	readonly example: string;
	readonly pattern: Cued;
	readonly act: Act;
	/** Who must be the subject: both leaders or the encounter itself, or one leader in an encounter. */
	readonly subject: "both" | "one";
}

/** A verb, with its topic after it. */
export const VERB_FRAMES: readonly Frame[] = [
	{
		rule: "topic/discussed",
		example: "Trump and Putin discussed North Korea",
		pattern: cued(new RegExp(`\\b(?:${DISCUSS})\\b`, "gi")),
		act: "raised",
		subject: "both",
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
	})),
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
		if (whole.length === 0 || (left.trim() !== "" && !/(?:\b(?:and|or|to|not|any)\b|n't\b)[^.]{0,30}$/i.test(left)))
			return false;
	}
	if (ids.size > 1 && /\b(?:and|nor)\b/.test(left)) return true;
	if (STRONG.test(parse.plain.slice(verb.start, verb.end)) && (before.length > 0 || ONE_SUBJECT.test(left)))
		return true;
	return inEncounter(parse, index, verb);
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

export function readVerbs(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	const found: Found[] = [];
	for (const frame of VERB_FRAMES) {
		for (const match of matchesIn(sentence, frame.pattern)) {
			const verb = spanOf(match, sentence.start);
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
				!/^(?:(?!\b(?:after|before|when|while)\b)[^.;,]){0,60} with [A-Z]/.test(
					parse.plain.slice(verb.end, sentence.end),
				)
			)
				continue;
			if (/^mention/i.test(match[0]) && SOURCE_SILENT.test(sentence.text.slice(0, match.index))) continue;
			if (!subjectFits(parse, sentence, index, verb, frame) || unreal(parse, sentence, verb)) continue;
			const answer = answerAt(sentence, verb.start);
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
