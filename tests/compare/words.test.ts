import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEncounter } from "../../src/compare/encounter.ts";
import type { Reports } from "../../src/compare/reports.ts";
import { minutesInWords, sideInWords } from "../../src/compare/words.ts";
import { questionPhrase } from "../../src/languages/english/questions.ts";
import type { Account, Act, Kind, TopicAnswer } from "../../src/model.ts";
import { NEARLY_ACCUSING } from "../accusing.ts";
import { ACCOUNTS, account, BRIEF, duration, ENCOUNTER, initiator, quoted, reports, told, topic } from "./accounts.ts";

function summaryOf(...accounts: readonly Account[]): string {
	return compareEncounter(ENCOUNTER, reports(...accounts))
		.map(({ summary }) => summary)
		.join("\n");
}

const HOUR = duration("about an hour");
const MORE = duration("about an hour and a half");
const LONG = duration("three hours");

describe("a summary", () => {
	it("of two positions names each with its outlets", () => {
		expect(summaryOf(account("CNN", HOUR), account("BBC News", HOUR), account("Vox", LONG))).toBe(
			"Accounts differ on how long the call lasted: about an hour (BBC News, CNN), about three hours (Vox).",
		);
	});

	it("credits a source by the name the article gives it", () => {
		const vox = account("Intelligencer", duration("an hour and a half"), "Russian Embassy");
		expect(summaryOf(account("CNN", duration("an hour")), vox)).toBe(
			"Accounts differ on how long the call lasted: about an hour (CNN), about an hour and a half (Intelligencer, crediting the Russian Embassy).",
		);
	});

	it("of three positions has them all in the same form", () => {
		expect(
			summaryOf(
				account("A", duration("30 minutes")),
				account("B", duration("an hour"), "Dmitry Peskov"),
				account("C", LONG),
			),
		).toBe(
			"Accounts differ on how long the call lasted: half an hour (A), about an hour (B, crediting Dmitry Peskov), about three hours (C).",
		);
	});

	it("of sources says sources", () => {
		expect(
			summaryOf(account("A", initiator("RU"), "Sarah Sanders"), account("B", initiator("US"), "Dmitry Peskov")),
		).toBe(
			"Sources differ on who initiated the call: the Russian side (A, crediting Sarah Sanders), the American side (B, crediting Dmitry Peskov).",
		);
	});

	it("of one source says so", () => {
		expect(summaryOf(account("A", HOUR, "The Kremlin"), account("B", LONG, "The Kremlin"))).toBe(
			"The Kremlin is reported in more than one way on how long the call lasted: about an hour (A), about three hours (B).",
		);
	});

	it("of a source without a name has an article before it", () => {
		expect(summaryOf(account("A", HOUR, "senior administration official"), account("B", LONG, "aide"))).toBe(
			"Sources differ on how long the call lasted: about an hour (A, crediting a senior administration official), about three hours (B, crediting an aide).",
		);
	});

	it("of outlets with sources keeps them apart by semicolons", () => {
		expect(summaryOf(account("A", HOUR, "Sarah Sanders"), account("B", HOUR), account("C", LONG, "The Kremlin"))).toBe(
			"Accounts differ on how long the call lasted: about an hour (A, crediting Sarah Sanders; B), about three hours (C, crediting the Kremlin).",
		);
	});

	it("of a topic asks whether it came up", () => {
		expect(
			summaryOf(
				account("A", topic("yes", "raised", "election-meddling")),
				account("B", topic("no", "raised", "election-meddling")),
			),
		).toBe("Accounts differ on whether election meddling came up in the call: yes (A), no (B).");
	});

	it("of a denial says not that side", () => {
		expect(summaryOf(account("A", initiator("RU")), account("B", initiator("RU", true)))).toBe(
			"Accounts differ on who initiated the call: the Russian side (A), not the Russian side (B).",
		);
	});

	it("of a description has its words", () => {
		expect(summaryOf(account("A", BRIEF), account("B", MORE))).toBe(
			"Accounts differ on how long the call lasted: a brief call (A), about an hour and a half (B).",
		);
		const short = { ...BRIEF, said: "their conversation that evening was short" };
		expect(summaryOf(account("A", short), account("B", MORE))).toBe(
			"Accounts differ on how long the call lasted: described as short (A), about an hour and a half (B).",
		);
	});

	it("of a meeting says meeting", () => {
		const meeting = { ...ENCOUNTER, kind: "meeting" as const };
		expect(compareEncounter(meeting, reports(account("A", HOUR), account("B", LONG)))[0]?.summary).toMatch(
			/^Accounts differ on how long the meeting lasted: /,
		);
	});
});

describe("a summary of each kind", () => {
	const RUSSIAN = { credit: { name: "Dmitry Peskov", role: null, side: "RU", voice: "reported", via: [] } } as const;
	const reported = (outlet: string, answer: TopicAnswer) => ({ ...account(outlet, answer), ...RUSSIAN });
	const MAY = "I told him that the border may stay closed this winter";
	const day = (outlet: string, date: string) =>
		told(outlet, date, "Mike Pompeo said that Nicolás Maduro was talked out of his plan to leave the country");
	const SUMMARIES: readonly (readonly [kind: Kind, reports: Partial<Reports>, summary: string])[] = [
		[
			"same-source",
			{
				accounts: [
					reported("A", topic("yes")),
					reported("B", topic("no")),
					reported("C", topic("declined-to-say")),
					reported("D", topic("no")),
				],
			},
			"Dmitry Peskov is reported in more than one way on whether trade came up in the call: no (B, D), yes (A), declined to say (C).",
		],
		[
			"quotation",
			{
				statements: [
					quoted("A", MAY),
					quoted("B", MAY.replace("may", "will")),
					quoted("C", MAY.replace("may", "must")),
				],
			},
			"Accounts quote Donald Trump in different words: “I told him that the border may stay closed this winter” (A), “I told him that the border will stay closed this winter” (B), “I told him that the border must stay closed this winter” (C).",
		],
		[
			"dating",
			{ statements: [day("A", "2019-04-30"), day("B", "2019-05-01"), day("C", "2019-05-02")] },
			"Accounts give a statement by Mike Pompeo different days: Tuesday 30 April 2019 (A), Wednesday 1 May 2019 (B), Thursday 2 May 2019 (C).",
		],
		[
			"revision",
			{ accounts: [account("A", LONG)], former: [account("A", HOUR), account("A", duration("90 minutes"))] },
			"A changed its account of how long the call lasted: about an hour (A), an hour and a half (A), about three hours (A).",
		],
	];
	it.each(SUMMARIES)("%s: with two positions or many, all in the same form", (kind, some, summary) => {
		const found = compareEncounter(ENCOUNTER, { accounts: [], statements: [], former: [], ...some });
		expect(found.filter((one) => one.kind === kind).map((one) => one.summary)).toEqual([summary]);
	});
});

describe("no summary accuses", () => {
	it("whatever is compared", () => {
		const statements = fc.array(
			fc
				.tuple(
					fc.constantFrom("A", "B", "C"),
					fc.constantFrom("I told him that the border may stay closed", "I told him that the border must stay closed"),
					fc.constantFrom("2019-05-01", "2019-05-02", null),
				)
				.map(([outlet, words, date]) => quoted(outlet, words, "Donald Trump", { day: date })),
		);
		fc.assert(
			fc.property(ACCOUNTS, ACCOUNTS, statements, (accounts, former, said) => {
				for (const { summary } of compareEncounter(ENCOUNTER, { accounts, former, statements: said })) {
					expect(summary).not.toMatch(NEARLY_ACCUSING);
					expect(summary).toMatch(/^[A-Z].*: .+\.$/s);
				}
			}),
		);
	});
});

describe("minutes in words", () => {
	const WORDS: readonly (readonly [minutes: number, words: string])[] = [
		[20, "20 minutes"],
		[30, "half an hour"],
		[45, "45 minutes"],
		[60, "an hour"],
		[75, "an hour and 15 minutes"],
		[90, "an hour and a half"],
		[120, "two hours"],
		[136, "two hours and 16 minutes"],
		[150, "two and a half hours"],
		[660, "11 hours"],
	];
	it.each(WORDS)("%i: %s", (minutes, words) => {
		expect(minutesInWords(minutes)).toBe(words);
	});
});

describe("a side in words", () => {
	const SIDES: readonly (readonly [party: string, negated: boolean, words: string])[] = [
		["US", false, "the American side"],
		["RU", true, "not the Russian side"],
		["NATO", false, "the NATO side"],
		["mutual", false, "both sides, by mutual agreement"],
		["scheduled", false, "neither, as it had been scheduled before"],
	];
	it.each(SIDES)("%s, negated %s: %s", (party, negated, words) => {
		expect(sideInWords(party, negated)).toBe(words);
	});
});

describe("what a topic's question asks", () => {
	const PHRASES: readonly (readonly [topic: string, act: Act, phrase: string])[] = [
		["russia-g7", "raised", "whether Russia's return to the G7 came up in the call"],
		["election-meddling", "warned", "whether there was a warning about election meddling in the call"],
		["human-rights", "raised", "whether human rights came up in the call"],
		["fishing-rights", "raised", "whether fishing rights came up in the call"],
	];
	it.each(PHRASES)("%s %s: %s", (slug, act, phrase) => {
		expect(questionPhrase({ question: "topic", topic: slug, act }, ENCOUNTER, "")).toBe(phrase);
	});
});
