import { describe, expect, it } from "vitest";
import { LENGTHS } from "../../../src/languages/english/lengths.ts";
import type { Interval, Qualifier } from "../../../src/model.ts";
import { findLengths } from "../../../src/read/durations/lengths.ts";
import { plainText } from "../../../src/read/text/plain.ts";

function lengthsIn(text: string) {
	return findLengths(plainText(text), { start: 0, end: text.length });
}

/** [ brackets ] show the length's span in the text. */
type Row = readonly [marked: string, interval: Interval];
type Qualified = readonly [marked: string, interval: Interval, qualifier: Qualifier];

function check(marked: string, interval: Interval, qualifier: Qualifier | null = null) {
	const text = marked.replace(/[[\]]/g, "");
	const span = /\[(.*)\]/.exec(marked)?.[1];
	expect(lengthsIn(text).map((l) => [text.slice(l.start, l.end), l.interval, l.qualifier])).toEqual([
		[span, interval, qualifier],
	]);
}

describe("a length to the minute is two minutes either way", () => {
	const ROWS: readonly Row[] = [
		["for [1 hour and 15 minutes].", [73, 77]],
		["for [two hours and sixteen minutes].", [134, 138]],
		["for [an hour and 45 minutes].", [103, 107]],
		["for [one hour 15 minutes]", [73, 77]],
		["for [1h 15m] in all", [73, 77]],
		["for [33 minutes]", [31, 35]],
	];
	it.each(ROWS)("%s: %j", check);
});

describe("a length to five or ten minutes is five either way", () => {
	const ROWS: readonly Row[] = [
		["for [45 minutes]", [40, 50]],
		["for [45\u00a0minutes]", [40, 50]],
		["a [90-minute] call", [85, 95]],
		["a [90\u2011minute] call", [85, 95]],
		["for [forty-five minutes]", [40, 50]],
		["for [three quarters of an hour]", [40, 50]],
		["for [an hour and a quarter]", [70, 80]],
	];
	it.each(ROWS)("%s: %j", check);
});

describe("a length to the half-hour is fifteen minutes either way", () => {
	const ROWS: readonly Row[] = [
		["for [an hour].", [45, 75]],
		["[an hour-long] call", [45, 75]],
		["their [hourlong] call", [45, 75]],
		["for [two hours].", [105, 135]],
		["a [two-hour-long] meeting", [105, 135]],
		["for [an hour and a half].", [75, 105]],
		["for [two and a half hours].", [135, 165]],
		["for [two-and-a-half hours].", [135, 165]],
		["for [2\u00bd hours].", [135, 165]],
		["for [2 1/2 hours].", [135, 165]],
		["for [1.5 hours].", [75, 105]],
		["for [half an hour].", [15, 45]],
	];
	it.each(ROWS)("%s: %j", check);
});

describe("about a length is one grain coarser", () => {
	const ROWS: readonly Qualified[] = [
		["for [about 1 hour and 15 minutes]", [70, 80], "about"],
		["for [about 33 minutes]", [28, 38], "about"],
		["for [about 45 minutes]", [30, 60], "about"],
		["for [some 40 minutes]", [25, 55], "about"],
		["for [roughly 90 minutes]", [75, 105], "about"],
		["for [around an hour]", [40, 80], "about"],
		["for [approximately two hours]", [100, 140], "about"],
		["for [an hour or so]", [40, 80], "about"],
		["for [a couple of hours]", [100, 140], "about"],
	];
	it.each(ROWS)("%s: %j", check);
});

describe("more than a length is up to the next full grain above", () => {
	const ROWS: readonly Qualified[] = [
		["for [more than an hour]", [60, 120], "more-than"],
		["for [just over an hour]", [60, 120], "more-than"],
		["for [over 45 minutes]", [45, 60], "more-than"],
		["for [more than 40 minutes]", [40, 45], "more-than"],
		["for [more than half an hour]", [30, 60], "more-than"],
		["for [more than 90 minutes]", [90, 120], "more-than"],
		["for [upwards of two hours]", [120, 180], "more-than"],
		["for [at least an hour]", [60, 120], "at-least"],
		["[an hour-plus] of talks", [60, 120], "at-least"],
	];
	it.each(ROWS)("%s: %j", check);
});

describe("nearly a length is from one grain lower", () => {
	const ROWS: readonly Qualified[] = [
		["for [nearly two hours]", [90, 120], "nearly"],
		["for [nearly an hour]", [45, 60], "nearly"],
		["for [almost an hour]", [45, 60], "nearly"],
		["for [close to an hour]", [45, 60], "nearly"],
		["for [just under two hours]", [90, 120], "nearly"],
		["for [less than an hour]", [45, 60], "nearly"],
		["for [nearly 45 minutes]", [30, 45], "nearly"],
		["an [almost two-hour] meeting", [90, 120], "nearly"],
		["for [up to two hours]", [90, 120], "up-to"],
		["for [as long as two hours]", [90, 120], "up-to"],
	];
	it.each(ROWS)("%s: %j", check);
});

describe("a range is as said", () => {
	const ROWS: readonly Row[] = [
		["for [60 to 90 minutes]", [60, 90]],
		["for [60-90 minutes]", [60, 90]],
		["for [60\u201390 minutes]", [60, 90]],
		["[between an hour and 90 minutes]", [60, 90]],
		["[between 60 and 90 minutes]", [60, 90]],
		["[from 30 to 45 minutes]", [30, 45]],
		["for [one or two hours]", [60, 120]],
	];
	it.each(ROWS)("%s: %j", check);
});

describe("a form of length", () => {
	it.each(LENGTHS)("$name: $example", ({ example }) => {
		const text = `for ${example} in all`;
		expect(lengthsIn(text).map((l) => text.slice(l.start, l.end))).toEqual([example]);
	});
});

describe("no length", () => {
	const NONE = [
		"the hour of need",
		"at the eleventh hour",
		"in the rush hour",
		"$45 minutes",
		"at 9:30 minutes earlier",
		"45 people",
		"within the hour",
		"half of them",
		"a half-hearted call",
		"an hourglass",
		"version v1.5 hours",
		"minutes of the meeting",
		"",
	];
	it.each(NONE)("%s", (text) => {
		expect(lengthsIn(text)).toEqual([]);
	});
});

describe("several lengths", () => {
	it("come by position, apart", () => {
		const text = "a 45-minute call, then about an hour and then two hours";
		expect(lengthsIn(text).map((l) => text.slice(l.start, l.end))).toEqual(["45-minute", "about an hour", "two hours"]);
	});

	it("outside the stretch asked for are not there", () => {
		const text = "An hour. Two hours. Three hours.";
		const start = text.indexOf("Two");
		expect(findLengths(text, { start, end: start + 10 }).map((l) => l.said)).toEqual(["Two hours"]);
	});
});
