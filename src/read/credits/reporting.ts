/** Whether a verb of saying really reports something: not "was said to", "would say". */

const NOT_REPORTING =
	/(?:n't|\b(?:are|is|was|were|be|been|being|to|not|would|will|could|can|should|might|may|must|did|does|do|cannot|'m|'re|'s))\s*(?:(?:also|\w+ly)\s+)?$/i;
/** "Officials of Biden's camp and Trump's | said": of his, and no "is". */
const AND_HIS = /'s (?:\w{1,20} )?and (?:[A-Z][\w.]{0,30} )?[A-Z][\w.]{0,30}'s $/;
/** "would say | only that it was mutual". */
const WOULD = /\b(?:would|could|will)(?: (?:only|merely|simply))? $/;

/** "The White House was careful to say", "went out of its way to note". */
const AT_PAINS =
	/\b(?:(?:(?:was|were|is|are|been)(?: \w+ly)? )?(?:careful|quick|keen|eager|at pains)|(?:took|taken|taking) (?:care|pains)|made sure|(?:went|goes|going)? ?out of (?:its|his|her|their) way) to (?:\w+ly )?$/i;
const PASSIVE_SAFE = /\bquoted as\s*$/i;

const ONLY_BEFORE = /\b(?:only|merely|simply) $/;
const ONLY_AFTER = /^ (?:only|merely|no more than)\b/;

/** `left` stands before the verb, `right` after it. */
export function isReporting(left: string, right: string): boolean {
	if (!NOT_REPORTING.test(left) || AND_HIS.test(left) || PASSIVE_SAFE.test(left) || AT_PAINS.test(left)) return true;
	return WOULD.test(left) && (ONLY_BEFORE.test(left) || ONLY_AFTER.test(right));
}

/** How many code units before a verb belong to it, and not to its subject: "would only | say", "was careful to | say". */
export function helpersOf(left: string): number {
	return (WOULD.exec(left) ?? AT_PAINS.exec(left))?.[0].length ?? 0;
}
