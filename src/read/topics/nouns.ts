import { ABSENT, CAME_UP, DOUBTED, NEGATION, NO_MENTION, NOR_WAS, PAPER_NAMES } from "../../languages/english/acts.ts";
import { WAS_TALKED_OVER } from "../../languages/english/talked-over.ts";
import { BOTH_OR_NEITHER } from "../../languages/english/told.ts";
import { cued, matchesIn } from "../../link/cues.ts";
import type { Act, Answer } from "../../model.ts";
import { spanOf, within } from "../../spans.ts";
import type { Found } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { apposedTopics } from "./apposed.ts";
import { anaphoric, antecedent, claim } from "./claim.ts";
import { clauseLeft, clauseLeftOf, unquoted } from "./clauses.ts";
import { inEncounter, namesEncounter, nearEncounter, questionTurn, quotedOrSaid } from "./encounters.ts";
import { readFocus } from "./focus.ts";
import { isOneOfTheTwo } from "./objects.ts";
import { openTopics } from "./open.ts";
import {
	ALL_OF_WHICH,
	ASKED_HERE,
	DENIED_THAT,
	isElsewhere,
	isListOf,
	isWeak,
	LONG_STANDING,
	OPEN_PASSIVE,
	OR_WHAT,
	PERFECT,
	WHAT,
	WITHIN_SUBJECT,
	withoutApposed,
} from "./passive-words.ts";
import { isAsked, isUnreal } from "./unreal.ts";
import { isSpeaker } from "./who.ts";
import { headsOf, type Topic } from "./words.ts";

const RAISED = cued(new RegExp(`\\b(?:${CAME_UP}|${WAS_TALKED_OVER})\\b`, "gi"));
const IT =
	/\b(?:it|that|this|(?:the|this|that) (?:issue|matter|subject|topic|question))(?:\s+(?:(?:has|have|had|did|was|were|is)(?:n't)?|never|not|n't|really|even|ever|only|also|very|briefly)){0,4}\s*$/i;

/** "in the readout": what a paper leaves out may have been said. */
const SILENT_AFTER =
	/^(?: (?!(?:which|who|that|but)\b)[\w',"-]+){0,14} (?:in|by) (?:the|this|that|either|any|its|his|her|their)(?: \w+){0,2} (?:readouts?|statements?|account|transcript|summary|communiqu\w+|press release|tweets?|posts?|reports?|article|speech|book|interview)/i;
/** "Had it been a subject, journalists asked." */
const ASKED_AFTER =
	/^[^.;]{0,40}, (?:journalists|reporters|the press|one reporter|a reporter|a journalist) (?:asked|wanted to know)\b/i;
/** "Syria was not mentioned, the aide said": of what has been told of all along. */
const TOLD_BY = /^[^,;.]{0,30}, (?:(?:the|an?|his|her|one|this|that) )?(?:[\w.]+ ){1,4}(?:said|says|added|told)\b/;

/** "…, as was the exchange of prisoners", "along with trade": what more came up. */
const ALSO =
	/^[^.;]{0,70}?,? (?:as (?:was|were|did)|and so (?:was|were|did)|compared (?:to|with)|along with|together with|as well as)\b/i;

function isAlso(after: string, place: number): boolean {
	const end = ALSO.exec(after)?.[0].length;
	return end !== undefined && place >= end && !/[.;]|\b(?:that|which|who|when|while)\b/.test(after.slice(end, place));
}

const PASSIVE_JOINT =
	/[;:"\u2014]|--|, (?:but|while|although|though|when|and|nor)\b|\b(?:but|while|although|though|said(?! to have)|says|because|whether|if|added|told \w+ that|(?<!said )that(?= (?:the|no|neither|a|an)\b))\b/i;

/** The subject of a passive, with what describes it: "A treaty that would include China | was talked about". */
function subjectOf(sentence: Sentence, place: number): string {
	return (
		withoutApposed(unquoted(sentence.text.slice(0, place - sentence.start)))
			.split(PASSIVE_JOINT)
			.at(-1) ?? ""
	);
}

/** "The humanitarian situation in Gaza was not discussed": the situation, and Gaza perhaps in another regard. */
function isWithin({ plain }: Parse, topic: Topic, heads: readonly Topic[]): boolean {
	return heads.some(
		({ end }) =>
			end < topic.start && /^(?: [\w'-]+){0,3} (?:in|of|on|inside|from) (?:the )?$/.test(plain.slice(end, topic.start)),
	);
}

/** "Venezuela was discussed", "the matter had been broached", "it never came up". */
export function readPassives(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	return matchesIn(sentence, RAISED).flatMap((match) => {
		const verb = spanOf(match, sentence.start);
		const listed = isListOf(sentence.text.slice(0, match.index), match[0]);
		const governed = listed ? clauseLeft(sentence, verb.start) : clauseLeftOf(sentence, verb.start, withoutApposed);
		if (isAsked(parse, sentence) || OR_WHAT.test(sentence.text.slice(0, match.index))) return [];
		const subject = subjectOf(sentence, verb.start);
		const left = subject.length > governed.length ? subject : governed;
		const ahead = sentence.text.slice(0, Math.max(0, verb.start - sentence.start - left.length));
		if (ASKED_HERE.test(parse.plain.slice(verb.end, sentence.end))) return [];
		if (/\b(?:if|whether)\s*$/i.test(ahead) || ASKED_AFTER.test(parse.plain.slice(verb.end, sentence.end))) return [];
		const apposed = listed
			? []
			: apposedTopics(parse, sentence, verb.start, all[index] ?? [], OPEN_PASSIVE.test(match[0]));
		const near = apposed.length > 0 ? (left.split(",").at(-1) ?? left) : left === governed ? left : left.slice(-30);
		const real = apposed.length === 0 && left !== governed ? left.replace(WITHIN_SUBJECT, "").slice(-30) : near;
		if (
			PERFECT.test(sentence.text.slice(Math.max(0, match.index - 12), match.index + match[0].length)) &&
			LONG_STANDING.test(parse.plain.slice(verb.end, sentence.end))
		)
			return [];
		if (isUnreal(real) || DOUBTED.test(sentence.text.slice(0, match.index)) || /\bto\s*$/i.test(left)) return [];
		const answer: Answer =
			NEGATION.test(near) ||
			DENIED_THAT.test(ahead) ||
			/^\W*(?:nor|no)\b/i.test(left) ||
			/\b(?:not|never)\b|n't\b/i.test(match[0])
				? "no"
				: "yes";
		const alsoNamed = () =>
			(all[index] ?? []).filter((t) => isAlso(parse.plain.slice(verb.end, sentence.end), t.start - verb.end));
		if (IT.test(left)) {
			if (!quotedOrSaid(parse, verb) && !namesEncounter(sentence)) return [];
			const meant = antecedent(parse, all, index, verb.start - left.length);
			const beside = headsOf(parse, alsoNamed()).map((topic) =>
				claim(parse, sentence, { topic, act: "raised", answer }, verb, "topic/was-raised"),
			);
			return meant === null
				? beside
				: [...beside, anaphoric(parse, sentence, { topic: meant, act: "raised", answer }, verb, "topic/it-was-raised")];
		}
		const which = BOTH_OR_NEITHER.exec(left)?.[1];
		if (which !== undefined) {
			const several = headsOf(parse, all[index - 1] ?? []);
			const said = { act: "raised" as const, answer: /^n/i.test(which) ? ("no" as const) : answer };
			return several.length < 2
				? []
				: several.map((topic) => anaphoric(parse, sentence, { topic, ...said }, verb, "topic/it-was-raised"));
		}
		const before = (all[index] ?? []).filter(
			(t) =>
				(t.start >= verb.start - left.length || ALL_OF_WHICH.test(sentence.text.slice(0, match.index))) &&
				t.end <= verb.start &&
				!isSpeaker(parse, t) &&
				!isOneOfTheTwo(parse, t),
		);
		const heads = apposed.length > 0 ? apposed : headsOf(parse, before);
		const known = answer === "no" ? heads.filter((topic) => !isWithin(parse, topic, heads)) : heads;
		const topics =
			known.length > 0 || !OPEN_PASSIVE.test(match[0]) || WHAT.test(left)
				? known
				: openTopics(
						left.replace(/^\W*(?:in|at|on|during|after|before|but|and|of|nor)\b[^,]{0,60},/i, ""),
						verb.start - left.length,
					).filter((topic) => within(parse.mentions, topic).length === 0 && !isOneOfTheTwo(parse, topic));
		const also = alsoNamed();
		if (topics.length === 0 && also.length === 0) return [];
		const told =
			namesEncounter(sentence) ||
			inEncounter(parse, index, verb) ||
			nearEncounter(parse, index, 6) ||
			(answer === "no" && TOLD_BY.test(parse.plain.slice(verb.end, sentence.end))) ||
			!isWeak(match[0]);
		if (isWeak(match[0]) && isElsewhere(parse.plain.slice(verb.end, sentence.end))) return [];
		return told && !SILENT_AFTER.test(parse.plain.slice(verb.end, sentence.end))
			? [...topics, ...headsOf(parse, also)].map((topic) =>
					claim(parse, sentence, { topic, act: "raised", answer }, verb, "topic/was-raised"),
				)
			: [];
	});
}

/** "nothing was discussed concerning Ukraine, or Iran". */
const OR = /^(?:, |,? (?:or|nor) )(?:the |any |about )?$/;

const MISSING = cued(new RegExp(`\\b(?:${ABSENT}|${NO_MENTION})`, "gi"));
export const SOURCE_SILENT =
	/\b(?:readouts?|statements?|account|transcript|summary|communiqu\w+|press release|tweet|post)\b/i;

const PAPERS = cued(PAPER_NAMES);
const INVERTED = cued(NOR_WAS);

/** "the Kremlin's readout includes | items not mentioned in the White House's": what follows is in the one and not in the other. */
const NOT_IN_OTHER =
	/^[^.;,]{0,40}\b(?:not|never|nowhere) (?:\w+ )?in\b|^[^.;,]{0,40}\b(?:absent|missing|omitted) from\b/;

/** "The White House summary mentioned Syria": what a readout names was talked about; what it leaves out may have been too. */
function readPapers(parse: Parse, sentence: Sentence, index: number, topics: readonly Topic[]): readonly Found[] {
	return matchesIn(sentence, PAPERS).flatMap((match) => {
		const trigger = spanOf(match, sentence.start);
		const left = match[0];
		if (NEGATION.test(left) || isUnreal(left) || /\b(?:no|not|neither|never)\b|n't\b/i.test(left)) return [];
		if (/\b(?:neither|no|nor|either)\b[^.;,]{0,30}$/i.test(sentence.text.slice(0, match.index))) return [];
		if (NOT_IN_OTHER.test(parse.plain.slice(trigger.end, sentence.end))) return [];
		if (!nearEncounter(parse, index, 6) && !inEncounter(parse, index, trigger)) return [];
		const after = headsOf(
			parse,
			topics.filter((t) => t.start >= trigger.end),
		);
		return after.map((topic) =>
			claim(parse, sentence, { topic, act: "raised", answer: "yes" }, trigger, "topic/readout-names"),
		);
	});
}

/** "Nor was Salisbury discussed, she said." */
function readInverted(parse: Parse, sentence: Sentence, topics: readonly Topic[]): readonly Found[] {
	return matchesIn(sentence, INVERTED).flatMap((match) => {
		const trigger = spanOf(match, sentence.start);
		if (SILENT_AFTER.test(parse.plain.slice(trigger.end, sentence.end))) return [];
		const heads = headsOf(
			parse,
			topics.filter((t) => t.start >= trigger.start && t.end <= trigger.end),
		);
		return heads.map((topic) =>
			claim(parse, sentence, { topic, act: "raised", answer: "no" }, trigger, "topic/nor-was"),
		);
	});
}

/** "Absent from the exchange was any warning …", "there was no mention of …", "the primary focus of the call was …". */
export function readNouns(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	const topics = all[index] ?? [];
	const missing = matchesIn(sentence, MISSING).flatMap((match) => {
		if (SOURCE_SILENT.test(sentence.text.slice(0, match.index)) || /^made/i.test(match[0])) return [];
		if (questionTurn(parse, sentence.start)) return [];
		const trigger = spanOf(match, sentence.start);
		const act: Act =
			/\bwarning/i.test(match[0]) || /^\s*(?:\w+ )?warning/i.test(parse.plain.slice(trigger.end, trigger.end + 40))
				? "warned"
				: "raised";
		const after = headsOf(
			parse,
			topics.filter((t) => t.start >= trigger.end),
		);
		return after
			.filter((topic, i) => i === 0 || OR.test(parse.plain.slice(after[i - 1]?.end, topic.start)))
			.slice(0, 3)
			.filter((topic) => !SILENT_AFTER.test(parse.plain.slice(topic.end, sentence.end)))
			.map((topic) => claim(parse, sentence, { topic, act, answer: "no" }, trigger, "topic/absent"));
	});
	return [
		...missing,
		...readFocus(parse, sentence, topics),
		...readPapers(parse, sentence, index, topics),
		...readInverted(parse, sentence, topics),
	];
}
