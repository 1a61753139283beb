import type { Span } from "../model.ts";
import type { Source } from "./sources.ts";

/** "X said …", "…, said X", "according to X": a stretch of text that the outlet puts into somebody's mouth. */
export interface Attribution {
	readonly source: Source;
	/** What is attributed. */
	readonly scope: Span;
	/** The reporting verb, or "according to". */
	readonly verb: Span;
	/** A leader's words that may have been said in the encounter itself: where another reports them, it is that one's account. */
	readonly inside?: boolean;
}
