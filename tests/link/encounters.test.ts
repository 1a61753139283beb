import { describe, expect, it } from "vitest";
import { encounterOf, sameEncounter, whoKey, withEncounters } from "../../src/link/encounters.ts";
import { PEOPLE } from "../../src/link/leaders/rows.ts";
import type { Claim, Encounter, EncounterKind } from "../../src/model.ts";

function encounter(date: string, kind: EncounterKind, ...ids: readonly string[]): Encounter {
	return encounterOf(
		ids.flatMap((id) => PEOPLE.find((person) => person.id === id) ?? []),
		kind,
		{ date, stated: false },
	);
}

describe("an encounter", () => {
	it("has its date, its leaders and its kind for an id", () => {
		expect(encounter("2019-05-03", "call", "trump", "putin")).toEqual({
			id: "2019-05-03-trump-putin-call",
			kind: "call",
			parties: ["US", "RU"],
			leaders: ["Donald Trump", "Vladimir Putin"],
			date: "2019-05-03",
			stated: false,
		});
	});

	it("has the same id in whatever order its leaders are named", () => {
		expect(encounter("2019-05-03", "call", "putin", "trump")).toEqual(
			encounter("2019-05-03", "call", "trump", "putin"),
		);
	});

	const ORDERS: readonly (readonly [leaders: readonly string[], parties: readonly string[]])[] = [
		[
			["xi", "trump"],
			["US", "CN"],
		],
		[
			["merkel", "putin"],
			["RU", "DE"],
		],
		[
			["zelensky", "trump"],
			["US", "UA"],
		],
		[
			["merkel", "macron", "putin"],
			["FR", "RU", "DE"],
		],
	];
	it.each(ORDERS)("of %j has its parties in the order %j", (leaders, parties) => {
		expect(encounter("2019-06-29", "meeting", ...leaders).parties).toEqual(parties);
	});

	it("of which only the month is known has that in its id", () => {
		expect(encounter("2018-07", "meeting", "trump", "putin").id).toBe("2018-07-trump-putin-meeting");
		expect(encounter("2018", "meeting", "trump", "putin").id).toBe("2018-trump-putin-meeting");
	});
});

describe("two accounts are of one encounter", () => {
	const KNOWN = encounter("2019-05-03", "call", "trump", "putin");
	const PAIRS: readonly (readonly [what: string, other: Encounter, same: boolean])[] = [
		["on one day", encounter("2019-05-03", "call", "putin", "trump"), true],
		["a day apart, for time zones", encounter("2019-05-04", "call", "trump", "putin"), true],
		["where one gives the month alone", encounter("2019-05", "call", "trump", "putin"), true],
		["but not two days apart", encounter("2019-05-05", "call", "trump", "putin"), false],
		["but not a call and a meeting", encounter("2019-05-03", "meeting", "trump", "putin"), false],
		["but not with other leaders", encounter("2019-05-03", "call", "trump", "xi"), false],
	];
	it.each(PAIRS)("%s", (_, other, same) => {
		expect(sameEncounter(other, [KNOWN])).toBe(same ? KNOWN : null);
	});

	it("a day apart only where the later was merely published then", () => {
		const stated = (one: Encounter) => ({ ...one, stated: true });
		const next = encounter("2019-05-04", "call", "trump", "putin");
		expect(sameEncounter(stated(next), [stated(KNOWN)])).toBeNull();
		expect(sameEncounter(next, [stated(KNOWN)])?.id).toBe(KNOWN.id);
		expect(sameEncounter(stated(next), [KNOWN])).toBeNull();
		expect(sameEncounter(stated(KNOWN), [next])?.id).toBe(next.id);
	});

	it("and of several the one on the very day", () => {
		const next = encounter("2019-05-04", "call", "trump", "putin");
		expect(sameEncounter(encounter("2019-05-04", "call", "putin", "trump"), [KNOWN, next])).toBe(next);
	});

	it("by who took part, in any order", () => {
		expect(whoKey(KNOWN)).toBe(whoKey({ ...KNOWN, leaders: KNOWN.leaders.toReversed() }));
	});
});

describe("a new article's encounters", () => {
	const KNOWN = encounter("2019-05-03", "call", "trump", "putin");
	const FOUND = encounter("2019-05-04", "call", "trump", "putin");
	const OTHER = encounter("2019-05-04", "call", "trump", "xi");
	const claim: Claim = {
		question: "initiator",
		party: "US",
		negated: false,
		said: "Trump",
		credit: { name: "CNN", role: null, side: null, voice: "own", via: [] },
		evidence: { start: 0, end: 1, text: "T", where: "text" },
		encounter: FOUND.id,
		rule: "initiator/rang",
		confidence: 1,
	};

	it("become the ones that they are accounts of, and their claims with them", () => {
		const claims = [claim, { ...claim, encounter: OTHER.id }];
		const linked = { main: FOUND.id, encounters: [FOUND, OTHER], claims, statements: [] };
		const moved = withEncounters(linked, (one) => (one === FOUND ? KNOWN : one));
		expect(moved.main).toBe(KNOWN.id);
		expect(moved.encounters).toEqual([KNOWN, OTHER]);
		expect(moved.claims.map((one) => one.encounter)).toEqual([KNOWN.id, OTHER.id]);
	});

	it("that are one are there once", () => {
		const linked = { main: FOUND.id, encounters: [FOUND, OTHER], claims: [claim], statements: [] };
		expect(withEncounters(linked, () => KNOWN).encounters).toEqual([KNOWN]);
	});

	it("stay as they are where none is another", () => {
		const linked = { main: FOUND.id, encounters: [FOUND], claims: [claim], statements: [] };
		expect(withEncounters(linked, (one) => one)).toEqual(linked);
		const none = { main: null, encounters: [], claims: [], statements: [] };
		expect(withEncounters(none, () => KNOWN).main).toBeNull();
	});
});
