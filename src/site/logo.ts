/**
 * The mark of icon.tsx as PNGs, for feeds. RSS knows no SVG, and no picture wider than 144 pixels; JSON Feed's icon is
 * "square and relatively large"; Atom's logo "SHOULD have an aspect ratio of 2 (horizontal) to 1 (vertical)".
 */
import { NAME } from "../publish/feed.ts";
import { canvasOf, fillLines, fillRect } from "./card/canvas.ts";
import { textLines } from "./card/glyphs.ts";
import { pngOf } from "./card/png.ts";

const [GROUND, INK, FIRST, SECOND] = ["#14181d", "#ffffff", "#7dbdf0", "#f3a468"] as const;

function drawn(width: number, height: number, markSize: number, x: number, y: number, named: boolean) {
	const { canvas, inks } = canvasOf(
		width,
		height,
		[INK, FIRST, SECOND].map((colour) => [colour, GROUND]),
	);
	const [ink = 0, first = 0, second = 0] = inks;
	const at = (units: number) => Math.round((units * markSize) / 32);
	fillRect(canvas, x + at(5), y + at(8.5), at(12), at(6), first);
	fillRect(canvas, x + at(15), y + at(17.5), at(12), at(6), second);
	if (named) fillLines(canvas, textLines(NAME, x + at(31), y + at(21), at(14.5)), ink);
	return pngOf(canvas);
}

/** By path. */
export const LOGOS: Readonly<Record<string, () => Promise<Uint8Array<ArrayBuffer>>>> = {
	"/logo.png": () => drawn(512, 512, 512, 0, 0, false),
	"/logo-small.png": () => drawn(144, 144, 144, 0, 0, false),
	"/logo-wide.png": () => drawn(512, 256, 160, 8, 48, true),
};
