import { BEFORE_VERB, SPEECH_PARTICIPLE, SPEECH_VERBS, WOMEN } from "../languages/english/speech.ts";
import type { Span } from "../model.ts";
import { at, within } from "../spans.ts";
import type { Parse } from "./parse.ts";
import type { Sentence } from "./sentences.ts";
import { type Source, sourceOf } from "./sources.ts";

/** "X said …", "…, said X", "according to X": a stretch of text that the outlet puts into somebody's mouth. */
export interface Attribution {
	readonly source: Source;
	/** What is attributed. */
	readonly scope: Span;
	/** The reporting verb, or "according to". */
	readonly verb: Span;
}

const VERB = new RegExp(`\\b(?:${SPEECH_VERBS})\\b`, "gi");
const SKIPPED = new RegExp(`(?:\\b(?:${BEFORE_VERB})\\b,?\\s*){1,6}$`, "i");
const BOUNDARY =
	/[,;:"()\u2014]|--| - |\b(?:that|and|but|as|while|when|after|before|although|though|because|which|who|whom|where|if|since|until|than|what|whether|with|yet)\b/gi;
const PER = /\b(?:according to|as told by|in the words of|per)\s+/gi;
const PHRASE_END =
	/[,.;"()\u2014]|\s(?:that|who|which|on condition|in an?|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|while|when|after|as)\b|$/;
const ADJUNCT =
	/^(?:\s+(?:on|in|at|to|from|during|after|before|late|early|earlier|later|afterwards?|yesterday|today|reporters|through|via|by|while|when|as|speaking|himself|herself|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:the )?(?:[A-Z][\w.]+)(?= ?[.!?]?$))\b[^"]*)?[.!?\s]*$/i;
const NOT_REPORTING =
	/(?:n't|\b(?:are|is|was|were|be|been|being|to|not|would|will|could|can|should|might|may|must|did|does|do|cannot))\s*(?:(?:also|\w+ly)\s+)?$/i;
const PASSIVE_SAFE = /\bquoted as\s*$/i;
const PRONOUN = /^(?:he|she|they|it)$/i;
const NEVER_ALONE = /^(?:show|shows|showed|post|shared|related|report|reports|estimated)$/i;

/** An afterthought that the outlet adds itself: "Trump tweeted he'd discussed it, along with other issues, during their hour-long phone call". */
const OWN_ADJUNCT = /, (?:during|in|after|following) (?:an?|the|their|his|her|what)\b[^,"]*[.!?]?$/;

/** The places a subject may begin, nearest to the verb first. */
function boundariesBefore(plain: string, start: number, end: number): readonly Span[] {
	const found: Span[] = [{ start, end: start }];
	for (const match of plain.slice(start, end).matchAll(BOUNDARY)) {
		found.push({ start: start + match.index, end: start + match.index + match[0].length });
	}
	return found.reverse();
}

interface Subject {
	readonly source: Source;
	readonly start: number;
}

function pronounSource(pronoun: string, previous: readonly Attribution[], before: number): Source | null {
	const near = previous.filter((a) => a.verb.start < before && before - a.verb.start < 1500);
	const people = near.filter((a) => a.source.kind === "person" || a.source.kind === "unnamed");
	const woman = (a: Attribution) => a.source.name.split(" ").some((word) => WOMEN.test(word));
	if (/^she$/i.test(pronoun)) return (people.findLast(woman) ?? people.at(-1))?.source ?? null;
	if (/^he$/i.test(pronoun)) return people.findLast((a) => !woman(a))?.source ?? null;
	return (near.findLast((a) => a.source.kind !== "person") ?? near.at(-1))?.source ?? null;
}

/** The subject of a verb, looking left: its own phrase, else past an apposition or a relative clause. */
function subjectBefore(parse: Parse, sentence: Span, verb: number, previous: readonly Attribution[]): Subject | null {
	const left = parse.plain.slice(sentence.start, verb);
	const end = sentence.start + left.replace(SKIPPED, "").trimEnd().length;
	let right = end;
	for (const boundary of boundariesBefore(parse.plain, sentence.start, end).slice(0, 5)) {
		const span = { start: boundary.end, end: right };
		const phrase = parse.plain.slice(span.start, span.end).trim();
		const start = span.end - parse.plain.slice(span.start, span.end).trimStart().length;
		const pronoun = /\b(?:he|she|they|it)$/i.exec(phrase)?.[0];
		if (pronoun !== undefined && PRONOUN.test(phrase)) {
			const source = pronounSource(pronoun, previous, span.start);
			return source === null ? null : { source, start };
		}
		const mark = parse.plain.slice(boundary.start, boundary.end).toLowerCase();
		if (/^(?:who|which|whom)$/.test(mark)) {
			right = boundary.start;
			continue;
		}
		if (/^(?:I|we|you|there)$/i.test(phrase)) return null;
		const source = sourceOf(parse, { start, end: span.end });
		const apart =
			parse.plain[boundary.start] === "," && /^[a-z]/.test(phrase)
				? headBefore(parse, sentence.start, boundary.start, source)
				: null;
		if (apart !== null) return apart;
		if (source !== null) return { source: again(source, phrase, previous), start };
		if (mark === "and" && phrase === "") return clauseSubject(parse, sentence, boundary.start, previous);
		if (!/^(?:,|who|with|\(|\)|which|\u2014|--|and)$/.test(mark) && !(mark === "" && phrase === "")) return null;
		right = boundary.start;
	}
	return null;
}

/** "the aide", "the spokesperson": the one of that description who spoke last. */
function again(source: Source, phrase: string, previous: readonly Attribution[]): Source {
	if (source.kind !== "unnamed" || !/^(?:the|this|that) (?:same )?\w+$/i.test(phrase)) return source;
	const noun = (phrase.split(" ").at(-1) ?? "").toLowerCase().replace(/s$|(?:wo)?man$|person$/, "");
	const fits = (a: Attribution) =>
		`${a.source.kind === "unnamed" ? a.source.name : ""} ${a.source.role ?? ""}`.toLowerCase().includes(noun);
	return previous.findLast(fits)?.source ?? source;
}

/** A name and what may stand before it: "US Secretary of State Rex Tillerson". */
const NAME_ONLY =
	/^(?:(?:[A-Z\u00c0-\u00dd][\w\u00c0-\u024f.'-]*|of|the|and|for|de|von|van|bin|al|el|former|president|prime|minister|chancellor|secretary|spokes(?:man|woman|person)|press|foreign|national|security|advis[eo]r|ambassador|state) ?){1,9}$/;

/** "Nicholas Burns, a former official, said": the name that an apposition describes. */
function headBefore(parse: Parse, from: number, comma: number, described: Source | null): Subject | null {
	const [boundary] = boundariesBefore(parse.plain, from, comma);
	if (boundary === undefined) return null;
	if (!/^(?:|,|"|and|but|that|\u2014)$/i.test(parse.plain.slice(boundary.start, boundary.end))) return null;
	const head = parse.plain.slice(boundary.end, comma).trim();
	if (!NAME_ONLY.test(head)) return null;
	const source = sourceOf(parse, { start: boundary.end, end: comma });
	if (source === null || source.kind !== "person") return null;
	return { source: { ...source, role: described?.name ?? source.role }, start: boundary.end };
}

function clauseSubject(parse: Parse, sentence: Span, end: number, previous: readonly Attribution[]): Subject | null {
	const source = subjectOfClause(parse, sentence, end, previous);
	return source === null ? null : { source, start: sentence.start };
}

function subjectAfter(parse: Parse, sentence: Span, verbEnd: number): Subject | null {
	const rest = parse.plain.slice(verbEnd, sentence.end);
	const phrase = rest.slice(0, rest.search(PHRASE_END));
	if (!/^\s+(?:[A-Z\u00c0-\u00dd]|the |a |an |one |his |her |two |several )/.test(phrase)) return null;
	const start = verbEnd + (phrase.length - phrase.trimStart().length);
	const source = sourceOf(parse, { start, end: verbEnd + phrase.length });
	return source === null ? null : { source, start };
}

function charBefore(plain: string, place: number, from: number): string {
	let i = place - 1;
	while (i >= from && /\s/.test(plain[i] ?? "")) i--;
	return i < from ? "" : (plain[i] ?? "");
}

function scopeOf(parse: Parse, sentence: Span, subject: number, verb: Span): Span {
	const before = charBefore(parse.plain, subject, sentence.start);
	const rest = parse.plain.slice(verb.end, sentence.end);
	if (before === '"') return { start: sentence.start, end: verb.start };
	if (before === "," || before === "\u2014") {
		if (ADJUNCT.test(rest)) return { start: sentence.start, end: verb.start };
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
	const verb = {
		start: sentence.start + (match.index ?? 0),
		end: sentence.start + (match.index ?? 0) + match[0].length,
	};
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

/** The first phrase of the clause before a participle: "The Kremlin confirmed in a statement …, saying". */
function subjectOfClause(parse: Parse, clause: Span, end: number, previous: readonly Attribution[]): Source | null {
	const text = parse.plain.slice(clause.start, end);
	const lead = /^(?:(?:In|On|At|After|During|Earlier|Later)\b[^,]{0,80}, )?/.exec(text)?.[0].length ?? 0;
	const verb = /\s(?:[a-z]+(?:ed|s)|met|spoke|held|told|wrote|put|went)\b/.exec(text.slice(lead));
	const stop = verb === null ? Math.min(text.length, lead + 60) : lead + verb.index;
	const phrase = text.slice(lead, stop).trim();
	if (PRONOUN.test(phrase)) return pronounSource(phrase, previous, clause.start);
	return sourceOf(parse, { start: clause.start + lead, end: clause.start + stop });
}

function fromPer(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): Attribution | null {
	const verb = {
		start: sentence.start + (match.index ?? 0),
		end: sentence.start + (match.index ?? 0) + match[0].length,
	};
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
	const verb = {
		start: sentence.start + (match.index ?? 0),
		end: sentence.start + (match.index ?? 0) + match[0].length,
	};
	const mention = within(parse.mentions, { start: Math.max(0, sentence.start - 200), end: sentence.end }).findLast(
		(m) => m.start < verb.start,
	);
	const subject = within(parse.mentions, { start: sentence.start, end: verb.start })[0] ?? mention;
	const source = subject === undefined ? null : sourceOf(parse, subject);
	return source === null ? null : { source, scope: { start: verb.start, end: sentence.end }, verb };
}

const OWN_ACCOUNT = /\bby (?:his|her|their) own account\b/gi;

/** Every attribution of a text, by position of its verb. */
export function findAttributions(parse: Parse): readonly Attribution[] {
	const found: Attribution[] = [];
	for (const sentence of parse.sentences) {
		const here: Attribution[] = [];
		for (const match of sentence.text.matchAll(PER)) {
			const attribution = fromPer(parse, sentence, match, found);
			if (attribution !== null) here.push(attribution);
		}
		for (const match of sentence.text.matchAll(OWN_ACCOUNT)) {
			const attribution = fromOwnAccount(parse, sentence, match);
			if (attribution !== null) here.push(attribution);
		}
		for (const match of sentence.text.matchAll(VERB)) {
			const attribution = fromVerb(parse, sentence, match, [...found, ...here]);
			if (attribution !== null) here.push(attribution);
		}
		found.push(...here.sort((a, b) => a.verb.start - b.verb.start));
	}
	return found;
}
