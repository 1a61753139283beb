/** What of a verb's object is its topic. */
import { RAISED_RATES } from "../../languages/english/acts.ts";
import { SAYER } from "../../languages/english/open-topics.ts";
import { termOn } from "../../link/leaders.ts";
import type { Span } from "../../model.ts";
import { within } from "../../spans.ts";
import type { Found } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { ANAPHOR, claim } from "./claim.ts";
import type { Frame } from "./frames.ts";
import { openTopics, overlaps } from "./open.ts";
import { headsOf, type Topic } from "./words.ts";

/** "to be sent home to Libya": where to. */
const GOES_TO =
	/\b(?:sent|send|sending|returned|extradited|deported|handed over|flown|fly|travel(?:led|ed|s)?|transferred|back|home) (?:home |back |over )?to (?:the )?$/i;

/** "the need to include Ukraine in talks": who is to take part. */
const INCLUDES =
	/\b(?:includ(?:e|ing)|involv(?:e|ing)|exclud(?:e|ing)|bring(?:ing)?|get(?:ting)?|inclusion of|involvement of) (?:the )?$/i;
const IN_TALKS =
	/^ (?:in|into|from|to) (?:(?:the|any|all|future|peace|such|direct|further) ){0,3}(?:talks|negotiations|process|discussions|table)\b/i;

/** "agreed to meet at the G20 summit": where they will. */
const MEETS_AT =
	/\b(?:meet(?:ing)?|see(?:ing)? (?:each other|one another)|speak(?:ing)?|talk(?:ing)?)(?: \w+){0,4} (?:at|during|on the (?:sidelines|margins|fringes) of|in) (?:the |this |next )?(?:\w+ )?$/i;

/** "raised it at G20": where that was. */
const VENUE = /\b(?:at|during|outside|on the (?:sidelines|margins|fringes) of) (?:the |this |a )?(?:[\w']+ )?$/i;
const SIDELINES = /\b(?:sidelines|margins|fringes) of (?:(?:the|this|an?|last|next) )?(?:[\w'-]+ ){0,3}$/i;
const IS_VENUE = /^(?:the )?(?:g-?\d+|brics|apec|asean|nato summit|un general assembly)\b/i;

/** "with G20 countries", "the Tigray People's Liberation Front": who does something, and not what it is about. */
const IN_A_NAME =
	/^ (?:(?:member |partner )?(?:countries|members|nations|partners|states|economies)\b|(?:(?:People's|National|Democratic|Islamic|Popular) )?(?:Liberation|Defen[cs]e|Resistance|Democratic) (?:Front|Party|Army|Forces|Movement|Organi[sz]ation)\b)/;
const OF_MEMBERS = /^(?:g-?\d+|nato|brics|asean|opec|eu)$/i;

/** Is a topic's word part of a name of those who act? */
function isInName({ plain }: Parse, { said, end }: Topic): boolean {
	const match = IN_A_NAME.exec(plain.slice(end, end + 45));
	return match !== null && (/^ (?:member |partner )?[a-z]/.test(match[0]) ? OF_MEMBERS.test(said) : true);
}

/** A place that somebody is to go to, or who is to take part in other talks: no topic. */
export function isDestination(parse: Parse, topic: Topic): boolean {
	const { plain } = parse;
	const before = plain.slice(Math.max(0, topic.start - 40), topic.start);
	if (
		MEETS_AT.test(before) &&
		/\b(?:summit|assembly|conference|forum|g-?\d+)\b/i.test(plain.slice(topic.start, topic.end + 20))
	)
		return true;
	if (SIDELINES.test(before) || isInName(parse, topic)) return true;
	if (VENUE.test(before) && IS_VENUE.test(plain.slice(topic.start, topic.end + 20))) return true;
	return GOES_TO.test(before) || (INCLUDES.test(before) && IN_TALKS.test(plain.slice(topic.end, topic.end + 40)));
}

/** "relations between India and China", "the commitment of Israel and the United States": one of the two, no topic. */
const FIRST_OF_TWO = /\b(?:between|of) (?:the )?$/;
const AND_ANOTHER = /^(?:'s)? and (?:the )?[A-Z]/;
const SECOND_OF_TWO = /\b(?:between|of) (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,2} and (?:the )?$/;
const OF_A_FIGHT =
	/\b(?:war|conflict|fighting|tensions?|peace|clashes|ceasefire|truce|hostilities|talks|negotiations|treaty|deal|agreement)\b[^,.;]{0,50}$/i;

/** Longer, in code units, than any name. */
const LONGEST_NAME = 300;

/** Those of a sorted list that cover some of a topic. */
function overlapping<T extends Span>(items: readonly T[], { start, end }: Topic): readonly T[] {
	return within(items, { start: start - LONGEST_NAME, end: end + LONGEST_NAME }).filter(
		(item) => item.start < end && start < item.end,
	);
}

/** Is a topic only one of the two countries whose leaders meet, as whose common matter something is named? */
export function isOneOfTheTwo(parse: Parse, topic: Topic): boolean {
	const before = parse.plain.slice(Math.max(0, topic.start - 70), topic.start);
	const pair = FIRST_OF_TWO.test(before)
		? AND_ANOTHER.test(parse.plain.slice(topic.end, topic.end + 12))
		: SECOND_OF_TWO.test(before);
	if (!pair || OF_A_FIGHT.test(before)) return false;
	const word = overlapping(parse.partyWords, topic)[0];
	return word !== undefined && parse.mentions.some(({ leader }) => termOn(leader, parse.date)?.party === word.party);
}

/** Verbs whose object is whom somebody speaks to, and what may stand between. */
export const TO_SOMEONE =
	/^(?:told|tell|urg|press|push|warn|ask|call|accus|thank|congratul|confront|challeng|encourag|remind|assur|inform|brief|rebuk|lectur|scold|berat|admonish|appeal|invit|repl)/i;
const TITLES =
	/^ (?:(?:on|upon|to|the|President|Prime|Minister|Chancellor|Premier|Colonel|General|King|Pope|Crown|Prince|Mr\.?|Mrs\.?|Ms\.?|[A-Z][\w'-]+) ){0,5}$/;

/** "urged Gaddafi to help": the leader who is spoken to, no topic. */
export function isAddressed(parse: Parse, verb: Span, topic: Topic): boolean {
	return (
		TO_SOMEONE.test(parse.plain.slice(verb.start, verb.end)) &&
		overlapping(parse.mentions, topic).length > 0 &&
		TITLES.test(parse.plain.slice(verb.end, topic.start)) &&
		!/^'s? /.test(parse.plain.slice(topic.end, topic.end + 3))
	);
}

/** "that Russia and Ukraine would exchange prisoners": a country that does it, besides what it does. */
const DOES = /^ (?:would|will|must|should|could|had|has|was|were|is|are)\b/;

/** The heads of a that-clause's topics: its subject's and, besides, its object's. */
export function headsOfClause(parse: Parse, topics: readonly Topic[]): readonly Topic[] {
	const subject = topics[0];
	if (subject === undefined || topics.length < 2 || !DOES.test(parse.plain.slice(subject.end, subject.end + 8)))
		return headsOf(parse, topics);
	const rest = headsOf(parse, topics.slice(1));
	return [subject, ...rest.filter((topic) => topic.slug !== subject.slug)];
}

/** What may stand between "did not discuss" and what was not: more than that, and it was something else. */
const PLAIN_OBJECT =
	/^(?: (?:up|on|about|of|over|the|a|an|any|his|her|their|its|this|that|either|either's|alleged|possible|potential|specific|specifically|most|new|latest|more|own|so-called|planned|current|two|further|(?:lifting|easing|removal|imposition|threat|sale|delivery|deployment|harassment|treatment|detention|imprisonment|killing|murder|death|poisoning|arrest|fate|plight|release|use|idea|supply|status|role|number|history|record|list|state|question|issue|subject|extent|scale) of|explicitly|directly|publicly|limit|stop|end|halt|lift|ease|free|release|extradite|reduce|cut|withdraw|making|annexing|join|recogni[sz]e|return|extend|pause|suspend|buy|sell|support|him|her|them|counterpart|leader|president|over|against|to|not|off|from|for|with|meddling|interfering|[A-Z][\w.-]*(?:'s?)?|\$[\d.,]+|[mb]illions?|in(?= aid\b)|\w+'s?|[a-z]+(?:al|an|ic|ed|ian|ish|ese)|(?:issue|question|subject|topic|matter|case|situation|crisis|allegations?|war|conflict|dispute|row|quarrel|standoff|possibility|prospect)(?: (?:of|in|over|about|with|around))?)){0,8} ?$/;

/** "did not talk about aid to Ukraine": denied of the aid, not of Ukraine. */
export function isDeniedOf({ plain }: Parse, verb: Span, topic: Topic): boolean {
	const gap = plain.slice(verb.end, topic.start);
	return PLAIN_OBJECT.test(gap) || LIST_ITEM.test(gap);
}

/** "had not discussed a timeline for a ceasefire": the timeline. */
export function deniedInOwnWords(
	parse: Parse,
	sentence: Sentence,
	frame: Frame,
	verb: Span,
	end: number,
): readonly Found[] {
	const [first] = openAfter(parse, sentence, frame, verb, end, []);
	if (first === undefined || !isDeniedOf(parse, verb, first)) return [];
	return [claim(parse, sentence, { topic: first, act: frame.act, answer: "no" }, verb, frame.rule)];
}

/** A later item of a list: "did not discuss Syria, Iran or trade". */
const LIST_ITEM = /(?:,|\b(?:and|or|nor)) (?:the |any |his |her |their )?$/;

/** "discuss the aid that Washington sends to Egypt": the aid. */
export function isInRelative({ plain }: Parse, verb: Span, topic: Topic): boolean {
	return (
		OPEN_VERB.test(plain.slice(verb.start, verb.end)) &&
		/^(?: (?!that\b|which\b|who)[\w$.'-]+){2,14},? (?:that|which|who|whose|whom) /.test(
			plain.slice(verb.end, topic.start),
		) &&
		!/,? (?:including|such as|among them|notably) /.test(plain.slice(verb.end, topic.start)) &&
		!OF_A_THOUGHT.test(plain.slice(verb.end, topic.start))
	);
}

/** Words of a text about somebody newly elected. */
const ELECTED =
	/\b(?:(?:president|prime minister|chancellor)-elect|presidential election|election (?:victory|win|night|result)|won (?:the|a|re-?)[\w ]{0,20}election|election day|inaugurat(?:ion|ed)|re-?elected|newly elected|(?:was|been) elected|newly-elected|sworn in|took office|electoral victory|won (?:a|his|her) (?:second|third|fourth|fifth) term)\b/i;

/** Texts about somebody newly elected: of a text it is asked at every word of congratulation. */
const ELECTIONS = new WeakMap<Parse, boolean>();

function isOfElection(parse: Parse): boolean {
	const known = ELECTIONS.get(parse) ?? ELECTED.test(parse.plain);
	ELECTIONS.set(parse, known);
	return known;
}

/** "She congratulated him and his family": on what, a text about an election need not say. */
export function wonIn(parse: Parse, sentence: Sentence, frame: Frame, verb: Span): readonly Topic[] {
	const grief = /condolences$/.exec(parse.plain.slice(verb.start, verb.end));
	if (grief !== null) return [{ slug: "condolences", said: grief[0], start: verb.start + grief.index, end: verb.end }];
	if (frame.act !== "congratulated" || !isOfElection(parse)) return [];
	const object = /^[^,;.]*/.exec(parse.plain.slice(verb.end, sentence.end))?.[0] ?? "";
	if (!TO_SOMEBODY.test(object)) return [];
	return [{ slug: "election-win", said: parse.plain.slice(verb.start, verb.end), ...verb }];
}

const TO_SOMEBODY =
	/^ (?:and wish )?(?:him|her|(?:the )?(?:president-elect|newly elected \w+|president|prime minister|chancellor|[A-Z][\w'-]+)(?: [A-Z][\w'-]+){0,2})(?: and (?:his|her) [a-z]+)?(?: (?:by (?:phone|telephone)|warmly|personally|again|an? (?:\w+ )?(?:term|tenure)|(?:well|success|luck)|and [^,;.]{3,60}))?$/;

/** What "the election" or "aid" is short for in a text that says more of it elsewhere. */
export function inContext(topic: Topic, all: readonly (readonly Topic[])[]): Topic {
	if (/^aid$/i.test(topic.said) && all.flat().some((t) => t.slug === "gaza" || t.slug === "humanitarian-aid"))
		return { ...topic, slug: "humanitarian-aid" };
	if (/^foreign (?:interference|involvement)$/i.test(topic.said) && !all.some(namesElection))
		return { ...topic, slug: "foreign-interference" };
	if (!/^(?:(?:the|2016|2020|us|american|presidential) ){0,3}elections?$/i.test(topic.said)) return topic;
	return all.some((topics) => topics.some((t) => t.slug === "election-meddling"))
		? { ...topic, slug: "election-meddling" }
		: topic;
}

/** Of other meddling than that in elections it is said with other topics: "foreign interference in Libya". */
const namesElection = (topics: readonly Topic[]) =>
	topics.some(({ slug, said }) => slug.startsWith("election") && !/^foreign \w+$/i.test(said));

/** "raised the idea that America could own the plants", "the steps that the G20 agreed on": what the thought is of. */
const OF_A_THOUGHT =
	/^(?: [\w-]+){0,4} (?:(?:framework|plan|deal|agreement|mechanism|arrangement|roadmap|proposal|resolution|accord|treaty|law|bill)s?(?= that (?:would|could|will|should) (?:remove|end|lift|ban|limit|restrict|reopen|halt|stop|eliminate|destroy|reduce|curb|dismantle|free|release|extend|restore|regulate|ease)\b)|ideas?|possibility|prospect|suggestion|proposals?|fact|claims?|allegations?|question|notion|steps|measures|ways|efforts|expectations?|need|importance|hope|concern|view|demand)(?: of)? that /;

/** Of an open frame only these verbs have a topic for an object, whatever it is called. */
const OPEN_VERB =
	/^(?:discuss|talk|spoke|speak|touch|rais|br(?:ought|ing)|broach|mention|cover|focus|flag|address(?:ed|ing)\b)/i;

/** What stands before the last item of a list that has begun. */
const BEFORE_ITEM = /^.*(?:, (?:and )?|; )/s;

/** The item of a list that a topic stands in: "the dispute over Iran's nuclear program" has a topic that a row names. */
function itemOf({ plain }: Parse, topic: Topic, end: number): Span {
	const rest = plain.slice(topic.end, end);
	const stop = rest.search(/[,;"]| and /);
	const from = Math.max(0, topic.start - 30);
	const opens = BEFORE_ITEM.exec(plain.slice(from, topic.start))?.[0].length ?? 0;
	return { start: from + opens, end: stop < 0 ? end : topic.end + stop };
}

/** Whom something is raised with, before what it is; so near must the name be, in code units. */
const WITH_OTHER = /^ (?:with|to) /;
const FAR_OFF = 60;

/** The topics after a verb that no row has. */
export function openAfter(
	parse: Parse,
	sentence: Sentence,
	frame: Frame,
	verb: Span,
	end: number,
	known: readonly Topic[],
): readonly Topic[] {
	if (frame.open !== true || !OPEN_VERB.test(parse.plain.slice(verb.start, verb.end))) return [];
	const cut = Math.min(end, sentence.end);
	const whole = parse.plain.slice(verb.end, cut);
	const phrase = /^"? (?:said|says)\b/.test(parse.plain.slice(cut, cut + 8)) ? whole.replace(SAYER, "") : whole;
	if (!phrase.startsWith(" ") || ANAPHOR.test(phrase) || RAISED_RATES.test(phrase)) return [];
	// "raised with his counterpart the attacks on temples": whom it was raised with stands first.
	const [other] = WITH_OTHER.test(phrase) ? within(parse.mentions, { start: verb.end, end: cut }) : [];
	const begin = other !== undefined && other.start - verb.end < FAR_OFF ? other.end : verb.end;
	return openTopics(phrase.slice(begin - verb.end), begin).filter(
		(topic) =>
			!overlaps(itemOf(parse, topic, end), known) &&
			!isOneOfTheTwo(parse, topic) &&
			within(parse.mentions, { start: topic.start, end: topic.end }).length === 0,
	);
}
