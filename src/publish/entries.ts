/** The two kinds of entries: of a discrepancy as it is, and of one change of it. */
import type { Change, Encounter, StoredDiscrepancy } from "../model.ts";
import { entryTitle, tagUri, toEntry } from "./entry.ts";
import type { PublishedEntry } from "./feed.ts";
import { publishedDiscrepancy } from "./published.ts";

/** The entry of a discrepancy as it is: under one id for good, updated with each change. */
export function discrepancyEntry(discrepancy: StoredDiscrepancy, encounter: Encounter, base: string): PublishedEntry {
	return { ...toEntry(discrepancy, encounter, base), encounter, change: null };
}

const MARKS: Readonly<Record<Change, string>> = {
	new: "New: ",
	updated: "Updated: ",
	resolved: "Resolved: ",
	withdrawn: "Withdrawn: ",
};

/** The entry of one change, under an id of its own; `discrepancy` is as it was after it. It never changes itself. */
export function changeEntry(
	change: Change,
	discrepancy: StoredDiscrepancy,
	encounter: Encounter,
	base: string,
): PublishedEntry {
	const entry = toEntry(discrepancy, encounter, base);
	const { id, revision, updatedAt } = discrepancy;
	return {
		...entry,
		id: tagUri(`revision/${encodeURIComponent(id)}/${revision}`),
		url: `${entry.url}#revision-${revision}`,
		title: entryTitle(publishedDiscrepancy(discrepancy), encounter, MARKS[change]),
		published: updatedAt,
		updated: updatedAt,
		encounter,
		change,
	};
}
