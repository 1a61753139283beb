import { describe, expect, it } from "vitest";
import { creditOfLength } from "./reading.ts";

type Row = readonly [text: string, credit: string];
function check(text: string, credit: string) {
	expect(creditOfLength(text)).toBe(credit);
}

const PESKOV = "Dmitry Peskov, presidential spokesperson, RU";

describe("a chain", () => {
	const ROWS: readonly Row[] = [
		[
			"The Washington Post reported that a White House aide said the call lasted an hour.",
			"White House aide, unnamed, US, reported via Washington Post",
		],
		['"The Kremlin says the call lasted an hour," Trump said.', "The Kremlin, RU, quoted via Donald Trump"],
		[
			"The Washington Post reported, citing people familiar with the call, that the call lasted an hour.",
			"people familiar with the call, unnamed, reported via Washington Post",
		],
		[
			"The call lasted an hour, the Post reported on Friday, citing an aide.",
			"aide, unnamed, reported via The Washington Post",
		],
		[
			"Citing two US officials, Axios reported that the call lasted an hour.",
			"US officials, unnamed, US, reported via Axios",
		],
		["The call lasted an hour, according to Axios, which cited an aide.", "aide, unnamed, reported via Axios"],
		["The call lasted an hour, Interfax reported, quoting Peskov.", `${PESKOV}, reported via Interfax`],
		["The call lasted an hour, TASS said with reference to the Kremlin.", "the Kremlin, RU, reported via TASS"],
		["The call lasted an hour, Reuters said, citing Interfax.", "Interfax, reported via Reuters"],
		[
			"The call lasted an hour, Reuters reported, citing the president's spokesman, Dmitry Peskov.",
			`${PESKOV}, reported via Reuters`,
		],
	];
	it.each(ROWS)("%s: %s", check);

	const NONE: readonly Row[] = [
		["The call lasted an hour, a Kremlin aide said, citing notes of it.", "Kremlin aide, unnamed, RU, reported"],
		["The call lasted an hour, Axios reported. Citing Peskov, it called the talk useful.", "Axios, reported"],
		["Axios reported on the call, and the Kremlin said it lasted an hour.", "the Kremlin, RU, reported"],
		["The Kremlin, citing Interfax, said the call lasted an hour.", "The Kremlin, RU, reported"],
	];
	it.each(NONE)("is none. %s: %s", check);
});
