import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Claim, ClaimAnswer, Statement, StatementText } from "../model.ts";
import type { Db } from "./db.ts";
import { hashOf } from "./hash.ts";
import { rowsOf } from "./rows.ts";
import { articles, claims, encounters, revisions, statements } from "./schema.ts";

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
	readonly statements: readonly SightedStatement[];
}

/** A claim with the id of the stored sighting by which it comes to its encounter. */
export type SightedClaim = Claim & { readonly sighting: string };
export type SightedStatement = Statement & { readonly sighting: string };

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

/** The statement alone, without who made it and where. */
function wordsOf({ words, day, topics, rule, confidence }: SightedStatement): StatementText {
	return { words, day, topics, rule, confidence };
}

function toStatementRow(statement: SightedStatement, reading: Reading, now: number): typeof statements.$inferSelect {
	const { evidence, credit, encounter, sighting } = statement;
	const { text, start, end, where } = evidence;
	const value = wordsOf(statement);
	return {
		id: hashOf(reading.article, reading.revision, sighting, value.words, value.day, credit, where, start, end),
		articleId: reading.article,
		revision: reading.revision,
		encounterId: encounter,
		sightingId: sighting,
		value,
		credit,
		evidence: text,
		evidenceStart: start,
		evidenceEnd: end,
		evidenceWhere: where,
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
	const ofArticle = (table: typeof claims | typeof statements) =>
		db
			.select({ id: table.encounterId })
			.from(table)
			.where(and(eq(table.articleId, article), inArray(table.revision, [revision - 1, revision]), isOurs));
	const rows = reading.claims.map((claim) => toRow(claim, reading, now));
	const statementRows = reading.statements.map((statement) => toStatementRow(statement, reading, now));
	const [, , , , due] = await db.batch([
		db
			.insert(revisions)
			.values({ articleId: article, number: revision, textHash, text, title, seenAt: now })
			.onConflictDoNothing(),
		db
			.insert(claims)
			.select(rowsOf(claims, rows, isOurs, { encounterId: encounterOfSighting }))
			.onConflictDoNothing(),
		db
			.insert(statements)
			.select(rowsOf(statements, statementRows, isOurs, { encounterId: encounterOfSighting }))
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
			.where(or(inArray(encounters.id, ofArticle(claims)), inArray(encounters.id, ofArticle(statements))))
			.returning({ id: encounters.id }),
	]);
	return due.map(({ id }) => id);
}
