import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEncounter } from "../../src/compare/encounter.ts";
import type { ReportedStatement } from "../../src/model.ts";
import { ENCOUNTER, quoted, told } from "./accounts.ts";

function compared(...statements: readonly ReportedStatement[]) {
	return compareEncounter(ENCOUNTER, { accounts: [], statements, former: [] });
}

/** "quotation minor: A | B" */
function found(...statements: readonly ReportedStatement[]): readonly string[] {
	return compared(...statements).map(
		(d) => `${d.kind} ${d.severity}: ${d.positions.map((p) => p.outlets.join(" and ")).join(" | ")}`,
	);
}

const UP = "it started up as a mountain and ended up as a mouse";
const OFF = "it started off as a mountain and it ended up being a mouse";
const CLOSED = "I told him that the border will stay closed this winter";
const OPEN = "I told him that the border may stay closed this winter";

describe("a quotation", () => {
	it("in different words is one discrepancy, with the words that differ as its positions", () => {
		const [only] = compared(quoted("CNN", `He smiled. ${UP}. But he knew.`), quoted("Vox", OFF));
		expect(only).toMatchObject({
			kind: "quotation",
			question: "quotation",
			severity: "minor",
			status: "automatic",
			summary: `Accounts quote Donald Trump in different words: “${UP}” (CNN), “${OFF}” (Vox).`,
		});
		expect(only?.positions[0]?.evidence[0]).toMatchObject({ text: UP, start: 11, end: 11 + UP.length });
	});

	it("is notable where its meaning differs, and minor where it was translated", () => {
		expect(found(quoted("A", CLOSED), quoted("B", OPEN))).toEqual(["quotation notable: A | B"]);
		const putin = (outlet: string, words: string) =>
			quoted(outlet, words, "Vladimir Putin", {
				credit: { name: "Vladimir Putin", role: null, side: "RU", voice: "quoted", via: [] },
			});
		expect(found(putin("A", CLOSED), putin("B", OPEN))).toEqual(["quotation minor: A | B"]);
	});

	it("has those with a wording who quote it in any spelling, and leaves out who quotes less of it", () => {
		expect(
			found(quoted("A", CLOSED), quoted("B", OPEN), quoted("C", `${CLOSED}!`), quoted("D", "closed this winter")),
		).toEqual(["quotation notable: A and C | B"]);
	});

	it("is none of one outlet, of copies, of two speakers, of two days, or where one article has both", () => {
		expect(
			found(quoted("A", CLOSED), quoted("A", OPEN, "Donald Trump", { article: "other", origin: "other" })),
		).toEqual([]);
		expect(found(quoted("A", CLOSED), quoted("B", OPEN, "Donald Trump", { origin: "a" }))).toEqual([]);
		expect(found(quoted("A", CLOSED), quoted("B", OPEN, "Sarah Sanders"))).toEqual([]);
		expect(
			found(
				quoted("A", CLOSED, "Donald Trump", { day: "2019-05-03" }),
				quoted("B", OPEN, "Donald Trump", { day: "2019-05-05" }),
			),
		).toEqual([]);
		expect(found(quoted("A", CLOSED), quoted("B", OPEN), quoted("B", CLOSED))).toEqual([]);
	});

	it("may be of one speaker whom an article leaves without a name", () => {
		expect(found(quoted("A", CLOSED), quoted("B", OPEN, "president"))).toEqual(["quotation notable: A | B"]);
	});

	it("attached to different topics is a minor one", () => {
		const [only] = compared(
			quoted("CNN", "very, very briefly", "Sarah Sanders", { topics: ["mueller-report"] }),
			quoted("BBC News", "Very, very briefly it was discussed, in that context", "Sarah Sanders", {
				topics: ["election-meddling"],
			}),
		);
		expect(only).toMatchObject({ kind: "quotation", severity: "minor", topic: "mueller-report" });
		expect(only?.summary).toBe(
			"Accounts attach words of Sarah Sanders to different topics: “very, very briefly”, of the Mueller report (CNN), “very, very briefly”, of election meddling (BBC News).",
		);
	});

	it("attached to topics that overlap is none", () => {
		const of = (outlet: string, ...topics: string[]) =>
			quoted(outlet, "a good bit of time", "Sarah Sanders", { topics });
		expect(found(of("A", "north-korea"), of("B", "north-korea", "nuclear-arms"))).toEqual([]);
		expect(found(of("A", "north-korea"), of("B", "nuclear-arms"), of("C", "north-korea", "nuclear-arms"))).toEqual([]);
	});
});

describe("a statement", () => {
	const TUESDAY =
		"On Tuesday, Mike Pompeo told CNN that Nicolás Maduro had been about to leave his country until Russia talked him out of it";
	const WEDNESDAY =
		"Mike Pompeo saying on Wednesday that Moscow had talked Nicolás Maduro out of a plan to leave the country";

	it("on different days is one discrepancy", () => {
		const [only] = compared(told("CNN", "2019-04-30", TUESDAY), told("Vox", "2019-05-01", WEDNESDAY));
		expect(only).toMatchObject({ kind: "dating", question: "statement", severity: "notable" });
		expect(only?.summary).toBe(
			"Accounts give a statement by Mike Pompeo different days: Tuesday 30 April 2019 (CNN), Wednesday 1 May 2019 (Vox).",
		);
	});

	it("may be a short one, in other words for the same", () => {
		const out = told(
			"CNN",
			"2019-04-30",
			"On Tuesday, Mike Pompeo said Moscow had talked Nicolás Maduro out of boarding a plane",
		);
		const not = told(
			"Vox",
			"2019-05-01",
			"Mike Pompeo said on Wednesday that the Kremlin had persuaded Nicolás Maduro not to leave",
		);
		expect(found(out, not)).toEqual(["dating notable: CNN | Vox"]);
		const peskov = (outlet: string, day: string, text: string) => told(outlet, day, text, "Dmitry Peskov");
		expect(
			found(
				peskov(
					"CNN",
					"2019-04-30",
					"On Tuesday, Dmitry Peskov said that Russia would need no foreign help with the Siberian wildfires",
				),
				peskov(
					"Vox",
					"2019-05-01",
					"Dmitry Peskov said on Wednesday that Russia needed no foreign help with the wildfires in Siberia",
				),
			),
		).toEqual(["dating notable: CNN | Vox"]);
	});

	it("is none where no more is shared than who met and that they did, or where one denies what the other says", () => {
		const said = (outlet: string, day: string, text: string) => told(outlet, day, text, "Dmitry Peskov");
		expect(
			found(
				said(
					"CNN",
					"2019-04-30",
					"Dmitry Peskov said on Tuesday that Donald Trump and Vladimir Putin would talk about Ukraine",
				),
				said(
					"Vox",
					"2019-05-01",
					"Dmitry Peskov said on Wednesday that Donald Trump and Vladimir Putin spoke of Ukraine by phone",
				),
			),
		).toEqual([]);
		expect(
			found(
				said(
					"CNN",
					"2019-04-30",
					"Dmitry Peskov said on Tuesday that Russia would need foreign help with the Siberian wildfires",
				),
				said(
					"Vox",
					"2019-05-01",
					"Dmitry Peskov said on Wednesday that Russia needed no foreign help with the wildfires in Siberia",
				),
			),
		).toEqual([]);
	});

	it("is none on one day, by two speakers, about another thing, weeks apart, or where one outlet has both days", () => {
		const tuesday = told("CNN", "2019-04-30", TUESDAY);
		expect(found(tuesday, told("Vox", "2019-04-30", WEDNESDAY))).toEqual([]);
		expect(found(tuesday, told("Vox", "2019-05-01", WEDNESDAY, "John Bolton"))).toEqual([]);
		expect(found(tuesday, told("Vox", "2019-05-20", WEDNESDAY))).toEqual([]);
		expect(
			found(tuesday, told("Vox", "2019-05-01", "Mike Pompeo said on Wednesday that talks with Iran would go on")),
		).toEqual([]);
		expect(found(tuesday, told("Vox", "2019-05-01", WEDNESDAY), told("Vox", "2019-04-30", TUESDAY))).toEqual([]);
	});
});

describe("any statements", () => {
	const STATEMENTS = fc.array(
		fc
			.tuple(
				fc.constantFrom("A", "B", "C", "D"),
				fc.constantFrom(UP, OFF, CLOSED, OPEN, "very, very briefly", "We had a great conversation"),
				fc.constantFrom("Donald Trump", "Trump", "president", "Sarah Sanders"),
				fc.constantFrom(null, "2019-05-03", "2019-05-04"),
				fc.subarray(["trade", "venezuela"]),
			)
			.map(([outlet, words, speaker, day, topics]) => quoted(outlet, words, speaker, { day, topics })),
		{ maxLength: 8 },
	);

	it("give the same in whatever order they come, each of two outlets at least, with ids of their own", () => {
		const distinct = STATEMENTS.map((all) => all.map((one, i) => ({ ...one, article: `${i}`, origin: `${i}` })));
		const shuffled = distinct.chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })),
		);
		fc.assert(
			fc.property(shuffled, ([all, other]) => {
				const discrepancies = compared(...all);
				expect(compared(...other)).toEqual(discrepancies);
				expect(new Set(discrepancies.map(({ id }) => id)).size).toBe(discrepancies.length);
				for (const { positions } of discrepancies) {
					expect(new Set(positions.flatMap(({ outlets }) => outlets)).size).toBeGreaterThan(1);
				}
			}),
		);
	});
});
