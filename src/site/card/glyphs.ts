/** Text as shapes: how wide it is, and the outlines that fill it. */
import { OUTLINES } from "./outlines.ts";

/** Units of the outlines in an em. */
const EM = 500;

/** Straight lines, each as x and y of its two ends, in pixels from the baseline's beginning; y goes down. */
export type Lines = number[];

interface Glyph {
	readonly advance: number;
	readonly path: string;
}

function glyphsOf(outlines: string): ReadonlyMap<string, Glyph> {
	return new Map(
		outlines.split("\n").map((line) => {
			const [character = "", rest = ""] = [line.slice(0, 1), line.slice(1)];
			const advance = Number.parseInt(rest, 10);
			return [character, { advance, path: rest.slice(String(advance).length) }];
		}),
	);
}

let known: ReadonlyMap<string, Glyph> | null = null;

/** The glyph of a character; of one that the font has not, that of the letter without its marks, else a question mark. */
function glyphOf(character: string): Glyph {
	known ??= glyphsOf(OUTLINES);
	const glyph = known.get(character);
	if (glyph !== undefined) return glyph;
	return known.get(character.normalize("NFD").slice(0, 1)) ?? known.get("?") ?? { advance: EM / 2, path: "" };
}

/** Width of `text` in pixels at `size` pixels an em. */
export function widthOf(text: string, size: number): number {
	return [...text].reduce((sum, character) => sum + (glyphOf(character).advance * size) / EM, 0);
}

/** So many straight lines make a curve: enough at the sizes of a card. */
const STEPS = 5;

/** The lines of a glyph in the units of its outlines, y going up. */
function outlineOf(path: string): Lines {
	const lines: Lines = [];
	let [px, py, sx, sy] = [0, 0, 0, 0];
	const line = (toX: number, toY: number) => {
		lines.push(px, py, toX, toY);
		[px, py] = [toX, toY];
	};
	for (const [, command, numbers = ""] of path.matchAll(/([mlq])([-\d ]+)/g)) {
		const [a = 0, b = 0, c = 0, d = 0] = (numbers.match(/-?\d+/g) ?? []).map(Number);
		if (command === "m") {
			if (px !== sx || py !== sy) line(sx, sy);
			[px, py] = [px + a, py + b];
			[sx, sy] = [px, py];
		} else if (command === "l") line(px + a, py + b);
		else {
			const [fromX, fromY, midX, midY] = [px, py, px + a, py + b];
			const [toX, toY] = [midX + c, midY + d];
			for (let step = 1; step <= STEPS; step++) {
				const t = step / STEPS;
				const u = 1 - t;
				line(u * u * fromX + 2 * u * t * midX + t * t * toX, u * u * fromY + 2 * u * t * midY + t * t * toY);
			}
		}
	}
	if (px !== sx || py !== sy) line(sx, sy);
	return lines;
}

/** By path, so that a letter is taken apart once. */
const outlines = new Map<string, Lines>();

/** The outlines of `text`, its baseline beginning at x and y. */
export function textLines(text: string, x: number, y: number, size: number): Lines {
	const lines: Lines = [];
	const scale = size / EM;
	let at = x;
	for (const character of text) {
		const { advance, path } = glyphOf(character);
		const outline = outlines.get(path) ?? outlineOf(path);
		outlines.set(path, outline);
		for (const [index, unit] of outline.entries()) lines.push(index % 2 === 0 ? at + unit * scale : y - unit * scale);
		at += advance * scale;
	}
	return lines;
}

/** `text` in lines of at most `width` pixels, broken between words; what does not fit into `most` lines is left out: "…". */
export function wrapped(text: string, width: number, size: number, most: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/u)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	const shown = lines.slice(0, most).map((line) => cut(line, width, size));
	const last = shown.at(-1);
	if (lines.length <= most || last === undefined) return shown;
	return [...shown.slice(0, -1), cut(`${last} …`, width, size)];
}

/** The same, in as many lines, none much longer than the others. */
export function balanced(text: string, width: number, size: number, most: number): readonly string[] {
	const lines = wrapped(text, width, size, most);
	const narrower = Array.from({ length: 12 }, (_, step) => width * (0.5 + step / 24));
	const fits = narrower
		.map((narrow) => wrapped(text, narrow, size, most + 1))
		.find((one) => one.length <= lines.length);
	return lines.length > 1 && fits !== undefined ? fits : lines;
}

/** `line` without the end that does not fit. */
function cut(line: string, width: number, size: number): string {
	if (widthOf(line, size) <= width) return line;
	let characters = [...line];
	while (characters.length > 1 && widthOf(`${characters.join("")}…`, size) > width)
		characters = characters.slice(0, -1);
	return `${characters.join("").trimEnd()}…`;
}
