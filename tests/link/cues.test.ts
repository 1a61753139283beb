import { describe, expect, it } from "vitest";
import { beginningsOf } from "../../src/link/beginnings.ts";
import { cued, firstIn, holds, matchesIn, mayHold, stretchIn } from "../../src/link/cues.ts";
import { essentialsOf } from "../../src/link/essentials.ts";

const LONGEST = 7;

describe("the beginnings of a pattern's matches", () => {
	it.each<[RegExp, readonly string[] | null]>([
		[/\b(?:rais(?:ed|es)|brought up)\b/, ["raised ", "raises ", "brought"]],
		[/\b(?:the |a )?calls?\b/, ["the ", "a ", "call ", "calls "]],
		[/\bdiscuss\w*/, ["discuss"]],
		[/\btelephone conversation/, ["telepho"]],
		[/(?<=\bat [^;]{0,60}'s) request\b/, ["request"]],
		[/(?<![\w-])g-?7/, ["g ", "g7"]],
		[/\bvery\s+(?=long)/, ["very "]],
		[/\b(?:\w+ )?call\b/, null],
		[/call\b/, null],
		[/\b[^.]{2,4} by\b/, null],
		[/\b(?:of )?/, null],
		[/\b[bm]et\b/, ["bet ", "met "]],
		[/\b2\d\b/, ["20 ", "21 ", "22 ", "23 ", "24 ", "25 ", "26 ", "27 ", "28 ", "29 "]],
	])("of %s are %j", (pattern, beginnings) => {
		const found = beginningsOf(pattern.source, LONGEST);
		const all = found === null ? null : [...found.open, ...[...found.whole].map((word) => `${word} `)].sort();
		expect(all).toEqual(beginnings === null ? null : [...beginnings].sort());
	});

	it.each<[RegExp, boolean]>([
		[/\b(?:the )?calls?\b/, true],
		[/(?<!roll )\bcalls?\b/, true],
		[/(?<=\bat [^;]{0,60}'s) request\b/, false],
		[/\b,? ?call\b/, false],
	])("%s begins with its first word: %j", (pattern, right) => {
		expect(beginningsOf(pattern.source, LONGEST)?.right).toBe(right);
	});
});

describe("the words of which every match of a pattern holds one", () => {
	it.each<[RegExp, readonly string[] | null]>([
		[/\b(?:the )?former vice president\b/, ["former "]],
		[/\b(?:\w+ )?birthday\b/, ["birthda"]],
		[/\bwith\b[^.;]{0,40}\b(?:leaders|allies) of\b/, ["allies ", "leaders"]],
		[/\bhis (?:[\w-]+ ){0,3}(?:call|talk) with /, ["call ", "talk "]],
		[/\b(?:calls?|the (?:talk|war))\b/, ["call ", "calls ", "talk ", "war "]],
		[/\bthe \w+ed\b/, ["the "]],
		[/\w+ \w+ed\b/, null],
		[/\b(?:call|\w+ing)\b/, null],
		[/\b(?:re)?start/, ["restart", "start"]],
	])("of %s are %j", (pattern, words) => {
		const found = essentialsOf(pattern.source, LONGEST);
		const all = found === null ? null : [...found.open, ...[...found.whole].map((word) => `${word} `)].sort();
		expect(all).toEqual(words);
	});
});

describe("cues", () => {
	const RAISED = cued(/\b(?:rais(?:ed|es)|brought up)\b/i);
	const CALLS = cued(/\bcalls?\b/gi);

	it("keep a pattern from being tried where it cannot match", () => {
		expect(mayHold(stretchIn("They met for an hour.").cues, RAISED)).toBe(false);
		expect(mayHold(stretchIn("He RAISED it.").cues, RAISED)).toBe(true);
	});

	it("do not change what matches", () => {
		const text = "A call, and another call; he raised it.";
		const sentence = stretchIn(text);
		expect([...matchesIn(sentence, CALLS)].map((match) => match.index)).toEqual([2, 20]);
		expect(holds(sentence, RAISED)).toBe(true);
		expect(holds(stretchIn("brought it"), RAISED)).toBe(false);
	});

	it("tell a whole word from one that goes on", () => {
		expect(mayHold(stretchIn("He asked for nothing.").cues, CALLS)).toBe(false);
		expect(mayHold(stretchIn("He is in Calais.").cues, CALLS)).toBe(false);
		expect(mayHold(stretchIn("He recalls.").cues, CALLS)).toBe(false);
	});

	it("find the first match in a stretch within a text, and in another form of it", () => {
		const stretch = stretchIn("brought-up or raised", 7);
		expect(firstIn(stretch, RAISED)?.index).toBe(14);
		expect(firstIn(stretch, RAISED, "brought up or raised")?.index).toBe(0);
	});

	it("do not filter a pattern that may be of any words", () => {
		expect(mayHold(stretchIn("Nothing.").cues, cued(/\w+ \w+ing\b/))).toBe(true);
	});

	it("filter a pattern that may begin with any word by those it holds", () => {
		const by = cued(/\w+ by\b/);
		expect(mayHold(stretchIn("Nothing.").cues, by)).toBe(false);
		expect(mayHold(stretchIn("Led by nobody.").cues, by)).toBe(true);
	});
});
