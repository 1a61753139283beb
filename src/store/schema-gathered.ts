/** The tables of what is gathered: outlets, their feeds, and articles with their texts. See schema.ts. */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { OutletKind } from "../model.ts";

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
	(t) => [
		uniqueIndex("feeds_url").on(t.url),
		index("feeds_due").on(t.nextPollAt),
		index("feeds_outlet").on(t.outletId),
	],
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
		// An outlet's page shows its newest that were read, and its newest that could not be.
		index("articles_read").on(t.outletId, t.foundAt).where(sql`state = 'read'`),
		index("articles_failed").on(t.outletId, t.foundAt).where(sql`state = 'failed'`),
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

/** What a site asks of robots, kept until it is to be asked for again. */
export const robots = sqliteTable("robots", {
	/** Scheme, host and port: "https://example.com". */
	origin: text().primaryKey(),
	/** The file as it came; empty: everything is allowed. */
	text: text().notNull(),
	expiresAt: integer().notNull(),
});

/** When something that comes again and again last came: the cron. */
export const ticks = sqliteTable("ticks", { name: text().primaryKey(), at: integer().notNull() });
