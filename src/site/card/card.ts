/**
 * The card that stands for a difference where its page is shared: what it is about, and its sides. Drawn here, since a
 * renderer of SVG as WebAssembly takes some ten times what the free plan gives a request, and more room than all else.
 */
import { capitalised } from "../../languages/english/capitals.ts";
import { carriers } from "../../languages/english/carriers.ts";
import type { Encounter, StoredDiscrepancy } from "../../model.ts";
import { NAME } from "../../publish/feed.ts";
import { dateWords, encounterName, hasEnded, leadWords } from "../../publish/words.ts";
import { letterOf } from "../letters.ts";
import { LIGHT } from "../style/tokens.ts";
import { type Canvas, canvasOf, circleLines, fillLines, fillRect, type Ink } from "./canvas.ts";
import { balanced, textLines, widthOf, wrapped } from "./glyphs.ts";
import { pngOf } from "./png.ts";

/** What Open Graph's readers show whole. */
const [WIDTH, HEIGHT] = [1200, 630];
const MARGIN = 72;
const INSIDE = WIDTH - 2 * MARGIN;
/** So many sides are shown; of more, the last place says how many more there are. */
const SIDES = 3;
const GAP = 44;

const HUES = [LIGHT.a, LIGHT.b, LIGHT.c] as const;
const COLOURS = [
	[LIGHT.ink, LIGHT.paper],
	[LIGHT.soft, LIGHT.paper],
	[LIGHT.paper, LIGHT.soft],
	...HUES.map((hue) => [hue, LIGHT.paper] as const),
	...HUES.map((hue) => [LIGHT.paper, hue] as const),
] as const;

interface Inks {
	readonly ink: Ink;
	readonly soft: Ink;
	/** Paper upon soft ink. */
	readonly onSoft: Ink;
	readonly hues: readonly Ink[];
	/** Paper upon each hue. */
	readonly onHues: readonly Ink[];
}

function inksOf(inks: readonly Ink[]): Inks {
	const [ink = 0, soft = 0, onSoft = 0, ...rest] = inks;
	return { ink, soft, onSoft, hues: rest.slice(0, HUES.length), onHues: rest.slice(HUES.length) };
}

function write(canvas: Canvas, text: string, x: number, y: number, size: number, ink: Ink): void {
	fillLines(canvas, textLines(text, x, y, size), ink);
}

/** The mark and the name, and of which encounter. */
function drawHead(canvas: Canvas, inks: Inks, encounter: Encounter): void {
	fillRect(canvas, 0, 0, WIDTH, 14, inks.ink);
	fillRect(canvas, MARGIN, 66, 30, 14, inks.hues[0] ?? inks.ink);
	fillRect(canvas, MARGIN + 25, 88, 30, 14, inks.hues[1] ?? inks.ink);
	write(canvas, NAME, MARGIN + 74, 100, 46, inks.ink);
	const [about = ""] = wrapped(`${encounterName(encounter)}, ${dateWords(encounter.date)}`, 700, 28, 1);
	write(canvas, about, WIDTH - MARGIN - widthOf(about, 28), 100, 28, inks.soft);
}

interface Side {
	/** "+" for what stands for several. */
	readonly letter: string;
	readonly answer: string;
	readonly who: string;
}

function sidesOf({ positions }: StoredDiscrepancy): readonly Side[] {
	const shown = positions.length > SIDES ? positions.slice(0, SIDES - 1) : positions;
	const sides = shown.map((position, index) => ({
		letter: letterOf(index),
		answer: capitalised(position.answer),
		who: carriers(position, 2),
	}));
	const more = positions.slice(shown.length);
	if (more.length === 0) return sides;
	const outlets = new Set(more.flatMap((position) => position.outlets)).size;
	const who = outlets === 1 ? "at one outlet" : `at ${outlets} outlets`;
	return [...sides, { letter: "+", answer: `${more.length} other answers`, who }];
}

function drawSide(canvas: Canvas, inks: Inks, side: Side, index: number, count: number): void {
	const width = Math.floor((INSIDE - GAP * (count - 1)) / count);
	const x = MARGIN + index * (width + GAP);
	const several = side.letter === "+";
	const [hue = inks.ink, onHue = inks.ink] = several
		? [inks.soft, inks.onSoft]
		: [inks.hues[index], inks.onHues[index]];
	const top = 352;
	fillRect(canvas, x, top, width, 7, hue);
	fillLines(canvas, circleLines(x + 22, top + 58, 22), hue);
	write(canvas, side.letter, x + 22 - widthOf(side.letter, 27) / 2, top + 67, 27, onHue);
	const answer = wrapped(side.answer, width - 62, 40, 3);
	for (const [row, line] of answer.entries()) write(canvas, line, x + 62, top + 72 + row * 46, 40, inks.ink);
	const below = top + 72 + answer.length * 46;
	const who = wrapped(side.who, width, 26, below > 500 ? 1 : 2);
	for (const [row, line] of who.entries()) write(canvas, line, x, below + 12 + row * 33, 26, inks.soft);
}

function headline(discrepancy: StoredDiscrepancy, encounter: Encounter): string {
	const mark = hasEnded(discrepancy.status) ? `${capitalised(discrepancy.status)}: ` : "";
	return mark + leadWords(discrepancy, encounter);
}

/** PNG; `discrepancy` is one fit to publish. */
export async function drawCard(discrepancy: StoredDiscrepancy, encounter: Encounter): Promise<Uint8Array<ArrayBuffer>> {
	const { canvas, inks: all } = canvasOf(WIDTH, HEIGHT, COLOURS);
	const inks = inksOf(all);
	drawHead(canvas, inks, encounter);
	const lines = balanced(headline(discrepancy, encounter), INSIDE, 66, 2);
	for (const [row, line] of lines.entries())
		write(canvas, line, MARGIN, (lines.length === 1 ? 252 : 212) + row * 74, 66, inks.ink);
	const sides = sidesOf(discrepancy);
	for (const [index, side] of sides.entries()) drawSide(canvas, inks, side, index, sides.length);
	return pngOf(canvas);
}

/** What the card shows, in words. */
export function cardWords(discrepancy: StoredDiscrepancy, encounter: Encounter): string {
	const sides = sidesOf(discrepancy).map(({ letter, answer, who }) => {
		return `${letter === "+" ? "" : `${letter}: `}${answer} (${who})`;
	});
	return `${encounterName(encounter)}, ${dateWords(encounter.date)}. ${headline(discrepancy, encounter)}. ${sides.join(". ")}.`;
}

/** The card's path, with the revision that it shows: it may be kept for good. */
export function cardPath({ id, revision }: StoredDiscrepancy): string {
	return `/discrepancies/${encodeURIComponent(id)}/card.png?r=${revision}`;
}
