/** What a word of a text is a cue of: the patterns and phrases whose first word begins as it does. */

/** The cues of a word or a text: bit `n % 32` of number `n / 32` is the n-th cue. */
export type Cues = Int32Array;

/** Where one cue stands in a list of cues: which number, and which bit of it. */
export interface Cue {
	readonly at: number;
	readonly bit: number;
}

const BITS = 32;
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
	SEEN.clear();
}

/** Of most words. */
let none: Cues = new Int32Array(0);
/** Words seen before, as they are written. A language's words are few; a hostile text's are not, and are forgotten. */
const SEEN = new Map<string, Cues>();
const MOST_SEEN = 20_000;

/** A pattern that ends a word at an English letter takes any other one for the word's end. */
const ENDS_WORD = /[^0-9a-z]/;

/** What a word is a cue of. */
export function cuesOfWord(word: string): Cues {
	const known = SEEN.get(word);
	if (known !== undefined) return known;
	const lower = word.slice(0, LONGEST).toLowerCase();
	if (none.length !== numbers) none = new Int32Array(numbers);
	let cues = none;
	for (let length = 1; length <= lower.length; length++) {
		const beginning = lower.slice(0, length);
		const ended = length < lower.length ? ENDS_WORD.test(lower[length] ?? "") : word.length <= LONGEST;
		const whole = ended ? (BEGINNINGS.get(`${beginning} `) ?? []) : [];
		for (const { at, bit } of [...(BEGINNINGS.get(beginning) ?? []), ...whole]) {
			if (cues === none) cues = new Int32Array(numbers);
			cues[at] = (cues[at] ?? 0) | bit;
		}
	}
	if (SEEN.size >= MOST_SEEN) SEEN.clear();
	SEEN.set(word, cues);
	return cues;
}

/** All cues of some words. */
export function together(all: readonly { readonly cues: Cues }[]): Cues {
	const cues = new Int32Array(numbers);
	for (const own of all) {
		if (own.cues === none) continue;
		for (let i = 0; i < own.cues.length; i++) cues[i] = (cues[i] ?? 0) | (own.cues[i] ?? 0);
	}
	return cues;
}

/** Is a cue among those? */
export function holdsCue(cues: Cues, { at, bit }: Cue): boolean {
	return ((cues[at] ?? 0) & bit) !== 0;
}
