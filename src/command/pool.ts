/** Reads and links all articles of some stories, as the Worker does with outlets' feeds: encounters are found, not given. */
import { compareEncounter } from "../compare/encounter.ts";
import { linkArticle } from "../link/article.ts";
import { apartIn, clustersOf, sightingId } from "../link/clusters.ts";
import { withEncounters } from "../link/encounters.ts";
import type { Account, Discrepancy, Encounter, LinkedArticle } from "../model.ts";
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
	const articles = read.map(({ linked, ...rest }) => ({
		...rest,
		linked: withEncounters(linked, (one) => present.get(sightingId(one)) ?? one),
	}));
	return { articles, encounters: clusters.map(([first]) => first) };
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

/** Compares every encounter of a pool. */
export function comparePool(pool: Pool): readonly Discrepancy[] {
	return pool.encounters.flatMap((encounter) => compareEncounter(encounter, accountsOf(pool, encounter.id)));
}
