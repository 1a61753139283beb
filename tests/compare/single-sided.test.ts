import { describe, expect, it } from "vitest";
import { findSingleSided } from "../../src/compare/single-sided.ts";
import type { Account } from "../../src/model.ts";
import { account, duration, ENCOUNTER, initiator, topic } from "./accounts.ts";

function of(side: string | null, one: Account): Account {
	return { ...one, credit: { ...one.credit, side } };
}

const KREMLIN = (outlet: string) => of("RU", account(outlet, initiator("US"), "the Kremlin"));

describe("an answer is single-sided", () => {
	it("where every account of it credits one party's people", () => {
		expect(findSingleSided(ENCOUNTER, [KREMLIN("CNN"), KREMLIN("BBC News")])).toEqual([
			{
				question: "initiator",
				topic: null,
				act: null,
				answer: "the American side",
				party: "RU",
				outlets: ["BBC News", "CNN"],
			},
		]);
	});

	it("not where an outlet says it itself, both parties do, a stranger does, or one outlet alone tells of it", () => {
		expect(findSingleSided(ENCOUNTER, [KREMLIN("A"), account("B", initiator("US"))])).toEqual([]);
		expect(findSingleSided(ENCOUNTER, [KREMLIN("A"), of("US", account("B", initiator("US"), "Sanders"))])).toEqual([]);
		expect(findSingleSided(ENCOUNTER, [KREMLIN("A"), of(null, account("B", initiator("US"), "an aide"))])).toEqual([]);
		const french = (outlet: string) => of("FR", account(outlet, initiator("US"), "Macron"));
		expect(findSingleSided(ENCOUNTER, [french("A"), french("B")])).toEqual([]);
		expect(findSingleSided(ENCOUNTER, [KREMLIN("A"), KREMLIN("A")])).toEqual([]);
	});

	it("each answer by itself", () => {
		const yes = (outlet: string) => of("RU", account(outlet, topic("yes"), "Peskov"));
		const no = (outlet: string) => of("US", account(outlet, topic("no"), "Sanders"));
		const lengths = ["A", "B"].map((outlet) => of("RU", account(outlet, duration("an hour"), "Peskov")));
		expect(
			findSingleSided(ENCOUNTER, [yes("A"), yes("B"), no("A"), no("C"), ...lengths]).map((one) => [
				one.question,
				one.answer,
				one.party,
			]),
		).toEqual([
			["duration", "about an hour", "RU"],
			["topic", "yes", "RU"],
			["topic", "no", "US"],
		]);
	});
});
