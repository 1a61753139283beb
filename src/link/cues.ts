/**
 * Which patterns can match in a sentence at all, by how its words begin. Most sentences hold no word that most patterns
 * begin with; a look-up a word is far cheaper than trying every alternative of every pattern at every letter.
 */

import { beginningsOf } from "./beginnings.ts";
import { WORD, type Word } from "./phrases.ts";

/** The cues a stretch of text holds: bit `n % 31` of number `n / 31` is that of the n-th registered pattern. */
export type Cues = readonly number[];

/** A pattern, and whether a text can hold a match of it at all. */
export interface Cued {
	readonly pattern: RegExp;
	/** Its number; -1 where a match may begin anyhow. */
	readonly cue: number;
}

/** A stretch of plain text and its cues: a sentence. */
interface Text {
	readonly text: string;
	readonly cues: Cues;
}

const BITS = 31;
const LONGEST = 7;
/** What each beginning of a word is a cue of. */
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
	if (beginnings === null) return { pattern, cue: -1 };
	const cue = registered++;
	for (const beginning of beginnings) add(beginning, cue);
	SEEN.clear();
	return { pattern, cue };
}

const NONE: Cues = [];
/** Words seen before, as they are written. A language's words are few; a hostile text's are not, and are forgotten. */
const SEEN = new Map<string, Cues>();
const MOST_SEEN = 20_000;

export function cuesOfWord(word: string): Cues {
	const known = SEEN.get(word);
	if (known !== undefined) return known;
	const lower = word.slice(0, LONGEST).toLowerCase();
	let cues: number[] | null = null;
	for (let length = 1; length <= lower.length; length++) {
		for (const cue of BEGINNINGS.get(lower.slice(0, length)) ?? []) {
			cues ??= new Array<number>(Math.ceil(registered / BITS)).fill(0);
			const at = Math.floor(cue / BITS);
			cues[at] = (cues[at] ?? 0) | (1 << (cue % BITS));
		}
	}
	if (SEEN.size >= MOST_SEEN) SEEN.clear();
	SEEN.set(word, cues ?? NONE);
	return cues ?? NONE;
}

/** All cues of some words. */
function together(words: Iterable<string>): Cues {
	const all = new Array<number>(Math.ceil(registered / BITS)).fill(0);
	for (const word of words) {
		const cues = cuesOfWord(word);
		for (let i = 0; i < cues.length; i++) all[i] = (all[i] ?? 0) | (cues[i] ?? 0);
	}
	return all;
}

/** The cues of a stretch of plain text. */
export function cuesIn(text: string): Cues {
	return together(text.match(WORD) ?? []);
}

/** The cues of a stretch whose words are known. */
export function cuesOf(words: readonly Word[]): Cues {
	return together(words.map((word) => word.text));
}

/** Can the pattern match in a text of these cues? Never false where it does. */
export function mayHold(cues: Cues, { cue }: Cued): boolean {
	return cue < 0 || ((cues[Math.floor(cue / BITS)] ?? 0) & (1 << (cue % BITS))) !== 0;
}

/** Every match of a global pattern in a sentence. */
export function matchesIn(text: Text, cued: Cued): Iterable<RegExpExecArray> {
	return mayHold(text.cues, cued) ? text.text.matchAll(cued.pattern) : [];
}

/** Does the pattern, which is not global, match in a sentence? */
export function holds(text: Text, cued: Cued): boolean {
	return mayHold(text.cues, cued) && cued.pattern.test(text.text);
}
