import { listed } from "../languages/english/questions.ts";
import type { Encounter, Entry, StoredDiscrepancy } from "../model.ts";
import { discrepancyAddress } from "./address.ts";
import { bodyHtml, bodyText } from "./body.ts";
import { clean, shorten, titleText } from "./clean.ts";
import { publishedDiscrepancy } from "./published.ts";
import { dateWords, encounterName, leadWords } from "./words.ts";

/**
 * Who names our entries (RFC 4151): a name and the year in which it was ours. It is part of every id ever published,
 * so it stays as it is wherever the site moves; "variorum.example" is reserved for nobody and resolves to nothing.
 */
const TAG_AUTHORITY = "variorum.example,2026";
const TITLE_LENGTH = 139;
const ANSWER_LENGTH = 60;

/** A permanent id: `tag:variorum.example,2026:discrepancy/…` */
export function tagUri(path: string): string {
	return `tag:${TAG_AUTHORITY}:${path}`;
}

function statusMark(discrepancy: StoredDiscrepancy): string {
	if (discrepancy.status === "withdrawn") return "[Withdrawn] ";
	return discrepancy.status === "resolved" ? "[Resolved] " : "";
}

/** "Accounts differ on how long the call lasted: about an hour, or an hour and a half (Trump–Putin call, 3 May 2019)" */
export function entryTitle(
	discrepancy: StoredDiscrepancy,
	encounter: Encounter,
	mark: string = statusMark(discrepancy),
): string {
	const lead = mark + leadWords(discrepancy, encounter);
	const answers = discrepancy.positions.map((position) => shorten(position.answer, ANSWER_LENGTH));
	const where = ` (${encounterName(encounter)}, ${dateWords(encounter.date)})`;
	const left = TITLE_LENGTH - lead.length - where.length - 2;
	// One answer alone, as when accounts have come to agree, is no difference.
	const middle = answers.length < 2 || left < 10 ? "" : `: ${shorten(listed(answers, ", or "), left)}`;
	return shorten(titleText(lead + middle + where), TITLE_LENGTH);
}

/** A discrepancy as every feed shows it. `base` is the site's address without a slash at the end. */
export function toEntry(stored: StoredDiscrepancy, encounter: Encounter, base: string): Entry {
	const discrepancy = publishedDiscrepancy(stored);
	const { question, topic, kind, severity } = discrepancy;
	return {
		id: tagUri(`discrepancy/${encodeURIComponent(discrepancy.id)}`),
		url: discrepancyAddress(base, discrepancy.id),
		title: entryTitle(discrepancy, encounter),
		html: clean(bodyHtml(discrepancy, encounter, base)),
		text: clean(bodyText(discrepancy, encounter, base)),
		published: discrepancy.createdAt,
		updated: discrepancy.updatedAt,
		tags: [question, ...(topic === null ? [] : [titleText(topic)]), kind, severity, ...encounter.parties],
		discrepancy,
	};
}
