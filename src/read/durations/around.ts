import type { Gate } from "../../link/gates.ts";
import type { Span } from "../../model.ts";
import type { Rule } from "../found.ts";
import type { Length } from "./lengths.ts";

/** The words before and after a length in its sentence. */
export interface Around {
	readonly left: string;
	readonly right: string;
	/** From the last mark or joint before the length. */
	readonly near: string;
	/** Where the length ends in the sentence. */
	readonly end: number;
	/** Places of the leaders named in the sentence, from its start. */
	readonly people: readonly Span[];
	/** How many countries or institutions are named before the length. */
	readonly parties: number;
	/** The sentence before it in its paragraph; empty where there is none. */
	readonly before: string;
	/** All of its paragraph before it. */
	readonly paragraph: string;
	/** The question right before it, in whatever paragraph; null where there is none. */
	readonly asked: string | null;
}

/** Ties a length to an encounter: how much of the text after it the evidence takes in, or null where it does not fit. */
export interface DurationRule extends Rule {
	readonly reads: (around: Around, length: Length) => number | null;
}

/** How much of a text a pattern takes in; nothing where it does not match. */
export function lengthOf(pattern: RegExp | Gate, text: string): number {
	return pattern.exec(text)?.[0].length ?? 0;
}
