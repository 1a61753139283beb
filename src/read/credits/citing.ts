/** Whom an outlet itself credits: "Axios reported, citing two officials". */
import { PRESS, STATE_MEDIA } from "../../languages/english/speech.ts";
import { cued, matchesIn } from "../../link/cues.ts";
import { spanOf } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Attribution } from "./attribution.ts";
import { namedAfter } from "./named-after.ts";
import { again } from "./pronouns.ts";
import { clipped } from "./scopes.ts";
import { sourceOf } from "./sources.ts";
import { PHRASE_END } from "./subjects.ts";

const CITING = cued(
	/\b(?:citing|quoting|(?:which|who) (?:cited|quoted|cites|quotes)|attributing (?:it|this|that|the (?:information|news|account|figure)) to|with reference to)\s+/gi,
);
/** "quoting Peskov as saying": that is read by its own. */
const AS_SAYING = /^[^,;:."]{3,80} as (?:saying|having said)\b/;

function isOutlet({ source }: Attribution): boolean {
	return (
		source.kind === "outlet" || STATE_MEDIA.test(source.name) || (source.kind === "body" && PRESS.test(source.name))
	);
}

/** The source of each outlet of a sentence's attributions (`here`) that cites one: of all that is the outlet's. */
export function fromCiting(
	parse: Parse,
	sentence: Sentence,
	here: readonly Attribution[],
	previous: readonly Attribution[],
): readonly Attribution[] {
	if (!here.some(isOutlet)) return [];
	return matchesIn(sentence, CITING).flatMap((match) => {
		const verb = spanOf(match, sentence.start);
		const clause = clipped(parse, sentence, verb.start);
		const rest = parse.plain.slice(verb.end, clause.end);
		if (AS_SAYING.test(rest)) return [];
		const end = verb.end + Math.max(0, rest.search(PHRASE_END));
		const named = sourceOf(parse, { start: verb.end, end });
		if (named === null) return [];
		const source = namedAfter(
			parse,
			again(parse, named, parse.plain.slice(verb.end, end).trim(), previous),
			end,
			clause.end,
		);
		const before = here.findLast((a) => a.verb.start < verb.start);
		const outlet = before === undefined ? here.find(isOutlet) : isOutlet(before) ? before : undefined;
		if (outlet === undefined || outlet.source.name === source.name) return [];
		// Within the outlet's own stretch, so that the outlet is how it came and not who says it.
		return [{ source, scope: { start: outlet.scope.start, end: outlet.scope.end - 1 }, verb }];
	});
}
