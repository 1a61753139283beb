/** Topics that no row names: what was discussed or raised, as it is said. */
import {
	BEGINS_CLAUSE,
	CLAUSE_OF_ITS_OWN,
	COURTESY,
	EMPTY_HEAD,
	ENDS_GENERIC,
	GENERIC,
	IN_CLAUSE,
	LISTED,
	NO_NOUN,
	NUMBERED,
	PARTICIPLE,
	PERSONS,
	QUOTED_TAIL,
	RULE_OF,
	SAYS,
	STEPS_OF,
	TAIL,
	VAGUE,
	WHOSE,
} from "../../languages/english/open-topics.ts";
import type { Span } from "../../model.ts";
import type { Topic } from "./words.ts";

const WORDS = /^[A-Za-z\u00c0-\u024f][\w'\u00c0-\u024f-]*(?: [A-Za-z\u00c0-\u024f0-9][\w'\u00c0-\u024f-]*){0,2}$/;
/** Of a list only so many are topics; what is longer is a sentence. */
const MOST = 5;

/** "the need to make sure", "ways to end": what follows is something to do. */
const TO_DO =
	/^[ "'(]?(?:\w+ ){0,3}(?:need|needs|ways?|efforts?|steps?|means|plans?|how|what|opportunit(?:y|ies)|commitment|desire|importance) to /i;

/** "the safety of | journalists" and aid workers: what follows such an item may go on with its end. */
const GOES_ON = /\b(?:in|for|between|among|of|from|with|by) [\w-]+$/;

/** "bringing the negotiations": something to do with what has been named, no topic of its own. */
const GERUND_CLAUSE = /^[a-z]+ing (?:the|an?|this|that|his|her|their|its) /;

function named(words: string): string | null {
	const bare = words
		.trim()
		.replace(/^["'(]+|(?<!["').])["').]+$/g, "")
		.replace(WHOSE, "")
		.replace(EMPTY_HEAD, "");
	if (TO_DO.test(words) && !/^the /i.test(bare)) return null;
	const said = RULE_OF.exec(bare)?.[0] ?? bare.replace(TAIL, "").trim();
	if (said.length < 3 || !WORDS.test(said) || ENDS_GENERIC.test(said) || NUMBERED.test(said)) return null;
	if (PERSONS.test(said) || STEPS_OF.test(said) || GENERIC.test(said.replace(VAGUE, ""))) return null;
	return PARTICIPLE.test(said) || COURTESY.test(said) || GERUND_CLAUSE.test(said) || NO_NOUN.test(said) ? null : said;
}

/** The slug of a topic in its own words. */
export function slugOf(said: string): string {
	return said
		.normalize("NFKD")
		.replace(/[\u0300-\u036f]|'s?\b/g, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}

/** The topics that a list of noun phrases names in its own words; `offset`: its place in the text. */
export function openTopics(phrase: string, offset: number): readonly Topic[] {
	const found: Topic[] = [];
	let from = 0;
	const parts = phrase.replace(SAYS, "").replace(QUOTED_TAIL, "").split(LISTED).slice(0, MOST);
	const gerunds = CLAUSE_OF_ITS_OWN.test(parts[0]?.trim() ?? "");
	for (const [i, part] of parts.entries()) {
		const at = phrase.indexOf(part, from);
		const behindComma = /, $/.test(phrase.slice(from, at));
		if (i > 0 && behindComma && !gerunds && CLAUSE_OF_ITS_OWN.test(part)) break;
		if (i > 0 && (BEGINS_CLAUSE.test(part) || (!behindComma && IN_CLAUSE.test(parts[i - 1] ?? "")))) break;
		from = at + part.length;
		if (i > 0 && / and $/.test(phrase.slice(0, at)) && !behindComma && GOES_ON.test(parts[i - 1] ?? "")) continue;
		const said = named(part);
		if (said === null) continue;
		const start = offset + at + part.indexOf(said);
		found.push({ slug: slugOf(said), said, start, end: start + said.length });
	}
	return found;
}

/** Does another topic cover some of it? */
export function overlaps(topic: Span, others: readonly Span[]): boolean {
	return others.some((other) => other.start < topic.end && topic.start < other.end);
}
