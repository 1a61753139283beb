/** Scores discrepancies against the gold of the stories whose articles they rest on. */
import type { Discrepancy } from "../model.ts";
import type { Gold, GoldDiscrepancy, GoldFurther } from "./stories-gold.ts";

export interface DiscrepancyScore {
	readonly found: readonly string[];
	readonly missed: readonly string[];
	readonly false: readonly string[];
	/** Per rule of its statements, how many differences of words and days were right and how many were not. */
	readonly statements: ReadonlyMap<string, { readonly right: number; readonly false: number }>;
}

function storiesOf(discrepancy: Discrepancy): readonly string[] {
	const keys = discrepancy.positions.flatMap((p) => p.evidence.map((e) => e.article.split("/")[0] ?? ""));
	return [...new Set(keys)];
}

function isOfQuestion(discrepancy: Discrepancy, gold: GoldDiscrepancy): boolean {
	return discrepancy.question === gold.question && (gold.topic === null || discrepancy.topic === gold.topic);
}

/** The same question and topic, with outlets of the gold's positions on more than one side. */
function answers(discrepancy: Discrepancy, gold: GoldDiscrepancy): boolean {
	if (!isOfQuestion(discrepancy, gold) || (gold.kind !== null && gold.kind !== discrepancy.kind)) return false;
	const sides = gold.positions.map((g) =>
		discrepancy.positions.findIndex((p) => g.outlets.some((o) => p.outlets.includes(o))),
	);
	return sides.every((side) => side >= 0);
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Most of the gold's words, or of the evidence's, are in the other. */
function isAbout(evidence: string, gold: string): boolean {
	const [a, b] = [new Set(wordsOf(evidence)), new Set(wordsOf(gold))];
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared >= 0.6 * Math.min(a.size, b.size);
}

/** Each variant of the gold in an article of a position of its own. */
function isFurther(discrepancy: Discrepancy, story: string, gold: GoldFurther): boolean {
	if (discrepancy.kind !== gold.kind) return false;
	const sides = gold.variants.map(([article, words]) =>
		discrepancy.positions.findIndex(({ evidence }) =>
			evidence.some((e) => e.article === `${story}/${article}` && isAbout(e.text, words)),
		),
	);
	return sides.every((side) => side >= 0) && new Set(sides).size > 1;
}

/** Held discrepancies are not public, and so neither found nor false; minor ones are found, but none is false. */
export function scoreDiscrepancies(
	golds: ReadonlyMap<string, Gold>,
	discrepancies: readonly Discrepancy[],
): DiscrepancyScore {
	const open = discrepancies.filter((d) => d.status !== "held");
	const weighty = open.filter((d) => d.severity !== "minor");
	const found: string[] = [];
	const missed: string[] = [];
	const met = new Set<Discrepancy>();
	const look = (name: string, hit: Discrepancy | undefined) => {
		if (hit === undefined) missed.push(name);
		else {
			found.push(name);
			met.add(hit);
		}
	};
	for (const [story, gold] of golds) {
		const here = (d: Discrepancy) => storiesOf(d).includes(story);
		for (const wanted of gold.discrepancies ?? []) {
			look(
				`${story}: ${wanted.question} ${wanted.topic ?? ""} ${wanted.kind ?? ""}`,
				weighty.find((d) => here(d) && answers(d, wanted)),
			);
			for (const d of weighty) if (here(d) && wanted.also.includes(d.kind) && isOfQuestion(d, wanted)) met.add(d);
		}
		for (const wanted of gold.further.filter(({ variants }) => variants.length > 1)) {
			look(
				`${story}: ${wanted.kind} ${wanted.speaker ?? wanted.statement ?? ""}`,
				open.find((d) => here(d) && isFurther(d, story, wanted)),
			);
		}
	}
	const scored = (d: Discrepancy) => storiesOf(d).every((story) => (golds.get(story)?.discrepancies ?? null) !== null);
	const wrong = weighty.filter((d) => !met.has(d) && scored(d));
	const ruleOf = (d: Discrepancy) => d.positions[0]?.evidence[0]?.rule ?? "";
	const judged = [...met, ...wrong].filter((d) => d.kind === "quotation" || d.kind === "dating");
	const statements = new Map(
		[...Map.groupBy(judged, ruleOf)].map(([rule, all]) => {
			const right = all.filter((d) => met.has(d)).length;
			return [rule, { right, false: all.length - right }];
		}),
	);
	return { found, missed, false: wrong.map((d) => `${d.id}: ${d.summary}`), statements };
}
