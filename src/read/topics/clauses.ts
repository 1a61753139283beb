/** The clause that a verb of talking stands in, and whether it denies what the verb says. */
import { IGNORED, NEGATION } from "../../languages/english/acts.ts";
import type { Answer } from "../../model.ts";
import type { Sentence } from "../text/sentences.ts";
import { undotted } from "../text/undotted.ts";
import { blanks } from "./object-end.ts";

const CLAUSE_JOINT =
	/[;:"\u2014]|--|, (?:but|while|although|though|which|who|when|as (?=[A-Z]))\b|\b(?:but|while|although|though|despite|that|said(?! to have)|says|because)\b/i;

/** The clause asked for last: of one verb several questions ask for it. */
let lastLeft: { readonly sentence: Sentence; readonly place: number; readonly left: string } | null = null;

/** "A \"comfort women\" deal": a name in quotes begins no other clause; as long as before. */
export const unquoted = (text: string) => text.replace(NAME_IN_QUOTES, (said) => said.replaceAll('"', " "));
const NAME_IN_QUOTES = /(?<=\b(?:an?|the|\d{4}|of|on|so-called) )"[\w'-]+(?: [\w'-]+){0,2}"(?= [a-z])/g;

/** Left of a verb, from the last joint: what governs it. */
export function clauseLeft(sentence: Sentence, place: number): string {
	if (lastLeft?.sentence === sentence && lastLeft.place === place) return lastLeft.left;
	const left = clauseLeftOf(sentence, place, (text) => text);
	lastLeft = { sentence, place, left };
	return left;
}

/** The same, of words that are first made plainer. */
export function clauseLeftOf(sentence: Sentence, place: number, plainer: (text: string) => string): string {
	const left = plainer(
		withoutRelatives(unquoted(undotted(sentence.text.slice(0, Math.max(0, place - sentence.start))))),
	);
	const last = left.split(CLAUSE_JOINT).at(-1) ?? left;
	// A quotation that begins with the verb goes on with the clause before it: the leaders, who spoke for an hour, "discussed …".
	return (last.trim() === "" || ONLY_HELPERS.test(last)) && left.slice(0, left.length - last.length).endsWith('"')
		? `${clauseLeft(sentence, sentence.start + left.length - last.length - 1)} ${last.trimStart()}`
		: last;
}

/** "The talks, which ran for 40 minutes, focused on": blanks in place of what only describes the subject. */
const RELATIVE = /, (?:which|who|whose|where)\b[^,;"]{2,120},(?= )/g;

/** "Putin, Trump said, brought up": who tells of it, between a subject and its verb. */
const TOLD_ASIDE =
	/(?<=[a-z]), (?:the |an? |his |her |one |two )?(?:[\w'-]+ ){1,6}(?:said|says|added|insisted|recalled|told reporters|told journalists)(?: (?:on )?\w+day| later| afterwards?)?,(?= (?:"?$|"|did|had|has|was|were|also|never|again|then|and\b|[a-z]+ed\b|brought|told|spoke|made))/g;

/** "Trump and Xi - who met a month ago - discussed", and the same with dashes. */
const DASHED_RELATIVE = / (?:-|\u2014|--) (?:which|who|whose|where)\b[^;"]{2,120}? (?:-|\u2014|--)(?= )/g;

function withoutRelatives(left: string): string {
	const dashed = / (?:-|\u2014|--) wh/.test(left) ? left.replace(DASHED_RELATIVE, blanks) : left;
	const bare = dashed.includes(", wh") ? dashed.replace(RELATIVE, blanks) : dashed;
	// Two commas at least: one before who says so, one after.
	return bare.includes(",", bare.indexOf(",") + 1) ? bare.replace(TOLD_ASIDE, blanks) : bare;
}

/** 'Trump "did not raise …"': a quotation of which only the verb's helpers stand before it. */
const ONLY_HELPERS = /^\s*(?:(?:did|does|had|has|have|was|were|would|not|never|also|again|\w+n't|\w+ly)(?:\s+|$))+$/i;

const DENIED = /\b(?:denied|denies|denying|rejected|disputed)(?: \w+){0,3} that\s*$/i;

export function answerAt(sentence: Sentence, place: number): Answer {
	const left = clauseLeft(sentence, place);
	const whole = sentence.text.slice(0, Math.max(0, place - sentence.start));
	if (
		DENIED.test(whole.slice(0, whole.length - left.length)) ||
		/\bno (?:\w+ )?warnings?$/i.test(sentence.text.slice(0, place - sentence.start + 40).split(" about")[0] ?? "")
	)
		return "no";
	return NEGATION.test(left) && !IGNORED.test(left) && !/\bnot only\b/i.test(left) ? "no" : "yes";
}
