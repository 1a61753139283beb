import { describe, expect, it } from "vitest";
import { claimsOf, LEAD } from "./reading.ts";

/** Who is credited with the last topic of a text. */
function creditIn(text: string): string {
	return (
		claimsOf(`${LEAD} ${text}`)
			.filter(({ answer }) => answer.question === "topic")
			.at(-1)?.credit.name ?? "no claim"
	);
}

type Row = readonly [text: string, credit: string];
const check = (text: string, credit: string) => expect(creditIn(text)).toBe(credit);

describe("whom a pronoun takes up", () => {
	const ROWS: readonly Row[] = [
		["Trump told Putin that he wanted peace, Lavrov said. He added that Syria did not come up.", "Sergey Lavrov"],
		[
			"Trump told a news conference that he had raised Iran, and that Putin had replied at length. He said he also raised Syria.",
			"Donald Trump",
		],
		["Putin took questions for an hour. He told reporters that Trump had brought up Syria.", "Vladimir Putin"],
		[
			"Asked if he had told Putin to leave, Trump replied that he had. He also said Syria was not discussed.",
			"Donald Trump",
		],
		[
			"The Russian president had come, by his spokesman's account, to listen, and he says that he did: Syria was discussed.",
			"Vladimir Putin",
		],
	];
	it.each(ROWS)("%s: %s", check);
});

describe("two accounts in one sentence", () => {
	const ROWS: readonly Row[] = [
		["Asked about Syria, Putin denied that he had sent soldiers; Iran was also discussed, Trump said.", "Donald Trump"],
		["Trump told Fox News of the Kremlin's claim that Putin had raised Syria.", "the Kremlin"],
		[
			"Trump, for his part, warned that Iran would pay for it, his adviser, John Bolton, told reporters in Washington.",
			"John Bolton",
		],
		["An official familiar with it later said that Syria was discussed.", "official familiar"],
		["A member of the Trump transition team said that Syria was discussed.", "member of the Trump transition team"],
	];
	it.each(ROWS)("%s: %s", check);
});

describe("whoever stands beside the verb of saying", () => {
	const ROWS: readonly Row[] = [
		["The American note skipped the subjects the Kremlin said Putin raised, from Syria to Libya.", "the Kremlin"],
		["The Kremlin said less than the White House did: Putin raised Syria.", "The Kremlin"],
		['She said "Iran came up", but Peskov insisted Putin had mentioned Syria himself.', "Dmitry Peskov"],
		["Trump, in a message on Truth Social on Sunday, claimed that Putin had raised Syria.", "Donald Trump"],
		["Putin raised Syria, according to a post on Truth Social by the US president.", "Donald Trump"],
		["Putin raised Syria, according to a post on Truth Social.", "post on Truth Social"],
		["Syria was discussed, Dmitry Peskov told media after Trump hung up.", "Dmitry Peskov"],
		[
			"Trump told reporters after the call that while the two had discussed Syria, Iran did not come up.",
			"Donald Trump",
		],
		["Trump told reporters he was glad after a call in which the two had discussed Syria.", "CNN"],
		["A Kremlin spokesman accompanying Putin said Syria was discussed.", "Kremlin spokesman accompanying Putin"],
		["Aides from both Putin's camp and Trump's said Syria was discussed.", "Aides from both Putin's camp"],
		["The U.S. version first mentioned Syria.", "U.S."],
		["According to the Palace, Putin raised Syria.", "Palace"],
		["POTUS told reporters that Putin had raised Syria.", "Donald Trump"],
		["The top US diplomat told reporters that Syria had come up.", "Mike Pompeo"],
		["The president and prime minister noted that Syria had come up.", "CNN"],
		["The Prime Minister and President noted that Syria had been discussed.", "CNN"],
	];
	it.each(ROWS)("%s: %s", check);
});
