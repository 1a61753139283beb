/** The tables of what newsrooms are told: in which order changes came, to whom each goes, and how that went. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { WebhookFilter, WebhookFormat } from "../model.ts";

/**
 * The published revisions in the order in which they came to be seen. D1 runs one batch after the other, so no row ever
 * appears before one that was seen already, whatever instant it bears. A trigger on discrepancy_revisions adds them
 * (migrations/0005_webhooks.sql), so that an editor's word is told like a comparison's.
 */
export const changes = sqliteTable(
	"changes",
	{
		seq: integer().primaryKey({ autoIncrement: true }),
		discrepancyId: text().notNull(),
		revision: integer().notNull(),
	},
	(t) => [uniqueIndex("changes_revision").on(t.discrepancyId, t.revision)],
);

/** What is to be told of a discrepancy's revision to whom, and how that went. The same trigger adds the first of each. */
export const deliveries = sqliteTable(
	"deliveries",
	{
		discrepancyId: text().notNull(),
		revision: integer().notNull(),
		/** A WebSub hub's address, "webhook:" with an id, or empty: it is yet to be said who is told. */
		target: text().notNull(),
		attempts: integer().notNull().default(0),
		/** When it is due to be tried (again); null: done or given up. */
		nextTryAt: integer(),
		leasedUntil: integer().notNull().default(0),
		deliveredAt: integer(),
		/** When it was last tried, and the status that was answered; null: not at all. */
		triedAt: integer(),
		status: integer(),
		/** Why it did not arrive; null: it did, or was not tried. */
		reason: text(),
	},
	(t) => [primaryKey({ columns: [t.discrepancyId, t.revision, t.target] }), index("deliveries_due").on(t.nextTryAt)],
);

/** Where newsrooms are told of changes; an editor registers them. */
export const webhooks = sqliteTable("webhooks", {
	id: text().primaryKey(),
	url: text().notNull(),
	format: text().$type<WebhookFormat>().notNull(),
	filter: text({ mode: "json" }).$type<WebhookFilter>().notNull(),
	/** What messages are signed with: "whsec_" and 24 bytes or more in base64. */
	secret: text().notNull(),
	createdAt: integer().notNull(),
	/** When it was told to stop, and why; null: it is in use. */
	disabledAt: integer(),
	reason: text(),
});
