import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/read/article.ts";

const LEAD = "President Donald Trump and Russian President Vladimir Putin spoke by phone for an hour on Friday.";

/** "Sarah Sanders 2019-05-03: the words": each statement of a text published on Saturday, 4 May 2019. */
function statements(text: string): readonly string[] {
	const article = { outlet: "Test", title: null, text: `${LEAD}\n\n${text}`, published: "2019-05-04" };
	return readArticle(article).statements.map(
		({ credit, day, words }) => `${credit.name} ${day ?? "-"}: ${words ?? "(reported)"}`,
	);
}

describe("a quotation", () => {
	const QUOTED: readonly (readonly [text: string, ...statements: string[]])[] = [
		["“We did not discuss that,” Trump said.", "Donald Trump -: We did not discuss that"],
		[
			"“We did not discuss that,” Trump told reporters on Friday.",
			"Donald Trump 2019-05-03: We did not discuss that",
			"Donald Trump 2019-05-03: (reported)",
		],
		["“I would like you to help me,” Trump told Putin.", "Donald Trump -: I would like you to help me"],
		["The Kremlin said the talk was “businesslike and very useful”.", "The Kremlin -: businesslike and very useful"],
		[
			"“Whoever plays with fire will get burnt,” Xinhua quoted Putin as saying.",
			"Vladimir Putin -: Whoever plays with fire will get burnt",
		],
	];
	it.each(QUOTED)("has its speaker, and its day where there is one: %s", (text, ...expected) => {
		expect([...statements(text)].sort()).toEqual([...expected].sort());
	});

	it("of two words is a term, and of nobody's is nobody's", () => {
		expect(statements("Trump called it “fake news”.")).toEqual([]);
		expect(statements("The “very long and winding road” of talks goes on.")).toEqual([]);
	});
});

describe("what a speaker is reported to have said", () => {
	const DATED: readonly (readonly [text: string, day: string])[] = [
		["On Tuesday, Secretary of State Mike Pompeo claimed that Maduro was ready to leave.", "2019-04-30"],
		["Mike Pompeo said on Wednesday that Maduro was ready to leave.", "2019-05-01"],
		["Mike Pompeo on Wednesday said Maduro was ready to leave.", "2019-05-01"],
		["Mike Pompeo told reporters in the State Department on April 30 that Maduro was ready to leave.", "2019-04-30"],
		["It went on despite Mike Pompeo asserting on Wednesday that Maduro was ready to leave.", "2019-05-01"],
		[
			"On a flight home from Finland on April 30, Mike Pompeo told reporters that Maduro was ready to leave.",
			"2019-04-30",
		],
	];
	it.each(DATED)("has the day on which it was said: %s", (text, day) => {
		expect(statements(text)).toContain(`Mike Pompeo ${day}: (reported)`);
	});

	const UNDATED: readonly string[] = [
		"Mike Pompeo said that Maduro was ready to leave on Tuesday.",
		"Mike Pompeo said Tuesday’s call had been useful.",
		"Mike Pompeo said the meeting on Tuesday had been useful.",
		"On Tuesday Maduro was ready to leave, with a plane waiting and his bags packed at the airport of the capital, when the plan fell through, Mike Pompeo said.",
		"Officials said on Tuesday that Maduro was ready to leave.",
	];
	it.each(UNDATED)("is not read without that day, or without a name: %s", (text) => {
		expect(statements(text)).toEqual([]);
	});
});

describe("any text", () => {
	it("has statements whose evidence stands in it, 80 at most", () => {
		const pieces = fc.constantFrom(
			"“",
			"”",
			'"',
			"Trump said ",
			"on Friday",
			", ",
			"that ",
			"Pompeo told reporters ",
			". ",
			"\n\n",
			"word ",
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => {
				const text = `${LEAD} ${parts.join("")}`;
				const found = readArticle({ outlet: "Test", title: null, text, published: "2019-05-04" }).statements;
				expect(found.length).toBeLessThanOrEqual(80);
				for (const { evidence } of found) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
			}),
			{ numRuns: 60 },
		);
	});
});
