/** What the newest published discrepancies can be filtered by. */
import { desc, ne, sql } from "drizzle-orm";
import type { Asked, Party, Severity } from "../model.ts";
import type { Db } from "./db.ts";
import { discrepancies, encounters } from "./schema.ts";

/** So many discrepancies are looked at, the newest, so that a page costs the same however many there are. */
const LOOKED_AT = 200;

export interface Counted<Value extends string> {
	readonly value: Value;
	/** How many of the discrepancies looked at have it. */
	readonly count: number;
}

/** Each value once, the most frequent first; those as frequent by value. */
export interface Facets {
	readonly questions: readonly Counted<Asked>[];
	readonly severities: readonly Counted<Severity>[];
	readonly topics: readonly Counted<string>[];
	/** Names of outlets, in alphabetical order and not counted: they have no rank. */
	readonly outlets: readonly string[];
	readonly parties: readonly Counted<Party>[];
}

function counted<Value extends string>(values: readonly Value[]): readonly Counted<Value>[] {
	return [...Map.groupBy(values, (value) => value)]
		.map(([value, all]) => ({ value, count: all.length }))
		.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

export async function listFacets(db: Db): Promise<Facets> {
	const carriers = sql<string>`(SELECT json_group_array(DISTINCT carrier.value) FROM json_each(${discrepancies.positions}) AS position,
		json_each(position.value, '$.outlets') AS carrier)`;
	const rows = await db
		.select({
			question: discrepancies.question,
			severity: discrepancies.severity,
			topic: discrepancies.topic,
			parties: encounters.parties,
			carriers,
		})
		.from(discrepancies)
		.innerJoin(encounters, sql`${encounters.id} = ${discrepancies.encounterId}`)
		.where(ne(discrepancies.status, "held"))
		.orderBy(desc(discrepancies.updatedAt), desc(discrepancies.id))
		.limit(LOOKED_AT);
	const outlets = rows.flatMap((row): readonly string[] => JSON.parse(row.carriers));
	return {
		questions: counted(rows.map(({ question }) => question)),
		severities: counted(rows.map(({ severity }) => severity)),
		topics: counted(rows.flatMap(({ topic }) => (topic === null ? [] : [topic]))),
		outlets: [...new Set(outlets)].sort((a, b) => a.localeCompare(b, "en")),
		parties: counted(rows.flatMap(({ parties }) => [...new Set(parties)])),
	};
}
