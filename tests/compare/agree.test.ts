import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agree, answersAct, boundsOf } from "../../src/compare/agree.ts";
import { ANSWERS, account, BRIEF, duration, initiator, topic } from "./accounts.ts";

describe("two lengths", () => {
	const LENGTHS: readonly (readonly [a: string, b: string, agree: boolean])[] = [
		["an hour-long", "an hour and a half", false],
		["more than an hour", "an hour", true],
		["more than an hour", "an hour and a half", true],
		["nearly two hours", "more than two hours", false],
		["nearly two hours", "two hours", true],
		["more than two hours", "two hours", true],
		["an hour", "90 minutes", false],
		["an hour", "70 minutes", true],
		["70 minutes", "65 minutes", true],
		["30 minutes", "40 minutes", false],
		["1 hour and 15 minutes", "an hour and a half", true],
		["about an hour", "1 hour and 15 minutes", true],
		["an hour", "1 hour and 15 minutes", true],
		["1 hour and 14 minutes", "1 hour and 19 minutes", false],
		["60 to 90 minutes", "an hour", true],
		["60 to 90 minutes", "two hours", false],
		["more than an hour", "nearly an hour", false],
		["at least an hour", "up to an hour", true],
		["more than an hour", "up to an hour", false],
		["more than 45 minutes", "an hour", true],
		["about an hour", "an hour and a half", true],
	];
	it.each(LENGTHS)("%s and %s: %s", (a, b, same) => {
		expect([agree(duration(a), duration(b)), agree(duration(b), duration(a))]).toEqual([same, same]);
	});

	it("of which one is brief agree up to 45 minutes", () => {
		expect([agree(BRIEF, duration("40 minutes")), agree(BRIEF, duration("90 minutes"))]).toEqual([true, false]);
	});

	it("of which one is only a description agree", () => {
		const lengthy = { ...BRIEF, interval: null, said: "a lengthy call" };
		expect([agree(lengthy, duration("20 minutes")), boundsOf(lengthy)]).toEqual([true, null]);
	});
});

describe("two initiators", () => {
	const SIDES: readonly (readonly [a: string, b: string, agree: boolean])[] = [
		["US", "US", true],
		["US", "RU", false],
		["not RU", "US", true],
		["not RU", "RU", false],
		["not RU", "not US", true],
		["mutual", "US", false],
		["scheduled", "US", false],
		["mutual", "scheduled", false],
		["not RU", "mutual", true],
	];
	it.each(SIDES)("%s and %s: %s", (a, b, same) => {
		const [x, y] = [a, b].map((side) => initiator(side.replace("not ", ""), side.startsWith("not ")));
		if (x === undefined || y === undefined) throw new Error("two sides");
		expect([agree(x, y), agree(y, x)]).toEqual([same, same]);
	});
});

describe("two accounts of a topic", () => {
	type Said = readonly [
		act: "raised" | "warned" | "condemned" | "congratulated",
		answer: "yes" | "no" | "declined-to-say",
	];
	const ACTS: readonly (readonly [a: Said, b: Said, agree: boolean])[] = [
		[["raised", "yes"], ["raised", "yes"], true],
		[["raised", "yes"], ["raised", "no"], false],
		[["warned", "yes"], ["raised", "no"], false],
		[["condemned", "yes"], ["raised", "no"], false],
		[["congratulated", "yes"], ["raised", "no"], true],
		[["warned", "no"], ["raised", "yes"], true],
		[["warned", "no"], ["raised", "no"], true],
		[["warned", "yes"], ["warned", "no"], false],
		[["warned", "yes"], ["condemned", "no"], true],
		[["raised", "declined-to-say"], ["raised", "yes"], true],
		[["raised", "declined-to-say"], ["raised", "no"], true],
	];
	it.each(ACTS)("%j and %j: %s", ([actA, answerA], [actB, answerB], same) => {
		const [a, b] = [topic(answerA, actA), topic(answerB, actB)];
		expect([agree(a, b), agree(b, a)]).toEqual([same, same]);
	});

	it("agree where the topic is another", () => {
		expect(agree(topic("yes", "raised", "trade"), topic("no", "raised", "venezuela"))).toBe(true);
	});
});

describe("any two answers", () => {
	it("agree in either order", () => {
		fc.assert(fc.property(ANSWERS, ANSWERS, (a, b) => agree(a, b) === agree(b, a)));
	});

	it("agree with themselves", () => {
		fc.assert(fc.property(ANSWERS, (answer) => agree(answer, answer)));
	});

	it("to different questions agree", () => {
		fc.assert(fc.property(ANSWERS, ANSWERS, (a, b) => a.question === b.question || agree(a, b)));
	});

	it("that agree still do when one is less sure", () => {
		const lengths = fc.tuple(fc.nat(300), fc.nat(60)).map(([from, width]) => [from, from + width] as const);
		const of = (interval: readonly [number, number]) => ({ ...duration("an hour"), interval });
		fc.assert(
			fc.property(lengths, lengths, fc.nat(30), fc.nat(30), (a, b, less, more) => {
				const wider = of([Math.max(0, a[0] - less), a[1] + more]);
				expect(!agree(of(a), of(b)) || agree(wider, of(b))).toBe(true);
			}),
		);
	});
});

describe("an account answers", () => {
	it("whether a topic was raised by saying that it was warned of, and not by saying that it was not", () => {
		expect(answersAct(account("CNN", topic("yes", "warned")), "raised")).toBe(true);
		expect(answersAct(account("CNN", topic("no", "warned")), "raised")).toBe(false);
		expect(answersAct(account("CNN", topic("declined-to-say")), "raised")).toBe(false);
		expect(answersAct(account("CNN", duration("an hour")), "raised")).toBe(false);
	});
});
