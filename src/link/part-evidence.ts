/** The words of a length together with those that make it one of a part: "two hours meeting | alone". */
import { partOf, TO_THE_PART } from "../languages/english/formats.ts";
import type { Evidence } from "../model.ts";
import type { ReadClaim } from "../read/article.ts";
import type { Parse } from "../read/parse.ts";
import { at } from "../spans.ts";

/** Design: evidence is at most 30 words. */
const EVIDENCE_WORDS = 30;

/** The evidence of a length, as far as the words right behind it that tell of which part it is. `raw`: the text as written. */
export function withPart({ answer, evidence }: ReadClaim, parse: Parse, raw: string): Evidence {
	if (answer.question !== "duration" || partOf(evidence.text) !== null) return evidence;
	const sentence = at(parse.sentences, evidence.start);
	if (sentence === null) return evidence;
	const behind =
		TO_THE_PART.exec(parse.plain.slice(evidence.end, Math.max(sentence.end, evidence.end)))?.[0].length ?? 0;
	const text = raw.slice(evidence.start, evidence.end + behind);
	if (behind === 0 || text.split(/\s+/).length > EVIDENCE_WORDS) return evidence;
	return { ...evidence, end: evidence.end + behind, text };
}
