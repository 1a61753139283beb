/** Texts that an article sets in whole: "A Downing Street spokesperson said:", and then that statement's own paragraphs. */
import { PAPERS_SET_IN } from "../../languages/english/statements.ts";
import type { Span } from "../../model.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Attribution } from "./attribution.ts";
import { type Source, sourceOf } from "./sources.ts";

/** A stretch of paragraphs, and whose they are. */
export interface SetIn extends Span {
	readonly source: Source;
}

/** How far before the colon the verb may stand, in code units: "said this evening:". */
const NEAR_COLON = 30;

/** Who speaks behind a sentence's colon; null where that is no statement of an office or an aide. */
function introducedBy(parse: Parse, sentence: Sentence, said: Attribution | undefined): Source | null {
	const text = sentence.text.trimEnd();
	if (said !== undefined && sentence.start + text.length - said.verb.end < NEAR_COLON) return said.source;
	const paper = PAPERS_SET_IN.exec(text)?.groups?.paper;
	if (paper === undefined) return null;
	const start = sentence.start + text.lastIndexOf(paper);
	return sourceOf(parse, { start, end: start + paper.length });
}

function isAnother({ source, inside }: Attribution, { source: speaker }: { readonly source: Source }): boolean {
	return inside !== true && source.leads !== true && source.name !== speaker.name;
}

/** The statements that a text sets in without marks, in order; each ends where somebody else is credited, or another begins. */
export function findSetIn(parse: Parse, attributions: readonly Attribution[]): readonly SetIn[] {
	const found: SetIn[] = [];
	let open: { readonly start: number; readonly source: Source } | null = null;
	let first = 0;
	for (const sentence of parse.sentences) {
		let last = first;
		while ((attributions[last]?.verb.start ?? Number.POSITIVE_INFINITY) < sentence.end) last++;
		const here = attributions.slice(first, last);
		first = last;
		const speaker = open;
		const introduces = sentence.text.trimEnd().endsWith(":");
		if (speaker !== null && (introduces || here.some((a) => isAnother(a, speaker)))) {
			found.push({ ...speaker, end: sentence.start });
			open = null;
		}
		const next = parse.sentences[sentence.index + 1];
		if (!introduces || next === undefined || next.paragraph === sentence.paragraph) continue;
		if (/^\W*["\u2022*]/.test(next.text)) continue;
		const source = introducedBy(parse, sentence, here.at(-1));
		if (source !== null && source.leads !== true && source.kind !== "outlet") open = { start: next.start, source };
	}
	return open === null ? found : [...found, { ...open, end: parse.plain.length }];
}
