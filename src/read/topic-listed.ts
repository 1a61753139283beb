import { LISTED_AMONG, NEGATION } from "../languages/english/acts.ts";
import { cued, matchesIn } from "../link/cues.ts";
import { spanOf } from "../spans.ts";
import { type Found, trimSpan } from "./found.ts";
import type { Parse } from "./parse.ts";
import type { Sentence } from "./sentences.ts";
import { claim, clauseLeft, isUnreal } from "./topic-clauses.ts";
import { nearEncounter } from "./topic-encounters.ts";
import { headsOf, type Topic } from "./topic-words.ts";

const AMONG = cued(LISTED_AMONG);

/** "listed terrorism and cybersecurity among the subjects the presidents had discussed". */
export function readListed(
	parse: Parse,
	sentence: Sentence,
	index: number,
	topics: readonly Topic[],
): readonly Found[] {
	return matchesIn(sentence, AMONG).flatMap((match) => {
		const trigger = spanOf(match, sentence.start);
		const left = clauseLeft(sentence, trigger.start);
		if (isUnreal(left) || NEGATION.test(left) || !nearEncounter(parse, index, 6)) return [];
		const heads = headsOf(
			parse,
			topics.filter((t) => t.start >= trigger.start && t.end <= trigger.end),
		);
		const comma = sentence.text.indexOf(",");
		const end = sentence.start + (comma > 0 ? Math.min(comma, match.index) : match.index);
		const speaker = trimSpan(parse.plain, { start: sentence.start, end });
		return heads.map((topic) => ({
			...claim(parse, sentence, { topic, act: "raised", answer: "yes" }, trigger, "topic/listed"),
			speaker,
		}));
	});
}
