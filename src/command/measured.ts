/** How often each rule is right on the corpus, as `npm run eval -- --write` keeps it in src/read/measured.ts. */
import type { Scored } from "./scoring.ts";
import type { DiscrepancyScore } from "./scoring-discrepancies.ts";

/** A rule seen less often than this, right and false together, is not measured. */
const ENOUGH = 3;

/** Rule → share of its claims, or of the differences of its statements, that are right, with one of each added so that three of three is not certainty. */
export function measureRules(
	scored: readonly Scored[],
	statements: DiscrepancyScore["statements"],
): ReadonlyMap<string, number> {
	const judged = scored.filter(({ verdict }) => verdict === "right" || verdict === "repeat" || verdict === "false");
	const counts = [...Map.groupBy(judged, ({ claim }) => claim.rule)].map(([rule, all]) => {
		const right = all.filter(({ verdict }) => verdict !== "false").length;
		return [rule, { right, false: all.length - right }] as const;
	});
	const rules = [...counts, ...statements].sort(([a], [b]) => a.localeCompare(b));
	return new Map(
		rules
			.filter(([, count]) => count.right + count.false >= ENOUGH)
			.map(([rule, count]) => [rule, Math.round(((count.right + 1) / (count.right + count.false + 2)) * 100) / 100]),
	);
}

/** The file that holds them. */
export function measuredFile(measured: ReadonlyMap<string, number>): string {
	const rows = [...measured].map(([rule, share]) => `\t["${rule}", ${share}],\n`);
	return `/** Written by \`npm run eval -- --write\`: how often each rule is right on the corpus. */\nexport const MEASURED: ReadonlyMap<string, number> = new Map([\n${rows.join("")}]);\n`;
}
