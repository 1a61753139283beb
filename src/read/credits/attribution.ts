import type { Span } from "../../model.ts";
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

/** "It lasted an hour, according to Rome, a long time for a pope, per the AP": what came before the first is not the second's. */
export function eachItsOwn(found: readonly Attribution[]): readonly Attribution[] {
	return found.map((a) => {
		const before = found.findLast((b) => b.verb.end < a.verb.start && b.scope.end > a.verb.start);
		return before === undefined || a.scope.start > before.verb.start
			? a
			: { ...a, scope: { start: before.verb.end, end: a.scope.end } };
	});
}
