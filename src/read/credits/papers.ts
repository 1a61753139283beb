/** What papers hold, and statements that somebody gives: "The readout mentioned Syria", "The Elysee issued a statement: …". */
import { DOCUMENT, PAPER_VERBS } from "../../languages/english/speech.ts";
import { cued, matchesIn } from "../../link/cues.ts";
import { spanOf } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Attribution } from "./attribution.ts";
import { clipped } from "./scopes.ts";
import { subjectBefore } from "./subjects.ts";

/** "The White House summary mentioned Syria", "The Kremlin, in a short note, listed …": what a paper holds. */
const PAPER = cued(new RegExp(`\\b(?:${PAPER_VERBS})\\b`, "gi"));
const PAPER_SUBJECT = new RegExp(
	`${DOCUMENT.source}(?:,[^;:"()]{3,120},)?(?: (?:even|also|only|then|itself|later|first|further|specifically|explicitly|merely|simply|never|instead))? $`,
	"i",
);

function fromPaper(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const clause = clipped(parse, sentence, verb.start);
	if (!PAPER_SUBJECT.test(parse.plain.slice(clause.start, verb.start).slice(-200))) return null;
	const subject = subjectBefore(parse, clause, verb.start, previous);
	if (subject === null || subject.source.kind !== "body") return null;
	return { source: subject.source, scope: { start: verb.start, end: clause.end }, verb };
}

/** "The Elysee issued a statement: …": what follows the colon. */
const ISSUED = cued(
	/\b(?:issued|released|put out|published|posted|sent out|made|gave|delivered) (?:an?|its|his|her|their|the|this|these) (?:[\w-]+ ){0,3}(?:statement|readout|account|summary|message|post|tweet|note|version|remarks|comments)(?: [^:;."]{0,90})?:(?=\s|$)/gi,
);

function fromIssuing(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const subject = subjectBefore(parse, clipped(parse, sentence, verb.start), verb.start, previous);
	return subject === null ? null : { source: subject.source, scope: { start: verb.end, end: sentence.end }, verb };
}

/** Every attribution of a sentence to a paper, or to whoever gives one out. */
export function fromPapers(parse: Parse, sentence: Sentence, previous: readonly Attribution[]): readonly Attribution[] {
	return [
		...matchesIn(sentence, ISSUED).map((match) => fromIssuing(parse, sentence, match, previous)),
		...matchesIn(sentence, PAPER).map((match) => fromPaper(parse, sentence, match, previous)),
	].filter((attribution) => attribution !== null);
}
