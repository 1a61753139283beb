/** Differences fit to be shown in a list, with the lengths that are drawn beside them. */
import { publishedDiscrepancy } from "../publish/published.ts";
import type { Db } from "../store/db.ts";
import type { DiscrepancyOfEncounter } from "../store/entries.ts";
import { listReadings } from "../store/readings.ts";
import { byPlace, type Readings } from "./readings.ts";

export interface ShownDifferences {
	readonly differences: readonly DiscrepancyOfEncounter[];
	readonly readings: Readings;
}

export async function shownWithReadings(db: Db, rows: readonly DiscrepancyOfEncounter[]): Promise<ShownDifferences> {
	const differences = rows.map((row) => ({ ...row, discrepancy: publishedDiscrepancy(row.discrepancy) }));
	const lengths = differences.filter(({ discrepancy }) => discrepancy.question === "duration");
	const encounters = [...new Set(lengths.map(({ encounter }) => encounter.id))];
	return { differences, readings: byPlace(await listReadings(db, "duration", encounters)) };
}
