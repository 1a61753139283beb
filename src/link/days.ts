/** The day that words give by way of another: "the day before", "two hours later". */
import type { Encounter, Span } from "../model.ts";
import type { Parse } from "../read/parse.ts";
import { at } from "../spans.ts";
import type { Stretch } from "./cues.ts";
import { plusDays } from "./dates.ts";
import type { Dated } from "./encounters.ts";
import type { Scene } from "./pairs.ts";
import { signalIn } from "./signals.ts";

/** "the day before", as the main encounter's date makes it a date. */
const RELATIVE =
	/\b(?:the (?:day|night|evening) before|the previous (?:day|night|evening)|a day earlier|of the day before)\b|\b(?:the (?:day|morning) after|the next (?:day|morning)|a day later|the following (?:day|morning))\b/i;

export function relativeDate({ main }: Scene, text: string): string | null {
	const match = RELATIVE.exec(text)?.[0];
	if (match === undefined || main.date.length !== 10) return null;
	return plusDays(main.date, /after|next|later|following/i.test(match) ? 1 : -1);
}

/** The sentence before: it told of that talk, on the same day. */
export const ALSO =
	/\b(?:called|phoned|rang|spoke|spoken|talked|telephoned)\b[^.;]{0,30}\b(?:as well|also|too|the same day)\b/i;

export function before(parse: Parse, { start }: Span): string {
	const index = at(parse.sentences, start)?.index ?? 0;
	return parse.sentences[index - 1]?.text ?? "";
}

export const THEN =
	/^\W*earlier\b|\b(?:then|later|also|earlier (?:in the day|on|today|that day)|the same day|afterwards?|before that|separately|after that)\b/i;

/** A date that the words give, else that of the main encounter. */
export function dated(date: string | undefined, main: Encounter): Dated {
	return date === undefined ? main : { date, stated: true };
}

/** "Trudeau called him two hours later": on the day that the sentence before gives. */
export function laterThan(parse: Parse, near: Stretch): string | null {
	if (!/\b(?:(?:an|\w+) hours?|minutes) later\b|\bshortly (?:after|later)\b/i.test(near.text)) return null;
	const index = at(parse.sentences, near.start)?.index ?? 0;
	const before = parse.sentences[index - 1];
	return before === undefined ? null : (signalIn(parse, before).dates[0]?.date ?? null);
}
