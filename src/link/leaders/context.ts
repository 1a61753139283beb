/** What the words around a surname say of it: a title, somebody else's given name, a thing's name. */
import type { Party } from "../../model.ts";
import { PARTY_PHRASES } from "../parties/lexicon.ts";
import { type Found, phraseAt, type Word } from "../phrases.ts";
import { NAME_PHRASES, type Named } from "./lexicon.ts";
import { GIVEN_NAMES, NOT_GIVEN_NAMES, THINGS_AFTER, TITLES_BEFORE } from "./name-words.ts";
import type { Person } from "./rows.ts";

export interface Passage {
	readonly text: string;
	readonly words: readonly Word[];
}

function capitalised(word: string): boolean {
	const code = word.charCodeAt(0);
	return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}
const inCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
const titleCased = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
const isSpace = (gap: string): boolean => gap === " " || gap === "\u00a0";
const AFTER_TITLE = /^\.?[ \u00a0]{1,2}$/;
const followsTitle = (gap: string): boolean => gap === " " || (gap.length < 4 && AFTER_TITLE.test(gap));
const SENTENCE_END = /[.!?:;"'()\u2018-\u201f\n\u2014|*]/;

function gapBefore({ text, words }: Passage, index: number): string {
	const word = words[index];
	const before = words[index - 1];
	return word === undefined || before === undefined ? "\n" : text.slice(before.end, word.start);
}

/** The title right before word `first`, in lower case: "president", "mr", "vice president"; null if there is none. */
export function titleBefore(passage: Passage, first: number): string | null {
	if (passage.words[first - 1]?.text === "elect" && gapBefore(passage, first - 1) === "-")
		return isSpace(gapBefore(passage, first)) ? wordTitle(passage, first - 1) : null;
	return followsTitle(gapBefore(passage, first)) ? wordTitle(passage, first) : null;
}

/** The title that word `first - 1` is, with what belongs to it. */
function wordTitle(passage: Passage, first: number): string | null {
	const title = passage.words[first - 1]?.text.toLowerCase();
	if (title === undefined || !TITLES_BEFORE.has(title)) return null;
	const before = passage.words[first - 2]?.text.toLowerCase();
	const two = before === "vice" || before === "prime" || before === "foreign" || before === "press";
	return two ? `${before} ${title}` : title;
}

const LONGEST_PARTY = 4;

/** The party whose possessive stands right before word `first`: "Spain's Sánchez", "North Korea's Kim"; null if none does. */
export function partyBefore(passage: Passage, first: number): Party | null {
	if (passage.words[first - 1]?.text !== "s" || !isSpace(gapBefore(passage, first))) return null;
	const mark = gapBefore(passage, first - 1);
	if (mark !== "'" && mark !== "\u2019") return null;
	for (let from = Math.max(0, first - 1 - LONGEST_PARTY); from < first - 1; from++) {
		const place = phraseAt(PARTY_PHRASES, passage.text, passage.words, from);
		if (place?.last === first - 2 && place.value !== null) return place.value.party;
	}
	return null;
}

const AROUND = 8;

/** Whether the words around one are a headline's: nearly all of them with a capital. */
function inHeadline({ text, words }: Passage, index: number): boolean {
	let small = 0;
	let all = 0;
	for (let i = Math.max(0, index - AROUND); i < Math.min(words.length, index + AROUND); i++) {
		const word = words[i];
		const near = words[index];
		if (word === undefined || near === undefined || (word.text.length < 4 && i !== index)) continue;
		if (text.slice(Math.min(word.end, near.start), Math.max(word.start, near.end)).includes("\n")) continue;
		all++;
		if (!capitalised(word.text)) small++;
	}
	return all > 2 && small <= 1;
}

/** A title that a lost space glued to the sentence before it: "VenezuelaMr Trump". */
const GLUED_TITLE = /\p{Ll}(?:Mr|Mrs|Ms|President)$/u;

/** A given name before the surname that is not the leader's: "Melania Trump", "Fidel Castro". */
export function hasOtherGivenName(passage: Passage, first: number, people: readonly Person[]): boolean {
	const before = passage.words[first - 1];
	if (before === undefined) return false;
	const gap = gapBefore(passage, first);
	const name = inCapitals(before.text) ? titleCased(before.text) : before.text;
	if (gap.startsWith(".") && /^\.[ \u00a0]?$/.test(gap) && before.text.length === 1 && capitalised(before.text)) {
		return !people.some((person) => person.name.startsWith(before.text));
	}
	if (before.glued && GLUED_TITLE.test(before.text)) return false;
	if (!isSpace(gap) || !capitalised(before.text) || NOT_GIVEN_NAMES.has(name)) return false;
	if (TITLES_BEFORE.has(name.toLowerCase())) return false;
	if (GIVEN_NAMES.has(name)) return true;
	if (inCapitals(before.text) || SENTENCE_END.test(gapBefore(passage, first - 1))) return false;
	if (PARTY_PHRASES.next.get(name)?.value || NAME_PHRASES.next.get(name)?.value) return false;
	return !inHeadline(passage, first);
}

/** Another name goes on behind it: "Kim Yong-chol", "Francis Fukuyama"; only for people whose own name begins with the word. */
export function hasOtherNameBehind(passage: Passage, found: Found<Named>, people: readonly Person[]): boolean {
	const form = titleCased(passage.text.slice(found.start, found.end));
	if (!people.some((person) => person.name.startsWith(`${form} `) || person.name.startsWith("Pope "))) return false;
	const next = passage.words[found.last + 1];
	if (next === undefined || !capitalised(next.text) || !isSpace(gapBefore(passage, found.last + 1))) return false;
	const after = passage.words[found.last + 2];
	if (after !== undefined && gapBefore(passage, found.last + 2) === "-" && !capitalised(after.text)) return true;
	if (inCapitals(next.text) || NOT_GIVEN_NAMES.has(next.text)) return false;
	return !inHeadline(passage, found.first);
}

/** "Trump Tower", "Clinton Foundation", "Donald Trump Jr." */
export function isThing(passage: Passage, last: number): boolean {
	const next = passage.words[last + 1];
	if (next === undefined) return false;
	const gap = gapBefore(passage, last + 1);
	return gap.startsWith(",")
		? next.text === "Jr" && isSpace(gap.slice(1))
		: isSpace(gap) && THINGS_AFTER.has(next.text);
}

const BEFORE_MONTH =
	/^(?:in|on|of|by|since|until|till|from|last|next|early|late|mid|this|through|to|before|after|during|\d{1,4}(?:st|nd|rd|th)?)$/i;

/** "in May", "May 3": the month, not Theresa May. */
export function isMonth(passage: Passage, found: Found<Named>): boolean {
	if (passage.text.slice(found.start, found.end) !== "May") return false;
	const before = passage.words[found.first - 1]?.text ?? "";
	const next = passage.words[found.last + 1]?.text ?? "";
	return BEFORE_MONTH.test(before) || (/^\d/.test(next) && isSpace(gapBefore(passage, found.last + 1)));
}
