import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/read/text/plain.ts";
import { paragraphsOf, sentencesOf, wordsOf } from "../taken-apart.ts";

/** A text with | where one sentence ends and the next begins. */
function check(marked: string) {
	const text = marked.replaceAll("|", "");
	expect(wordsOf(text, sentencesOf(text))).toEqual(marked.split("|").map((sentence) => sentence.trim()));
}

describe("a paragraph", () => {
	it("is a line that holds something, without the spaces around it", () => {
		const text = "\n  One line. \r\n\r\n \u00a0Another\u2028A third";
		expect(wordsOf(text, paragraphsOf(text))).toEqual(["One line.", "Another", "A third"]);
	});

	it("is not there in an empty text", () => {
		expect([...paragraphsOf(""), ...paragraphsOf(" \n\t\n")]).toEqual([]);
	});
});

describe("a sentence ends", () => {
	const ENDS: readonly string[] = [
		"They spoke. |It lasted an hour.",
		"Did they speak? |Yes! |They did.",
		"He wavered\u2026 |Then he called.",
		'"They spoke." |He said no more.',
		"\u201cThey spoke.\u201d |\u201cFor an hour.\u201d",
		"They spoke (for an hour.) |It was late.",
		"They spoke.|It lasted an hour.",
		"He flew to the U.S. |The call came later.",
		"It began at 9 a.m. |The call was short.",
		"They spoke in 2019. |2020 was worse.",
		"He said no. |They spoke again.",
	];
	it.each(ENDS)("%s", check);
});

describe("a sentence does not end", () => {
	const GOES_ON: readonly string[] = [
		"Mr. Trump spoke with Mrs. Merkel.",
		"President Donald J. Trump called.",
		"The U.S. president called the U.N. chief.",
		"Sen. Lindsey Graham met Gen. Mattis.",
		"On Jan. 28 they spoke for the first time.",
		"The call lasted 1.5 hours.",
		"They met at 9 a.m. Washington time.",
		"He paused... and called.",
		"Lt. Gen. Herbert R. McMaster was there.",
		"U.S. President Barack Obama called.",
		"See No. 10 Downing Street.",
	];
	it.each(GOES_ON)("%s", check);
});

describe("sentences that lost the space between them", () => {
	const GLUED: readonly string[] = [
		"They met in Helsinki|US President Donald Trump smiled.",
		"They spoke about Venezuela|Mr Trump said so.",
		"\u201cThey spoke.\u201d|Trump agreed.",
	];
	it.each(GLUED)("come apart: %s", check);

	it("are not seen where a name only looks like it", () => {
		check("McDonald met DiMaggio in LaGuardia.");
	});
});

describe("any text", () => {
	const texts = fc.string({ unit: fc.constantFrom(..."aB.!?\u2026\"'\u201c\u201d)( \n9"), maxLength: 120 });

	it("has its sentences in order, apart, and with nothing but spaces between them", () => {
		fc.assert(
			fc.property(texts, (text) => {
				let end = 0;
				for (const sentence of sentencesOf(text)) {
					expect(text.slice(end, sentence.start)).toMatch(/^\s*$/);
					expect(sentence.text).toBe(plainText(text).slice(sentence.start, sentence.end));
					expect(sentence.end).toBeGreaterThan(sentence.start);
					end = sentence.end;
				}
				expect(text.slice(end)).toMatch(/^\s*$/);
			}),
		);
	});

	it("has each sentence in one paragraph", () => {
		fc.assert(
			fc.property(texts, (text) => {
				const paragraphs = paragraphsOf(text);
				for (const { start, end, paragraph } of sentencesOf(text)) {
					const home = paragraphs[paragraph];
					expect(home !== undefined && home.start <= start && end <= home.end).toBe(true);
				}
			}),
		);
	});
});
