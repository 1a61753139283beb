/** All that outlets report of an encounter, as comparing takes it. */
import { and, eq, lte } from "drizzle-orm";
import type { Account, ReportedStatement } from "../model.ts";
import type { Db } from "./db.ts";
import { articles, claims, outlets, statements } from "./schema.ts";

/** What an encounter's comparison reads: what articles say now, what they said before, and the words they report. */
export interface StoredReports {
	readonly accounts: readonly Account[];
	readonly former: readonly Account[];
	readonly statements: readonly ReportedStatement[];
}

/** Not its sketch nor the feed's text, which a row for each claim would carry. */
const ARTICLE = {
	id: articles.id,
	url: articles.url,
	title: articles.title,
	published: articles.published,
	revision: articles.revision,
	originId: articles.originId,
};

interface Row {
	readonly article: { readonly [K in keyof typeof ARTICLE]: (typeof articles.$inferSelect)[K] };
	readonly outlet: string;
}

type Told = typeof claims.$inferSelect | typeof statements.$inferSelect;

/** What claims and statements of an article have in common. */
function placed(told: Told, { article, outlet }: Row) {
	return {
		credit: told.credit,
		evidence: { text: told.evidence, start: told.evidenceStart, end: told.evidenceEnd, where: told.evidenceWhere },
		encounter: told.encounterId,
		article: article.id,
		outlet,
		url: article.url,
		title: article.title,
		published: article.published,
		origin: article.originId,
	};
}

/**
 * The claims of an encounter, those of the articles' newest revisions and those of earlier ones apart, and the
 * statements of the newest. Two statements, by the indexes of the encounter.
 */
export async function listReports(db: Db, encounterId: string): Promise<StoredReports> {
	// Not in a batch: D1 gives its rows as objects there, and both tables have a column "revision".
	const ofClaims = await db
		.select({ told: claims, article: ARTICLE, outlet: outlets.name })
		.from(claims)
		.innerJoin(articles, and(eq(articles.id, claims.articleId), lte(claims.revision, articles.revision)))
		.innerJoin(outlets, eq(outlets.id, articles.outletId))
		.where(eq(claims.encounterId, encounterId))
		.orderBy(articles.published, articles.id, claims.revision, claims.evidenceStart, claims.id);
	const ofStatements = await db
		.select({ told: statements, article: ARTICLE, outlet: outlets.name })
		.from(statements)
		.innerJoin(articles, and(eq(articles.id, statements.articleId), eq(articles.revision, statements.revision)))
		.innerJoin(outlets, eq(outlets.id, articles.outletId))
		.where(eq(statements.encounterId, encounterId))
		.orderBy(articles.published, articles.id, statements.evidenceStart, statements.id);
	const accountOf = (row: (typeof ofClaims)[number]): Account => {
		const { rule, confidence, value } = row.told;
		return { ...value, ...placed(row.told, row), rule, confidence };
	};
	const isNow = ({ told, article }: (typeof ofClaims)[number]) => told.revision === article.revision;
	return {
		accounts: ofClaims.filter(isNow).map(accountOf),
		former: ofClaims.filter((row) => !isNow(row)).map(accountOf),
		statements: ofStatements.map((row) => ({ ...row.told.value, ...placed(row.told, row) })),
	};
}
