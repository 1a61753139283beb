/** Written by `npm run eval -- --write`: how well the corpus is read and compared. */
export const ACCURACY = {
	stories: 47,
	articles: 145,
	questions: {
		duration: { precision: 0.995, recall: 0.956, f1: 0.975 },
		initiator: { precision: 0.99, recall: 0.969, f1: 0.979 },
		topic: { precision: 1, recall: 0.961, f1: 0.98 },
	},
	credit: 0.992,
	encounter: 1,
	traps: { hit: 2, of: 418 },
	discrepancies: { found: 31, missed: 7, false: 0 },
} as const;
