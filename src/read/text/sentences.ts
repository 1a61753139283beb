import { ABBREVIATIONS, FIRST_WORDS, GLUED_FIRST_WORDS, MAY_END } from "../../languages/english/abbreviations.ts";
import { type Stretch, stretchOf } from "../../link/cues.ts";
import { wordsIn } from "../../link/phrases.ts";
import type { Span } from "../../model.ts";
import { everyMatch, isSpace, within } from "../../spans.ts";

/** What was found of a sentence before, that it is asked many times. */
interface Asked {
	namesEncounter: boolean | null;
	isAsked: boolean | null;
	undotted: string | null;
}

export interface Sentence extends Stretch {
	readonly asked: Asked;
	/** Its index among the text's sentences. */
	readonly index: number;
	/** Index of its paragraph. */
	readonly paragraph: number;
}

const GLUED = new RegExp(`(?=(?:${GLUED_FIRST_WORDS})\\b ?[A-Za-z])(?<=[a-z\\u00e0-\\u024f]{3}|\\d{4})`, "g");

/** Does a full stop, an exclamation or question mark, or an ellipsis stand there? */
function isTerminator(code: number): boolean {
	return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

function trimmed(text: string, start: number, end: number): Span {
	let [from, to] = [start, end];
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	while (from < to && isSpace(text.charCodeAt(from))) from++;
	return { start: from, end: to };
}

/** The lines of a text that hold something: news text has one paragraph a line. */
export function findParagraphs(plain: string): readonly Span[] {
	const found: Span[] = [];
	let start = 0;
	while (start <= plain.length) {
		const line = plain.indexOf("\n", start);
		const end = line < 0 ? plain.length : line;
		const span = trimmed(plain, start, end);
		if (span.end > span.start) found.push(span);
		start = end + 1;
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
	for (; end < paragraph.end; end++) {
		const mark = plain[end];
		if (mark !== ")" && mark !== "]" && !(mark === '"' && inQuote(end - 1))) break;
	}
	if (plain[end] === "'" && !/[A-Za-z]/.test(plain[end + 1] ?? "")) end++;
	if (end >= paragraph.end) return -1;
	const spaced = isSpace(plain.charCodeAt(end));
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
	const glued = words.filter((word) => word.glued);
	let q = 0;
	const inQuote = (at: number): boolean => {
		while (q > 0 && (quotations[q]?.start ?? Number.POSITIVE_INFINITY) > at) q--;
		while (q < quotations.length && (quotations[q]?.end ?? 0) <= at) q++;
		return (quotations[q]?.start ?? Number.POSITIVE_INFINITY) <= at;
	};
	for (const [index, paragraph] of paragraphs.entries()) {
		const cuts = new Set<number>();
		for (let i = paragraph.start; i < paragraph.end; i++) {
			if (!isTerminator(plain.charCodeAt(i))) continue;
			const start = i;
			while (i < paragraph.end && isTerminator(plain.charCodeAt(i))) i++;
			const end = sentenceEnd(plain, { start, end: i }, paragraph, inQuote);
			if (end >= 0) cuts.add(end);
		}
		// What is glued to a word without a space is one word with it.
		if (within(glued, paragraph).length > 0)
			for (const match of everyMatch(GLUED, plain.slice(paragraph.start, paragraph.end)))
				cuts.add(paragraph.start + match.index);
		let start = paragraph.start;
		for (const cut of [...[...cuts].sort((a, b) => a - b), paragraph.end]) {
			for (const piece of pieces(plain, start, cut)) {
				const span = trimmed(plain, piece.start, piece.end);
				if (span.end <= span.start) continue;
				const text = plain.slice(span.start, span.end);
				const { start, end, words: own, cues } = stretchOf(text, span.start, within(words, span));
				const asked: Asked = { namesEncounter: null, isAsked: null, undotted: null };
				sentences.push({ start, end, text, words: own, cues, index: sentences.length, paragraph: index, asked });
			}
			start = cut;
		}
	}
	return sentences;
}
