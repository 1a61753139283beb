import { describe, expect, it } from "vitest";
import { claimsOf, LEAD } from "./reading.ts";

/** Who is credited with each length of a text. */
function creditsIn(text: string): readonly string[] {
	return claimsOf(`${LEAD}\n\n${text}`)
		.filter(({ answer }) => answer.question === "duration")
		.map(({ credit }) => credit.name);
}

type Row = readonly [text: string, credit: string];
const check = (text: string, credit: string) => expect(creditsIn(text)).toEqual([credit]);

describe("a post that is shown", () => {
	it("is whose it is signed by", () => {
		const post = "Spoke to my friend President Putin. Our call lasted an hour!";
		expect(creditsIn(`${post}\n\n\u2014 Donald J. Trump (@realDonaldTrump) May 3, 2019`)).toEqual(["Donald Trump"]);
	});

	it("is its writer's too where a mark ends the quotation before the name", () => {
		expect(creditsIn('"Our call lasted an hour. Good conversation!" Mr. Trump tweeted.')).toEqual(["Donald Trump"]);
	});
});

describe("a text that is set in", () => {
	const ROWS: readonly Row[] = [
		["Below is the full White House statement on the call.\n\nThe call lasted an hour.", "White House"],
		["Here's the Kremlin's readout of it:\n\nThe call lasted an hour.", "Kremlin"],
		["Following is the text of the Kremlin's statement:\n\nThe call lasted an hour.", "Kremlin"],
		[
			"Dmitry Peskov, the president's spokesman, sent the following 'read-out' to reporters:\n\nThe call lasted an hour.",
			"Dmitry Peskov",
		],
		["The Kremlin issued the following readout of the call.\n\nThe call lasted an hour.", "The Kremlin"],
		["The Kremlin's statement reads as follows:\n\nThe call lasted an hour.", "Kremlin"],
		[
			"The White House was brief.\n\nReadout of President Trump's call with President Putin\n\nThe call lasted an hour.",
			"White House",
		],
		["Statement from the White House on the call\n\nThe call lasted an hour.", "White House"],
		["A Kremlin spokesman on the call with Mr Trump:\n\nThe call lasted an hour.", "Kremlin spokesman"],
	];
	it.each(ROWS)("is its office's. %s: %s", check);

	const OWN: readonly Row[] = [
		["The White House statement on the call was dull.\n\nThe call lasted an hour.", "CNN"],
		["Here is what we know of the call.\n\nThe call lasted an hour.", "CNN"],
		["Statement of intent\n\nThe call lasted an hour.", "CNN"],
		["Readout: call was friendly.\n\nThe call lasted an hour.", "CNN"],
		["The Kremlin published no readout of the call.\n\nThe call lasted an hour.", "CNN"],
		["A look back on the call with Mr Trump:\n\nThe call lasted an hour.", "CNN"],
		["Below is the full White House statement on the call. The call lasted an hour.", "CNN"],
	];
	it.each(OWN)("is none. %s: %s", check);

	it("ends where the next begins", () => {
		const text =
			"Readout of President Trump's call, by the White House\n\nThe call lasted an hour.\n\nAnd here is the Kremlin's version:\n\nThe call lasted 90 minutes.";
		expect(creditsIn(text)).toEqual(["White House", "Kremlin"]);
	});
});

describe("a quotation behind a sentence that says nothing", () => {
	const ROWS: readonly Row[] = [
		['The Kremlin press office gave more details. "The call lasted an hour and was useful."', "Kremlin press office"],
		['Sarah Sanders summed up the outcome of the call.\n"The call lasted an hour and was useful."', "Sarah Sanders"],
		['Here is how a Kremlin aide described it: "The call lasted an hour."', "Kremlin aide"],
		['Mr Trump made these remarks after his call with Mr Putin:\n"The call lasted an hour."', "Donald Trump"],
		[
			'The press office of the Russian president offered its own account. "The call lasted an hour."',
			"press office of the Russian president",
		],
	];
	it.each(ROWS)("%s: %s", check);

	const OWN: readonly Row[] = [
		['The Kremlin was waiting for details. "The call lasted an hour and was useful."', "CNN"],
		['Sarah Sanders was in the room.\n"The call lasted an hour and was useful."', "CNN"],
	];
	it.each(OWN)("is nobody's. %s: %s", check);
});

describe("an account that is gone on with", () => {
	const ROWS: readonly Row[] = [
		["The Kremlin said it was useful. It is also noted that the call lasted an hour.", "The Kremlin"],
		["It was noted that the call lasted an hour.", "CNN"],
		["The Kremlin said it was useful. It is rumoured that the call lasted an hour.", "CNN"],
		["Trump told Putin that he was tired. It is noted that the call lasted an hour.", "CNN"],
		["A press officer of the White House in Washington\nsaid the call lasted an hour.", "press officer"],
		["In a joint statement after the talks, the two leaders noted that the call lasted an hour.", "joint statement"],
		["In a joint statement, the White House said the call lasted an hour.", "the White House"],
	];
	it.each(ROWS)("%s: %s", check);

	it("is of the paper's office, and not of a body that was only named", () => {
		check(
			"It was friendly, according to a readout by the White House. NATO's council had met before. The call lasted an hour, according to the readout.",
			"White House",
		);
	});
});
