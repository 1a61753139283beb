/**
 * The shortest of `passes` runs of each work, in milliseconds. They take turns, so that whatever else the machine
 * does hits all alike.
 */
export function shortest(passes: number, works: readonly (() => void)[]): readonly number[] {
	const best = works.map(() => Number.POSITIVE_INFINITY);
	for (let pass = 0; pass < passes; pass++) {
		works.forEach((work, i) => {
			const started = performance.now();
			work();
			best[i] = Math.min(best[i] ?? 0, performance.now() - started);
		});
	}
	return best;
}

/** How often a second `request` is answered, `atOnce` of them under way at any time, for `duration` milliseconds. */
export async function perSecond(request: () => Promise<void>, atOnce: number, duration: number): Promise<number> {
	const started = performance.now();
	let answered = 0;
	const client = async () => {
		for (; performance.now() - started < duration; answered++) await request();
	};
	await Promise.all(Array.from({ length: atOnce }, client));
	return (answered / (performance.now() - started)) * 1000;
}
