import { describe, expect, it } from "vitest";
import { poolStories } from "../../src/command/pool.ts";
import { comparePool, reportsOf } from "../../src/command/reports.ts";
import { compareEncounter } from "../../src/compare/encounter.ts";
import { NEARLY_ACCUSING } from "../accusing.ts";
import { STORIES } from "./stories.ts";

const POOL = poolStories(STORIES);
const DISCREPANCIES = comparePool(POOL);

describe("the corpus", () => {
	it("is there", () => {
		expect(STORIES.length).toBeGreaterThan(10);
		expect(POOL.articles.length).toBe(STORIES.reduce((sum, { articles }) => sum + articles.length, 0));
	});

	it.each(STORIES.map(({ story, articles }) => [story, articles.length] as const))(
		"%s: what is read of its %i articles stands in them, exactly",
		(story) => {
			for (const { article, linked } of POOL.articles.filter((pooled) => pooled.story === story)) {
				for (const { evidence, encounter } of linked.claims) {
					const source = evidence.where === "title" ? (article.title ?? "") : article.text;
					expect(source.slice(evidence.start, evidence.end)).toBe(evidence.text);
					expect(evidence.text.split(/\s+/).length).toBeLessThanOrEqual(30);
					expect(linked.encounters.map(({ id }) => id)).toContain(encounter);
				}
			}
		},
	);

	it("has encounters with two or more leaders of as many parties, and ids of their own", () => {
		expect(new Set(POOL.encounters.map(({ id }) => id)).size).toBe(POOL.encounters.length);
		for (const { id, parties, leaders } of POOL.encounters) {
			expect(id).toMatch(/^\d{4}(?:-\d\d){0,2}(?:-[a-z]+){2,}-(?:call|meeting)$/);
			expect(parties.length).toBe(leaders.length);
			expect(parties.every((party) => party !== "")).toBe(true);
		}
	});
});

describe("what comparing makes of the corpus", () => {
	it("accuses nobody", () => {
		const words = DISCREPANCIES.flatMap(({ summary, positions }) => [summary, ...positions.map((p) => p.answer)]);
		expect(words.length).toBeGreaterThan(0);
		expect(words.filter((one) => NEARLY_ACCUSING.test(one))).toEqual([]);
	});

	it("says each difference in one sentence that names every side's outlets", () => {
		for (const { summary, positions } of DISCREPANCIES) {
			expect(summary).toMatch(
				/^(?:(?:(?:Accounts|Sources) differ|[A-Z].+ is reported in more than one way|[A-Z].+ changed its account) o[nf] .+|Accounts (?:quote .+ in different words|attach words of .+ to different topics|give a statement by .+ different days)): .+\.$/s,
			);
			expect(summary).not.toContain("\n");
			for (const { answer, outlets } of positions) {
				expect(summary).toContain(answer);
				for (const outlet of outlets) expect(summary).toContain(outlet);
			}
		}
	});

	it("has ids of its own, and evidence from the articles it names", () => {
		expect(new Set(DISCREPANCIES.map(({ id }) => id)).size).toBe(DISCREPANCIES.length);
		const known = new Set(POOL.articles.map(({ story, article }) => `${story}/${article.article}`));
		for (const { positions } of DISCREPANCIES)
			for (const { evidence } of positions) expect(evidence.filter((e) => !known.has(e.article))).toEqual([]);
	});

	it("does not depend on the order of the accounts", () => {
		for (const encounter of POOL.encounters) {
			const { accounts, statements, former } = reportsOf(POOL, encounter.id);
			const reversed = { accounts: accounts.toReversed(), statements: statements.toReversed(), former };
			expect(compareEncounter(encounter, reversed)).toEqual(
				compareEncounter(encounter, { accounts, statements, former }),
			);
		}
	});
});
