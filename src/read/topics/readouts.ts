/** What a leader says in a government's own account of an encounter is said there, whatever the verb. */
import { READOUT_SAYS } from "../../languages/english/acts.ts";
import { NOTHING_BETWEEN, SAYS_THERE } from "../../languages/english/readouts.ts";
import { cued, holds } from "../../link/cues.ts";
import type { Span } from "../../model.ts";
import { at } from "../../spans.ts";
import type { Mention, Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { isReadOut } from "./briefers.ts";
import { isOwnAccount, JOINT_SUBJECT, nearEncounter, ONE_SUBJECT, takesPart } from "./encounters.ts";

const READOUT = cued(READOUT_SAYS);
/** How far back, in sentences, the account must tell of an encounter. */
const OWN_REACH = 30;
const QUOTED_REACH = 4;

/** Is the subject of a verb of saying one of those who met, in a government's own account of it or in words from one? */
export function speaksInReadout(
	parse: Parse,
	sentence: Sentence,
	index: number,
	verb: Span,
	before: readonly Mention[],
	left: string,
): boolean {
	if (parse.turns.length > 0) return false;
	const named = before.at(-1);
	const says = named !== undefined && NOTHING_BETWEEN.test(parse.plain.slice(named.end, verb.start));
	if (!says && !SAYS_THERE.test(left)) return false;
	const own = isOwnAccount(parse);
	if (!own && !holds(sentence, READOUT) && !isReadOut(parse, verb.start)) return false;
	if (!nearEncounter(parse, index, own ? OWN_REACH : QUOTED_REACH)) return false;
	return before.length > 0
		? before.some((m) => takesPart(parse, m))
		: JOINT_SUBJECT.test(left) || ONE_SUBJECT.test(left);
}

/** How far back, in sentences, a post that says whom it is of may stand from where the text tells of the encounter. */
const POST_REACH = 6;

/** Does a verb without a subject stand in somebody's own note of an encounter: "Warm talk with Xi. Also discussed Taiwan"? */
export function isPosted(parse: Parse, index: number, verb: Span): boolean {
	return (
		parse.turns.length === 0 &&
		at(parse.quotations, verb.start) !== null &&
		nearEncounter(parse, index, POST_REACH) &&
		parse.mentions.length > 1
	);
}
