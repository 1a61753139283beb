/** Whether what a phrase of initiative is done to is a call, and one who can be rung: not "called Putin a friend". */
import {
	AFTER_CALLS,
	AFTER_RUNG,
	CALLED_NAMES,
	IN_VAIN,
	NO_CALL,
	PUT_FORWARD,
} from "../../languages/english/initiative.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { partyAfter, themAfter } from "./parties.ts";

const RUNG = new RegExp(
	`^(?:'s? (?:counterpart|leader|president|prime minister))?(?: of (?:the )?[A-Z][\\w.]+(?: [A-Z]\\w+)?)?${AFTER_RUNG}`,
	"i",
);
const CALLS = new RegExp(
	`^(?:'s? (?:new |next )?(?:leader|president|prime minister|chancellor|premier))?${AFTER_CALLS}`,
	"i",
);

/** "He called him": either of them. */
const WHICH_OF_TWO =
	/\b(?:he (?:had |then |also |first )?[\w ]{3,30} him|she (?:had |then |also |first )?[\w ]{3,30} her)\W?$/i;

/** "President Xi reached out to the president": to another of that title, whatever the mention was taken for. */
const TITLED = /\b(?:President|Prime Minister|Chancellor|Premier)(?: [A-Z][\w.'-]+){1,3} (?:had |has )?$/;

/** A second one who is rung, or called names, with the first: "called Putin and Xi". */
const AND_ANOTHER = /^ and [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}/;

/** Is somebody of another party than the one who rings really rung? */
export function isRung(
	parse: Parse,
	sentence: Sentence,
	text: string,
	{ start, end }: { readonly start: number; readonly end: number },
	party: string,
): boolean {
	if (WHICH_OF_TWO.test(text.slice(0, end - sentence.start + 4))) return false;
	const named = partyAfter(parse, sentence, end);
	const unnamed = themAfter(parse, sentence, end);
	const other = named?.party === party && TITLED.test(text.slice(0, start - sentence.start));
	const object = named === null || other ? unnamed : named;
	if (object === null || object.party === party) return false;
	const verb = parse.plain.slice(start, end);
	const rest = parse.plain.slice(object.span.end, sentence.end).replace(AND_ANOTHER, "");
	if (CALLED_NAMES.test(rest) && /\bcall/i.test(verb)) return false;
	if (IN_VAIN.test(rest) && /\b(?:ask|request|s(?:ought|eek))/i.test(verb)) return false;
	return /^calls\s/i.test(verb) ? CALLS.test(rest) : !/\bcall|phone|rang|ring/i.test(verb) || RUNG.test(rest);
}

/** "made the call to withdraw", "asked for a meeting but got none": no call or meeting that somebody brought about. */
export function isNoCall(words: string, left: string, right: string, negated: boolean): boolean {
	if (NO_CALL.test(words + right)) return true;
	if (!/ an? /.test(words) || /^(?:placed|made|put in)\b/i.test(words)) return false;
	// Of a call that somebody denies having wanted, or has long sought, nobody says that it took place.
	return negated || PUT_FORWARD.test(words) || IN_VAIN.test(right) || /\b(?:has|have|long)\b[^,;]{0,30}$/i.test(left);
}
