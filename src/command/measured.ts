/** How often each rule is right on the corpus, as `npm run eval -- --write` keeps it in src/read/measured.ts. */
import type { Scored } from "./scoring.ts";

/** A rule seen less often than this, right and false together, is not measured. */
const ENOUGH = 3;

/** Rule → share of its claims that are right, with one of each added so that three of three is not certainty. */
export function measureRules(scored: readonly Scored[]): ReadonlyMap<string, number> {
	const judged = scored.filter(({ verdict }) => verdict === "right" || verdict === "repeat" || verdict === "false");
	const rules = [...Map.groupBy(judged, ({ claim }) => claim.rule)].sort(([a], [b]) => a.localeCompare(b));
	return new Map(
		rules
			.filter(([, all]) => all.length >= ENOUGH)
			.map(([rule, all]) => {
				const right = all.filter(({ verdict }) => verdict !== "false").length;
				return [rule, Math.round(((right + 1) / (all.length + 2)) * 100) / 100];
			}),
	);
}

/** The file that holds them. */
export function measuredFile(measured: ReadonlyMap<string, number>): string {
	const rows = [...measured].map(([rule, share]) => `\t["${rule}", ${share}],\n`);
	return `/** Written by \`npm run eval -- --write\`: how often each rule is right on the corpus. */\nexport const MEASURED: ReadonlyMap<string, number> = new Map([\n${rows.join("")}]);\n`;
}
