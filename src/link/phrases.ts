/** Many fixed phrases found in a text in one pass: by words, longest first, linear in the text. */
import type { Span } from "../model.ts";
import {
	addCue,
	beforeFirstText,
	type Cue,
	type Cues,
	formAt,
	holdsCue,
	MIX,
	newCue,
	readyForText,
} from "./word-cues.ts";

/** A word of a text: a run of Latin letters and digits. */
export type Word = Span & { readonly text: string; readonly cues: Cues; readonly glued: boolean };

/** The phrases, by word: what the path to here means, and where each next word leads. */
interface Step<T> {
	value: T | undefined;
	readonly next: Map<string, Step<T>>;
}

export interface Phrases<T> extends Step<T> {
	/** What a word is that any of them begins with. */
	readonly cue: Cue;
}

/** How a phrase found in a text sits there: `first` and `last` are indexes of its words. */
export interface Found<T> extends Span {
	readonly value: T;
	readonly first: number;
	readonly last: number;
}

/** Is this code unit a Latin letter or a digit: [0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff]? */
function isOfWord(code: number): boolean {
	if (code < 0x80)
		return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
	return (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
}

/** Between the words of a name: "Kim Jong-un", "Donald J. Trump", "Quai d'Orsay", "U.S.". */
const LONGEST_GAP = 3;

/** The words of a text, with what they are cues of. */
export function wordsIn(text: string): readonly Word[] {
	readyForText();
	const words: Word[] = [];
	let start = -1;
	let mixed = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (isOfWord(code)) {
			if (start < 0) {
				start = i;
				mixed = 0;
			}
			mixed = (Math.imul(mixed, MIX) + code) | 0;
		} else if (start >= 0) {
			words.push(wordAt(text, start, i, mixed));
			start = -1;
		}
	}
	if (start >= 0) words.push(wordAt(text, start, text.length, mixed));
	return words;
}

function wordAt(text: string, start: number, end: number, mixed: number): Word {
	const form = formAt(text, start, end, mixed);
	return { start, end, text: form.text, cues: form.cues, glued: form.glued };
}

/** What stands between two words, as phrases write it: any space as one space, any apostrophe as ', any hyphen as -. */
function gapBetween(text: string, from: number, to: number): string | null {
	if (to - from > LONGEST_GAP) return null;
	const gap = text.slice(from, to);
	if (gap === " " || gap === "-" || gap === "'" || gap === ". " || gap === ", " || gap === "") return gap;
	return gap
		.replace(/[ \t\r\n\u00a0\u2009\u202f]{1,3}/g, " ")
		.replace(/[\u2018\u2019\u02bc]/g, "'")
		.replace(/[\u2010\u2011]/g, "-");
}

/** The words of a phrase, whose cues are still being added. */
function spansOfWords(phrase: string): readonly (Span & { readonly text: string })[] {
	const words: (Span & { readonly text: string })[] = [];
	let start = -1;
	for (let i = 0; i <= phrase.length; i++) {
		const inWord = i < phrase.length && isOfWord(phrase.charCodeAt(i));
		if (inWord && start < 0) start = i;
		if (inWord || start < 0) continue;
		words.push({ start, end: i, text: phrase.slice(start, i) });
		start = -1;
	}
	return words;
}

/** A table of phrases that `fill` adds, by `addPhrase`, before the first text is read. */
export function phrasesBy<T>(fill: (phrases: Phrases<T>) => void): Phrases<T> {
	const phrases: Phrases<T> = { value: undefined, next: new Map(), cue: newCue() };
	beforeFirstText(() => fill(phrases));
	return phrases;
}

/** Adds one phrase; what it meant before is returned, so that a caller may keep both. */
export function addPhrase<T>(phrases: Phrases<T>, phrase: string, meaning: (before: T | undefined) => T): void {
	let at: Step<T> = phrases;
	let end = 0;
	for (const word of spansOfWords(phrase)) {
		const step = end === 0 ? word.text : `${gapBetween(phrase, end, word.start)}${word.text}`;
		let next = at.next.get(step);
		if (next === undefined) {
			next = { value: undefined, next: new Map() };
			at.next.set(step, next);
			if (end === 0) addCue(phrases.cue, word.text, true);
		}
		at = next;
		end = word.end;
	}
	at.value = meaning(at.value);
}

/** The longest phrase that begins at word `first`; null if none does. */
export function phraseAt<T>(phrases: Phrases<T>, text: string, words: readonly Word[], first: number): Found<T> | null {
	let word = words[first];
	if (word === undefined || !holdsCue(word.cues, phrases.cue)) return null;
	const start = word.start;
	let at = phrases.next.get(word.text);
	let found: Found<T> | null = null;
	for (let last = first; at !== undefined && word !== undefined; ) {
		if (at.value !== undefined) found = { value: at.value, start, end: endOf(text, word), first, last };
		const after = words[++last];
		if (after === undefined || at.next.size === 0) break;
		const gap = gapBetween(text, word.end, after.start);
		at = gap === null ? undefined : at.next.get(gap + after.text);
		word = after;
	}
	return found;
}

/** "U.S." ends with its full stop, "Moscow." does not. */
function endOf(text: string, word: Word): number {
	const initials = word.end - word.start === 1 && text[word.start - 1] === "." && text[word.end] === ".";
	return initials ? word.end + 1 : word.end;
}

/** Every phrase in the text, longest first, none overlapping another, by position. */
export function phrasesIn<T>(phrases: Phrases<T>, text: string, words: readonly Word[]): readonly Found<T>[] {
	const all: Found<T>[] = [];
	for (let first = 0; first < words.length; first++) {
		const found = phraseAt(phrases, text, words, first);
		if (found === null) continue;
		all.push(found);
		first = found.last;
	}
	return all;
}
