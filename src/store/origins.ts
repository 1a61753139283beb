/** Which articles carry one text: their sketches, the bands to find them by, and the origins found. */
import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { OutletKind } from "../model.ts";
import type { Db } from "./db.ts";
import { listed, rowsOf } from "./rows.ts";
import { articles, bands, claims, encounters, outlets, statements } from "./schema.ts";

/** An article as its origin is found by. */
export interface SketchedArticle {
	readonly id: string;
	readonly outlet: string;
	readonly kind: OutletKind;
	readonly published: string | null;
	readonly foundAt: number;
	readonly sketch: readonly number[] | null;
	readonly origin: string;
}

/**
 * Saves an article's sketch (null: none) with its bands and its date. Answers these bands and those of the sketch it
 * had before: they stay until its origin is saved, so that what carried its former text is found even if this is done
 * again.
 */
export async function saveSketch(
	db: Db,
	article: { readonly id: string; readonly published: string | null },
	sketch: readonly number[] | null,
	own: readonly string[],
): Promise<readonly string[]> {
	const rows = own.map((band) => ({ band, articleId: article.id }));
	const [, , stored] = await db.batch([
		db.update(articles).set({ sketch, published: article.published }).where(eq(articles.id, article.id)),
		db.insert(bands).select(rowsOf(bands, rows)).onConflictDoNothing(),
		db.select({ band: bands.band }).from(bands).where(eq(bands.articleId, article.id)),
	]);
	return stored.map(({ band }) => band);
}

/** The articles that have one of these bands. */
export async function articlesWith(db: Db, some: readonly string[]): Promise<readonly SketchedArticle[]> {
	const { id, outletId: outlet, published, foundAt, sketch, originId: origin } = articles;
	const ids = sql`(select article_id from bands where band in (select value from ${listed(some)}))`;
	return db
		.select({ id, outlet, kind: outlets.kind, published, foundAt, sketch, origin })
		.from(articles)
		.innerJoin(outlets, eq(outlets.id, articles.outletId))
		.where(sql`${articles.id} in ${ids}`);
}

/** An article's origin as it was and as it is to be. */
export interface OriginChange {
	readonly id: string;
	readonly from: string;
	readonly to: string;
}

/**
 * Saves changed origins and leaves the article no bands but `own`; the encounters that the changed articles speak of
 * are due until `leasedUntil`. Answers those encounters' ids; null when another reading was faster with one of the
 * origins: then they are to be found again.
 */
export async function saveOrigins(
	db: Db,
	{ article, own, changes }: { article: string; own: readonly string[]; changes: readonly OriginChange[] },
	now: number,
	leasedUntil: number,
): Promise<readonly string[] | null> {
	const listedChanges = listed(changes);
	const changed = sql`(select value ->> '$.id' from ${listedChanges})`;
	const moved = sql`(select value ->> '$.to' from ${listedChanges}
		where value ->> '$.id' = ${articles.id} and value ->> '$.from' = ${articles.originId})`;
	const ofTable = (table: typeof claims | typeof statements) =>
		db
			.select({ id: table.encounterId })
			.from(table)
			.innerJoin(articles, and(eq(articles.id, table.articleId), eq(articles.revision, table.revision)))
			.where(sql`${articles.id} in ${changed}`);
	const [, due, saved] = await db.batch([
		db
			.update(articles)
			.set({ originId: sql`coalesce(${moved}, ${articles.originId})` })
			.where(sql`${articles.id} in ${changed}`),
		db
			.update(encounters)
			.set({ claimedAt: sql`max(${now}, ${encounters.claimedAt} + 1)`, leasedUntil })
			.where(or(inArray(encounters.id, ofTable(claims)), inArray(encounters.id, ofTable(statements))))
			.returning({ id: encounters.id }),
		db.select({ id: articles.id, origin: articles.originId }).from(articles).where(sql`${articles.id} in ${changed}`),
		db
			.delete(bands)
			.where(and(eq(bands.articleId, article), sql`${bands.band} not in (select value from ${listed(own)})`)),
	]);
	const stored = new Map(saved.map(({ id, origin }) => [id, origin]));
	return changes.every(({ id, to }) => stored.get(id) === to) ? due.map(({ id }) => id) : null;
}
