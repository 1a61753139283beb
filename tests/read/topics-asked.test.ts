import { describe, expect, it } from "vitest";
import { claimsOf, LEAD } from "./reading.ts";

/** "syria no (Dmitry Peskov)" of every topic that a text speaks of after the lead. */
function said(text: string): readonly string[] {
	return claimsOf(`${LEAD} ${text}`).flatMap(({ answer, credit }) =>
		answer.question === "topic" ? [`${answer.topic} ${answer.answer} (${credit.name})`] : [],
	);
}

type Row = readonly [text: string, ...said: string[]];

describe("the writer's own question, and its answers", () => {
	const ROWS: readonly Row[] = [
		["Did Venezuela come up? It did not, a White House official said.", "venezuela no (White House official)"],
		["Had Trump raised Syria? A Kremlin aide said he had.", "syria yes (Kremlin aide)"],
		["Did the two men talk about sanctions? No, said Peskov.", "sanctions no (Dmitry Peskov)"],
		["Was Iran discussed? The White House declined to say.", "iran declined-to-say (The White House)"],
		["Did Trump press Putin on Ukraine? The answer, an aide said, was no.", "ukraine no (aide)"],
		["Whether Libya was raised is in dispute. Peskov insists that it was not.", "libya no (Dmitry Peskov)"],
		[
			"Did they discuss Libya? The White House said they did; the Kremlin said they did not.",
			"libya yes (The White House)",
			"libya no (the Kremlin)",
		],
		["Afghanistan? It was not mentioned.", "afghanistan no (CNN)"],
	];
	it.each(ROWS)("%s", (text, ...expected) => expect(said(text)).toEqual(expected));

	const NONE = [
		"Will Trump raise Syria next week? He will not, an aide said.",
		"Did Trump discuss Syria with Comey? He did not, the source said.",
		"Did his aides discuss Syria? They did not.",
		"Was he tired after Syria? He was not, an aide said.",
		"Did Syria come up? The sun was setting over the Potomac.",
	];
	it.each(NONE)("nothing: %s", (text) => expect(said(text)).toEqual([]));
});

describe("somebody asked whether it came up", () => {
	const ROWS: readonly Row[] = [
		["Asked whether sanctions had been raised, Peskov said they had not.", "sanctions no (Dmitry Peskov)"],
		["Asked whether sanctions had come up, Peskov said no.", "sanctions no (Dmitry Peskov)"],
		["Asked about Venezuela, Peskov said it had not come up.", "venezuela no (Dmitry Peskov)"],
		["\u201cNo,\u201d Peskov said when asked whether Syria had come up.", "syria no (Dmitry Peskov)"],
		["\u201cIt did not come up,\u201d Peskov said when asked about Syria.", "syria no (Dmitry Peskov)"],
		[
			"Sanctions were on every front page. Peskov declined to say whether they had been discussed.",
			"sanctions declined-to-say (Dmitry Peskov)",
		],
		[
			"Asked whether arms control had been raised, Peskov said he could not comment.",
			"arms-control declined-to-say (Dmitry Peskov)",
		],
		["Peskov was not going to say whether Iran was mentioned.", "iran declined-to-say (Dmitry Peskov)"],
		["Peskov would not discuss whether Iran was on the table.", "iran declined-to-say (Dmitry Peskov)"],
		["Peskov would neither confirm nor deny that Iran was discussed.", "iran declined-to-say (Dmitry Peskov)"],
		["Peskov would not say whether oil fields in Iran were discussed.", "oil-fields declined-to-say (Dmitry Peskov)"],
		["Peskov would not say whether the war in Ukraine was discussed.", "ukraine declined-to-say (Dmitry Peskov)"],
	];
	it.each(ROWS)("%s", (text, ...expected) => expect(said(text)).toEqual(expected));

	const NONE = [
		"Asked whether Trump would raise sanctions, Peskov said no.",
		"Asked about sanctions, Peskov said he did not know.",
		"The White House would not say whether sanctions would be lifted.",
		"\u201cDid Syria come up?\u201d a reporter asked.",
		"Asked whether he had slept, Peskov said that he had not.",
	];
	it.each(NONE)("nothing: %s", (text) => expect(said(text)).toEqual([]));
});

describe("what was urged, and other accounts of what was said", () => {
	const ROWS: readonly Row[] = [
		["Lawmakers had urged Trump to raise human rights. He did not, an aide said.", "human-rights no (aide)"],
		[
			"Sanctions were not discussed, the White House said. The Kremlin said they were.",
			"sanctions no (the White House)",
			"sanctions yes (The Kremlin)",
		],
		[
			"Trump raised Syria, the White House said; the Kremlin said he did not.",
			"syria yes (the White House)",
			"syria no (the Kremlin)",
		],
		["Iran and Syria were on his mind. Neither came up, an aide said.", "iran no (aide)", "syria no (aide)"],
	];
	it.each(ROWS)("%s", (text, ...expected) => expect(said(text)).toEqual(expected));

	const ONCE: readonly Row[] = [
		["Trump raised election meddling. Putin said it did not happen.", "election-meddling yes (CNN)"],
		["Trump raised election meddling. Putin said he did not.", "election-meddling yes (CNN)"],
		["Peskov said Syria was discussed. He said he was not surprised.", "syria yes (Dmitry Peskov)"],
	];
	it.each(ONCE)("no other account: %s", (text, ...expected) => expect(said(text)).toEqual(expected));
});

describe("who tells of it, between a subject and its verb", () => {
	const ROWS: readonly Row[] = [
		["The two leaders, Peskov said, discussed Syria.", "syria yes (Dmitry Peskov)"],
		["Putin, Trump said, \u201cbrought up Syria a number of times.\u201d", "syria yes (Donald Trump)"],
		["The leaders, a Kremlin aide told reporters, also discussed Libya.", "libya yes (Kremlin aide)"],
		["Trump, the White House said, did not raise Syria with Putin.", "syria no (the White House)"],
	];
	it.each(ROWS)("%s", (text, ...expected) => expect(said(text)).toEqual(expected));
});

describe("a side of the encounter", () => {
	const ROWS: readonly Row[] = [
		["The Russian side raised Syria.", "syria yes (CNN)"],
		["The Russians did not bring up Syria.", "syria no (CNN)"],
	];
	it.each(ROWS)("%s", (text, ...expected) => expect(said(text)).toEqual(expected));

	it("is none who took no part, and none elsewhere", () => {
		expect(said("The Chinese side raised Syria.")).toEqual([]);
		expect(said("Moscow raised Syria at the United Nations.")).toEqual([]);
	});
});

describe("topics before the words that say what was done of them", () => {
	const ROWS: readonly Row[] = [
		[
			"Trump wrote of Iran and of Syria, both of which, he said, had been discussed.",
			"iran yes (Donald Trump)",
			"syria yes (Donald Trump)",
		],
		["The Kremlin listed Syria among the subjects the presidents had discussed.", "syria yes (The Kremlin)"],
		["What did come up, Peskov said, was Libya.", "libya yes (Dmitry Peskov)"],
		["Taiwan got \u201ca brief airing,\u201d an official said.", "taiwan yes (official)"],
		["Syria was the thorniest of the subjects, an official said.", "syria yes (official)"],
		["Nord Stream 2, the pipeline that Washington wants halted, was not mentioned.", "nord-stream no (CNN)"],
		["Syria did not figure in the talks, Peskov said.", "syria no (Dmitry Peskov)"],
	];
	it.each(ROWS)("%s", (text, ...expected) => expect(said(text)).toEqual(expected));
});

describe("what one told the other", () => {
	const ROWS: readonly Row[] = [
		["Sanctions on Iran had to stay, Trump told Putin.", "sanctions yes (CNN)"],
		["Trump said that he wanted peace in Ukraine, and that he had told Putin so.", "ukraine yes (Donald Trump)"],
		["\u201cI told him that Ukraine has to be free,\u201d Trump said.", "ukraine yes (Donald Trump)"],
		["As to Syria, the Kremlin says that Putin brought it up.", "syria yes (the Kremlin)"],
		["The Russian brought up Syria.", "syria yes (CNN)"],
	];
	it.each(ROWS)("%s", (text, ...expected) => expect(said(text)).toEqual(expected));

	const NONE = [
		"Sanctions on Iran had to stay, Trump told reporters.",
		"\u201cI told them that Ukraine has to be free,\u201d Trump said.",
		"The Russian military brought up guns near Ukraine.",
	];
	it.each(NONE)("nothing: %s", (text) => expect(said(text)).toEqual([]));
});
