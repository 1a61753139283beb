/** The day of the encounter an article is mainly about. */
import { ENCOUNTER_NOUNS } from "../languages/english/encounters.ts";
import { numberOf } from "../languages/english/numbers.ts";
import type { EncounterKind } from "../model.ts";
import type { Reading } from "../read/article.ts";
import type { Parse } from "../read/text/parse.ts";
import { at } from "../spans.ts";
import { cued, matchesIn, stretchAt, stretchIn } from "./cues.ts";
import { findDates, plusDays, type TextDate } from "./dates.ts";
import { metBefore } from "./elsewhere.ts";
import type { Dated } from "./encounters.ts";
import type { Pair } from "./ranks.ts";
import { kindOf, type Signal, signalIn } from "./signals.ts";

/** A signal and how much it counts: the title most, then the first paragraphs. */
export interface Weighed {
	readonly signal: Signal;
	readonly parse: Parse;
	readonly weight: number;
}

const NEAR =
	/^['s]{0,2}\s*(?:[\w-]+ ){0,3}(?:over (?:dinner|lunch|breakfast)|phone|telephone|video|call|conversation|meeting|summit|talks|session|discussion|exchange|sit-down|encounter|one-on-one|tete-a-tete|bilateral)/i;
const NEAR_BEFORE =
	/(?:call|conversation|meeting|summit|talks|session|exchange|spoke|spoken|met|talked|phoned|called|discussion|telephone|phone|encounter|dialed|dialled|rang)\b[^.;,"]{0,60}$/i;

/** "Monday night's went on for 70 minutes": the day's talk, which is not named again. */
const NEAR_ELIDED = /^['s]{1,2} (?:went on|lasted|ran|took)\b/i;

/** How closely a date stands to the words for the encounter. */
function closeness(parse: Parse, date: TextDate): number {
	const after = parse.plain.slice(date.end, date.end + 60);
	const owns = /'s$/.test(date.text) ? `'s${after}` : after;
	if (NEAR.test(after) || NEAR_ELIDED.test(owns)) return 3;
	const before = parse.plain.slice(Math.max(0, date.start - 90), date.start).replace(/\b(?:[A-Z]|Mrs?|Dr|Gen)\. /g, "");
	return NEAR_BEFORE.test(before) ? 2 : 0.3;
}

/** "The business had been done on Friday. They spent 40 minutes in the Oval Office": the day on which the sentence before ends. */
function datesBefore(parse: Parse, { span }: Signal): readonly TextDate[] {
	const own = at(parse.sentences, span.start);
	const before = parse.sentences[(own?.index ?? 0) - 1];
	if (own === null || before === undefined || before.paragraph !== own.paragraph) return [];
	const signal = signalIn(parse, before);
	return signal.strength > 0 || signal.another
		? []
		: signal.dates.filter(({ date, end }) => date.length === 10 && before.end - end < 3);
}

/** "A day after his call with Xi", told on a day that the words before give, or that of publication. */
const DAYS_AFTER = cued(
	new RegExp(
		`\\b(a|one|the|two|three) days? after (?:his|her|their|the|an?) (?:[\\w'-]+ ){0,6}?(?:${ENCOUNTER_NOUNS})\\b`,
		"gi",
	),
);
/** How far back the day may stand from which it is told, in code units. */
const TOLD_FROM = 400;

/** The days that a sentence puts so and so long before another. */
function daysAfter({ plain, date }: Parse, { span }: Signal): readonly string[] {
	if (date === null) return [];
	return matchesIn(stretchAt(plain, span), DAYS_AFTER).map((match) => {
		const before = plain.slice(Math.max(0, span.start + match.index - TOLD_FROM), span.start + match.index);
		const told = findDates(before, 0, date).findLast((day) => day.date.length === 10 && day.date <= date)?.date ?? date;
		const count = numberOf(match[1] ?? "") ?? 1;
		return plusDays(told, -count);
	});
}

/** So much must speak for a date before it counts as stated: one of the first sentences names both leaders and the day. */
const STATED = 1;

/** The day that most of an article's talk of its encounter gives; the day of publication where it gives none. */
export function mainDate(pair: Pair, kind: EncounterKind, reading: Reading, ours: readonly Weighed[]): Dated | null {
	const published = reading.parse.date;
	if (published === null) return null;
	const tomorrow = plusDays(published, 1);
	const votes = new Map<string, number>();
	const vote = (date: TextDate, weight: number) => {
		if (date.date > tomorrow || date.date.length < 7) return;
		const near = published.startsWith(date.date) && !/week|month/i.test(date.text);
		const precise = date.date.length === 10 ? 1 : near ? 0.1 : 0.4;
		votes.set(date.date, (votes.get(date.date) ?? 0) + weight * precise);
	};
	for (const { signal, parse, weight } of ours) {
		if (signal.kind !== null && signal.kind !== kind) continue;
		if (parse.turns.length > 0 && metBefore(parse, at(parse.sentences, signal.span.start)?.index ?? -1, pair) !== null)
			continue;
		const fitting = signal.dates.filter((date) =>
			[null, kind].includes(
				kindOf(stretchIn(parse.plain.slice(Math.max(signal.span.start, date.start - 45), date.start))),
			),
		);
		for (const date of fitting) vote(date, weight * (signal.people.length >= 2 ? 2 : 1) * closeness(parse, date));
		for (const date of signal.stated) vote(date, 0.2);
		for (const date of daysAfter(parse, signal)) votes.set(date, (votes.get(date) ?? 0) + 3 * weight);
		if (signal.dates.length === 0) for (const date of datesBefore(parse, signal)) vote(date, 0.15 * weight);
	}
	if (ours.some(({ signal }) => signal.dates.some((date) => date.date === published)))
		votes.set(published, (votes.get(published) ?? 0) + 0.5);
	const best = [...votes].sort((a, b) => b[1] - a[1])[0];
	return best !== undefined && best[1] >= (best[0].length === 10 ? 0.2 : 1)
		? { date: best[0], stated: best[1] >= STATED }
		: { date: published, stated: false };
}
