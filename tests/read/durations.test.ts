import { describe, expect, it } from "vitest";
import type { Interval } from "../../src/model.ts";
import { claimsOf, LEAD } from "./reading.ts";

/** Each length with the evidence: [[60, 120], "They spoke for more than an hour"]. */
function lengthsIn(text: string): readonly (readonly [Interval | null, string])[] {
	return claimsOf(`${LEAD} ${text}`).flatMap(({ answer, evidence }) =>
		answer.question === "duration" ? [[answer.interval, evidence.text] as const] : [],
	);
}

/** [ brackets ] show the evidence. */
function check(marked: string, interval: Interval | null) {
	const evidence = /\[(.*)\]/.exec(marked)?.[1] ?? marked;
	expect(lengthsIn(marked.replace(/[[\]]/g, ""))).toEqual([[interval, evidence]]);
}

describe("how long it lasted", () => {
	const ROWS: readonly (readonly [marked: string, interval: Interval | null])[] = [
		["[The call lasted about an hour.]", [40, 80]],
		["[Trump and Putin spoke for more than an hour on Friday.]", [60, 120]],
		["Trump's [90-minute call with Putin], friendly as it was, changed nothing.", [85, 95]],
		["In [an hour-long call on Friday], Trump and Putin spoke of Venezuela.", [45, 75]],
		["[They talked on the phone for 1 hour and 15 minutes.]", [73, 77]],
		["[Their conversation lasted between 60 and 90 minutes.]", [60, 90]],
		["The call was planned for 45 minutes but [lasted 90 minutes.]", [85, 95]],
		["[The call began at 9:03 and ended at 9:33.]", [28, 32]],
		["[Trump said they had spoken for over an hour.]", [60, 120]],
		["\u201c[We spoke for an hour]\u201d, said Trump.", [45, 75]],
		["[The two leaders were on the phone for 90 minutes.]", [85, 95]],
		["[Their call, which lasted an hour, was friendly.]", [45, 75]],
		["Their call \u2013 [which lasted an hour] \u2013 was friendly.", [45, 75]],
		["[It lasted an hour.]", [45, 75]],
	];
	it.each(ROWS)("%s: %j", check);
});

describe("longer than planned", () => {
	it("adds to the planned length where the article gives it", () => {
		check("[The call, which had been planned for 90 minutes, went on for an hour longer than planned.]", [
			90 + 45,
			90 + 75,
		]);
	});

	it("gives no interval where it does not", () => {
		check("[The call went on for an hour longer than planned.]", null);
		expect(claimsOf(`${LEAD} The call went on for an hour longer than planned.`)[0]?.answer).toMatchObject({
			minutes: 60,
			beyond: "planned",
		});
	});
});

describe("a description", () => {
	it("of a brief one is at most 45 minutes", () => {
		check("[They had a brief phone call.]", [0, 45]);
		check("[Trump spoke briefly with Putin about trade.]", [0, 45]);
	});

	it("counts for nothing beside a length", () => {
		check("[They had a brief call of 20 minutes.]", [15, 25]);
		check("It was a brief call, and [it lasted 20 minutes.]", [15, 25]);
	});
});

describe("no length of the encounter", () => {
	const NONE = [
		"The call was scheduled to last an hour.",
		"The call was supposed to be an hour-long conversation.",
		"Their next call will last two hours.",
		"The call could last two hours.",
		"They held a one-on-one meeting of 45 minutes before a dinner.",
		"A 45-minute news conference followed their call.",
		"Putin kept Trump waiting for an hour before the call.",
		"The call began an hour late.",
		"Trump called after a nine-hour flight.",
		"Two hours after the call, Trump left Helsinki.",
		"An hour later they hung up.",
		"They agreed on a 24-hour ceasefire during the call.",
		"Trump spoke with reporters for an hour after the call.",
		"In the first hour of the call they talked about trade.",
		"The call did not last an hour.",
		"How long did the call last? An hour?",
		"It was a call of the hour.",
		"The two men are in the same time zone for an hour a day.",
		"Trump gave a 30-minute interview after the call.",
	];
	it.each(NONE)("%s", (text) => {
		expect(lengthsIn(text)).toEqual([]);
	});
});
