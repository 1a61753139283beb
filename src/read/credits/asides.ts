/** Subjects with something between commas behind them: "The Kremlin, in a short note, said". */
import type { Parse } from "../text/parse.ts";
import type { Attribution } from "./attribution.ts";
import { again, PRONOUN, pronounSource } from "./pronouns.ts";
import { type Source, sourceOf } from "./sources.ts";

/** Whose words a verb of saying reports, and where that phrase begins. */
export interface Subject {
	readonly source: Source;
	readonly start: number;
}

/** What stands between commas after a subject: "The Kremlin, in a short note, said"; "An official, briefing reporters, said". */
const ASIDE =
	/(?:^|[.;:"(\u2014] ?|, |\b(?:that|and|but|as|while|when|because) )([^,;:"()\u2014]{2,80}), ((?:who|which|whose|[a-z]{3,}ing|[a-z]{3,}ed|in|at|on|after|during|one of|for|via|through|known|shown|not|himself|herself)\b[^;:"()\u2014]{2,160}),$/;
const SAYS_OR_DOES = /\b(?:said|says|told|tells|met|spoke|was|were|is|are|had|has|have|would|will|did|[a-z]{3,}ed)\b/;
/** "Putin, for his part, warned that …, his adviser, Yuri Ushakov, told": no aside, but a clause of the head's own. */
const OWN_CLAUSE = /,[^,]{0,80} (?:that|would|could)\b[^,]{0,120},/;
const ASIDE_LENGTH = 280;

/** The subject before such an aside. */
export function pastAside(parse: Parse, from: number, end: number, previous: readonly Attribution[]): Subject | null {
	if (parse.plain[end - 1] !== ",") return null;
	const start = Math.max(from, end - ASIDE_LENGTH);
	const match = ASIDE.exec(parse.plain.slice(start, end));
	const head = match?.[1];
	if (match === null || head === undefined || SAYS_OR_DOES.test(head) || OWN_CLAUSE.test(match[2] ?? "")) return null;
	const place = start + match.index + match[0].indexOf(head);
	const source = PRONOUN.test(head)
		? pronounSource(parse, head, previous, place)
		: sourceOf(parse, { start: place, end: place + head.length });
	return source === null ? null : { source: again(parse, source, head, previous), start: place };
}
