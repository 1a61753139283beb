/** What a pool of stories reports of each encounter, in the form that comparing takes. */
import { reportsIn } from "../api/pool.ts";
import { compareEncounter } from "../compare/encounter.ts";
import type { Reports } from "../compare/reports.ts";
import type { Discrepancy } from "../model.ts";
import { type Pool, poolText } from "./pool.ts";

const NONE: Reports = { accounts: [], statements: [], former: [] };

/** Pools are not changed once they are made, and asked of every encounter in turn. */
const COLLECTED = new WeakMap<Pool, ReadonlyMap<string, Reports>>();

function collect({ articles }: Pool): ReadonlyMap<string, Reports> {
	return reportsIn(
		articles.map(({ story, article, linked, origin }) => ({ text: poolText(story, article), linked, origin })),
	);
}

/** The accounts, former accounts and statements of an encounter in a pool. */
export function reportsOf(pool: Pool, encounter: string): Reports {
	const collected = COLLECTED.get(pool) ?? collect(pool);
	COLLECTED.set(pool, collected);
	return collected.get(encounter) ?? NONE;
}

/** Compares every encounter of a pool. */
export function comparePool(pool: Pool): readonly Discrepancy[] {
	return pool.encounters.flatMap((encounter) => compareEncounter(encounter, reportsOf(pool, encounter.id)));
}
