import { and, eq, gt, inArray } from "drizzle-orm";
import type { Db } from "./db.ts";
import { claims, revisions } from "./schema.ts";

/** An article's text that came after its first. */
export interface ArticleChange {
	readonly article: string;
	readonly revision: number;
	/** When it was first seen, ISO 8601 in UTC. */
	readonly at: string;
}

/** When the articles that answer something about an encounter were seen to have changed. */
export async function listArticleChanges(db: Db, encounterId: string): Promise<readonly ArticleChange[]> {
	const articles = db.select({ id: claims.articleId }).from(claims).where(eq(claims.encounterId, encounterId));
	const rows = await db
		.select({ article: revisions.articleId, revision: revisions.number, seenAt: revisions.seenAt })
		.from(revisions)
		.where(and(inArray(revisions.articleId, articles), gt(revisions.number, 1)));
	return rows.map(({ seenAt, ...row }) => ({ ...row, at: new Date(seenAt).toISOString() }));
}
