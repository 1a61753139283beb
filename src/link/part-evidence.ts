/** The words of a length together with those that make it one of a part: "two hours meeting | alone". */
import { partOf, TO_THE_PART } from "../languages/english/formats.ts";
import type { Evidence } from "../model.ts";
import type { ReadClaim } from "../read/article.ts";
import type { Parse } from "../read/text/parse.ts";
import { at, everyMatch } from "../spans.ts";

/** Design: evidence is at most 30 words. */
const EVIDENCE_WORDS = 30;

/** "It lasted 38 minutes", "They talked for an hour": of what the sentence before tells. */
const TAKES_UP = /^\W*(?:it|this|that|they|the two)\b/i;

/** Where the evidence has to begin for the sentence before to tell of which part it is; null where that tells of none. */
function partBefore(parse: Parse, { start, end }: Evidence): number | null {
	const sentence = at(parse.sentences, start);
	const before = parse.sentences[(sentence?.index ?? 0) - 1];
	if (sentence === null || before === undefined || before.paragraph !== sentence.paragraph) return null;
	if (start - sentence.start > 2 || !TAKES_UP.test(parse.plain.slice(start, end))) return null;
	if (partOf(before.text) === null) return null;
	const words = everyMatch(/\S+/g, parse.plain.slice(before.start, end)).map(({ index }) => before.start + index);
	const first = words[Math.max(0, words.length - EVIDENCE_WORDS)] ?? before.start;
	return partOf(parse.plain.slice(first, end)) === null ? null : first;
}

/** The evidence of a length, as far as the words right behind it or before it that tell of which part it is. `raw`: the text as written. */
export function withPart({ answer, evidence }: ReadClaim, parse: Parse, raw: string): Evidence {
	if (answer.question !== "duration" || partOf(evidence.text) !== null) return evidence;
	const sentence = at(parse.sentences, evidence.start);
	if (sentence === null) return evidence;
	const behind =
		TO_THE_PART.exec(parse.plain.slice(evidence.end, Math.max(sentence.end, evidence.end)))?.[0].length ?? 0;
	const text = raw.slice(evidence.start, evidence.end + behind);
	const first = behind === 0 ? partBefore(parse, evidence) : null;
	if (first !== null) return { ...evidence, start: first, text: raw.slice(first, evidence.end) };
	if (behind === 0 || text.split(/\s+/).length > EVIDENCE_WORDS) return evidence;
	return { ...evidence, end: evidence.end + behind, text };
}
