/**
 * Which patterns can match in a sentence at all, by how its words begin. Most sentences hold no word that most patterns
 * begin with; a look-up a word is far cheaper than trying every alternative of every pattern at every letter.
 */

import type { Span } from "../model.ts";
import { everyMatch, within } from "../spans.ts";
import { beginningsOf, type Words } from "./beginnings.ts";
import { essentialsOf } from "./essentials.ts";
import { type Word, wordsIn } from "./phrases.ts";
import { addCue, beforeFirstText, type Cue, type Cues, holdsCue, LONGEST, newCue, together } from "./word-cues.ts";

/** A pattern, and whether a text can hold a match of it at all. What it holds is there once a text has been taken apart. */
export interface Cued {
	readonly pattern: RegExp;
	/** What the words are that its matches begin with; null where these may begin anyhow. */
	readonly cue: Cue | null;
	/** What a word is that every match holds somewhere; null where none is known but those it begins with. */
	readonly essential: Cue | null;
	/** Words of which the text must hold one besides, where those that its matches begin with are common. */
	readonly needs: Cued | null;
	/** The pattern for one place of a text; null where its matches may begin before the word that is their cue. */
	readonly sticky: RegExp | null;
}

/** A stretch of plain text with its words, and what these are cues of: a sentence. */
export interface Stretch extends Span {
	readonly text: string;
	readonly words: readonly Word[];
	readonly cues: Cues;
}

/**
 * A pattern with its cue, found from its own source. For module level: the words seen before are forgotten.
 * `needs`: words of which a match holds one, where those that matches begin with are common.
 */
export function cued(pattern: RegExp, needs: Cued | null = null): Cued {
	const found: { -readonly [K in keyof Cued]: Cued[K] } = { pattern, cue: null, essential: null, needs, sticky: null };
	beforeFirstText(() => {
		const beginnings = beginningsOf(pattern.source, LONGEST);
		const essential = essentialsOf(pattern.source, LONGEST);
		found.cue = cueOf(beginnings);
		found.essential = isSame(essential, beginnings) ? null : cueOf(essential);
		if (beginnings?.right === true) found.sticky = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}y`);
	});
	return found;
}

function cueOf(words: Words | null): Cue | null {
	if (words === null) return null;
	const cue = newCue();
	for (const word of words.open) addCue(cue, word, false);
	for (const word of words.whole) addCue(cue, word, true);
	return cue;
}

function isSame(some: Words | null, others: Words | null): boolean {
	const are = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && [...a].every((w) => b.has(w));
	return some !== null && others !== null && are(some.open, others.open) && are(some.whole, others.whole);
}

/** A stretch of a text that begins at `start`, with its words. */
export function stretchOf(text: string, start: number, words: readonly Word[]): Stretch {
	return { start, end: start + text.length, text, words, cues: together(words) };
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

/** Parts made before: several claims are made near the same words, and what is found in a part is remembered by it. */
const PARTS = new WeakMap<Stretch, Map<string, Stretch>>();

/** A part of a stretch: itself where that is all of it. */
export function partOf(whole: Stretch, { start, end }: Span): Stretch {
	if (start === whole.start && end === whole.end) return whole;
	const parts = PARTS.get(whole) ?? new Map<string, Stretch>();
	PARTS.set(whole, parts);
	const key = `${start} ${end}`;
	const known = parts.get(key);
	if (known !== undefined) return known;
	const text = whole.text.slice(start - whole.start, end - whole.start);
	const part = stretchOf(text, start, within(whole.words, { start, end }));
	parts.set(key, part);
	return part;
}

/** A stretch of a text, given as a span of it: itself if it is a sentence. */
export function stretchAt(plain: string, span: Span | Stretch): Stretch {
	return "cues" in span ? span : stretchIn(plain.slice(span.start, span.end), span.start);
}

/** Can the pattern match in a text of these cues? Never false where it does. */
export function mayHold(cues: Cues, { cue, essential, needs }: Cued): boolean {
	return (
		(cue === null || holdsCue(cues, cue)) &&
		(essential === null || holdsCue(cues, essential)) &&
		(needs === null || mayHold(cues, needs))
	);
}

/** The first `most` matches of a pattern, tried only at the words that are its cue. */
function atWords(
	{ words, start }: Stretch,
	cue: Cue,
	sticky: RegExp,
	text: string,
	most: number,
): readonly RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	let end = 0;
	for (const word of words) {
		if (!holdsCue(word.cues, cue) || word.start - start < end) continue;
		sticky.lastIndex = word.start - start;
		const match = sticky.exec(text);
		if (match === null) continue;
		matches.push(match);
		if (matches.length === most) break;
		end = sticky.lastIndex;
	}
	return matches;
}

/** Every match of a global pattern in a stretch, or in a `text` that has the same words at the same places. */
export function matchesIn(stretch: Stretch, cued: Cued, text = stretch.text): readonly RegExpExecArray[] {
	if (!mayHold(stretch.cues, cued)) return [];
	const { cue, sticky, pattern } = cued;
	return cue === null || sticky === null
		? everyMatch(pattern, text)
		: atWords(stretch, cue, sticky, text, Number.POSITIVE_INFINITY);
}

/** The first match of a pattern, which is not global, in a stretch or in a `text` that has the same words at the same places. */
export function firstIn(stretch: Stretch, cued: Cued, text = stretch.text): RegExpExecArray | null {
	if (!mayHold(stretch.cues, cued)) return null;
	const { cue, sticky, pattern } = cued;
	return cue === null || sticky === null ? pattern.exec(text) : (atWords(stretch, cue, sticky, text, 1)[0] ?? null);
}

/** Does a pattern match in a text that has no words but those of a stretch: a part of it, say, or all of it undotted? */
export function matchesPart(stretch: Stretch, cued: Cued, text: string): boolean {
	return mayHold(stretch.cues, cued) && cued.pattern.test(text);
}

/** Does a pattern, which is not global, match in a stretch? */
export function holds(stretch: Stretch, cued: Cued): boolean {
	return firstIn(stretch, cued) !== null;
}
