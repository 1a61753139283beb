/** How much a run measures. */
export interface Effort {
	/** Stories whose articles are read. */
	readonly stories: number;
	/** Times that a short work is repeated; the shortest time counts. */
	readonly passes: number;
	/** Characters of the short and the long article, and of the short and the long sentence. */
	readonly articles: readonly [short: number, long: number];
	readonly sentences: readonly [short: number, long: number];
	/** Articles that Recognizers-Text reads: it takes a tenth of a second for each. */
	readonly sample: number;
	/** Outlets that are polled and read. */
	readonly outlets: number;
	/** Claims stored in all when a step is taken again. */
	readonly stored: readonly number[];
	/** Milliseconds that each address is asked for. */
	readonly serving: number;
}

export const QUICK: Effort = {
	stories: 6,
	passes: 2,
	articles: [5000, 50_000],
	sentences: [1000, 10_000],
	sample: 1,
	outlets: 4,
	stored: [1000, 10_000],
	serving: 60,
};

export const USUAL: Effort = {
	stories: Number.POSITIVE_INFINITY,
	passes: 8,
	articles: [100_000, 1_000_000],
	sentences: [10_000, 100_000],
	sample: 20,
	outlets: Number.POSITIVE_INFINITY,
	stored: [1000, 10_000],
	serving: 1500,
};

export const FULL: Effort = { ...USUAL, stored: [1000, 10_000, 100_000, 1_000_000] };
