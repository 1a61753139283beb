/** Which words stand for a party: countries, peoples, capitals, and institutions by metonymy. */
import type { Party, Span } from "../model.ts";
import { NOUN_PHRASES, PARTY_PHRASES, type PartyWordKind } from "./parties/lexicon.ts";
import { phraseAt, type Word, wordsIn } from "./phrases.ts";

export { partyAdjective, partyName, partyRank } from "./parties/display.ts";

export interface PartyWord extends Span {
	readonly text: string;
	readonly party: Party;
	readonly kind: PartyWordKind;
}

/** Index of the word after a people or place, beyond its possessive: "China's | Foreign Ministry". */
export function afterPossessive(text: string, words: readonly Word[], last: number, end: number): number {
	const next = words[last + 1];
	const possessive = next?.text === "s" && /^['\u2019]$/.test(text.slice(end, next.start));
	return possessive ? last + 2 : last + 1;
}

/**
 * Every word in `text` that stands for a party, longest match first, no overlaps, by position. Linear in the text.
 * `words`: those of the text, where they are known already.
 */
export function partyWordsIn(text: string, words = wordsIn(text)): readonly PartyWord[] {
	const all: PartyWord[] = [];
	for (let first = 0; first < words.length; first++) {
		const found = phraseAt(PARTY_PHRASES, text, words, first);
		if (found === null) continue;
		first = found.last;
		if (found.value === null) continue;
		const { party, kind } = found.value;
		const noun = kind === "institution" ? null : nounAfter(text, words, found.last, found.end);
		const end = noun?.end ?? found.end;
		if (noun !== null) first = noun.last;
		all.push({
			start: found.start,
			end,
			text: text.slice(found.start, end),
			party,
			kind: noun === null ? kind : "institution",
		});
	}
	return all;
}

/** "Embassy" after "Russian", "Foreign Ministry" after "China's": right behind it, one space away. */
function nounAfter(text: string, words: readonly Word[], last: number, end: number) {
	const at = afterPossessive(text, words, last, end);
	const word = words[at];
	const before = words[at - 1];
	if (word === undefined || before === undefined) return null;
	return word.start - Math.max(before.end, end) === 1 ? phraseAt(NOUN_PHRASES, text, words, at) : null;
}

/** Where something is does not say whose it is: "the Russian Embassy in Washington". */
const PLACED = /(?:^|\s)(?:in|at|near|outside|from)\s+(?:the\s+)?$/;
const BEFORE = 16;

/** The party a whole phrase stands for ("the American side", "Moscow", "Downing Street"); null if none or more than one. */
export function partyOf(phrase: string): Party | null {
	const words = partyWordsIn(phrase);
	const placed = (word: PartyWord) => PLACED.test(phrase.slice(Math.max(0, word.start - BEFORE), word.start));
	const telling = words.length > 1 ? words.filter((word, i) => i === 0 || !placed(word)) : words;
	const parties = new Set(telling.map((word) => word.party));
	const [party] = parties;
	return parties.size === 1 && party !== undefined ? party : null;
}
