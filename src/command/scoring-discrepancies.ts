/** Scores discrepancies against the gold of the stories whose articles they rest on. */
import type { Discrepancy } from "../model.ts";
import type { Gold, GoldDiscrepancy } from "./stories-gold.ts";

export interface DiscrepancyScore {
	readonly found: readonly string[];
	readonly missed: readonly string[];
	readonly false: readonly string[];
}

function storiesOf(discrepancy: Discrepancy): readonly string[] {
	const keys = discrepancy.positions.flatMap((p) => p.evidence.map((e) => e.article.split("/")[0] ?? ""));
	return [...new Set(keys)];
}

/** The same question and topic, with outlets of the gold's positions on more than one side. */
function answers(discrepancy: Discrepancy, gold: GoldDiscrepancy): boolean {
	if (discrepancy.question !== gold.question || (gold.topic !== null && discrepancy.topic !== gold.topic)) return false;
	if (gold.kind !== null && gold.kind !== discrepancy.kind) return false;
	const sides = gold.positions.map((g) =>
		discrepancy.positions.findIndex((p) => g.outlets.some((o) => p.outlets.includes(o))),
	);
	return sides.every((side) => side >= 0);
}

/** Held discrepancies are not public, and so neither found nor false. */
export function scoreDiscrepancies(
	golds: ReadonlyMap<string, Gold>,
	discrepancies: readonly Discrepancy[],
): DiscrepancyScore {
	const open = discrepancies.filter((d) => d.status !== "held" && d.severity !== "minor");
	const found: string[] = [];
	const missed: string[] = [];
	const met = new Set<Discrepancy>();
	for (const [story, gold] of golds) {
		for (const wanted of gold.discrepancies ?? []) {
			const hit = open.find((d) => storiesOf(d).includes(story) && answers(d, wanted));
			const name = `${story}: ${wanted.question} ${wanted.topic ?? ""} ${wanted.kind ?? ""}`;
			if (hit === undefined) missed.push(name);
			else {
				found.push(name);
				met.add(hit);
			}
		}
	}
	const scored = (d: Discrepancy) => storiesOf(d).every((story) => (golds.get(story)?.discrepancies ?? null) !== null);
	return { found, missed, false: open.filter((d) => !met.has(d) && scored(d)).map((d) => `${d.id}: ${d.summary}`) };
}
