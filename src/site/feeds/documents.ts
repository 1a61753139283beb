/** The documents of a feed (RFC 5005): the one that is polled, pages of older entries, and an archive for each day. */
import { readInstantCursor, writeCursor } from "../../api/cursor.ts";
import { changeEntry, discrepancyEntry } from "../../publish/entries.ts";
import { currentSpot, type EntryFeed, feedOf, type PublishedEntry, type Spot } from "../../publish/feed.ts";
import type { Db } from "../../store/db.ts";
import { listDiscrepancies, type Place } from "../../store/entries.ts";
import { findInstant, listRevisions, type Period } from "../../store/revisions.ts";
import type { FeedSource } from "./sources.ts";

/** How many entries a document carries: the newest changes. */
const FEED_SIZE = 50;
/** The most changes that one day's archive holds. */
const DAY_SIZE = 1000;
const DAY = 86_400_000;

/** What documents are made with. */
export interface Press {
	readonly db: Db;
	/** The site's address without a slash at the end. */
	readonly base: string;
	/** Address of the WebSub hub; empty: none. */
	readonly hub: string;
	/** Milliseconds since 1970. */
	readonly now: number;
}

/** An entry with its place among the others. */
interface Placed {
	readonly place: Place<number>;
	readonly entry: PublishedEntry;
}

async function listPlaced(
	{ db, base }: Press,
	{ filter, each }: FeedSource,
	limit: number,
	after: Place<number> | null,
): Promise<readonly Placed[]> {
	if (each === "discrepancy")
		return (await listDiscrepancies(db, filter, limit, after)).map(({ discrepancy, encounter }) => ({
			place: { key: Date.parse(discrepancy.updatedAt), id: discrepancy.id },
			entry: discrepancyEntry(discrepancy, encounter, base),
		}));
	return (await listRevisions(db, filter, limit, after)).map(({ change, discrepancy, encounter }) => ({
		place: { key: Date.parse(discrepancy.updatedAt), id: discrepancy.id },
		entry: changeEntry(change, discrepancy, encounter, base),
	}));
}

function dayOf(instant: number): number {
	return Math.floor(instant / DAY) * DAY;
}

function archiveSpot({ subject }: FeedSource, instant: number | null): Spot | null {
	const day = instant === null ? null : new Date(instant).toISOString().slice(0, 10);
	return day === null ? null : { path: `${subject.path}/${day}`, query: "" };
}

function pageSpot({ subject }: FeedSource, after: Place<number>): Spot {
	return { path: subject.path, query: `?after=${writeCursor(after)}` };
}

/**
 * The polled document: the newest entries. It leads to the page after it, and to the newest archive that has what it
 * does not: that of its oldest entry's day, or the last one before today, which is archived when it is over.
 */
export async function currentFeed(press: Press, source: FeedSource): Promise<EntryFeed> {
	const { db, base, hub, now } = press;
	const { subject, filter } = source;
	const found = await listPlaced(press, source, FEED_SIZE + 1, null);
	const newest = found.slice(0, FEED_SIZE);
	const entries = newest.map(({ entry }) => entry);
	const frame = { subject, base, hub, archive: false };
	const self = currentSpot(subject);
	const oldest = found.length > FEED_SIZE ? newest.at(-1)?.place : undefined;
	if (oldest === undefined) return feedOf({ ...frame, spots: { self } }, entries);
	const today = dayOf(now);
	const archived = oldest.key < today ? oldest.key : await findInstant(db, filter, { from: 0, to: today }, "last");
	const archive = archiveSpot(source, archived);
	const spots = { self, next: pageSpot(source, oldest), ...(archive && { "prev-archive": archive }) };
	return feedOf({ ...frame, spots }, entries);
}

/** A page of older entries; null where `cursor` is none of ours. */
export async function feedPage(press: Press, source: FeedSource, cursor: string): Promise<EntryFeed | null> {
	const after = readInstantCursor(cursor);
	if (after === null) return null;
	const found = await listPlaced(press, source, FEED_SIZE + 1, after);
	const shown = found.slice(0, FEED_SIZE);
	const last = found.length > FEED_SIZE ? shown.at(-1) : undefined;
	const first = currentSpot(source.subject);
	const spots = { self: pageSpot(source, after), first, ...(last && { next: pageSpot(source, last.place) }) };
	const frame = { subject: source.subject, base: press.base, hub: "", archive: false, spots };
	return feedOf(
		frame,
		shown.map(({ entry }) => entry),
	);
}

/** Of one day: each discrepancy that changed as it was when the day was over, or each of its changes. */
async function entriesOf({ db, base }: Press, { filter, each }: FeedSource, period: Period) {
	const revised = await listRevisions(db, filter, DAY_SIZE, null, period);
	if (each === "revision")
		return revised.map(({ change, discrepancy, encounter }) => changeEntry(change, discrepancy, encounter, base));
	const newest = new Map(revised.toReversed().map((one) => [one.discrepancy.id, one]));
	return revised
		.filter((one) => newest.get(one.discrepancy.id) === one)
		.map(({ discrepancy, encounter }) => discrepancyEntry(discrepancy, encounter, base));
}

/**
 * The archive of a day that is over, "2026-11-21"; null where nothing changed then. History is never rewritten: it
 * stays as it is, but for a link to the next one once that is there.
 */
export async function archivedFeed(press: Press, source: FeedSource, day: string): Promise<EntryFeed | null> {
	const { db, base, now } = press;
	const { subject, filter } = source;
	const from = Date.parse(`${day}T00:00:00Z`);
	const [to, today] = [from + DAY, dayOf(now)];
	if (Number.isNaN(from) || to > today) return null;
	const entries = await entriesOf(press, source, { from, to });
	if (entries.length === 0) return null;
	const previous = archiveSpot(source, await findInstant(db, filter, { from: 0, to: from }, "last"));
	const next = archiveSpot(source, await findInstant(db, filter, { from: to, to: today }, "first"));
	const spots = {
		self: { path: `${subject.path}/${day}`, query: "" },
		current: currentSpot(subject),
		...(previous && { "prev-archive": previous }),
		...(next && { "next-archive": next }),
	};
	return feedOf({ subject, base, hub: "", archive: true, spots }, entries);
}
