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
