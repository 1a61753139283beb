/** When something is due (again). Pure: times are milliseconds since 1970, `now` comes in. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a sent message may take before what it was sent for is due again. */
export const LEASE = 15 * MINUTE;

const POLL_SOONEST = 10 * MINUTE;
const POLL_LATEST = DAY;
const POLL_USUAL = 30 * MINUTE;

function within(low: number, value: number, high: number): number {
	return Math.min(Math.max(value, low), high);
}

/** What a publisher says about how often to come: RSS's <ttl> in minutes, Cache-Control's max-age in seconds. */
export interface Pace {
	readonly ttl: number | null;
	readonly maxAge: number | null;
}

/** A feed that answered: as seldom as the slower of what it asks for, every half hour where it asks for nothing. */
export function nextPollAt(now: number, { ttl, maxAge }: Pace): number {
	const asked = Math.max((ttl ?? 0) * MINUTE, (maxAge ?? 0) * SECOND);
	return now + within(POLL_SOONEST, asked > 0 ? asked : POLL_USUAL, POLL_LATEST);
}

/** A feed that failed `failures` times in a row (1 or more): twice as long each time, and no sooner than it asked. */
export function retryPollAt(now: number, failures: number, retryAfter: number | null): number {
	const wait = POLL_SOONEST * 2 ** Math.min(failures - 1, 16);
	return now + within(POLL_SOONEST, Math.max(wait, retryAfter ?? 0), POLL_LATEST);
}

/** Corrections come soon or not at all: an article is read again so long after it was found. */
const READ_AGAIN = [1 * HOUR, 6 * HOUR, 24 * HOUR, 72 * HOUR];

/**
 * When an article that was read is due again; null: never. Counted from when it was found, as the publication date
 * may be missing, wrong, or (in a feed that is new here) long past.
 */
export function nextReadAt(now: number, foundAt: number): number | null {
	const wait = READ_AGAIN.find((age) => foundAt + age > now);
	return wait === undefined ? null : foundAt + wait;
}

const READ_TRIES = 5;

/** An article that could not be fetched: 15 minutes, 1, 4 and 16 hours later; then null: given up. */
export function retryReadAt(now: number, failures: number, retryAfter: number | null): number | null {
	if (failures >= READ_TRIES) return null;
	return now + within(0, Math.max(15 * MINUTE * 4 ** (failures - 1), retryAfter ?? 0), DAY);
}

const DELIVERY_TRIES = 8;

/** A delivery that failed: 5, 15, 45 minutes … later; null after eight attempts: given up. */
export function nextTryAt(now: number, attempts: number): number | null {
	return attempts >= DELIVERY_TRIES ? null : now + 5 * MINUTE * 3 ** (attempts - 1);
}

const WEBHOOK_LONGEST_WAIT = 12 * HOUR;
const WEBHOOK_TRIED_FOR = 3 * DAY;

/**
 * A webhook that failed: 5, 15, 45 minutes … later, or when it asks to be, but at most half a day; null three days
 * after the change: given up.
 */
export function nextWebhookTryAt(
	now: number,
	changedAt: number,
	attempts: number,
	retryAfter: number | null,
): number | null {
	const wait = Math.max(5 * MINUTE * 3 ** (attempts - 1), retryAfter ?? 0);
	const again = now + Math.min(wait, WEBHOOK_LONGEST_WAIT);
	return again > changedAt + WEBHOOK_TRIED_FOR ? null : again;
}

/** How long what a site asks of robots is kept: RFC 9309 allows a day at most. */
export const ROBOTS_KEPT = DAY;
