/** Whose a deed is, and when it was done: of the one who takes part, to the other, in the encounter. */
import { STRONG } from "../../languages/english/acts.ts";
import { termOn } from "../../link/leaders.ts";
import type { Span } from "../../model.ts";
import { within } from "../../spans.ts";
import type { Mention, Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import {
	ENCOUNTER_SUBJECT,
	JOINT_SUBJECT,
	namesEncounter,
	ONE_SUBJECT,
	takesPart,
	themselves,
	twoLeaders,
} from "./encounters.ts";

/** "the first time | Barr has | addressed a report": a name right before the verb. */
const NAMED_ALONE =
	/(?:\b(?:time|that|when|after|before|because|while|as|if|whether) |[;"] )((?:[A-Z][a-z'-]+ ){1,2})(?:(?:has|had|have|also|then|later|again|\w+ly) ){0,2}$/;

/** Is the subject somebody who neither leads nor speaks for a party? */
export function isStranger(parse: Parse, left: string, from: number): boolean {
	const match = NAMED_ALONE.exec(left);
	const name = match?.[1];
	if (match === null || name === undefined || JOINT_SUBJECT.test(name) || ENCOUNTER_SUBJECT.test(name)) return false;
	const start = from + match.index + match[0].indexOf(name);
	const span = { start, end: start + name.length };
	return (
		within(parse.mentions, span).length === 0 && within(parse.partyWords, span).length === 0 && !ONE_SUBJECT.test(name)
	);
}

/** "Putin said that no troops were there and | complained": the subject stands ahead of another's clause. */
export function joinsOn(parse: Parse, sentence: Sentence, verb: Span, left: string): boolean {
	const ahead = { start: sentence.start, end: verb.start - left.length };
	const denied = /\b(?:denied|denies|denying|rejected|disputed|not|never)\b|n't\b/i;
	return (
		/\band (?:also |then |in turn |again )?$/.test(left) &&
		themselves(parse, ahead).length > 0 &&
		!denied.test(parse.plain.slice(ahead.start, ahead.end))
	);
}

/** Is one leader's deed that of somebody who takes part, in the encounter: not of a third, not to him, not before? */
export function isParticipants(
	parse: Parse,
	sentence: Sentence,
	verb: Span,
	left: string,
	before: readonly Mention[],
): boolean {
	if (before.length > 0 && !before.some((m) => takesPart(parse, m))) return false;
	if (before.length === 0 && isOtherSide(parse, verb, left)) return false;
	const said = parse.plain.slice(verb.start, verb.end);
	if (PASSIVE.test(left) && /(?:ed|put|set|drawn|given|made|told|brought)$/.test(said.split(" ")[0] ?? "")) {
		const by = BY_WHOM.exec(parse.plain.slice(verb.end, sentence.end));
		if (by === null) return false;
		const place = verb.end + by[0].length;
		return PRONOUN_BY.test(by[0]) || within(parse.mentions, { start: verb.end, end: place + 40 }).length > 0;
	}
	return (
		!HAD_BEFORE.test(left) ||
		STRONG.test(said) ||
		TOLD_OF.test(sentence.text) ||
		namesEncounter(sentence) ||
		within(parse.mentions, verb).length > 0 ||
		twoLeaders(parse, sentence, verb)
	);
}

/** "The Chinese side", where nobody who leads China is named. */
function isOtherSide(parse: Parse, verb: Span, left: string): boolean {
	if (!A_SIDE.test(left)) return false;
	const word = within(parse.partyWords, { start: verb.start - left.length, end: verb.start }).at(-1);
	return word !== undefined && !parse.mentions.some(({ leader }) => termOn(leader, parse.date)?.party === word.party);
}

const A_SIDE = /\bthe [A-Z][\w.]{2,20} side\b[^,;.]{0,20}$/i;

/** "has been urged to": what others want of him, unless they are named and one is the other leader. */
const PASSIVE = /\b(?:been|was|were|being|is|are)\s*(?:\w+ly )?$/i;

const BY_WHOM = /^[^.;]{0,80}? by (?:his counterpart|his host|her host|his guest|her guest)?/;

const PRONOUN_BY = /(?:counterpart|host|guest)$/;

/** "had expressed hope": before, where nobody is said to tell of it. */
export const HAD_BEFORE = /\bhad\s*(?:\w+ed by |\w+ly |also )?$/i;

const TOLD_OF = /\b(?:said|says|told|according|added|reported|recalled|confirmed|denied|revealed|noted|claimed)\b/i;

/** "Zelensky said that he | had laid out", "the prince, he said, had": what somebody tells of the encounter. */
export function isBackshifted(sentence: Sentence, verb: Span, left: string): boolean {
	const ahead = sentence.text.slice(0, verb.start - sentence.start - left.length);
	return (
		/\b(?:said|says|told [\w. ]{2,30}|added|confirmed|recalled|revealed|recounted|insisted|claimed)(?: that)? ?$|,? and that ?$/i.test(
			ahead.trimEnd(),
		) || SAID_IT.test(left)
	);
}

const SAID_IT =
	/^[^,;]{0,40}\b(?:said|added|confirmed|recalled|revealed|recounted|insisted|claimed) (?:that )?(?:he|she|they|the (?:president|prime minister|chancellor|crown prince|king|pope)|(?:(?:Mr|Mrs|Ms|President|Prime Minister|Chancellor)\.? )?[A-Z][\w'-]+) had\b/;

/** "Putin accuses Turkey.": in a text's full sentence what he does at all times; a headline, without a stop, tells of the encounter so. */
export function isHabit(parse: Parse, sentence: Sentence, verb: Span, said: string): boolean {
	const present = /^[a-z]+(?<!s)s\b/i.test(said) && sentence.text.trimEnd().endsWith(".");
	return present && !namesEncounter(sentence) && !twoLeaders(parse, sentence, verb);
}

/** "Xi has warned Biden over Taiwan": between the two, and not what one of them "has called for for years". */
export function isDeedBetween(parse: Parse, sentence: Sentence, verb: Span, said: string): boolean {
	const after = parse.plain.slice(verb.end, sentence.end);
	return STRONG.test(said) && !FOR_YEARS.test(after) && twoLeaders(parse, sentence, verb);
}

const FOR_YEARS =
	/\b(?:for (?:years|months|decades|weeks|a long time)|for (?:the (?:last|past) |\w+ )\w+|since|over the (?:years|months))\b/i;

/** "Meshaal said Erdogan had told him": whoever says so was told, and he is no leader. */
export function isTellersOwn(parse: Parse, sentence: Sentence, verb: Span): boolean {
	if (!/^ (?:him|her)\b/.test(parse.plain.slice(verb.end, verb.end + 5))) return false;
	const teller = SAYS_OF_IT.exec(sentence.text.slice(0, verb.start - sentence.start))?.[0];
	if (teller === undefined) return false;
	const end = sentence.start + teller.length;
	return (
		!/\b(?:he|she|officials?|aides?|spokes\w+|office|source|diplomat|readout|statement)\b/i.test(teller) &&
		PERSON.test(teller) &&
		within(parse.mentions, { start: sentence.start, end }).every((m) => !takesPart(parse, m))
	);
}

const SAYS_OF_IT = /^[^,;:"]{3,60}? (?:said|says|recalled|claimed|told \w+)(?: on \w+day)?(?: that)? (?=[A-Z])/;

const PERSON = /(?:^| )[A-Z][\w'-]{1,25} [A-Z][\w'-]{1,25} (?:said|says|recalled|claimed|told)/;

/** "sought a ceasefire last year"; "called the law a success", which nobody says of the encounter. */
export function isReportedNow(parse: Parse, sentence: Sentence, verb: Span): boolean {
	const after = /^[^,;.]*/.exec(parse.plain.slice(verb.end, sentence.end))?.[0] ?? "";
	if (LONG_AGO.test(after)) return false;
	return (
		!/^(?:called|described|characteri[sz]ed)\b/i.test(parse.plain.slice(verb.start, verb.end)) ||
		/\b(?:said|says|added|according to|reported)\b/.test(sentence.text)
	);
}

const LONG_AGO =
	/\b(?:last (?:year|month|summer|winter|spring|fall|autumn)(?!')|(?:a|two|three|four|five|six) (?:years?|months?) (?:ago|earlier))$/i;
