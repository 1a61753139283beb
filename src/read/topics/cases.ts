/** People whose case is a topic, though no row names them. */
import { ASKED_ABOUT_ONE, CASE_AHEAD, CASE_OF, NO_PERSON, SHORT_NAME } from "../../languages/english/named-cases.ts";
import { cued, matchesIn } from "../../link/cues.ts";
import { within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { countriesIn } from "./countries.ts";
import { overlaps, slugOf } from "./open.ts";
import { findTopics, type Topic } from "./words.ts";

const NAMING = [cued(CASE_OF), cued(CASE_AHEAD), cued(ASKED_ABOUT_ONE)];
const SHORT = cued(SHORT_NAME);

/** "the murder of Washington Post | columnist Jamal Khashoggi": only says whose. */
const DESCRIBES = /^ (?:[a-z]+ )?(?!(?:after|under|over|for|or|former)\b)[a-z]+(?:ist|er|or|ive|ent|ian|man) [A-Z]/;

/** People whose case the sentence names in full. */
function casesIn(parse: Parse, sentence: Sentence, known: readonly Topic[]): readonly Topic[] {
	return NAMING.flatMap((form) => matchesIn(sentence, form)).flatMap((match) => {
		const said = match[1]?.replace(/'s?$/, "") ?? "";
		const start = sentence.start + match.index + match[0].indexOf(said);
		const topic = { slug: slugOf(said), said, start, end: start + said.length };
		const other =
			NO_PERSON.test(said) ||
			DESCRIBES.test(parse.plain.slice(topic.end, topic.end + 40)) ||
			overlaps(topic, known) ||
			within(parse.partyWords, topic).length > 0 ||
			within(parse.mentions, topic).length > 0;
		return other ? [] : [topic];
	});
}

/** The topic of somebody named in full before, where a sentence has only the family name: "Mr Lai's detention". */
function shortIn(parse: Parse, sentence: Sentence, known: readonly Topic[], people: ReadonlyMap<string, string>) {
	if (people.size === 0) return [];
	return matchesIn(sentence, SHORT).flatMap((match): readonly Topic[] => {
		const slug = people.get(match[1] ?? "");
		const start = sentence.start + match.index;
		const topic = { slug: slug ?? "", said: match[0], start, end: start + match[0].length };
		return slug === undefined || overlaps(topic, known) || within(parse.mentions, topic).length > 0 ? [] : [topic];
	});
}

/** First and family name of somebody: "Jimmy Lai", "the case of Jagtar Singh Johal". */
const FULL_NAME = /(?:^|\s)[A-Z][\w-]+ (?:[A-Z][\w-]+ )?([A-Z][\w-]+)(?:'s)?(?: [a-z]+)?$/;

/** The topics of each sentence: those that rows name, the people whose case it speaks of, and countries. */
export function topicsOf(parse: Parse): readonly (readonly Topic[])[] {
	const people = new Map<string, string>();
	return parse.sentences.map((sentence) => {
		const rows = findTopics(sentence);
		const cases = casesIn(parse, sentence, rows);
		const countries = countriesIn(parse, sentence, [...rows, ...cases]);
		const short = shortIn(parse, sentence, [...rows, ...cases, ...countries], people);
		for (const topic of [...rows, ...cases]) {
			const family = FULL_NAME.exec(topic.said)?.[1];
			if (family !== undefined) people.set(family, topic.slug);
		}
		return cases.length + short.length + countries.length === 0
			? rows
			: [...rows, ...cases, ...countries, ...short].sort((a, b) => a.start - b.start || b.end - a.end);
	});
}
