import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOf, resemblanceOf, type Sketch, sketchOf } from "../../src/link/sketch.ts";
import { ARTICLES, firstHalf, OWN, paragraphsOf, respelt, TEXT, withDateline, withParagraph } from "./texts.ts";

function sketch(text: string): Sketch {
	const made = sketchOf(text);
	if (made === null) throw new Error(`too short: ${text}`);
	return made;
}

function resemblance(a: string, b: string) {
	return resemblanceOf(sketch(a), sketch(b));
}

function shareBand(a: string, b: string): boolean {
	const bands = new Set(bandsOf(sketch(b)));
	return bandsOf(sketch(a)).some((band) => bands.has(band));
}

describe("a text", () => {
	it.each([
		["nothing", ""],
		["blanks", " \n\n "],
		["a notice", "President Trump spoke with President Putin by phone on Friday. The call lasted about an hour."],
		["one quotation", `“${"We spoke about many things and we will speak again. ".repeat(12)}”`],
		["the same words over and over", "word ".repeat(5000)],
	])("of %s has no sketch", (_, text) => {
		expect(sketchOf(text)).toBeNull();
	});

	it("that is any string at all has a sketch of bounded length, or none", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 3000 }), (text) => {
				const made = sketchOf(text);
				expect(made === null || made.length <= 129).toBe(true);
			}),
		);
	});

	it("has the same sketch whenever it is made, whatever its case, quotation marks and blanks", () => {
		for (const { text } of ARTICLES) {
			const typed = text
				.toUpperCase()
				.replaceAll("\n\n", "\r\n\r\n  ")
				.replace(/"([^"\n]*)"/g, "“$1”");
			const [one, other] = [sketch(text), sketch(typed)];
			expect(other.slice(1)).toEqual(one.slice(1));
			expect(bandsOf(one)).toEqual(bandsOf(other));
		}
	});

	it("is the same as itself", () => {
		fc.assert(
			fc.property(TEXT, (text) => {
				expect(resemblance(text, text)).toEqual({ similarity: 1, containment: 1 });
			}),
		);
	});

	it("has its own words compared, not what it quotes", () => {
		const [one = "", other = ""] = ARTICLES.filter(({ text }) => !text.includes('"')).map(({ text }) => text);
		const said = `The statement read: "${OWN} ${OWN.replace("Analysts", "Ministers")}"`;
		expect(resemblance(`${one}\n\n${said}`, `${other}\n\n${said}`).containment).toBeLessThan(0.1);
	});
});

describe("resemblance", () => {
	it("is the same both ways", () => {
		fc.assert(
			fc.property(TEXT, TEXT, fc.nat(5), (a, b, at) => {
				const [one, other] = [withParagraph(a, at), `${b}\n\n${firstHalf(a)}`];
				expect(resemblance(one, other)).toEqual(resemblance(other, one));
			}),
		);
	});

	it("hardly depends on where a paragraph was added", () => {
		fc.assert(
			fc.property(TEXT, fc.nat(8), fc.nat(8), (text, here, there) => {
				const near = resemblance(withParagraph(text, here), withParagraph(text, there));
				expect(near.similarity).toBeGreaterThan(0.8);
			}),
		);
	});

	it("of a text with the paragraphs in another order is nearly whole", () => {
		fc.assert(
			fc.property(
				TEXT.chain((text) =>
					fc.tuple(
						fc.constant(text),
						fc.shuffledSubarray([...paragraphsOf(text)], { minLength: paragraphsOf(text).length }),
					),
				),
				([text, shuffled]) => {
					expect(resemblance(text, shuffled.join("\n\n")).similarity).toBeGreaterThan(0.6);
				},
			),
		);
	});

	it("of two articles of the corpus is next to nothing", () => {
		const sketches = ARTICLES.map(({ text }) => sketch(text));
		const most = sketches.flatMap((a, i) => sketches.slice(i + 1).map((b) => resemblanceOf(a, b).containment));
		expect(Math.max(...most)).toBeLessThan(0.1);
	});

	it("of a long text with its first half is about half, all of it contained", () => {
		const long = ARTICLES.slice(0, 20)
			.map(({ text }) => text)
			.join("\n\n");
		const { similarity, containment } = resemblance(long, firstHalf(long));
		expect(similarity).toBeGreaterThan(0.4);
		expect(similarity).toBeLessThan(0.6);
		expect(containment).toBeGreaterThan(0.9);
	});
});

describe("bands", () => {
	const DONE: readonly (readonly [string, (text: string) => string])[] = [
		["another dateline", withDateline],
		["a paragraph more", (text) => withParagraph(text, 2)],
		["another spelling", respelt],
		["its first half alone", firstHalf],
	];
	it.each(DONE)("are shared by a text and the same with %s", (_, change) => {
		const long = ARTICLES.filter(({ text }) => sketchOf(change(text)) !== null);
		expect(long.length).toBeGreaterThan(ARTICLES.length * 0.9);
		expect(long.filter(({ text }) => !shareBand(text, change(text)))).toEqual([]);
	});

	it("are shared by few articles that have nothing in common", () => {
		const held = ARTICLES.flatMap(({ text }) => bandsOf(sketch(text)));
		expect(held.length - new Set(held).size).toBeLessThan(5);
	});
});
