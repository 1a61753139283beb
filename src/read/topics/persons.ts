/** One who took part tells what they said: "I told him that …", "I communicated our commitment to Ukraine". */
import { OWN_WORDS } from "../../languages/english/told.ts";
import type { Span } from "../../model.ts";
import { at, within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import { nearEncounter } from "./encounters.ts";

/** "“I said that a president could not be silent on human rights”". */
const I_SAID = /^I (?:said|indicated|explained)$/;
const FIRST_PERSON = /\b(?:I|we)(?:'ve| have| had| did)?(?: also| then| again| just| very| \w+ly){0,2}\s*$/;
/** How far back, in sentences, an encounter must be told of: where somebody is quoted, and where a leader reports on it. */
const QUOTED_REACH = 6;
const OWN_REACH = 12;
const LEADER = /^(?:The )?(?:President|Prime Minister|Chancellor|Premier|Secretary(?: of State)?|Foreign Minister)\b/i;

/** Does a leader speak here in a transcript? */
function leaderSpeaks(parse: Parse, place: number): boolean {
	const turn = at(parse.turns, place);
	return turn !== null && !turn.question && LEADER.test(turn.speaker);
}

/** "I told him that …", "I told President Putin": spoken by one of them, of the encounter that the text tells of. */
export function toldInPerson(parse: Parse, index: number, verb: Span, left: string): boolean {
	if (!FIRST_PERSON.test(left)) return false;
	const spoken = at(parse.quotations, verb.start) !== null || leaderSpeaks(parse, verb.start);
	if (!spoken || !nearEncounter(parse, index, leaderSpeaks(parse, verb.start) ? OWN_REACH : QUOTED_REACH)) return false;
	if (/^ (?:him|her)\b/.test(parse.plain.slice(verb.end, verb.end + 8))) return parse.mentions.length > 0;
	const first = /^ ([A-Z][a-z]+)(?= (?:that|we|I|it|this|he|how|what|the|there)\b|[.,;])/.exec(
		parse.plain.slice(verb.end, verb.end + 40),
	)?.[1];
	if (first !== undefined && parse.mentions.some(({ leader }) => leader.name.startsWith(`${first} `))) return true;
	const told = within(parse.mentions, { start: verb.end, end: verb.end + 40 })[0];
	return (
		told !== undefined && /^ (?:(?:the|my friend|President|Mr\.?) ){0,2}$/.test(parse.plain.slice(verb.end, told.start))
	);
}

/** "I communicated …": in a leader's own words to the press, right after the encounter. */
export function saidInPerson(parse: Parse, index: number, verb: Span, left: string, said: string): boolean {
	if (I_SAID.test(parse.plain.slice(verb.start - 2, verb.end)) && at(parse.quotations, verb.start) !== null)
		return parse.mentions.length > 1 && nearEncounter(parse, index, QUOTED_REACH);
	return (
		FIRST_PERSON.test(left) &&
		OWN_WORDS.test(said) &&
		leaderSpeaks(parse, verb.start) &&
		nearEncounter(parse, index, OWN_REACH)
	);
}
