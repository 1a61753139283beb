import { ROBOTS_KEPT } from "../gather/due.ts";
import { gatherRules } from "../gather/robots.ts";
import { findRules, saveRules } from "../store/robots.ts";
import type { Desk } from "./desk.ts";

/** What the site of an address asks of robots; null while that cannot be known. */
export async function rulesFor({ db, visitor, now }: Desk, address: string): Promise<string | null> {
	const { origin } = new URL(address);
	const known = await findRules(db, origin, now());
	if (known !== null) return known;
	const rules = await gatherRules(visitor, origin);
	if (rules !== null) await saveRules(db, origin, rules, now() + ROBOTS_KEPT);
	return rules;
}
