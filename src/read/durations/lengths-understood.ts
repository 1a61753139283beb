import { UNDERSTOOD } from "../../languages/english/lengths.ts";
import { numberOf } from "../../languages/english/numbers.ts";
import type { Span } from "../../model.ts";
import { everyMatch } from "../../spans.ts";
import { type Length, lengthOf } from "./lengths.ts";

/** Numbers whose unit the length before them gives: "scheduled for 45 minutes but lasted 70", "nearly four hours; others put it at close to six". */
export function understoodLengths(plain: string, within: Span, lengths: readonly Length[]): readonly Length[] {
	if (lengths.length === 0) return [];
	return everyMatch(UNDERSTOOD, plain.slice(within.start, within.end)).flatMap((match) => {
		const { lead = "", number = "" } = match.groups ?? {};
		const start = within.start + match.index + lead.length;
		const end = start + number.length;
		const before = lengths.findLast((length) => length.end <= start);
		const value = numberOf(number);
		if (before === undefined || value === null || lengths.some((l) => l.start < end && start < l.end)) return [];
		const hours = /h(?:ou)?rs?\b/i.test(before.said);
		if (hours ? value > 24 : value < 5) return [];
		return [lengthOf(plain, { start, end }, hours ? "hours" : "minutes", hours ? value * 60 : value, false)];
	});
}
