import { describe, expect, test } from "vitest";
import { articleKey, poolStories } from "../../src/command/pool.ts";
import { loadStories } from "../../src/command/stories.ts";
import { goldOf } from "../../src/command/stories-gold.ts";

const STORIES = await loadStories("corpus");
const POOL = poolStories(STORIES);
const COPIED = STORIES.filter((story) => goldOf(story).origins.length > 0);

describe("a text that several carry", () => {
	test("is in the corpus", () => {
		expect(COPIED.length).toBeGreaterThan(1);
	});

	test.each(COPIED.map((story) => [story.story, goldOf(story).origins] as const))(
		"is one origin: %s",
		(name, origins) => {
			const of = new Map(
				POOL.articles.map(({ story, article, origin }) => [articleKey(story, article.article), origin]),
			);
			const found = Map.groupBy(origins.flat(), (article) => of.get(articleKey(name, article)));
			const sorted = (groups: Iterable<readonly string[]>) => [...groups].map((group) => [...group].sort()).sort();
			expect(sorted(found.values())).toEqual(sorted(origins));
		},
	);

	test("is nobody else's: every other article is its own origin, but for a later version of one", () => {
		const copies = new Set(
			COPIED.flatMap((story) =>
				goldOf(story)
					.origins.flat()
					.map((article) => articleKey(story.story, article)),
			),
		);
		const others = POOL.articles.filter(({ story, article, origin }) => {
			const key = articleKey(story, article.article);
			return origin !== key && !copies.has(key) && !/-2$/.test(key);
		});
		expect(others.map(({ story, article }) => articleKey(story, article.article))).toEqual([]);
	});
});
