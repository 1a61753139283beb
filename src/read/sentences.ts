import { ABBREVIATIONS, FIRST_WORDS, GLUED_FIRST_WORDS, MAY_END } from "../languages/english/abbreviations.ts";
import { type Stretch, stretchOf } from "../link/cues.ts";
import { wordsIn } from "../link/phrases.ts";
import type { Span } from "../model.ts";
import { everyMatch, within } from "../spans.ts";

export interface Sentence extends Stretch {
	/** Its index among the text's sentences. */
	readonly index: number;
	/** Index of its paragraph. */
	readonly paragraph: number;
}

const GLUED = new RegExp(`(?=(?:${GLUED_FIRST_WORDS})\\b ?[A-Za-z])(?<=[a-z\\u00e0-\\u024f]{3}|\\d{4})`, "g");
const TERMINATOR = /[.!?\u2026]+/g;

function trimmed(text: string, start: number, end: number): Span {
	const ended = text.slice(start, end).trimEnd();
	return { start: start + ended.length - ended.trimStart().length, end: start + ended.length };
}

/** The lines of a text that hold something: news text has one paragraph a line. */
export function findParagraphs(plain: string): readonly Span[] {
	const found: Span[] = [];
	let start = 0;
	for (let i = 0; i <= plain.length; i++) {
		if (i < plain.length && plain[i] !== "\n") continue;
		const span = trimmed(plain, start, i);
		if (span.end > span.start) found.push(span);
		start = i + 1;
	}
	return found;
}

function wordBefore(plain: string, at: number, from: number): string {
	return /[A-Za-z.]{0,12}$/.exec(plain.slice(Math.max(from, at - 12), at))?.[0] ?? "";
}

function isAbbreviation(plain: string, dot: number, from: number, next: string): boolean {
	const word = wordBefore(plain, dot, from);
	// "wrote on X. He added": the network, and no initial.
	if (word === "X" && / on $/.test(plain.slice(Math.max(from, dot - 5), dot - 1))) return false;
	if (/^(?:[A-Z]\.)*[A-Z]$/.test(word) && !MAY_END.has(word.toLowerCase())) return true;
	const known = ABBREVIATIONS.has(word.toLowerCase());
	if (!known || word.toLowerCase() === "no") return known && /^\d/.test(next);
	return !(
		MAY_END.has(word.toLowerCase()) && FIRST_WORDS.has((/^["(]?([A-Za-z]+)/.exec(next)?.[1] ?? "").toLowerCase())
	);
}

/** Where the sentence whose terminator ends at `at` ends, or -1 where it goes on. `inQuote`: is that place inside a quotation? */
function sentenceEnd(plain: string, terminator: Span, paragraph: Span, inQuote: (at: number) => boolean): number {
	let end = terminator.end;
	while (end < paragraph.end && (/[)\]]/.test(plain[end] ?? "") || (plain[end] === '"' && inQuote(end - 1)))) end++;
	if (plain[end] === "'" && !/[A-Za-z]/.test(plain[end + 1] ?? "")) end++;
	if (end >= paragraph.end) return -1;
	const spaced = /\s/.test(plain[end] ?? "");
	const rest = plain.slice(end, end + 40).trimStart();
	const isDot = plain.slice(terminator.start, terminator.end) === ".";
	if (!/^["'([\u2014]?[\s"'([]?[A-Z0-9\u00c0-\u00dd]/.test(rest)) return -1;
	if (isDot && isAbbreviation(plain, terminator.start, paragraph.start, rest)) return -1;
	if (spaced) return end;
	const before = plain[terminator.start - 1] ?? "";
	return /^["(]?[A-Z][A-Za-z]/.test(rest) && /[a-z0-9"')\]]/.test(before) && !/^[A-Z]\./.test(rest) ? end : -1;
}

/** Longer than any sentence that people write, in code units; what is longer is cut at a space, so that reading stays linear. */
const LONGEST = 2000;

function pieces(plain: string, start: number, end: number): readonly Span[] {
	const found: Span[] = [];
	let from = start;
	while (end - from > LONGEST) {
		const space = plain.lastIndexOf(" ", from + LONGEST);
		const to = space > from ? space : from + LONGEST;
		found.push({ start: from, end: to });
		from = to;
	}
	return [...found, { start: from, end }];
}

/**
 * Sentences of a plain text by position, each inside one paragraph. Survives glued sentences and abbreviations.
 * `words`: those of the text, where they are known already.
 */
export function findSentences(
	plain: string,
	paragraphs: readonly Span[],
	quotations: readonly Span[],
	words = wordsIn(plain),
): readonly Sentence[] {
	const sentences: Sentence[] = [];
	let q = 0;
	const inQuote = (at: number): boolean => {
		while (q > 0 && (quotations[q]?.start ?? Number.POSITIVE_INFINITY) > at) q--;
		while (q < quotations.length && (quotations[q]?.end ?? 0) <= at) q++;
		return (quotations[q]?.start ?? Number.POSITIVE_INFINITY) <= at;
	};
	for (const [index, paragraph] of paragraphs.entries()) {
		const text = plain.slice(paragraph.start, paragraph.end);
		const cuts = new Set<number>();
		for (const match of everyMatch(TERMINATOR, text)) {
			const start = paragraph.start + match.index;
			const end = sentenceEnd(plain, { start, end: start + match[0].length }, paragraph, inQuote);
			if (end >= 0) cuts.add(end);
		}
		for (const match of everyMatch(GLUED, text)) cuts.add(paragraph.start + match.index);
		let start = paragraph.start;
		for (const cut of [...[...cuts].sort((a, b) => a - b), paragraph.end]) {
			for (const piece of pieces(plain, start, cut)) {
				const span = trimmed(plain, piece.start, piece.end);
				if (span.end <= span.start) continue;
				const text = plain.slice(span.start, span.end);
				const stretch = stretchOf(text, span.start, within(words, span));
				sentences.push({ ...stretch, index: sentences.length, paragraph: index });
			}
			start = cut;
		}
	}
	return sentences;
}
