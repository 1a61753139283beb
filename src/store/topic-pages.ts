/** What the pages of topics show: which topics there are, and what was said of one in which encounter. */
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Credit, Encounter, TopicAnswer } from "../model.ts";
import type { Db } from "./db.ts";
import { toEncounter } from "./entries.ts";
import { listed } from "./rows.ts";
import { articles, claims, encounters, outlets } from "./schema.ts";

/** The most claims about one topic that are read at once. */
const CLAIMS_READ = 1000;

export interface CountedTopic {
	readonly topic: string;
	/** How many published differences are about it. */
	readonly discrepancies: number;
}

/** Of the topics asked for those that an article speaks of, and all others that a published difference is about; by topic. */
export async function listTopics(db: Db, asked: readonly string[]): Promise<readonly CountedTopic[]> {
	// Each of a topic's rows lies together in its index: the next topic is one step away.
	return db.all<CountedTopic>(sql`
		with recursive differing(topic) as (
			select (select min(topic) from discrepancies where topic is not null)
			union all
			select (select min(d.topic) from discrepancies as d where d.topic is not null and d.topic > differing.topic)
			from differing where differing.topic is not null),
		known(topic) as (
			select topic from differing where topic is not null
			union
			select asked.value from ${listed(asked)} as asked
			where exists (select 1 from claims as c where c.topic = asked.value and c.topic is not null))
		select topic, (select count(*) from discrepancies as d
			where d.topic = known.topic and d.topic is not null and d.status <> 'held') as discrepancies
		from known order by topic`);
}

export interface TopicClaim {
	readonly answer: TopicAnswer;
	readonly credit: Credit;
	readonly outlet: { readonly id: string; readonly name: string };
}

export interface EncounterOnTopic {
	readonly encounter: Encounter;
	/** By the articles as they now are, oldest first. */
	readonly claims: readonly TopicClaim[];
}

/** The newest encounters in which a topic was raised, or is said not to have been; those before `before`, an encounter's id. */
export async function listEncountersOnTopic(
	db: Db,
	topic: string,
	limit: number,
	before: string | null = null,
): Promise<readonly EncounterOnTopic[]> {
	const ids = await db.all<{ readonly id: string }>(sql`
		select distinct encounter_id as id from claims
		where topic = ${topic} and topic is not null and encounter_id < ${before ?? "~"}
		order by encounter_id desc limit ${limit}`);
	if (ids.length === 0) return [];
	const rows = await db
		.select({
			answer: claims.value,
			credit: claims.credit,
			outlet: { id: outlets.id, name: outlets.name },
			encounter: encounters,
		})
		.from(claims)
		.innerJoin(articles, and(eq(articles.id, claims.articleId), eq(articles.revision, claims.revision)))
		.innerJoin(outlets, eq(outlets.id, articles.outletId))
		.innerJoin(encounters, eq(encounters.id, claims.encounterId))
		.where(
			and(
				eq(claims.topic, topic),
				sql`claims.topic is not null`,
				inArray(
					claims.encounterId,
					ids.map(({ id }) => id),
				),
			),
		)
		.orderBy(desc(claims.encounterId), asc(articles.published), asc(claims.id))
		.limit(CLAIMS_READ);
	const told = Map.groupBy(rows, (row) => row.encounter.id);
	return [...told.values()].flatMap((all) => {
		const [first] = all;
		const answers = all.flatMap(({ answer, credit, outlet }) =>
			answer.question === "topic" ? [{ answer, credit, outlet }] : [],
		);
		return first === undefined ? [] : [{ encounter: toEncounter(first.encounter), claims: answers }];
	});
}
