/** An article that tells of one call from its first words on: what its leaders stress or note in it, they did there. */
import { ENDS_THE_CALL, ON_A_CALL, OTHER_DAYS } from "../../languages/english/readouts.ts";
import { cued, holds } from "../../link/cues.ts";
import type { Span } from "../../model.ts";
import type { Mention, Parse } from "../text/parse.ts";
import { themselves } from "./encounters.ts";

const CALL = cued(ON_A_CALL);
const ENDS = cued(ENDS_THE_CALL);
/** The call must be told of in the first sentences. */
const LEAD = 2;
/** So many sentences may tell of it. */
const REACH = 14;

interface Call {
	/** Who talked: the ids of two leaders. */
	readonly leaders: ReadonlySet<string>;
	/** The sentences that tell of it alone. */
	readonly from: number;
	readonly to: number;
}

/** The call of each text; asked of many verbs. */
const CALLS = new WeakMap<Parse, Call | null>();

function callOf(parse: Parse): Call | null {
	for (const [from, sentence] of parse.sentences.slice(0, LEAD).entries()) {
		if (!holds(sentence, CALL)) continue;
		const leaders = new Set(themselves(parse, sentence).map((m) => m.leader.id));
		if (leaders.size !== 2) continue;
		const end = parse.sentences.findIndex((s, i) => i >= from && holds(s, ENDS));
		return { leaders, from, to: Math.min(from + REACH, end < 0 ? parse.sentences.length : end) };
	}
	return null;
}

const TENSES = /\b(?:has|have|had|will|would)\b/gi;

/** Is the subject of a verb, one of the two who talked, in that part of the text? `before`: whom the clause names before it. */
export function inWholeCall(
	parse: Parse,
	index: number,
	verb: Span,
	before: readonly Mention[],
	left: string,
): boolean {
	const known = CALLS.get(parse);
	const call = known === undefined ? callOf(parse) : known;
	CALLS.set(parse, call);
	const sentence = parse.sentences[index];
	if (call === null || sentence === undefined || index < call.from || index >= call.to) return false;
	if (/s$/.test(parse.plain.slice(verb.start, verb.end).split(" ")[0] ?? "")) return false;
	// "stressed that they had given it up": what is said there may be of any time.
	const after = parse.plain.slice(verb.end, sentence.end).replace(TENSES, "");
	if (OTHER_DAYS.test(left) || OTHER_DAYS.test(after)) return false;
	return before.every((m) => call.leaders.has(m.leader.id));
}
