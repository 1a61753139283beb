import { CALL_NOUNS, EITHER_NOUNS, MEETING_NOUNS } from "../languages/english/encounters.ts";
import {
	AFTER_RUNG,
	AT_REQUEST_OF,
	HAD_REQUESTED,
	INITIATED,
	INITIATES,
	MUTUAL,
	NEGATED,
	NOT_SAID,
	RANG,
	RINGS,
	RUMOURED,
	RUNG_BY,
	S_REQUEST,
	SCHEDULED,
	THE_CALL,
	THE_ONE_WHO,
	WAS_THE_ONE,
} from "../languages/english/initiative.ts";
import { termOn } from "../link/leaders.ts";
import { partyOf } from "../link/parties.ts";
import type { InitiatorAnswer, Span } from "../model.ts";
import { at, within } from "../spans.ts";
import { clauseAround, type Found, shortened } from "./found.ts";
import type { Mention, Parse } from "./parse.ts";
import type { Sentence } from "./sentences.ts";

const NOUN = `(?:${CALL_NOUNS}|${EITHER_NOUNS}|${MEETING_NOUNS}|contacts?)`;
const TALKED = new RegExp(
	`\\b(?:${NOUN}|spoke|spoken|speak|speaking|talked|talk|talking|met|meet|it|took place|came|happened|occurred)\\b`,
	"i",
);
const OTHER_DEED =
	/\b(?:arrest\w*|extradit\w*|detain\w*|deport\w*|sent|deploy\w*|released?|investigat\w*|proceedings|adjourn\w*|postpon\w*|cancel\w*|delay\w*|convey\w*|remov\w*|impos\w*|appoint\w*)\b/i;

/** "At the initiative of the German side, Putin had a telephone conversation …" */
const FRONTED =
	/^[^,]{0,60}, [^,]{0,60}\b(?:spoke|talked|held|had|took place|met|phoned|telephoned|conversed|received)\b/i;

/** What one pattern says at one place of a sentence. Offsets are into the sentence. */
interface Hit {
	readonly rule: string;
	readonly trigger: Span;
	/** Where the initiator is named: before this place, or after it. */
	readonly party: { readonly side: "before" | "after" | "none"; readonly place: number };
	readonly fixed?: "mutual" | "scheduled";
}

export interface InitiatorRule {
	readonly name: string;
	readonly example: string;
	readonly pattern: RegExp;
	readonly side: "before" | "after" | "none";
	readonly fixed?: "mutual" | "scheduled";
	/** The sentence must speak of an encounter before the phrase. */
	readonly needsEncounter?: boolean;
	/** The one it is done to must be a leader or a party too. */
	readonly needsObject?: boolean;
}

/** Every way of saying whose doing an encounter was. */
export const INITIATOR_RULES: readonly InitiatorRule[] = [
	{
		name: "initiator/mutual",
		example: "The call was arranged by mutual agreement",
		pattern: new RegExp(`\\b(?:${MUTUAL})`, "gi"),
		side: "none",
		fixed: "mutual",
		needsEncounter: true,
	},
	{
		name: "initiator/scheduled",
		example: "The call had been previously scheduled",
		pattern: new RegExp(
			`\\b${NOUN}(?: (?:between|with) [^.;,]{2,50})? (?:was|had been|were|has been) (?:a )?(?:${SCHEDULED})|\\b(?:${SCHEDULED}) ${NOUN}\\b`,
			"gi",
		),
		side: "none",
		fixed: "scheduled",
	},
	{
		name: "initiator/at-the-request-of",
		example: "by telephone at the request of the Russian side",
		pattern: new RegExp(`\\b${AT_REQUEST_OF}\\s+`, "gi"),
		side: "after",
		needsEncounter: true,
	},
	{
		name: "initiator/at-s-request",
		example: "the meeting was at Karzai's request",
		pattern: new RegExp(
			`(?<=\\b(?:at|on|upon|following|by) [^.;]{0,60}(?:'s?|\\bhis|\\bher|\\btheir|\\bits)) ${S_REQUEST}`,
			"gi",
		),
		side: "before",
		needsEncounter: true,
	},
	{
		name: "initiator/initiated-by",
		example: "the call had been initiated by the White House",
		pattern: new RegExp(
			`\\b(?:${NOUN}|it|which|that)\\b[^.;"]{0,80}?\\b(?:${INITIATED})(?: \\w+ly| on \\w+day)? by\\s+`,
			"gi",
		),
		side: "after",
	},
	{
		name: "initiator/initiated-the-call",
		example: "President Biden asked for this phone call",
		pattern: new RegExp(`\\b(?:${INITIATES}) ${THE_CALL}`, "gi"),
		side: "before",
	},
	{
		name: "initiator/rang",
		example: "Trump phoned Erdogan on Monday",
		pattern: new RegExp(`\\b(?:${RANG}|${RINGS})\\s+`, "gi"),
		side: "before",
		needsObject: true,
	},
	{
		name: "initiator/at-party-request",
		example: "the phone talk came at U.S. request",
		pattern: /(?<=\b(?:at|on) (?:the )?[A-Z][\w.]{1,15}) (?:request|initiative|insistence)\b/g,
		side: "before",
		needsEncounter: true,
	},
	{
		name: "initiator/the-one-who",
		example: "the one who dialed on Friday was President Trump",
		pattern: new RegExp(`\\b${THE_ONE_WHO}\\s+`, "gi"),
		side: "after",
	},
	{
		name: "initiator/was-the-one",
		example: "Olaf Scholz was the one who phoned",
		pattern: new RegExp(`\\b${WAS_THE_ONE}`, "gi"),
		side: "before",
	},
	{
		name: "initiator/call-that-x-requested",
		example: "in a call that Berlin had requested",
		pattern: new RegExp(`(?<=\\b${NOUN}(?: that| which)?[^.;"]{0,70}) ${HAD_REQUESTED}`, "gi"),
		side: "before",
		needsEncounter: true,
	},
	{
		name: "initiator/initiated-it",
		example: "Beijing says that the American side initiated it",
		pattern: /\b(?:initiated|requested|had asked for|proposed) (?:it|that one)\b/gi,
		side: "before",
	},
	{
		name: "initiator/reached-out-first",
		example: "the Iranians had reached out on Friday",
		pattern: /\breached out(?= (?:on|first|for a|to (?:arrange|set up|request|ask))\b|[.,])/gi,
		side: "before",
	},
	{
		name: "initiator/rung-by",
		example: "Zelensky received a call from Trump on Saturday",
		pattern: new RegExp(`\\b${RUNG_BY}\\s+`, "gi"),
		side: "after",
	},
	{
		name: "initiator/it-was",
		example: "It was Obama who called, an aide said",
		pattern:
			/(?<=\b[Ii]t (?:was|is|had been) [^.;,]{2,60}(?: who| that)(?: had)?(?: first)?) (?:called|phoned|rang|dialed|dialled|telephoned|reached out|made the call|placed the call|picked up the phone|asked (?:for|to)|requested|initiated|proposed|sought|wanted)\b/gi,
		side: "before",
	},
	{
		name: "initiator/gave-a-call",
		example: "Merkel gave Putin a call on Tuesday",
		pattern: /\b(?:gave|giving|gives) (?:[A-Z][\w.]+ ){1,3}an? (?:\w+ )?(?:phone |telephone )?call\b/g,
		side: "before",
	},
	{
		name: "initiator/reached-out",
		example: "Trump Reached Out to Putin for Lengthy Friday Call",
		pattern: /\b(?:reached out to|reaching out to|reaches out to)\s+/gi,
		side: "before",
		needsObject: true,
	},
	{
		name: "initiator/s-idea",
		example: "The call was Putin's idea",
		pattern: new RegExp(
			`\\b${NOUN}(?: (?:between|with) [^.;,]{2,50})? (?:was|had been) [^.;]{2,40}'s? (?:own )?(?:idea|initiative|suggestion)\\b`,
			"gi",
		),
		side: "before",
	},
	{
		name: "initiator/invited",
		example: "a meeting arranged after Mr Trump invited Mr Kim",
		pattern: new RegExp(
			`\\b${NOUN}[^.;]{0,40}\\b(?:arranged|came about|came together|happened|took place) after [^.;]{2,40} (?:invited|tweeted)\\b`,
			"gi",
		),
		side: "before",
		needsObject: true,
	},
];

const NAME_GAP =
	/^(?:\s|,|\b(?:who|that|has|had|have|also|then|himself|herself|personally|later|reportedly|first|not|did|didn't|n't|earlier|side|government|administration|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|office|leader|counterpart|team|party|apparently|abruptly|again|both)\b|[A-Z]\.|'s?\b|'){0,40}$/i;
const AFTER_GAP =
	/^(?:\s|["(]|\b(?:the|a|an|then|US|U\.S\.|Mr|Mrs|Ms|President|Prime|Minister|leader|his|her|side|government|of|office|team|senior|officials?|from|former|newly|elected)\b\.?|-){0,40}$/i;

interface Party {
	readonly party: string;
	readonly said: string;
	readonly span: Span;
}

function ofMention(parse: Parse, mention: Mention): Party | null {
	const term = termOn(mention.leader, parse.date);
	return term === null ? null : { party: term.party, said: mention.text, span: mention };
}

function pronounParty(parse: Parse, place: number, sentence: Span): Party | null {
	const before = within(parse.mentions, { start: Math.max(0, sentence.start - 300), end: place });
	const inSentence = before.find((m) => m.start >= sentence.start) ?? before.findLast((m) => m.start < sentence.start);
	return inSentence === undefined ? null : ofMention(parse, inSentence);
}

/** The party named right before a place, with nothing but helping words between. */
function partyBefore(parse: Parse, sentence: Span, place: number): Party | null {
	const window = { start: Math.max(sentence.start, place - 90), end: place };
	const mention = within(parse.mentions, window).at(-1);
	const word = within(parse.partyWords, window).at(-1);
	const last = mention !== undefined && (word === undefined || mention.end >= word.end) ? mention : word;
	const text = parse.plain.slice(window.start, place);
	if (/\bthe latter's?\s*$/i.test(text)) {
		const latter = within(parse.mentions, { start: sentence.start, end: place }).at(-1);
		return latter === undefined ? null : ofMention(parse, latter);
	}
	const own = /\b(?:his|her)(?: own)?\s*$/i.exec(text);
	if (own !== null) return pronounParty(parse, window.start + own.index, sentence);
	const pronoun =
		/\b(he|she|they|it)(?:\s+(?:had|has|have|also|then|himself|herself|did|not|n't|who|personally|was|the one who))*\s*$/i.exec(
			text,
		);
	if (pronoun !== null && /^(?:he|she)$/i.test(pronoun[1] ?? ""))
		return pronounParty(parse, window.start + pronoun.index, sentence);
	if (last === undefined) return null;
	const gap = parse.plain.slice(last.end, place).replace(/^\s*,[^,]{3,60},/, " ");
	if (!NAME_GAP.test(gap)) return null;
	if (last === mention && mention !== undefined) return ofMention(parse, mention);
	return word === undefined ? null : { party: word.party, said: word.text, span: word };
}

/** "Russian President" before the name it belongs to. */
const TITLE_GAP = /^(?:'s)? (?:(?!side\b)[A-Za-z-]+ ){0,4}$/;

function partyAfter(parse: Parse, sentence: Span, place: number): Party | null {
	const window = { start: place, end: Math.min(sentence.end, place + 70) };
	const mention = within(parse.mentions, window)[0];
	const word = within(parse.partyWords, window)[0];
	const pronoun = /^\s*(?:him|her)\b/i.test(parse.plain.slice(place, window.end));
	const titled =
		mention !== undefined &&
		word !== undefined &&
		word.end <= mention.start &&
		TITLE_GAP.test(parse.plain.slice(word.end, mention.start));
	const first = mention !== undefined && (word === undefined || mention.start <= word.start || titled) ? mention : word;
	if (first === undefined || pronoun) return null;
	if (!AFTER_GAP.test(parse.plain.slice(place, first.start))) return null;
	if (first === mention && mention !== undefined) return ofMention(parse, mention);
	if (word === undefined) return null;
	const phrase = /^(?:[\w'.-]+ ?){1,3}/.exec(parse.plain.slice(word.start, sentence.end))?.[0] ?? word.text;
	return {
		party: partyOf(word.text) ?? word.party,
		said: word.kind === "demonym" ? phrase.trim() : word.text,
		span: word,
	};
}

/** "phoned him": somebody, of no party that is known. */
function themAfter(parse: Parse, sentence: Span, place: number): Party | null {
	const pronoun = /^(?:him|her|them|me|us)\b/i.exec(parse.plain.slice(place, sentence.end))?.[0];
	return pronoun === undefined
		? null
		: { party: "", said: pronoun, span: { start: place, end: place + pronoun.length } };
}

const RUNG = new RegExp(
	`^(?:'s? (?:counterpart|leader|president|prime minister))?(?: of (?:the )?[A-Z][\\w.]+(?: [A-Z]\\w+)?)?${AFTER_RUNG}`,
	"i",
);
const NOT = new RegExp(`${NEGATED}[^.;,]{0,40}$`, "i");
const UNSAID = new RegExp(NOT_SAID, "i");

function isQuestion(parse: Parse, sentence: Sentence): boolean {
	return sentence.text.trimEnd().endsWith("?") || at(parse.turns, sentence.start)?.question === true;
}

/** The words that govern a verb: from the last joint before it. */
function governing(text: string): string {
	return text.split(/[,;:"\u2014]|\b(?:but|and|that|because|since|said)\b/i).at(-1) ?? text;
}

/** "It was Moscow that proposed Monday": not the call. */
const IT_WAS_CALL = new RegExp(
	`^\\s*(?:called|phoned|rang|dialed|dialled|telephoned|reached out|made the call|placed the call|picked up the phone|(?:asked (?:for|to)|requested|initiated|proposed|sought|wanted)(?:[.,;]| (?:it|speak|talk|meet)\\b| [^.,;]{0,40}\\b${NOUN}))`,
	"i",
);

function unsaid(parse: Parse, sentence: Sentence, hit: Hit): boolean {
	const left = governing(parse.plain.slice(sentence.start, hit.trigger.start));
	if (RUMOURED.test(parse.plain.slice(sentence.start, hit.trigger.start))) return true;
	if (hit.rule === "initiator/it-was" && !IT_WAS_CALL.test(parse.plain.slice(hit.trigger.start, sentence.end)))
		return true;
	if (hit.rule === "initiator/it-was") return /\b(?:whether|if|unclear)\b/i.test(left);
	const soft = hit.rule.includes("request") || hit.fixed !== undefined;
	if (soft) return /\b(?:who|whether|if|unclear|which side)\b/i.test(left);
	return (
		UNSAID.test(left) ||
		/\b(?:unclear|not clear|whether|asked if|asked who)\b[^.;]{0,40}$/i.test(
			parse.plain.slice(sentence.start, hit.trigger.start),
		)
	);
}

function answerOf(parse: Parse, sentence: Sentence, rule: InitiatorRule, hit: Hit): InitiatorAnswer | null {
	const lead = parse.plain.slice(sentence.start, hit.trigger.end);
	const denied = /\b(?:denied|denies|denying|rejected|disputed)(?: \w+){0,3} (?:that )?(?:[^,;.]{0,40})$/i.test(
		parse.plain.slice(sentence.start, hit.trigger.start),
	);
	const negated =
		denied ||
		NOT.test(governing(parse.plain.slice(sentence.start, hit.trigger.start))) ||
		/\b(?:was|were|had|did|has)(?:n't| not)\b[^,;]{0,40}$/i.test(lead);
	if (hit.fixed !== undefined)
		return negated
			? null
			: {
					question: "initiator",
					party: hit.fixed,
					negated: false,
					said: parse.plain.slice(hit.trigger.start, hit.trigger.end).trim(),
				};
	const party =
		hit.party.side === "before"
			? partyBefore(parse, sentence, hit.party.place)
			: partyAfter(parse, sentence, hit.party.place);
	if (party === null) return null;
	if (rule.needsObject === true) {
		const object = partyAfter(parse, sentence, hit.trigger.end) ?? themAfter(parse, sentence, hit.trigger.end);
		if (object === null || object.party === party.party) return null;
		if (
			/\bcall|phone|rang|ring/i.test(parse.plain.slice(hit.trigger.start, hit.trigger.end)) &&
			!RUNG.test(parse.plain.slice(object.span.end, sentence.end))
		)
			return null;
	}
	return { question: "initiator", party: party.party, negated, said: party.said };
}

function hitsOf(rule: InitiatorRule, sentence: Sentence): readonly Hit[] {
	return [...sentence.text.matchAll(rule.pattern)].flatMap((match) => {
		const start = sentence.start + match.index;
		const end = start + match[0].length;
		if (rule.needsEncounter === true) {
			const before = sentence.text.slice(Math.max(0, match.index - 140), match.index);
			const fronted = match.index < 12 && FRONTED.test(sentence.text.slice(match.index + match[0].length));
			if (!fronted && (!TALKED.test(before) || OTHER_DEED.test(before.slice(-70)))) return [];
		}
		const place =
			rule.side === "after"
				? end
				: rule.name.endsWith("s-idea")
					? end - (/'s? (?:own )?(?:idea|initiative|suggestion)$/i.exec(match[0])?.[0].length ?? 0)
					: rule.name.endsWith("invited")
						? end - (/ (?:invited|tweeted)$/i.exec(match[0])?.[0].length ?? 0)
						: start;
		const hit = { rule: rule.name, trigger: { start, end }, party: { side: rule.side, place } };
		return [rule.fixed === undefined ? hit : { ...hit, fixed: rule.fixed }];
	});
}

function readRule(parse: Parse, sentence: Sentence, rule: InitiatorRule): readonly Found[] {
	return hitsOf(rule, sentence).flatMap((hit) => {
		if (unsaid(parse, sentence, hit)) return [];
		const answer = answerOf(parse, sentence, rule, hit);
		if (answer === null) return [];
		const evidence = shortened(parse.plain, clauseAround(parse.plain, sentence, hit.trigger), hit.trigger);
		return [{ answer, trigger: hit.trigger, evidence, rule: rule.name }];
	});
}

/** Who initiated an encounter, wherever a text says so; of several rules at one place the first counts. */
export function readInitiators(parse: Parse): readonly Found[] {
	return parse.sentences.flatMap((sentence) => {
		if (isQuestion(parse, sentence)) return [];
		const found: Found[] = [];
		for (const rule of INITIATOR_RULES) {
			for (const hit of readRule(parse, sentence, rule)) {
				const taken = found.some(
					(f) => f.trigger.start < hit.trigger.end + 30 && hit.trigger.start < f.trigger.end + 30,
				);
				if (!taken) found.push(hit);
			}
		}
		return found;
	});
}
