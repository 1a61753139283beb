import { describe, expect, it } from "vitest";
import { claimsOf, LEAD } from "./reading.ts";

/** "venezuela: yes" of each topic read after the lead. */
function topicsIn(text: string): readonly string[] {
	return claimsOf(`${LEAD} ${text}`).flatMap(({ answer }) =>
		answer.question === "topic" ? [`${answer.topic}: ${answer.answer}`] : [],
	);
}

describe("what stands behind a verb is not always its topic", () => {
	it.each([
		["They agreed to discuss climate change at the summit in May.", "They agreed to act on climate change."],
		[
			"Trump and Putin agreed to hold further calls on Venezuela.",
			"Trump and Putin agreed to hold an election in Venezuela.",
		],
		["They agreed that a deputy should fly to Rome to discuss Syria.", "They agreed that Syria should stay whole."],
		["Both leaders hailed a recently agreed truce in Yemen.", "Both leaders agreed a truce in Yemen."],
	])("what they will talk of later: %s", (later, now) => {
		expect(topicsIn(later)).toEqual([]);
		expect(topicsIn(now)).not.toEqual([]);
	});

	it.each([
		["They discussed Syria, meant as a sign that sanctions would go.", ["syria: yes"]],
		["The call, during which they discussed Syria, led to a truce in Yemen.", ["syria: yes"]],
		["They discussed Syria, the collapse of which drove migration to Europe.", ["syria: yes"]],
		["They discussed Syria, with a treaty on arms control yet to be signed.", ["syria: yes"]],
		["Trump told Putin that Syria had learned nothing when it shelled Yemen.", ["syria: yes"]],
		["Putin told Trump that, unlike Iran, Syria kept its word.", ["syria: yes"]],
		["They discussed Syria and agreed to meet for talks on Yemen.", ["syria: yes"]],
		["They discussed Syria, Yemen and, with some heat, Venezuela.", ["syria: yes", "yemen: yes", "venezuela: yes"]],
	])("what came of it, or how it stands: %s", (text, topics) => {
		expect(topicsIn(text)).toEqual(topics);
	});

	it.each([
		["Putin noted that sanctions had not been raised.", "sanctions: yes"],
		["Putin rang Pena Nieto rather than Trump to raise Syria.", "syria: no"],
		["The Kremlin did not comment on the call, but an aide said Trump raised Syria.", "syria: declined-to-say"],
		["Trump did not mention Syria in his short opening remarks.", "syria: no"],
		["During her speech on Monday, Merkel made clear to Putin that sanctions would stay.", "sanctions: yes"],
		["The two men have a lot to talk about, from Syria to trade, Trump said.", "syria: yes"],
		["The meeting went on for two more hours in the Black Sea resort.", "black-sea: yes"],
	])("does not say that of it: %s", (text, topic) => {
		expect(topicsIn(text)).not.toContain(topic);
	});

	it.each([
		["Previously, Putin had criticised the sanctions.", "sanctions: yes"],
		["Trump spoke of Putin, whom he had once accused of meddling in Syria.", "syria: yes"],
		["They met hours after Damascus accused Trump of hitting Yemen.", "yemen: yes"],
		["We always talk to the Russians about Syria, an aide said.", "syria: yes"],
		["The call was at Putin's request, the first since the Syrian war began.", "syria: yes"],
		["They had a warm talk on Monday, marking a thaw in relations strained by sanctions.", "sanctions: yes"],
		["The call lasted 50 minutes and included Mike Pence, who spoke on Iran in Rome.", "iran: yes"],
		["Trump left without any promises that Syria would be spared.", "syria: yes"],
		["They discussed a deal between the six powers (the members of NATO plus Iran).", "nato: yes"],
		["Putin informed the Prime Minister of Armenia and the leaders of Chad, Libya and Mali.", "libya: yes"],
		["They had a long meeting in which they were set to discuss Syria.", "syria: yes"],
		["The two leaders agreed at their summit last year to end the war in Yemen.", "yemen: yes"],
		["Trump did not raise the tale of a unit offering bounties for troops in Syria.", "syria: yes"],
		["Putin briefed Trump on his talks in Minsk, where he had discussed Yemen.", "yemen: yes"],
		["The conversation with Putin reassured him that sanctions could wait.", "sanctions: yes"],
		["The talks focused on Syria, the fate of which drove migration to Europe.", "migration: yes"],
		["They met after Pence went to Rome for talks focused on Yemen.", "yemen: yes"],
		["They discussed a wide array of issues that trouble the two NATO allies.", "nato: yes"],
		["Trump did not mention Taliban-linked fighters.", "taliban-talks: no"],
		["They discussed Ukrainian coastal shipments of grain.", "ukraine: yes"],
	])("another time, another deed: %s", (text, topic) => {
		expect(topicsIn(text)).not.toContain(topic);
	});

	it.each([
		["Trump accused Putin of hitting Yemen.", "yemen: yes"],
		["They talked about Syria at length.", "syria: yes"],
		["They had a warm talk on Monday about sanctions.", "sanctions: yes"],
		["They met to discuss Syria.", "syria: yes"],
		["At their meeting they agreed to end the war in Yemen.", "yemen: yes"],
		["They discussed the fate of Libya and its leaders.", "libya: yes"],
		["They met in Rome, where they discussed Yemen.", "yemen: yes"],
		["Trump briefed Putin on the talks in Rome on Yemen.", "yemen: yes"],
		["In the conversation, Putin reassured Trump that sanctions could wait.", "sanctions: yes"],
		["The talks focused on Syria and Yemen.", "yemen: yes"],
		["Trump spent the call pressing Putin on Syria.", "syria: yes"],
		["They discussed the spending of NATO allies.", "nato: yes"],
		["Putin called for a de-escalation in Yemen.", "de-escalation: yes"],
		["They discussed the exchange of prisoners of war.", "prisoner-exchange: yes"],
		["They discussed Yemen and Iran.", "iran: yes"],
		["They discussed the Yemeni war.", "yemen: yes"],
	])("of the encounter itself it is read: %s", (text, topic) => {
		expect(topicsIn(text)).toContain(topic);
	});
});
