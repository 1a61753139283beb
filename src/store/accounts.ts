/** What is read to be published of outlets: their claims about an encounter, their feeds, and how reading them went. */
import { and, asc, count, eq, gt, inArray, isNotNull, max, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Account, ClaimAnswer, Credit, Evidence, Outlet, Question } from "../model.ts";
import type { Db } from "./db.ts";
import type { Place } from "./entries.ts";
import { type ArticleState, articles, claims, feeds, outlets } from "./schema.ts";

/** The most claims of one encounter that are read at once. */
const CLAIMS_READ = 500;
/** The most articles with something to say about themselves that are read of one outlet. */
const ARTICLES_READ = 20;

/** One claim of an article as it now is. */
export interface OutletClaim {
	readonly id: string;
	readonly answer: ClaimAnswer;
	readonly credit: Credit;
	readonly evidence: Evidence;
	readonly rule: string;
	readonly confidence: number;
	readonly outlet: Outlet;
	readonly article: {
		readonly id: string;
		readonly url: string | null;
		readonly title: string | null;
		readonly published: string | null;
		readonly revision: number;
		/** Id of the article whose text it carries; its own where that is its own. */
		readonly origin: string;
	};
}

/** A claim as comparing takes it; as an origin of its own. */
export function toAccount(
	{ answer, credit, evidence, rule, confidence, outlet, article }: OutletClaim,
	encounter: string,
): Account {
	const { id, url, title, published } = article;
	return {
		...answer,
		credit,
		evidence,
		encounter,
		rule,
		confidence,
		article: id,
		outlet: outlet.name,
		url,
		title,
		published,
		origin: id,
	};
}

function selectClaims(db: Db, where: SQL | undefined) {
	return db
		.select({ claim: claims, article: articles, outlet: outlets })
		.from(claims)
		.innerJoin(articles, and(eq(articles.id, claims.articleId), eq(articles.revision, claims.revision)))
		.innerJoin(outlets, eq(outlets.id, articles.outletId))
		.where(where);
}

type ClaimRow = Awaited<ReturnType<typeof selectClaims>>[number];

function toOutletClaim({ claim, article, outlet }: ClaimRow): OutletClaim {
	return {
		id: claim.id,
		answer: claim.value,
		credit: claim.credit,
		evidence: {
			text: claim.evidence,
			start: claim.evidenceStart,
			end: claim.evidenceEnd,
			where: claim.evidenceWhere,
		},
		rule: claim.rule,
		confidence: claim.confidence,
		outlet: { id: outlet.id, name: outlet.name, kind: outlet.kind },
		article: {
			id: article.id,
			url: article.url,
			title: article.title,
			published: article.published,
			revision: article.revision,
			origin: article.originId,
		},
	};
}

/** The claims about an encounter that the newest revisions make, oldest article first. */
export async function listClaims(db: Db, encounterId: string): Promise<readonly OutletClaim[]> {
	const rows = await selectClaims(db, eq(claims.encounterId, encounterId))
		.orderBy(asc(articles.published), asc(articles.id), asc(claims.evidenceStart), asc(claims.id))
		.limit(CLAIMS_READ);
	return rows.map(toOutletClaim);
}

/** The same in the order in which they were read, so that new ones come last; `readAt` in milliseconds since 1970. */
export async function listClaimsAfter(
	db: Db,
	encounterId: string,
	questions: readonly Question[] | null,
	limit: number,
	after: Place<number> | null,
): Promise<readonly { readonly claim: OutletClaim; readonly readAt: number }[]> {
	const { createdAt, id } = claims;
	const rows = await selectClaims(
		db,
		and(
			eq(claims.encounterId, encounterId),
			questions === null ? undefined : inArray(claims.question, [...questions]),
			after === null ? undefined : or(gt(createdAt, after.key), and(eq(createdAt, after.key), gt(id, after.id))),
		),
	)
		.orderBy(asc(createdAt), asc(id))
		.limit(limit);
	return rows.map((row) => ({ claim: toOutletClaim(row), readAt: row.claim.createdAt }));
}

/** An outlet's feed and how polling it goes. Instants in milliseconds since 1970; null: never. */
export interface FeedHealth {
	readonly url: string;
	readonly lastPolledAt: number | null;
	readonly lastOkAt: number | null;
	readonly nextPollAt: number | null;
	/** Failures in a row. */
	readonly failures: number;
	readonly reason: string | null;
}

/** An article that could not be read, or not wholly. */
export interface NotedArticle {
	readonly url: string;
	readonly title: string | null;
	readonly state: ArticleState;
	readonly reason: string;
}

export interface OutletHealth extends Outlet {
	readonly homepage: string | null;
	readonly feeds: readonly FeedHealth[];
	/** How many articles of it were found. */
	readonly articles: number;
	/** Failed ones first, then newest first. */
	readonly noted: readonly NotedArticle[];
}

/** The newest articles of every outlet that have a reason noted, in one statement. */
function selectNoted(db: Db, where: SQL | undefined) {
	const newest = sql<number>`row_number() OVER (PARTITION BY ${articles.outletId}
		ORDER BY ${articles.state} = 'failed' DESC, ${articles.foundAt} DESC, ${articles.id})`.as("newest");
	const { outletId, url, title, state, reason } = articles;
	const ranked = db
		.select({ outletId, url, title, state, reason, newest })
		.from(articles)
		.where(and(isNotNull(articles.reason), where))
		.as("ranked");
	return db
		.select()
		.from(ranked)
		.where(sql`${ranked.newest} <= ${ARTICLES_READ}`)
		.orderBy(asc(sql`${ranked.newest}`));
}

/** Every outlet by name, or the one with an id, with its feeds and what went wrong. */
export async function listOutlets(db: Db, only: string | null = null): Promise<readonly OutletHealth[]> {
	const isOf = (column: SQLiteColumn) => (only === null ? undefined : eq(column, only));
	const { outletId } = articles;
	const [allOutlets, allFeeds, noted, counts] = await db.batch([
		db.select().from(outlets).where(isOf(outlets.id)).orderBy(asc(outlets.name), asc(outlets.id)),
		db.select().from(feeds).where(isOf(feeds.outletId)).orderBy(asc(feeds.url)),
		selectNoted(db, isOf(outletId)),
		db.select({ outletId, articles: count() }).from(articles).where(isOf(outletId)).groupBy(outletId),
	]);
	return allOutlets.map(({ id, name, kind, homepage }) => ({
		id,
		name,
		kind,
		homepage,
		feeds: allFeeds
			.filter((feed) => feed.outletId === id)
			.map(({ url, lastPolledAt, lastOkAt, nextPollAt, failures, reason }) => {
				return { url, lastPolledAt, lastOkAt, nextPollAt, failures, reason };
			}),
		articles: counts.find((row) => row.outletId === id)?.articles ?? 0,
		noted: noted
			.filter((article) => article.outletId === id)
			.map(({ url, title, state, reason }) => ({ url, title, state, reason: reason ?? "" })),
	}));
}

/** How many outlets are read, and when one of their feeds last answered (milliseconds since 1970; null: never). */
export async function lastReading(db: Db): Promise<{ readonly outlets: number; readonly at: number | null }> {
	const [counted, answered] = await db.batch([
		db.select({ outlets: count() }).from(outlets),
		db.select({ at: max(feeds.lastOkAt) }).from(feeds),
	]);
	return { outlets: counted[0]?.outlets ?? 0, at: answered[0]?.at ?? null };
}
