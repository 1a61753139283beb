/** A quotation's words as they are compared: however they are marked, spelled, shortened or inflected. */

import { numberOf } from "../languages/english/numbers.ts";
import {
	ASIDE,
	CONTRACTIONS,
	FILLERS,
	FUNCTION_WORDS,
	SPELLINGS,
	WRITTEN_SHORT,
	WRITTEN_WHOLE,
} from "../languages/english/wording.ts";
import type { Span } from "../model.ts";

/** A word of a quotation as it is compared; a gap stands for words left out or replaced in brackets. Spans are offsets into the words. */
export interface Token extends Span {
	readonly key: string;
	readonly gap: boolean;
}

/** What was left out ("…") or put in by the outlet ("[the investigation]", "(Putin)"). */
const PIECE = /\[[^\]]{0,80}\]|\([^)]{0,60}\)|\u2026|\.(?: ?\.){2,}|[\p{L}\p{N}%&][\p{L}\p{N}%&'\u2019.-]*/gu;

function keysOf(written: string): readonly string[] {
	const short = written.split("-").map((part) => WRITTEN_SHORT.find(([words]) => words.test(part))?.[1] ?? part);
	const word = short.join("-");
	const plain = word
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/\u2019/g, "'")
		// "the Philippines's", "the Philippines'": two spellings of one possessive.
		.replace(/(?<=s)'s?$/, "")
		.replace(/[.'-]{1,3}$/, "")
		.replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, "");
	const whole = CONTRACTIONS.reduce((text, [short, long]) => text.replace(short, long), plain);
	return whole
		.replace(FILLERS, " ")
		.split(/[\s-]+/)
		.filter((part) => part !== "")
		.map((part) => {
			const figure = numberOf(part);
			if (figure !== null && part.length > 2) return String(figure);
			return SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), part);
		});
}

/** "United States" as the one word that "U.S." is. */
function joinWhole(tokens: readonly Token[]): readonly Token[] {
	const joined: Token[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const whole = WRITTEN_WHOLE.find(([words]) => words.every((word, j) => tokens[i + j]?.key === word));
		const [first, last] = [tokens[i], tokens[i + (whole?.[0].length ?? 1) - 1]];
		if (first === undefined || last === undefined) continue;
		joined.push(whole === undefined ? first : { start: first.start, end: last.end, key: whole[1], gap: false });
		i += (whole?.[0].length ?? 1) - 1;
	}
	return joined;
}

/** A quotation's words, longest read 160: what is longer is compared by its beginning. */
const LONGEST = 160;

export function tokensOf(words: string): readonly Token[] {
	const tokens: Token[] = [];
	const spoken = words.replace(ASIDE, (aside) => " ".repeat(aside.length));
	for (const match of spoken.matchAll(PIECE)) {
		const gap = /^[[(\u2026.]/.test(match[0]);
		const stops = gap ? 0 : (/[.'\u2019-]{1,3}$/.exec(match[0])?.[0].length ?? 0);
		const span = { start: match.index, end: match.index + match[0].length - stops };
		if (gap) tokens.push({ ...span, key: "", gap });
		else tokens.push(...keysOf(match[0]).map((key) => ({ ...span, key, gap: false })));
		if (tokens.length >= LONGEST) break;
	}
	return joinWhole(tokens);
}

const ENDINGS: ReadonlySet<string> = new Set(["", "s", "es", "'s", "d", "ed", "t", "n", "en", "ing", "ly"]);

/** "play" and "plays", "burn" and "burnt". */
export function isInflected(a: string, b: string): boolean {
	let same = 0;
	while (same < a.length && a[same] === b[same]) same++;
	return same >= 3 && ENDINGS.has(a.slice(same)) && ENDINGS.has(b.slice(same));
}

export function isContent(key: string): boolean {
	return key !== "" && !FUNCTION_WORDS.has(key);
}
