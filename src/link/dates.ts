import { en } from "chrono-node";
import { DATE_WORDS } from "../languages/english/dates.ts";
import { numberOf } from "../languages/english/numbers.ts";
import type { Span } from "../model.ts";
import { cued, matchesIn, type Stretch, stretchIn } from "./cues.ts";

/** A date as a text gives it: a day ("2019-05-03"), a month ("2014-12") or a year ("2014"). */
export interface TextDate extends Span {
	readonly date: string;
	readonly text: string;
}

const WORDS = cued(new RegExp(`\\b(?:${DATE_WORDS.map((p) => `(?:${p})`).join("|")})\\b`, "gi"));
const DAY_MS = 86_400_000;

/** `date` moved by a number of days. */
export function plusDays(date: string, days: number): string {
	return new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one ISO day to another; NaN where one is no whole day. */
export function daysBetween(a: string, b: string): number {
	if (a.length !== 10 || b.length !== 10) return Number.NaN;
	return (Date.parse(`${b}T12:00:00Z`) - Date.parse(`${a}T12:00:00Z`)) / DAY_MS;
}

function padded(n: number | null): string {
	return String(n ?? 1).padStart(2, "0");
}

/** A day or month named without a year that lies this near ahead, in days, is one to come, not last year's. */
const SOON = 90;

/** "in September" of an article of March is last year's; a weekday without more is the last one. */
function backwards(text: string, iso: string, published: string): string {
	if (/\b(?:next|tomorrow|tonight)\b/i.test(text) || iso <= published) return iso;
	if (/day\b/i.test(text) && !/\d/.test(text)) return plusDays(iso, -7);
	if (iso <= plusDays(published, SOON)) return iso;
	return /\d{4}/.test(text) ? iso : `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`;
}

function coarse(text: string, published: string): string | null {
	const year = /(?:19|20)\d{2}/.exec(text)?.[0];
	if (year !== undefined && !/[a-z]{3}\.? ?(?:\d|of)|\d [a-z]{3}/i.test(text.replace(/\b(?:in|since|back)\b/gi, "")))
		return year;
	if (/last (?:year|summer|winter|spring|fall|autumn)/i.test(text)) return String(Number(published.slice(0, 4)) - 1);
	return null;
}

/** Days since Monday. */
export function weekday(date: string): number {
	return (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
}

/** "last week", "earlier this week": no more is known than its month, and that only where the week lies within one. */
function monthOfWeek(text: string, published: string): string | null {
	const monday = plusDays(published, -weekday(published));
	const [from, to] = /last/i.test(text) ? [plusDays(monday, -7), plusDays(monday, -1)] : [monday, published];
	return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : null;
}

/** The month that "last week" or "last month" gives. */
function weekOrMonth(text: string, iso: string, published: string): string | null {
	if (/year/i.test(text)) return null;
	if (/week/i.test(text)) return monthOfWeek(text, published);
	return (/last/i.test(text) ? iso : published).slice(0, 7);
}

/** The date that some words give, seen from the day of publication; null where they give none. */
export function resolveDate(words: string, published: string): string | null {
	const text = words.replace(/'s$/, "").replace(/^(?:late|early|on) /i, "");
	const years = /^(\w+) years? (?:ago|earlier|before)/i.exec(text)?.[1];
	if (years !== undefined) {
		const count = numberOf(years) ?? (/^an?$/i.test(years) ? 1 : null);
		return count === null ? null : String(Number(published.slice(0, 4)) - count);
	}
	const year = coarse(text, published);
	if (year !== null) return year;
	const [result] = en.casual.parse(
		text,
		{ instant: new Date(`${published}T12:00:00Z`), timezone: 0 },
		{ forwardDate: false },
	);
	if (result === undefined) return null;
	const { start } = result;
	const iso = `${start.get("year")}-${padded(start.get("month"))}-${padded(start.get("day"))}`;
	if (/(?:week|month|year)\b/i.test(text) && /^(?:last|earlier)/i.test(text)) return weekOrMonth(text, iso, published);
	const day =
		start.isCertain("day") ||
		start.isCertain("weekday") ||
		/day|night|morning|afternoon|evening|tomorrow|ago|earlier|before/i.test(text);
	const dated = backwards(text, iso, published);
	return day && !/months? (?:ago|earlier|before)/i.test(text) ? dated : dated.slice(0, 7);
}

/** Dates resolved before: the words for a day are few, and the date library is slow. */
const RESOLVED = new Map<string, string | null>();
const MOST_RESOLVED = 1000;

function remembered(words: string, published: string): string | null {
	const key = `${words}|${published}`;
	const known = RESOLVED.get(key);
	if (known !== undefined) return known;
	if (RESOLVED.size >= MOST_RESOLVED) RESOLVED.clear();
	const date = resolveDate(words, published);
	RESOLVED.set(key, date);
	return date;
}

const IS_MAY = /^may$/i;
/** Words for a month that are also other words. */
const NO_DATE = /^(?:[Mm][Aa][Rr]|march|august)$/;

const DAY_GIVEN = /^,? \((?:\w+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?(?:,? \d{4})?\)/;

/** The dates of stretches: of a sentence they are asked for by its statements and by its encounter. */
const DATES = new WeakMap<Stretch, readonly TextDate[]>();

/** Every date in a stretch, by position. One of an article: what is said of a day hangs on when it was published. */
export function datesIn(stretch: Stretch, published: string | null): readonly TextDate[] {
	const known = DATES.get(stretch) ?? findDates(stretch.text, stretch.start, published, stretch);
	DATES.set(stretch, known);
	return known;
}

/** "in May", "late May", but "no confidence in May", who was a prime minister, and no verb. */
const IN_MAY =
	/(?<!\b(?:confidence|trust|faith|belief|interest|anger) )\b(?:in|last|since|early|late|until|by|mid-|this) ?$/i;

/** Every date in a stretch of plain text, by position; `offset` is its place in the whole. */
export function findDates(
	text: string,
	offset: number,
	published: string | null,
	stretch = stretchIn(text, offset),
): readonly TextDate[] {
	if (published === null) return [];
	return matchesIn(stretch, WORDS).flatMap((match) => {
		// "Today (30 November)": a readout put up on another day.
		if (
			/^(?:today|yesterday|tonight|this \w+)$/i.test(match[0]) &&
			DAY_GIVEN.test(text.slice(match.index + match[0].length))
		)
			return [];
		if (IS_MAY.test(match[0]) && !IN_MAY.test(text.slice(Math.max(0, match.index - 16), match.index))) return [];
		if (NO_DATE.test(match[0])) return [];
		const date = remembered(match[0], published);
		const start = offset + match.index;
		return date === null ? [] : [{ date, text: match[0], start, end: start + match[0].length }];
	});
}

/** Can two dates, of whatever precision, be one day, allowing one for time zones? */
export function sameDay(a: string, b: string): boolean {
	if (a.length === 10 && b.length === 10) return Math.abs(daysBetween(a, b)) <= 1;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	return (
		long.startsWith(short) ||
		(long.length === 10 && (plusDays(long, 1).startsWith(short) || plusDays(long, -1).startsWith(short)))
	);
}
