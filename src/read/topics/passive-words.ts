/** What the words around a passive say of it. */
import { WAS_TALKED_OVER_WEAK } from "../../languages/english/talked-over.ts";
import { ENCOUNTER } from "./encounters.ts";

/** Said as easily of something that is no encounter. */
const WEAK =
	/\b(?:mentioned|addressed|featured?|dominated|figured?|arose|got|received|given|had|took up|taken|taking|accounted|loomed|prevailed|surfaced?|part|role|topped|at the)\b/i;

/** May the words be said as easily of something that is no encounter? */
export function isWeak(words: string): boolean {
	return WEAK.test(words) || WAS_TALKED_OVER_WEAK.test(words);
}

/** "featured in his campaign": somewhere else than in an encounter. */
export function isElsewhere(after: string): boolean {
	const place = /^[^,;.]*/.exec(after)?.[0] ?? "";
	return (
		/^ (?:\S+ ){0,3}?(?:in|at|during|of|for) /.test(place) &&
		!ENCOUNTER.test(place) &&
		!/(?<!'s )\b(?:agenda|it|that|them|time|hours?|minutes?|lunch|dinner|exchange|meeting|day|both|readout|statement|two|context|connection|passing|detail|particular|length|terms|end|start|dessert)\b/.test(
			place,
		)
	);
}

/** "She denied that | a swap had been put forward". */
export const DENIED_THAT = /\b(?:denied|denies|denying|disputed|rejected (?:reports|claims|suggestions)) that\s*$/i;

/** The question itself: "“Did Syria come up?” a reporter asked." */
export const ASKED_HERE = /^[^.;!]{0,80}\?"/;

/** "has been discussed": perhaps over the years. */
export const PERFECT = /\b(?:has|have|had) (?:\w+ ){0,2}\w+/i;

/** Of these a topic is the subject even in words that no row has. */
export const OPEN_PASSIVE =
	/\b(?:raised|discussed|brought up|broached|mentioned|touched (?:up)?on|talked about|spoken about|taken up|gone over|came up|come up)\b/i;

/** "What did come up was Syria": the topic stands after. */
export const WHAT = /^\W*(?:(?:and|but) )?what\b/i;

/** "did not say who had called or what was discussed": of no topic. */
export const OR_WHAT = /\w,? what(?: else)? *$/i;

/** "has been discussed at every summit since 2014", "for months": over the years, not in one encounter. */
export const LONG_STANDING =
	/^[^.;"]{0,60}?\b(?:since (?:\d{4}|the (?:\d{4}s|\w+ war)|\w+ \d{4})|(?:at|in) (?:every|each) (?:summit|meeting|call|round)|for (?:(?:many|several|some|two|three|four|five) )?(?:years|months|decades|weeks)|many times (?:before|over)|over the (?:years|months|decades)|in (?:recent|past|previous|earlier) (?:years|months|weeks|decades|summits|meetings|talks|calls))\b/i;

/** "Nord Stream 2, the pipeline that some want halted, | was not mentioned": what only describes a subject. */
const APPOSED =
	/, (?:an?|the|which|who|whose|where|one|itself|due|set|scheduled|expected|now|once|long|already|still|first|currently) [^;:".]{2,140}, $/;

/** "Migration, the environment and arms, especially missiles, | were": what follows the first word is no apposition. */
const LIST_AHEAD = /(?:^|[.;:"] |\bthat )[^,;:."]{2,40}[^s,;:."\s], [^;:".]{2,120} and [^;:".]{2,100},? $/;

/** Is the subject of a verb in the plural a list of what is each in the singular? */
export function isListOf(text: string, verb: string): boolean {
	return /^were\b/i.test(verb) && LIST_AHEAD.test(text);
}

/** A sentence up to a verb, with blanks in place of what only describes its subject. */
export function withoutApposed(text: string): string {
	return text.replace(APPOSED, (words) => " ".repeat(words.length));
}

/** "a treaty that would include China": its "would" is none of the passive's. */
export const WITHIN_SUBJECT = /\b(?:that|which|who) (?:would|could|might|may|will|should)\b.{0,80}(?=(?:\s\S+){2}\s*$)/;

/** "Ukraine, fentanyl and soybeans, all of which, he said, had been discussed". */
export const ALL_OF_WHICH = /\b(?:all|both|each|none) of (?:which|them|those)\b[^;:".]{0,60}$/i;
