/**
 * Which patterns can match in a sentence at all, by how its words begin. Most sentences hold no word that most patterns
 * begin with; a look-up a word is far cheaper than trying every alternative of every pattern at every letter.
 */

import type { Span } from "../model.ts";
import { beginningsOf } from "./beginnings.ts";
import { type Word, wordsIn } from "./phrases.ts";

/** The cues a stretch of text holds: bit `n % 31` of number `n / 31` is that of the n-th registered pattern. */
export type Cues = readonly number[];

/** A pattern, and whether a text can hold a match of it at all. */
export interface Cued {
	readonly pattern: RegExp;
	/** Where its cue stands in a list of cues: which number, and which bit of it; null where a match may begin anyhow. */
	readonly cue: { readonly at: number; readonly bit: number } | null;
	/** The pattern for one place of a text; null where its matches may begin before the word that is their cue. */
	readonly sticky: RegExp | null;
}

/** A stretch of plain text with its words, and what these are cues of: a sentence. */
export interface Stretch extends Span {
	readonly text: string;
	readonly words: readonly Word[];
	readonly cues: Cues;
	/** Those of each word. */
	readonly wordCues: readonly Cues[];
}

const BITS = 31;
const LONGEST = 7;
/** What each beginning of a word is a cue of; a whole word has a space behind it. */
const BEGINNINGS = new Map<string, number[]>();
let registered = 0;

function add(beginning: string, cue: number): void {
	const cues = BEGINNINGS.get(beginning) ?? [];
	cues.push(cue);
	BEGINNINGS.set(beginning, cues);
}

/** A pattern with its cue, found from its own source. For module level: the words seen before are forgotten. */
export function cued(pattern: RegExp): Cued {
	const beginnings = beginningsOf(pattern.source, LONGEST);
	if (beginnings === null) return { pattern, cue: null, sticky: null };
	const cue = registered++;
	for (const open of beginnings.open) add(open, cue);
	for (const whole of beginnings.whole) add(`${whole} `, cue);
	SEEN.clear();
	return {
		pattern,
		cue: { at: Math.floor(cue / BITS), bit: 1 << (cue % BITS) },
		sticky: beginnings.right ? new RegExp(pattern.source, `${pattern.flags.replace("g", "")}y`) : null,
	};
}

const NONE: Cues = [];
/** Words seen before, as they are written. A language's words are few; a hostile text's are not, and are forgotten. */
const SEEN = new Map<string, Cues>();
const MOST_SEEN = 20_000;

/** What a pattern ends a word at, besides its end: other letters than English has. */
const ENDS_WORD = /[^0-9a-z]/;

export function cuesOfWord(word: string): Cues {
	const known = SEEN.get(word);
	if (known !== undefined) return known;
	const lower = word.slice(0, LONGEST).toLowerCase();
	let cues: number[] | null = null;
	for (let length = 1; length <= lower.length; length++) {
		const beginning = lower.slice(0, length);
		const ended = length === word.length || ENDS_WORD.test(lower[length] ?? "");
		const whole = ended ? (BEGINNINGS.get(`${beginning} `) ?? []) : [];
		for (const cue of [...(BEGINNINGS.get(beginning) ?? []), ...whole]) {
			cues ??= new Array<number>(Math.ceil(registered / BITS)).fill(0);
			const at = Math.floor(cue / BITS);
			cues[at] = (cues[at] ?? 0) | (1 << (cue % BITS));
		}
	}
	if (SEEN.size >= MOST_SEEN) SEEN.clear();
	SEEN.set(word, cues ?? NONE);
	return cues ?? NONE;
}

/** A stretch of a text that begins at `start`, with its words. */
export function stretchOf(text: string, start: number, words: readonly Word[]): Stretch {
	const cues = new Array<number>(Math.ceil(registered / BITS)).fill(0);
	const wordCues = words.map((word) => cuesOfWord(word.text));
	for (const own of wordCues) for (let i = 0; i < own.length; i++) cues[i] = (cues[i] ?? 0) | (own[i] ?? 0);
	return { start, end: start + text.length, text, words, cues, wordCues };
}

/** A stretch of a text of which only the words are not known. */
export function stretchIn(text: string, start = 0): Stretch {
	const words = wordsIn(text);
	return stretchOf(
		text,
		start,
		start === 0 ? words : words.map((w) => ({ ...w, start: w.start + start, end: w.end + start })),
	);
}

/** A stretch of a text, given as a span of it: itself if it is a sentence. */
export function stretchAt(plain: string, span: Span | Stretch): Stretch {
	return "wordCues" in span ? span : stretchIn(plain.slice(span.start, span.end), span.start);
}

/** Can the pattern match in a text of these cues? Never false where it does. */
export function mayHold(cues: Cues, { cue }: Cued): boolean {
	return cue === null || ((cues[cue.at] ?? 0) & cue.bit) !== 0;
}

/** Every match of a global pattern in a text. Not by matchAll, which copies the pattern each time. */
function everywhere(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		matches.push(match);
		if (match[0] === "") pattern.lastIndex++;
	}
	return matches;
}

/** The first `most` matches of a pattern, tried only at the words that are its cue. */
function atWords(
	{ words, wordCues, start }: Stretch,
	{ at, bit }: NonNullable<Cued["cue"]>,
	sticky: RegExp,
	text: string,
	most: number,
): readonly RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	let end = 0;
	for (let i = 0; i < wordCues.length && matches.length < most; i++) {
		if (((wordCues[i]?.[at] ?? 0) & bit) === 0) continue;
		const place = (words[i]?.start ?? 0) - start;
		if (place < end) continue;
		sticky.lastIndex = place;
		const match = sticky.exec(text);
		if (match === null) continue;
		matches.push(match);
		end = sticky.lastIndex;
	}
	return matches;
}

/** Every match of a global pattern in a stretch, or in a `text` that has the same words at the same places. */
export function matchesIn(stretch: Stretch, cued: Cued, text = stretch.text): readonly RegExpExecArray[] {
	if (!mayHold(stretch.cues, cued)) return [];
	const { cue, sticky, pattern } = cued;
	return cue === null || sticky === null
		? everywhere(pattern, text)
		: atWords(stretch, cue, sticky, text, Number.POSITIVE_INFINITY);
}

/** The first match of a pattern, which is not global, in a stretch or in a `text` that has the same words at the same places. */
export function firstIn(stretch: Stretch, cued: Cued, text = stretch.text): RegExpExecArray | null {
	if (!mayHold(stretch.cues, cued)) return null;
	const { cue, sticky, pattern } = cued;
	return cue === null || sticky === null ? pattern.exec(text) : (atWords(stretch, cue, sticky, text, 1)[0] ?? null);
}

/** Does a pattern, which is not global, match in a stretch? */
export function holds(stretch: Stretch, cued: Cued): boolean {
	return firstIn(stretch, cued) !== null;
}
