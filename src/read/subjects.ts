import { BEFORE_VERB, WOMEN } from "../languages/english/speech.ts";
import type { Span } from "../model.ts";
import type { Parse } from "./parse.ts";
import { type Source, sourceOf } from "./sources.ts";

/** "X said …", "…, said X", "according to X": a stretch of text that the outlet puts into somebody's mouth. */
export interface Attribution {
	readonly source: Source;
	/** What is attributed. */
	readonly scope: Span;
	/** The reporting verb, or "according to". */
	readonly verb: Span;
}

const SKIPPED = new RegExp(`(?:\\b(?:${BEFORE_VERB})\\b,?\\s*){1,6}$`, "i");
const BOUNDARY =
	/[,;:"()\u2014]|--| - |\b(?:that|and|but|as|while|when|after|before|although|though|because|which|who|whom|where|if|since|until|than|what|whether|with|yet)\b/gi;
const PRONOUN = /^(?:he|she|they|it)$/i;
export const PHRASE_END =
	/[,.;"()\u2014]|\s(?:that|who|which|on condition|in an?|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|while|when|after|as)\b|$/;

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
export function subjectBefore(
	parse: Parse,
	sentence: Span,
	verb: number,
	previous: readonly Attribution[],
): Subject | null {
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
		if (/^(?:who|which|whom)$/.test(mark) && !/^(?:(?:the|an?|his|her)\b|[A-Z])/.test(phrase)) {
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
export function again(source: Source, phrase: string, previous: readonly Attribution[]): Source {
	if (source.kind !== "unnamed" || !/^(?:the|this|that) (?:same )?\w+$/i.test(phrase)) return source;
	const noun = (phrase.split(" ").at(-1) ?? "").toLowerCase().replace(/s$|(?:wo)?man$|person$/, "");
	const fits = (a: Attribution) =>
		`${a.source.kind === "unnamed" ? a.source.name : ""} ${a.source.role ?? ""}`.toLowerCase().includes(noun);
	return previous.findLast(fits)?.source ?? source;
}

/** A name and what may stand before it: "US Secretary of State Rex Tillerson". */
const NAME_ONLY =
	/^(?:[A-Z\u00c0-\u00dd][\w\u00c0-\u024f.'-]*|of|the|and|for|de|von|van|bin|al|el|former|president|prime|minister|chancellor|secretary|spokes(?:man|woman|person)|press|foreign|national|security|advis[eo]r|ambassador|state)(?: (?:[A-Z\u00c0-\u00dd][\w\u00c0-\u024f.'-]*|of|the|and|for|de|von|van|bin|al|el|former|president|prime|minister|chancellor|secretary|spokes(?:man|woman|person)|press|foreign|national|security|advis[eo]r|ambassador|state)){0,8}$/;

/** "Nicholas Burns, a former official, said": the name that an apposition describes. */
function headBefore(parse: Parse, from: number, comma: number, described: Source | null): Subject | null {
	const [boundary] = boundariesBefore(parse.plain, from, comma);
	if (boundary === undefined) return null;
	if (!/^(?:|,|"|and|but|that|\u2014)$/i.test(parse.plain.slice(boundary.start, boundary.end))) return null;
	const head = parse.plain.slice(boundary.end, comma).trim();
	if (!NAME_ONLY.test(head)) return null;
	const source = sourceOf(parse, { start: boundary.end, end: comma });
	if (source === null || source.kind !== "person") return null;
	return {
		source: { ...source, role: described?.kind === "unnamed" ? described.name : (described?.role ?? source.role) },
		start: boundary.end,
	};
}

function clauseSubject(parse: Parse, sentence: Span, end: number, previous: readonly Attribution[]): Subject | null {
	const source = subjectOfClause(parse, sentence, end, previous);
	return source === null ? null : { source, start: sentence.start };
}

export function subjectAfter(parse: Parse, sentence: Span, verbEnd: number): Subject | null {
	const rest = parse.plain.slice(verbEnd, sentence.end);
	const phrase = rest.slice(0, rest.search(PHRASE_END));
	if (!/^\s+(?:[A-Z\u00c0-\u00dd]|the |a |an |one |his |her |two |several )/.test(phrase)) return null;
	const start = verbEnd + (phrase.length - phrase.trimStart().length);
	const source = sourceOf(parse, { start, end: verbEnd + phrase.length });
	return source === null ? null : { source, start };
}

/** The first phrase of the clause before a participle: "The Kremlin confirmed in a statement …, saying". */
export function subjectOfClause(
	parse: Parse,
	clause: Span,
	end: number,
	previous: readonly Attribution[],
): Source | null {
	const text = parse.plain.slice(clause.start, end);
	const lead = /^(?:(?:In|On|At|After|During|Earlier|Later)\b[^,]{0,80}, )?/.exec(text)?.[0].length ?? 0;
	const verb = /\s(?:[a-z]+(?:ed|s)|met|spoke|held|told|wrote|put|went)\b/.exec(text.slice(lead));
	const stop = verb === null ? Math.min(text.length, lead + 60) : lead + verb.index;
	const phrase = text.slice(lead, stop).trim();
	if (PRONOUN.test(phrase)) return pronounSource(phrase, previous, clause.start);
	return sourceOf(parse, { start: clause.start + lead, end: clause.start + stop });
}

export function charBefore(plain: string, place: number, from: number): string {
	let i = place - 1;
	while (i >= from && /\s/.test(plain[i] ?? "")) i--;
	return i < from ? "" : (plain[i] ?? "");
}
