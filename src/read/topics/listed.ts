/** Topics that stand before the words which say that they were discussed, or in a list of what was. */
import { NEGATION } from "../../languages/english/acts.ts";
import {
	ALL_OF_WHICH,
	GOT_A_HEARING,
	LISTED_AMONG,
	NO_MENTION_OF,
	STOOD_OUT,
	WHAT_CAME_UP,
	WITH_AMONG,
} from "../../languages/english/told.ts";
import { type Cued, cued, matchesIn } from "../../link/cues.ts";
import type { Span } from "../../model.ts";
import { spanOf } from "../../spans.ts";
import { type Found, trimSpan } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { claim } from "./claim.ts";
import { clauseLeft } from "./clauses.ts";
import { inEncounter, nearEncounter } from "./encounters.ts";
import { isAsked, isUnreal } from "./unreal.ts";
import { headsOf, type Topic } from "./words.ts";

/** A form of words that says of topics that they came up, and where these stand. */
interface Form {
	readonly pattern: Cued;
	readonly topics: "before" | "right before" | "within" | "after";
	/** What in its words makes it a no. */
	readonly no: RegExp | null;
	/** Only the first topic is meant. */
	readonly first?: true;
	/** Its subject is who lists them. */
	readonly lister?: true;
}

const FORMS: readonly Form[] = [
	{ pattern: cued(ALL_OF_WHICH), topics: "before", no: /^n(?:one|either)/i },
	{ pattern: cued(LISTED_AMONG), topics: "within", no: null, lister: true },
	{ pattern: cued(WITH_AMONG), topics: "within", no: null },
	{ pattern: cued(WHAT_CAME_UP), topics: "after", no: /^[^,]{0,60}(?:\b(?:not|never)\b|n't\b)/i },
	{ pattern: cued(GOT_A_HEARING), topics: "right before", no: / "?no\b/i },
	{ pattern: cued(STOOD_OUT), topics: "right before", no: /^(?:did not|didn't|never)/i },
	{ pattern: cued(NO_MENTION_OF), topics: "after", no: /^no/i, first: true },
];
/** How far back, in sentences, an encounter must be told of. */
const REACH = 6;
/** More than this between a topic and its hearing, in code units, and it is another's. */
const CLOSE = 30;
/** So are words that begin a clause of their own. */
const OTHER_SUBJECT = /[,;:]|\b(?:and|or|who|which|that|had|has|was|were|met|but|said|while|when|as)\b/;

/** Who lists them, where that is the sentence's subject: "The Kremlin, in a short note, listed". */
function listerOf(parse: Parse, sentence: Sentence, verb: number): Span | null {
	const left = parse.plain.slice(sentence.start, verb);
	if (/[";:]|\b(?:said|says|that|but|while)\b/.test(left)) return null;
	const comma = left.indexOf(",");
	return trimSpan(parse.plain, { start: sentence.start, end: comma < 0 ? verb : sentence.start + comma });
}

/** The topics that a form's match is about. */
function meant(parse: Parse, topics: readonly Topic[], { start, end }: Span, place: Form["topics"]): readonly Topic[] {
	if (place === "within") return topics.filter((t) => t.start >= start && t.end <= end);
	if (place === "after") return topics.filter((t) => t.start >= end);
	return topics.filter(
		(t) =>
			t.end <= start &&
			(place === "before" || (start - t.end < CLOSE && !OTHER_SUBJECT.test(parse.plain.slice(t.end, start)))),
	);
}

/** "all of which, he said, had been discussed", "listed Syria among the subjects", "what came up was Syria". */
export function readListed(
	parse: Parse,
	sentence: Sentence,
	index: number,
	topics: readonly Topic[],
): readonly Found[] {
	if (isAsked(parse, sentence)) return [];
	const found = FORMS.flatMap(({ pattern, topics: place, no, first, lister }) =>
		matchesIn(sentence, pattern).flatMap((match) => {
			const trigger = spanOf(match, sentence.start);
			const left = clauseLeft(sentence, trigger.start);
			if (isUnreal(left) || (lister === true && NEGATION.test(left))) return [];
			const named = headsOf(parse, meant(parse, topics, trigger, place));
			const speaker = lister === true ? listerOf(parse, sentence, trigger.start) : null;
			const answer = no?.test(match[0]) === true ? "no" : "yes";
			return (first === true ? named.slice(0, 1) : named).map((topic) => ({
				...claim(parse, sentence, { topic, act: "raised", answer }, trigger, "topic/listed"),
				...(speaker === null ? {} : { speaker }),
			}));
		}),
	);
	return found.length > 0 && (nearEncounter(parse, index, REACH) || inEncounter(parse, index, sentence)) ? found : [];
}
