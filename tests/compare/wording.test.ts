import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align, isOfMeaning, isOneUtterance } from "../../src/compare/wording.ts";

/** What differs between two wordings of one utterance: "up/off"; null where they are none. */
function differing(a: string, b: string): readonly string[] | null {
	const alignment = align(a, b);
	if (alignment === null || !isOneUtterance(alignment)) return null;
	return alignment.differences.map((d) => `${d.a.join(" ")}/${d.b.join(" ")}`);
}

describe("two wordings of one utterance", () => {
	const NO_DIFFERENCE: readonly (readonly [why: string, a: string, b: string])[] = [
		[
			"contractions",
			"We didn't discuss the sanctions on Russia at all",
			"We did not discuss the sanctions on Russia at all",
		],
		["curly marks", "We didn’t discuss the sanctions on Russia", "We didn't discuss the sanctions on Russia"],
		[
			"punctuation",
			"It was a long, frank and useful conversation",
			"It was a long; frank – and useful – conversation.",
		],
		[
			"spelling",
			"We will honour our defence programme and organise talks",
			"We will honor our defense program and organize talks",
		],
		["figures", "They agreed on twenty points of the peace plan", "They agreed on 20 points of the peace plan"],
		["fillers", "I told him, uh, that the border, you know, stays closed", "I told him that the border stays closed"],
		[
			"ellipsis",
			"I told him that the border … stays closed this winter",
			"I told him that the border with Poland stays closed this winter",
		],
		[
			"dots",
			"I told him that the border ... stays closed this winter",
			"I told him that the border with Poland stays closed this winter",
		],
		["brackets", "I told [Mr Putin] that the border stays closed", "I told him that the border stays closed"],
		[
			"a state's short name",
			"We discussed the US-Philippines alliance with the United Nations",
			"We discussed the United States-Philippines alliance with the U.N.",
		],
		[
			"a shorter quotation",
			"the border stays closed this winter",
			"I told him the border stays closed this winter, and he knew it",
		],
	];
	it.each(NO_DIFFERENCE)("do not differ by %s", (_, a, b) => {
		expect(differing(a, b)).toEqual([]);
		expect(differing(b, a)).toEqual([]);
	});

	it("differ word by word, from the first shared word to the last", () => {
		expect(
			differing(
				"it started up as a mountain and ended up as a mouse. But he knew",
				"[the investigation] started off as a mountain and it ended up being a mouse",
			),
		).toEqual(["up/off", "/it", "as/being"]);
		expect(differing("I would like you to do us a favor though", "I would like you to do me a favour, though")).toEqual(
			["us/me"],
		);
	});

	const MEANING: readonly (readonly [means: boolean, a: string, b: string])[] = [
		[
			false,
			"it started up as a mountain and ended up as a mouse",
			"it started off as a mountain and ended up as a mouse",
		],
		[
			true,
			"there will be no invasion of the country this winter",
			"there will be an invasion of the country this winter",
		],
		[true, "the sanctions will stay until the army withdraws", "the sanctions may stay until the army withdraws"],
		[true, "we agreed to send 20 trucks of grain to the port", "we agreed to send 30 trucks of grain to the port"],
		[true, "I would like you to do us a favor though", "I would like you to do me a favor though"],
		[
			false,
			"they adopted a resolution regarding the border this winter",
			"they adopted a resolution on the border this winter",
		],
		[true, "they told us to close the border", "they told US to close the border"],
		[false, "the sanctions stay until the army withdraws", "the sanctions stay until the army withdrawed"],
	];
	it.each(MEANING)("differ in meaning: %s", (means, a, b) => {
		expect(align(a, b)?.differences.some(isOfMeaning)).toBe(means);
	});
});

describe("two things said", () => {
	it.each([
		["We had a great conversation with the president", "We had a very good conversation with the president"],
		["We had a great conversation about trade today", "We had a great conversation about Ukraine today"],
		["Thank you very much, everybody", "Thank you all very much"],
		["I think that we will see what happens", "I think that they will see what happens next"],
		["The talks were constructive", "The border stays closed this winter"],
		[
			"The minister clearly told President Trump that the border with Poland stays closed until spring comes",
			"Our minister clearly told President Trump that no soldier will ever be sent abroad to fight",
		],
	])("are not one: %s | %s", (a, b) => {
		expect(differing(a, b)).toBeNull();
	});
});

describe("any two wordings", () => {
	const WORDS = fc.array(
		fc.constantFrom("the", "border", "stays", "closed", "not", "winter", "he", "…", "[it]", "20"),
		{
			maxLength: 30,
		},
	);
	it("never throw, lie in their words, and are the same with themselves", () => {
		fc.assert(
			fc.property(WORDS, WORDS, (x, y) => {
				const [a, b] = [x.join(" "), y.join(" ")];
				const alignment = align(a, b);
				if (alignment !== null) {
					expect(alignment.a.end).toBeLessThanOrEqual(a.length);
					expect(alignment.b.end).toBeLessThanOrEqual(b.length);
					expect(alignment.same).toBeLessThanOrEqual(alignment.length);
				}
				expect(align(a, a)?.differences ?? []).toEqual([]);
			}),
		);
		fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), (a, b) => void align(a, b)));
	});
});
