import { and, asc, count, countDistinct, desc, isNotNull, ne } from "drizzle-orm";
import type { Db } from "./db.ts";
import { discrepancies } from "./schema.ts";

export interface TopicCount {
	readonly topic: string;
	/** How many published discrepancies are about it, and of how many encounters. */
	readonly discrepancies: number;
	readonly encounters: number;
}

/** The most frequent first; of those as frequent, by name. */
export async function countTopics(db: Db): Promise<readonly TopicCount[]> {
	const rows = await db
		.select({
			topic: discrepancies.topic,
			discrepancies: count(),
			encounters: countDistinct(discrepancies.encounterId),
		})
		.from(discrepancies)
		.where(and(isNotNull(discrepancies.topic), ne(discrepancies.status, "held")))
		.groupBy(discrepancies.topic)
		.orderBy(desc(count()), asc(discrepancies.topic));
	return rows.flatMap(({ topic, ...counts }) => (topic === null ? [] : [{ topic, ...counts }]));
}
