/** Reads and links all articles of some stories, as the Worker does with outlets' feeds: encounters are found, not given. */
import { poolTexts } from "../api/pool.ts";
import type { Encounter, LinkedArticle } from "../model.ts";
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

/** An article as one of the texts of a pool; a transcript is a readout. */
export function poolText(story: string, article: StoryArticle) {
	const { article: name, outlet, title, url, published, text } = article;
	const kind = article.kind === "news" ? ("news" as const) : ("readout" as const);
	return { key: articleKey(story, name), outlet, kind, title, url, published, text };
}

/** Reads and links every article; which sightings are one encounter is asked of all of them, as the Worker comes to in time. */
export function poolStories(stories: readonly Story[]): Pool {
	const all = stories.flatMap(({ story, articles }) =>
		articles.map((article) => ({ ...poolText(story, article), story, article })),
	);
	const { texts, encounters } = poolTexts(all);
	const articles = texts.map(({ text: { story, article }, linked, origin }) => ({ story, article, linked, origin }));
	return { articles, encounters };
}
