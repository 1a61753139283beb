import { describe, expect, test } from "vitest";
import { bCubed, type Placed } from "../../src/command/b-cubed.ts";

/** "a1 a1 b2": found and gold of each claim. */
function placed(text: string): readonly Placed[] {
	return text.split(" ").map((one) => ({ found: one.charAt(0), gold: one.charAt(1) }));
}

describe("B-cubed", () => {
	test.each([
		["all together as they belong, under other names", "a1 a1 b2", { precision: 1, recall: 1, f1: 1 }],
		["two encounters taken for one", "a1 a1 a2 a2", { precision: 0.5, recall: 1, f1: 0.667 }],
		["one encounter taken for two", "a1 a1 b1 b1", { precision: 1, recall: 0.5, f1: 0.667 }],
		["one claim of three with the wrong ones", "a1 a1 b1 b2", { precision: 0.75, recall: 0.667, f1: 0.706 }],
	])("of %s", (_, text, expected) => {
		expect(bCubed(placed(text))).toEqual(expected);
	});

	test("of nothing is 1", () => {
		expect(bCubed([]).f1).toBe(1);
	});
});
