import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText, withDoubleMarks } from "../../../src/read/text/plain.ts";

describe("the plain form of a text", () => {
	const FORMS: readonly (readonly [what: string, text: string, plain: string])[] = [
		["an apostrophe straight", "Trump\u2019s call", "Trump's call"],
		["single quotes straight", "\u2018an hour\u2019", "'an hour'"],
		["double quotes straight", "\u201can hour\u201d", '"an hour"'],
		["low and angled quotes straight", "\u201ean hour\u201f \u00aban hour\u00bb", '"an hour" "an hour"'],
		["every hyphen one", "hour\u2010long hour\u2011long hour\u2012long", "hour-long hour-long hour-long"],
		["every dash an em dash", "it \u2013 the call \u2015 ended", "it \u2014 the call \u2014 ended"],
		["every space a space", "45\u00a0minutes\u202f45\u2009minutes\t45", "45 minutes 45 minutes 45"],
		["every line's end a newline", "one\r\ntwo\u2028three\u0085four", "one\n\ntwo\nthree\nfour"],
		["what is plain as it is", 'Erdo\u011fan said "yes" - so.', 'Erdo\u011fan said "yes" - so.'],
	];
	it("has one double mark where two single ones stand for it, and is no longer for it", () => {
		const text = "He said \u2018\u2018we spoke,\u2019\u2019 and that it wasn\u2019t long.";
		expect(withDoubleMarks(text)).toBe("He said  \u201cwe spoke,\u201d  and that it wasn\u2019t long.");
		expect(withDoubleMarks(text)).toHaveLength(text.length);
	});

	it.each(FORMS)("has %s", (_, text, plain) => {
		expect(plainText(text)).toBe(plain);
	});

	it("is as long as the text, whatever the text", () => {
		const texts = fc.string({ unit: "binary", maxLength: 60 });
		fc.assert(fc.property(texts, (text) => plainText(text).length === text.length));
	});

	it("is its own plain form", () => {
		const odd = fc.constantFrom(..."\u2019\u201c\u201d\u2013\u2014\u2011\u00a0\u200b\ufeff\u2028ab .'\"-\n");
		fc.assert(fc.property(fc.string({ unit: odd }), (text) => plainText(plainText(text)) === plainText(text)));
	});
});
