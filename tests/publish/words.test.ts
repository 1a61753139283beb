import { describe, expect, it } from "vitest";
import { listed, questionPhrase } from "../../src/languages/english/questions.ts";
import type { Encounter } from "../../src/model.ts";
import {
	answerWords,
	creditWords,
	dateWords,
	encounterName,
	encounterPhrase,
	instantWords,
	statusNote,
} from "../../src/publish/words.ts";
import { CALL, credit, DURATION, MEETING, RESOLVED, WITHDRAWN } from "./example.ts";

describe("dateWords", () => {
	it.each([
		["2019-05-03", "3 May 2019"],
		["2019-05-03T23:59:00Z", "3 May 2019"],
		["2014-12", "December 2014"],
		["2014", "2014"],
		["2014-13-45", "2014-13-45"],
		["no date", "no date"],
	])("%s reads %s", (given, expected) => {
		expect(dateWords(given)).toBe(expected);
	});
});

it("an instant says its hour and that it is UTC", () => {
	expect(instantWords("2026-11-21T10:30:00.000Z")).toBe("21 November 2026, 10:30 UTC");
});

describe("encounterName", () => {
	const of = (id: string, ...leaders: string[]): Encounter => ({ ...CALL, id, leaders });
	it.each([
		["Trump–Putin call", CALL],
		["Xi–Putin meeting", MEETING],
		["Erdoğan–Putin call", of("2022-03-06-erdogan-putin-call", "Recep Tayyip Erdoğan", "Vladimir Putin")],
		["bin Salman–Macron call", of("2022-03-06-bin-salman-macron-call", "Mohammed bin Salman", "Emmanuel Macron")],
		["Somebody Else–Putin call", of("2022-03-06-x-putin-call", "Somebody Else", "Vladimir Putin")],
		["A–B–2 others call", of("x", "A", "B", "C", "D")],
	])("%s", (expected, encounter) => {
		expect(encounterName(encounter)).toBe(expected);
	});
});

it("an encounter's phrase names everybody in full", () => {
	expect(encounterPhrase(CALL)).toBe("call between Donald Trump and Vladimir Putin, 3 May 2019");
});

describe("listed", () => {
	it.each([
		[[], ""],
		[["a"], "a"],
		[["a", "b"], "a and b"],
		[["a", "b", "c"], "a, b and c"],
	])("%j reads %j", (given, expected) => {
		expect(listed(given)).toBe(expected);
	});
});

describe("questionPhrase", () => {
	it.each([
		["how long the call lasted", { question: "duration", topic: null, act: null }, ""],
		["who initiated the call", { question: "initiator", topic: null, act: null }, ""],
		[
			"whether election meddling came up in the call",
			{ question: "topic", topic: "election-meddling", act: "raised" },
			"",
		],
		["whether North Korea came up in the call", { question: "topic", topic: "north-korea", act: "raised" }, ""],
		[
			"whether there was a warning about Kuril islands in the call",
			{ question: "topic", topic: "kuril-islands", act: "warned" },
			"of Kuril islands",
		],
	] as const)("%s", (expected, about, text) => {
		expect(questionPhrase(about, CALL, text)).toBe(expected);
	});
});

describe("creditWords", () => {
	it.each([
		["in its own words", credit("Morning Ledger", "own")],
		["quoting Sarah Sanders (press secretary)", credit("Sarah Sanders", "quoted", "press secretary")],
		[
			"crediting the Kremlin, via Northern Wire and an aide",
			credit("the Kremlin", "reported", null, ["Northern Wire", "an aide"]),
		],
	])("%s", (expected, given) => {
		expect(creditWords(given)).toBe(expected);
	});
});

it("a denial is told as one", () => {
	const denial = { question: "initiator", party: "RU", negated: true, said: "Moscow" } as const;
	expect(answerWords(denial)).toBe("not Moscow");
	expect(answerWords({ question: "topic", topic: "x", act: "raised", answer: "declined-to-say", said: "x" })).toBe(
		"declined to say",
	);
});

it.each([
	["Found automatically, not yet reviewed by an editor", DURATION],
	["Withdrawn: one account is of an earlier visit", WITHDRAWN],
	["Resolved: the accounts have come to agree", RESOLVED],
])("%s", (expected, discrepancy) => {
	expect(statusNote(discrepancy)).toBe(expected);
});
