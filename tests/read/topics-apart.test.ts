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
});
