import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { originsAmong, originsOf, publishedAt, type Sketched } from "../../src/link/origins.ts";
import { sketchOf } from "../../src/link/sketch.ts";
import { ARTICLES, firstHalf, OWN, paragraphsOf, respelt, withDateline, withParagraph } from "./texts.ts";

const DAY = 86_400_000;
const TEXTS = ARTICLES.map(({ text }) => text);
const [AGENCY = "", OTHER = "", THIRD = ""] = TEXTS.toSorted((a, b) => b.length - a.length);

/** An article of an outlet of its own, published on that day. */
function article(id: string, text: string, day: number | null, more: Partial<Sketched> = {}): Sketched {
	const at = day === null ? null : day * DAY;
	return { id, outlet: id, kind: "news", at, foundAt: 0, sketch: sketchOf(text) ?? [], ...more };
}

function origins(...articles: readonly Sketched[]): Readonly<Record<string, string>> {
	return Object.fromEntries(originsOf(articles));
}

/** The share of the corpus' articles, long enough to tell in this form, that are found an hour later in another outlet. */
function shareFound(change: (text: string) => string, more: Partial<Sketched> = {}): number {
	const long = TEXTS.filter((text) => sketchOf(change(text)) !== null);
	const found = long.filter((text) => {
		const copy = article("copy", change(text), 1.1, more);
		return originsOf([article("first", text, 1), copy]).get("copy") === "first";
	});
	expect(long.length).toBeGreaterThan(TEXTS.length * 0.9);
	return found.length / long.length;
}

describe("the articles of the corpus", () => {
	it("are each an origin of their own", () => {
		const all = ARTICLES.map(({ story, article: name, text, published }) =>
			article(`${story}/${name}`, text, null, { at: publishedAt(published) }),
		);
		expect([...originsOf(all)].filter(([id, origin]) => id !== origin)).toEqual([]);
	});

	it("are so though two of one encounter carry one readout, whole and unquoted", () => {
		const stories = Map.groupBy(ARTICLES, ({ story }) => story);
		for (const [, told] of stories) {
			const readout = told.find(({ kind }) => kind !== "news");
			const news = told.filter(({ kind }) => kind === "news");
			if (readout === undefined) continue;
			const all = [
				article("readout", readout.text, 1, { kind: "readout" }),
				...news.map(({ article: name, text }) => article(name, `${text}\n\n${readout.text}`, 2)),
			];
			expect([...originsOf(all)].filter(([id, origin]) => id !== origin)).toEqual([]);
		}
	});
});

describe("a copy", () => {
	const EDITS: readonly (readonly [string, number, (text: string) => string])[] = [
		["whole", 1, (text) => text],
		["with another dateline", 1, withDateline],
		["with a paragraph before it", 1, (text) => withParagraph(text, 0)],
		["with a paragraph in it", 1, (text) => withParagraph(text, 2)],
		["in British spelling", 1, respelt],
		["in British spelling and with a paragraph", 1, (text) => respelt(withParagraph(text, 3))],
		["without its last two paragraphs", 1, (text) => paragraphsOf(text).slice(0, -2).join("\n\n") || text],
		["cut in half", 1, firstHalf],
		["cut in half, in British spelling", 0.9, (text) => respelt(firstHalf(text))],
	];
	it.each(EDITS)("%s is found in at least this share of cases: %f", (_, least, change) => {
		expect(shareFound(change)).toBeGreaterThanOrEqual(least);
	});

	it("of a readout is found with a paragraph more", () => {
		const text = ARTICLES.find(({ kind }) => kind === "readout")?.text ?? "";
		const copy = article("copy", withParagraph(text, 0), 2);
		expect(origins(article("first", text, 1, { kind: "readout" }), copy)).toMatchObject({ copy: "first" });
	});

	it("that is reworked needs the same agency's credit to be found, and another outlet", () => {
		const reworked = (text: string) => text.replace(/((?:\S+\s+){9})\S+/g, "$1otherwise");
		const bare = (text: string) => text.replaceAll(/\((?:Reuters|AP)\)/g, "");
		const credited = (text: string) => `KYIV (Reuters) - ${bare(text)}`;
		const both = (text: string) => credited(reworked(text));
		const pair = (more: Partial<Sketched> = {}) =>
			originsOf([article("a", credited(OTHER), 1, more), article("b", both(OTHER), 1.1, more)]).get("b");
		expect(shareFound((text) => bare(reworked(text)))).toBeLessThan(0.1);
		expect(pair()).toBe("a");
		expect(pair({ outlet: "Reuters" })).toBe("b");
		expect(originsOf([article("a", credited(OTHER), 1), article("b", credited(THIRD), 1.1)]).get("b")).toBe("b");
	});

	it("that appears more than a week later is its own", () => {
		expect(origins(article("a", AGENCY, 1), article("b", AGENCY, 7), article("c", AGENCY, 16))).toEqual({
			a: "a",
			b: "a",
			c: "c",
		});
	});

	it("has the oldest article's origin, and one found first where both are of one time", () => {
		const all = [
			article("young", AGENCY, 3),
			article("undated", AGENCY, null),
			article("old", AGENCY, 2, { foundAt: 9 }),
			article("other", AGENCY, 2, { foundAt: 8 }),
		];
		expect(new Set(originsOf(all).values())).toEqual(new Set(["other"]));
	});

	it("of a copy has its origin too", () => {
		const [a, b] = [withParagraph(AGENCY, 0), firstHalf(AGENCY)];
		expect(origins(article("a", a, 1), article("b", AGENCY, 2), article("c", b, 3))).toEqual({
			a: "a",
			b: "a",
			c: "a",
		});
	});
});

describe("origins", () => {
	const FORMS = [(text: string) => text, withDateline, respelt, firstHalf, (text: string) => `${text}\n\n${OWN}`];
	const SOME = fc
		.array(fc.tuple(fc.nat(2), fc.nat(FORMS.length - 1), fc.nat(20), fc.boolean()), { maxLength: 12 })
		.map((rows) =>
			rows.map(([text, form, day, dated], i) => {
				const change = FORMS[form] ?? withDateline;
				return article(`article-${i}`, change([AGENCY, OTHER, THIRD][text] ?? ""), dated ? day : null);
			}),
		);

	it("do not depend on the order of articles", () => {
		fc.assert(
			fc.property(
				SOME.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
				([some, shuffled]) => {
					expect([...originsOf(shuffled)].sort()).toEqual([...originsOf(some)].sort());
				},
			),
		);
	});

	it("by bands are those of comparing every pair", () => {
		fc.assert(
			fc.property(SOME, (some) => {
				const placed = some.map((one) => ({ ...one, origin: "" }));
				const all = new Set(some.map(({ id }) => id));
				expect([...originsOf(some)].sort()).toEqual([...originsAmong(placed, all)].sort());
			}),
		);
	});

	it("of ten thousand articles, a tenth of them one text, take seconds at most", () => {
		const sketches = TEXTS.map((text) => sketchOf(text) ?? []);
		const many = [...Array(10_000).keys()].map((n) => {
			const text = n % 10 === 0 ? 0 : 1 + (n % (TEXTS.length - 1));
			return article(`article-${n}`, "", Math.floor(n / 20), { sketch: sketches[text] ?? [] });
		});
		expect(originsOf(many).size).toBe(10_000);
	}, 10_000);
});

describe("a date", () => {
	it("without a time of day counts as the end of its day", () => {
		expect(publishedAt("2019-05-03")).toBe(Date.UTC(2019, 4, 4) - 1);
		expect(publishedAt("2019-05-03T18:00:00+02:00")).toBe(Date.UTC(2019, 4, 3, 16));
		expect([publishedAt(null), publishedAt("some day")]).toEqual([null, null]);
	});
});
