/** What there are feeds of: all that a published discrepancy is about. */
import { desc, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Encounter, Outlet, Party } from "../model.ts";
import type { Db } from "./db.ts";
import { toEncounter } from "./entries.ts";
import { discrepancies, encounters, outlets } from "./schema.ts";

/** The most encounters and topics that are listed. */
const MOST = 200;

export interface Listed {
	/** Slugs. */
	readonly topics: readonly string[];
	readonly parties: readonly Party[];
	readonly outlets: readonly Outlet[];
	/** Newest first. */
	readonly encounters: readonly Encounter[];
}

const published = ne(discrepancies.status, "held");

/** Is a topic that of a published discrepancy? */
export async function hasTopic(db: Db, topic: string): Promise<boolean> {
	const found = await db
		.select({ id: discrepancies.id })
		.from(discrepancies)
		.where(sql`${published} and ${discrepancies.topic} = ${topic}`)
		.limit(1)
		.get();
	return found !== undefined;
}

export async function findOutlet(db: Db, id: string): Promise<Outlet | null> {
	const { name, kind } = outlets;
	return (await db.select({ id: outlets.id, name, kind }).from(outlets).where(eq(outlets.id, id)).get()) ?? null;
}

/** An outlet by its id or its name, as filters have either. */
export async function findOutletSaid(db: Db, said: string): Promise<Outlet | null> {
	const { id, name, kind } = outlets;
	const rows = db.select({ id, name, kind }).from(outlets);
	return (
		(await rows
			.where(or(eq(id, said), eq(name, said)))
			.orderBy(sql`${id} <> ${said}`)
			.limit(1)
			.get()) ?? null
	);
}

/** Ids of outlets by their names. */
export async function outletIds(db: Db, names: readonly string[]): Promise<readonly string[]> {
	const named = inArray(outlets.name, [...names]);
	const rows = await db.select({ id: outlets.id }).from(outlets).where(named).orderBy(outlets.id);
	return rows.map(({ id }) => id);
}

export async function listFeedSubjects(db: Db): Promise<Listed> {
	const differing = db.select({ id: discrepancies.encounterId }).from(discrepancies).where(published);
	const [topics, found, registered, parties] = await db.batch([
		db
			.selectDistinct({ topic: discrepancies.topic })
			.from(discrepancies)
			.where(sql`${published} and ${discrepancies.topic} is not null`)
			.orderBy(discrepancies.topic)
			.limit(MOST),
		db
			.select()
			.from(encounters)
			.where(inArray(encounters.id, differing))
			.orderBy(desc(encounters.date), desc(encounters.id))
			.limit(MOST),
		db.select({ id: outlets.id, name: outlets.name, kind: outlets.kind }).from(outlets).orderBy(outlets.name),
		db
			.selectDistinct({ party: sql<Party>`party.value` })
			.from(sql`${encounters}, json_each(${encounters.parties}) as party`)
			.where(inArray(encounters.id, differing))
			.orderBy(sql`1`),
	]);
	return {
		topics: topics.flatMap(({ topic }) => topic ?? []),
		parties: parties.map(({ party }) => party),
		outlets: registered,
		encounters: found.map(toEncounter),
	};
}
