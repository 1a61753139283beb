import { and, eq, inArray, sql } from "drizzle-orm";
import type { Account, Claim, ClaimAnswer } from "../model.ts";
import type { Db } from "./db.ts";
import { hashOf } from "./hash.ts";
import { rowsOf } from "./rows.ts";
import { articles, claims, encounters, outlets, revisions } from "./schema.ts";

/** A new text of an article, and what was read in it. */
export interface Reading {
	readonly article: string;
	/** Number of this revision: one more than the article's newest. */
	readonly revision: number;
	readonly text: string;
	readonly title: string | null;
	readonly published: string | null;
	/** What was missing; null where nothing was. */
	readonly reason: string | null;
	readonly etag: string | null;
	readonly lastModified: string | null;
	readonly nextReadAt: number | null;
	readonly claims: readonly SightedClaim[];
}

/** A claim with the id of the stored sighting by which it comes to its encounter. */
export type SightedClaim = Claim & { readonly sighting: string };

/** The answer alone, without what the claim says of itself. */
function answerOf(claim: SightedClaim): ClaimAnswer {
	const { credit: _, evidence: __, encounter: ___, sighting: ____, rule: _____, confidence: ______, ...answer } = claim;
	return answer;
}

function toRow(claim: SightedClaim, reading: Reading, now: number): typeof claims.$inferSelect {
	const { evidence, credit, encounter, sighting, question, rule, confidence } = claim;
	const { topic, act, answer } = claim.question === "topic" ? claim : { topic: null, act: null, answer: null };
	const value = answerOf(claim);
	const { text, start, end, where } = evidence;
	return {
		id: hashOf(reading.article, reading.revision, sighting, value, credit, where, start, end),
		articleId: reading.article,
		revision: reading.revision,
		encounterId: encounter,
		sightingId: sighting,
		question,
		topic,
		act,
		answer,
		value,
		credit,
		evidence: text,
		evidenceStart: start,
		evidenceEnd: end,
		evidenceWhere: where,
		rule,
		confidence,
		createdAt: now,
	};
}

/** Where the sighting belongs by now, whatever was known of it when the article was linked. */
const encounterOfSighting = sql`(select s.encounter_id from sightings as s where s.id = value ->> '$.sightingId')`;

/** Hash of a text as it is stored: the same text is not read twice. */
export function textHashOf({ title, text }: { readonly title: string | null; readonly text: string }): string {
	return hashOf(title, text);
}

/**
 * Saves a new text and its claims, all or nothing, and marks the encounters of its old and new claims as due until
 * `leasedUntil`. When another reading of the same article was faster, nothing changes. Answers those encounters' ids.
 */
export async function saveReading(
	db: Db,
	reading: Reading,
	now: number,
	leasedUntil: number,
): Promise<readonly string[]> {
	const { article, revision, text, title, published, reason, etag, lastModified, nextReadAt } = reading;
	const textHash = textHashOf(reading);
	const isOurs = sql`exists (select 1 from revisions as r where r.article_id = ${article} and r.number = ${revision}
		and r.text_hash = ${textHash})`;
	const touched = db
		.select({ id: claims.encounterId })
		.from(claims)
		.where(and(eq(claims.articleId, article), inArray(claims.revision, [revision - 1, revision]), isOurs));
	const rows = reading.claims.map((claim) => toRow(claim, reading, now));
	const [, , , due] = await db.batch([
		db
			.insert(revisions)
			.values({ articleId: article, number: revision, textHash, text, title, seenAt: now })
			.onConflictDoNothing(),
		db
			.insert(claims)
			.select(rowsOf(claims, rows, isOurs, { encounterId: encounterOfSighting }))
			.onConflictDoNothing(),
		db
			.update(articles)
			.set({
				state: "read",
				title,
				published,
				reason,
				revision,
				etag,
				lastModified,
				nextReadAt,
				leasedUntil: 0,
				failures: 0,
			})
			.where(and(eq(articles.id, article), isOurs)),
		db
			.update(encounters)
			.set({ claimedAt: sql`max(${now}, ${encounters.claimedAt} + 1)`, leasedUntil })
			.where(inArray(encounters.id, touched))
			.returning({ id: encounters.id }),
	]);
	return due.map(({ id }) => id);
}

/** Not its sketch nor the feed's text, which a row for each claim would carry. */
const ARTICLE = {
	id: articles.id,
	url: articles.url,
	title: articles.title,
	published: articles.published,
	originId: articles.originId,
};

/** What outlets say of an encounter now: the claims of the newest revision of each article. */
export async function listAccounts(db: Db, encounterId: string): Promise<readonly Account[]> {
	const rows = await db
		.select({ claim: claims, article: ARTICLE, outlet: outlets.name })
		.from(claims)
		.innerJoin(articles, and(eq(articles.id, claims.articleId), eq(articles.revision, claims.revision)))
		.innerJoin(outlets, eq(outlets.id, articles.outletId))
		.where(eq(claims.encounterId, encounterId))
		.orderBy(articles.published, articles.id, claims.evidenceStart, claims.id);
	return rows.map(({ claim, article, outlet }) => ({
		...claim.value,
		credit: claim.credit,
		evidence: {
			text: claim.evidence,
			start: claim.evidenceStart,
			end: claim.evidenceEnd,
			where: claim.evidenceWhere,
		},
		encounter: claim.encounterId,
		rule: claim.rule,
		confidence: claim.confidence,
		article: article.id,
		outlet,
		url: article.url,
		title: article.title,
		published: article.published,
		origin: article.originId,
	}));
}
