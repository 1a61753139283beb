/** When a discrepancy is sure enough to be published by itself. */
import type { Account, Status } from "../model.ts";

/**
 * Every position needs a claim at least this sure before a discrepancy is published by itself; below, it is held.
 * Chosen for precision: the least confident rule that has not once been wrong on the corpus is above it.
 */
export const PUBLISHING_THRESHOLD = 0.75;

/** Is there a firm account under every position? */
export function statusOf(groups: readonly (readonly Pick<Account, "confidence">[])[]): Status {
	const firm = groups.every((group) => group.some((a) => a.confidence >= PUBLISHING_THRESHOLD));
	return firm ? "automatic" : "held";
}
