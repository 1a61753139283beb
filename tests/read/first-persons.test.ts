import { describe, expect, it } from "vitest";
import type { ArticleText } from "../../src/model.ts";
import { claimsOf } from "./reading.ts";

/** Who is credited with each topic of a text. */
function creditsIn(text: string, more: Partial<ArticleText>): readonly string[] {
	return claimsOf(text, { published: "2017-02-18", ...more })
		.filter(({ answer }) => answer.question === "topic")
		.map(({ credit }) => credit.name);
}

const TALKED = "Minister Lavrov and I met in Munich. We also discussed Syria.";

describe("a page in the first person", () => {
	const PAGES: readonly (readonly [outlet: string, title: string | null, speaker: string])[] = [
		["NATO", "Doorstep by NATO Secretary General Jens Stoltenberg", "Jens Stoltenberg"],
		["NATO", "NATO Secretary General's roundtable with editors", "Jens Stoltenberg"],
		["Prime Minister of Australia", "Press conference in Perth", "Malcolm Turnbull"],
		["Israel Ministry of Foreign Affairs", "PM Netanyahu's remarks before his flight", "Benjamin Netanyahu"],
		["The Sun", "Transcript: Boris Johnson's interview", "Boris Johnson"],
		[
			"Prime Minister of Japan",
			"Press Conference by Prime Minister ABE Shinzo Regarding His Talk with U.S. President Trump",
			"Shinzo Abe",
		],
		[
			"Indian Ministry of External Affairs",
			"Transcript of Media Briefing by Foreign Secretary in Xiamen",
			"Foreign Secretary",
		],
	];
	it.each(PAGES)("of %s, %s, is told by %s", (outlet, title, speaker) => {
		expect(creditsIn(TALKED, { outlet, title })).toEqual([speaker]);
	});

	const OTHERS: readonly (readonly [outlet: string, title: string | null])[] = [
		["NATO", "NATO Secretary General meets Minister Lavrov"],
		["NATO", "Joint press conference with NATO Secretary General Jens Stoltenberg"],
		["NATO", null],
		["The Sun", "Interview with an aide about Boris Johnson's meeting"],
	];
	it.each(OTHERS)("of %s, %s, is its own", (outlet, title) => {
		expect(creditsIn(TALKED, { outlet, title })).toEqual([outlet]);
	});

	it("does not make its speaker the one who tells the rest", () => {
		const title = "Doorstep by NATO Secretary General Jens Stoltenberg";
		const text = "Jens Stoltenberg met Sergey Lavrov in Munich. They discussed Syria.";
		expect(creditsIn(text, { outlet: "NATO", title })).toEqual(["NATO"]);
	});
});

describe("a turn's label", () => {
	it.each([
		["JENS STOLTENBERG, NATO SECRETARY GENERAL", "Jens Stoltenberg"],
		["SECRETARY GENERAL STOLTENBERG", "Jens Stoltenberg"],
		["SECRETARY TILLERSON", "Rex Tillerson"],
	])("%s is %s", (label, speaker) => {
		const text = `${label}: ${TALKED}\nQ Anything else?`;
		expect(creditsIn(text, { outlet: "Reuters", title: null })).toEqual([speaker]);
	});
});
