/**
 * How often each rule is right, measured on the corpus with `npm run eval -- --confidence`. A rule that is not
 * listed has not yet been seen there often enough and gets the floor.
 */
const MEASURED: ReadonlyMap<string, number> = new Map([]);

const UNMEASURED = 0.8;

/** The confidence of a rule's claims, 0 to 1. */
export function confidenceOf(rule: string): number {
	return MEASURED.get(rule) ?? UNMEASURED;
}
