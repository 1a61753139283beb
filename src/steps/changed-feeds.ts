import { CHANGES, MAIN, scopePath } from "../publish/scopes.ts";
import { findChange } from "../store/changes.ts";
import type { Db } from "../store/db.ts";
import type { Notice } from "../store/deliveries.ts";
import { outletIds } from "../store/feed-list.ts";

/** The feeds that a change is in, as paths without the extension of a format; the main one alone where it is unknown. */
export async function changedFeeds(
	db: Db,
	{ discrepancy: id, revision }: Pick<Notice, "discrepancy" | "revision">,
): Promise<readonly string[]> {
	const found = await findChange(db, id, revision);
	if (found === null) return [MAIN.path];
	const { discrepancy, encounter } = found;
	const { severity, question, topic, positions } = discrepancy;
	const outlets = await outletIds(db, [...new Set(positions.flatMap((position) => position.outlets))]);
	return [
		...(severity === "minor" ? [] : [MAIN.path]),
		CHANGES.path,
		scopePath("severity", severity),
		scopePath("question", question),
		...(topic === null ? [] : [scopePath("topic", topic)]),
		scopePath("encounter", encounter.id),
		...encounter.parties.map((party) => scopePath("party", party)),
		...outlets.map((outlet) => scopePath("outlet", outlet)),
	];
}
