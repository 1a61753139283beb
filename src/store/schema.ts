/**
 * The tables. Instants ("…At") are milliseconds since 1970 in UTC; dates are ISO text.
 * `npm run migration` turns a change here into SQL in migrations/: read it before you commit it.
 */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type {
	Act,
	Answer,
	Asked,
	Change,
	ClaimAnswer,
	Credit,
	EncounterKind,
	Kind,
	OutletKind,
	Party,
	Position,
	Question,
	Severity,
	StatementText,
	Status,
} from "../model.ts";

export const outlets = sqliteTable("outlets", {
	/** Slug of the name. */
	id: text().primaryKey(),
	name: text().notNull(),
	kind: text().$type<OutletKind>().notNull().default("news"),
	homepage: text(),
	createdAt: integer().notNull(),
});

export const feeds = sqliteTable(
	"feeds",
	{
		id: text().primaryKey(),
		outletId: text()
			.notNull()
			.references(() => outlets.id),
		url: text().notNull(),
		/** Validators of the last answer, sent back as they came. */
		etag: text(),
		lastModified: text(),
		/** When it is due to be polled (again); null: never, it is gone. */
		nextPollAt: integer().default(0),
		/** Until then one poll has been sent for and no second one is. */
		leasedUntil: integer().notNull().default(0),
		lastPolledAt: integer(),
		lastOkAt: integer(),
		/** Failures in a row. */
		failures: integer().notNull().default(0),
		/** Why the last poll failed; null when it did not. */
		reason: text(),
	},
	(t) => [uniqueIndex("feeds_url").on(t.url), index("feeds_due").on(t.nextPollAt)],
);

/** found: to be fetched; read: its text is stored and read; skipped: cannot be about an encounter; failed: see `reason`. */
export type ArticleState = "found" | "read" | "skipped" | "failed";

export const articles = sqliteTable(
	"articles",
	{
		/** Hash of the canonical address. */
		id: text().primaryKey(),
		outletId: text()
			.notNull()
			.references(() => outlets.id),
		url: text().notNull(),
		title: text(),
		summary: text(),
		/** Private: the whole text where the feed carries it, for when the page does not give it; null otherwise. */
		feedText: text(),
		/** ISO date, or date and time, of publication; null when neither feed nor page says. */
		published: text(),
		state: text().$type<ArticleState>().notNull().default("found"),
		/** Why it was skipped or failed, or what was missing. */
		reason: text(),
		foundAt: integer().notNull(),
		/** When it is due to be read (again); null: never. */
		nextReadAt: integer(),
		leasedUntil: integer().notNull().default(0),
		failures: integer().notNull().default(0),
		/** Number of the newest revision; 0: none yet. */
		revision: integer().notNull().default(0),
		etag: text(),
		lastModified: text(),
		/** The article whose reporting this one carries; its own id when it is its own. */
		originId: text().notNull(),
		/** MinHash sketch of its text, to find near copies by; null: not taken yet, or the text is too short to tell. */
		sketch: text({ mode: "json" }).$type<readonly number[]>(),
	},
	(t) => [
		uniqueIndex("articles_url").on(t.url),
		index("articles_due").on(t.nextReadAt),
		index("articles_outlet").on(t.outletId),
	],
);

/** Bands of the articles' sketches: two that share one may carry the same text. */
export const bands = sqliteTable(
	"bands",
	{
		band: text().notNull(),
		articleId: text()
			.notNull()
			.references(() => articles.id),
	},
	(t) => [primaryKey({ columns: [t.band, t.articleId] }), index("bands_article").on(t.articleId)],
);

/** Which article a feed's item led to, so that a second guid or feed finds the first one's article. */
export const items = sqliteTable(
	"items",
	{
		feedId: text()
			.notNull()
			.references(() => feeds.id),
		guid: text().notNull(),
		articleId: text().notNull(),
		seenAt: integer().notNull(),
	},
	(t) => [primaryKey({ columns: [t.feedId, t.guid] })],
);

export const revisions = sqliteTable(
	"revisions",
	{
		articleId: text()
			.notNull()
			.references(() => articles.id),
		number: integer().notNull(),
		textHash: text().notNull(),
		/** Private: kept to be read again, never served. */
		text: text().notNull(),
		title: text(),
		seenAt: integer().notNull(),
	},
	(t) => [primaryKey({ columns: [t.articleId, t.number] })],
);

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

export const claims = sqliteTable(
	"claims",
	{
		/** Hash of article, revision, sighting, answer and evidence. */
		id: text().primaryKey(),
		articleId: text()
			.notNull()
			.references(() => articles.id),
		/** Claims of an earlier revision than the article's are history. */
		revision: integer().notNull(),
		encounterId: text()
			.notNull()
			.references(() => encounters.id),
		/** The sighting by which it came to its encounter; empty: from before sightings were kept. */
		sightingId: text().notNull().default(""),
		question: text().$type<Question>().notNull(),
		topic: text(),
		act: text().$type<Act>(),
		answer: text().$type<Answer>(),
		/** The answer whole, as the model has it. */
		value: text({ mode: "json" }).$type<ClaimAnswer>().notNull(),
		credit: text({ mode: "json" }).$type<Credit>().notNull(),
		evidence: text().notNull(),
		evidenceStart: integer().notNull(),
		evidenceEnd: integer().notNull(),
		evidenceWhere: text().$type<"text" | "title">().notNull(),
		rule: text().notNull(),
		confidence: real().notNull(),
		createdAt: integer().notNull(),
	},
	(t) => [
		index("claims_encounter").on(t.encounterId),
		index("claims_article").on(t.articleId, t.revision),
		index("claims_sighting").on(t.sightingId),
	],
);

/** What speakers are reported to have said about an encounter: quoted words, or words told of a day. */
export const statements = sqliteTable(
	"statements",
	{
		/** Hash of article, revision, encounter and place. */
		id: text().primaryKey(),
		articleId: text()
			.notNull()
			.references(() => articles.id),
		revision: integer().notNull(),
		encounterId: text()
			.notNull()
			.references(() => encounters.id),
		sightingId: text().notNull(),
		/** The statement whole, as the model has it. */
		value: text({ mode: "json" }).$type<StatementText>().notNull(),
		credit: text({ mode: "json" }).$type<Credit>().notNull(),
		evidence: text().notNull(),
		evidenceStart: integer().notNull(),
		evidenceEnd: integer().notNull(),
		evidenceWhere: text().$type<"text" | "title">().notNull(),
		createdAt: integer().notNull(),
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
	(t) => [index("discrepancies_encounter").on(t.encounterId), index("discrepancies_updated").on(t.updatedAt)],
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
	(t) => [primaryKey({ columns: [t.discrepancyId, t.revision] }), index("discrepancy_revisions_at").on(t.at)],
);

/** What is to be told of a discrepancy's revision to whom, and how that went. */
export const deliveries = sqliteTable(
	"deliveries",
	{
		discrepancyId: text().notNull(),
		revision: integer().notNull(),
		/** Where it goes: a WebSub hub's address. */
		target: text().notNull(),
		attempts: integer().notNull().default(0),
		/** When it is due to be tried (again); null: done or given up. */
		nextTryAt: integer(),
		leasedUntil: integer().notNull().default(0),
		deliveredAt: integer(),
		reason: text(),
	},
	(t) => [primaryKey({ columns: [t.discrepancyId, t.revision, t.target] }), index("deliveries_due").on(t.nextTryAt)],
);

/** What a site asks of robots, kept until it is to be asked for again. */
export const robots = sqliteTable("robots", {
	/** Scheme, host and port: "https://example.com". */
	origin: text().primaryKey(),
	/** The file as it came; empty: everything is allowed. */
	text: text().notNull(),
	expiresAt: integer().notNull(),
});
