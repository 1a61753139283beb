/** Who does what a verb says, where no leader is named right before it. */
import { READOUT_SAYS } from "../../languages/english/acts.ts";
import { AND_ALSO, BY_OFFICE, OF_ANOTHER, OWN_SUBJECT, TO_OFFICE } from "../../languages/english/participants.ts";
import { cued, holds } from "../../link/cues.ts";
import type { Span } from "../../model.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { isReadOut } from "./briefers.ts";
import { isOwnAccount, JOINT_SUBJECT, namesEncounter, nearEncounter } from "./encounters.ts";

const READOUT = cued(READOUT_SAYS);
/** How far back, in sentences, a government's account and words given from one must tell of an encounter. */
const OWN_REACH = 12;
const QUOTED_REACH = 4;

/** "raised reports about a unit | offering bounties": what is spoken of does it. */
export const isOfAnother = (left: string): boolean => OF_ANOTHER.test(left);

/** "The chancellor | told the prime minister": two offices, so two people, where a text tells of their encounter. */
export function toldByOffice(parse: Parse, index: number, verb: Span, left: string): boolean {
	const by = BY_OFFICE.exec(left)?.[1]?.toLowerCase();
	const to = TO_OFFICE.exec(parse.plain.slice(verb.end, verb.end + 30))?.[1]?.toLowerCase();
	return by !== undefined && to !== undefined && by !== to && nearEncounter(parse, index);
}

/** Does a sentence stand in an account of an encounter, a government's own or words given from one? */
export function isAccountOf(parse: Parse, sentence: Sentence, index: number): boolean {
	const own = isOwnAccount(parse);
	const told =
		own ||
		namesEncounter(sentence) ||
		holds(sentence, READOUT) ||
		isReadOut(parse, sentence.start) ||
		isReadOut(parse, sentence.end - 1);
	return told && nearEncounter(parse, index, own ? OWN_REACH : QUOTED_REACH);
}

/** "They acknowledged that there were differences, and | agreed": who did stands before another's clause. */
export function goesOnTogether({ text, start }: Sentence, verb: Span, left: string): boolean {
	const ahead = text.slice(0, verb.start - start - left.length);
	return AND_ALSO.test(left) && /\bthat\s*$/.test(ahead) && JOINT_SUBJECT.test(ahead) && !OWN_SUBJECT.test(ahead);
}
