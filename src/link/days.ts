/** The day that words give by way of another: "the day before", "two hours later". */
import { numberOf } from "../languages/english/numbers.ts";
import type { Encounter, EncounterKind, Span } from "../model.ts";
import type { Parse } from "../read/text/parse.ts";
import { at } from "../spans.ts";
import { cued, firstIn, type Stretch } from "./cues.ts";
import { findDates, plusDays, resolveDate, type TextDate, weekday } from "./dates.ts";
import type { Dated } from "./encounters.ts";
import type { Scene } from "./pairs.ts";
import { signalIn } from "./signals.ts";

/** "the day before", as the main encounter's date makes it a date. */
const RELATIVE = cued(
	/\b(?:the (?:day|night|evening) before|the previous (?:day|night|evening)|a day earlier|of the day before)\b|\b(?:the (?:day|morning) after(?! (?:his|her|their|the|an?)\b)|the next (?:day|morning)|a day later|the following (?:day|morning))\b/i,
);

export function relativeDate({ main }: Scene, near: Stretch): string | null {
	const match = firstIn(near, RELATIVE)?.[0];
	if (match === undefined || main.date.length !== 10) return null;
	return plusDays(main.date, /after|next|later|following/i.test(match) ? 1 : -1);
}

/** "a day after | three hours of talks": the talks were on an earlier day than the main encounter. */
const DAYS_AFTER =
	/\b(an?|one|two|three|four|five) days? after (?:(?:just|about|nearly|almost|more than|some|over|an?|their|his|her|the) ){0,2}$/i;
/** Longer, in code units, than such words are. */
const DAYS_AFTER_LONG = 40;

/** The day of a talk whose length stands at `place`, where the words before it put it so many days before the main one. */
export function daysBefore({ main }: Scene, parse: Parse, { start }: Span): string | null {
	const match = DAYS_AFTER.exec(parse.plain.slice(Math.max(0, start - DAYS_AFTER_LONG), start));
	if (match === null || main.date.length !== 10) return null;
	return plusDays(main.date, -(numberOf(match[1] ?? "") ?? 1));
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

/** "Prior to that Witkoff had met with Putin": on a day that nobody gives. */
export const LONG_BEFORE =
	/^\W*(?:prior to (?:that|this|the \w+)|previously|before (?:that|then)|in (?:previous|recent) (?:days|weeks|months)|(?:days|weeks|months) (?:earlier|before)|earlier this (?:week|month|year)|last (?:week|month|year))\b/i;

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

/** "their first conversation in a year", "their first talk since March". */
const FIRST_IN =
	/\bfirst\b[^.;]{0,60}?\b(?:in (?:about |nearly |almost |more than |over )?(an?|\w+) (years?|months?)\b|since ([^.;,]{3,30}))/i;

/** When the last one was, where the sentence before calls this one the first in a year, or since some month. */
export function dayOfLast(parse: Parse, near: Stretch): string | null {
	if (parse.date === null || !/^\W*(?:and )?(?:the|their) (?:last|previous)\b/i.test(near.text)) return null;
	const match = FIRST_IN.exec(before(parse, near));
	const [, count, unit, since] = match ?? [];
	if (count !== undefined && unit !== undefined) return resolveDate(`${count} ${unit} ago`, parse.date);
	return since === undefined ? null : (findDates(since, 0, parse.date)[0]?.date ?? null);
}

/** "A call between the two last week", in news of this week; "a call earlier this month", in news of a meeting. */
export function isEarlier(
	{ date, text }: TextDate,
	main: Encounter,
	published: string | null,
	kind: EncounterKind | null,
): boolean {
	if (date.length === 10 || published === null || main.date.length !== 10) return false;
	if (/last week/i.test(text)) return main.date >= plusDays(published, -weekday(published));
	return kind !== null && kind !== main.kind && /earlier (?:this|in the)/i.test(text);
}
