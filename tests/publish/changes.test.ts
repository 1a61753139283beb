import { describe, expect, it } from "vitest";
import type { Position } from "../../src/model.ts";
import { changesBetween } from "../../src/publish/changes.ts";

function position(answer: string, ...outlets: readonly string[]): Position {
	return { answer, outlets, credits: [], origins: outlets.length, evidence: [] };
}

describe("between two revisions", () => {
	it("a position that is new is added", () => {
		expect(changesBetween([position("an hour", "A")], [position("an hour", "A"), position("two hours", "B")])).toEqual([
			{ kind: "added", answer: "two hours", outlets: ["B"] },
		]);
	});

	it("a position that nobody gives any more is removed", () => {
		expect(changesBetween([position("an hour", "A"), position("two hours", "B")], [position("an hour", "A")])).toEqual([
			{ kind: "removed", answer: "two hours", outlets: ["B"] },
		]);
	});

	it("who joins an answer and who leaves it is told", () => {
		expect(changesBetween([position("an hour", "A", "B")], [position("an hour", "B", "C")])).toEqual([
			{ kind: "carried", answer: "an hour", joined: ["C"], left: ["A"] },
		]);
	});

	it("an answer that the same outlets give in other words is reworded, and neither added nor removed", () => {
		expect(changesBetween([position("an hour", "A", "B")], [position("about an hour", "B", "A")])).toEqual([
			{ kind: "reworded", before: "an hour", answer: "about an hour" },
		]);
	});

	it("one former answer is reworded once", () => {
		expect(changesBetween([position("no", "A")], [position("yes", "A"), position("declined to say", "A")])).toEqual([
			{ kind: "reworded", before: "no", answer: "yes" },
			{ kind: "added", answer: "declined to say", outlets: ["A"] },
		]);
	});

	it("the same in another order is no change", () => {
		const both = [position("an hour", "A", "B"), position("two hours", "C")];
		expect(changesBetween(both, [position("two hours", "C"), position("an hour", "B", "A")])).toEqual([]);
	});
});
