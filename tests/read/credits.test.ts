import { describe, expect, it } from "vitest";
import { claimsOf, creditOfLength, LEAD } from "./reading.ts";

type Row = readonly [text: string, credit: string];
function check(text: string, credit: string) {
	expect(creditOfLength(text)).toBe(credit);
}

const PESKOV = "Dmitry Peskov, presidential spokesperson, RU";
const SANDERS = "Sarah Sanders, press secretary, US";

describe("who says it", () => {
	const ROWS: readonly Row[] = [
		["Peskov said the call lasted an hour.", `${PESKOV}, reported`],
		["The call lasted an hour, Peskov said.", `${PESKOV}, reported`],
		["The call lasted an hour, said Peskov.", `${PESKOV}, reported`],
		["The Kremlin said the call lasted an hour.", "The Kremlin, RU, reported"],
		["Ukraine on Friday countered the Kremlin's claim that the call lasted an hour.", "the Kremlin, RU, reported"],
		["The Kremlin told Reuters that the call lasted an hour.", "The Kremlin, RU, reported"],
		["Moscow says the call lasted an hour.", "Moscow, RU, reported"],
		["Mr. Trump described the hour-long call as \u201cvery good.\u201d", "CNN, own"],
		["In Mr. Peskov's description, the call was warm and lasted an hour.", `${PESKOV}, reported`],
		[
			"Presidential aide Yuri Ushakov later told Tass that the call lasted an hour.",
			"Yuri Ushakov, presidential aide, RU, reported",
		],
		["Peskov and Ushakov spoke afterwards. The call, the two said, lasted an hour.", "CNN, own"],
		["Trump tweeted that the call lasted an hour.", "Donald Trump, president, US, reported"],
		["Foreign Minister Sergei Lavrov said the call lasted an hour.", "Sergei Lavrov, foreign minister, RU, reported"],
		["The call lasted an hour, the Kremlin said in a statement.", "the Kremlin, RU, reported"],
		[
			"The Russian Embassy in Washington tweeted that the call lasted an hour.",
			"Russian Embassy in Washington, RU, reported",
		],
		["Peskov was quoted by Tass as saying that the call lasted an hour.", `${PESKOV}, reported`],
		["Peskov left no doubt: the call lasted an hour.", `${PESKOV}, reported`],
		["The call lasted an hour, Peskov said after a meeting that ended late.", `${PESKOV}, reported`],
		["Friday's call lasted an hour, two U.S. officials told Fox News.", "U.S. officials, unnamed, US, reported"],
		["A Trump aide said the call lasted an hour.", "Trump aide, unnamed, US, reported"],
		["Trump adviser Steve Bannon said the call lasted an hour.", "Steve Bannon, adviser, US, reported"],
		[
			"Trump was clear in the call, which lasted an hour according to people in Moscow, his spokesman said.",
			"people in Moscow, unnamed, RU, reported via spokesman",
		],
		["Trump said he would lift sanctions after the two men had talked for an hour.", "CNN, own"],
		["The White House made a point of noting that the call lasted an hour.", "The White House, US, reported"],
		["The Kremlin was careful to say that the call lasted an hour.", "The Kremlin, RU, reported"],
		[
			"A Kremlin official, asked about it, would say only that the call lasted an hour.",
			"Kremlin official, unnamed, RU, reported",
		],
		["Trump talked to Putin for an hour, a chat the White House announced afterwards.", "CNN, own"],
		["Trump wrote of it on X. The call lasted an hour.", "CNN, own"],
	];
	it.each(ROWS)("%s: %s", check);
});

describe("according to whom", () => {
	const ROWS: readonly Row[] = [
		["According to the White House, the call lasted an hour.", "the White House, US, reported"],
		["The call lasted an hour, according to the White House.", "the White House, US, reported"],
		["The call lasted an hour, according to Dmitry Peskov.", `${PESKOV}, reported`],
		["The call lasted an hour, per the Kremlin.", "the Kremlin, RU, reported"],
		["In a readout, the White House said the call lasted an hour.", "the White House, US, reported"],
		["The Kremlin confirmed the call, saying that the call lasted an hour.", "The Kremlin, RU, reported"],
		["The Associated Press reported that the call lasted an hour.", "Associated Press, reported"],
		["Russian state media reported that the call lasted an hour.", "Russian state media, RU, reported"],
	];
	it.each(ROWS)("%s: %s", check);
});

describe("a speaker who is described", () => {
	const ROWS: readonly Row[] = [
		["Putin's spokesman, Dmitry Peskov, said the call lasted an hour.", `${PESKOV}, reported`],
		["Kremlin spokesman Dmitry Peskov said the call lasted an hour.", `${PESKOV}, reported`],
		[
			"Nicholas Burns, a former American official, said the call lasted an hour.",
			"Nicholas Burns, former American official, reported",
		],
		["Dmitry Peskov, who was there, said the call lasted an hour.", `${PESKOV}, reported`],
	];
	it.each(ROWS)("%s: %s", check);
});

describe("a speaker without a name", () => {
	const ROWS: readonly Row[] = [
		[
			"A senior administration official said the call lasted an hour.",
			"senior administration official, unnamed, reported",
		],
		["An aide, who spoke on condition of anonymity, said the call lasted an hour.", "aide, unnamed, reported"],
		["A White House official said the call lasted an hour.", "White House official, unnamed, US, reported"],
		["The call lasted an hour, according to a person briefed on it.", "person briefed on it, unnamed, reported"],
	];
	it.each(ROWS)("%s: %s", check);
});

describe("he or she", () => {
	const ROWS: readonly Row[] = [
		['"It was a good talk," said Sarah Sanders. She said the call lasted an hour.', `${SANDERS}, reported`],
		['"It was a good talk," said Dmitry Peskov. He added that the call lasted an hour.', `${PESKOV}, reported`],
		[
			'"Good," said Sarah Sanders. "Useful," said Dmitry Peskov. She said the call lasted an hour.',
			`${SANDERS}, reported`,
		],
		["Peskov confirmed the call. The call lasted an hour, he said.", `${PESKOV}, reported`],
	];
	it.each(ROWS)("%s: %s", check);
});

describe("a quotation", () => {
	const ROWS: readonly Row[] = [
		['"The call lasted an hour," said Peskov.', `${PESKOV}, quoted`],
		["\u201cThe call lasted an hour,\u201d Peskov said.", `${PESKOV}, quoted`],
		['Peskov said: "The call lasted an hour."', `${PESKOV}, quoted`],
		['"The call lasted an hour," Peskov said. "It was useful."', `${PESKOV}, quoted`],
		['"It was useful," Peskov said. "The call lasted an hour and a half."', `${PESKOV}, quoted`],
		['The Kremlin said the call "lasted an hour".', "The Kremlin, RU, quoted"],
		['"It was useful," said Peskov.\n"The call lasted an hour and a half."', `${PESKOV}, quoted`],
		['\nDmitry Peskov: "The call lasted an hour."', `${PESKOV}, quoted`],
	];
	it.each(ROWS)("%s: %s", check);
});

describe("the outlet's own voice", () => {
	const ROWS: readonly Row[] = [
		["The call lasted an hour.", "CNN, own"],
		["The Kremlin said it was useful. The call lasted an hour.", "CNN, own"],
		["The call lasted an hour, and the Kremlin said it was useful.", "CNN, own"],
		["Trump wanted to be heard. The call lasted an hour.", "CNN, own"],
	];
	it.each(ROWS)("%s: %s", check);

	it("of a government is its side's", () => {
		expect(creditOfLength("The call lasted an hour.", "The White House")).toBe("The White House, US, own");
		expect(creditOfLength("The call lasted an hour.", "The Kremlin")).toBe("The Kremlin, RU, own");
	});
});

describe("a leader in the encounter", () => {
	const OFFICIAL = "senior administration official, unnamed, reported";
	const ROWS: readonly Row[] = [
		["Peskov said Putin told reporters nothing and that the call lasted an hour.", `${PESKOV}, reported`],
		["Mr. Putin replied that the call lasted an hour, the Kremlin said.", "the Kremlin, RU, reported"],
		["Trump said that the call lasted an hour, a senior administration official said on Sunday.", OFFICIAL],
		[
			"The White House said Mr. Putin described the call, which lasted an hour, as good.",
			"The White House, US, reported",
		],
		["Trump told him that the call had lasted an hour, a senior administration official said.", OFFICIAL],
		["The call lasted an hour, the Trump campaign said.", "Trump campaign, US, reported"],
		["The call lasted an hour, Putin's office said.", "Putin's office, RU, reported"],
		["Trump told reporters that the call lasted an hour.", "Donald Trump, president, US, reported"],
		["Reuters reported that Trump said the call lasted an hour.", "Donald Trump, president, US, reported via Reuters"],
	];
	it.each(ROWS)("is not credited with what another tells of it. %s: %s", check);

	it("is not credited in a government's own text", () => {
		expect(creditOfLength("Vladimir Putin noted that the call lasted an hour.", "The Kremlin")).toBe(
			"The Kremlin, RU, own",
		);
		expect(
			creditOfLength("The President of the United States of America said the call lasted an hour.", "The Kremlin"),
		).toBe("The Kremlin, RU, own");
	});
});

describe("what stands around a speaker", () => {
	const ROWS: readonly Row[] = [
		["Dmitry Peskov, Mr. Putin's spokesman, said the call lasted an hour.", `${PESKOV}, reported`],
		["A spokesman for Mr. Putin, Dmitry Peskov, said the call lasted an hour.", `${PESKOV}, reported`],
		["The call lasted an hour, Dmitry Peskov, the president's spokesman, told a briefing.", `${PESKOV}, reported`],
		["The call lasted an hour, according to the spokesman, Dmitry Peskov.", `${PESKOV}, reported`],
		["The call lasted an hour, said press secretary Sarah Sanders, to some surprise.", `${SANDERS}, reported`],
		["An official, briefing reporters afterward, said the call lasted an hour.", "official, unnamed, reported"],
		["The Kremlin, in a short note, put it at an hour.", "The Kremlin, RU, reported"],
		["In Moscow Peskov said the call lasted an hour.", `${PESKOV}, reported`],
		["U.S. and Russian officials said the call lasted an hour.", "U.S. and Russian officials, unnamed, RU, reported"],
		[
			"The call lasted an hour, a U.S. official said, denying a report that he had cut it short.",
			"U.S. official, unnamed, US, reported",
		],
		["It was useful, Peskov told reporters in Moscow, and the call lasted an hour.", `${PESKOV}, reported`],
		["It was useful, Peskov said; the call lasted an hour.", `${PESKOV}, reported`],
		["Tass quoted Peskov as saying that the call lasted an hour.", `${PESKOV}, reported via Tass`],
	];
	it.each(ROWS)("%s: %s", check);
});

describe("an account", () => {
	const ROWS: readonly Row[] = [
		["By the White House's account, the call lasted an hour.", "the White House, US, reported"],
		["According to a White House summary of the call, it lasted an hour.", "White House, statement, US, reported"],
		[
			"According to the Kremlin's spokesman it was an hour before the call ended.",
			"Kremlin's spokesman, unnamed, RU, reported",
		],
		["The White House released a statement saying the call lasted an hour.", "The White House, US, reported"],
		["The Kremlin issued a short statement: the call lasted an hour.", "The Kremlin, RU, reported"],
		["The Kremlin said it was useful. It added that the call lasted an hour.", "The Kremlin, RU, reported"],
	];
	it.each(ROWS)("%s: %s", check);
});

describe("who is taken up", () => {
	const ROWS: readonly Row[] = [
		["Putin's spokesman, Dmitry Peskov, had another version. He said the call lasted an hour.", `${PESKOV}, reported`],
		[
			"Trump's post made no mention of it. He wrote that the call lasted an hour.",
			"Donald Trump, president, US, reported",
		],
		["Kremlin spokesman Dmitry Peskov was curt. The call lasted an hour, the spokesman said.", `${PESKOV}, reported`],
		[
			"A Kremlin aide said it was useful. Putin was calm. The call, the aide said, lasted an hour.",
			"Kremlin aide, unnamed, RU, reported",
		],
	];
	it.each(ROWS)("%s: %s", check);
});

describe("what is no source", () => {
	const ROWS: readonly Row[] = [
		["The United States and Russia saw a call that lasted an hour.", "CNN, own"],
		["China, let me say, was not on a call that lasted an hour.", "CNN, own"],
		["Neither side said that the call lasted an hour.", "CNN, own"],
	];
	it.each(ROWS)("%s: %s", check);
});

describe("a transcript", () => {
	const BRIEFING = `MS. SANDERS: ${LEAD} The call lasted an hour.\nQ Did it last two hours?\nMS. SANDERS: No.`;

	it("credits whoever's turn it is, and nothing to the press", () => {
		const credits = claimsOf(BRIEFING, { outlet: "The White House" }).map(({ answer, credit }) => [
			answer.question,
			credit.name,
			credit.side,
			credit.voice,
		]);
		expect(credits).toEqual([["duration", "Sanders", "US", "quoted"]]);
	});
});

describe("a statement that is set in", () => {
	const behind = (lead: string) =>
		claimsOf(`${LEAD}\n\n${lead}\n\nThe call lasted an hour.\n\nA Kremlin aide said that it had lasted 70 minutes.`)
			.filter(({ answer }) => answer.question === "duration")
			.map(({ credit }) => credit.name);

	it("is its office's, up to where somebody else speaks", () => {
		expect(behind("A White House spokesperson said:")).toEqual(["White House spokesperson", "Kremlin aide"]);
		expect(behind("Here is the Kremlin's version:")).toEqual(["Kremlin", "Kremlin aide"]);
	});

	it("is not what a leader or nobody says behind a colon", () => {
		expect(behind("Trump said:")).toEqual(["CNN", "Kremlin aide"]);
		expect(behind("What is known:")).toEqual(["CNN", "Kremlin aide"]);
	});
});

describe("two who are accorded with", () => {
	it("leaves what the first said to the first", () => {
		const text = `${LEAD} The call lasted an hour, according to the Kremlin, a long time for one, per the AP.`;
		expect(claimsOf(text).map(({ credit }) => credit.name)).toEqual(["the Kremlin"]);
	});
});

describe("an elected president", () => {
	it("is not the president named last", () => {
		const text =
			"Taiwanese President Tsai Ing-wen spoke with Donald Trump by phone on Friday. The president-elect wrote that the call lasted ten minutes. The president said the call lasted an hour.";
		const credits = claimsOf(text, { published: "2016-12-03" })
			.filter(({ answer }) => answer.question === "duration")
			.map(({ credit }) => credit.name);
		expect(credits).toEqual(["Donald Trump", "Tsai Ing-wen"]);
	});
});
