import { describe, expect, it } from "vitest";
import { claimsOf, LEAD } from "./reading.ts";

/** "venezuela raised: yes" of each topic read. */
function topicsIn(text: string, more = {}): readonly string[] {
	return claimsOf(text, more).flatMap(({ answer }) =>
		answer.question === "topic" ? [`${answer.topic} ${answer.act}: ${answer.answer}`] : [],
	);
}

describe("what was talked over", () => {
	const ROWS: readonly (readonly [text: string, topic: string])[] = [
		["They talked at length about Venezuela.", "venezuela raised: yes"],
		["Trump voiced \u201cserious concerns\u201d over Venezuela.", "venezuela raised: yes"],
		["They discussed Venezuela, the statement added, without mentioning Cuba.", "venezuela raised: yes"],
		["Concerns about Venezuela have been put directly to Putin, an aide said.", "venezuela raised: yes"],
		["The two leaders recognized the importance of peace in Libya.", "libya raised: yes"],
		[
			"There was a discussion of areas where the two can work together, with particular focus on climate change.",
			"climate raised: yes",
		],
		["Trump was very direct with Putin about Venezuela.", "venezuela raised: yes"],
		["Trump and Putin - who met a month ago in Osaka - discussed Syria.", "syria raised: yes"],
		["They did spend time talking about the threats from Iran.", "iran raised: yes"],
		["Not discussed, on the other hand, were any new sanctions.", "sanctions raised: no"],
		["Trump said it had been focused \u201calmost entirely on trade.\u201d", "trade raised: yes"],
		["The call was devoted almost exclusively to trade.", "trade raised: yes"],
		["The conversation ranged from Venezuela to courtesies.", "venezuela raised: yes"],
		["Trump confronted Putin about the murder of Washington Post columnist Jamal Khashoggi.", "khashoggi raised: yes"],
		["Putin praised Trump for his stance on Syria.", "syria raised: yes"],
		["Putin did not mention Cyprus, a Kremlin official told reporters.", "cyprus raised: no"],
		["The call focused on Russia\u2019s unprovoked invasion of Ukraine.", "ukraine raised: yes"],
		["They did not discuss payment for the wall.", "wall-payment raised: no"],
		["They discussed bilateral trade in agricultural goods.", "trade raised: yes"],
		["The two men had gone into the sanctions, aides said.", "sanctions raised: yes"],
		["They talked over the grain deal.", "grain raised: yes"],
		["Talk soon turned to Syria.", "syria raised: yes"],
		["Most of the call was given over to Syria, the Kremlin said.", "syria raised: yes"],
		["The main subject, aides said, was Venezuela.", "venezuela raised: yes"],
		["Libya was under discussion, an aide said.", "libya raised: yes"],
		["They could not agree on Venezuela.", "venezuela raised: yes"],
		["Putin is said to have brought up Kosovo.", "kosovo raised: yes"],
		["Putin made it plain to Trump that Crimea would not be given up.", "crimea raised: yes"],
		["Trump took Putin to task over Syria.", "syria raised: yes"],
		["Putin left his guest in no doubt that Cyprus mattered to him.", "cyprus raised: yes"],
		["Trump used the call to call for a ceasefire.", "ceasefire raised: yes"],
		["He raised the case of Jonas Mustermann, a reporter.", "jonas-mustermann raised: yes"],
		["Dairy did not come up.", "dairy raised: no"],
		["They discussed relief for automakers.", "cars raised: yes"],
		["Putin gave Trump notice that he would recognise Kosovo.", "kosovo raised: yes"],
		["Putin called Taiwan the most dangerous of all matters, an aide said.", "taiwan raised: yes"],
		["Trump used Friday's call to press Putin to end the war in Libya.", "libya raised: yes"],
		["They came to a tentative agreement on Cyprus.", "cyprus raised: yes"],
		["Trump raised the safety of reporters, an aide said.", "journalists raised: yes"],
		[
			"Asked about Jonas Mustermann, the jailed writer, Trump said: “I raised the case”.",
			"jonas-mustermann raised: yes",
		],
	];
	it.each(ROWS)("%s: %s", (text, topic) => {
		expect(topicsIn(`${LEAD} ${text}`)).toEqual([topic]);
	});

	it.each([
		"Putin stressed the importance of dialogue, and the need to include Ukraine in talks.",
		"Reports that they discussed Syria were denied by the Kremlin.",
		"They had to talk about Iran, an analyst said.",
		"Trump has been weighing whether to lift tariffs.",
		"They came to no agreement.",
	])("is not what is only wished for or disputed: %s", (text) => {
		expect(topicsIn(`${LEAD} ${text}`)).toEqual([]);
	});

	it("may be one thing and not another", () => {
		const text = `${LEAD} They talked about Syria, the Kremlin said, but did not touch on the dispute over Kosovo.`;
		expect(topicsIn(text)).toEqual(["syria raised: yes", "kosovo raised: no"]);
	});

	it("may be a list, and no apposition", () => {
		const text = `${LEAD} Migration, the environment and nuclear weapons were among the topics of the call.`;
		expect(topicsIn(text)).toEqual(["migration", "climate", "nuclear-arms"].map((topic) => `${topic} raised: yes`));
	});

	it("may be what one of them did when he rang the other", () => {
		const text =
			"Turkish President Tayyip Erdogan rang Vladimir Putin on Friday and “strongly condemned” the poisoning.";
		expect(topicsIn(text)).toEqual(["poisoning condemned: yes"]);
	});

	it("is not what one of them did before he rang", () => {
		const text = "Tayyip Erdogan rang Vladimir Putin on Friday, hours after Putin publicly rebuked Turkey over Syria.";
		expect(topicsIn(text)).toEqual([]);
	});

	it("may be left out", () => {
		const text = "German Chancellor Angela Merkel skirts human rights in talks with Turkish President Tayyip Erdogan.";
		expect(topicsIn(text)).toEqual(["human-rights raised: no"]);
	});

	it.each([
		"At home, senators talked at length about Ukraine.",
		"A bill on Venezuela was under discussion in the Senate.",
		"Democrats urged the president to take Putin to task over meddling.",
		"Trump made it clear to reporters that he blames Iran.",
		"Venezuela was among the subjects of a speech he gave on Thursday.",
		"The Kremlin made no reference to Venezuela in its statement.",
		"He went into the meeting on trade with his cabinet.",
	])("is not: %s", (text) => {
		expect(topicsIn(`${LEAD} ${text}`)).toEqual([]);
	});
});

describe("names in headlines and of others", () => {
	it("a headline's surname is that of its text", () => {
		const text = "Prime Minister Gordon Brown met Nicolas Sarkozy on Friday.";
		const more = { title: "Brown raises Zimbabwe with Sarkozy", published: "2009-03-28" };
		expect(topicsIn(text, more)).toEqual(["zimbabwe raised: yes"]);
	});

	it("Mr Lai is Jimmy Lai where the text has him in full", () => {
		const text =
			"Jimmy Lai is in prison. Keir Starmer and Xi Jinping had a frank discussion on Thursday of Mr Lai’s detention.";
		expect(topicsIn(text, { published: "2026-01-29" })).toEqual(["jimmy-lai raised: yes"]);
	});
});
