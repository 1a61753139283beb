/** A side of an encounter that raises a thing in it: "The Chinese side raised Taiwan", "Moscow brought up sanctions in the call". */
import { SIDE_RAISES, SIDES } from "../../languages/english/told.ts";
import { termOn } from "../../link/leaders.ts";
import type { Span } from "../../model.ts";
import { at, within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import { namesEncounter, nearEncounter } from "./encounters.ts";

/** How far back, in sentences, an encounter must be told of where "the Chinese side" acts, and where "the Chinese" do. */
const SIDE_REACH = 6;
const PEOPLE_REACH = 3;
/** More than the helpers of a verb take up. */
const HELPERS = 40;

/** Is the subject of a verb that raises something a side of the encounter that the text tells of? */
export function sideRaises(parse: Parse, index: number, verb: Span, left: string): boolean {
	if (!SIDE_RAISES.test(parse.plain.slice(verb.start, verb.end))) return false;
	const kind = SIDES.exec(left);
	if (kind === null) return false;
	const from = verb.start - left.length;
	const word = within(parse.partyWords, { start: from, end: verb.start }).at(-1);
	const leads = parse.mentions.some(({ leader }) => termOn(leader, parse.date)?.party === word?.party);
	if (word === undefined || !leads || verb.start - word.end > HELPERS) return false;
	if (kind[1] !== undefined) return nearEncounter(parse, index, SIDE_REACH);
	if (kind[2] !== undefined) return at(parse.turns, verb.start) !== null || nearEncounter(parse, index, PEOPLE_REACH);
	const sentence = parse.sentences[index];
	return (
		word.kind !== "institution" && sentence !== undefined && namesEncounter(sentence) && nearEncounter(parse, index, 0)
	);
}
