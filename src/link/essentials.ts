/** Words of which every match of a pattern holds one, wherever in it: read from the pattern's own source. */
import { beginningsOfPieces, type Words } from "./beginnings.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** Words that most sentences hold: to need one of them says little. */
const COMMON = new Set(
	"a america american an and are as at be been but by for from had has have he her his in is it its new no not of on or president russia russian s said that the their they this to two u us was were with would".split(
		" ",
	),
);
/** How much it says that a sentence must hold one of some words: the less, the better. */
const COMMON_WEIGHT = 50;
/** So few rare words are good enough. */
const FEW = 3;
/** Choices that a pattern may be taken apart into; one of more is a list of everything. */
const MOST = 1500;

function weightOf({ open, whole }: Words): number {
	let weight = 0;
	for (const word of whole) weight += COMMON.has(word) ? COMMON_WEIGHT : 1;
	for (const word of open) weight += word.length < 3 || COMMON.has(word) ? COMMON_WEIGHT : 1;
	return weight;
}

/** Pieces that match no letters, but where a word may begin. */
function isAssertion({ kind }: Piece): boolean {
	return kind === "boundary" || kind === "behind" || kind === "nothing";
}

/** A sequence as several, one for each way that the group at its beginning can be taken. */
function apart(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
	const first = pieces.findIndex((piece) => !isAssertion(piece));
	const group = pieces[first];
	if (group?.kind !== "group" || (group.quantifier !== "one" && group.quantifier !== "optional")) return [pieces];
	const [before, after] = [pieces.slice(0, first), pieces.slice(first + 1)];
	const taken = group.choices.flatMap((choice) => apart([...before, ...choice, ...after]));
	return group.quantifier === "one" ? taken : [...taken, ...apart([...before, ...after])];
}

/** Is no word under way after the first `count` pieces of a sequence? `before`: is there none before them? */
function mayBegin(pieces: readonly Piece[], count: number, before: boolean): boolean {
	const last = pieces[count - 1];
	if (last === undefined) return before;
	if (last.kind === "boundary" || last.kind === "behind") return true;
	const sure = last.quantifier === "one" || last.quantifier === "many";
	const earlier = () => mayBegin(pieces, count - 1, before);
	if (last.kind === "nothing") return earlier();
	if (last.kind === "gap") return sure || earlier();
	if (last.kind === "letters") return false;
	return (sure || earlier()) && last.choices.every((choice) => mayBegin(choice, choice.length, earlier()));
}

/** Of the words that a sequence goes through one after the other, the rarest. */
function rarestOf(pieces: readonly Piece[], longest: number): Words | null {
	let best: Words | null = null;
	for (let i = 0; i < pieces.length; i++) {
		const piece = pieces[i];
		if (piece === undefined || isAssertion(piece) || piece.kind === "gap") continue;
		if (best !== null && weightOf(best) <= FEW) break;
		if (i > 0 && !mayBegin(pieces, i, false)) continue;
		const found = beginningsOfPieces([pieces.slice(i)], longest, i > 0);
		if (found !== null && (best === null || weightOf(found) < weightOf(best))) best = found;
	}
	return best;
}

/** Beginnings, at most `longest` letters, of words of which every match holds one; null where no such are found. */
export function essentialsOf(source: string, longest: number): Words | null {
	const open = new Set<string>();
	const whole = new Set<string>();
	const choices = piecesOf(source).flatMap(apart);
	if (choices.length > MOST) return null;
	for (const choice of choices) {
		const found = rarestOf(choice, longest);
		if (found === null) return null;
		for (const word of found.open) open.add(word);
		for (const word of found.whole) whole.add(word);
	}
	return { open, whole };
}
