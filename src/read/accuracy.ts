/** Written by `npm run eval -- --write`: how well the corpus is read and compared. */
export const ACCURACY = {
	stories: 46,
	articles: 142,
	questions: {
		duration: { precision: 0.994, recall: 0.955, f1: 0.974 },
		initiator: { precision: 0.99, recall: 0.969, f1: 0.979 },
		topic: { precision: 1, recall: 0.953, f1: 0.976 },
	},
	credit: 0.992,
	encounter: 1,
	traps: { hit: 2, of: 411 },
	discrepancies: { found: 29, missed: 7, false: 0 },
} as const;
