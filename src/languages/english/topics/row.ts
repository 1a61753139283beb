/** A topic that accounts are compared on: add one by adding a row. */
export interface TopicRow {
	readonly slug: string;
	/** As a summary names it: "whether … was raised". */
	readonly name: string;
	/** The words that name it, as alternatives of a pattern; case does not matter. */
	readonly words: string;
}
