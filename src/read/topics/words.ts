import { PLACE_SLUGS, TOPICS } from "../../languages/english/topics.ts";
import { cued, mayHold } from "../../link/cues.ts";
import { type Cues, holdsCue } from "../../link/word-cues.ts";
import type { Span } from "../../model.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";

/** A topic where a text names it. */
export interface Topic extends Span {
	readonly slug: string;
	readonly said: string;
}

const ROWS = TOPICS.map(({ slug, words }) => ({
	slug,
	cue: cued(new RegExp(`(?<![\\w-])(?:${words})`, "i")),
	pattern: new RegExp(
		`(?<![\\w-])(?:${words})(?!\\w|-(?:linked|aligned|affiliated|based|born|inspired|style|era)\\b)`,
		"iy",
	),
}));

/** The rows that a word may begin; words are remembered by the object that holds their cues. */
const ROWS_OF = new WeakMap<Cues, readonly (typeof ROWS)[number][]>();

function rowsOf(cues: Cues): readonly (typeof ROWS)[number][] {
	const known = ROWS_OF.get(cues);
	if (known !== undefined) return known;
	const rows = ROWS.filter(({ cue }) => cue.cue === null || holdsCue(cues, cue.cue));
	ROWS_OF.set(cues, rows);
	return rows;
}

/** The topics that a sentence names, by position: at each word the row of most words that fits, then the first. */
export function findTopics(sentence: Sentence): readonly Topic[] {
	const found: Topic[] = [];
	let end = 0;
	for (const { start, cues } of sentence.words) {
		if (start < end) continue;
		let best: Topic | null = null;
		for (const { slug, cue, pattern } of rowsOf(cues)) {
			// Many rows begin with words as common as "the": the sentence must hold their own words too.
			if (!mayHold(sentence.cues, cue)) continue;
			pattern.lastIndex = start - sentence.start;
			const said = pattern.exec(sentence.text)?.[0].trimEnd() ?? "";
			if (said.length > (best?.said.length ?? 0)) best = { slug, said, start, end: start + said.length };
		}
		if (best === null) continue;
		found.push(best);
		end = best.end;
	}
	return found;
}

const LIST =
	/^[^.;:]{0,70}?(?:,|\band\b|\bor\b|as well as|\bincluding\b|\bplus\b|\bsuch as\b|\bin (?:the )?(?:\w+ )?(?:areas?|fields?|spheres?|sectors?) of\b|\balong with\b|\u2014|\bcompared to\b)[^.;:]{0,75}$/i;
const PART_OF =
	/^(?!\s*(?:and|or|as well as|plus)\b|\s*,)(?:'s?)?\s*(?:[\w'-]+ ){0,2}(?:in|into|of|on|over|against|by|from|to|for|with|about|as shown in|at|under|toward)\s+(?:(?:the|its|an?|alleged|all|this|his|their|what)\s+)*(?:[\w'-]+ ){0,2}$/i;

/** "cooperation in key sectors such as defence, space and science": what follows is named, not described. */
const NAMES_PARTS =
	/\b(?:such as|including|like|among them|notably|namely|especially|particularly)\b|^ in (?:the )?(?:\w+ )?(?:areas?|fields?|spheres?|sectors?)(?: of| like| such as)?\b/i;

/** "Taiwan's economy": the economy. */
const OWNED = /^(?:'s?)? (?:[\w-]+ ){0,2}$/;

/** "Egypt's recent releases of political detainees": what a country does is named further on. */
const OWNED_FAR = /^(?:'s?)? (?!(?:[\w-]+ )*(?:and|or|that|which|is|was|were|has|had|will|would)\b)(?:[\w-]+ ){1,6}$/;

/** "Ukrainian energy facilities": the energy. */
const OF_A_COUNTRY = /^(?:[A-Z][a-z]+ )?[A-Z][a-z]+(?:ian|an|ish|ese)$/;

/** "Iran's dissatisfaction with the decision to blacklist": what it is about. */
const WHOSE_MIND =
	/^(?:'s?)? (?:[a-z-]+ ){0,2}(?:dissatisfaction|concerns?|worr(?:y|ies)|unhappiness|displeasure|anger|objections?|opposition|readiness|willingness|interest|gratitude|regret|views?|position) (?:with|about|over|at|to|in|for|on|of|regarding) [^,;.]{0,140}$/;

function isOwned(owner: Topic, topic: Topic, between: string): boolean {
	if (owner.said.endsWith("'s") && WHOSE_MIND.test(between)) return true;
	const whose = between.startsWith("'") || owner.said.endsWith("'s");
	return (
		(whose && (OWNED.test(between) || (OWNED_FAR.test(between) && !PLACE_SLUGS.has(topic.slug)))) ||
		(/^ (?!(?:and|or|to|with|in|on|of|for|from|as|than|over|by)\b)(?:[a-z-]{1,20} )?(?:(?:[a-z-]{1,20} ){1,2}of (?:the )?)?$/.test(
			between,
		) &&
			OF_A_COUNTRY.test(owner.said))
	);
}

/** "the need for Hamas | to release its hostages": what is asked of somebody is meant as much as who is to do it. */
function isAskedOf({ plain }: Parse, who: Topic, between: string): boolean {
	return (
		/^ to [a-z]+ /.test(between) &&
		between.length < 60 &&
		/\b(?:for|urg\w+|push\w*|press\w*|call\w* on) (?:the )?$/i.test(plain.slice(Math.max(0, who.start - 12), who.start))
	);
}

/** Topics that are as much about where they are: "a safe zone in Syria", "security in the Middle East". */
const WIDE: ReadonlySet<string> = new Set([
	"safe-zone",
	"airstrikes",
	"no-fly-zone",
	"peacekeepers",
	"peace-talks",
	"mediation",
	"referendum",
	"security",
	"humanitarian-aid",
	"opposition",
	"autonomy",
	"evacuation",
	"reconstruction",
	"war-crimes",
	"confidence-building",
	"de-escalation",
	"terrorism",
	"children",
	"osce-mission",
	"democracy",
	"incitement",
]);
const WHERE = /^ (?:in|for|on|to|into|over|across) (?:the )?(?:\w+ )?$/i;

/** "condolences | over the school shooting", "sympathy | for the abducted teenagers". */
const GRIEVED = /^ (?:for|over|on|about|after|following|at) (?:the )?(?:[\w-]+ ){0,5}$/;

/** "issues ranging from NATO to Russia to trade". */
const RANGING =
	/\b(?:rang(?:ing|ed)|everything|all the way|anything) from (?:the )?(?:[a-z]+ (?:in|over|around|with) )?(?:the )?$/;
const RANGE =
	/^(?: to (?:the )?[A-Z][\w-]{2,20})?,? to (?:the )?(?:(?:[a-z]+ )?[a-z]+ (?:in|over|around|with) )?(?:the )?$/;

/** "agreed to reopen the line, he told reporters, and to": who says so, in the middle of a list. */
const ASIDE =
	/, [^,;.]{2,60} (?:said|says|added|told reporters)(?: [^,;.]{1,30})?,(?= (?:and|as well as|including|plus)\b)/;

/**
 * The topics that a phrase is about, not those that only describe another: of "the investigation by Mueller into
 * alleged Russian interference" the first, of "Syria, Ukraine and trade" all three, of "a ceasefire in Gaza" the place.
 */
export function headsOf(parse: Parse, topics: readonly Topic[]): readonly Topic[] {
	const heads: Topic[] = [];
	const first = topics[0]?.start ?? 0;
	const ranging = RANGING.test(parse.plain.slice(Math.max(0, first - 40), first));
	for (const topic of topics) {
		const last = heads.at(-1);
		const between = last === undefined ? "" : parse.plain.slice(last.end, topic.start);
		if ((last?.slug === "ceasefire" && PART_OF.test(between)) || (last !== undefined && isOwned(last, topic, between)))
			heads.pop();
		else if (last !== undefined && isAskedOf(parse, last, between)) {
			if (!heads.some((h) => h.slug === topic.slug)) heads.push(topic);
			continue;
		} else if (
			last !== undefined &&
			!(ranging && RANGE.test(between)) &&
			!(WIDE.has(last.slug) && WHERE.test(between)) &&
			!(last.slug === "de-escalation" && PART_OF.test(between)) &&
			!(last.slug === "condolences" && GRIEVED.test(between))
		) {
			// "aspects of bilateral relations needed to fight terrorism": more is said than that there are relations.
			const more = last.slug === "bilateral-relations" || NAMES_PARTS.test(between);
			if (PART_OF.test(between) && !more) continue;
			if (!LIST.test(between.replace(ASIDE, "").replaceAll(";", ",")) && last.slug !== "bilateral-relations") continue;
		}
		if (!heads.some((h) => h.slug === topic.slug)) heads.push(topic);
	}
	return heads;
}

/** The topics that something said later can take up: all but those that only describe another. */
export function foreTopics(parse: Parse, topics: readonly Topic[]): readonly Topic[] {
	return topics.filter((topic, i) => {
		const last = topics[i - 1];
		return last === undefined || !PART_OF.test(parse.plain.slice(last.end, topic.start));
	});
}
