import type { Discrepancy, Encounter, WebhookFilter } from "../../model.ts";

type Told = Pick<Discrepancy, "question" | "kind" | "severity" | "topic" | "positions">;

function isAmong<T>(list: readonly T[] | undefined, ...values: readonly T[]): boolean {
	return list === undefined || values.some((value) => list.includes(value));
}

/** Is a webhook with this filter told of the discrepancy? Every list that is given has one of its values. */
export function isWanted(filter: WebhookFilter, discrepancy: Told, encounter: Pick<Encounter, "parties">): boolean {
	const { question, kind, severity, topic, positions } = discrepancy;
	return (
		isAmong(filter.question, question) &&
		isAmong(filter.kind, kind) &&
		isAmong(filter.severity, severity) &&
		isAmong(filter.topic, ...(topic === null ? [] : [topic])) &&
		isAmong(filter.outlet, ...positions.flatMap(({ outlets }) => outlets)) &&
		isAmong(filter.party, ...encounter.parties)
	);
}
