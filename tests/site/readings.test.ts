import { describe, expect, it } from "vitest";
import type { DurationAnswer, Position } from "../../src/model.ts";
import { dayOf } from "../../src/site/discrepancy/timeline.tsx";
import { byPlace, decidingWords, lengthUnder, piecesOf } from "../../src/site/readings.ts";
import { axisFor } from "../../src/site/scale.tsx";
import { DURATION } from "../publish/example.ts";

const HOUR: DurationAnswer = {
	question: "duration",
	interval: [45, 75],
	minutes: 60,
	qualifier: null,
	beyond: null,
	said: "hour-long",
};
const [ABOUT_AN_HOUR] = DURATION.positions;
const [EVIDENCE] = ABOUT_AN_HOUR?.evidence ?? [];

function given() {
	if (ABOUT_AN_HOUR === undefined || EVIDENCE === undefined) throw new Error("The example has no evidence.");
	const { article, start, end } = EVIDENCE;
	return { position: ABOUT_AN_HOUR, evidence: EVIDENCE, article, start, end };
}

function marked(text: string, position: Position, spans: ReturnType<typeof decidingWords>): readonly string[] {
	expect(position.evidence.map((one) => one.text)).toContain(text);
	return piecesOf(text, spans)
		.filter((piece) => piece.marked)
		.map((piece) => piece.text);
}

describe("the answer under a piece of evidence", () => {
	it("gives its length and the words that say it", () => {
		const { position, evidence, article, start, end } = given();
		const readings = byPlace([{ article, start, end, answer: HOUR }]);
		expect(lengthUnder(evidence, readings)).toEqual({ interval: [45, 75], minutes: 60 });
		expect(marked(evidence.text, position, decidingWords(evidence, position, readings))).toEqual(["hour-long"]);
	});

	it("of another place is none", () => {
		const { position, evidence, article, start, end } = given();
		const readings = byPlace([{ article, start: start + 1, end, answer: HOUR }]);
		expect(lengthUnder(evidence, readings)).toBeNull();
		expect(decidingWords(evidence, position, readings)).toEqual([]);
	});

	it("that gives no interval is no length", () => {
		const { evidence, article, start, end } = given();
		const readings = byPlace([{ article, start, end, answer: { ...HOUR, interval: null, minutes: null } }]);
		expect(lengthUnder(evidence, readings)).toBeNull();
	});
});

describe("the words that decide", () => {
	const { evidence } = given();
	const none = byPlace([]);

	it("of a quotation are those that others do not have, wherever the evidence has them", () => {
		const text = "Peskov said: “the talks went on and on”, and left";
		const start = "“the talks ".length;
		const position: Position = {
			answer: "“the talks went on and on”",
			outlets: [],
			credits: [],
			origins: 1,
			evidence: [{ ...evidence, text }],
			differing: [{ start, end: start + "went on".length }],
		};
		expect(marked(text, position, decidingWords({ ...evidence, text }, position, none))).toEqual(["went on"]);
	});

	it.each([
		["told reporters on Tuesday that it was over", "Tuesday"],
		["in a statement of April 30", "April 30"],
		["said later that week", null],
	])("of a statement are those that name its day: %s", (text, day) => {
		const position: Position = {
			answer: "Tuesday 30 April 2019",
			outlets: [],
			credits: [],
			origins: 1,
			evidence: [{ ...evidence, text }],
		};
		expect(marked(text, position, decidingWords({ ...evidence, text }, position, none))).toEqual(
			day === null ? [] : [day],
		);
	});
});

it("pieces of a text are the whole of it, whatever is marked", () => {
	const text = "an hour and a half";
	for (const spans of [
		[],
		[{ start: 0, end: 2 }],
		[
			{ start: 3, end: 7 },
			{ start: 5, end: 9 },
		],
		[{ start: 90, end: 99 }],
	])
		expect(
			piecesOf(text, spans)
				.map((piece) => piece.text)
				.join(""),
		).toBe(text);
});

describe("a scale", () => {
	it.each([
		[75, 75, 15],
		[105, 120, 30],
		[255, 300, 60],
		[7, 10, 5],
		[20_000, 23_040, 1440],
	])("of lengths up to %i minutes ends at %i, with a tick every %i at the least", (longest, end, step) => {
		const { to, ticks } = axisFor([{ interval: [5, longest], minutes: null }]);
		expect(to).toBeGreaterThanOrEqual(longest);
		expect(ticks.length).toBeLessThanOrEqual(8);
		if (longest < 9000) expect([to, (ticks[1] ?? 0) - (ticks[0] ?? 0)]).toEqual([end, step]);
	});
});

it.each([
	["Tuesday 30 April 2019", "2019-04-30"],
	["Friday 1 March 2024", "2024-03-01"],
	["an hour", null],
	["Tuesday 30 Aprilis 2019", null],
])("the day of “%s” is %s", (answer, day) => {
	expect(dayOf(answer)).toBe(day === null ? null : Date.parse(day) / 86_400_000);
});
