/** Reads and links all articles of some stories, as the Worker does with outlets' feeds: encounters are found, not given. */
import { linkArticle } from "../link/article.ts";
import { mergeEncounters, sameEncounter } from "../link/encounters.ts";
import { originsOf, publishedAt } from "../link/origins.ts";
import { sketchOf } from "../link/sketch.ts";
import type { Account, Encounter, LinkedArticle } from "../model.ts";
import { readArticle } from "../read/article.ts";
import type { Story, StoryArticle } from "./stories.ts";

export interface PooledArticle {
	readonly story: string;
	readonly article: StoryArticle;
	readonly linked: LinkedArticle;
	/** Key of the article whose text it carries; its own where that is its own. */
	readonly origin: string;
}

export interface Pool {
	readonly articles: readonly PooledArticle[];
	readonly encounters: readonly Encounter[];
}

/** Key of an article among all stories. */
export function articleKey(story: string, article: string): string {
	return `${story}/${article}`;
}

/** The origin of each article by key. No one knows when they were found. */
function originsOfStories(all: readonly { readonly story: string; readonly article: StoryArticle }[]) {
	const sketched = all.map(({ story, article: { article, outlet, kind, text, published } }) => {
		const [id, sketch] = [articleKey(story, article), sketchOf(text) ?? []];
		const of = kind === "news" ? ("news" as const) : ("readout" as const);
		return { id, outlet, kind: of, at: publishedAt(published), foundAt: 0, sketch };
	});
	return originsOf(sketched);
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
	const origins = originsOfStories(all);
	const articles = all.flatMap(({ story, article }) => {
		const [one, key] = [linked.get(article), articleKey(story, article.article)];
		return one === undefined ? [] : [{ story, article, linked: one, origin: origins.get(key) ?? key }];
	});
	return { articles, encounters };
}

/** The accounts of an encounter in a pool. */
export function accountsOf(pool: Pool, encounter: string): readonly Account[] {
	return pool.articles.flatMap(({ story, article, linked, origin }) =>
		linked.claims
			.filter((claim) => claim.encounter === encounter)
			.map((claim) => ({
				...claim,
				article: articleKey(story, article.article),
				outlet: article.outlet,
				url: article.url,
				title: article.title,
				published: article.published,
				origin,
			})),
	);
}
