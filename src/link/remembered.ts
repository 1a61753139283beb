/** What was found of a stretch of a text before: of one sentence several questions ask the same. */
import type { Span } from "../model.ts";
import type { Parse } from "../read/text/parse.ts";
import type { Sentence } from "../read/text/sentences.ts";

/**
 * A function of a text and a stretch of it that works once for each. A sentence's results stand in one list a text: a map
 * of tens of thousands of objects that may go away is work at every collection of what has gone.
 */
export function remembered<T>(
	find: (parse: Parse, span: Span | Sentence) => T,
): (parse: Parse, span: Span | Sentence) => T {
	const ofSentences = new WeakMap<Parse, (T | undefined)[]>();
	const ofOthers = new WeakMap<Span, T>();
	return (parse, span) => {
		if (!("index" in span) || parse.sentences[span.index] !== span) {
			const known = ofOthers.get(span) ?? find(parse, span);
			ofOthers.set(span, known);
			return known;
		}
		let list = ofSentences.get(parse);
		if (list === undefined) {
			list = [];
			ofSentences.set(parse, list);
		}
		const known = list[span.index] ?? find(parse, span);
		list[span.index] = known;
		return known;
	};
}
