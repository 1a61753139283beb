/** No text makes reading throw, whatever it holds, and what is read of it stands in it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkArticle } from "../../src/link/article.ts";
import { readArticle } from "../../src/read/article.ts";
import { articleOf, expectExact, LEAD } from "./reading.ts";

function check(text: string, title: string | null = null) {
	const article = articleOf(text, { title });
	const reading = readArticle(article);
	expectExact(article, reading.claims);
	expectExact(article, linkArticle(reading).claims);
}

const CALL = "The call lasted an hour, Trump warned Putin against meddling and the Kremlin initiated the call";

describe("a hostile text is read without a throw", () => {
	const TEXTS: readonly (readonly [what: string, text: string])[] = [
		["nothing", ""],
		["only spaces", " \n\t\u00a0\ufeff ".repeat(500)],
		["only digits", "1234567890".repeat(2000)],
		["numbers and units", "60 90 minutes to an hour and a half or so ".repeat(300)],
		["only marks", ".,;:!?-\u2014()[]'\"".repeat(500)],
		["10,000 quotes that open", "\u201c".repeat(10_000)],
		["10,000 straight quotes", '"'.repeat(10_000)],
		["10,000 quotes that nest", `${"\u201ca ".repeat(5000)}${CALL}${" b\u201d".repeat(5000)}`],
		["10,000 brackets", `${"(".repeat(10_000)}${CALL}`],
		["no punctuation", `${LEAD.replaceAll(".", "")} ${CALL.replaceAll(",", "")} `.repeat(40)],
		["right-to-left marks", `\u202e${LEAD}\u202c \u200f${[...CALL].join("\u200f")}`],
		["combining marks", [...`${LEAD} ${CALL}`].join("\u0301")],
		["lone surrogates", `\ud800${LEAD}\udc00 ${CALL}\ud83d`],
		["emoji", `${LEAD} \u{1f1fa}\u{1f1f8}\u{1f91d}\u{1f1f7}\u{1f1fa} ${CALL}. `.repeat(20)],
		["control characters", `\0\x01${LEAD}\x1b[31m ${CALL}\x7f.`],
		["10,000 empty lines", `${LEAD}${"\n".repeat(10_000)}${CALL}.`],
		["markup", `<p>${LEAD}</p><script>${CALL}</script>`],
		["what a pattern may mean", `${LEAD} $& $1 \\1 (?:a+)+$ [^]]* Mr. (Trump] said`],
		["names of an object's own fields", "constructor __proto__ hasOwnProperty toString said the call lasted an hour."],
	];
	it.each(TEXTS)("%s", (_, text) => {
		check(text);
	});

	it.each(TEXTS)("%s, as a title", (_, text) => {
		check(`${LEAD} ${CALL}.`, text);
	});

	it("a sentence of 20 KB", () => {
		check(`${LEAD} ${`${CALL}, and `.repeat(Math.ceil(20_000 / CALL.length))}that was that.`);
	});

	it("a text of 200 KB", () => {
		check(`${LEAD} ${`${CALL}.\n`.repeat(Math.ceil(200_000 / CALL.length))}`);
	});
});

/** Words that tempt the rules, in any order, among letters of any kind. */
const WORDS = fc.constantFrom(
	..."Trump Putin Mr. President Moscow the Kremlin White House Peskov he she they who that said, said told according to".split(
		" ",
	),
	..."the call lasted for an hour 45 minutes more than nearly and a half spoke with met discussed raised warned".split(
		" ",
	),
	..."did not initiated requested by trade Ukraine election meddling on Friday last month in 2014 yesterday".split(" "),
	...['"', "\u201c", "\u201d", "\u2014", ",", ".", "?", "\n", "\u2019s", "(", ")", ";", ":"],
);
const SENTENCES = fc.array(WORDS, { maxLength: 60 }).map((words) => words.join(" "));
const TEXTS = fc.oneof(
	SENTENCES,
	fc.string({ unit: "binary", maxLength: 200 }),
	fc.tuple(SENTENCES, fc.string({ unit: "binary", maxLength: 40 }), SENTENCES).map((parts) => parts.join("")),
);
const DATES = fc.constantFrom(null, "2019-05-04", "2019-05-04T23:59:59+11:00", "2014-12", "1900-01-01");

describe("any text", () => {
	it("is read without a throw, and its evidence stands in it", () => {
		fc.assert(
			fc.property(TEXTS, fc.option(TEXTS), DATES, (text, title, published) => {
				const article = articleOf(`${LEAD} ${text}`, { title, published });
				const reading = readArticle(article);
				expectExact(article, reading.claims);
				expectExact(article, linkArticle(reading).claims);
			}),
			{ numRuns: 300 },
		);
	});

	it("is read the same each time", () => {
		const twice = (text: string) =>
			[0, 1].map(() => JSON.stringify(linkArticle(readArticle(articleOf(`${LEAD} ${text}`)))));
		fc.assert(
			fc.property(TEXTS, (text) => {
				const [first, second] = twice(text);
				expect(second).toBe(first);
			}),
			{ numRuns: 50 },
		);
	});

	it("is read whoever publishes it", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 30 }), (outlet) => {
				readArticle(articleOf(`${LEAD} ${CALL}.`, { outlet }));
			}),
		);
	});
});
