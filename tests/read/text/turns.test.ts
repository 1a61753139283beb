import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/read/text/plain.ts";
import { findTurns } from "../../../src/read/text/turns.ts";
import { paragraphsOf } from "../taken-apart.ts";

/** "Mr. Peskov: …" for a turn's speaker and words, "? …" for one in which the press asks. */
function turnsOf(text: string, title: string | null): readonly string[] {
	return findTurns(plainText(text), paragraphsOf(text), title).map(
		(turn) => `${turn.question ? "?" : turn.speaker} | ${text.slice(turn.start, turn.end)}`,
	);
}

describe("a transcript", () => {
	const BRIEFING = "MS. SANDERS: They spoke.\nIt lasted an hour.\nQ Did he warn him?\nMS. SANDERS: He did not.";

	it("has a turn for every label, which lasts to the next one", () => {
		expect(turnsOf(BRIEFING, null)).toEqual([
			"Ms. Sanders | MS. SANDERS: They spoke.\nIt lasted an hour.",
			"? | Q Did he warn him?",
			"Ms. Sanders | MS. SANDERS: He did not.",
		]);
	});

	it("that begins without a label begins with the last speaker its title names", () => {
		const title = "Press Briefing by Press Secretary Jen Psaki and National Security Advisor Jake Sullivan, May 3";
		expect(turnsOf("They spoke.\nQ Who called?", title)).toEqual([
			"National Security Advisor Jake Sullivan | They spoke.",
			"? | Q Who called?",
		]);
	});

	const LABELS: readonly (readonly [label: string, speaker: string])[] = [
		["SENIOR ADMINISTRATION OFFICIAL: Hi.", "senior administration official"],
		["THE PRESIDENT: Hi.", "The President"],
		["PRESIDENT TRUMP: Hi.", "President Trump"],
		["SECRETARY POMPEO: Hi.", "Secretary Pompeo"],
		["PRESIDENT PUTIN (as interpreted): Hi.", "President Putin"],
	];
	it.each(LABELS)("%s", (label, speaker) => {
		const turns = findTurns(`${label}\nQ Yes?`, paragraphsOf(`${label}\nQ Yes?`), null);
		expect(turns[0]?.speaker).toBe(speaker);
	});

	const QUESTIONS = [
		"Q: Did they speak?",
		"Q. Did they speak?",
		"Q Did they speak?",
		'Q "Did they?"',
		"Q3: Kyodo, Mr Sato: Did they speak?",
		"- They spoke today. For how long?",
	];
	it.each(QUESTIONS)("knows the press by %s", (question) => {
		expect(turnsOf(`MR. PRICE: Hi.\n${question}`, null)).toEqual(["Mr. Price | MR. PRICE: Hi.", `? | ${question}`]);
	});
});

describe("one label alone", () => {
	const ALONE: readonly (readonly [text: string, speaker: string])[] = [
		["JACINDA ARDERN, PRIME MINISTER: We spoke this morning.", "Jacinda Ardern"],
		["PRESS SECRETARY JAY CARNEY: The two spoke.", "Press Secretary Jay Carney"],
		["SENIOR STATE DEPARTMENT OFFICIAL: They spoke.", "senior state department official"],
	];
	it.each(ALONE)("is a transcript where it gives a title: %s", (text, speaker) => {
		expect(turnsOf(text, null)).toEqual([`${speaker} | ${text}`]);
	});

	const NONE = [
		"BEIJING: The two spoke.",
		"PRESIDENT OBAMA: HE SPOKE",
		"READ MORE: What they said",
		"BREAKING NEWS: They spoke.",
	];
	it.each(NONE)("is none where it does not: %s", (text) => {
		expect(turnsOf(text, null)).toEqual([]);
	});
});

describe("labels in ordinary letters", () => {
	it("may give an office too", () => {
		const text = "Q1: Did they speak?\nSecretary General of NATO Jens Stoltenberg: Yes.";
		expect(turnsOf(text, null)).toEqual([
			"? | Q1: Did they speak?",
			"Secretary General of NATO Jens Stoltenberg | Secretary General of NATO Jens Stoltenberg: Yes.",
		]);
	});

	it("are those of a text in which somebody asks", () => {
		expect(turnsOf("Question: Did they speak?\nYury Ushakov: Yes.\nFor an hour.", null)).toEqual([
			"? | Question: Did they speak?",
			"Yury Ushakov | Yury Ushakov: Yes.\nFor an hour.",
		]);
	});

	it("are none where nobody does", () => {
		expect(turnsOf("Moscow: They spoke.\nWashington: They did.", null)).toEqual([]);
	});
});

describe("news", () => {
	const NEWS: readonly (readonly [text: string, title: string | null])[] = [
		["They spoke.\nIt lasted an hour.", "Trump and Putin speak by phone"],
		["WASHINGTON: Trump spoke with Putin.\nIt lasted an hour.", null],
		["Q is a letter.", null],
		["Qatar's emir called.\nQ&A followed.", null],
		["- They spoke on Friday.\n- It lasted an hour.", null],
		["", "Press briefing"],
	];
	it.each(NEWS)("has no turns: %s", (text, title) => {
		expect(turnsOf(text, title)).toEqual([]);
	});
});
