import { describe, expect, it } from "vitest";
import { claimsOf, LEAD } from "../reading.ts";

function lengthsIn(text: string): readonly string[] {
	return claimsOf(text).flatMap(({ answer }) => (answer.question === "duration" ? [answer.said] : []));
}

describe("a length that a readout gives before it says who spoke", () => {
	const ROWS: readonly (readonly [text: string, said: string])[] = [
		[
			"On May 3, commencing at 7:30 p.m. for approximately 10 minutes, Prime Minister Abe held a summit telephone talk with President Trump.",
			"approximately 10 minutes",
		],
		[
			"For about 10 minutes from 8:10 a.m. on Friday, Prime Minister Abe received a telephone call from President Trump.",
			"about 10 minutes",
		],
		["On Friday, starting at 9 p.m. for 50 minutes, Prime Minister Abe spoke with President Trump.", "50 minutes"],
	];
	it.each(ROWS)("%s: %s", (text, said) => {
		expect(lengthsIn(text)).toEqual([said]);
	});

	const NONE = [
		"On May 3, commencing at 7:30 p.m. for 10 minutes, Prime Minister Abe held a press conference after his call with President Trump.",
		"For 20 minutes Abe waited, and then held a call with President Trump.",
		"On May 3, starting at noon for two hours, Prime Minister Abe toured a plant before he received a call from President Trump.",
		"Prime Minister Abe, for 20 years in parliament, held a telephone talk with President Trump.",
	];
	it.each(NONE)("none: %s", (text) => {
		expect(lengthsIn(text)).toEqual([]);
	});
});

describe("a length of one part after another", () => {
	const WITH = "Biden spent a total of five hours with President Xi.";
	it.each(["in a restricted meeting", "in a larger expanded meeting", "in a small working session"])("%s", (where) => {
		expect(lengthsIn(`${WITH} He spent two hours ${where}.`)).toEqual(["five hours", "two hours"]);
	});

	it.each(["in a cabinet meeting", "in a long news conference", "in a meeting with his advisers"])(
		"none: %s",
		(where) => {
			expect(lengthsIn(`${WITH} He spent two hours ${where}.`)).toEqual(["five hours"]);
		},
	);
});

describe("a brief word about something is no length of the talk it was part of", () => {
	it.each([
		"They had a brief discussion about Pakistan.",
		"In the call, the leaders had a brief discussion about Pakistan, an official said.",
		"There they had a brief exchange over tariffs.",
		"The two had a short conversation on trade.",
	])("%s", (text) => {
		expect(lengthsIn(`${LEAD} ${text}`)).toEqual([]);
	});

	it.each([
		["They held a brief phone call about Syria.", "held a brief phone call"],
		["They had a brief conversation on the sidelines of the summit.", "had a brief conversation"],
		["They had a brief chat over the phone.", "had a brief chat"],
	])("but %s", (text, said) => {
		expect(lengthsIn(`${LEAD} ${text}`)).toEqual([said]);
	});

	it("is the talk's where no other was told of", () => {
		expect(lengthsIn("Trump and Putin had a brief conversation about Syria.")).toEqual(["had a brief conversation"]);
	});
});
