/** When a discrepancy is sure enough to be published by itself. */
import type { Account, Status } from "../model.ts";

/**
 * Every position needs a claim at least this sure before a discrepancy is published by itself; below, it is held.
 * Chosen for precision: on the corpus nothing false is published from here on, and nothing more is found below
 * (`npm run eval -- --curve`).
 */
export const PUBLISHING_THRESHOLD = 0.75;

/** How sure the least sure position is, 0 to 1: of each position the surest account counts. */
export function firmnessOf(
	positions: readonly { readonly evidence: readonly Pick<Account, "confidence">[] }[],
): number {
	return Math.min(...positions.map(({ evidence }) => Math.max(...evidence.map(({ confidence }) => confidence))));
}

export function statusAt(firmness: number, threshold: number): Status {
	return firmness >= threshold ? "automatic" : "held";
}

/** Is there a firm account under every position? */
export function statusOf(groups: readonly (readonly Pick<Account, "confidence">[])[]): Status {
	return statusAt(firmnessOf(groups.map((evidence) => ({ evidence }))), PUBLISHING_THRESHOLD);
}
