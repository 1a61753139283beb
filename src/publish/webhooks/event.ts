/** A change as webhooks tell it: one model for every format. */
import type { Change, Encounter, StoredDiscrepancy } from "../../model.ts";

export interface Event {
	readonly change: Change;
	/** ISO 8601 in UTC. */
	readonly at: string;
	/** As it became by the change, and fit to publish. */
	readonly discrepancy: StoredDiscrepancy;
	readonly encounter: Encounter;
}
