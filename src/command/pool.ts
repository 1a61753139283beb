/** Reads and links all articles of some stories, as the Worker does with outlets' feeds: encounters are found, not given. */
import { linkArticle } from "../link/article.ts";
import { apartIn, clustersOf, sightingId } from "../link/clusters.ts";
import { withEncounters } from "../link/encounters.ts";
import { originsOf, publishedAt } from "../link/origins.ts";
import { sketchOf } from "../link/sketch.ts";
import type { Encounter, LinkedArticle } from "../model.ts";
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

/** Reads and links every article; which sightings are one encounter is asked of all of them, as the Worker comes to in time. */
export function poolStories(stories: readonly Story[]): Pool {
	const read = stories.flatMap(({ story, articles }) =>
		articles.map((article) => ({ story, article, linked: linkArticle(readArticle(article)) })),
	);
	const sightings = read.flatMap(({ linked }) => linked.encounters);
	const clusters = clustersOf(
		sightings,
		read.flatMap(({ linked }) => apartIn(linked)),
	);
	const present = new Map(clusters.flatMap((cluster) => cluster.map((one) => [sightingId(one), cluster[0]] as const)));
	const origins = originsOfStories(read);
	const articles = read.map(({ story, article, linked }) => {
		const key = articleKey(story, article.article);
		const moved = withEncounters(linked, (one) => present.get(sightingId(one)) ?? one);
		return { story, article, linked: moved, origin: origins.get(key) ?? key };
	});
	return { articles, encounters: clusters.map(([first]) => first) };
}
