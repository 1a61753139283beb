/** Discrepancies and encounters as JSON: one shape for the API and for JSON Feed. */
import type { Encounter, StoredDiscrepancy } from "../model.ts";
import { discrepancyAddress, encounterAddress } from "./address.ts";
import { encounterName } from "./words.ts";

export function encounterJson(encounter: Encounter, base: string) {
	const { id, kind, parties, leaders, date } = encounter;
	return { id, url: encounterAddress(base, id), name: encounterName(encounter), kind, parties, leaders, date };
}

/** `discrepancy` is one already fit to publish. Evidence offsets are UTF-16 code units into the article's text or title. */
export function discrepancyJson(discrepancy: StoredDiscrepancy, encounter: Encounter, base: string) {
	return {
		id: discrepancy.id,
		url: discrepancyAddress(base, discrepancy.id),
		encounter: encounterJson(encounter, base),
		question: discrepancy.question,
		topic: discrepancy.topic,
		act: discrepancy.act,
		kind: discrepancy.kind,
		severity: discrepancy.severity,
		status: discrepancy.status,
		reason: discrepancy.reason,
		summary: discrepancy.summary,
		positions: discrepancy.positions,
		revision: discrepancy.revision,
		createdAt: discrepancy.createdAt,
		updatedAt: discrepancy.updatedAt,
	};
}
