import { SPEECH_PARTICIPLE, SPEECH_VERBS } from "../languages/english/speech.ts";
import { cued, matchesIn } from "../link/cues.ts";
import type { Span } from "../model.ts";
import { at, spanOf, within } from "../spans.ts";
import type { Parse } from "./parse.ts";
import type { Sentence } from "./sentences.ts";
import { sourceOf } from "./sources.ts";
import type { Attribution } from "./subjects.ts";
import { again, charBefore, PHRASE_END, subjectAfter, subjectBefore, subjectOfClause } from "./subjects.ts";

const VERB = cued(new RegExp(`\\b(?:${SPEECH_VERBS})\\b`, "gi"));
const PER = cued(/\b(?:according to|as told by|in the words of|per)\s+/gi);
const ADJUNCT =
	/^(?:\s+(?:on|in|at|to|from|during|after|before|late|early|earlier|later|afterwards?|yesterday|today|reporters|through|via|by|while|when|as|speaking|himself|herself|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[^"]*|\s+(?:the )?[A-Z][\w.]+\b ?[.!?]?|[.!?\s]*)$/i;
const NOT_REPORTING =
	/(?:n't|\b(?:are|is|was|were|be|been|being|to|not|would|will|could|can|should|might|may|must|did|does|do|cannot))\s*(?:(?:also|\w+ly)\s+)?$/i;
const PASSIVE_SAFE = /\bquoted as\s*$/i;
const NEVER_ALONE = /^(?:show|shows|showed|post|shared|related|report|reports|estimated)$/i;

/** What follows a verb with one of these is what was said, not where or to whom. */
const CLAUSE = /\b(?:that|he|she|they|it|had|has|have|was|were|would|will|is|are|did|do|does|can|could)\b/i;

/** An afterthought that the outlet adds itself: "Trump tweeted he'd discussed it, along with other issues, during their hour-long phone call". */
const OWN_ADJUNCT = /, (?:during|in|after|following) (?:an?|the|their|his|her|what)\b[^,"]*[.!?]?$/;

function scopeOf(parse: Parse, sentence: Span, subject: number, verb: Span): Span {
	const before = charBefore(parse.plain, subject, sentence.start);
	const rest = parse.plain.slice(verb.end, sentence.end);
	if (before === '"') return { start: sentence.start, end: verb.start };
	if (before === "," || before === "\u2014") {
		if ((ADJUNCT.test(rest) && !CLAUSE.test(rest)) || /^\s*[;:\u2014]/.test(rest))
			return { start: sentence.start, end: verb.start };
		const asked = /^(?:when |while )?(?:asked|pressed|questioned|speaking|in an?|at an?)\b/i.test(
			parse.plain.slice(sentence.start, sentence.start + 20),
		);
		if (/^,(?!\s*")/.test(rest) && !asked) return { start: sentence.start, end: sentence.end };
	}
	const adjunct = OWN_ADJUNCT.exec(rest);
	return { start: verb.end, end: adjunct === null ? sentence.end : verb.end + adjunct.index };
}

/** The sentence a place is in, clipped to the quotation around it, so that what is said in a quotation stays in it. */
function clipped(parse: Parse, sentence: Sentence, place: number): Span {
	const quotation = at(parse.quotations, place);
	if (quotation === null) return sentence;
	return { start: Math.max(sentence.start, quotation.start), end: Math.min(sentence.end, quotation.end) };
}

function fromVerb(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const clause = clipped(parse, sentence, verb.start);
	const left = parse.plain.slice(clause.start, verb.start);
	if (NOT_REPORTING.test(left) && !PASSIVE_SAFE.test(left)) return null;
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
	if (SPEECH_PARTICIPLE.test(match[0])) {
		const subject = last?.source ?? subjectOfClause(parse, clause, verb.start, previous);
		if (subject === null || !/[,"\u2014]\s*(?:\w+ly )?$|\bbefore $|\band $/.test(left)) return null;
		return { source: subject, scope: { start: verb.end, end: clause.end }, verb };
	}
	const before = charBefore(parse.plain, verb.start, clause.start);
	const inverted =
		before === '"' || before === "," || left.trim() === "" ? subjectAfter(parse, clause, verb.end) : null;
	if (inverted !== null)
		return {
			source: inverted.source,
			scope: { start: clause.start === verb.start ? sentence.start : clause.start, end: verb.start },
			verb,
		};
	const subject = subjectBefore(parse, clause, verb.start, previous);
	if (subject === null) return null;
	if (NEVER_ALONE.test(match[0]) && subject.source.kind === "person") return null;
	return { source: subject.source, scope: scopeOf(parse, clause, subject.start, verb), verb };
}

function isLeader(terms: readonly { readonly office: string }[]): boolean {
	return terms.some((term) => term.office !== "spokesperson" && term.office !== "other");
}

function fromPer(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const clause = clipped(parse, sentence, verb.start);
	const rest = parse.plain.slice(verb.end, clause.end);
	if (/^per/i.test(match[0]) && !/[,(]\s*$/.test(parse.plain.slice(clause.start, verb.start))) return null;
	const length = Math.max(0, rest.search(PHRASE_END));
	const named = sourceOf(parse, { start: verb.end, end: verb.end + length });
	if (named === null) return null;
	const source = again(named, rest.slice(0, length).trim(), previous);
	const leading = parse.plain.slice(clause.start, verb.start).replace(/[\s"'(\u2014-]|and|but|however/gi, "") === "";
	const scope = leading ? { start: verb.end + length, end: clause.end } : { start: clause.start, end: clause.end };
	return { source, scope, verb };
}

/** "by his own account he gave no warning": credited to whoever the sentence has named last. */
function fromOwnAccount(parse: Parse, sentence: Sentence, match: RegExpMatchArray): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const mention = within(parse.mentions, { start: Math.max(0, sentence.start - 200), end: sentence.end }).findLast(
		(m) => m.start < verb.start,
	);
	const subject = within(parse.mentions, { start: sentence.start, end: verb.start })[0] ?? mention;
	const source = subject === undefined ? null : sourceOf(parse, subject);
	return source === null ? null : { source, scope: { start: verb.start, end: sentence.end }, verb };
}

const OWN_ACCOUNT = cued(/\bby (?:his|her|their) own account\b/gi);

/** How many of the last attributions a pronoun may take up. */
const RECENT = 40;

/** Every attribution of a text, by position of its verb. */
export function findAttributions(parse: Parse): readonly Attribution[] {
	const found: Attribution[] = [];
	for (const sentence of parse.sentences) {
		const here: Attribution[] = [];
		for (const match of matchesIn(sentence, PER)) {
			const attribution = fromPer(parse, sentence, match, found.slice(-RECENT));
			if (attribution !== null) here.push(attribution);
		}
		for (const match of matchesIn(sentence, OWN_ACCOUNT)) {
			const attribution = fromOwnAccount(parse, sentence, match);
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
