/** The examples as documents of feeds. */
import type { StoredDiscrepancy } from "../../src/model.ts";
import { changeEntry, discrepancyEntry } from "../../src/publish/entries.ts";
import { currentSpot, type EntryFeed, feedOf } from "../../src/publish/feed.ts";
import { CHANGES, MAIN } from "../../src/publish/scopes.ts";
import { DURATION, encounterOf, PUBLISHED } from "./example.ts";

export const BASE = "https://variorum.test";

/** The polled document with these entries. */
export function currentOf(discrepancies: readonly StoredDiscrepancy[], hub = ""): EntryFeed {
	const entries = discrepancies.map((one) => discrepancyEntry(one, encounterOf(one), BASE));
	return feedOf({ subject: MAIN, base: BASE, hub, archive: false, spots: { self: currentSpot(MAIN) } }, entries);
}

/** An archive with its links. */
export function archiveOf(discrepancies: readonly StoredDiscrepancy[]): EntryFeed {
	const entries = discrepancies.map((one) => discrepancyEntry(one, encounterOf(one), BASE));
	const spot = (day: string) => ({ path: `/feed/${day}`, query: "" });
	const spots = {
		self: spot("2026-11-21"),
		current: currentSpot(MAIN),
		"prev-archive": spot("2026-11-20"),
		"next-archive": spot("2026-11-22"),
	};
	return feedOf({ subject: MAIN, base: BASE, hub: "", archive: true, spots }, entries);
}

/** Every kind of change, with a page after it. */
export function changesOf(): EntryFeed {
	const [withdrawn, , , resolved] = PUBLISHED;
	const first = { ...DURATION, revision: 1, updatedAt: DURATION.createdAt };
	const revised = [
		["withdrawn", withdrawn],
		["updated", DURATION],
		["new", first],
		["resolved", resolved],
	] as const;
	const entries = revised.map(([change, one]) => changeEntry(change, one, encounterOf(one), BASE));
	const spots = { self: currentSpot(CHANGES), next: { path: "/changes", query: "?after=abc" } };
	return feedOf({ subject: CHANGES, base: BASE, hub: "https://hub.test/", archive: false, spots }, entries);
}
