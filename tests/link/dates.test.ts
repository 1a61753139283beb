import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, findDates, plusDays, resolveDate, sameDay } from "../../src/link/dates.ts";

/** Seen from Saturday, 4 May 2019. */
const PUBLISHED = "2019-05-04";

describe("some words give a date", () => {
	const DATES: readonly (readonly [words: string, date: string | null])[] = [
		["Friday", "2019-05-03"],
		["on Friday", "2019-05-03"],
		["Saturday", "2019-05-04"],
		["Sunday", "2019-04-28"],
		["last Monday", "2019-04-29"],
		["Friday's", "2019-05-03"],
		["Friday morning", "2019-05-03"],
		["May 3", "2019-05-03"],
		["May 3, 2019", "2019-05-03"],
		["3 May 2019", "2019-05-03"],
		["3rd of May", "2019-05-03"],
		["Friday, May 3", "2019-05-03"],
		["Jan. 28, 2017", "2017-01-28"],
		["December 14", "2018-12-14"],
		["yesterday", "2019-05-03"],
		["today", "2019-05-04"],
		["tomorrow", "2019-05-05"],
		["last night", "2019-05-03"],
		["two days ago", "2019-05-02"],
		["two weeks ago", "2019-04-20"],
		["in February", "2019-02"],
		["February", "2019-02"],
		["September", "2018-09"],
		["December 2014", "2014-12"],
		["December of 2014", "2014-12"],
		["last month", "2019-04"],
		["in 2014", "2014"],
		["2014", "2014"],
		["last year", "2018"],
		["last week", "2019-04"],
		["earlier this week", null],
		["earlier this month", "2019-05"],
		["the other day", null],
		["", null],
	];
	it.each(DATES)("%s: %s", (words, date) => {
		expect(resolveDate(words, PUBLISHED)).toBe(date);
	});
});

describe("the dates of a text", () => {
	/** "Friday = 2019-05-03". */
	function datesIn(text: string, published: string | null = PUBLISHED): readonly string[] {
		return findDates(text, 0, published).map((date) => {
			expect(text.slice(date.start, date.end)).toBe(date.text);
			return `${date.text} = ${date.date}`;
		});
	}

	const TEXTS: readonly (readonly [text: string, dates: readonly string[]])[] = [
		["They spoke on Friday, two weeks after May 3.", ["on Friday = 2019-05-03", "May 3 = 2019-05-03"]],
		["Their last call was in December 2014.", ["December 2014 = 2014-12"]],
		["They met two weeks ago.", ["two weeks ago = 2019-04-20"]],
		["It was their first call since 2014.", ["since 2014 = 2014"]],
		["Theresa May spoke. Trump may call.", []],
		["They met in May.", ["May = 2019-05"]],
		["There was no confidence in May.", []],
		["They march on. An august body.", []],
		["The call lasted 45 minutes.", []],
	];
	it.each(TEXTS)("%s: %j", (text, dates) => {
		expect(datesIn(text)).toEqual(dates);
	});

	it("stand where they stand in the whole", () => {
		expect(findDates("on Friday", 100, PUBLISHED)).toMatchObject([{ start: 100, end: 109 }]);
	});

	it("are unknown where the day of publication is", () => {
		expect(datesIn("They spoke on Friday.", null)).toEqual([]);
	});
});

describe("two dates can be one day", () => {
	const PAIRS: readonly (readonly [a: string, b: string, same: boolean])[] = [
		["2019-05-03", "2019-05-03", true],
		["2019-05-03", "2019-05-04", true],
		["2019-04-30", "2019-05-01", true],
		["2018-12-31", "2019-01-01", true],
		["2019-05-03", "2019-05-05", false],
		["2014-12", "2014-12-17", true],
		["2014-12", "2015-01-01", true],
		["2014-12", "2014-11-30", true],
		["2014-12", "2015-01-02", false],
		["2014", "2014-12", true],
		["2014", "2014-06-01", true],
		["2014", "2015-06-01", false],
		["2014-12", "2014-11", false],
	];
	it.each(PAIRS)("%s and %s: %s", (a, b, same) => {
		expect([sameDay(a, b), sameDay(b, a)]).toEqual([same, same]);
	});
});

describe("days", () => {
	const days = fc
		.date({ min: new Date("1990-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));

	it("are counted as they are moved", () => {
		fc.assert(
			fc.property(days, fc.integer({ min: -800, max: 800 }), (day, n) => daysBetween(day, plusDays(day, n)) === n),
		);
	});

	it("are across a leap day and a year's end", () => {
		expect([plusDays("2020-02-28", 1), plusDays("2019-12-31", 1)]).toEqual(["2020-02-29", "2020-01-01"]);
	});
});
