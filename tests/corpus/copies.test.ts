import { describe, expect, it } from "vitest";
import { poolStories } from "../../src/command/pool.ts";
import { comparePool, reportsOf } from "../../src/command/reports.ts";
import type { Story } from "../../src/command/stories.ts";
import { withParagraph } from "../link/texts.ts";
import { STORIES } from "./stories.ts";

const CALL = "2019-05-03-trump-putin-call";

/** The story with CNN's text in two outlets more, once as an agency's. */
function withCopies(): Story {
	const story = STORIES.find((one) => one.story === CALL);
	const cnn = story?.articles.find(({ outlet }) => outlet === "CNN");
	if (story === undefined || cnn === undefined) throw new Error("not in the corpus");
	const text = withParagraph(cnn.text, 3);
	const copies = ["Reuters", "Bild"].map((outlet) => ({ ...cnn, article: outlet.toLowerCase(), outlet, text }));
	return { ...story, articles: [...story.articles, ...copies] };
}

describe("a pool of stories", () => {
	const pool = poolStories([withCopies()]);

	it("has one origin for all copies of one text", () => {
		const accounts = reportsOf(pool, CALL).accounts;
		const origins = new Map(accounts.map(({ outlet, origin }) => [outlet, origin]));
		expect(new Set(["CNN", "Reuters", "Bild"].map((outlet) => origins.get(outlet))).size).toBe(1);
		expect(new Set(origins.values()).size).toBe(4);
	});

	it("finds the same differences with copies as without, and names who carries the text", () => {
		const found = comparePool(pool);
		const plain = comparePool(poolStories(STORIES.filter(({ story }) => story === CALL)));
		expect(found.map(({ id, kind }) => [id, kind])).toEqual(plain.map(({ id, kind }) => [id, kind]));
		const origins = (of: typeof found) => of.map(({ positions }) => positions.map((position) => position.origins));
		expect(origins(found)).toEqual(origins(plain));
		const duration = found.find(({ question }) => question === "duration");
		expect(duration?.summary).toContain("Reuters, carried by Bild and CNN");
	});
});
