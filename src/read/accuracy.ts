/** Written by `npm run eval -- --write`: how well the corpus is read and compared. */
export const ACCURACY = {
	stories: 41,
	articles: 128,
	questions: {
		duration: { precision: 0.994, recall: 0.952, f1: 0.973 },
		initiator: { precision: 0.989, recall: 0.967, f1: 0.978 },
		topic: { precision: 1, recall: 0.947, f1: 0.973 },
	},
	credit: 0.993,
	encounter: 1,
	traps: { hit: 2, of: 382 },
	discrepancies: { found: 27, missed: 5, false: 0 },
} as const;
