import type { Span } from "../../model.ts";
import { at } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { charBefore } from "./subjects.ts";

/** Where, when or to whom something was said, which may stand after the verb of a sentence that ends with its speaker. */
const ADJUNCT =
	/^(?:\s+(?:on|in|at|to|from|during|after|before|late|early|earlier|later|afterwards?|yesterday|today|reporters|journalists|through|via|by|citing|quoting|with reference|while|when|as|once|speaking|himself|herself|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[^"]*|\s+(?:the )?[A-Z][\w.]*\w ?[.!?]?|[.!?\s]*)$/i;

/** What follows a verb with one of these is what was said, not where or to whom. */
const CLAUSE =
	/\b(?:that|he|she|they|it|had|has|have|was|were|would|will|is|are|did|do|does|can|could|no|not|yes|so)\b/i;

/** An afterthought that the outlet adds itself: "Trump tweeted he'd discussed it, along with other issues, during their hour-long phone call". */
const OWN_ADJUNCT = /, (?:during|in|after|following) (?:an?|the|their|his|her|what)\b[^,"]*[.!?]?$/;

/** What only leads up to a clause: "On Monday", "Asked about it", "after the call". */
const LEADS_UP =
	/^\s*(?:(?:and|but|still|yet|so) )?(?:$|(?:in|on|at|after|during|before|following|earlier|later|speaking|asked|pressed|questioned|when|while|however|meanwhile|for|by|from|as|to|hours|minutes|days|since|separately|afterwards?|briefing|with|despite|citing|without|though|although|because|if|talking|writing|addressing|appearing|shortly|soon|moments|moreover|indeed|instead|also|then|now|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)(?!')|late|early|responding|replying|according|who|which|one|a|an)\b)/i;

function onlyLeadsUp(left: string): boolean {
	const words = left.trim().replace(/,$/, "");
	return words.split(",").every((part) => LEADS_UP.test(part) || /^\s*(?:May|\w+ \d{1,2}|\d{4})\s*$/.test(part));
}

/** "The leaders, an aide told reporters, also discussed": who tells of it, between a subject and its verb. */
const ONLY_SUBJECT = /^[\s"]{0,2}\w[\w.'-]*(?: [\w.'-]+){0,7}, ?$/;
const VERB = /\b(?:was|were|is|are|had|has|have|did|spoke|met|told|made|took|came|brought|[a-z]{3,}ed)\b/;
const AFTER_ASIDE = /^[^,;:"]{0,60}, ?"?[a-z]/;

/** The clause goes on after the speaker: "…, the spokesman told reporters in Seoul, and about …". */
const GOES_ON = /^[^,;:"()]{0,90}, (?:and|as well as|nor|or)\b/;
const TOLD_WHOM = /^\s+(?!that\b|him\b|her\b|them\b)[^,;:"]{1,90}(?:[.!?]?\s{0,9}$|[,;:])/;

/** "a Kremlin aide said after a call that brought no truce": "that" tells of the call, not what was said. */
const AFTER_ONE_THAT =
	/^ (?:after|following) an? (?:[\w-]+ ){0,3}(?:call|conversation|meeting|summit|session|encounter|visit) that (?=(?:had|was|were|ran|went|took|brought|[a-z]+ed)\b)/;

/** What a verb of saying puts into its subject's mouth: what follows it, what it follows, or all of the sentence around it. */
export function scopeOf(parse: Parse, sentence: Span, subject: number, verb: Span): Span {
	const before = charBefore(parse.plain, subject, sentence.start);
	const rest = parse.plain.slice(verb.end, sentence.end);
	const whole = { start: sentence.start, end: sentence.end };
	if (before === '"')
		return /^[^"]{0,90}[;:]|^[^"]{0,60}, and [^"]*$/.test(rest) ? whole : { start: sentence.start, end: verb.start };
	if (before === "," || before === "\u2014") {
		const left = parse.plain.slice(sentence.start, subject);
		const said = before === "," ? !onlyLeadsUp(left) : false;
		if (said && ONLY_SUBJECT.test(left) && !VERB.test(left) && AFTER_ASIDE.test(rest)) return whole;
		if (said && /^,\s*"/.test(rest)) return whole;
		if (/^\s*[;:\u2014]/.test(rest))
			return said || /^\s*:/.test(rest) ? whole : { start: sentence.start, end: verb.start };
		const first = rest.split(/[,;:]/)[0] ?? rest;
		if (
			said &&
			!/\bthat\b(?! (?:day|evening|night|afternoon|morning|week)\b)/.test(
				first.replace(AFTER_ONE_THAT, "").slice(0, 60),
			)
		) {
			const told = /^(?:told|tells|informed)$/i.test(parse.plain.slice(verb.start, verb.end)) && TOLD_WHOM.test(rest);
			if (told || ADJUNCT.test(first)) {
				const goesOn = GOES_ON.test(rest) || /^[^,"]{0,90}[;:]/.test(rest);
				if (goesOn) return whole;
				if (told || /^\s+\S/.test(first)) return { start: sentence.start, end: verb.start };
			}
		}
		if (ADJUNCT.test(rest) && !CLAUSE.test(rest)) return { start: sentence.start, end: verb.start };
		const asked = /^(?:when |while )?(?:asked|pressed|questioned|speaking|in an?|at an?)\b/i.test(
			parse.plain.slice(sentence.start, sentence.start + 20),
		);
		if (/^,(?!\s*")/.test(rest) && !asked) return whole;
	}
	const adjunct = OWN_ADJUNCT.exec(rest);
	return { start: verb.end, end: adjunct === null ? sentence.end : verb.end + adjunct.index };
}

/** The sentence a place is in, clipped to the quotation around it, so that what is said in a quotation stays in it. */
export function clipped(parse: Parse, sentence: Sentence, place: number): Span {
	const quotation = at(parse.quotations, place);
	if (quotation === null) return sentence;
	return { start: Math.max(sentence.start, quotation.start), end: Math.min(sentence.end, quotation.end) };
}
