import { describe, expect, it } from "vitest";
import { DARK, LIGHT } from "../../src/site/style/tokens.ts";

/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminance(colour: string): number {
	const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
	const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high + 0.05) / (low + 0.05);
}

/** `share` of a colour over another, as the marks of deciding words are made. */
function over(colour: string, ground: string, share: number): string {
	const channels = [1, 3, 5].map((at) => {
		const [top, bottom] = [colour, ground].map((one) => Number.parseInt(one.slice(at, at + 2), 16));
		return Math.round((top ?? 0) * share + (bottom ?? 0) * (1 - share));
	});
	return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

const LETTERS = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;
/** What WCAG 2.2 asks of text, and of what else has to be told apart. */
const [TEXT, SHAPE] = [4.5, 3];
const MARKED = 0.17;

describe.each([
	["light", LIGHT],
	["dark", DARK],
] as const)("in the %s scheme", (_, colours) => {
	it.each(["ink", "soft", "link", ...LETTERS] as const)("%s is read on both grounds", (name) => {
		for (const ground of [colours.paper, colours.tint])
			expect(contrast(colours[name], ground)).toBeGreaterThanOrEqual(TEXT);
	});

	it.each(LETTERS)("marked words under %s are read, and its letter too", (name) => {
		for (const ground of [colours.paper, colours.tint])
			expect(contrast(colours.ink, over(colours[name], ground, MARKED))).toBeGreaterThanOrEqual(TEXT);
		expect(contrast(colours.paper, colours[name])).toBeGreaterThanOrEqual(TEXT);
	});

	it("soft shapes are seen", () => {
		expect(contrast(colours.soft, colours.paper)).toBeGreaterThanOrEqual(SHAPE);
	});
});

it("a colour that is too pale is told", () => {
	expect(contrast("#bbbbbb", LIGHT.paper)).toBeLessThan(SHAPE);
});
