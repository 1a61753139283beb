import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Apart, apartIn, clustersOf, type Sighting, sightingId } from "../../src/link/clusters.ts";
import { type KnownSighting, regroup } from "../../src/link/regroup.ts";
import { anySighting, articleOf, seen, words } from "./sightings.ts";

/** What is stored, as the Worker keeps it. */
class Stored {
	readonly known = new Map<string, KnownSighting>();
	readonly apart: Apart[] = [];
	readonly encounters = new Map<string, number>();
	#now = 0;

	/** Reads an article that tells of these. */
	read(...sightings: readonly Sighting[]) {
		this.#now++;
		this.apart.push(...apartIn(articleOf(sightings)));
		const known = [...this.known.values()].map((one) => ({
			...one,
			namedAt: this.encounters.get(one.sighting.id) ?? null,
		}));
		const fresh = sightings.filter((one) => !this.known.has(sightingId(one)));
		const unknown = fresh.map((sighting) => ({ sighting, encounter: null, namedAt: null }));
		const change = regroup([...known, ...unknown], this.apart);
		for (const { id } of change.encounters) this.encounters.set(id, this.encounters.get(id) ?? this.#now);
		for (const { sighting, encounter } of change.sightings)
			this.known.set(sightingId(sighting), { sighting, encounter, namedAt: null });
		return change;
	}

	/** Each encounter with its sightings: "2019-05-03: stated 2019-05-03, …". */
	shown(): readonly string[] {
		const groups = Map.groupBy(this.known.values(), ({ encounter }) => encounter ?? "");
		return [...groups].map(([id, all]) => {
			const named = id.replace(/-trump.*/, "");
			return `${named}: ${all
				.map(({ sighting }) => words(sighting))
				.sort()
				.join(", ")}`;
		});
	}

	/** Where an id leads. */
	leadsTo(id: string): string | null {
		return [...this.known.values()].find(({ sighting }) => sighting.id === id)?.encounter ?? null;
	}
}

function read(...sightings: readonly string[]): Stored {
	const stored = new Stored();
	for (const one of sightings) stored.read(seen(one));
	return stored;
}

describe("a sighting", () => {
	it("that is new, of an encounter that is known, moves nothing", () => {
		const stored = read("stated 2019-05-03");
		const change = stored.read(seen("published 2019-05-04"));
		expect(change).toMatchObject({ sightings: [{ encounter: "2019-05-03-trump-putin-call" }], touched: [] });
	});

	it("that is known changes nothing", () => {
		const stored = read("stated 2019-05-03", "published 2019-05-04");
		expect(stored.read(seen("published 2019-05-04"))).toEqual({ encounters: [], sightings: [], touched: [] });
	});

	it("that states the date gives it to the encounter, which keeps its id", () => {
		const stored = read("published 2019-05-04");
		const { encounters } = stored.read(seen("stated 2019-05-03"));
		expect(encounters).toMatchObject([{ id: "2019-05-04-trump-putin-call", date: "2019-05-03", stated: true }]);
	});
});

describe("two encounters that turn out to be one", () => {
	it("have the older one's id, and the other id leads there", () => {
		const merged = read("stated 2019-05-03", "published 2019-05-05", "published 2019-05-04");
		expect(merged.leadsTo("2019-05-04-trump-putin-call")).toBe("2019-05-03-trump-putin-call");
	});

	it("are both to be compared again", () => {
		const stored = read("published 2019-05-04", "published 2019-05-05", "published 2019-05-03");
		expect(stored.shown().toSorted()).toEqual([
			"2019-05-04: published 2019-05-03, published 2019-05-04",
			"2019-05-05: published 2019-05-05",
		]);
		const { touched } = stored.read(seen("stated 2019-05-04"));
		expect(stored.shown().toSorted()).toEqual([
			"2019-05-03: published 2019-05-03",
			"2019-05-04: published 2019-05-04, published 2019-05-05, stated 2019-05-04",
		]);
		expect(stored.leadsTo("2019-05-05-trump-putin-call")).toBe("2019-05-04-trump-putin-call");
		expect(touched).toEqual(["2019-05-03", "2019-05-04", "2019-05-05"].map((on) => `${on}-trump-putin-call`));
	});
});

describe("an encounter that turns out to be two", () => {
	it("keeps its id for the one that it has it from, and the other has its own", () => {
		const stored = read("published 2019-05-04", "stated 2019-05-03");
		const { touched } = stored.read(seen("stated 2019-05-04"));
		expect(stored.shown().toSorted()).toEqual([
			"2019-05-03: stated 2019-05-03",
			"2019-05-04: published 2019-05-04, stated 2019-05-04",
		]);
		expect(touched).toEqual(["2019-05-03-trump-putin-call", "2019-05-04-trump-putin-call"]);
	});

	it("has the ids again that the two had before they were one", () => {
		const stored = new Stored();
		const [friday, saturday] = ["stated 2019-05-03", "stated 2019-05-04"].map((one) => seen(one, "call", "trump abe"));
		if (friday === undefined || saturday === undefined) throw new Error("There are two days.");
		stored.read(saturday);
		stored.read(friday);
		expect(stored.leadsTo(friday.id)).toBe(saturday.id);
		stored.read(friday, saturday);
		expect(stored.leadsTo(friday.id)).toBe(friday.id);
		expect(stored.leadsTo(saturday.id)).toBe(saturday.id);
	});
});

describe("an encounter of which only the month is known", () => {
	const MONTH = "2019-05-trump-putin-call";

	it("is the one whose day is known, and has its id, until there are two", () => {
		const stored = read("stated 2019-05", "stated 2019-05-20");
		expect(stored.shown()).toEqual(["2019-05-20: stated 2019-05, stated 2019-05-20"]);
		expect(stored.leadsTo(MONTH)).toBe("2019-05-20-trump-putin-call");
		stored.read(seen("stated 2019-05-03"));
		expect(stored.leadsTo(MONTH)).toBe(MONTH);
		expect(stored.leadsTo("2019-05-20-trump-putin-call")).toBe("2019-05-20-trump-putin-call");
	});
});

/** Articles, and the same in another order. */
const articles = fc
	.array(fc.array(anySighting, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 9 })
	.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

function partition(stored: Stored): readonly string[] {
	return [...Map.groupBy(stored.known.values(), ({ encounter }) => encounter).values()]
		.map((all) =>
			all
				.map(({ sighting }) => sightingId(sighting))
				.sort()
				.join(" "),
		)
		.sort();
}

describe("whatever articles come", () => {
	it("their order changes ids, but not which sightings are one encounter", () => {
		fc.assert(
			fc.property(articles, ([some, mixed]) => {
				const [one, other] = [new Stored(), new Stored()];
				for (const article of some) one.read(...article);
				for (const article of mixed) other.read(...article);
				expect(partition(other)).toEqual(partition(one));
				const all = some.flat();
				expect(partition(one)).toEqual(
					clustersOf(all, one.apart)
						.map((cluster) => cluster.map(sightingId).sort().join(" "))
						.sort(),
				);
			}),
		);
	});

	it("every id that an encounter ever had leads to an encounter that has its own", () => {
		fc.assert(
			fc.property(articles, ([some]) => {
				const stored = new Stored();
				for (const article of some) {
					stored.read(...article);
					for (const id of stored.encounters.keys()) {
						const present = stored.leadsTo(id);
						expect(present && stored.leadsTo(present)).toBe(present);
						expect(present).not.toBeNull();
					}
					expect(stored.read(...article).sightings).toEqual([]);
				}
			}),
		);
	});
});
