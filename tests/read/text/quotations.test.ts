import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/read/text/quotations.ts";
import { paragraphsOf, wordsOf } from "../taken-apart.ts";

function quotationsOf(text: string) {
	return findQuotations(text, paragraphsOf(text));
}

describe("a quotation", () => {
	const QUOTED: readonly (readonly [text: string, quotations: readonly string[]])[] = [
		['He said "yes" and left.', ["yes"]],
		["He said \u201cyes\u201d and left.", ["yes"]],
		["\u00abOui\u00bb, he said.", ["Oui"]],
		['"Yes," he said, "we spoke."', ["Yes,", "we spoke."]],
		['He called it "very good"."Then he left," she said.', ["very good", "Then he left,"]],
		['("We spoke," he said.)', ["We spoke,"]],
		["\u201cWe spoke.\u201dThe president left. \u201cYes.\u201d", ["We spoke.", "Yes."]],
		["\"He told me 'call back' twice,\" Trump said.", ["He told me 'call back' twice,"]],
		["It wasn't his call.", []],
		["", []],
	];
	it.each(QUOTED)("%s", (text, quotations) => {
		expect(wordsOf(text, quotationsOf(text))).toEqual(quotations);
	});

	it("that is not closed ends with its paragraph", () => {
		const text = '"We spoke about trade.\nThey left.';
		expect(wordsOf(text, quotationsOf(text))).toEqual(["We spoke about trade."]);
	});
});

describe("a quotation of several paragraphs", () => {
	const CONTINUED: readonly (readonly [marks: string, text: string])[] = [
		["straight", '"We spoke.\n"Then we met," he said.'],
		["curly", "\u201cWe spoke.\n\u201cThen we met,\u201d he said."],
	];
	it.each(CONTINUED)("in %s marks goes on where the next paragraph opens with one", (_, text) => {
		expect(quotationsOf(text).map(({ start, end, continues }) => [text.slice(start, end), continues])).toEqual([
			["We spoke.", false],
			["Then we met,", true],
		]);
	});

	it("runs through three", () => {
		const text = "\u201cOne.\n\u201cTwo.\n\u201cThree,\u201d he said.";
		expect(quotationsOf(text).map(({ continues }) => continues)).toEqual([false, true, true]);
	});

	it("does not go on where the first was closed", () => {
		const text = "\u201cOne.\u201d\n\u201cTwo,\u201d he said.";
		expect(quotationsOf(text).map(({ continues }) => continues)).toEqual([false, false]);
	});

	it("does not go on in a paragraph that quotes only later", () => {
		const text = "\u201cOne.\nHe added: \u201cTwo.\u201d";
		expect(quotationsOf(text).map(({ continues }) => continues)).toEqual([false, false]);
	});
});

describe("any text", () => {
	it("has its quotations in order, apart, and each in one paragraph", () => {
		const texts = fc.string({ unit: fc.constantFrom(..."ab ,.\"'()\n"), maxLength: 80 });
		fc.assert(
			fc.property(texts, (text) => {
				let end = 0;
				for (const quotation of quotationsOf(text)) {
					expect(quotation.start).toBeGreaterThanOrEqual(end);
					expect(quotation.end).toBeGreaterThanOrEqual(quotation.start);
					expect(text.slice(quotation.start, quotation.end)).not.toContain("\n");
					end = quotation.end;
				}
			}),
		);
	});
});
