import { AFTER_LENGTH, BEFORE_LENGTH, LENGTHS, SEVERAL_HOURS } from "../../languages/english/lengths.ts";
import { NUMBER, numberOf } from "../../languages/english/numbers.ts";
import type { Interval, Qualifier, Span } from "../../model.ts";
import { everyMatch } from "../../spans.ts";

/** A length of time as a text says it. */
export interface Length extends Span {
	/** The stated minutes, before a qualifier widens them; of a range, its middle. */
	readonly minutes: number;
	readonly interval: Interval;
	readonly qualifier: Qualifier | null;
	readonly said: string;
	/** It stands as an adjective: "90-minute", "hour-long". */
	readonly adjective: boolean;
	/** How long, the words leave open: "several hours". */
	readonly vague: boolean;
}

/** Half the width, in minutes, that the words of a plain length leave open, and what "about" makes of each. */
const COARSER: ReadonlyMap<number, number> = new Map([
	[2, 5],
	[5, 15],
	[15, 20],
]);

interface Stated {
	readonly minutes: number;
	readonly grain: number;
}

const UNIT = "(?:hours?|hrs?|minutes?|mins?)";
const RANGE = new RegExp(
	`(?:between |from |anywhere between |anywhere from )?(?<a>${NUMBER}|an hour|half an hour|an)(?:[- ]?(?<au>${UNIT}))?(?:-to-| to |-or-| or | and |-|\\u2014)(?<b>${NUMBER}|an hour and a half|an hour|half an hour)(?:[- ]?(?<bu>${UNIT}))?`,
	"iy",
);
const FORMS = LENGTHS.map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern, "iy") }));
const START = new RegExp(
	`(?<![\\w.$\\u20ac\\u00a3:]|\\d,)(?:${NUMBER}|an?|half|hour|quarter|couple|three|several|many)(?=[- ]?[\\w\\u00bd/.])`,
	"gi",
);
const NAMES = /\(\?<[a-z]+>/g;
/** Any form, or a range: most places where a length may begin have none, and are then tried once. */
const ANY = new RegExp([RANGE.source, ...LENGTHS.map(({ pattern }) => pattern)].join("|").replace(NAMES, "(?:"), "iy");
const BEFORE = BEFORE_LENGTH.map(
	([qualifier, words]) => [qualifier, new RegExp(`\\b(?:${words})(?:[- ](?:an?|the))?[- ]?["']?$`, "i")] as const,
);
const AFTER = AFTER_LENGTH.map(
	([qualifier, words]) => [qualifier, new RegExp(`^[ -]?(?:${words})(?![\\w])`, "i")] as const,
);

/** The grain of a stated length (design: "a stated length has the grain of its words"). */
function grainOf(form: string, minutes: number): number {
	if (form.startsWith("hours-and-minutes") || form === "clock") return 2;
	if (form === "minutes") return minutes % 5 === 0 ? 5 : 2;
	if (form === "quarter" || form === "three-quarters" || form.includes("quarter")) return 5;
	return form === "hours" && minutes % 30 !== 0 ? 5 : 15;
}

function minutesOf(groups: Readonly<Record<string, string | undefined>>): number | null {
	const word = groups.word?.toLowerCase();
	if (word !== undefined) {
		if (word.startsWith("three")) return 45;
		if (word.includes("quarter")) return 15;
		if (/^(?:several|many)\b/.test(word)) return 180;
		if (word.includes("half")) return 30;
		return word.includes("couple") ? 120 : 60;
	}
	const h = groups.h?.toLowerCase().replace(/ (?:full|whole|solid|good)$/, "");
	const hours =
		h === "half an"
			? 0.5
			: h === undefined
				? groups.half !== undefined || groups.quarter !== undefined
					? 1
					: 0
				: numberOf(h);
	const minutes = groups.m === undefined ? 0 : numberOf(groups.m);
	if (hours === null || minutes === null) return null;
	const quarter = groups.quarter === undefined ? 0 : /three/i.test(groups.quarter) ? 45 : 15;
	return Math.round(hours * 60 + (groups.half === undefined ? 0 : 30) + quarter + minutes);
}

/** The next full grain above a length: more than an hour is up to two, more than 45 minutes up to an hour. */
function above(minutes: number): number {
	if (minutes % 60 === 0) return minutes + 60;
	if (minutes % 30 === 0) return minutes + 30;
	return minutes % 15 === 0 ? minutes + 15 : Math.ceil(minutes / 15) * 15;
}

/** One grain lower: nearly two hours is from 90, nearly an hour from 45. */
function below(minutes: number): number {
	if (minutes >= 120) return minutes - 30;
	if (minutes >= 45) return minutes - 15;
	return minutes >= 20 ? minutes - 10 : Math.max(0, minutes - 5);
}

/** The interval of design.md's table for a stated length and its qualifier. */
export function intervalOf({ minutes, grain }: Stated, qualifier: Qualifier | null): Interval {
	switch (qualifier) {
		case "more-than":
		case "at-least":
			return [minutes, above(minutes)];
		case "nearly":
		case "up-to":
			return [below(minutes), minutes];
		case "about":
			return widened(minutes, COARSER.get(grain) ?? 20);
		default:
			return widened(minutes, grain);
	}
}

function widened(minutes: number, by: number): Interval {
	return [Math.max(0, minutes - by), minutes + by];
}

function qualifierAt(
	plain: string,
	start: number,
	end: number,
): { qualifier: Qualifier | null; start: number; end: number } {
	const left = plain.slice(Math.max(0, start - 40), start);
	const before = BEFORE.flatMap(([qualifier, pattern]) => {
		const match = pattern.exec(left);
		return match === null ? [] : [{ qualifier, length: match[0].length }];
	}).sort((a, b) => b.length - a.length)[0];
	if (before !== undefined) return { qualifier: before.qualifier, start: start - before.length, end };
	const right = plain.slice(end, end + 20);
	for (const [qualifier, pattern] of AFTER) {
		const match = pattern.exec(right);
		if (match !== null) return { qualifier: qualifier, start, end: end + match[0].length };
	}
	return { qualifier: null, start, end };
}

function rangeAt(plain: string, start: number): Length | null {
	RANGE.lastIndex = start;
	const match = RANGE.exec(plain);
	const groups = match?.groups;
	if (match === null || groups === undefined) return null;
	const side = (words: string | undefined, unit: string | undefined): number | null => {
		if (words === undefined) return null;
		if (/hour and a half$/i.test(words)) return 90;
		if (/hour$/i.test(words)) return /half/i.test(words) ? 30 : 60;
		const value = numberOf(words);
		return value === null || unit === undefined ? null : value * (/^h/i.test(unit) ? 60 : 1);
	};
	const to = side(groups.b, groups.bu);
	const from = side(groups.a, groups.au ?? groups.bu);
	if (from === null || to === null || from >= to || to > 1440) return null;
	const between = /\b(?:anywhere )?(?:between|from) $/i.exec(plain.slice(Math.max(0, start - 20), start));
	if (/ and /.test(match[0]) && between === null && !/^between/i.test(match[0])) return null;
	const end = start + match[0].length;
	const about = between === null ? qualifierAt(plain, start, end) : null;
	const isAbout = about?.qualifier === "about";
	return {
		start: isAbout ? about.start : start - (between?.[0].length ?? 0),
		end,
		minutes: (from + to) / 2,
		interval: [from, to],
		qualifier: isAbout ? "about" : null,
		said: match[0],
		adjective: /-(?:hour|minute)s?$/i.test(match[0]),
		vague: false,
	};
}

/** "two-plus hours": the mark stands within. */
const PLUS = /[- ]plus[- ]/i;

/** A length stated in some form at a place, with the words that qualify it. */
export function lengthOf(plain: string, place: Span, form: string, minutes: number, adjective: boolean): Length {
	const { start, end, ...widest } = qualifierAt(plain, place.start, place.end);
	const qualifier =
		widest.qualifier ??
		(form === "couple" ? "about" : PLUS.test(plain.slice(place.start, place.end)) ? "at-least" : null);
	const interval = intervalOf({ minutes, grain: grainOf(form, minutes) }, qualifier);
	const vague = form === SEVERAL_HOURS;
	return { start, end, minutes, interval, qualifier, said: plain.slice(start, end), adjective, vague };
}

/** "a 90 minute call": in the singular. */
const AS_ADJECTIVE = /(?<!\b(?:an?|one|1|full|whole|solid|good)[- ])(?:minute|hour)$/i;

function lengthAt(plain: string, start: number): Length | null {
	for (const { name, pattern } of FORMS) {
		pattern.lastIndex = start;
		const match = pattern.exec(plain);
		if (match === null) continue;
		const minutes = minutesOf(match.groups ?? {});
		let end = start + match[0].length;
		if (minutes === null || /[\w\u00bd]/.test(plain[end] ?? "")) continue;
		const long = /^[- ]long\b/i.exec(plain.slice(end, end + 6));
		if (long !== null) end += long[0].length;
		const adjective =
			long !== null ||
			name === "hour-long" ||
			/[\w\u00bd]-\w/.test(match[0]) ||
			AS_ADJECTIVE.test(match[0]) ||
			/^(?:hour|half(?! an))/i.test(match[0]);
		return lengthOf(plain, { start, end }, name, minutes, adjective);
	}
	return null;
}

/** A unit of time, without which nothing is a length. */
const TIMED = /hour|minute|(?<![a-z])(?:hr|min)s?(?![a-z])|\d ?h/gi;

/** The lengths of time in a stretch of plain text, by position, none overlapping. Offsets are into `plain`. */
export function findLengths(plain: string, within: Span): readonly Length[] {
	const unit = everyMatch(TIMED, plain.slice(within.start, within.end)).at(-1);
	if (unit === undefined) return [];
	const found: Length[] = [];
	const text = plain.slice(0, within.end);
	START.lastIndex = within.start;
	for (let match = START.exec(text); match !== null; match = START.exec(text)) {
		// No length begins behind the last unit of time.
		if (match.index >= within.start + unit.index + unit[0].length) break;
		ANY.lastIndex = match.index;
		if (!ANY.test(text)) continue;
		const length = rangeAt(text, match.index) ?? lengthAt(text, match.index);
		if (length === null || /quarters? of $/i.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
		const last = found.at(-1);
		if (last === undefined || length.start >= last.end) found.push(length);
		START.lastIndex = Math.max(START.lastIndex, length.end);
	}
	START.lastIndex = 0;
	return found;
}
