/** Which of an article's sentences tell of the encounter of its two leaders. */
import { JOINED_IN } from "../languages/english/met.ts";
import type { Span } from "../model.ts";
import type { Parse } from "../read/text/parse.ts";
import { at, everyMatch } from "../spans.ts";
import { cued, matchesPart } from "./cues.ts";
import { isOwnTalk, metAt } from "./elsewhere.ts";
import type { Leader } from "./leaders.ts";
import type { Weighed } from "./main-date.ts";
import { metIn } from "./met.ts";
import { peopleIn } from "./people.ts";
import type { Pair } from "./ranks.ts";
import { signalIn } from "./signals.ts";

/** What a sentence tells of before it says what came before that, or of which other talk the one told the other. */
const CAME_AFTER =
	/,? (?:[\w-]+ ){0,3}?(?:after|before|following|ahead of) | (?:about|on|of|over) (?:his|her|their) (?:[\w-]+ ){0,3}(?:talks|meeting|call|conversation|discussions?|summit) with /g;

/** "Trump spoke with Putin on Tuesday, a day after a call with Zelensky": of the pair's talk, no more than the first clause. */
function firstClause(weighed: Weighed, pair: Pair): Weighed {
	const { signal, parse } = weighed;
	const { span, people, strength } = signal;
	if (people.every((p) => pair.some((q) => q.id === p.id)) || strength === 0) return weighed;
	const [cut] = everyMatch(CAME_AFTER, parse.plain.slice(span.start, span.end));
	if (cut === undefined) return weighed;
	const clause = { start: span.start, end: span.start + cut.index };
	return metAt(parse, clause, pair, null) === "ours" ? { ...weighed, signal: signalIn(parse, clause) } : weighed;
}

/** Signals about the pair, of all: those naming both, and those naming no other pair. */
export function ofPair(pair: Pair, signals: readonly Weighed[]): readonly Weighed[] {
	const ids = new Set(pair.map((p) => p.id));
	return signals
		.map((w) => firstClause(w, pair))
		.filter(({ signal, parse }) => {
			if (signal.strength === 0 || signal.another || isOwnTalk(parse, signal.span)) return false;
			if (isOfStranger(parse, signal.span, pair)) return false;
			const strangers = signal.people.filter((p) => !ids.has(p.id)).length;
			if (strangers > 0 && metAt(parse, signal.span, pair, null) === "ours") return true;
			return (
				strangers === 0 || (strangers === 1 && JOINED_IN.test(parse.plain.slice(signal.span.start, signal.span.end)))
			);
		});
}

/** "He had himself a half-hour conversation with Scholz": he whom the sentences before name first, and who is none of the two. */
function isOfStranger(parse: Parse, span: Span, pair: Pair): boolean {
	const own = at(parse.sentences, span.start);
	const isOurs = (leader: Leader) => pair.some((p) => p.id === leader.id);
	if (own === null || !matchesPart(own, HE_OR_SHE, own.text)) return false;
	if (!metIn(parse, span).some(({ other, subjects }) => subjects.length === 0 && isOurs(other))) return false;
	const before = parse.sentences.slice(Math.max(0, own.index - REACH), own.index).reverse();
	const near = before.filter(({ paragraph }) => paragraph === own.paragraph);
	const named = near.map((sentence) => peopleIn(parse, sentence)).find((people) => people.length > 0);
	return named?.[0] !== undefined && !isOurs(named[0]);
}

const HE_OR_SHE = cued(/^\W*(?:he|she)\b/i);
/** How many sentences back somebody may have been named last. */
const REACH = 3;
