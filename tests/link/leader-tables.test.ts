import { describe, expect, it } from "vitest";
import { PEOPLE } from "../../src/link/leaders/rows.ts";
import { holderOf, leadersIn, termOn } from "../../src/link/leaders.ts";

function person(id: string) {
	const found = PEOPLE.find((one) => one.id === id);
	if (found === undefined) throw new Error(`no ${id}`);
	return found;
}

describe("an office", () => {
	it("is held until its last day, which is the next holder's", () => {
		expect(holderOf("DE", "head-of-government", "2021-12-07")?.id).toBe("merkel");
		expect(holderOf("DE", "head-of-government", "2021-12-08")?.id).toBe("scholz");
	});

	it("of government is the president's where the president governs", () => {
		expect(holderOf("US", "head-of-government", "2019-01-01")?.id).toBe("trump");
		expect(holderOf("TR", "head-of-government", "2019-01-01")?.id).toBe("erdogan");
		expect(holderOf("FR", "head-of-government", "2019-01-01")?.id).toBe("philippe");
	});

	it("that nobody is known to hold is nobody's", () => {
		expect(holderOf("US", "head-of-state", "1850-01-01")).toBeNull();
		expect(holderOf("??", "head-of-state", "2019-01-01")).toBeNull();
	});

	it("of somebody who held several is the one of the date, or the nearest", () => {
		expect(termOn(person("tusk"), "2012-01-01")?.party).toBe("PL");
		expect(termOn(person("tusk"), "2017-01-01")?.party).toBe("EU");
		expect(termOn(person("tusk"), "2024-01-01")?.party).toBe("PL");
		expect(termOn(person("stoltenberg"), "2020-01-01")?.party).toBe("NATO");
		expect(termOn(person("rutte"), "2020-01-01")?.party).toBe("NL");
		expect(termOn(person("putin"), "2010-01-01")?.title).toBe("prime minister");
		expect(termOn(person("biden"), "2018-01-01")?.title).toBe("vice president");
		expect(termOn(person("biden"), null)?.title).toBe("president");
	});
});

describe("the tables", () => {
	const terms = PEOPLE.flatMap((one) => one.terms.map((term) => ({ ...term, name: one.name })));

	it("date every term with days that exist, its start before its end", () => {
		const isDay = (date: string) => {
			const time = Date.parse(`${date}T00:00:00Z`);
			return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
		};
		const wrong = terms.filter(({ from, to }) => !isDay(from) || (to !== null && (!isDay(to) || from >= to)));
		expect(wrong).toEqual([]);
	});

	it("give every person an id of their own, in small letters", () => {
		const ids = Map.groupBy(PEOPLE, ({ id }) => id);
		const shared = [...ids].filter(([id, people]) => people.length > 1 || !/^[a-z]+$/.test(id));
		expect(shared.map(([id, people]) => `${id}: ${people.map(({ name }) => name).join(", ")}`)).toEqual([]);
	});

	it("find every person by full name on the first day in office", () => {
		const missed = PEOPLE.filter((one) => {
			const [mention, ...more] = leadersIn(`Then ${one.name} left.`, one.terms[0]?.from ?? null);
			return mention?.leader.id !== one.id || mention.text !== one.name || more.length > 0;
		});
		expect(missed.map(({ name }) => name)).toEqual([]);
	});

	/** Bosnia has three, Iran a supreme leader too; the others had two who claimed it. */
	const SEVERAL = new Set(["BA", "IR", "VE", "CI", "GM"]);

	it.each(["head-of-state", "head-of-government"])("give a party one %s at a time", (office) => {
		const held = terms.filter(
			(term) => term.office === office && !term.title.startsWith("acting ") && !SEVERAL.has(term.party),
		);
		const both = [...Map.groupBy(held, ({ party }) => party).values()].flatMap((ofParty) =>
			ofParty.flatMap((a) =>
				ofParty
					.filter(
						(b) =>
							a.name !== b.name &&
							a.from <= b.from &&
							b.from < (a.to ?? "9999") &&
							(a.from < b.from || a.name < b.name),
					)
					.map((b) => `${a.party}: ${a.name}, ${b.name} on ${b.from}`),
			),
		);
		expect(both).toEqual([]);
	});

	it("give one person one term of an office at a time", () => {
		const twice = terms.filter((a) =>
			terms.some(
				(b) =>
					a !== b &&
					a.name === b.name &&
					a.party === b.party &&
					a.title === b.title &&
					a.from <= b.from &&
					b.from < (a.to ?? "9999"),
			),
		);
		expect(twice.map(({ name, from }) => `${name} ${from}`)).toEqual([]);
	});

	it("know who leads Europe's larger parties on any day since 2010", () => {
		const days = Array.from({ length: 16 * 12 }, (_, month) =>
			new Date(Date.UTC(2010, month, 28)).toISOString().slice(0, 10),
		);
		const parties = "RU GB FR DE IT ES PT NL BE PL CZ HU RO BG TR UA BY AM AZ FI SE NO DK EE LT AT IE".split(" ");
		const unknown = parties.flatMap((party) =>
			days
				.filter(
					(day) =>
						holderOf(party, "head-of-government", day) === null && holderOf(party, "head-of-state", day) === null,
				)
				.map((day) => `${party} ${day}`),
		);
		expect(unknown).toEqual([]);
	});
});
