/** Whether others than the article's two met or telephoned, where the words right there leave it open. */
import { IN_PERSON } from "../languages/english/met.ts";
import type { EncounterKind } from "../model.ts";
import type { Parse } from "../read/text/parse.ts";
import { at, within } from "../spans.ts";
import type { Stretch } from "./cues.ts";
import type { Scene } from "./pairs.ts";
import type { Pair } from "./ranks.ts";
import { kindOf } from "./signals.ts";

/** Leaders who "spoke", while the article's two sat together, did so by telephone. */
const SPOKE = /\b(?:spoke|spoken|speak|dial(?:ed|led))\b/i;

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
