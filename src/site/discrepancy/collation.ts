/** Two wordings as one text with places where they part: what a printed edition calls a collation. */
import { tokensOf } from "../../compare/tokens.ts";
import type { Span } from "../../model.ts";

/** What both have, or what either has at a place; an empty string where it has nothing there. */
export type Piece = { readonly both: string } | { readonly a: string; readonly b: string };

interface Word extends Span {
	readonly key: string;
}

/** Index pairs of a longest common subsequence of two lists of keys, in order. */
function common(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
	const width = b.length + 1;
	const lengths = new Uint16Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			lengths[i * width + j] =
				a[i] === b[j]
					? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
					: Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
	const pairs: [number, number][] = [];
	for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
		if (a[i] === b[j]) pairs.push([i++, j++]);
		else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
		else j++;
	}
	return pairs;
}

/** The words from one index up to another, as they stand in the text. */
function run(text: string, words: readonly Word[], from: number, to: number): string {
	const [first, last] = [words[from], words[to - 1]];
	return from >= to || first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
}

/**
 * `one` and `other` collated word by word; spelling, capitals and marks make no difference, as when they are compared.
 * What both have stands as in `one`. Null where they share nothing.
 */
export function collate(one: string, other: string): readonly Piece[] | null {
	const [a, b]: readonly (readonly Word[])[] = [tokensOf(one), tokensOf(other)];
	if (a === undefined || b === undefined) return null;
	const pairs = common(
		a.map(({ key }) => key),
		b.map(({ key }) => key),
	);
	if (pairs.length === 0) return null;
	const pieces: Piece[] = [];
	let [i, j, at] = [0, 0, 0];
	for (const [nextI, nextJ] of [...pairs, [a.length, b.length] as const]) {
		const place = { a: run(one, a, i, nextI), b: run(other, b, j, nextJ) };
		if (place.a !== "" || place.b !== "") {
			const from = i < nextI ? (a[i]?.start ?? at) : (a[i - 1]?.end ?? 0);
			pieces.push({ both: one.slice(at, from) }, place);
			at = i < nextI ? (a[nextI - 1]?.end ?? from) : from;
		}
		[i, j] = [nextI + 1, nextJ + 1];
	}
	return [...pieces, { both: one.slice(at) }].filter((piece) => !("both" in piece) || piece.both !== "");
}
