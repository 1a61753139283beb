import { describe, expect, it } from "vitest";
import { carriers, sharedText } from "../../src/languages/english/carriers.ts";
import type { Position, PositionEvidence } from "../../src/model.ts";
import { accountWords } from "../../src/publish/words.ts";

/** An account in an outlet's article, in its own voice or crediting somebody. */
function account(outlet: string, origin: string, credited: string | null = null): PositionEvidence {
	const voice = credited === null ? "own" : "reported";
	return {
		...{ text: "an hour", start: 0, end: 7, where: "text", url: null, published: null },
		...{ article: outlet, outlet, origin, rule: "rule", confidence: 0.9 },
		credit: { name: credited ?? outlet, role: null, side: null, voice, via: [] },
	};
}

function position(...evidence: readonly PositionEvidence[]): Position {
	const outlets = [...new Set(evidence.map(({ outlet }) => outlet))];
	return { answer: "an hour", outlets, credits: [], origins: 1, evidence };
}

describe("who carries a position", () => {
	const SAID: readonly (readonly [said: string, ...accounts: readonly PositionEvidence[]])[] = [
		["CNN, Vox", account("CNN", "CNN"), account("Vox", "Vox")],
		[
			"Reuters, carried by Bild and ABC News",
			account("Reuters", "Reuters"),
			account("Bild", "Reuters"),
			account("ABC News", "Reuters"),
		],
		["Reuters, carried by Bild", account("Bild", "Bild"), account("Reuters", "Bild")],
		["Bild and ABC News, in one text", account("Bild", "elsewhere"), account("ABC News", "elsewhere")],
		["Bild", account("Bild", "Reuters")],
		["CNN; Reuters, carried by Bild", account("CNN", "CNN"), account("Reuters", "Reuters"), account("Bild", "Reuters")],
		[
			"Reuters, carried by Bild, crediting Dmitry Peskov",
			account("Reuters", "Reuters", "Dmitry Peskov"),
			account("Bild", "Reuters", "Dmitry Peskov"),
		],
		[
			"Reuters, carried by A, B, C and 2 more",
			account("Reuters", "Reuters"),
			...["A", "B", "C", "D", "E"].map((outlet) => account(outlet, "Reuters")),
		],
		["A; B, also crediting Dmitry Peskov", account("A", "A"), account("B", "B", "Dmitry Peskov"), account("B", "A")],
	];
	for (const [said, ...accounts] of SAID)
		it(`is said: ${said}`, () => {
			expect(carriers(position(...accounts))).toBe(said);
		});

	it("counts copies of one text once where it names only some", () => {
		const copies = ["A", "B", "C"].map((outlet) => account(outlet, "A"));
		const others = ["D", "E", "F"].map((outlet) => account(outlet, outlet));
		expect(carriers(position(...copies, ...others), 2)).toBe("A, B and C, in one text; D and 2 more");
		expect(carriers(position(...others, ...copies), 2)).toBe("D, E and 4 more");
	});

	it("is as it was where a stored account has no origin", () => {
		const { origin: _, ...old } = account("CNN", "");
		const { origin: __, ...other } = account("Vox", "");
		const stored: readonly PositionEvidence[] = JSON.parse(JSON.stringify([old, other]));
		expect(carriers(position(...stored))).toBe("CNN, Vox");
	});
});

describe("an account", () => {
	it("says whose text it is in, if it is not its outlet's own", () => {
		const reuters = position(account("Reuters", "Reuters"), account("Bild", "Reuters"), account("CNN", "CNN"));
		expect(reuters.evidence.map((one) => sharedText(one, reuters))).toEqual([null, "in a text of Reuters", null]);
		const bild = position(account("Bild", "Bild"), account("ABC News", "Bild"));
		expect(bild.evidence.map((one) => sharedText(one, bild))).toEqual([null, "in the same text as Bild"]);
	});

	it("has no words of its own in a copy, and keeps whom it credits", () => {
		const bild = account("Bild", "Reuters");
		const vox = account("Vox", "Reuters", "Dmitry Peskov");
		const all = position(account("Reuters", "Reuters"), bild, vox);
		expect(accountWords(bild, all)).toBe("in a text of Reuters");
		expect(accountWords(vox, all)).toBe("crediting Dmitry Peskov, in a text of Reuters");
		expect(accountWords(bild, position(bild))).toBe("in its own words");
	});
});
