/** Two wordings laid side by side: what is the same, and what is not. */

import { DECISIVE, PRONOUNS } from "../languages/english/wording.ts";
import type { Span } from "../model.ts";
import { isContent, isInflected, type Token, tokensOf } from "./tokens.ts";

/** Words that stand against each other, by index of token; one side may be empty. */
interface Difference {
	readonly a: readonly string[];
	readonly b: readonly string[];
}

/** How two wordings lie on one another, from the first to the last word that they share. */
export interface Alignment {
	/** The shared stretch in each, as offsets into its words. */
	readonly a: Span;
	readonly b: Span;
	/** Words that are the same, and those of them that carry meaning. */
	readonly same: number;
	readonly sameContent: number;
	/** Words of the shared stretch, of the longer side, without gaps. */
	readonly length: number;
	/** Words of the shorter of the two wordings, without gaps. */
	readonly shorter: number;
	readonly differences: readonly Difference[];
}

const [SAME, CLOSE, OTHER, SKIP] = [2, 1.5, -1, -0.8];

type Move = "stop" | "pair" | "a" | "b";

function scoreOf(x: Token, y: Token): number {
	if (x.gap || y.gap) return 0;
	if (x.key === y.key) return SAME;
	return isInflected(x.key, y.key) ? CLOSE : OTHER;
}

/** The best local alignment (Smith and Waterman 1981): its moves from the first shared word to the last. */
function bestMoves(a: readonly Token[], b: readonly Token[]): readonly Step[] {
	const width = b.length + 1;
	const scores = new Float64Array((a.length + 1) * width);
	const moves: Move[] = new Array<Move>((a.length + 1) * width).fill("stop");
	let [best, at] = [0, 0];
	for (const [i, x] of a.entries()) {
		for (const [j, y] of b.entries()) {
			const here = (i + 1) * width + j + 1;
			const pair = (scores[i * width + j] ?? 0) + scoreOf(x, y);
			const left = (scores[i * width + j + 1] ?? 0) + (x.gap || y.gap ? 0 : SKIP);
			const up = (scores[here - 1] ?? 0) + (x.gap || y.gap ? 0 : SKIP);
			const score = Math.max(0, pair, left, up);
			scores[here] = score;
			moves[here] = score === 0 ? "stop" : score === pair ? "pair" : score === left ? "a" : "b";
			if (score > best) [best, at] = [score, here];
		}
	}
	const path: [Move, number, number][] = [];
	for (let here = at; moves[here] !== "stop"; ) {
		const move = moves[here] ?? "stop";
		const [i, j] = [Math.floor(here / width) - 1, (here % width) - 1];
		path.push([move, i, j]);
		here -= move === "pair" ? width + 1 : move === "a" ? width : 1;
	}
	return path.reverse();
}

type Step = readonly [move: Move, i: number, j: number];

/** The moves from the first word that two wordings share to the last; empty where they share none. */
function coreOf(a: readonly Token[], b: readonly Token[]): readonly Step[] {
	const path = bestMoves(a, b);
	const isShared = ([move, i, j]: Step) => {
		const [x, y] = [a[i], b[j]];
		return move === "pair" && x !== undefined && y !== undefined && scoreOf(x, y) > 0;
	};
	const from = path.findIndex(isShared);
	return from < 0 ? [] : path.slice(from, path.findLastIndex(isShared) + 1);
}

/** The words of one wording that stand between those it shares with another, and that the other does not have. */
export function differingIn(one: string, other: string): readonly Span[] {
	const [a, b] = [tokensOf(one), tokensOf(other)];
	const spans = coreOf(a, b).flatMap(([move, i, j]): readonly Span[] => {
		const [x, y] = [a[i], b[j]];
		if (x === undefined || y === undefined || x.gap || y.gap || move === "b") return [];
		return move === "pair" && x.key === y.key ? [] : [{ start: x.start, end: x.end }];
	});
	return spans.filter((span, i) => spans.findIndex(({ start }) => start === span.start) === i);
}

/** Lays two wordings on one another; null where they share nothing. */
export function align(one: string, other: string): Alignment | null {
	const [a, b] = [tokensOf(one), tokensOf(other)];
	const core = coreOf(a, b);
	const [first, last] = [core[0], core.at(-1)];
	if (first === undefined || last === undefined) return null;
	const differences: { a: string[]; b: string[] }[] = [];
	const lengths: [number, number] = [0, 0];
	let [same, sameContent, open, gap] = [0, 0, false, false];
	const differ = (x: string | null, y: string | null) => {
		if (!open) differences.push({ a: [], b: [] });
		open = true;
		if (x !== null && x !== "") differences.at(-1)?.a.push(x);
		if (y !== null && y !== "") differences.at(-1)?.b.push(y);
	};
	const close = () => {
		// Beside words left out or put in brackets nothing can be compared.
		if (open && gap) differences.pop();
		[open, gap] = [false, false];
	};
	for (const [move, i, j] of core) {
		const [x, y] = [a[i], b[j]];
		if (x === undefined || y === undefined) continue;
		if ((move !== "b" && x.gap) || (move !== "a" && y.gap)) {
			gap = true;
			if (!open) differences.push({ a: [], b: [] });
			open = true;
			continue;
		}
		if (move !== "b") lengths[0]++;
		if (move !== "a") lengths[1]++;
		const isSame = move === "pair" && scoreOf(x, y) > 0;
		if (isSame) {
			close();
			same++;
			if (isContent(x.key)) sameContent++;
		}
		if (isSame && x.key !== y.key) {
			differ(x.key, y.key);
			close();
		}
		if (!isSame) differ(move === "b" ? null : x.key, move === "a" ? null : y.key);
	}
	close();
	return {
		a: { start: a[first[1]]?.start ?? 0, end: a[last[1]]?.end ?? 0 },
		b: { start: b[first[2]]?.start ?? 0, end: b[last[2]]?.end ?? 0 },
		same,
		sameContent,
		length: Math.max(...lengths),
		shorter: Math.min(...[a, b].map((tokens) => tokens.filter(({ gap }) => !gap).length)),
		differences: differences.filter((d) => d.a.join("") !== d.b.join("")),
	};
}

/** So many words, and of those that carry meaning, make a quotation known again, and so large a share of its shared stretch. */
const [LEAST_SAME, LEAST_CONTENT, LEAST_SHARE] = [5, 3, 0.6];
/** Nearly every word of a longer one does so too, where no word of meaning differs, or one stands in another's place. */
const [MANY_SAME, MOST_SHARE] = [8, 0.85];

/** Of two that both go on differently, so much is shared at least: "The minister clearly told them that" begins many sentences. */
const LEAST_COVERED = 0.5;

/** How much speaks for two things said: words of meaning more on one side, and all the more one in another's place. */
function apartOf({ a, b }: Difference): number {
	const [left, right] = [a.filter(isContent), b.filter(isContent)];
	const figures = [...left, ...right].every((key) => /^\d/.test(key));
	if (left.length === 1 && right.length === 1 && isInflected(left[0] ?? "", right[0] ?? "")) return 0;
	const replaced = left.length > 0 && right.length > 0 && !figures;
	return Math.max(left.length, right.length) * (replaced ? 4 : 2);
}

function isOtherPerson({ a, b }: Difference): boolean {
	return a.length > 0 && b.length > 0 && [...a, ...b].every((key) => PRONOUNS.has(key));
}

/** Are two wordings of one utterance? Two things said alike, about different matters, are not. */
export function isOneUtterance({ same, sameContent, length, shorter, differences }: Alignment): boolean {
	if (same < MANY_SAME && length < LEAST_COVERED * shorter) return false;
	const apart = differences.reduce((sum, difference) => sum + apartOf(difference), 0);
	const share = same / length;
	if (same >= MANY_SAME && share >= MOST_SHARE && (apart === 0 ? sameContent >= 2 : sameContent >= 3 && apart <= 4))
		return true;
	// One word for another, and all the rest to the last word: "Whatever she does on Brexit is OK with me".
	if (same >= MANY_SAME && same === shorter - 1 && length === shorter && sameContent >= 2 && apart <= 4) return true;
	// So much of it word for word that it cannot be another.
	if (same >= 2 * MANY_SAME - 2 && share >= MOST_SHARE && sameContent >= 5) return true;
	const persons = differences.filter(isOtherPerson).length * 4;
	return same >= LEAST_SAME && sameContent >= LEAST_CONTENT && share >= LEAST_SHARE && sameContent >= apart + persons;
}

/** Does a difference change what is said? A word that carries meaning, a negation, a number or a person. */
export function isOfMeaning({ a, b }: Difference): boolean {
	if (a.length === 1 && b.length === 1 && isInflected(a[0] ?? "", b[0] ?? "")) return false;
	const [left, right] = [a.filter((key) => !b.includes(key)), b.filter((key) => !a.includes(key))];
	// "this one was no different", "this was no different": one is no number there.
	if ((a.length === 0 && b.join() === "1") || (b.length === 0 && a.join() === "1")) return false;
	return [...left, ...right].some((key) => isContent(key) || DECISIVE.has(key));
}

/** Does a difference change more than words that a translator is free in: "our conversation", "the conversation"? */
export function isOfSense({ a, b }: Difference): boolean {
	const [left, right] = [a.filter((key) => !b.includes(key)), b.filter((key) => !a.includes(key))];
	return [...left, ...right].some((key) => isContent(key) || DENIES.has(key) || MODALS.has(key));
}

const DENIES: ReadonlySet<string> = new Set("not no never none nothing nobody neither nor without".split(" "));
const MODALS: ReadonlySet<string> = new Set("will would shall should can could may might must".split(" "));
