import { describe, expect, it } from "vitest";
import { collate } from "../../src/site/discrepancy/collation.ts";

describe("two wordings collated", () => {
	it("part where their words do, and nowhere else", () => {
		expect(
			collate(
				"“started up as a mountain and ended up as a mouse”",
				"“started off as a mountain and ended up being a mouse”",
			),
		).toEqual([
			{ both: "“started " },
			{ a: "up", b: "off" },
			{ both: " as a mountain and ended up " },
			{ a: "as", b: "being" },
			{ both: " a mouse”" },
		]);
	});

	it("show what only one of them has, in its place", () => {
		expect(collate("we never spoke about it", "we spoke about all of it")).toEqual([
			{ both: "we " },
			{ a: "never", b: "" },
			{ both: " spoke about" },
			{ a: "", b: "all of" },
			{ both: " it" },
		]);
	});

	it.each([
		["do us a favour, though", "do us a favor though"],
		["“It’s over.”", "it is over"],
	])("are one where only spelling and marks differ: %s", (one, other) => {
		expect(collate(one, other)?.every((piece) => "both" in piece)).toBe(true);
	});

	it("that share no word are not collated", () => {
		expect(collate("peace at last", "never again")).toBeNull();
	});

	it("give either wording again when one side is read through", () => {
		const [one, other] = ["he would not say when they will meet", "he did say that they may meet soon"];
		const pieces = collate(one, other) ?? [];
		expect(pieces.map((piece) => ("both" in piece ? piece.both : piece.a)).join("")).toBe(one);
		const second = pieces.map((piece) => ("both" in piece ? piece.both : ` ${piece.b} `)).join("");
		expect(second.replace(/\s+/g, " ").trim()).toBe(other);
	});
});
