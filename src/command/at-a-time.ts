/** Work on many things, some at a time: a system lets a program have so many files open, and no more. */

/** What `work` makes of each, in their order; no more than `most` are under way at once. */
export async function atATime<From, To>(
	all: readonly From[],
	most: number,
	work: (one: From) => Promise<To>,
): Promise<readonly To[]> {
	const done = new Map<number, To>();
	const rest = all.entries();
	const takeTurns = async () => {
		for (const [i, one] of rest) done.set(i, await work(one));
	};
	await Promise.all(Array.from({ length: Math.min(most, all.length) }, takeTurns));
	return [...done].sort(([a], [b]) => a - b).map(([, one]) => one);
}
