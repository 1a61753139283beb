import type { Discrepancy, Encounter } from "../model.ts";
import { findContradictions } from "./contradiction.ts";
import { findDatings } from "./dating.ts";
import { findQuotations } from "./quotation.ts";
import { findQuotationTopics } from "./quotation-topics.ts";
import type { Reports } from "./reports.ts";
import { findRevisions } from "./revision.ts";
import { findSameSource } from "./same-source.ts";

/** One finder a kind of discrepancy: add one to add a kind. */
const FINDERS: readonly ((encounter: Encounter, reports: Reports) => readonly Discrepancy[])[] = [
	findContradictions,
	findSameSource,
	findQuotations,
	findQuotationTopics,
	findDatings,
	findRevisions,
];

/**
 * The places where the accounts of one encounter differ. The order of accounts and statements does not matter.
 * Of an encounter that is dated by no more than a month or a year they are held: it may have been two.
 */
export function compareEncounter(encounter: Encounter, reports: Reports): readonly Discrepancy[] {
	const found = FINDERS.flatMap((find) => find(encounter, reports));
	return encounter.date.length === 10 ? found : found.map((one) => ({ ...one, status: "held" }));
}
