/** The answers under a discrepancy's evidence, as they were read: what is marked in it and drawn from it. */
import { and, eq, inArray } from "drizzle-orm";
import type { ClaimAnswer, Question } from "../model.ts";
import type { Db } from "./db.ts";
import { claims } from "./schema.ts";

/** The most answers that are read at once. */
const READ_AT_ONCE = 1000;

export interface Reading {
	/** Id of the article that gives it, and the place of its evidence there. */
	readonly article: string;
	readonly start: number;
	readonly end: number;
	readonly answer: ClaimAnswer;
}

/** The answers to one question about some encounters, those of earlier revisions too. */
export async function listReadings(
	db: Db,
	question: Question,
	encounterIds: readonly string[],
): Promise<readonly Reading[]> {
	if (encounterIds.length === 0) return [];
	return db
		.select({ article: claims.articleId, start: claims.evidenceStart, end: claims.evidenceEnd, answer: claims.value })
		.from(claims)
		.where(and(inArray(claims.encounterId, [...encounterIds]), eq(claims.question, question)))
		.orderBy(claims.articleId, claims.revision, claims.evidenceStart)
		.limit(READ_AT_ONCE);
}
