import { MEASURED } from "./measured.ts";

/** A rule that the corpus has not yet shown often enough to measure. */
const UNMEASURED = 0.8;

/** The confidence of a rule's claims, 0 to 1: the share of them that is right on the corpus (measured.ts). */
export function confidenceOf(rule: string): number {
	return MEASURED.get(rule) ?? UNMEASURED;
}
