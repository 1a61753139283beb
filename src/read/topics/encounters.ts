import { BRIEFER_SAYS, ELSEWHERE, READOUT_SAYS } from "../../languages/english/acts.ts";
import { ENCOUNTER_NOUNS } from "../../languages/english/encounters.ts";
import { A_PAPER } from "../../languages/english/readouts.ts";
import { cued, holds, matchesPart, mayHold } from "../../link/cues.ts";
import type { Span } from "../../model.ts";
import { at, within } from "../../spans.ts";
import type { Mention, Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { isBriefed, isReadOut } from "./briefers.ts";

export const ENCOUNTER = new RegExp(
	`\\b(?:${ENCOUNTER_NOUNS}|by phone|by telephone|on the phone|over the phone|(?:as|when|after) (?:the two|they|both|the (?:\\w+ ){0,2}(?:leaders|presidents|ministers)|he|she) (?:\\w+ ){0,2}met)\\b`,
	"i",
);
const NAMED = cued(ENCOUNTER);
const NOT_HERE = cued(ELSEWHERE);
const READOUT = cued(READOUT_SAYS);
const BRIEFER = cued(BRIEFER_SAYS);

/** "called for talks without delay": talks that are still to be. */
const WISHED_TALKS =
	/\b(?:call(?:ed|s|ing)?|appeal(?:ed|s)?|press(?:ed)?|push(?:ed)?) for (?:[\w-]+ ){0,3}(?:talks|negotiations|dialogue|discussions)\b|\b(?:hop(?:es?|ed|ing)|wish(?:es|ed)?|plans?) for (?:[\w-]+ ){0,3}(?:talks|meeting|summit|call|conversation|encounter)\b/gi;

const WISHED = cued(WISHED_TALKS);

function speaksOfOne(sentence: Sentence): boolean {
	if (!holds(sentence, NAMED)) return false;
	if (!mayHold(sentence.cues, WISHED)) return true;
	const rest = sentence.text.replace(WISHED_TALKS, "");
	return rest.length === sentence.text.length || ENCOUNTER.test(rest);
}

/** Does a sentence speak of an encounter? */
export function namesEncounter(sentence: Sentence): boolean {
	sentence.asked.namesEncounter ??= speaksOfOne(sentence);
	return sentence.asked.namesEncounter;
}

export const JOINT_SUBJECT =
	/\b(?:(?:he|she) and [A-Z][a-z]+|[A-Z][a-z]+ and (?:he|she)|they|neither (?:leader|side|president|man|of them)|the two|both(?! (?:parties|houses|chambers|cases|conferences))|the leaders|leaders|the (?:two )?(?:prime|foreign) ministers|the (?:two )?chancellors|the (?:PM|President|Prime Minister|Chancellor|Secretary|King|Crown Prince|Emir) and (?:the |his )?[A-Z][\w-]+|the pair|two presidents|the presidents|two men|both sides|both countries|two sides|two nations|two countries|we|them|the duo|the men)\b/i;
/** In an account of an encounter who met there; elsewhere they may be at war with one another. */
export const THE_SIDES =
	/\b(?:the (?:sides|parties|interlocutors)|the (?:two )?(?:heads of state|heads of government))\b/i;
export const ENCOUNTER_SUBJECT = new RegExp(`\\b(?:${ENCOUNTER_NOUNS}|which|issues|topics|subjects|agenda)\\b`, "i");
export const ONE_SUBJECT =
	/\b(?:he|she|(?<!the )(?:prime minister|president|pm) (?=(?:also |further |in turn )?[a-z]+ed\b)|the president|the prime minister|the pm|the taoiseach|the premier|the chancellor|the leader|the pope|the king|the emir|the crown prince|the (?:foreign|vice) (?:minister|secretary|president)|the secretary[- ]general|the secretary(?: of state)?(?! general)|the [a-z]{4,12}(?:an|ese|ish|eli|qi|ch|ni) (?:president|leader|side|premier|prime minister|chancellor)|the us side|(?<!and )the (?:russian|american|ukrainian|frenchman|chinese|german|turk|israeli|iranian|japanese|briton|indian|saudi|egyptian|korean)s?(?= *(?:(?:also|then|again|in turn|himself|herself|had|has|did|does|was|is|not|understood to|have|only|first|even|had not|did not) *){0,4}$))\b/i;

export function questionTurn(parse: Parse, place: number): boolean {
	return at(parse.turns, place)?.question === true;
}

/** Is the text a government's own account, and no paper's of its country? */
export function isOwnAccount({ outlet, outletSide, turns }: Parse): boolean {
	return outletSide !== null && turns.length === 0 && !A_PAPER.test(outlet);
}

/** Verbs by which two leaders come to talk. */
const TALKED_TO = /\b(?:met|spoke|talked|phoned|telephoned|called|rang|conferred)\b/i;

/** Is the sentence at `index`, or the one before it in its paragraph, about what was said in an encounter? */
export function inEncounter(parse: Parse, index: number, verb: Span): boolean {
	const sentence = parse.sentences[index];
	if (sentence === undefined) return false;
	if (namesEncounter(sentence) || twoLeaders(parse, sentence, verb) || rangAnd(parse, sentence, verb)) return true;
	if (isOwnAccount(parse)) return true;
	if (
		inTurnOf(parse, index) ||
		isBriefed(parse, index) ||
		(isReadOut(parse, verb.start) && nearEncounter(parse, index, READOUT_REACH)) ||
		(holds(sentence, READOUT) && nearEncounter(parse, index, READOUT_REACH)) ||
		(matchesPart(sentence, BRIEFER, sentence.text) && nearEncounter(parse, index, BRIEFER_REACH))
	)
		return true;
	const before = parse.sentences[index - 1];
	if (before === undefined || before.paragraph < sentence.paragraph - 1) return false;
	if (CALL_WAS.test(before.text) && nearEncounter(parse, index, 1)) return true;
	const people = within(parse.mentions, before);
	if (people.length > 1 && TALKED_TO.test(before.text)) return true;
	if (
		before.paragraph === sentence.paragraph &&
		isToldTheOther(parse, before) &&
		nearEncounter(parse, index, TOLD_REACH)
	)
		return true;
	return (namesEncounter(before) || JOINT_SUBJECT.test(before.text)) && people.length > 0;
}

/** "Modi briefed Trump on the strikes. Trump | expressed his support": so many sentences back may the encounter be. */
const TOLD_REACH = 8;
/** Said to somebody who was there. */
const TOLD_TO =
	/ (?:also |then |in turn |further )?(?:told|briefed|informed|assured|reminded|asked|thanked|urged|warned|pressed)(?: (?:the )?(?:President|Prime Minister|Chancellor|Premier|Mr\.?|Mrs\.?|Ms\.?))? $/;

/** Does one leader say something to the other in a sentence? */
function isToldTheOther(parse: Parse, sentence: Sentence): boolean {
	const people = themselves(parse, sentence).filter((m) => takesPart(parse, m));
	return people.slice(1).some((m, i) => {
		const teller = people[i];
		return (
			teller !== undefined &&
			teller.leader.id !== m.leader.id &&
			TOLD_TO.test(` ${parse.plain.slice(teller.end, m.start).trimStart()}`)
		);
	});
}

/** "The tone of the call was respectful.": the next sentence goes on about it. */
const CALL_WAS =
	/^\W*(?:the (?:tone|mood|atmosphere) (?:of|in|during) )?(?:the|their|this|that|\w+day(?: night| morning)?'s) (?:[\w'-]+ ){0,3}?(?:call|conversation|meeting|talks|phone call)\b(?:'s (?:tone|mood))? (?:was|were|lasted|ran|took place|came|began|went on|focused|cent(?:er|re)d)\b/i;

/** "Erdogan rang Herzog on Friday and | condemned": who talked to whom stands before the verb. */
function rangAnd(parse: Parse, sentence: Sentence, verb: Span): boolean {
	const ahead = { start: sentence.start, end: verb.start };
	const words = parse.plain.slice(ahead.start, ahead.end);
	return (
		TALKED_TO.test(words) &&
		!OTHER_TIME.test(words) &&
		new Set(themselves(parse, ahead).map((m) => m.leader.id)).size > 1
	);
}

/** The same where the sentence gives a government's account. */
const READOUT_REACH = 6;
/** The same where somebody who speaks for one of them gives it. */
const BRIEFER_REACH = 4;
/** Sentences back from a place that what it says may still be of an encounter they tell of. */
const TALK_REACH = 3;

/** Does the text tell of an encounter right before a sentence? Weaker than `inEncounter`: for words that can hardly be of anything else. */
export function nearEncounter(parse: Parse, index: number, reach = TALK_REACH): boolean {
	const sentence = parse.sentences[index];
	if (sentence === undefined || holds(sentence, NOT_HERE)) return false;
	return parse.sentences
		.slice(Math.max(0, index - reach), index + 1)
		.some((s) => namesEncounter(s) || twoTalk(parse, s));
}

/** What another clause begins with: "hours after Netanyahu rebuked". */
const OTHER_TIME = /\b(?:after|before|when|while|as|who|which|since|although|though|because|days|hours)\b/i;

/** Two leaders and a verb by which they talked. */
function twoTalk(parse: Parse, sentence: Sentence): boolean {
	return (
		holds(sentence, HAVE_MET) &&
		new Set(themselves(parse, sentence).map((m) => m.leader.id)).size > 1 &&
		!ELSEWHERE.test(sentence.text)
	);
}

/** Verbs by which two leaders can only have come to talk. */
const MET = /\b(?:met|phoned|telephoned|rang|conferred|sat down|spoke (?:to|with)|talked (?:to|with)|were together)\b/;

const HAVE_MET = cued(MET);

/** Who takes over from another to tell of an encounter begins so soon after it was named, in sentences. */
const TURN_REACH = 8;

/** A briefer's turn that has begun to tell of an encounter goes on telling of it. */
function inTurnOf(parse: Parse, index: number): boolean {
	const sentence = parse.sentences[index];
	const turn = sentence === undefined ? null : at(parse.turns, sentence.start);
	if (turn === null || turn.question) return false;
	return parse.sentences
		.slice(Math.max(0, index - 25), index)
		.some(
			(s, i, { length }) =>
				(s.start >= turn.start || length - i <= TURN_REACH) &&
				namesEncounter(s) &&
				within(parse.mentions, s).length > 1,
		);
}

/** "raised trade with Trump", "complained to Johnson about NATO". */
function addressedLater(parse: Parse, sentence: Sentence, verb: Span, before: readonly Mention[]): boolean {
	const end = Math.min(sentence.end, verb.end + 140);
	const left = sentence.text.slice(0, verb.start - sentence.start);
	const subjects = before.length > 0 || ONE_SUBJECT.test(left) || /\b(?:I|we)\b/.test(left);
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

const TO_COUNTERPART = /\b(?:with|to|from|against|between)\s+(?:the |his |her )?(?:[\w.-]+ ){0,4}$/i;

/** Between a verb and a name, these show that the name is not the verb's object: "asked whether he had warned Putin". */
const OWN_CLAUSE = /\b(?:whether|if|that|how|why|what|he|she|they|it|had|has|have|was|were|would)\b/i;

const OTHERS_OF =
	/^'s? (?:[\w-]+ ){0,3}(?:advis[eo]rs?|aides?|officials?|team|government|administration|spokes\w+|ministers?|generals?|allies|staff|lawyers?|supporters|predecessor|successor|critics|party)\b/i;

/** The leaders named in a stretch who act in it themselves: not those whose advisers or officials do. */
export function themselves(parse: Parse, span: Span): readonly Mention[] {
	return within(parse.mentions, span).filter((m) => !OTHERS_OF.test(parse.plain.slice(m.end, m.end + 60)));
}

/** One leader tells what the other did: "Putin said Trump mentioned …". */
const REPORTS = /\b(?:said|says|told|confirmed|recalled|claimed|acknowledged|revealed|noted)\b/i;

/** A leader before the verb and another right after it: "pressed Putin over". */
export function twoLeaders(parse: Parse, sentence: Sentence, verb: Span): boolean {
	const before = themselves(parse, { start: sentence.start, end: verb.start });
	if (
		new Set(before.map((m) => m.leader.id)).size > 1 &&
		REPORTS.test(sentence.text.slice(0, verb.start - sentence.start))
	)
		return true;
	const after = within(parse.mentions, { start: verb.start, end: Math.min(sentence.end, verb.end + 60) });
	const object = after.find((m) => m.start - verb.end < 28 && !OWN_CLAUSE.test(parse.plain.slice(verb.end, m.start)));
	const counterpart =
		/^ (?:(?:\w+ )?(?:him|her|his|the) )?(?:(?:\w+ )?(?:counterpart|guest|host|visitor|opposite number)|him|her)\b/i.test(
			parse.plain.slice(verb.end, verb.end + 45),
		);
	if (object === undefined && counterpart && before.length > 0) return true;
	if (object === undefined) return addressedLater(parse, sentence, verb, before);
	const pronoun = ONE_SUBJECT.test(sentence.text.slice(0, verb.start - sentence.start));
	return pronoun || before.some((m) => m.leader.id !== object.leader.id);
}

/** The sentences of encounters in which each leader is named; of each text it is asked many times. */
const TAKING_PART = new WeakMap<Parse, ReadonlyMap<string, readonly Sentence[]>>();

function partTakers(parse: Parse): ReadonlyMap<string, readonly Sentence[]> {
	const known = TAKING_PART.get(parse);
	if (known !== undefined) return known;
	const named = new Map<string, Sentence[]>();
	for (const sentence of parse.sentences) {
		const ids = new Set(within(parse.mentions, sentence).map((m) => m.leader.id));
		if (!namesEncounter(sentence) && !(ids.size > 1 && TALKED_TO.test(sentence.text))) continue;
		for (const id of ids) named.set(id, [...(named.get(id) ?? []), sentence]);
	}
	TAKING_PART.set(parse, named);
	return named;
}

/**
 * May a leader be one of those who met: one named, elsewhere than alone in the same sentence, at the top of the text
 * or where it tells of an encounter, if those named there are two?
 */
export function takesPart(parse: Parse, mention: Mention): boolean {
	const named = partTakers(parse);
	const { id } = mention.leader;
	const own = at(parse.sentences, mention.start);
	const alone = own === null || new Set(within(parse.mentions, own).map((m) => m.leader.id)).size < 2;
	return (
		named.size < 2 ||
		/^the /i.test(parse.plain.slice(mention.start, mention.end)) ||
		(named.get(id) ?? []).some((sentence) => sentence !== own || !alone) ||
		within(parse.mentions, { start: 0, end: parse.sentences[2]?.end ?? 0 }).some(
			(m) => m.leader.id === id && at(parse.sentences, m.start) !== own,
		)
	);
}

export function quotedOrSaid(parse: Parse, place: Span): boolean {
	return (
		at(parse.quotations, place.start) !== null ||
		parse.turns.length > 0 ||
		parse.mentions.length > 1 ||
		isOwnAccount(parse)
	);
}
