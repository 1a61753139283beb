/** A picture of few colours: rectangles and filled outlines, anti-aliased. One byte a pixel, an index into its palette. */
import type { Lines } from "./glyphs.ts";

/** Shades of a colour between what it lies on and itself. */
const SHADES = 15;

export interface Canvas {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
	/** Red, green and blue of each index. */
	readonly palette: Uint8Array;
}

/** A colour with its shades over another one: where in the palette they begin. */
export type Ink = number;

type Rgb = readonly [number, number, number];

function rgb(colour: string): Rgb {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	return [r, g, b];
}

/**
 * An empty canvas, and its inks in the order of `colours` ("#rrggbb", and what it lies on). The first colour's ground
 * is that of the canvas. There is room for sixteen.
 */
export function canvasOf(
	width: number,
	height: number,
	colours: readonly (readonly [colour: string, ground: string])[],
): { readonly canvas: Canvas; readonly inks: readonly Ink[] } {
	const palette = new Uint8Array(3 * colours.length * (SHADES + 1));
	for (const [index, [colour, ground]] of colours.entries()) {
		const [top, bottom] = [rgb(colour), rgb(ground)];
		for (let shade = 0; shade <= SHADES; shade++)
			for (let channel = 0; channel < 3; channel++) {
				const [over = 0, under = 0] = [top[channel], bottom[channel]];
				palette[(index * (SHADES + 1) + shade) * 3 + channel] = Math.round(under + ((over - under) * shade) / SHADES);
			}
	}
	const inks = colours.map((_, index) => index * (SHADES + 1));
	return { canvas: { width, height, pixels: new Uint8Array(width * height), palette }, inks };
}

export function fillRect({ width, pixels }: Canvas, x: number, y: number, w: number, h: number, ink: Ink): void {
	for (let row = y; row < y + h; row++) pixels.fill(ink + SHADES, row * width + x, row * width + x + w);
}

/**
 * Adds what lies to the right of one line to a field of signed areas: summed up along a row, they are how much of each
 * pixel is covered (the accumulation buffer of font-rs).
 */
function addLine(
	field: Float32Array,
	width: number,
	height: number,
	x0: number,
	y0: number,
	x1: number,
	y1: number,
): void {
	if (y0 === y1) return;
	const [direction, topX, topY, endX, endY] = y0 < y1 ? [1, x0, y0, x1, y1] : [-1, x1, y1, x0, y0];
	const slope = (endX - topX) / (endY - topY);
	for (let row = Math.max(0, Math.floor(topY)); row < Math.min(height, Math.ceil(endY)); row++) {
		const [from, to] = [Math.max(row, topY), Math.min(row + 1, endY)];
		const area = (to - from) * direction;
		const [a, b] = [topX + (from - topY) * slope, topX + (to - topY) * slope];
		const [left, right] = a < b ? [a, b] : [b, a];
		const [first, last] = [Math.floor(left), Math.max(Math.floor(left) + 1, Math.ceil(right))];
		const at = row * width;
		const span = right - left;
		let before = 0;
		for (let column = first; column < last; column++) {
			// How much of the line's stretch in this row lies left of the pixel's right edge, and half of that within it.
			const upTo = span === 0 ? 1 : (Math.min(right, column + 1) - left) / span;
			const middle = span === 0 ? left : (Math.max(left, column) + Math.min(right, column + 1)) / 2;
			const part = area * (upTo - before);
			field[at + column] = (field[at + column] ?? 0) + part * (column + 1 - middle);
			field[at + column + 1] = (field[at + column + 1] ?? 0) + part * (middle - column);
			before = upTo;
		}
	}
}

/** Fills outlines, in one ink. What lies outside of the canvas to the left or right must not be drawn. */
export function fillLines({ width, height, pixels }: Canvas, lines: Lines, ink: Ink): void {
	let [left, right, top, bottom] = [width, 0, height, 0];
	for (let at = 0; at < lines.length; at += 2) {
		const [x = 0, y = 0] = [lines[at], lines[at + 1]];
		[left, right] = [Math.min(left, x), Math.max(right, x)];
		[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
	}
	const [x0, y0] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
	const [w, h] = [Math.min(width, Math.ceil(right) + 1) - x0, Math.min(height, Math.ceil(bottom)) - y0];
	if (w <= 0 || h <= 0) return;
	const field = new Float32Array((w + 2) * h + 2);
	for (let at = 0; at < lines.length; at += 4) {
		const [ax = 0, ay = 0, bx = 0, by = 0] = [lines[at], lines[at + 1], lines[at + 2], lines[at + 3]];
		addLine(field, w + 2, h, ax - x0, ay - y0, bx - x0, by - y0);
	}
	for (let row = 0; row < h; row++) {
		let covered = 0;
		for (let column = 0; column < w; column++) {
			covered += field[row * (w + 2) + column] ?? 0;
			const shade = Math.round(Math.min(1, Math.abs(covered)) * SHADES);
			if (shade > 0) pixels[(y0 + row) * width + x0 + column] = ink + shade;
		}
	}
}

/** A circle's outline. */
export function circleLines(x: number, y: number, radius: number): Lines {
	const lines: Lines = [];
	const sides = 40;
	for (let side = 0; side < sides; side++)
		for (const end of [side, side + 1]) {
			const angle = (end / sides) * 2 * Math.PI;
			lines.push(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
		}
	return lines;
}
