/** The subject of a verb that an apposition stands behind: "Nord Stream 2, the gas pipeline, was not mentioned". */
import { APPOSED } from "../../languages/english/told.ts";
import type { Span } from "../../model.ts";
import { within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { undotted } from "../text/undotted.ts";
import { openTopics } from "./open.ts";
import { headsOf, type Topic } from "./words.ts";

const SAID = /\b(?:said|says|added|that) /;

/** The span of such a subject of a verb at `place`; null where no apposition stands there. */
function subjectSpan(sentence: Sentence, place: number): Span | null {
	const match = APPOSED.exec(undotted(sentence.text.slice(0, place - sentence.start)));
	const head = match?.[1];
	if (match === null || head === undefined) return null;
	const end = sentence.start + match.index + match[0].indexOf(head) + head.length;
	return { start: end - (head.split(SAID).at(-1) ?? head).length, end };
}

/** The topics of such a subject: those that a row names, else its own words. */
export function apposedTopics(
	parse: Parse,
	sentence: Sentence,
	place: number,
	topics: readonly Topic[],
	open: boolean,
): readonly Topic[] {
	const span = subjectSpan(sentence, place);
	if (span === null) return [];
	const known = headsOf(
		parse,
		topics.filter((t) => t.start >= span.start && t.end <= span.end),
	);
	if (known.length > 0 || !open) return known;
	return openTopics(parse.plain.slice(span.start, span.end), span.start).filter(
		(topic) => within(parse.mentions, topic).length === 0,
	);
}
