import { describe, expect, it } from "vitest";
import { claimsOf, LEAD } from "./reading.ts";

/** "venezuela raised: yes" of each topic read. */
function topicsIn(text: string, more = {}): readonly string[] {
	return claimsOf(`${LEAD} ${text}`, more).flatMap(({ answer }) =>
		answer.question === "topic" ? [`${answer.topic}: ${answer.answer}`] : [],
	);
}

describe("what came up, in more of the words that accounts use", () => {
	const ROWS: readonly (readonly [text: string, ...topics: string[]])[] = [
		["They talked, among other things, about Syria.", "syria"],
		["Trump told reporters that he had questioned the Russian leader about Syria.", "syria"],
		["Several matters were discussed, including Syria.", "syria"],
		["In addition to discussing Libya, the two leaders agreed to meet again.", "libya"],
		["Both leaders share the view that Syria must stay whole, the Kremlin said.", "syria"],
		["Under discussion were Syria and grain exports, the Kremlin said.", "syria", "grain"],
		["The sides discussed Venezuela, the Kremlin said.", "venezuela"],
		["An idea was raised to reopen the consulates.", "embassies"],
		["Putin drew the attention of his counterpart to the shelling of Donetsk.", "airstrikes"],
		["Putin then began to speak about Kosovo.", "kosovo"],
		["Trump took the opportunity to complain about Nord Stream 2.", "nord-stream"],
		["Trump raised a range of matters -- including the war in Libya -- and thanked him.", "libya"],
		["Trump raised the issue, as he does everywhere, of the hostages.", "hostages"],
		["Trump agreed with Putin's proposal to hold talks on Syria.", "syria"],
		["The leaders acknowledged that mistakes had been made, and agreed that arms control mattered.", "arms-control"],
		["Issues ranging from the fighting in Libya to tensions in the Aegean were discussed.", "libya", "aegean"],
		["Putin briefed the President of the United States about the talks on Libya.", "libya"],
		["The two presidents held consultations on Cyprus.", "cyprus"],
		["The call highlighted the need for a ceasefire in Libya, the Kremlin said.", "libya"],
		["Describing the situation in Libya, Putin stressed that elections were needed.", "libya"],
		["Syria topped their agenda.", "syria"],
		["The tone of the call was friendly. The president stressed that sanctions would stay.", "sanctions"],
		["Trump conveyed Japan's concern over Venezuela.", "venezuela"],
		["They talked about a plan that would remove sanctions.", "sanctions"],
		["They touched on a number of subjects. Syria. Arms control.", "syria", "arms-control"],
		["Trump stressed the need to avoid further escalation.", "de-escalation"],
		["They agreed to keep lines of communication open.", "communication"],
		["Putin raised violations of international humanitarian law.", "humanitarian-law"],
		["They discussed Tehran's nuclear programme.", "iran-nuclear-deal"],
		["They discussed the US-North Korea summit.", "north-korea"],
		["Trump conveyed his sympathy for the kidnapped students.", "condolences", "hostages"],
	];
	it.each(ROWS)("%s", (text, ...topics) => {
		expect(topicsIn(text)).toEqual(topics.map((topic) => `${topic}: yes`));
	});

	it("may be denied", () => {
		expect(topicsIn("He never began to speak about Kosovo.")).toEqual(["kosovo: no"]);
	});

	it("may be told by office alone", () => {
		const text = "A source said that the chancellor told the prime minister that Northern Ireland had to stay.";
		const lead = { outlet: "The Scotsman", published: "2019-10-08" };
		const claims = claimsOf(`Boris Johnson spoke with Angela Merkel by phone on Tuesday. ${text}`, lead);
		expect(claims.map(({ answer }) => answer.question === "topic" && answer.topic)).toEqual(["brexit"]);
	});

	it("may be told after somebody who would not say", () => {
		const text =
			"Berlin would not comment on the call, but the Kremlin said that Putin had raised Venezuela with Trump.";
		expect(topicsIn(text)).toEqual(["venezuela: yes"]);
	});
});

describe("what only looks like it", () => {
	it.each([
		"A reporter questioned Putin about Syria on Friday.",
		"Trump questioned the figures about Syria.",
		"Attention has been focused on whether grain was discussed during the call, after Putin's remarks on Syria.",
		"In Yemen, the sides agreed to a ceasefire.",
		"The parties to the conflict in Libya discussed a truce last week.",
		"Putin wanted to begin to speak about Kosovo.",
		"Officials held consultations on Cyprus in Geneva.",
		"The report highlighted the need for a ceasefire in Libya.",
		"Describing the situation in Libya, a UN envoy stressed that elections were needed.",
		"Syria topped the agenda of the G20 finance ministers in Osaka.",
		"They did not talk about several things. Syria, for one.",
		"They touched on a number of subjects. Syria is still at war.",
		"Lawmakers discussed a number of subjects. Syria. Arms control.",
		"Trump spoke to aides about a militia offering bounties.",
		"Analysts share the view that Syria must stay whole.",
		"Under discussion in parliament is a law on trade.",
		"The possibility is being discussed in Congress to lift sanctions.",
		"Senators drew attention to the shelling of Donetsk.",
		"The two armies share lines of communication.",
		"The premier will tell the chancellor that Brexit is done.",
		"Voters agreed with the proposal to lift sanctions.",
		"Diplomats should take the opportunity to discuss Venezuela.",
		"Inspectors condemned violations of international humanitarian law.",
		"The economy, as soon as possible, of Libya must grow.",
	])("%s", (text) => {
		expect(topicsIn(text)).toEqual([]);
	});

	it("is not where it was said, nor who they are", () => {
		expect(
			topicsIn("Trump assured Putin, during their talks at his Jerusalem residence, that sanctions would go."),
		).toEqual(["sanctions: yes"]);
		expect(topicsIn("Trump told Putin that as G20 members, both had to help Venezuela.")).toEqual(["venezuela: yes"]);
		expect(topicsIn("Trump welcomed the support the Iranian government had given to Iraq.")).toEqual(["iraq: yes"]);
	});
});
