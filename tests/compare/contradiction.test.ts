import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PUBLISHING_THRESHOLD } from "../../src/compare/confidence.ts";
import { findContradictions } from "../../src/compare/contradiction.ts";
import { compareEncounter } from "../../src/compare/encounter.ts";
import type { Account, Severity } from "../../src/model.ts";
import { ACCOUNTS, account, BRIEF, duration, ENCOUNTER, initiator, reports, topic } from "./accounts.ts";

const HOUR = duration("an hour");
const MORE = duration("an hour and a half");

/** "duration contradiction major: an hour | an hour and a half": each discrepancy in a line. */
function found(...accounts: readonly Account[]): readonly string[] {
	return compareEncounter(ENCOUNTER, reports(...accounts)).map(
		(d) => `${d.question} ${d.kind} ${d.severity}: ${d.positions.map((p) => p.outlets.join(" and ")).join(" | ")}`,
	);
}

describe("outlets' accounts", () => {
	it("that cannot both be true are a contradiction, the more carried position first", () => {
		expect(found(account("Vox", MORE), account("CNN", HOUR), account("BBC News", HOUR))).toEqual([
			"duration contradiction major: BBC News and CNN | Vox",
		]);
	});

	it("that can all be true are none", () => {
		expect(found(account("CNN", HOUR), account("BBC News", duration("70 minutes")))).toEqual([]);
		expect(found(account("CNN", HOUR))).toEqual([]);
		expect(found()).toEqual([]);
	});

	it("leave out one that fits both sides", () => {
		const [only] = compareEncounter(
			ENCOUNTER,
			reports(account("CNN", HOUR), account("Vox", MORE), account("BBC News", duration("more than an hour"))),
		);
		expect(only?.positions.map((p) => p.outlets)).toEqual([["CNN"], ["Vox"]]);
	});

	it("may have three positions", () => {
		expect(found(account("A", HOUR), account("B", MORE), account("C", duration("three hours")))).toEqual([
			"duration contradiction major: A | B | C",
		]);
	});

	it("differ by who initiated, and on a denial", () => {
		expect(found(account("A", initiator("US")), account("B", initiator("RU")))).toEqual([
			"initiator contradiction major: A | B",
		]);
		expect(found(account("A", initiator("RU", true)), account("B", initiator("RU")))).toEqual([
			"initiator contradiction major: A | B",
		]);
		expect(found(account("A", initiator("RU", true)), account("B", initiator("US")))).toEqual([]);
	});

	it("differ on a topic, which a warning raised", () => {
		expect(found(account("A", topic("yes", "warned")), account("B", topic("no")))).toEqual([
			"topic contradiction major: A | B",
		]);
		expect(found(account("A", topic("yes")), account("B", topic("no", "warned")))).toEqual([]);
		expect(found(account("A", topic("yes")), account("B", topic("declined-to-say")))).toEqual([]);
	});

	it("of a part of a meeting differ from others of that part, and from none of the whole", () => {
		const told = (text: string) => ({ evidence: { text, start: 0, end: text.length, where: "text" as const } });
		const alone = told("They met alone for an hour");
		const oneOnOne = told("a one-on-one of an hour and a half");
		const all = told("the expanded talks took an hour and a half");
		expect(found(account("A", HOUR, null, alone), account("B", MORE))).toEqual([]);
		expect(found(account("A", HOUR, null, alone), account("B", MORE, null, all))).toEqual([]);
		expect(found(account("A", HOUR, null, alone), account("B", MORE, null, oneOnOne))).toEqual([
			"duration contradiction major: A | B",
		]);
		const dinner = told("they talked for an hour and a half at the end of the dinner");
		expect(found(account("A", HOUR), account("B", MORE, null, dinner))).toEqual([]);
		expect(found(account("A", HOUR), account("B", MORE, null, told("after a dinner they talked 90 minutes")))).toEqual([
			"duration contradiction major: A | B",
		]);
		const both = compareEncounter(
			ENCOUNTER,
			reports(
				account("A", HOUR, null, alone),
				account("B", MORE, null, oneOnOne),
				account("C", duration("three hours")),
				account("D", duration("four hours")),
			),
		);
		expect(both.map(({ id }) => id.replace(ENCOUNTER.id, ""))).toEqual([
			"-duration-contradiction",
			"-duration-alone-contradiction",
		]);
	});

	it("do not count by how often one article says a thing", () => {
		const again = { evidence: { text: "an hour", start: 90, end: 97, where: "text" as const } };
		const once = compareEncounter(ENCOUNTER, reports(account("CNN", HOUR), account("Vox", MORE)));
		const twice = compareEncounter(
			ENCOUNTER,
			reports(account("CNN", HOUR), account("CNN", HOUR, null, again), account("Vox", MORE)),
		);
		expect(twice.map((d) => [d.id, d.positions.map((p) => [p.answer, p.origins])])).toEqual(
			once.map((d) => [d.id, d.positions.map((p) => [p.answer, p.origins])]),
		);
	});

	it("of one text carried by several are one origin", () => {
		const copy = { origin: "agency" };
		const [only] = compareEncounter(
			ENCOUNTER,
			reports(account("A", HOUR, null, copy), account("B", HOUR, null, copy), account("C", MORE, null)),
		);
		expect(only?.positions.map((p) => [p.outlets, p.origins])).toContainEqual([["A", "B"], 1]);
	});

	it("of one text do not outrank two reports", () => {
		const copy = { origin: "a" };
		const [only] = compareEncounter(
			ENCOUNTER,
			reports(
				...["A", "B", "C"].map((outlet) => account(outlet, HOUR, null, copy)),
				...["D", "E"].map((outlet) => account(outlet, MORE)),
			),
		);
		expect(only?.positions.map((p) => p.outlets)).toEqual([
			["D", "E"],
			["A", "B", "C"],
		]);
	});

	it("of one text that are read differently are no difference", () => {
		const copy = { origin: "a" };
		expect(found(account("A", HOUR), account("B", MORE, null, copy))).toEqual([]);
		expect(found(account("A", HOUR, "Dmitry Peskov"), account("B", MORE, "Dmitry Peskov", copy))).toEqual([]);
		expect(found(account("A", HOUR, "Dmitry Peskov"), account("B", MORE, "Sarah Sanders", copy))).toEqual([]);
	});

	it("of one text that has two sources disagree do so in any copy", () => {
		const copy = { origin: "a" };
		const both = [account("A", HOUR, "Dmitry Peskov"), account("A", MORE, "Sarah Sanders")];
		expect(found(...both, account("B", HOUR, "Dmitry Peskov", copy))).toEqual([
			"duration sources-disagree notable: A and B | A",
		]);
	});

	it("of one text read differently differ as another report does, with no source in two ways", () => {
		const copy = { origin: "a" };
		const peskov = [account("A", HOUR, "Dmitry Peskov"), account("B", MORE, "Dmitry Peskov", copy)];
		expect(found(...peskov, account("C", HOUR))).toEqual(["duration contradiction major: A and C | B"]);
		expect(found(...peskov, account("C", HOUR, "Sarah Sanders"))).toEqual([
			"duration sources-disagree notable: A and C | B",
		]);
	});
});

describe("sources' accounts", () => {
	const PESKOV = "Dmitry Peskov";
	const SANDERS = "Sarah Sanders";

	it("that contradict each other are the sources' disagreement, not the outlets'", () => {
		expect(found(account("CNN", HOUR, SANDERS), account("Vox", MORE, PESKOV))).toEqual([
			"duration sources-disagree notable: CNN | Vox",
		]);
	});

	it("in one article are the sources' disagreement", () => {
		expect(found(account("CNN", HOUR, SANDERS), account("CNN", MORE, PESKOV))).toEqual([
			"duration sources-disagree notable: CNN | CNN",
		]);
	});

	it("beside an outlet that says one in its own voice are a contradiction", () => {
		expect(found(account("CNN", HOUR), account("Vox", MORE, PESKOV))).toEqual([
			"duration contradiction major: CNN | Vox",
		]);
	});

	it("of one source who is reported as saying both are that source's", () => {
		expect(found(account("CNN", HOUR, PESKOV), account("Vox", MORE, PESKOV))).toEqual([
			"duration same-source major: CNN | Vox",
		]);
	});

	it("that one article both gives and takes back are no position", () => {
		expect(found(account("CNN", HOUR, PESKOV), account("CNN", MORE, PESKOV), account("Vox", HOUR))).toEqual([]);
	});
});

describe("a difference is", () => {
	const DIFFERENCES: readonly (readonly [what: Severity, a: Account, b: Account])[] = [
		["major", account("A", HOUR), account("B", MORE)],
		["major", account("A", duration("30 minutes")), account("B", duration("an hour"))],
		["minor", account("A", duration("1 hour and 10 minutes")), account("B", duration("1 hour and 15 minutes"))],
		["minor", account("A", duration("more than 40 minutes")), account("B", duration("nearly an hour"))],
		["minor", account("A", BRIEF), account("B", duration("90 minutes"))],
		["minor", account("A", initiator("scheduled")), account("B", initiator("US"))],
		["notable", account("A", initiator("RU"), "Sarah Sanders"), account("B", initiator("US"), "Dmitry Peskov")],
		["major", account("A", initiator("RU")), account("B", initiator("US"))],
	];
	it.each(DIFFERENCES)("%s: $said and $said", (severity, a, b) => {
		expect(compareEncounter(ENCOUNTER, reports(a, b)).map((d) => d.severity)).toEqual([severity]);
	});
});

describe("a discrepancy", () => {
	it("is held where a position rests on unsure claims alone", () => {
		const unsure = { confidence: PUBLISHING_THRESHOLD - 0.01 };
		const statusOf = (...accounts: readonly Account[]) =>
			findContradictions(ENCOUNTER, reports(...accounts)).map((d) => d.status);
		expect(statusOf(account("A", HOUR), account("B", MORE, null, unsure))).toEqual(["held"]);
		expect(statusOf(account("A", HOUR), account("B", MORE))).toEqual(["automatic"]);
		expect(statusOf(account("A", HOUR), account("B", MORE, null, unsure), account("C", MORE))).toEqual(["automatic"]);
	});

	it("is held where the encounter is dated by no more than a month", () => {
		const vague = { ...ENCOUNTER, date: "2019-05" };
		expect(compareEncounter(vague, reports(account("A", HOUR), account("B", MORE))).map((d) => d.status)).toEqual([
			"held",
		]);
	});

	it("keeps its id whoever else carries it", () => {
		const ids = (...accounts: readonly Account[]) =>
			findContradictions(ENCOUNTER, reports(...accounts)).map((d) => d.id);
		const before = ids(account("A", HOUR), account("B", MORE));
		expect(before).toEqual(["2019-05-03-trump-putin-call-duration-contradiction"]);
		expect(ids(account("A", HOUR), account("B", MORE), account("C", MORE), account("D", HOUR))).toEqual(before);
		expect(ids(account("A", topic("yes")), account("B", topic("no")))).toEqual([
			"2019-05-03-trump-putin-call-trade-raised-contradiction",
		]);
	});

	it("holds all that a reader needs to check it", () => {
		const [only] = compareEncounter(ENCOUNTER, reports(account("A", HOUR, "Dmitry Peskov"), account("B", MORE)));
		expect(only?.positions).toEqual([
			{
				answer: "about an hour",
				outlets: ["A"],
				credits: ["Dmitry Peskov"],
				origins: 1,
				evidence: [
					{
						text: "an hour",
						start: 0,
						end: 7,
						where: "text",
						article: "a",
						outlet: "A",
						url: null,
						published: "2019-05-04",
						credit: { name: "Dmitry Peskov", role: null, side: null, voice: "reported", via: [] },
						rule: "rule",
						confidence: 0.9,
						origin: "a",
					},
				],
			},
			expect.objectContaining({ answer: "about an hour and a half", outlets: ["B"], credits: [] }),
		]);
	});
});

describe("any accounts", () => {
	it("give the same in whatever order they come", () => {
		const shuffled = ACCOUNTS.chain((accounts) =>
			fc.tuple(
				fc.constant(accounts),
				fc.shuffledSubarray([...accounts], { minLength: accounts.length, maxLength: accounts.length }),
			),
		);
		fc.assert(
			fc.property(shuffled, ([accounts, other]) => {
				expect(compareEncounter(ENCOUNTER, reports(...other))).toEqual(
					compareEncounter(ENCOUNTER, reports(...accounts)),
				);
			}),
		);
	});

	it("give positions of which every two differ from some other, with ids of their own", () => {
		fc.assert(
			fc.property(ACCOUNTS, (accounts) => {
				const all = compareEncounter(ENCOUNTER, reports(...accounts));
				expect(new Set(all.map((d) => d.id)).size).toBe(all.length);
				for (const { positions } of all) {
					expect(positions.length).toBeGreaterThan(1);
					for (const position of positions) expect(position.evidence.length).toBeGreaterThan(0);
				}
			}),
		);
	});

	it("that an outlet repeats in another article add no discrepancy", () => {
		fc.assert(
			fc.property(ACCOUNTS, fc.nat(), (accounts, at) => {
				const one = accounts[at % Math.max(1, accounts.length)];
				const repeated = one === undefined ? [] : [{ ...one, article: "another", origin: "another" }];
				const ids = (of: readonly Account[]) => compareEncounter(ENCOUNTER, reports(...of)).map((d) => d.id);
				expect(ids([...accounts, ...repeated]).sort()).toEqual(ids(accounts).sort());
			}),
		);
	});

	it("that one outlet repeats word for word add no discrepancy", () => {
		fc.assert(
			fc.property(ACCOUNTS, (accounts) => {
				const repeated = accounts.flatMap((one) => [one, one]);
				const ids = (of: readonly Account[]) => compareEncounter(ENCOUNTER, reports(...of)).map((d) => d.id);
				expect(ids(repeated)).toEqual(ids(accounts));
			}),
		);
	});
});
