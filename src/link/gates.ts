/**
 * Patterns that are tried only at the words of a text that their matches begin with, or only where it has one of the words
 * that every match holds. For texts of which many patterns are asked, such as what stands before a length: its words are
 * gone through once, not once a pattern.
 */
import { beginningsOf, type Words } from "./beginnings.ts";
import { essentialsOf } from "./essentials.ts";
import { beforeFirstText, readyForText } from "./word-cues.ts";

/** A pattern, asked as patterns are. */
export interface Gate {
	readonly test: (text: string) => boolean;
	readonly exec: (text: string) => RegExpExecArray | null;
	/** Where its first match begins, or -1. */
	readonly search: (text: string) => number;
}

/** As many letters of a word as are told apart. */
const LETTERS = 4;
/** Numbers that beginnings of words are told apart by; two may share one, which only costs a pattern's trying. */
const NUMBERS = 2048;
/** Behind a word of fewer letters. */
const END = 0x20;

/** The number of a beginning with one letter more, or with the word's end. */
function longer(number: number, code: number): number {
	return (Math.imul(number, 37) + code) & (NUMBERS - 1);
}

function numberOf(beginning: string): number {
	let number = 1;
	for (let i = 0; i < beginning.length; i++) number = longer(number, beginning.charCodeAt(i));
	return number;
}

/** Which numbers are those of some words, with a 1 for each. */
function tableOf({ open, whole }: Words): Uint8Array {
	const table = new Uint8Array(NUMBERS);
	for (const word of open) table[numberOf(word)] = 1;
	for (const word of whole) table[word.length < LETTERS ? longer(numberOf(word), END) : numberOf(word)] = 1;
	return table;
}

/** The words of a text. Plain lists of small integers, filled anew for each text: nothing is made for a word. */
interface Seen {
	text: string;
	/** It has letters that patterns take for none, so that words may begin or end inside one. */
	odd: boolean;
	/** Where each word begins. */
	readonly starts: number[];
	/** LETTERS numbers a word: those of its beginnings and, if it is short, of itself; NONE in place of those it has not. */
	readonly numbers: number[];
}

const NONE = -1;

/** Several texts are asked of in turn: what stands before a length, after it, right before it. */
const SEEN: readonly Seen[] = Array.from({ length: 8 }, () => ({ text: "", odd: false, starts: [], numbers: [] }));
let last = 0;

/** An English letter or a digit. */
function isOfWord(code: number): boolean {
	return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** Any other Latin letter. */
function isOdd(code: number): boolean {
	return (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
}

/** Goes through the words of a text. */
function fill(seen: Seen, text: string): void {
	const { starts, numbers } = seen;
	starts.length = 0;
	numbers.length = 0;
	seen.text = text;
	seen.odd = false;
	for (let i = 0; i < text.length; i++) {
		const first = text.charCodeAt(i);
		if (first >= 0x80 && isOdd(first)) {
			seen.odd = true;
			return;
		}
		if (!isOfWord(first)) continue;
		const start = i;
		let number = 1;
		for (let code = first; isOfWord(code); code = text.charCodeAt(++i)) {
			if (i - start >= LETTERS) continue;
			number = longer(number, code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
			numbers.push(number);
		}
		if (i - start < LETTERS) numbers.push(longer(number, END));
		starts.push(start);
		while (numbers.length < starts.length * LETTERS) numbers.push(NONE);
		i--;
	}
}

function wordsOf(text: string): Seen {
	for (const seen of SEEN) if (seen.text === text) return seen;
	last = (last + 1) % SEEN.length;
	const seen = SEEN[last] ?? { text: "", odd: false, starts: [], numbers: [] };
	fill(seen, text);
	return seen;
}

/** Is one of the numbers from `from` on, and before `to`, in a table? */
function hasOne(numbers: readonly number[], from: number, to: number, table: Uint8Array): boolean {
	for (let i = from; i < to; i++) if (table[numbers[i] ?? NONE] === 1) return true;
	return false;
}

/** A pattern that is neither global nor sticky, tried only where it may match. For module level. */
export function gated(pattern: RegExp): Gate {
	let essential: Uint8Array | null = null;
	let beginning: Uint8Array | null = null;
	const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
	beforeFirstText(() => {
		const words = beginningsOf(pattern.source, LETTERS);
		if (words?.right === true) beginning = tableOf(words);
		const held = essentialsOf(pattern.source, LETTERS);
		if (held !== null) essential = tableOf(held);
	});
	const exec = (text: string): RegExpExecArray | null => {
		readyForText();
		if (essential === null && beginning === null) return pattern.exec(text);
		const { odd, starts, numbers } = wordsOf(text);
		if (odd) return pattern.exec(text);
		if (essential !== null && !hasOne(numbers, 0, numbers.length, essential)) return null;
		if (beginning === null) return pattern.exec(text);
		for (let i = 0; i < starts.length; i++) {
			if (!hasOne(numbers, i * LETTERS, (i + 1) * LETTERS, beginning)) continue;
			sticky.lastIndex = starts[i] ?? 0;
			const match = sticky.exec(text);
			if (match !== null) return match;
		}
		return null;
	};
	return {
		exec,
		test: (text) => exec(text) !== null,
		search: (text) => exec(text)?.index ?? -1,
	};
}

/** Of a language's words, the patterns that are neither global nor sticky, each tried only where it may match. */
export type Gates<Words> = { readonly [Name in keyof Words as Words[Name] extends RegExp ? Name : never]: Gate };

/** All patterns of a language's words, by their names. For module level. */
export function gatedAll<Words extends Readonly<Record<string, unknown>>>(words: Words): Gates<Words> {
	const patterns = Object.entries(words).filter(
		(entry): entry is [string, RegExp] => entry[1] instanceof RegExp && !entry[1].global && !entry[1].sticky,
	);
	return Object.fromEntries(patterns.map(([name, pattern]) => [name, gated(pattern)])) as Gates<Words>;
}
