import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import type { Db } from "./db.ts";
import { hashOf } from "./hash.ts";
import { listed, rowsOf, runsOf } from "./rows.ts";
import { type ArticleState, articles, items, outlets, revisions } from "./schema.ts";

export type Article = typeof articles.$inferSelect;

/** What a feed's item says of an article, and whether it is worth fetching. */
export interface FoundArticle {
	readonly guid: string;
	/** Canonical address. */
	readonly url: string;
	readonly title: string | null;
	readonly summary: string | null;
	readonly feedText: string | null;
	readonly published: string | null;
	/** Why it is not to be fetched; null when it is. */
	readonly skip: string | null;
}

function toRow(found: FoundArticle, outletId: string, now: number, leasedUntil: number): Article {
	const { url, title, summary, feedText, published, skip } = found;
	const id = hashOf(url);
	const state = skip === null ? "found" : "skipped";
	const never = { failures: 0, revision: 0, etag: null, lastModified: null };
	const due = skip === null ? { nextReadAt: now, leasedUntil } : { nextReadAt: null, leasedUntil: 0 };
	return {
		id,
		outletId,
		url,
		title,
		summary,
		feedText,
		published,
		state,
		reason: skip,
		foundAt: now,
		originId: id,
		sketch: null,
		...never,
		...due,
	};
}

/**
 * Saves what is new in a feed: an article each, unless its address is known already. Answers the ids of those that
 * are to be read, taken until `leasedUntil`.
 */
export async function saveFound(
	db: Db,
	feed: { readonly id: string; readonly outletId: string },
	found: readonly FoundArticle[],
	now: number,
	leasedUntil: number,
): Promise<readonly string[]> {
	const inserted: { id: string; state: ArticleState }[] = [];
	for (const run of runsOf(found.map((one) => toRow(one, feed.outletId, now, leasedUntil)))) {
		const insert = db.insert(articles).select(rowsOf(articles, run)).onConflictDoNothing();
		inserted.push(...(await insert.returning({ id: articles.id, state: articles.state })));
	}
	const links = found.map(({ guid, url }) => ({ guid, url, id: hashOf(url) }));
	const seen = sql`select ${feed.id}, value ->> '$.guid',
		coalesce((select id from articles where url = value ->> '$.url'), value ->> '$.id'), ${now}
		from ${listed(links)} where true`;
	await db.insert(items).select(seen).onConflictDoNothing();
	return inserted.filter(({ state }) => state === "found").map(({ id }) => id);
}

/** Takes up to `limit` articles that are due, longest first, so that no other tick takes them before `until`. */
export async function leaseArticles(db: Db, now: number, until: number, limit: number): Promise<readonly string[]> {
	const due = db
		.select({ id: articles.id })
		.from(articles)
		.where(and(lte(articles.nextReadAt, now), lte(articles.leasedUntil, now)))
		.orderBy(asc(articles.nextReadAt))
		.limit(limit);
	const leased = await db
		.update(articles)
		.set({ leasedUntil: until })
		.where(inArray(articles.id, due))
		.returning({ id: articles.id });
	return leased.map(({ id }) => id);
}

/** An article with its outlet's name and the hash of its newest revision's text; null where there is none yet. */
export interface DueArticle {
	readonly article: Article;
	readonly outlet: string;
	readonly textHash: string | null;
}

/** The article, if it is due: a message that comes twice or late finds none. */
export async function findDueArticle(db: Db, id: string, now: number): Promise<DueArticle | null> {
	const row = await db
		.select({ article: articles, outlet: outlets.name, textHash: revisions.textHash })
		.from(articles)
		.innerJoin(outlets, eq(outlets.id, articles.outletId))
		.leftJoin(revisions, and(eq(revisions.articleId, articles.id), eq(revisions.number, articles.revision)))
		.where(and(eq(articles.id, id), lte(articles.nextReadAt, now)))
		.get();
	return row ?? null;
}

/** What came of reading an article, where it is not a new text; it is no longer taken. */
export async function saveRead(
	db: Db,
	id: string,
	read: Partial<Pick<Article, "state" | "reason" | "failures" | "etag" | "lastModified">> & Pick<Article, "nextReadAt">,
): Promise<void> {
	await db
		.update(articles)
		.set({ ...read, leasedUntil: 0 })
		.where(eq(articles.id, id));
}

/**
 * Gives an article the address its page says it has. False when another article has it: then the two are one,
 * the other stays, and this one is not read (again).
 */
export async function claimAddress(db: Db, id: string, url: string): Promise<boolean> {
	const isFree = sql`not exists (select 1 from articles as other where other.url = ${url} and other.id <> ${id})`;
	const given = await db
		.update(articles)
		.set({ url })
		.where(and(eq(articles.id, id), isFree))
		.returning({ id: articles.id });
	if (given.length > 0) return true;
	const reason = `The same article as ${url}.`;
	await saveRead(db, id, { state: "skipped", reason, nextReadAt: null });
	return false;
}
