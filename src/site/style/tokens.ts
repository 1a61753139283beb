/**
 * Colours, type and measures, as custom properties; the fonts. Text of every colour stands on --paper and --tint with a
 * contrast of 4.5 at least, in either scheme (tests/site/contrast.node.test.ts).
 */

/** Eight hues tell positions apart, in this order; after H they come round again under other letters. No red, no green. */
export const LIGHT = {
	paper: "#fdfdfb",
	tint: "#f3f4f1",
	ink: "#14181d",
	soft: "#545b63",
	line: "#d5d8d6",
	link: "#174a78",
	a: "#0b5a92",
	b: "#a84800",
	c: "#6c3ba6",
	d: "#006c68",
	e: "#7c5a00",
	f: "#a3216d",
	g: "#4b5968",
	h: "#75502f",
} as const;

export const DARK: Readonly<Record<keyof typeof LIGHT, string>> = {
	paper: "#121518",
	tint: "#1b2024",
	ink: "#eceae4",
	soft: "#a8afb5",
	line: "#343b41",
	link: "#94c6ec",
	a: "#7dbdf0",
	b: "#f3a468",
	c: "#c9aaf6",
	d: "#63cfc6",
	e: "#dcc066",
	f: "#f5a0cb",
	g: "#b3c0cd",
	h: "#d6b796",
};

function properties(colours: Readonly<Record<string, string>>): string {
	return Object.entries(colours)
		.map(([name, colour]) => `--${name}:${colour};`)
		.join("");
}

/** Letters that names have beyond those of Western Europe; the files of them are fetched only where one occurs. */
const EXTENDED =
	"U+100-101,U+103,U+105-107,U+10C-10D,U+110-111,U+113,U+119,U+11B,U+11E-11F,U+12B,U+130-131,U+141-142,U+144,U+148,U+14D,U+151,U+159-15B,U+15E-161,U+16B,U+16F,U+171,U+17A-17E,U+218-219,U+21B";

function face(family: string, file: string, range: string | null): string {
	const unicodes = range === null ? "" : `unicode-range:${range};`;
	// "optional": it is there at the first paint or left out, so that nothing moves.
	return `@font-face{font-family:"${family}";src:url("/fonts/${file}") format("woff2");font-weight:100 900;font-display:optional;${unicodes}}`;
}

export const TOKENS = `
${face("Variorum Serif", "serif-1.woff2", null)}
${face("Variorum Serif", "serif-ext-1.woff2", EXTENDED)}
${face("Variorum Sans", "sans-1.woff2", null)}
${face("Variorum Sans", "sans-ext-1.woff2", EXTENDED)}
:root {
	color-scheme: light dark;
	${properties(LIGHT)}
	--serif: "Variorum Serif", "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif;
	--sans: "Variorum Sans", system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
	--mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
	--small: .875rem; --tiny: .8125rem;
	--gap: clamp(1.1rem, 2.5vw, 2rem);
	--radius: .25rem;
}
@media screen and (prefers-color-scheme: dark) { :root { ${properties(DARK)} } }
`;
