/** What a word of a text is a cue of: the patterns and phrases whose first word begins as it does. */

/**
 * The cues of a word or a text: bit `n % BITS` of number `n / BITS` is the n-th cue. A plain array of small integers: a
 * typed one of this size is made outside the heap, which takes longer than all that is asked of it.
 */
export type Cues = readonly number[];

/** Where one cue stands in a list of cues: which number, and which bit of it. */
export interface Cue {
	readonly at: number;
	readonly bit: number;
}

/** As many as every engine holds in a small integer. */
const BITS = 30;
/** How many letters of a word tell what it is a cue of. */
export const LONGEST = 7;
/** What each beginning of a word, in lower case, is a cue of; a whole word has a space behind it. */
const BEGINNINGS = new Map<string, Cue[]>();
let numbers = 0;
let cuesSoFar = 0;

/** What is to be found out before the first text is read. */
const PENDING: (() => void)[] = [];

/**
 * Puts off finding a pattern's cues, or filling a table of phrases, until the first text is read: a Worker that is
 * started to serve a feed reads none, and may take no more than a second to start.
 */
export function beforeFirstText(find: () => void): void {
	PENDING.push(find);
}

/** Does what was put off. Whoever takes a text apart begins with it, since words hold no cues that come later. */
export function readyForText(): void {
	if (PENDING.length > 0) for (const find of PENDING.splice(0)) find();
}

/** A cue that is none yet of any word. */
export function newCue(): Cue {
	const cue = { at: Math.floor(cuesSoFar / BITS), bit: 1 << (cuesSoFar % BITS) };
	cuesSoFar++;
	numbers = cue.at + 1;
	return cue;
}

/** Makes all words that begin so, or only the one that is `whole`, hold a cue. For module level: words seen before are forgotten. */
export function addCue(cue: Cue, beginning: string, whole: boolean): void {
	const lower = beginning.toLowerCase();
	const key = lower.length > LONGEST ? lower.slice(0, LONGEST) : whole ? `${lower} ` : lower;
	const cues = BEGINNINGS.get(key) ?? [];
	if (!cues.includes(cue)) cues.push(cue);
	BEGINNINGS.set(key, cues);
	forgetWords();
}

/** Of most words, and as many as there are numbers of cues. */
let none: number[] = [];

/** A word as texts write it, with what it is a cue of. */
export interface Form {
	readonly text: string;
	readonly cues: Cues;
	/** A capital stands in it behind a small letter or a digit: two words that a lost space glued together. */
	readonly glued: boolean;
}

const GLUED = /[a-z\u00e0-\u024f\d][A-Z]/;

/** A language's words are few; a hostile text's are not, and are forgotten. */
const MOST_SEEN = 20_000;
/** Places for the words seen before, at most half of them taken; a power of two. */
const PLACES = 65_536;
/** Spreads words that begin alike over all places: the number that Knuth's multiplicative hashing takes. */
const SPREAD = 0x9e3779b1;
const PLACE_SHIFT = 16;
const SEEN: (Form | undefined)[] = new Array<Form | undefined>(PLACES).fill(undefined);
let seen = 0;

function forgetWords(): void {
	if (seen > 0) SEEN.fill(undefined);
	seen = 0;
}

/** Are these the letters of a text from `start` to `end`? */
function isWritten(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
	return true;
}

/** What mixes the letters of a word into the number that says where it is kept. */
export const MIX = 31;

/**
 * The word of a text from `start` to `end`, the same one wherever it is written so. `mixed`: 0, then for each code unit
 * times MIX plus it, in 32 bits. No text is cut out for a word seen before.
 */
export function formAt(text: string, start: number, end: number, mixed: number): Form {
	let place = Math.imul(mixed, SPREAD) >>> PLACE_SHIFT;
	for (let known = SEEN[place]; known !== undefined; known = SEEN[place]) {
		if (isWritten(known.text, text, start, end)) return known;
		place = (place + 1) & (PLACES - 1);
	}
	if (seen >= MOST_SEEN) forgetWords();
	const word = text.slice(start, end);
	const form = { text: word, cues: cuesOfWord(word), glued: GLUED.test(word) };
	// Where all were forgotten, its place may be another one: it is then kept when it is next seen.
	SEEN[place] = form;
	seen++;
	return form;
}

/** A pattern that ends a word at an English letter takes any other one for the word's end. */
const ENDS_WORD = /[^0-9a-z]/;

/** Every beginning of a word, in lower case and at most LONGEST letters; with a space behind it where it is the whole word. */
function beginningsOfWord(word: string): readonly string[] {
	const lower = word.slice(0, LONGEST).toLowerCase();
	const beginnings: string[] = [];
	for (let length = 1; length <= lower.length; length++) {
		const beginning = lower.slice(0, length);
		const ended = length < lower.length ? ENDS_WORD.test(lower[length] ?? "") : word.length <= LONGEST;
		beginnings.push(beginning);
		if (ended) beginnings.push(`${beginning} `);
	}
	return beginnings;
}

/** What a word is a cue of. */
function cuesOfWord(word: string): Cues {
	if (none.length !== numbers) none = new Array<number>(numbers).fill(0);
	let cues = none;
	for (const beginning of beginningsOfWord(word)) {
		for (const { at, bit } of BEGINNINGS.get(beginning) ?? []) {
			if (cues === none) cues = none.slice();
			cues[at] = (cues[at] ?? 0) | bit;
		}
	}
	return cues;
}

/** All cues of some words. */
export function together(all: readonly { readonly cues: Cues }[]): Cues {
	if (none.length !== numbers) none = new Array<number>(numbers).fill(0);
	const cues = none.slice();
	for (const { cues: own } of all) {
		if (own === none) continue;
		for (let i = 0; i < own.length; i++) cues[i] = (cues[i] ?? 0) | (own[i] ?? 0);
	}
	return cues;
}

/** Is a cue among those? */
export function holdsCue(cues: Cues, { at, bit }: Cue): boolean {
	return ((cues[at] ?? 0) & bit) !== 0;
}
