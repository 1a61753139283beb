import { describe, expect, it } from "vitest";
import { claimsOf, LEAD } from "./reading.ts";

/** "US by Trump | evidence", "not RU by Moscow | evidence". */
function initiatorsIn(text: string): readonly string[] {
	return claimsOf(`${LEAD} ${text}`).flatMap(({ answer, evidence }) =>
		answer.question === "initiator" ? [`${answer.negated ? "not " : ""}${answer.party} | ${evidence.text}`] : [],
	);
}

describe("who initiated it", () => {
	const ROWS: readonly (readonly [text: string, party: string])[] = [
		["Trump called Putin on Friday.", "US"],
		[
			"The telephone call between Russian President Vladimir Putin and his American counterpart, President Donald Trump, was initiated by the American side.",
			"US",
		],
		["At the US's initiative, Russian President Vladimir Putin and United States President Donald Trump spoke.", "US"],
		["On May 3, at the initiative of the Russian side, the two presidents had a telephone conversation.", "RU"],
		["The talks were Mr. Putin's idea.", "RU"],
		["Sanctions were not discussed when Trump telephoned Putin on Friday.", "US"],
		["She spoke before a meeting Putin had requested on the sidelines.", "RU"],
		["The call, which was Putin's idea, was friendly.", "RU"],
		["The call was held at Putin's insistence.", "RU"],
		['Sources said that it was a "mutually-agreed call".', "mutual"],
		["At Russia's initiative, Putin spoke by phone with Trump.", "RU"],
		["Initiated at Trump's request, the call was friendly.", "US"],
		["The Russian side approached the White House about a phone call with Trump.", "RU"],
		["The Kremlin contacted them and said that Putin would like to have a phone conversation.", "RU"],
		["The White House received word on Friday that Putin wanted to talk with Trump.", "RU"],
		["Putin's office had reached out late Wednesday to schedule a call.", "RU"],
		["The phone call was made at Putin's invitation.", "RU"],
		["Putin had a short conversation with Trump in Lima at the invitation of the American side.", "US"],
		["Putin spoke with Trump by telephone at the former's initiative.", "RU"],
		["After Putin's visit to Trump, the latter rang Theresa May on Friday.", "US"],
		["Trump spoke with Putin, who called to explain the strike.", "RU"],
		["Putin called Trump on Friday to thank him.", "RU"],
		["Trump initiated the call, Sarah Sanders said.", "US"],
		["The call was initiated by the American side.", "US"],
		["The call was initiated by the White House.", "US"],
		["The phone call was made at the request of the Russian side.", "RU"],
		["They spoke at Washington's initiative.", "US"],
		["The American side initiated the call.", "US"],
		["Putin received a call from Trump on Friday.", "US"],
		["Putin received a phone call on Friday from Trump, state media said.", "US"],
		["It was Putin who called.", "RU"],
		["The call was Putin's idea.", "RU"],
		["The call was previously scheduled.", "scheduled"],
		["The call was arranged by mutual agreement.", "mutual"],
		["President Donald Trump called Russian President Vladimir Putin on Tuesday.", "US"],
		["It was Mr. Putin who asked for the call.", "RU"],
		["It was the Russian president who placed Friday's call, the White House said.", "RU"],
		["Putin rings Trump about Syria", "RU"],
		["Trump had been the one to ring, an official said.", "US"],
		["It was Moscow that proposed to meet in June.", "RU"],
		["It was Putin who approached Trump, an aide said.", "RU"],
		["Putin picked up the phone on Friday morning and called Trump.", "RU"],
		["Putin had called, the Kremlin said.", "RU"],
		["Trump calls Putin after strike", "US"],
		["It was the Russian side that took the initiative.", "RU"],
		["The conversation was an American initiative.", "US"],
		["Theresa May phoned Trump on Friday.", "GB"],
		["When Trump phoned Putin on Friday, both were at home.", "US"],
		["The call was made by Trump, the Kremlin said.", "US"],
		["Asked who had asked for the call, Peskov said it was the American side.", "US"],
		["Asked who had proposed the call, Peskov said it was mutual.", "mutual"],
		["The White House did not dispute that Trump had requested the call.", "US"],
		["There was a pending request from the Russian side for a call, a source said.", "RU"],
		["American officials say that Russia did the asking.", "RU"],
		["The call took place because Putin wanted it.", "RU"],
		["Peskov said that it was Putin's team that had sought it.", "RU"],
		["The Americans told us that Trump wanted to speak to Putin by phone.", "US"],
		["Trump, on his way back from Canada, proposed the call.", "US"],
		["The next day Trump phoned Putin.", "US"],
		["Officials said the president had sought out Theresa May.", "US"],
		["Trump reportedly called Putin first.", "US"],
		["The meeting, which ran for 55 minutes, was Mr. Putin's idea.", "RU"],
		["The idea of the summit was Mr. Trump's.", "US"],
		["Repeated requests for a call had come from Moscow.", "RU"],
		["The White House was asked repeatedly by the Russians to have this conversation.", "RU"],
		["Moscow had been lobbying for the call for two weeks.", "RU"],
		["Putin had called to offer his congratulations.", "RU"],
		["Trump, a presidential aide said, was the one who telephoned.", "US"],
		["The call was made at Mr. Trump's initiation.", "US"],
		["It was, per the Kremlin, the Russian leader who rang.", "RU"],
		["Moscow asked Washington for the talks.", "RU"],
		["Russia's side, which had requested the bilateral in July, was pleased.", "RU"],
		["Putin initiated the idea of a meeting.", "RU"],
	];
	it.each(ROWS)("%s: %s", (text, party) => {
		expect(initiatorsIn(text)).toEqual([`${party} | ${text}`]);
	});
});

describe("who initiated it, said within a sentence or in the next", () => {
	it.each([
		["During the call -- which was initiated by Kyiv -- Trump told Putin of the visit.", "UA"],
		["Putin and Trump then spoke by telephone. The latter had asked for the call.", "US"],
		["The telephone call went well. It was the Russian side's idea, Peskov said.", "RU"],
		['Putin said: "I wanted peace. This is why I called Trump."', "RU"],
	])("%s: %s", (text, party) => {
		expect(initiatorsIn(text).map((said) => said.split(" ")[0])).toEqual([party]);
	});
});

describe("a denial is an answer: not that side", () => {
	const ROWS: readonly (readonly [text: string, party: string])[] = [
		["Moscow did not initiate the call, Peskov said.", "not RU"],
		["Peskov denied that Russia had requested the call.", "not RU"],
		["The call was not initiated by the White House.", "not US"],
		["The Russian side had not asked for it.", "not RU"],
	];
	it.each(ROWS)("%s: %s", (text, party) => {
		expect(initiatorsIn(text)).toEqual([`${party} | ${text}`]);
	});
});

describe("whoever speaks may mean their own side", () => {
	const ROWS: readonly (readonly [text: string, outlet: string, party: string | null])[] = [
		["\u201cWe asked for the call\u201d, Peskov said.", "CNN", "RU"],
		["\u201cI called Putin\u201d, Trump said.", "CNN", "US"],
		["\u201cThe call was at our request\u201d, Sarah Sanders said.", "CNN", "US"],
		["\u201cPutin called me\u201d, Trump said.", "CNN", "RU"],
		["Q Who initiated the call?\n\nMS. SANDERS: Well, we did.", "White House", "US"],
		["Q Who initiated it, and why now? It has been three weeks.\n\nMS. SANDERS: We did.", "White House", "US"],
		["Q Why now?\n\nMS. SANDERS: Well, we did.", "White House", null],
		["Q Who initiated the call?\n\nMS. SANDERS: We did not go into that.", "White House", null],
		["\u201cWe asked for the call\u201d, a source said.", "CNN", null],
	];
	it.each(ROWS)("%s (%s): %s", (text, outlet, party) => {
		const claims = claimsOf(`${LEAD}\n\n${text}`, { outlet });
		const parties = claims.flatMap(({ answer }) => (answer.question === "initiator" ? [answer.party] : []));
		expect(parties).toEqual(party === null ? [] : [party]);
	});
});

describe("nobody is said to have initiated it", () => {
	const NONE = [
		"In the call Putin backed the talks initiated by Kyiv.",
		"During the call the leaders praised the peace conference that was initiated by Turkey.",
		"The call touched on the negotiations requested by Kyiv.",
		"In the call, Putin and Trump mutually agreed to extend the truce.",
		"Putin called for a mutually agreed meeting of experts.",
		"At the US's request, Canada detained an executive, and Putin and Trump spoke about it by phone.",
		"At Russia's initiative, the UN Security Council met on Friday, and the two spoke by phone.",
		"Trump and Putin spoke by phone about prisoners. It was Putin's idea to swap them.",
		"Putin praised a plan to swap prisoners. It was Trump's idea.",
		"Reporters asked why Putin called Trump.",
		"Putin told Trump in a phone conversation that Xi, who visited Moscow at the invitation of the Russian side, was well.",
		"Putin and Trump spoke about Theresa May on Friday. The latter had asked for the call.",
		"Peskov did not say why Putin called Trump.",
		'Trump called the crown prince "a fantastic guy".',
		"Trump called the crown prince a fantastic guy on Friday.",
		"Putin suggested that the two countries exchange films.",
		"They spoke about the election Putin had called, aides said.",
		"The guests brought a cake. Putin had made it, from memory.",
		"It was Putin who proposed to build a road.",
		"It is unclear who initiated the call.",
		"Who initiated the call?",
		"The call was planned before the reports of his trip.",
		"Trump had repeated requests from the Russians for wheat.",
		"Ukraine lost the war because Putin wanted it.",
		"There was no request from Putin for a call.",
		"He thought of the statue. It was big. Putin had not asked for it.",
		"The Kremlin would not say who initiated the call.",
		"Trump will call Putin on Monday.",
		"Trump plans to call Putin again next week.",
		"Trump called Putin a friend.",
		"Trump called for talks with Putin.",
		"Trump called the conversation very productive.",
		"Congress requested a transcript of the call.",
		"Neither side initiated the call.",
		"Trump asked Putin for help.",
		"Trump requested a briefing on Russia.",
		"Trump calls Putin a killer",
		"Trump calls Putin, Xi smart",
		"Trump called Putin and Xi \u201csmart\u201d.",
		"It was Trump who called Putin a friend.",
		"Trump made the call to withdraw after the talk.",
		"Putin asked for the conversation to be kept private.",
		"Mike Pompeo called the president on Sunday.",
		"Putin requested a ceasefire in the call with Trump.",
		"Putin proposed a meeting with Trump in May.",
		"Putin asked for a call with Trump but has not had one.",
		"Trump denied that he had requested a call.",
		"Hungary asked for a telephone conversation between Viktor Orban and Putin and was refused.",
		"Trump asked for a conversation with Putin, and Moscow said no.",
		"Trump requested a call with Putin, which was turned down.",
		"Trump sought a call with Putin but was rebuffed.",
		"He called him to congratulate him.",
		"Human rights came up at Trump's insistence.",
		"Putin called Trump's \u201cAmerica First\u201d no obstacle.",
		"Moscow asked for a call between Xi and Zelensky to be put off.",
		"The meeting between Trump and Putin was called to discuss trade.",
		"Trump asked for the call transcript.",
		"Moscow pushed for the talks to begin again.",
		"Putin pushed for a meeting with Trump.",
	];
	it.each(NONE)("%s", (text) => {
		expect(initiatorsIn(text)).toEqual([]);
	});
});
