import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Apart, apartIn, clustersOf, type Sighting, sightingId } from "../../src/link/clusters.ts";
import { anySighting, articleOf, seen, words } from "./sightings.ts";

function clustered(sightings: readonly Sighting[], apart: readonly Apart[] = []): readonly string[] {
	return clustersOf(sightings, apart).map((cluster) => cluster.map(words).join(", "));
}

describe("accounts are of one encounter", () => {
	const CASES: readonly (readonly [what: string, sightings: readonly string[], clusters: readonly string[]])[] = [
		["on one day", ["stated 2019-05-03", "published 2019-05-03"], ["stated 2019-05-03, published 2019-05-03"]],
		[
			"published the day after",
			["published 2019-05-04", "stated 2019-05-03"],
			["stated 2019-05-03, published 2019-05-04"],
		],
		[
			"but not published the day before",
			["published 2019-05-02", "stated 2019-05-03"],
			["stated 2019-05-03", "published 2019-05-02"],
		],
		[
			"but not if two days are stated",
			["stated 2019-05-03", "stated 2019-05-04"],
			["stated 2019-05-03", "stated 2019-05-04"],
		],
		[
			"that very day rather than the day before",
			["stated 2019-05-03", "stated 2019-05-04", "published 2019-05-04"],
			["stated 2019-05-03", "stated 2019-05-04, published 2019-05-04"],
		],
		[
			"published on two days in a row, but not on three",
			["published 2019-05-05", "published 2019-05-04", "published 2019-05-03"],
			["published 2019-05-03, published 2019-05-04", "published 2019-05-05"],
		],
		[
			"in a month that has only this one",
			["published 2019-05", "stated 2019-05-03"],
			["stated 2019-05-03, published 2019-05"],
		],
		[
			"but not in a year, in which there are others that nobody told of",
			["stated 2019-05-03", "stated 2019"],
			["stated 2019-05-03", "stated 2019"],
		],
		[
			"published two days later, if it is the only one of that week",
			["published 2019-05-05", "stated 2019-05-03"],
			["stated 2019-05-03, published 2019-05-05"],
		],
		[
			"but not if there was another",
			["published 2019-05-05", "stated 2019-05-03", "stated 2019-05-01"],
			["stated 2019-05-01", "stated 2019-05-03", "published 2019-05-05"],
		],
		[
			"but not in a month that has two",
			["stated 2019-05", "stated 2019-05-03", "stated 2019-05-13"],
			["stated 2019-05-03", "stated 2019-05-13", "stated 2019-05"],
		],
		["in a month that has none", ["published 2019-05", "stated 2019-05"], ["stated 2019-05, published 2019-05"]],
	];
	it.each(CASES)("%s", (_, sightings, clusters) => {
		expect(clustered(sightings.map((one) => seen(one)))).toEqual(clusters);
	});

	it("but not if they are a call and a meeting, or of others", () => {
		const day = "stated 2019-05-03";
		const all = [seen(day), seen(day, "meeting"), seen(day, "call", "trump xi"), seen(day, "call", "putin trump")];
		expect(clustersOf(all, [])).toHaveLength(3);
	});
});

describe("two stated days a day apart", () => {
	const [FRIDAY, SATURDAY, SUNDAY] = ["stated 2019-05-03", "stated 2019-05-04", "stated 2019-05-05"] as const;
	const abe = (...all: readonly string[]) => all.map((one) => seen(one, "call", "trump abe"));

	it("are one night between Washington and Tokyo, dated by the earlier", () => {
		expect(clustered(abe(SATURDAY, FRIDAY))).toEqual([`${FRIDAY}, ${SATURDAY}`]);
		expect(clustered(abe(SUNDAY, SATURDAY, FRIDAY))).toEqual([`${FRIDAY}, ${SATURDAY}`, SUNDAY]);
		expect(clustered(abe("published 2019-05-05", SATURDAY, FRIDAY))).toEqual([
			`${FRIDAY}, ${SATURDAY}, published 2019-05-05`,
		]);
	});

	it("are two between Washington and Moscow, and of a meeting", () => {
		expect(clustered([seen(FRIDAY), seen(SATURDAY)])).toHaveLength(2);
		expect(clustered([FRIDAY, SATURDAY].map((one) => seen(one, "meeting", "trump abe")))).toHaveLength(2);
	});

	it("are two where one article tells of both", () => {
		const both = abe(FRIDAY, SATURDAY);
		const apart = apartIn(articleOf(both));
		expect(clustered(both, apart)).toEqual([FRIDAY, SATURDAY]);
		const all = [...both, ...abe("published 2019-05-03", "published 2019-05-04")];
		expect(clustered(all, apart)).toEqual([`${FRIDAY}, published 2019-05-03`, `${SATURDAY}, published 2019-05-04`]);
	});
});

describe("what one article tells of as two encounters", () => {
	it("is what it dates to two days that others may take for one", () => {
		const encounters = ["stated 2019-05-03", "published 2019-05-05", "stated 2019-05-10", "stated 2019-05"].map((one) =>
			seen(one),
		);
		expect(apartIn(articleOf(encounters))).toEqual([["2019-05-03-trump-putin-call", "2019-05-05-trump-putin-call"]]);
	});

	it("stays two where only days of publication are known", () => {
		const days = ["published 2019-05-03", "published 2019-05-04"].map((one) => seen(one));
		expect(clustered(days)).toHaveLength(1);
		expect(clustered(days, apartIn(articleOf(days)))).toHaveLength(2);
	});
});

const sightings = fc.array(anySighting, { minLength: 2, maxLength: 14 });
/** Pairs that articles tell of as two, among the sightings. */
const world = sightings.chain((all) =>
	fc.record({
		all: fc.constant(all),
		mixed: fc.shuffledSubarray(all, { minLength: all.length }),
		apart: fc
			.array(fc.shuffledSubarray(all, { maxLength: 2 }), { maxLength: 3 })
			.map((pairs) => pairs.flatMap((encounters) => apartIn(articleOf(encounters)))),
	}),
);

describe("whatever articles there are", () => {
	it("their order never matters, nor does one more that tells of the same", () => {
		fc.assert(
			fc.property(world, ({ all, mixed, apart }) => {
				const clusters = clustersOf(all, apart);
				expect(clustersOf(mixed, [...apart].reverse())).toEqual(clusters);
				expect(clustersOf([...mixed, ...all], apart)).toEqual(clusters);
			}),
		);
	});

	it("each sighting is of one encounter, and one day's are never of two", () => {
		fc.assert(
			fc.property(world, ({ all, apart }) => {
				const clusters = clustersOf(all, apart);
				expect(clusters.flat().map(sightingId).sort()).toEqual([...new Set(all.map(sightingId))].sort());
				const places = clusters.flatMap((cluster, n) => cluster.map(({ id }) => `${id} ${n}`));
				expect(new Set(places).size).toBe(new Set(all.map(({ id }) => id)).size);
			}),
		);
	});

	it("stated days stay apart, but for one night of a call between far capitals", () => {
		fc.assert(
			fc.property(world, ({ all, apart }) => {
				for (const cluster of clustersOf(all, apart)) {
					const days = cluster.filter((one) => one.stated && one.date.length === 10);
					expect(new Set(days.map((one) => one.date)).size).toBeLessThanOrEqual(
						cluster[0].id.endsWith("trump-abe-call") ? 2 : 1,
					);
				}
			}),
		);
	});

	it("what one article tells of as two stays two", () => {
		fc.assert(
			fc.property(world, ({ all, apart }) => {
				for (const cluster of clustersOf(all, apart)) {
					const ids = new Set(cluster.map(({ id }) => id));
					expect(apart.filter(([a, b]) => ids.has(a) && ids.has(b))).toEqual([]);
				}
			}),
		);
	});

	it("an encounter has the date that is stated, else the first day of publication, else what there is", () => {
		fc.assert(
			fc.property(world, ({ all, apart }) => {
				for (const [first, ...rest] of clustersOf(all, apart)) {
					const days = rest.filter((one) => one.date.length === 10);
					if (first.date.length < 10) expect(days).toEqual([]);
					expect(days.filter((one) => one.date < first.date && one.stated >= first.stated)).toEqual([]);
					if (!first.stated) expect(days.filter((one) => one.stated)).toEqual([]);
				}
			}),
		);
	});
});
