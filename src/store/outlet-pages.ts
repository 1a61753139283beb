/** What the pages of outlets show: their feeds, their newest articles, and what those claim. */
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { ClaimAnswer, Encounter, Outlet } from "../model.ts";
import type { FeedHealth } from "./accounts.ts";
import type { Db } from "./db.ts";
import { toEncounter } from "./entries.ts";
import { articles, claims, encounters, feeds, outlets } from "./schema.ts";

/** The most articles that are shown of one outlet. */
const ARTICLES_SHOWN = 25;
/** The most failed articles that are shown of one outlet. */
const FAILED_SHOWN = 10;
/** The most claims of one outlet's newest articles that are read at once. */
const CLAIMS_READ = 500;

interface OutletInfo extends Outlet {
	readonly homepage: string | null;
	readonly feeds: readonly FeedHealth[];
}

export interface ListedOutlet extends OutletInfo {
	/** When its newest article that was read was found, in milliseconds since 1970; null: none was. */
	readonly newestAt: number | null;
}

type FeedRow = typeof feeds.$inferSelect;

function toHealth({ url, lastPolledAt, lastOkAt, nextPollAt, failures, reason }: FeedRow): FeedHealth {
	return { url, lastPolledAt, lastOkAt, nextPollAt, failures, reason };
}

/** Every outlet by name, with its feeds. */
export async function listOutletsByName(db: Db): Promise<readonly ListedOutlet[]> {
	const newestAt = sql<number | null>`(select found_at from articles
		where outlet_id = outlets.id and state = 'read' order by found_at desc limit 1)`.as("newest_at");
	const { id, name, kind, homepage } = outlets;
	const [all, ofAll] = await db.batch([
		db.select({ id, name, kind, homepage, newestAt }).from(outlets).orderBy(asc(name), asc(id)),
		db.select().from(feeds).orderBy(asc(feeds.outletId), asc(feeds.url)),
	]);
	const byOutlet = Map.groupBy(ofAll, ({ outletId }) => outletId);
	return all.map((outlet) => ({ ...outlet, feeds: (byOutlet.get(outlet.id) ?? []).map(toHealth) }));
}

export interface OutletClaimed {
	readonly id: string;
	readonly answer: ClaimAnswer;
	readonly encounter: Encounter;
}

export interface OutletArticle {
	readonly id: string;
	readonly url: string;
	readonly title: string | null;
	readonly published: string | null;
	/** In the order of the text. */
	readonly claims: readonly OutletClaimed[];
}

export interface FailedArticle {
	readonly url: string;
	readonly title: string | null;
	readonly reason: string;
}

export interface OutletPageRows {
	readonly outlet: OutletInfo;
	/** Read ones, newest first. */
	readonly articles: readonly OutletArticle[];
	/** Newest first. */
	readonly failed: readonly FailedArticle[];
}

/** The claims of some articles as they now are. */
async function claimsOf(db: Db, ids: readonly string[]) {
	if (ids.length === 0) return new Map<string, OutletClaimed[]>();
	const rows = await db
		.select({ id: claims.id, article: claims.articleId, answer: claims.value, encounter: encounters })
		.from(claims)
		.innerJoin(articles, and(eq(articles.id, claims.articleId), eq(articles.revision, claims.revision)))
		.innerJoin(encounters, eq(encounters.id, claims.encounterId))
		.where(inArray(claims.articleId, [...ids]))
		.orderBy(asc(claims.evidenceStart), asc(claims.id))
		.limit(CLAIMS_READ);
	const claimed = rows.map(({ encounter, ...rest }) => ({ ...rest, encounter: toEncounter(encounter) }));
	return Map.groupBy(claimed, ({ article }) => article);
}

/** One outlet with its newest articles; null where there is none of this id. */
export async function findOutletPage(db: Db, outletId: string): Promise<OutletPageRows | null> {
	const { id, url, title, published, reason, foundAt } = articles;
	const [found, ofOutlet, read, failed] = await db.batch([
		db.select().from(outlets).where(eq(outlets.id, outletId)),
		db.select().from(feeds).where(eq(feeds.outletId, outletId)).orderBy(asc(feeds.url)),
		db
			.select({ id, url, title, published })
			.from(articles)
			.where(sql`outlet_id = ${outletId} and state = 'read'`)
			.orderBy(desc(foundAt))
			.limit(ARTICLES_SHOWN),
		db
			.select({ url, title, reason })
			.from(articles)
			.where(sql`outlet_id = ${outletId} and state = 'failed'`)
			.orderBy(desc(foundAt))
			.limit(FAILED_SHOWN),
	]);
	const [outlet] = found;
	if (outlet === undefined) return null;
	const claimed = await claimsOf(
		db,
		read.map((article) => article.id),
	);
	const { name, kind, homepage } = outlet;
	return {
		outlet: { id: outletId, name, kind, homepage, feeds: ofOutlet.map(toHealth) },
		articles: read.map((article) => ({ ...article, claims: claimed.get(article.id) ?? [] })),
		failed: failed.map((article) => ({ ...article, reason: article.reason ?? "" })),
	};
}
