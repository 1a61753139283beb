/**
 * The tables; those of what is gathered are in schema-gathered.ts, those of whom it is told in schema-told.ts. Instants ("…At") are milliseconds since 1970 in UTC;
 * dates are ISO text.
 * `npm run migration` turns a change here into SQL in migrations/: read it before you commit it.
 */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type {
	Act,
	Answer,
	Asked,
	Change,
	ClaimAnswer,
	Credit,
	EncounterKind,
	Kind,
	Party,
	Position,
	Question,
	Severity,
	StatementText,
	Status,
} from "../model.ts";
import { articles } from "./schema-gathered.ts";

export * from "./schema-gathered.ts";
export * from "./schema-told.ts";

export const encounters = sqliteTable(
	"encounters",
	{
		id: text().primaryKey(),
		kind: text().$type<EncounterKind>().notNull(),
		parties: text({ mode: "json" }).$type<readonly Party[]>().notNull(),
		leaders: text({ mode: "json" }).$type<readonly string[]>().notNull(),
		date: text().notNull(),
		/** Whether an article states the date, rather than having been published then. */
		stated: integer({ mode: "boolean" }).notNull().default(false),
		/** The leaders' names in one sorted string: who took part. */
		who: text().notNull(),
		/** When it was first seen: of two that are found to be one, the older keeps its id. */
		createdAt: integer().notNull().default(0),
		/** When its newest claim came; compared with `comparedAt` to see what is due. */
		claimedAt: integer().notNull(),
		comparedAt: integer().notNull().default(0),
		leasedUntil: integer().notNull().default(0),
	},
	(t) => [index("encounters_due").on(t.claimedAt).where(sql`claimed_at > compared_at`)],
);

/**
 * An encounter as articles see it: who, what and when they say. Several sightings may be of one encounter, and each
 * encounter has its id from one: where that sighting now belongs, there the id leads. A sighting is never deleted.
 */
export const sightings = sqliteTable(
	"sightings",
	{
		/** The id that the encounter would have by this sighting alone, and how it is dated. */
		id: text().primaryKey(),
		encounterId: text()
			.notNull()
			.references(() => encounters.id),
		kind: text().$type<EncounterKind>().notNull(),
		who: text().notNull(),
		date: text().notNull(),
		stated: integer({ mode: "boolean" }).notNull(),
	},
	(t) => [index("sightings_who").on(t.who, t.date), index("sightings_encounter").on(t.encounterId)],
);

/** What an article tells of as two encounters, each by the id that it would have by its sighting alone; both ways round. */
export const toldApart = sqliteTable("told_apart", { id: text().notNull(), otherId: text().notNull() }, (t) => [
	primaryKey({ columns: [t.id, t.otherId] }),
]);

/** What claims and statements have in common: who reports it, of which encounter, and the words that prove it. */
function told() {
	return {
		articleId: text()
			.notNull()
			.references(() => articles.id),
		/** Those of an earlier revision than the article's are history. */
		revision: integer().notNull(),
		encounterId: text()
			.notNull()
			.references(() => encounters.id),
		credit: text({ mode: "json" }).$type<Credit>().notNull(),
		evidence: text().notNull(),
		evidenceStart: integer().notNull(),
		evidenceEnd: integer().notNull(),
		evidenceWhere: text().$type<"text" | "title">().notNull(),
		createdAt: integer().notNull(),
	};
}

export const claims = sqliteTable(
	"claims",
	{
		/** Hash of article, revision, sighting, answer and evidence. */
		id: text().primaryKey(),
		...told(),
		/** The sighting by which it came to its encounter; empty: from before sightings were kept. */
		sightingId: text().notNull().default(""),
		question: text().$type<Question>().notNull(),
		topic: text(),
		act: text().$type<Act>(),
		answer: text().$type<Answer>(),
		/** The answer whole, as the model has it. */
		value: text({ mode: "json" }).$type<ClaimAnswer>().notNull(),
		rule: text().notNull(),
		confidence: real().notNull(),
	},
	(t) => [
		index("claims_encounter").on(t.encounterId),
		index("claims_article").on(t.articleId, t.revision),
		index("claims_sighting").on(t.sightingId),
		// An encounter's id begins with its date: a topic's newest encounters come last.
		index("claims_topic").on(t.topic, t.encounterId).where(sql`topic is not null`),
	],
);

/** What speakers are reported to have said about an encounter: quoted words, or words told of a day. */
export const statements = sqliteTable(
	"statements",
	{
		/** Hash of article, revision, encounter and place. */
		id: text().primaryKey(),
		...told(),
		sightingId: text().notNull(),
		/** The statement whole, as the model has it. */
		value: text({ mode: "json" }).$type<StatementText>().notNull(),
	},
	(t) => [
		index("statements_encounter").on(t.encounterId),
		index("statements_article").on(t.articleId, t.revision),
		index("statements_sighting").on(t.sightingId),
	],
);

export const discrepancies = sqliteTable(
	"discrepancies",
	{
		id: text().primaryKey(),
		encounterId: text()
			.notNull()
			.references(() => encounters.id),
		question: text().$type<Asked>().notNull(),
		topic: text(),
		act: text().$type<Act>(),
		kind: text().$type<Kind>().notNull(),
		severity: text().$type<Severity>().notNull(),
		status: text().$type<Status>().notNull(),
		summary: text().notNull(),
		positions: text({ mode: "json" }).$type<readonly Position[]>().notNull(),
		/** Hash of what makes a change material: the positions and their answers. */
		fingerprint: text().notNull(),
		revision: integer().notNull(),
		/** Why it was withdrawn; null otherwise. */
		reason: text(),
		/** The status that it goes back to if it is found again; null unless it is resolved or withdrawn, and not by an editor. */
		resolvedFrom: text().$type<Status>(),
		createdAt: integer().notNull(),
		updatedAt: integer().notNull(),
	},
	(t) => [
		index("discrepancies_encounter").on(t.encounterId),
		index("discrepancies_updated").on(t.updatedAt),
		index("discrepancies_topic").on(t.topic, t.updatedAt).where(sql`topic is not null`),
	],
);

/** History, never rewritten: one row per material change. */
export const discrepancyRevisions = sqliteTable(
	"discrepancy_revisions",
	{
		discrepancyId: text()
			.notNull()
			.references(() => discrepancies.id),
		revision: integer().notNull(),
		change: text().$type<Change>().notNull(),
		status: text().$type<Status>().notNull(),
		severity: text().$type<Severity>().notNull(),
		summary: text().notNull(),
		positions: text({ mode: "json" }).$type<readonly Position[]>().notNull(),
		at: integer().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.discrepancyId, t.revision] }),
		index("discrepancy_revisions_at").on(t.at),
		// What ended, for the ledger of corrections.
		index("discrepancy_revisions_ended").on(t.at).where(sql`change in ('resolved', 'withdrawn')`),
	],
);

/** What an outlet answers to a discrepancy that names it, in its own words, as an editor entered it. */
export const replies = sqliteTable(
	"replies",
	{
		discrepancyId: text()
			.notNull()
			.references(() => discrepancies.id),
		/** The outlet's name, as the discrepancy has it. */
		outlet: text().notNull(),
		text: text().notNull(),
		/** Where the outlet published it; null: nowhere. */
		url: text(),
		at: integer().notNull(),
	},
	(t) => [primaryKey({ columns: [t.discrepancyId, t.outlet, t.at] })],
);
