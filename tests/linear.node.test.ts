/** Every pattern of the code takes time linear in the text it is matched against. */
import { describe, expect, it } from "vitest";
import { composedDuring, patternsIn } from "./linear/patterns.ts";
import { superlinearIn } from "./linear/superlinear.ts";

const { literals, composers } = patternsIn("src");

const composed = await composedDuring("src", async () => {
	for (const file of new Set(composers.map((place) => place.split(":")[0])))
		await import(/* @vite-ignore */ `../src/${file}`);
	// What is composed of an article's own words is composed of this one's.
	// Not imported above, where all would be composed before it is recorded.
	const { readArticle } = await import("../src/read/article.ts");
	const lead = "President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday.";
	const aide = "Foreign Secretary Ann Holt came too, the foreign secretary said.";
	const text = `${lead} Rex Dunmore was with him. ${aide} The call lasted an hour, Dunmore said.`;
	readArticle({ outlet: "CNN", title: null, text, published: "2019-05-04" });
});

const PATTERNS = [...new Map([...literals, ...composed].map((one) => [`/${one.source}/${one.flags}`, one])).values()];

describe("the patterns", () => {
	it("are all found, the composed ones wherever the code composes one", () => {
		const places = new Set(composed.map(({ place }) => place));
		expect(composers.filter((place) => !places.has(place))).toEqual([]);
		expect([...places].filter((place) => !composers.includes(place))).toEqual([]);
		expect(literals.length).toBeGreaterThan(400);
	});

	it("are each proven to take linear time", () => {
		const found = PATTERNS.map(({ place, source, flags }) => ({ place, findings: superlinearIn(source, flags) }));
		expect(found.filter(({ findings }) => findings.length > 0)).toEqual([]);
	}, 30_000);
});

describe("the proof", () => {
	const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
		["exponential", /^(a|a)*$/],
		["exponential", /^(a+)+$/],
		["exponential", /^(?:a|b|ab)*c/],
		["exponential", /^(?:\w+\s?)*$/],
		["exponential", /^(?:a?b?a?)*$/],
		["polynomial", /^\s*\s*x/],
		["polynomial", /^\d*5\w*$/],
		["polynomial", /^(?:\w+,?){1,9}$/],
		["polynomial", /\s+$/],
		["polynomial", /a+b/],
		["polynomial", /[\w-]+ said/],
		["polynomial", /\b[\w-]+ said/],
		["polynomial", /(?=.*x)/],
		["polynomial", /a(?:\w+x)?/],
		["polynomial", /(?:ab)+c/],
		["polynomial", /^a*(?=a*b)/],
		["polynomial", /(?<=ba+)/],
		["polynomial", /(?<=x[a-z]+) said/],
		["exponential", /(?<=x(?:a|aa)*)b/],
		["undecided", /(?<=a(?=b+c))b/],
		["undecided", /(a)\1/],
	];
	it.each(KINDS)("finds one to be %s: %s", (kind, { source, flags }) => {
		expect(superlinearIn(source, flags).map((one) => one.kind)).toContain(kind);
	});

	const LINEAR = [
		/^\s+x/,
		/\b\w+ said/,
		/(?<![\w-])[\w-]+ said/,
		/\w+/g,
		/\b(?:called|rang) (?:\w+ ){0,3}(?:him|her)\b/i,
		/^(?:\w+ )*x/,
		/^(?:did(?:\s+|$))+$/,
		/\bfor [^.;]{0,60}\b(?:talks|calls)\b/,
		/(?<=\bat [^;]{0,60}) request/,
		/(?<=\b[a-z]+day\s)talks/,
		/"[^"]*"/,
		/\s{1,9}$/,
	];
	it.each(LINEAR)("passes %s", ({ source, flags }) => {
		expect(superlinearIn(source, flags)).toEqual([]);
	});
});
