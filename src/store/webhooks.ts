/** The webhooks that an editor has registered. */
import { eq, isNull } from "drizzle-orm";
import type { Db } from "./db.ts";
import { webhooks } from "./schema.ts";

export type Webhook = typeof webhooks.$inferSelect;

/** Those in use. */
export async function listWebhooks(db: Db): Promise<readonly Webhook[]> {
	return db.select().from(webhooks).where(isNull(webhooks.disabledAt));
}

/** Null where it was removed. */
export async function findWebhook(db: Db, id: string): Promise<Webhook | null> {
	return (await db.select().from(webhooks).where(eq(webhooks.id, id)).get()) ?? null;
}

export async function disableWebhook(db: Db, id: string, now: number, reason: string): Promise<void> {
	await db.update(webhooks).set({ disabledAt: now, reason }).where(eq(webhooks.id, id));
}
