/** Topics that stand before the words which say that they were discussed, or in a list of what was. */
import { NEGATION } from "../languages/english/acts.ts";
import { ALL_OF_WHICH, GOT_A_HEARING, LISTED_AMONG, WHAT_CAME_UP } from "../languages/english/told.ts";
import { cued, firstIn, matchesIn } from "../link/cues.ts";
import type { Answer, Span } from "../model.ts";
import { spanOf } from "../spans.ts";
import { type Found, trimSpan } from "./found.ts";
import type { Parse } from "./parse.ts";
import type { Sentence } from "./sentences.ts";
import { claim, clauseLeft, isAsked, isUnreal } from "./topic-clauses.ts";
import { inEncounter, nearEncounter } from "./topic-encounters.ts";
import { headsOf, type Topic } from "./topic-words.ts";

const WHICH = cued(ALL_OF_WHICH);
const LISTED = cued(LISTED_AMONG);
const WHAT = cued(WHAT_CAME_UP);
const HEARING = cued(GOT_A_HEARING);
/** How far back, in sentences, an encounter must be told of. */
const REACH = 6;
/** More than this between a topic and its hearing, in code units, and it is another's. */
const CLOSE = 30;

/** Who lists them, where that is the sentence's subject: "The Kremlin, in a short note, listed". */
function listerOf(parse: Parse, sentence: Sentence, verb: number): Span | null {
	const left = parse.plain.slice(sentence.start, verb);
	if (/[";:]|\b(?:said|says|that|but|while)\b/.test(left)) return null;
	const comma = left.indexOf(",");
	return trimSpan(parse.plain, { start: sentence.start, end: comma < 0 ? verb : sentence.start + comma });
}

/** "all of which, he said, had been discussed", "listed Syria among the subjects", "what came up was Syria". */
export function readListed(
	parse: Parse,
	sentence: Sentence,
	index: number,
	topics: readonly Topic[],
): readonly Found[] {
	if (isAsked(parse, sentence)) return [];
	const found: Found[] = [];
	const add = (named: readonly Topic[], match: RegExpExecArray, answer: Answer, speaker: Span | null = null) => {
		const trigger = spanOf(match, sentence.start);
		if (isUnreal(clauseLeft(sentence, trigger.start))) return;
		for (const topic of headsOf(parse, named))
			found.push({
				...claim(parse, sentence, { topic, act: "raised", answer }, trigger, "topic/listed"),
				...(speaker === null ? {} : { speaker }),
			});
	};
	for (const match of matchesIn(sentence, WHICH)) {
		const end = sentence.start + match.index;
		add(
			topics.filter((t) => t.end <= end),
			match,
			/^n(?:one|either)/i.test(match[0]) ? "no" : "yes",
		);
	}
	for (const match of matchesIn(sentence, LISTED)) {
		if (NEGATION.test(clauseLeft(sentence, sentence.start + match.index))) continue;
		const { start, end } = spanOf(match, sentence.start);
		add(
			topics.filter((t) => t.start >= start && t.end <= end),
			match,
			"yes",
			listerOf(parse, sentence, start),
		);
	}
	const what = firstIn(sentence, WHAT);
	if (what !== null) {
		const end = sentence.start + what.index + what[0].length;
		add(
			topics.filter((t) => t.start >= end),
			what,
			"yes",
		);
	}
	for (const match of matchesIn(sentence, HEARING)) {
		const start = sentence.start + match.index;
		const near = topics.filter((t) => t.end <= start && start - t.end < CLOSE);
		add(near, match, /\bno\b/i.test(match[1] ?? "") ? "no" : "yes");
	}
	return found.length > 0 && (nearEncounter(parse, index, REACH) || inEncounter(parse, index, sentence)) ? found : [];
}
