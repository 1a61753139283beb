/** Leaders named in a stretch of a text who may have taken part in an encounter. */
import type { Parse } from "../read/text/parse.ts";
import { within } from "../spans.ts";
import { cued, matchesIn, stretchAt } from "./cues.ts";
import type { Leader } from "./leaders.ts";
import { type Pair, pairsOf } from "./ranks.ts";
import { isTopic, takesPart } from "./signals.ts";

const BETWEEN = cued(/\bbetween\b/gi);

/** "a meeting between his secretary of state, Rex Tillerson, and Vladimir Putin": the two that follow. */
export function betweenIn(parse: Parse, span: { readonly start: number; readonly end: number }): Pair | null {
	for (const match of matchesIn(stretchAt(parse.plain, span), BETWEEN)) {
		const start = span.start + match.index;
		const [pair] = pairsOf(peopleIn(parse, { start, end: Math.min(span.end, start + 140) }), parse.date);
		if (pair !== undefined) return pair;
	}
	return null;
}

/** Each once, in the order of the text. */
export function peopleIn(parse: Parse, span: { readonly start: number; readonly end: number }): readonly Leader[] {
	const people = within(parse.mentions, span)
		.filter((m) => takesPart(m) && !isTopic(parse, m))
		.map((m) => m.leader);
	return people.filter((p, i) => people.findIndex((q) => q.id === p.id) === i);
}
