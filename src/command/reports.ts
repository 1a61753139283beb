/** What a pool of stories reports of each encounter, in the form that comparing takes. */
import { compareEncounter } from "../compare/encounter.ts";
import type { Reports } from "../compare/reports.ts";
import type { Account, Discrepancy, ReportedStatement } from "../model.ts";
import { articleKey, type Pool, type PooledArticle } from "./pool.ts";

function keyOf({ story, article }: PooledArticle): string {
	return articleKey(story, article.article);
}

/** Articles of one outlet at one address are revisions of one article: each earlier one's key → the newest one's. */
function newestOf(pool: Pool): ReadonlyMap<string, string> {
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

interface Collected {
	readonly accounts: Account[];
	readonly former: Account[];
	readonly statements: ReportedStatement[];
}

/** Of each encounter, by its id: the accounts, former accounts and statements of the pool's articles. One pass over them. */
function collect(pool: Pool): ReadonlyMap<string, Reports> {
	const newest = newestOf(pool);
	const all = new Map<string, Collected>();
	const of = (encounter: string): Collected => {
		const known = all.get(encounter);
		if (known !== undefined) return known;
		const fresh = { accounts: [], former: [], statements: [] };
		all.set(encounter, fresh);
		return fresh;
	};
	for (const pooled of pool.articles) {
		const { linked, origin } = pooled;
		const { outlet, url, title, published } = pooled.article;
		const key = keyOf(pooled);
		const article = newest.get(key) ?? key;
		const placed = { article, outlet, url, title, published, origin };
		for (const claim of linked.claims) {
			const { accounts, former } = of(claim.encounter);
			(article === key ? accounts : former).push({ ...claim, ...placed });
		}
		if (article !== key) continue;
		for (const statement of linked.statements) of(statement.encounter).statements.push({ ...statement, ...placed });
	}
	return all;
}

const NONE: Reports = { accounts: [], statements: [], former: [] };

/** Pools are not changed once they are made, and asked of every encounter in turn. */
const COLLECTED = new WeakMap<Pool, ReadonlyMap<string, Reports>>();

/** The accounts, former accounts and statements of an encounter in a pool. */
export function reportsOf(pool: Pool, encounter: string): Reports {
	const collected = COLLECTED.get(pool) ?? collect(pool);
	COLLECTED.set(pool, collected);
	return collected.get(encounter) ?? NONE;
}

/** Compares every encounter of a pool. */
export function comparePool(pool: Pool): readonly Discrepancy[] {
	return pool.encounters.flatMap((encounter) => compareEncounter(encounter, reportsOf(pool, encounter.id)));
}
