import {
	AIDE_VERBS,
	BODY,
	DECLINING,
	DOCUMENT,
	IN_PUBLIC,
	MEASURING_VERBS,
	OFFICE,
	SPEECH_PARTICIPLE,
	SPEECH_VERBS,
} from "../languages/english/speech.ts";
import { cued, matchesIn } from "../link/cues.ts";
import type { Span } from "../model.ts";
import { at, spanOf, within } from "../spans.ts";
import { findAccounts } from "./accounts.ts";
import type { Attribution } from "./attribution.ts";
import { fromHeadline } from "./headlines.ts";
import type { Parse } from "./parse.ts";
import { clipped, scopeOf } from "./scopes.ts";
import type { Sentence } from "./sentences.ts";
import type { Source } from "./sources.ts";
import { charBefore, subjectAfter, subjectBefore, subjectOfClause } from "./subjects.ts";

const VERB = cued(new RegExp(`\\b(?:(?<!United )(?:${SPEECH_VERBS})|${AIDE_VERBS}|${MEASURING_VERBS})\\b`, "gi"));
/** The beginnings of those verbs that only report where no leader is their subject. */
const NOT_OF_LEADERS =
	/^(?:stress|emphasi|underl|underscor|point|suggest|hint|mention|make|made|call|spoke|let|count|understand|believe|convey|relay|counter|observ)/i;
/** "said to Mr. Moon". */
const TO_LEADER = /^ to (?:(?:the|President|Mr\.?|Mrs\.?|Ms\.?|Chancellor|Premier|Prime Minister) ){0,2}$/;
/** "told him", "replied that": a leader says it to the other. */
const TO_HIM =
	/^ (?:him|her|them)(?= (?:that|he|she|it|they|in|on|the|about|to|of|during|by|how|what)\b|,)|^ (?:his|her) (?:\w+ )?(?:counterpart|host|guest|colleague)\b/i;
const NOT_REPORTING =
	/(?:n't|\b(?:are|is|was|were|be|been|being|to|not|would|will|could|can|should|might|may|must|did|does|do|cannot|'m|'re|'s))\s*(?:(?:also|\w+ly)\s+)?$/i;
/** More than those words take up. */
const NEAR = 200;
const PASSIVE_SAFE = /\bquoted as\s*$/i;
const NEVER_ALONE = /^(?:show|shows|showed|post|shared|related|report|reports|estimated)$/i;

function fromVerb(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const clause = clipped(parse, sentence, verb.start);
	const left = parse.plain.slice(clause.start, verb.start);
	const near = left.slice(-NEAR);
	if (NOT_REPORTING.test(near) && !PASSIVE_SAFE.test(near)) return null;
	const told = /^(?:told|tells|telling)$/i.test(match[0]);
	const addressee = within(parse.mentions, { start: verb.end, end: Math.min(clause.end, verb.end + 60) }).find(
		(m) => m.start - verb.end < 25,
	);
	if (
		told &&
		addressee !== undefined &&
		!/[,"]/.test(parse.plain.slice(verb.end, addressee.start)) &&
		isLeader(addressee.leader.terms)
	)
		return null;
	const last = previous.findLast((a) => a.verb.start >= clause.start && a.verb.start < verb.start);
	// "despite Pompeo asserting on Wednesday that …" has a subject of its own, as a finite verb has.
	const ownSubject = parse.mentions.some((m) => m.end === verb.start - 1);
	if (SPEECH_PARTICIPLE.test(match[0]) && !ownSubject) {
		const subject = last?.source ?? subjectOfClause(parse, clause, verb.start, previous);
		if (subject === null || (!AFTER_PAPER.test(left) && !/[,"\u2014]\s*(?:\w+ly )?$|\bbefore $|\band $/.test(left)))
			return null;
		return { source: subject, scope: { start: verb.end, end: clause.end }, verb };
	}
	const before = charBefore(parse.plain, verb.start, clause.start);
	const inverted =
		before === '"' || before === "," || before === ":" || left.trim() === ""
			? subjectAfter(parse, clause, verb, previous)
			: null;
	if (inverted !== null) {
		const start = clause.start === verb.start ? sentence.start : clause.start;
		const after = parse.plain.slice(inverted.start, clause.end);
		const goesOn = before === "," && /^[^;:"()]{3,120}[:;] ?\S/.test(after);
		return {
			source: inverted.source,
			scope: { start, end: goesOn ? clause.end : verb.start },
			verb,
			inside: isInside(parse, inverted.source, sentence, verb),
		};
	}
	const subject = subjectBefore(parse, clause, verb.start, previous);
	if (subject === null) return null;
	if (NEVER_ALONE.test(match[0]) && subject.source.kind === "person") return null;
	const inside = isInside(parse, subject.source, sentence, verb);
	if (subject.source.leads === true) {
		if (inside && NOT_OF_LEADERS.test(match[0])) return null;
		if (
			inside &&
			/^s?he\b/i.test(parse.plain.slice(subject.start, subject.start + 4)) &&
			goesOnTelling(parse, sentence)
		)
			return null;
		if (
			within(parse.mentions, { start: verb.end, end: verb.end + 60 }).some((m) =>
				TO_LEADER.test(parse.plain.slice(verb.end, m.start)),
			)
		)
			return null;
		if (told && TO_HIM.test(parse.plain.slice(verb.end, verb.end + 40))) return null;
	}
	if (NOT_OF_LEADERS.test(match[0]) && isSide(subject.source)) return null;
	return { source: subject.source, scope: scopeOf(parse, clause, subject.start, verb), verb, inside };
}

/** What leaders do not do in an encounter, but when they tell of one. */
const PUBLICLY =
	/^(?:tweet|post|wrote|writes|announc|says$|confirm|acknowledg|admit|conced|reveal|disclos|recall|recount|testif|report|clarif|specif|commented)/i;

/** "released a statement saying", "in a statement on Friday saying". */
const AFTER_PAPER = new RegExp(
	`${DOCUMENT.source}(?: (?:on |late |early )?[A-Z]\\w+| of the call| after the call)? $`,
	"i",
);

/** "Turnbull told Trump that … He also said …": still to the other leader. */
const TELLING =
	/\b(?:told|tells|warned|assured|reminded|pressed|urged|asked) (?:(?:the|Mr\.?|Mrs\.?|Ms\.?|President|Prime Minister|Chancellor) ){0,2}$/;

function goesOnTelling(parse: Parse, sentence: Sentence): boolean {
	const start = at(parse.paragraphs, sentence.start)?.start ?? sentence.start;
	return within(parse.mentions, { start: Math.max(start, sentence.start - 300), end: sentence.start }).some((m) =>
		TELLING.test(parse.plain.slice(Math.max(start, m.start - 40), m.start)),
	);
}

/** "Both sides stressed", "China emphasized": a party to the encounter, in it. */
function isSide({ kind, name }: Source): boolean {
	return kind === "body" && (/\bsides?$/i.test(name) || !(BODY.test(name) || OFFICE.test(name)));
}

/** May a leader have said it in the encounter, and not to the public? */
function isInside(parse: Parse, source: Source, sentence: Span, verb: Span): boolean {
	if (source.leads !== true) return false;
	const around = parse.plain.slice(sentence.start, Math.min(sentence.end, verb.end + 90));
	return !IN_PUBLIC.test(around) && !PUBLICLY.test(parse.plain.slice(verb.start, verb.end));
}

/** "She declined to say whether …": credited to whoever will not say. */
function fromDeclining(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const clause = clipped(parse, sentence, verb.start);
	const subject = subjectBefore(parse, clause, verb.start, previous);
	if (subject === null || subject.source.kind === "outlet") return null;
	const led = charBefore(parse.plain, subject.start, clause.start) === ",";
	return { source: subject.source, scope: { start: led ? clause.start : verb.start, end: clause.end }, verb };
}

const DECLINES = cued(new RegExp(`\\b${DECLINING}\\b`, "gi"));

function isLeader(terms: readonly { readonly office: string }[]): boolean {
	return terms.some((term) => term.office !== "spokesperson" && term.office !== "other");
}

/** How many of the last attributions a pronoun may take up. */
const RECENT = 40;

/** Every attribution of a text, by position of its verb. */
export function findAttributions(parse: Parse): readonly Attribution[] {
	const found: Attribution[] = [];
	for (const sentence of parse.sentences) {
		const here: Attribution[] = [];
		const headline = fromHeadline(parse, sentence);
		if (headline !== null) here.push(headline);
		here.push(...findAccounts(parse, sentence, found.slice(-RECENT)));
		for (const match of matchesIn(sentence, DECLINES)) {
			const attribution = fromDeclining(parse, sentence, match, [...found.slice(-RECENT), ...here]);
			if (attribution !== null) here.push(attribution);
		}
		for (const match of matchesIn(sentence, VERB)) {
			const attribution = fromVerb(parse, sentence, match, [...found.slice(-RECENT), ...here]);
			if (attribution !== null) here.push(attribution);
		}
		found.push(...here.sort((a, b) => a.verb.start - b.verb.start));
	}
	return found;
}
