import { describe, expect, it } from "vitest";
import { beginningsOf } from "../../src/link/beginnings.ts";
import { cued, cuesIn, holds, matchesIn, mayHold } from "../../src/link/cues.ts";

const LONGEST = 7;

describe("the beginnings of a pattern's matches", () => {
	it.each<[RegExp, readonly string[] | null]>([
		[/\b(?:rais(?:ed|es)|brought up)\b/, ["raised", "raises", "brought"]],
		[/\b(?:the |a )?calls?\b/, ["the", "a", "call", "calls"]],
		[/\bdiscuss\w*/, ["discuss"]],
		[/\btelephone conversation/, ["telepho"]],
		[/(?<=\bat [^;]{0,60}'s) request\b/, ["request"]],
		[/(?<![\w-])g-?7/, ["g", "g7"]],
		[/\bvery\s+(?=long)/, ["very"]],
		[/\b(?:\w+ )?call\b/, null],
		[/call\b/, null],
		[/\b[^.]{2,4} by\b/, null],
		[/\b(?:of )?/, null],
		[/\b[bm]et\b/, ["bet", "met"]],
		[/\b2\d\b/, ["20", "21", "22", "23", "24", "25", "26", "27", "28", "29"]],
	])("of %s are %j", (pattern, beginnings) => {
		const found = beginningsOf(pattern.source, LONGEST);
		expect(found === null ? null : [...found].sort()).toEqual(beginnings === null ? null : [...beginnings].sort());
	});
});

describe("cues", () => {
	const RAISED = cued(/\b(?:rais(?:ed|es)|brought up)\b/i);
	const CALLS = cued(/\bcalls?\b/gi);

	it("keep a pattern from being tried where it cannot match", () => {
		expect(mayHold(cuesIn("They met for an hour."), RAISED)).toBe(false);
		expect(mayHold(cuesIn("He RAISED it."), RAISED)).toBe(true);
	});

	it("do not change what matches", () => {
		const text = "A call, and another call; he raised it.";
		const sentence = { text, cues: cuesIn(text) };
		expect([...matchesIn(sentence, CALLS)].map((match) => match.index)).toEqual([2, 20]);
		expect(holds(sentence, RAISED)).toBe(true);
		expect(holds({ text: "brought it", cues: cuesIn("brought it") }, RAISED)).toBe(false);
	});

	it("do not filter a pattern that may begin with any word", () => {
		expect(mayHold(cuesIn("Nothing."), cued(/\w+ by\b/))).toBe(true);
	});
});
