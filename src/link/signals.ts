import { ANOTHER_TIME } from "../languages/english/dates.ts";
import { CALL_NOUNS, ENCOUNTER_NOUNS, MEETING_NOUNS } from "../languages/english/encounters.ts";
import { TALKED_ABOUT, TALKED_ABOUT_AFTER, VIRTUAL } from "../languages/english/met.ts";
import type { EncounterKind, Span } from "../model.ts";
import type { Mention, Parse } from "../read/text/parse.ts";
import type { Sentence } from "../read/text/sentences.ts";
import { at, everyMatch, isSpace, within } from "../spans.ts";
import { cued, firstIn, holds, matchesIn, mayHold, type Stretch, stretchAt, stretchIn } from "./cues.ts";
import { datesIn, findDates, type TextDate } from "./dates.ts";
import type { Leader } from "./leaders.ts";
import { remembered } from "./remembered.ts";

/** What one sentence says of an encounter: who, of which kind, when. */
export interface Signal {
	readonly span: Span;
	readonly people: readonly Leader[];
	readonly kind: EncounterKind | null;
	readonly dates: readonly TextDate[];
	/** Days on which somebody said something of it: the encounter's own only where nothing better is given. */
	readonly stated: readonly TextDate[];
	/** It speaks of an earlier or another encounter. */
	readonly another: boolean;
	/** 0: it names no encounter at all. */
	readonly strength: number;
}

const CALL = cued(
	new RegExp(
		`\\b(?:${CALL_NOUNS}|${VIRTUAL}|(?:by|via|over) (?:an? |the )?(?:secure )?(?:video|videoconference|phone|telephone)|(?:on|off) the (?:phone|line)|over the phone|on (?:the )?speaker(?:phone)?|picked up the (?:tele)?phone|phoned|phones (?!and\\b|or\\b|were\\b|are\\b|in\\b|on\\b|at\\b|to\\b)|telephoned|telephones|dial(?:ed|led)(?! (?:back|down|up|in)\\b)|rang|rings|hung up|called the (?:[\\w-]+ ){0,2}(?:president|prime minister|chancellor|premier|king|emir|pope|crown prince)(?= (?:on|to|after|late|early|again|by)\\b)|called (?=[A-Z])(?![A-Z][\\w.-]*'s [a-z]|(?:[A-Z][\\w.'-]+ ){1,3}(?:an? (?!half|hour|day|week|few|second)|"|so |very )))\\b`,
		"i",
	),
);
const MEETING = cued(
	new RegExp(
		`\\b(?:${MEETING_NOUNS}|met(?: with)?|meets|first [^.;,]{0,60}\\bto meet|face[- ]to[- ]face|sat down|hosted|received(?! (?:an?|the|his|her|this)\\b)|in person|shook hands)\\b`,
		"i",
	),
);
const NOT_A_CALL = cued(
	/\b(?:call(?:s|ing)? (?:for|upon|on (?!\w+day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d|the morning|the evening))|call(?:s|ed)? (?:it|him|her|the(?! (?:[\w-]+ ){0,2}(?:president|prime minister|chancellor|premier|king|emir|pope|crown prince) (?:on|to|after|late|early|again|by)\b)|a)|call(?:s|ed|ing)? (?:in(?! (?:\w+ (?:days?|weeks?|months?|years?)\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|early|late|mid|spring|summer|autumn|winter|20))|off|out|into|attention)|roll call|press call|background call|called (?:for|on|upon|it|him|her|the(?! (?:[\w-]+ ){0,2}(?:president|prime minister|chancellor|premier|king|emir|pope|crown prince) (?:on|to|after|late|early|again|by)\b)|a|an)|so-called|conference calls? with (?:reporters|allies)|call(?:s|ed|ing)? (?:(?:a|an|trade|temporary|brief|tariff|their|his|her|first|latest|putin|xi|trump|zelensky|monday's|tuesday's|wednesday's|thursday's|friday's) ){0,3}(?:truce|halt|time-?out|pause|meeting|talks|summit|visit|election))\b/gi,
);
/** Gatherings of many, on whose margins two may also telephone. */
const NOT_A_MEETING = cued(
	/\bsummit (?=(?:tele)?phone|telephonic|video|virtual|call)|\bbilateral (?!(?:meeting|talk|summit|call|conversation|session|encounter|discussion|consultation|sit-down|phone|telephone|virtual|video|with|on|at|in|and|between|to|or|as|was|is|lasted|ran|took|that|which|today|yesterday|this|last|here|later|before|after)\w*\b)\w+|\b(?:discuss(?:ed|es|ing)?|agreed (?:on|to hold)|plans? for|preparations for|possibility of|talked about|spoke (?:of|about)) (?:an?|possible|future|another|holding an?) (?:[\w-]+ ){0,3}(?:meetings?|summits?|sit-downs?)\b|\b(?:cabinet|board|staff|committee|party|security council|politburo|coalition) meetings?\b|\b(?:G-?7|G-?8|G-?20|NATO|APEC|ASEAN|EU|BRICS|SCO|Quad|climate|Americas|Group of (?:Seven|20|Twenty)|East Asia|security) (?:[\w'-]+ )?(?:summits?|meetings?)\b|\bsummit of the americas\b|\b(?:summits?|meetings?) of (?:the )?(?:EU|NATO|G-?7|G-?8|G-?20|APEC|ASEAN|BRICS|SCO|European|Arab|African|Gulf|Commonwealth|leaders|heads of) |\bgeneral assembly meeting/gi,
);
const ANY = cued(
	new RegExp(
		`\\b(?:${ENCOUNTER_NOUNS}|spoke|speaks?|talked|spoken|met|meets?|phoned|phones|telephoned|dialed|dialled|discuss(?:ed|es)|conferred|huddled|joined|called|calls|rang|rings|told|tells|congratulat\\w+|apologi[sz]e[sd]? to|received|receives|hosts?|hosted|picked up the phone|seen (?:talking|chatting)|over (?:dinner|lunch|breakfast)|who (?:had|has) (?:come|flown|travell?ed) to)\\b`,
		"i",
	),
);
const ANOTHER = cued(ANOTHER_TIME);
const STATED =
	/\b(?:said|says|told|tweeted|wrote|stated|announced|reported|confirmed|asked|posted|claimed|released|issued|published)(?: \w+){0,2}\s*$/i;
const STATED_AFTER =
	/^,? (?:(?!\b(?:met|spoke|talked|called|phoned|held)\b)[\w.' -]){0,50}\b(?:said|says|told|tweeted|wrote|stated|announced|reported|asked|asserted|begged to|denied|disputed|insisted|rejected|replied|responded|confirmed|revealed|disclosed|acknowledged|clarified|declined)\b/i;

/** A day on which something is still to happen. */
const TO_COME =
	/(?:\b(?:will|would|is to|are to|was to|were to|due|scheduled|planned|set to|ahead of|(?:,|will|set|due) to (?:meet|hold|speak|talk))\b(?:(?!\b(?:when|after|spoke|met|talked|during)\b)[^.;,]){0,50}|\b(?:begins?|starts?|opens?)\b(?:(?!\b(?:when|after|spoke|met|talked|during)\b)[^.;,]){0,90})$|\b(?:by|until|before) (?:the |a )?$/i;

/** "Saturday's program": what may happen that day. */
const OF_A_PLAN = /^(?:(?:'s)? (?:program(?:me)?|schedule|agenda|deadline)| deadline)\b/i;

const ENCOUNTER = new RegExp(`\\b(?:${ENCOUNTER_NOUNS}|spoke|talked|met|called|phoned|rang)\\b`, "i");

/** One leader told another something: that day is theirs. */
const TOLD_LEADER = /\b(?:told|asked|warned|urged|congratulated|thanked) [^.;,:"]{0,60}$/;

const STATEMENT_ON =
	/\b(?:post|statement|tweets?|interview|news conference|press conference|briefing|readout|report|message|announcement|decision|pledge|speech|vote|invasion|attack|ceremony)\b(?:[^.;,]{0,40}\b(?:on |late |early )?| )$/i;

/** "The call followed a discussion which took place on Monday": the day of what came before. */
const FOLLOWED_ANOTHER = new RegExp(
	`\\bfollow(?:s|ed|ing) (?:an?|the|his|her|their|another) (?:[\\w-]+ ){0,4}(?:${ENCOUNTER_NOUNS})(?:(?!\\b(?:${ENCOUNTER_NOUNS}|and|but|when)\\b)[^.;,]){0,60}$`,
	"i",
);

/** "he reiterated it at the NATO leaders' summit in Brussels on Thursday": the day of a gathering of many. */
const AT_A_GATHERING =
	/\b(?:reiterated|said|told|announced|declared|repeated|stated|discussions?|speech|remarks)\b[^.;,]{0,80}\bat (?:the|an?|last \w+'s) (?:[\w'-]+ ){0,4}(?:summit|conference|assembly|forum)(?: in [A-Z][\w-]+)? (?:on |late |early )?$/;

/** "told reporters at the airport after coming home on Saturday": the day of what is told, unless it is of an encounter. */
const TOLD_PRESS =
	/\b(?:told|spoke to|speaking to|talking to|briefed|briefing|addressing) (?:[\w-]+ )?(?:reporters|journalists|the press|the media|newsmen|parliament|lawmakers|deputies|senators|the nation)\b([^.;:"]{0,120})$/i;

/** Whoever is home again met the other before that day. */
const WENT_HOME = /\b(?:returned|came back|came home|flew (?:home|back)|back home)\b[^.;,]{0,50}$/i;

const TALKERS = new Set([
	"head-of-state",
	"head-of-government",
	"foreign-minister",
	"defence-minister",
	"vice",
	"security-adviser",
	"organisation-head",
	"envoy",
]);

/** Can this mention be of somebody taking part, rather than of a spokesperson? */
export function takesPart(mention: Mention): boolean {
	return mention.leader.terms.some((term) => TALKERS.has(term.office));
}

/** A meeting by video is a call, whatever it is called. */
const VIDEO =
	/\b(?:met|meet|meets|meeting) (?:[\w-]+ ){0,3}virtually\b|\b(?:via|by|over|format of|through)\b(?: \w+){0,3} (?:video|videoconference|video link|videolink)\b|\bvideo[- ]?(?:call|conference|link)|\bface[- ]to[- ]face on screens?\b/i;

/** A stretch without the words that only look like those for a call or a meeting; itself where it has none. */
function withoutOthers(stretch: Stretch): Stretch {
	const others = [NOT_A_CALL, NOT_A_MEETING].filter((cued) => matchesIn(stretch, cued).length > 0);
	if (others.length === 0) return stretch;
	return stretchIn(stretch.text.replace(NOT_A_CALL.pattern, "").replace(NOT_A_MEETING.pattern, ""));
}

/** Which kind of encounter a stretch speaks of: the one it names first, if both. */
export function kindOf(stretch: Stretch): EncounterKind | null {
	if (!mayHold(stretch.cues, CALL) && !mayHold(stretch.cues, MEETING)) return null;
	const clean = withoutOthers(stretch);
	const call = firstIn(clean, CALL);
	const meeting = firstIn(clean, MEETING);
	if (call === null) return meeting === null ? null : "meeting";
	if (meeting === null || call.index < meeting.index || VIDEO.test(clean.text)) return "call";
	return "meeting";
}

/** "their fourth since the violence began last week": the day of something else. */
const SINCE_IT = /\bsince (?:the |an? |his |her |their |its )?[\w-]+ [^.;,]{1,40}$/gi;

/** In somebody's mouth the day on which they speak, which is not that on which it is told: "We talked to each other today". */
const OF_SPEAKING = /^(?:today|tonight|yesterday|this (?:morning|afternoon|evening))$/i;

/** How far a text may go before it has said on which day its news was told, in code units. */
const OPENING = 400;

/** Does a text say that its news was told on the day of its publication, so that "today" in somebody's mouth is that day? */
const isToldThatDay = (parse: Parse): boolean => {
	const known = TOLD_THAT_DAY.get(parse);
	if (known !== undefined) return known;
	const told = findDates(parse.plain.slice(0, OPENING), 0, parse.date).some(
		({ date, text, start }) => date === parse.date && !OF_SPEAKING.test(text) && at(parse.quotations, start) === null,
	);
	TOLD_THAT_DAY.set(parse, told);
	return told;
};
const TOLD_THAT_DAY = new WeakMap<Parse, boolean>();

/** The dates of a sentence that may be the encounter's: not those on which somebody said something. */
function isEncounterDate(parse: Parse, span: Span, date: TextDate): boolean {
	if (OF_SPEAKING.test(date.text) && at(parse.quotations, date.start) !== null && !isToldThatDay(parse)) return false;
	const before = parse.plain.slice(span.start, date.start);
	// "the first since March", but "since Sept. 28, when they spoke for 95 minutes".
	const since = /\bsince (?:the |late |early )?$/i.test(before) || /^since\b/i.test(date.text);
	if (since && !/^,? (?:when|where|at which|in which)\b/.test(parse.plain.slice(date.end, span.end))) return false;
	const [began] = everyMatch(SINCE_IT, before);
	if (began !== undefined && !ENCOUNTER.test(began[0])) return false;
	const told = within(parse.mentions, { start: span.start, end: date.start }).at(-1);
	if (told !== undefined && /^,? ?$/.test(parse.plain.slice(told.end, date.start)) && TOLD_LEADER.test(before))
		return true;
	if (FOLLOWED_ANOTHER.test(before) || AT_A_GATHERING.test(before)) return false;
	const press = TOLD_PRESS.exec(before)?.[1];
	if (press !== undefined && !ENCOUNTER.test(press)) return false;
	if (
		STATED.test(before.replace(/\b(?:on|late|early|in a statement|earlier|later) ?$/i, "")) ||
		STATEMENT_ON.test(before) ||
		WENT_HOME.test(before)
	)
		return false;
	if (!STATED_AFTER.test(parse.plain.slice(date.end, span.end))) return true;
	return !/^(?:(?:On|Late|Early|Earlier|Later)\b.{0,10})?$/i.test(before) && ENCOUNTER.test(before);
}

/** "Trump's predecessor", "Putin's spokesman": somebody else. */
const OF_THEIRS =
	/^(?:'s?)? (?:administration|government|cabinet|White House|campaign|presidency|era|loyalists?|allies|ally|aides?|advis[eo]rs?|family|team|envoy)\b|^'s? (?:[A-Z][\w-]+ |[a-z]+ ){1,3}?(?:envoy|advis[eo]r|aide|representative|negotiator|ambassador)\b|^'s? (?:predecessor|successor|spokes|advis|aide|government|administration|wife|son|daughter|office|party|team|ally|allies|lawyer|opponent|rival)/i;

/** "the first since Theresa May visited Beijing": one who met them in another time. */
const SINCE_THEM = /\bsince (?:then |former )?(?:President |Prime Minister |Premier |Chancellor )?$/i;

/** A leader who was talked about, not to: "they differed over Bashar al-Assad". */
export function isTopic(parse: Parse, mention: Span): boolean {
	const known = TOPIC.get(mention) ?? isTalkedAbout(parse, mention);
	TOPIC.set(mention, known);
	return known;
}

/** Whether mentions are: of each it is asked several times. */
const TOPIC = new WeakMap<Span, boolean>();

const SPACE = 0x20;
const APOSTROPHE = 0x27;

function isTalkedAbout({ plain }: Parse, { start, end }: Span): boolean {
	const after = plain.charCodeAt(end);
	if ((after === SPACE || after === APOSTROPHE) && TALKED_ABOUT_AFTER.test(plain.slice(end, end + 24))) return true;
	return (
		isSpace(plain.charCodeAt(start - 1)) &&
		TALKED_ABOUT.test(plain.slice(Math.max(0, start - 60), start)) &&
		!/^(?:'s)? (?:call|meeting|visit|talks)/.test(plain.slice(end, end + 12))
	);
}

/** What a stretch of a text says of an encounter. */
export const signalIn = remembered(findSignal);

function findSignal(parse: Parse, span: Span | Sentence): Signal {
	const stretch = stretchAt(parse.plain, span);
	const people: Leader[] = [];
	for (const mention of within(parse.mentions, span)) {
		const owns = OF_THEIRS.test(parse.plain.slice(mention.end, mention.end + 40));
		const before = parse.plain.slice(Math.max(span.start, mention.start - 30), mention.start);
		if (owns || SINCE_THEM.test(before) || isTopic(parse, mention)) continue;
		if (takesPart(mention) && !people.some((p) => p.id === mention.leader.id)) people.push(mention.leader);
	}
	const kind = kindOf(stretch);
	const strength = kind !== null ? 2 : holds(stretch, ANY) ? 1 : 0;
	const all = datesIn(stretch, parse.date).filter(
		(date) =>
			!TO_COME.test(parse.plain.slice(Math.max(span.start, date.start - 160), date.start)) &&
			!OF_A_PLAN.test(parse.plain.slice(date.end, date.end + 20)),
	);
	const dates = all.filter((date) => isEncounterDate(parse, span, date));
	return {
		span,
		people,
		kind,
		dates,
		stated: all.filter((date) => !dates.includes(date)),
		another: holds(stretch, ANOTHER),
		strength,
	};
}
