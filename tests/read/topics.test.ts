import { describe, expect, it } from "vitest";
import { TOPICS } from "../../src/languages/english/topics.ts";
import { claimsOf, LEAD } from "./reading.ts";

/** "election-meddling warned: no | evidence". */
function topicsIn(text: string): readonly string[] {
	return claimsOf(`${LEAD} ${text}`).flatMap(({ answer, evidence }) =>
		answer.question === "topic" ? [`${answer.topic} ${answer.act}: ${answer.answer} | ${evidence.text}`] : [],
	);
}

type Row = readonly [text: string, answer: string];
function check(text: string, answer: string) {
	const evidence = /\[(.*)\]/.exec(text)?.[1] ?? text;
	expect(topicsIn(text.replace(/[[\]]/g, ""))).toEqual([`${answer} | ${evidence}`]);
}

describe("what was raised", () => {
	const ROWS: readonly Row[] = [
		["Trump and Putin discussed Venezuela.", "venezuela raised: yes"],
		["The Mueller report was discussed during the call.", "mueller-report raised: yes"],
		["Trump warned Putin against election meddling.", "election-meddling warned: yes"],
		["During the call Trump condemned the nerve agent attack.", "poisoning condemned: yes"],
		["Trump congratulated Putin on his election victory.", "election-win congratulated: yes"],
		["They agreed on a ceasefire.", "ceasefire raised: yes"],
		["\u201c[We talked about trade]\u201d, Trump said.", "trade raised: yes"],
		["Also discussed in the call was Libya.", "libya raised: yes"],
		["Hong Kong took up the first half hour of the call.", "hong-kong raised: yes"],
		["Cyprus got only a brief mention in the call.", "cyprus raised: yes"],
		["The Russian also brought up Kosovo.", "kosovo raised: yes"],
		["In the call Putin gave Trump a long account of the war in Syria.", "syria raised: yes"],
	];
	it.each(ROWS)("%s: %s", check);

	it("may be several things", () => {
		const text = "The two leaders also talked about trade, Ukraine and North Korea.";
		expect(topicsIn(text)).toEqual(
			["trade", "ukraine", "north-korea"].map((topic) => `${topic} raised: yes | ${text}`),
		);
	});
});

describe("what was not raised", () => {
	const ROWS: readonly Row[] = [
		["Trump did not warn Putin against election meddling.", "election-meddling warned: no"],
		["\u201c[We didn\u2019t discuss election meddling],\u201d Trump said.", "election-meddling raised: no"],
		["The Mueller report was not discussed during the call.", "mueller-report raised: no"],
		["North Korea never came up in the call.", "north-korea raised: no"],
		["The two leaders steered clear of Belarus.", "belarus raised: no"],
		["Moldova did not figure in the call.", "moldova raised: no"],
		["Mali, a subject that aides had hoped to see raised, was not mentioned.", "mali raised: no"],
		["There was no mention of Venezuela during the call.", "venezuela raised: no"],
		["Absent from the call was any warning about election meddling.", "election-meddling warned: no"],
	];
	it.each(ROWS)("%s: %s", check);
});

describe("what nobody would say", () => {
	const ROWS: readonly Row[] = [
		[
			"Sarah Sanders declined to say whether Trump raised election meddling in the call.",
			"election-meddling raised: declined-to-say",
		],
		[
			"Sarah Sanders would not say whether election meddling was discussed.",
			"election-meddling raised: declined-to-say",
		],
	];
	it.each(ROWS)("%s: %s", check);

	it("is credited to whoever would not say it", () => {
		const [claim] = claimsOf(`${LEAD} Sarah Sanders would not say whether election meddling was discussed.`);
		expect(claim?.credit).toMatchObject({ name: "Sarah Sanders", side: "US", voice: "reported" });
	});
});

describe("what \u201cthat\u201d takes up", () => {
	it("is the topic named last before it", () => {
		check(
			"Asked whether he had warned Putin about meddling, Trump said: \u201c[We didn\u2019t discuss that.]\u201d",
			"election-meddling raised: no",
		);
	});
});

describe("what is no answer", () => {
	const NONE = [
		"Trump will raise election meddling with Putin next week.",
		"Did Trump raise election meddling?",
		"Democrats urged Trump to raise election meddling with Putin.",
		"Russia interfered in the 2016 election.",
		"The readout made no mention of Venezuela.",
		"In a speech on Thursday, Trump had raised trade.",
		"Trump should have raised election meddling.",
		"The investigation of election meddling went on.",
		"Climate change featured in his campaign.",
		"Lebanon got a lot of attention in the newspapers.",
		"In January, Trump told Putin that Iran was a threat.",
		"The statement does not mention that they agreed on Libya.",
		"Trump called the climate accord a disgrace.",
	];
	it.each(NONE)("%s", (text) => {
		expect(topicsIn(text)).toEqual([]);
	});
});

describe("a row", () => {
	it.each(TOPICS)("$slug is read by its own name: $name", ({ slug, name }) => {
		expect(topicsIn(`${LEAD} In the call the two leaders discussed ${name}.`).join()).toContain(`${slug} `);
	});

	it("has a slug of its own", () => {
		expect(new Set(TOPICS.map(({ slug }) => slug)).size).toBe(TOPICS.length);
	});
});
