import { RAISED_RATES } from "../../languages/english/acts.ts";
import { TAKES_UP_ALL } from "../../languages/english/readouts.ts";
import { matchesIn } from "../../link/cues.ts";
import type { Span } from "../../model.ts";
import { spanOf, within } from "../../spans.ts";
import type { Found } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { isBeside } from "./adjuncts.ts";
import { isApart } from "./apart.ts";
import { ANAPHOR, anaphoric, antecedent, claim } from "./claim.ts";
import { answerAt } from "./clauses.ts";
import { VERB_FRAMES } from "./frames.ts";
import { SOURCE_SILENT } from "./nouns.ts";
import { objectEnd } from "./object-end.ts";
import {
	deniedInOwnWords,
	headsOfClause,
	inContext,
	isAddressed,
	isDeniedOf,
	isDestination,
	isInRelative,
	isOneOfTheTwo,
	openAfter,
	wonIn,
} from "./objects.ts";
import { subjectFits } from "./subjects.ts";
import { isAsked, unreal } from "./unreal.ts";
import { isSpeaker } from "./who.ts";
import { headsOf, type Topic } from "./words.ts";

/** "any warning", "the offer": a verb's form that is a noun here. */
function isNoun(sentence: Sentence, match: RegExpExecArray): boolean {
	// "a recently agreed truce": what somebody had settled.
	if (/^agreed$/i.test(match[0]) && AS_AGREED.test(sentence.text.slice(0, match.index))) return true;
	if (/^calls? (?:on|for|upon)$/i.test(match[0]) && CALLS_HELD.test(sentence.text.slice(0, match.index))) return true;
	return (
		/^(?:warning|demand|offer|request|call|mention|challenge|protest|push|press|stress|review|cover|address|appeal|promise|pledge|vow)s?$/i.test(
			match[0],
		) &&
		/(?:\b(?:an?|any|no|the|of|his|her|their|its|this|that|for|strong|stern|such|more|further)|'s)\s*$/i.test(
			sentence.text.slice(0, match.index),
		)
	);
}

/** "further | calls on Syria": conversations. */
const CALLS_HELD =
	/\b(?:further|more|another|phone|telephone|video|regular|several|two|three|hold|held|of|in|during)\s*$/i;
const AS_AGREED =
	/\b(?:an?|the|its|his|her|their|any|all|recently|previously|newly|internationally|mutually|already|hitherto)\s*$/i;

/** "brought it up": the verb takes its object in. */
const BROUGHT_IT_UP =
	/^(?:br\w+|t(?:ook|ak(?:e|en|ing))) (?:it|that|this|the (?:issue|matter|subject|topic|question|case)) up$/i;
/** "The text does not mention that they agreed on it": nothing of whether they did. */
const UNSAID =
	/\b(?:does not|doesn't|did not|didn't|makes no|made no|without) (?:\w+ )?(?:mention|say|state|indicate|specify|confirm|mentioning|saying|tell(?:ing)? (?:reporters|journalists|the press)|reveal(?:ing)?|disclos(?:e|ing))(?: of)? (?:that|whether|if|how|what|when|why)\b[^.;"]{0,30}$/i;

/** "made it clear that at no point was there any discussion of a trade deal": denied. */
const NEVER_WAS =
	/\b(?:did not|didn't|had not|hadn't|never) (?:\w+ )?(?:mention|raise|discuss|touch|broach|bring up|refer|talk about|speak of)\w*\b|\b(?:at no (?:point|time|stage)|never|nor)\b[^.;]{0,60}\b(?:was|were) there\b|\b(?:was|were) no (?:mention|discussion|talk|question)\b/i;

/** "British reports that they discussed the backstop were disputed": neither yes nor no. */
const REPORTS_THAT = /\b(?:reports?|claims?|suggestions?|rumou?rs?|speculation|assertions?) that\b[^.;,"]{0,60}$/i;
const ARE_DISPUTED =
	/^[^.;]{0,90}?\b(?:was|were|is|are|has been|have been) (?:\w+ly )?(?:disputed|denied|dismissed|rejected|contested|false|wrong|untrue|incorrect|unfounded|inaccurate|played down|knocked down)\b/i;

/** "Talks between the European Union and the United States on trade": not the leaders' own. */
const OF_OTHERS = /^(?:talks?|calls?|conversation|discussions?|meeting) (?:with|between) /i;
const LEADERS =
	/\b(?:him|her|them|counterparts?|leaders?|presidents?|prime minister|chancellor|premier|king|pope|emir|prince|sultan|the two|both)\b/i;

/** A phrase without a subject says something of what stands right behind it, in code units. */
const NEAR = 60;
/** The same of the last item of a list. */
const LIST_LONG = 200;

/** What "raised them" takes up: all that the sentence before names, if it names several. */
function allTakenUp(
	parse: Parse,
	sentence: Sentence,
	index: number,
	verb: Span,
	all: readonly (readonly Topic[])[],
): readonly Topic[] {
	if (!TAKES_UP_ALL.test(parse.plain.slice(verb.end, sentence.end))) return [];
	const several = headsOf(parse, all[index - 1] ?? []);
	return several.length > 1 ? several : [];
}

const BE_BEFORE = /\b(?:was|were|been|being|wasn't|weren't)(?: not| never| also)?(?: \w+ly)? $/i;
const PARTICIPLE = /^(?:discussed|raised|addressed|covered|considered|mentioned)$/i;
/** "was discussed, including sanctions", "were discussed: the war": what came up stands behind all the same. */
const LISTS_ON = /^(?::|,? (?:including|such as|among them|like)\b)/;

/** "whether Taiwan was discussed during the call": what came up stands before it, and what follows is no object. */
function isPassive({ text, start, end }: Sentence, match: RegExpMatchArray): boolean {
	const from = match.index ?? 0;
	if (!PARTICIPLE.test(match[0]) || !BE_BEFORE.test(text.slice(Math.max(0, from - 30), from))) return false;
	return !LISTS_ON.test(text.slice(from + match[0].length, end - start));
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
			if (isPassive(sentence, match)) continue;
			// Half of all subjects do not fit: the words that an open frame takes for topics are then not looked for.
			if (frame.open === true && !(subjectFits(parse, sentence, index, verb, frame) && !unreal(parse, sentence, verb)))
				continue;
			const named = (all[index] ?? []).filter((t) => t.start >= verb.start + 4 && t.end > verb.end);
			const end = named.length > 0 || frame.open === true ? objectEnd(parse, sentence, verb.end) : verb.end;
			const known = headsOfClause(
				parse,
				named.filter(
					(t) =>
						t.end <= end &&
						!isSpeaker(parse, t) &&
						!isAddressed(parse, verb, t) &&
						!isDestination(parse, t) &&
						!isBeside(parse, verb, t, sentence.end) &&
						!isOneOfTheTwo(parse, t) &&
						(frame.subject !== "nobody" ||
							t.start - verb.end < (frame.rule === "topic/topics-were" ? LIST_LONG : NEAR)) &&
						!isInRelative(parse, verb, t) &&
						!NEVER_WAS.test(parse.plain.slice(verb.end, t.start)) &&
						!isApart(parse, sentence, frame, verb, t),
				),
			);
			const topics = [...known, ...openAfter(parse, sentence, frame, verb, end, all[index] ?? [])].map((topic) =>
				inContext(topic, all),
			);
			if (topics.length === 0) topics.push(...wonIn(parse, sentence, frame, verb));
			const several = topics.length === 0 && frame.open === true ? allTakenUp(parse, sentence, index, verb, all) : [];
			const pronoun =
				topics.length === 0 &&
				frame.rule !== "topic/agreed" &&
				frame.rule !== "topic/told" &&
				(ANAPHOR.test(parse.plain.slice(verb.end, sentence.end)) || BROUGHT_IT_UP.test(match[0]));
			if ((topics.length === 0 && !pronoun && several.length === 0) || isNoun(sentence, match)) continue;
			if (
				/^rais/i.test(match[0]) &&
				RAISED_RATES.test(parse.plain.slice(verb.end, sentence.end)) &&
				!/^(?:(?!\b(?:after|before|when|while)\b)[^.;,]){0,60} with [A-Z]/.test(
					parse.plain.slice(verb.end, sentence.end),
				)
			)
				continue;
			if (/^mention/i.test(match[0]) && SOURCE_SILENT.test(sentence.text.slice(0, match.index))) continue;
			if (
				frame.rule === "topic/exchanged" &&
				OF_OTHERS.test(match[0]) &&
				!LEADERS.test(match[0]) &&
				within(parse.mentions, verb).length === 0
			)
				continue;
			if (UNSAID.test(sentence.text.slice(0, match.index))) continue;
			if (
				REPORTS_THAT.test(sentence.text.slice(0, match.index)) &&
				ARE_DISPUTED.test(parse.plain.slice(verb.end, sentence.end))
			)
				continue;
			if (frame.open !== true && (!subjectFits(parse, sentence, index, verb, frame) || unreal(parse, sentence, verb)))
				continue;
			const plainly = answerAt(sentence, verb.start);
			if (frame.denies === true && plainly === "no") continue;
			const denied =
				frame.denies === true || (/\bno\b/i.test(match[0]) && frame.rule !== "topic/put-to" && frame.always !== true);
			const answer = denied ? "no" : frame.always === true ? "yes" : plainly;
			const said = answer === "no" ? topics.filter((topic) => isDeniedOf(parse, verb, topic)) : topics;
			for (const topic of several)
				found.push(anaphoric(parse, sentence, { topic, act: frame.act, answer }, verb, `${frame.rule}-that`));
			if (several.length > 0) continue;
			if (!pronoun && (said.length === 0 || said[0] !== topics[0])) {
				found.push(...deniedInOwnWords(parse, sentence, frame, verb, end));
				continue;
			}
			const meant = pronoun ? antecedent(parse, all, index, verb.start) : null;
			for (const topic of meant === null ? said : [meant]) {
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
