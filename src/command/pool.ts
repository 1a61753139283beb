/** Reads and links all articles of some stories, as the Worker does with outlets' feeds: encounters are found, not given. */
import { linkArticle } from "../link/article.ts";
import { mergeEncounters, sameEncounter } from "../link/encounters.ts";
import type { Account, Encounter, LinkedArticle } from "../model.ts";
import { readArticle } from "../read/article.ts";
import type { Story, StoryArticle } from "./stories.ts";

export interface PooledArticle {
	readonly story: string;
	readonly article: StoryArticle;
	readonly linked: LinkedArticle;
}

export interface Pool {
	readonly articles: readonly PooledArticle[];
	readonly encounters: readonly Encounter[];
}

/** Key of an article among all stories. */
export function articleKey(story: string, article: string): string {
	return `${story}/${article}`;
}

/** The encounters that articles date to the day, each once: those that others date vaguely are looked for among them. */
function preciseFirst(linked: readonly LinkedArticle[]): Encounter[] {
	const found: Encounter[] = [];
	const all = linked.flatMap((one) => one.encounters);
	for (const encounter of [...all.filter((one) => one.stated), ...all.filter((one) => !one.stated)]) {
		if (encounter.date.length === 10 && sameEncounter(encounter, found) === null) found.push(encounter);
	}
	return found;
}

/** Reads and links every article, oldest first. */
export function poolStories(stories: readonly Story[]): Pool {
	const all = stories.flatMap(({ story, articles }) => articles.map((article) => ({ story, article })));
	const inTime = [...all].sort((a, b) => (a.article.published ?? "").localeCompare(b.article.published ?? ""));
	const read = new Map(inTime.map(({ article }) => [article, linkArticle(readArticle(article))] as const));
	const encounters = preciseFirst([...read.values()]);
	const linked = new Map<StoryArticle, LinkedArticle>();
	for (const { article } of inTime) {
		const one = mergeEncounters(read.get(article) ?? linkArticle(readArticle(article)), encounters);
		encounters.push(...one.encounters.filter((encounter) => !encounters.some((known) => known.id === encounter.id)));
		linked.set(article, one);
	}
	const articles = all.flatMap(({ story, article }) => {
		const one = linked.get(article);
		return one === undefined ? [] : [{ story, article, linked: one }];
	});
	return { articles, encounters };
}

/** The accounts of an encounter in a pool. */
export function accountsOf(pool: Pool, encounter: string): readonly Account[] {
	return pool.articles.flatMap(({ story, article, linked }) =>
		linked.claims
			.filter((claim) => claim.encounter === encounter)
			.map((claim) => ({
				...claim,
				article: articleKey(story, article.article),
				outlet: article.outlet,
				url: article.url,
				title: article.title,
				published: article.published,
				origin: articleKey(story, article.article),
			})),
	);
}
