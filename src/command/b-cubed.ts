/** How well claims fall into encounters, whatever those are called: B-cubed (Bagga and Baldwin 1998). */

/** One claim: the encounter it was put with, and the one it belongs to. */
export interface Placed {
	readonly found: string;
	readonly gold: string;
}

export interface Clustering {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}

/**
 * Mean over all claims of how many of those put with a claim belong with it (precision), and of how many of those that
 * belong with it were put with it (recall). 1 of no claims.
 */
export function bCubed(placed: readonly Placed[]): Clustering {
	if (placed.length === 0) return { precision: 1, recall: 1, f1: 1 };
	const count = (key: (one: Placed) => string) =>
		new Map([...Map.groupBy(placed, key)].map(([name, all]) => [name, all.length]));
	const [found, gold, both] = [
		count((one) => one.found),
		count((one) => one.gold),
		count((one) => `${one.found}\n${one.gold}`),
	];
	const mean = (of: ReadonlyMap<string, number>, key: (one: Placed) => string) =>
		placed.reduce((sum, one) => sum + (both.get(`${one.found}\n${one.gold}`) ?? 0) / (of.get(key(one)) ?? 1), 0) /
		placed.length;
	const precision = mean(found, (one) => one.found);
	const recall = mean(gold, (one) => one.gold);
	return {
		precision: rounded(precision),
		recall: rounded(recall),
		f1: rounded((2 * precision * recall) / (precision + recall)),
	};
}
