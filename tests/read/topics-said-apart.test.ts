import { describe, expect, it } from "vitest";
import { claimsOf, LEAD } from "./reading.ts";

/** The topics read after the lead, in a paragraph of their own. */
function topicsIn(text: string): readonly string[] {
	return claimsOf(`${LEAD}\n\n${text}`).flatMap(({ answer }) => (answer.question === "topic" ? [answer.topic] : []));
}

describe("words that are given apart from the encounter", () => {
	it.each([
		"Before their meeting, Putin praised the deal on Syria.",
		"Ahead of the call, Trump condemned the strikes on Syria.",
		"Putin, speaking at an economic forum, condemned sanctions.",
		"Trump, standing beside Putin, condemned Iran.",
		"Trump also raised the prospect of sanctions on China.",
		"Putin described his talks with Trump as useful. He also praised the treaty on arms control.",
		"Trump told reporters that it had gone well. He also condemned Iran.",
		"Their call came as the United States weighed sanctions on Iran.",
		"They spoke hours after Pyongyang condemned the sanctions.",
		"They met after Pence went to Rome for talks focused on Yemen.",
		"In a press statement after the talks, Putin thanked Trump for his stance on Syria.",
		"Aides to the two leaders discussed Syria.",
		"The leaders agreed to stay in touch on Syria.",
		"His call with Putin overshadowed the debate on health care.",
		"They discussed next week's meeting.",
		"Putin told the cameras that Iran must stop.",
	])("are not read as said there: %s", (text) => {
		expect(topicsIn(text)).toEqual([]);
	});

	it.each([
		["In their meeting, Putin praised the deal on Syria.", "syria"],
		["Before he went on to trade, Trump raised Syria with Putin.", "syria"],
		["Putin, speaking by phone, warned Trump over sanctions.", "sanctions"],
		["Trump raised the prospect of sanctions with Putin.", "sanctions"],
		["Trump told reporters that he had pressed Putin on Iran. He also raised Syria.", "syria"],
		["Their call covered sanctions on Iran.", "sanctions"],
		["They spoke after Trump had condemned the strikes, and they discussed Syria.", "syria"],
		["The Kremlin said in a statement that Putin thanked Trump for his stance on Syria.", "syria"],
		["Talks with the Russian president on Syria went well.", "syria"],
		["They touched on Syria.", "syria"],
		["It was mostly about Syria.", "syria"],
	])("are read where they are of it: %s", (text, topic) => {
		expect(topicsIn(text)).toContain(topic);
	});
});
