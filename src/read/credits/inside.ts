/** Whether what a leader is said to have said was said in the encounter itself, and not to the public. */
import { BODY, IN_PUBLIC, OFFICE } from "../../languages/english/speech.ts";
import { cued, mayHold } from "../../link/cues.ts";
import type { Span } from "../../model.ts";
import { at, within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Attribution } from "./attribution.ts";
import type { Source } from "./sources.ts";

/** "Asked whether …, he replied": to the press. */
const ASKED = /^\W*(?:When )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned)\b/;

/** What leaders do not do in an encounter, but when they tell of one. */
const PUBLICLY =
	/^(?:tweet|post|wrote|writes|announc|says$|confirm|acknowledg|admit|conced|reveal|disclos|recall|recount|testif|report|clarif|specif|commented)/i;

/** "Turnbull told Trump that … He also said …": still to the other leader. */
const TELLING =
	/\b(?:told|tells|warned|assured|reminded|pressed|urged|asked) (?:(?:the|Mr\.?|Mrs\.?|Ms\.?|President|Prime Minister|Chancellor) ){0,2}$/;

export function goesOnTelling(parse: Parse, sentence: Sentence): boolean {
	const start = at(parse.paragraphs, sentence.start)?.start ?? sentence.start;
	return within(parse.mentions, { start: Math.max(start, sentence.start - 300), end: sentence.start }).some((m) =>
		TELLING.test(parse.plain.slice(Math.max(start, m.start - 40), m.start)),
	);
}

/** How far back, in code units, what somebody told the press is still gone on with. */
const GOES_ON = 300;

/** "Erdogan told Putin …, Cavusoglu said. He reiterated": he who told the press of it goes on. */
export function hasSpokenPublicly(source: Source, sentence: Sentence, previous: readonly Attribution[]): boolean {
	const last = previous.findLast(
		(a) => a.verb.start < sentence.start && sentence.start - a.verb.start < GOES_ON && a.source.name === source.name,
	);
	return last !== undefined && (last.inside !== true || last.scope.end <= last.verb.start);
}

/** "Both sides stressed", "China emphasized": a party to the encounter, in it. */
export function isSide({ kind, name }: Source): boolean {
	return kind === "body" && (/\bsides?$/i.test(name) || !(BODY.test(name) || OFFICE.test(name)));
}

/** May a leader have said it in the encounter, and not to the public? */
const PUBLIC = cued(IN_PUBLIC);

export function isInside(parse: Parse, source: Source, sentence: Sentence, verb: Span): boolean {
	if (source.leads !== true) return false;
	const around = parse.plain.slice(sentence.start, Math.min(sentence.end, verb.end + 90));
	return (
		!(mayHold(sentence.cues, PUBLIC) && IN_PUBLIC.test(around)) &&
		!ASKED.test(around) &&
		!PUBLICLY.test(parse.plain.slice(verb.start, verb.end))
	);
}
