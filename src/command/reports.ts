/** What a pool of stories reports of one encounter, in the form that comparing takes. */
import { compareEncounter } from "../compare/encounter.ts";
import type { Reports } from "../compare/reports.ts";
import type { Account, Discrepancy, ReportedStatement } from "../model.ts";
import { accountsOf, articleKey, type Pool, type PooledArticle } from "./pool.ts";

/** Articles of one outlet at one address are revisions of one article: each earlier one's key → the newest one's. */
function newestOf(pool: Pool): ReadonlyMap<string, string> {
	const keyOf = ({ story, article }: PooledArticle) => articleKey(story, article.article);
	const byAddress = Map.groupBy(pool.articles, (one) =>
		one.article.url === null ? keyOf(one) : `${one.article.outlet} ${one.article.url}`,
	);
	return new Map(
		[...byAddress.values()].flatMap((revisions) => {
			const inTime = revisions.toSorted((a, b) => (a.article.published ?? "").localeCompare(b.article.published ?? ""));
			const newest = inTime.at(-1);
			return newest === undefined ? [] : inTime.map((one) => [keyOf(one), keyOf(newest)] as const);
		}),
	);
}

/** The accounts, former accounts and statements of an encounter in a pool. */
export function reportsOf(pool: Pool, encounter: string): Reports {
	const newest = newestOf(pool);
	const accounts: readonly Account[] = accountsOf(pool, encounter);
	const isNewest = (article: string) => newest.get(article) === article;
	const statements = pool.articles.flatMap(({ story, article, linked, origin }): readonly ReportedStatement[] => {
		const key = articleKey(story, article.article);
		const { outlet, url, title, published } = article;
		const about = linked.statements.filter((one) => one.encounter === encounter && isNewest(key));
		return about.map((one) => ({ ...one, article: key, outlet, url, title, published, origin }));
	});
	return {
		accounts: accounts.filter(({ article }) => isNewest(article)),
		former: accounts
			.filter(({ article }) => !isNewest(article))
			.map((one) => ({ ...one, article: newest.get(one.article) ?? one.article })),
		statements,
	};
}

/** Compares every encounter of a pool. */
export function comparePool(pool: Pool): readonly Discrepancy[] {
	return pool.encounters.flatMap((encounter) => compareEncounter(encounter, reportsOf(pool, encounter.id)));
}
