import { describe, expect, it } from "vitest";
import { claimsOf, LEAD } from "./reading.ts";

/** Who is credited with the length: "Dmitry Peskov, presidential spokesperson, RU, reported via Interfax". */
function creditIn(text: string, outlet = "CNN"): string {
	const [claim] = claimsOf(`${LEAD} ${text}`, { outlet }).filter(({ answer }) => answer.question === "duration");
	if (claim === undefined) return "no claim";
	const { name, role, side, voice, via } = claim.credit;
	return [name, role, side, voice + (via.length > 0 ? ` via ${via.join(" via ")}` : "")].filter(Boolean).join(", ");
}

type Row = readonly [text: string, credit: string];
function check(text: string, credit: string) {
	expect(creditIn(text)).toBe(credit);
}

const PESKOV = "Dmitry Peskov, presidential spokesperson, RU";
const SANDERS = "Sarah Sanders, press secretary, US";

describe("who says it", () => {
	const ROWS: readonly Row[] = [
		["Peskov said the call lasted an hour.", `${PESKOV}, reported`],
		["The call lasted an hour, Peskov said.", `${PESKOV}, reported`],
		["The call lasted an hour, said Peskov.", `${PESKOV}, reported`],
		["The Kremlin said the call lasted an hour.", "The Kremlin, RU, reported"],
		["The Kremlin told Reuters that the call lasted an hour.", "The Kremlin, RU, reported"],
		["Moscow says the call lasted an hour.", "Moscow, RU, reported"],
		["Trump tweeted that the call lasted an hour.", "Donald Trump, president, US, reported"],
		["Foreign Minister Sergei Lavrov said the call lasted an hour.", "Sergei Lavrov, foreign minister, RU, reported"],
		["The call lasted an hour, the Kremlin said in a statement.", "the Kremlin, RU, reported"],
		[
			"The Russian Embassy in Washington tweeted that the call lasted an hour.",
			"Russian Embassy in Washington, RU, reported",
		],
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
	];
	it.each(ROWS)("%s: %s", check);
});

describe("a chain", () => {
	const ROWS: readonly Row[] = [
		[
			"The Washington Post reported that a White House aide said the call lasted an hour.",
			"White House aide, unnamed, US, reported via Washington Post",
		],
		['"The Kremlin says the call lasted an hour," Trump said.', "The Kremlin, RU, quoted via Donald Trump"],
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
		expect(creditIn("The call lasted an hour.", "The White House")).toBe("The White House, US, own");
		expect(creditIn("The call lasted an hour.", "The Kremlin")).toBe("The Kremlin, RU, own");
	});
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
