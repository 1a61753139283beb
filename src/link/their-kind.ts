/** Whether others than the article's two met or telephoned, where the words right there leave it open. */
import { ENCOUNTER_NOUNS } from "../languages/english/encounters.ts";
import { IN_PERSON } from "../languages/english/met.ts";
import type { EncounterKind, Span } from "../model.ts";
import type { Parse } from "../read/text/parse.ts";
import { at, within } from "../spans.ts";
import { type Stretch, stretchIn } from "./cues.ts";
import type { Scene } from "./pairs.ts";
import type { Pair } from "./ranks.ts";
import { kindOf } from "./signals.ts";

/** Leaders who "spoke", while the article's two sat together, did so by telephone. */
const SPOKE = /\b(?:spoke|spoken|speak|dial(?:ed|led))\b/i;

/** The noun that a length stands before: "a three-hour | meeting". */
const NOUN_BEHIND = new RegExp(`^'?s? (?:[a-z-]+ ){0,3}?(?:${ENCOUNTER_NOUNS})\\b`);
/** Longer, in code units, than such words are. */
const NOUN_LONG = 60;

/** The kind of the talk whose length stands at `place`, where its noun stands right behind. */
export function kindBehind({ plain }: Parse, { end }: Span): EncounterKind | null {
	const noun = NOUN_BEHIND.exec(plain.slice(end, end + NOUN_LONG))?.[0];
	return noun === undefined ? null : kindOf(stretchIn(noun));
}

/** In which order the sentences around one are asked. */
const AROUND = [0, -1, 1, -2];

/** The kind of an encounter of others: as these words or the sentences around them name it, else that of the main one. */
export function kindOfTheirs({ main, pair }: Scene, parse: Parse, near: Stretch, others: Pair): EncounterKind {
	const own = kindOf(near);
	if (own !== null) return own;
	const here = at(parse.sentences, near.start);
	const stranger = others.find((p) => !pair.some((q) => q.id === p.id));
	if (here === null || stranger === undefined) return main.kind;
	const around = AROUND.flatMap((step) => parse.sentences[here.index + step] ?? []).filter(
		(sentence) =>
			sentence.paragraph === here.paragraph &&
			(sentence === here || within(parse.mentions, sentence).some(({ leader }) => leader.id === stranger.id)),
	);
	const named = around.map((sentence) => kindOf(sentence)).find((kind) => kind !== null);
	if (named !== undefined) return named;
	return around.some(({ text }) => SPOKE.test(text) && !IN_PERSON.test(text)) ? "call" : main.kind;
}
