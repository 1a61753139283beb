/** Topics that no row names: what was discussed or raised, as it is said. */
import type { Span } from "../model.ts";
import type { Topic } from "./topic-words.ts";

/** Words before a topic that say nothing of what it is: "the issue of", "his concerns about", "the current". */
const EMPTY_HEAD =
	/^(?:(?:(?:the|a|an|his|her|their|its|this|that|these|those|some|any|several|many|both|all|other|various|latest|recent|alleged|current|ongoing|also|such|as|about|over|including|regarding|of|forthcoming|growing|possible|proposed|planned)|(?:number|range|variety|importance|questions?|issues?|subject|topic|matter|cases?|situation|status|possibility|prospects?|need|idea|plight|fate|future|state|developments?|progress|return|efforts?|ways?|means|steps?|preparations|concerns?|safety|release|use|end|lack|role|rise|killings?|deaths?) (?:of|for|in|on|about|over|to))\s+)+/i;
/** Where a topic's own words end. */
const TAIL =
	/(?<!\s)\s+(?:of|in|on|at|for|to|with|from|by|that|which|who|whom|where|when|while|as|after|before|during|between|against|over|under|amid|among|into|than|because|since|until|if|but|has|have|had|is|was|were|are|will|would|he|she|they|it|said|says|too|again|also|directly|briefly|at|next|last|this|today|yesterday|and|or)\b.*/i;
const GENERIC =
	/^(?:it|that|this|them|him|her|us|things?|issues?|matters?|topics?|subjects?|ways?|steps?|relations|ties|relationship|range|variety|number|lot|details?|plans?|views?|concerns?|needs?|efforts?|cooperation|question|questions|point|points|each other|one another|what|everything|anything|something|nothing|progress|developments?|agenda|more|much|many|others?|both|money|hopes|fears|doubts|stakes|alarm|eyebrows|expectations|reporters|possibility|possibilities|importance|future|past|present|time|day|week|month|year|call|meeting|talks|conversation|agreement|deal|crisis|situation|news|people|country|countries|world|government|president|minister|leaders?|objections?|allegations?|case|cases|subject|home|dispute|exchange|phone|telephone|accession|return|release|row|rift|standoff|background|basis|length|detail|person|private|public|others|reporters|twitter|condition|anonymity|respect|affection|strengths?|return home|thanks|gratitude|respects?|[\w ]*\b(?:officials?|spokes\w+|aides?|advis[eo]rs?|secretary|journalists?|guests?)|sidelines|margins|side|sides|part|parts|two|three|next|next steps|first|second|conflict|war|peace|security|defen[cs]e|world leaders?|[\w ]*\b(?:hours?|minutes?|days?|weeks?|months?|years?|times?)|\w+ed|\w+ing|\w+ly)$/i;
const WORDS = /^[A-Za-z\u00c0-\u024f][\w'\u00c0-\u024f-]*(?: [A-Za-z\u00c0-\u024f0-9][\w'\u00c0-\u024f-]*){0,2}$/;
const RULE_OF = /^(?:rule of law|freedom of \w+|balance of \w+|prisoners of war|right of return)\b/i;
const LISTED = /,? (?:and|or|as well as|nor) |, |; /;
/** Of a list only so many are topics; what is longer is a sentence. */
const MOST = 5;

/** Words that begin no topic: a preposition, an adverb, a clause. */
const NO_NOUN =
	/^(?:with|to|at|in|on|during|by|from|when|how|whether|why|not|also|very|only|then|even|just|he|she|they|we|you|there|here|if|as|well|too|again|later|earlier|some|such|each|their|his|her|was|were|is|are|had|has|have|been|be|will|would|did|does|once|said|told|got|made|took|went|came|gave|let|former)\b/i;
/** Who says so, behind what was discussed. */
const SAYS =
	/(?:,|"|\u2014)? (?:[^,;"]{2,70} )?(?:said|says|told|added|adds|noted|reported|reports|confirmed|according|wrote)\b.*/i;

/** Words in quotes behind a topic say how, not what. */
const QUOTED_TAIL = /(?<=\w\w) ".*/;

function named(words: string): string | null {
	const bare = words
		.trim()
		.replace(/^["'(]+|(?<!["').])["').]+$/g, "")
		.replace(EMPTY_HEAD, "");
	const said = RULE_OF.exec(bare)?.[0] ?? bare.replace(TAIL, "").trim();
	if (/\b(?:topics|issues|matters|subjects|questions|things|areas|points|items|concerns|problems)$/i.test(said))
		return null;
	if (NUMBERED.test(said) || PARTICIPLE.test(said)) return null;
	return WORDS.test(said) && !GENERIC.test(said) && !NO_NOUN.test(said) && said.length > 2 ? said : null;
}

/** "three Americans", "24 sailors": how many of something, not a topic. */
const NUMBERED = /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)\b)/i;
/** "Americans held", "the issue raised": cut out of a clause. */
const PARTICIPLE = /\b(?:held|taken|made|given|seen|done|said|known|\w{3,}ed)$/i;

function slugOf(said: string): string {
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
	for (const part of phrase.replace(SAYS, "").replace(QUOTED_TAIL, "").split(LISTED).slice(0, MOST)) {
		const at = phrase.indexOf(part, from);
		from = at + part.length;
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
