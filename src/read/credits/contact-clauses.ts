/** Clauses that hang on a noun without "that": "the issues the White House said Biden raised". */
import { within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";

/** "a call | the White House said kicked off at nine": a relative clause without its pronoun. */
const CONTACT =
	/^(?:an?|the|his|her|their|one) (?:[a-z-]+ ){0,3}(?!(?:of|for|at|to|in|from|with|by|on|near|inside|behind|about|into|within|under|former|then|both|and|says?|said) )[a-z-]+ (?=(?:the [A-Z]|Mr\.? [A-Z]|Mrs\.? [A-Z]|President [A-Z]|Downing Street|No\.? 10))/;

/** "The statement played down the issues | the White House said Biden raised": who says so stands last, after a noun of another's sentence. */
const AFTER_NOUN = /(?:ed|ing|was|were|is|are|had|has|of|on|about|for|than) (?:[\w'-]+ ){1,6}?[a-z-]{3,} the $/;
const NO_NOUN =
	/\b(?:of|for|at|to|in|from|with|by|on|near|inside|outside|behind|about|into|within|under|against|between|former|then|both|and|or|as|says?|said|told|[a-z]{2,}ed|[a-z]{2,}ing) the $/;

function contactWithin(parse: Parse, from: number, to: number, text: string): number {
	const office = within(parse.partyWords, { start: from, end: to }).at(-1);
	if (office?.kind !== "institution" || office.end !== from + text.trimEnd().length) return 0;
	const before = parse.plain.slice(Math.max(from, office.start - 120), office.start);
	return AFTER_NOUN.test(before) && !NO_NOUN.test(before) ? office.start - from - "the ".length : 0;
}

/** How much of a phrase before a verb of saying belongs to the noun that such a clause hangs on, in code units. */
export function contactLead(parse: Parse, from: number, to: number, text: string): number {
	return CONTACT.exec(text)?.[0].length ?? contactWithin(parse, from, to, text);
}
