/** Dates as feeds and pages write them. */

/** Offsets from UTC in minutes of the zone names met in feeds; RFC 822's own, and those of European newsrooms. */
const ZONES: Readonly<Record<string, number>> = {
	UT: 0,
	UTC: 0,
	GMT: 0,
	Z: 0,
	WET: 0,
	BST: 60,
	WEST: 60,
	CET: 60,
	CEST: 120,
	EET: 120,
	EEST: 180,
	MSK: 180,
	EST: -300,
	EDT: -240,
	CST: -360,
	CDT: -300,
	MST: -420,
	MDT: -360,
	PST: -480,
	PDT: -420,
	JST: 540,
	KST: 540,
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const DAY_ONLY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** ISO 8601, leniently: "2019-05-03T10:00:00-04:00", "2019-05-03 10:00 +0100". */
const ISO =
	/^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:[.,]\d{1,9})?\s?(?<zone>Z|[A-Z]{2,5}|[+-]\d{2}:?\d{2})?$/i;

/** RFC 822 and its relatives: "Fri, 03 May 2019 10:00:00 BST", "3 May 19 10:00 +0100". */
const RFC822 =
	/^(?:[a-z]{3,9},?\s{1,3})?(?<day>\d{1,2})[\s-](?<name>[a-z]{3,9})[\s-](?<year>\d{2}|\d{4}),?\s{1,3}(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s{0,3}(?<zone>[A-Z]{1,5}|[+-]\d{2}:?\d{2})?$/i;

/** Minutes east of UTC; without a zone, UTC; null for one that is not known. */
function offsetOf(zone: string | undefined): number | null {
	if (zone === undefined) return 0;
	const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
	if (sign === undefined) return ZONES[zone.toUpperCase()] ?? null;
	return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function two(value: number): string {
	return String(value).padStart(2, "0");
}

/** "Z", or "+01:00". */
function zoneText(offset: number): string {
	if (offset === 0) return "Z";
	return `${offset < 0 ? "-" : "+"}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}

function yearOf(year: string): number {
	if (year.length === 4) return Number(year);
	return Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

function monthOf({ month, name }: { readonly month?: string; readonly name?: string }): number {
	return month === undefined ? MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1 : Number(month);
}

/**
 * A date, or date and time, as ISO 8601; null where it says none. A time keeps the zone it was given in, since
 * "on Friday" means Friday there; a zone that is not known leaves the day alone.
 */
export function whenSaid(said: string | null): string | null {
	const text = (said ?? "").trim();
	const parts = (DAY_ONLY.exec(text) ?? ISO.exec(text) ?? RFC822.exec(text))?.groups;
	if (parts === undefined) return null;
	const day = `${yearOf(parts.year ?? "")}-${two(monthOf(parts))}-${two(Number(parts.day))}`;
	const offset = offsetOf(parts.zone);
	const isDayOnly = parts.hour === undefined || offset === null;
	const clock = `${two(Number(parts.hour))}:${parts.minute}:${parts.second ?? "00"}`;
	const iso = isDayOnly ? day : `${day}T${clock}${zoneText(offset)}`;
	return isDay(day) && !Number.isNaN(Date.parse(iso)) ? iso : null;
}

/** "2019-02-30" is no day, though the platform takes it for one in March. */
function isDay(day: string): boolean {
	const at = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
