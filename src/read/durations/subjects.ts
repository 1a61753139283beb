/** The subject of the clause a length stands in: the encounter, something else, or the people taking part. */

import { ENCOUNTER_NOUNS, OTHER_NOUNS } from "../../languages/english/encounters.ts";
import { gated } from "../../link/gates.ts";
import type { Span } from "../../model.ts";
import { everyMatch } from "../../spans.ts";
import type { Around } from "./around.ts";
import { WORDS } from "./gates.ts";

const {
	NAMED_TALKER,
	NO_NAME,
	ONE_SPOKE,
	PART_FORMAT,
	PART_SUBJECT,
	SPOKE_ALONE,
	TWO_TITLES,
	WITHIN_IT,
	WITH_ANOTHER,
} = WORDS;

export const NOUN = gated(new RegExp(`\\b(?:${ENCOUNTER_NOUNS})\\b`, "i"));
export const OTHER = gated(new RegExp(`\\b(?:${OTHER_NOUNS})\\b`, "i"));
export const THEY = gated(
	/\b(?:they|the two|both|leaders|presidents|pair|two men|sides|who|we|delegations)\b(?!(?: (?:leaders|men|presidents|sides|ministers))?')/i,
);
export const STARTS_WITH_THEY = gated(/^\W*(?:they|the two|both)\b/i);
export const HE = /\b(?:he|she|I)\b/;
/** A pronoun that is the whole subject: "that signing" is none. */
export const THING = gated(
	/\b(?:it|which|that|this|all|(?:the|that|this) (?:\w+ )?one(?: before(?: it| that)?)?(?:, [^,]{3,40},)?|the (?:first|second|third|fourth|other|latest)(?:, [^,]{3,40},)?|the (?:whole|entire) (?:thing|affair))(?:\s+(?:has|had|have|also|only|just|itself|then|would|\w+ly|is said to have|was said to have)){0,9}\s*$/i,
);

/** "Trump's call", "the Trump-Putin call", "the Trump phone call": the name only says whose. */
const OF_THE_NOUN =
	/^(?:(?: and (?:[A-Z][\w.]+ ){0,2}[A-Z]\w+)?'s?\s|[-\u2014/][A-Z]|(?: (?:phone|telephone|video))? (?:calls?|meeting|summit|talks|conversation)\b)/;

type Head = "encounter" | "other" | "part" | "people" | "one" | "thing" | null;

/** "The call, Peskov said, lasted": who says so, between commas. */
const ASIDE =
	/, [^,;]{3,60} (?:said|says|confirmed|noted|added|told [^,]{3,30}|recalled|insisted)(?: [^,]{1,25})?,(?= )/g;

/** "The call, the longest between the two since January, lasted": what it was, between commas. */
const APPOSED =
	/(?:,|\s?\u2014) (?:the|their|his|an?) (?:first|second|third|fourth|fifth|sixth|seventh|longest|latest|last|only|most recent|\w+th)\b[^,;\u2014]{0,90}(?:,|\s?\u2014)(?= )/gi;

/** "The call, which the Kremlin said began at six and lasted": who says so, within what is said of it. */
const SAID_WITHIN =
	/\b(which|that) (?:(?:the|an?|his|her|its|one) )?(?:[\w.'-]+ ){1,5}?(?:said|says|estimated|reported|claimed|noted|confirmed|told (?:reporters|journalists|the press|[A-Z]\w+)) (?=(?:had |has |also |only )?(?:last|took|ran|went|began|started|stretch|continu|ended|was|were|came)\w*\b|(?:had |has |also |only |just )?$)/g;

/** The clause a verb at the end of `left` is in, without a leading adverbial ("After a delay, …"). */
export function subjectOf(left: string): string {
	const parts = left
		.replace(ASIDE, " ")
		.replace(APPOSED, " ")
		.replace(SAID_WITHIN, "$1 ")
		.split(
			/[;\u2014"]|:(?!\d)|--|\b(?:but|while|although|because|since(?! (?:late |early |mid-|last )?(?:jan|feb|mar(?:ch)?\b|apr|may\b|jun|jul|aug|sep|oct|nov|dec|(?:19|20)\d\d|\w+day\b|year|month|week|spring|summer|autumn|fall|winter))|said(?! to have)|says|saying|told (?:reporters|journalists|the press|lawmakers|[A-Z]\w+(?: [A-Z]\w+)?)|that(?= (?:the|it|his|their)\b)|and then)\b|, and (?=(?:the|that|this|their|his|its|it)\b)/i,
		);
	const clause = parts.findLast((part) => part.trim() !== "") ?? left;
	return clause
		.replace(/^\W*(?:after|before|during|following|on|in|at|when|as|despite|with)\b[^,]{0,90}, (?!which|that|who)/i, "")
		.slice(-180);
}

/** "It took place at Moscow's request and lasted": the second thing said of it. */
const SECOND_VERB = gated(
	/^\W*(?:it|this|that) (?:had |has |was |also ){0,2}(?:took|taken|came|come|happened|began|begun|started|went|gone|held|arranged|made|requested|initiated|ended|ran|run|covered|focused|was|dealt|touched)\b[^;]{0,120}? and(?: that it)?(?: \w+ly| also| had| then| only)?\s*$/i,
);

const RELATIVE = gated(/\b(?:that|which)(?:\s+(?:has|had|have|reportedly|also|only|\w+ly))?\s*$/i);
const ONE_THAT = gated(
	/\b(?:one|ones|something|affair|event|occasion|what)\b[^,]{0,20} (?:that|which)\b[^,]{0,20}$|(?:^\W{0,3}|\b(?:and|but) )(?:that|which)\b[^,]{0,20}$|, (?:that|which)\b/i,
);
const ALL_NOUNS = new RegExp(`\\b(?:(?<other>${OTHER_NOUNS})|(?<encounter>${ENCOUNTER_NOUNS}))\\b`, "gi");

/** What "that" or "which" takes up: the noun nearest before it. */
export function nearestNoun(subject: string): Head {
	const last = everyMatch(ALL_NOUNS, subject).at(-1);
	if (last === undefined) return "thing";
	return last.groups?.other === undefined ? "encounter" : "other";
}

/** What the subject before a verb is: whichever kind of noun comes first in it. */
export function headOf(left: string, people: readonly Span[]): Head {
	const subject = subjectOf(left);
	if (PART_SUBJECT.test(subject) || PART_FORMAT.test(subject) || /\b(?:every|any)\b/i.test(subject)) return "part";
	if (SECOND_VERB.test(subject)) return "thing";
	if (RELATIVE.test(subject)) {
		const head = nearestNoun(subject);
		// "a march that went on for five hours": what goes on is named, and no talk.
		return head === "thing" && !ONE_THAT.test(subject) ? null : head;
	}
	// The subject leaves out what stands between commas, so that places in the sentence are none in it.
	const named = people.flatMap((p) =>
		p.end > left.length || OF_THE_NOUN.test(left.slice(p.end, p.end + 40))
			? []
			: [subject.lastIndexOf(left.slice(p.start, p.end))],
	);
	const ones = [subject.search(HE), ...named].filter((place) => place >= 0);
	const places: readonly (readonly [Head, number])[] = [
		["other", OTHER.search(subject)],
		["encounter", NOUN.search(subject)],
		["people", THEY.search(subject)],
		["one", ones.length === 0 ? -1 : Math.min(...ones)],
		["thing", THING.search(subject)],
	];
	const found = places.filter(([, place]) => place >= 0).sort((a, b) => a[1] - b[1]);
	return found[0]?.[0] ?? null;
}

/** What "it" takes up: the encounter named last before it, and not a speech or a dinner. */
export function takesUpEncounter(before: string): boolean {
	const last = everyMatch(ALL_NOUNS, before).at(-1);
	if (last === undefined)
		return /\b(?:spoke|talked|phoned|called|met|rang|telephoned|dialed|discussed|shook hands|sat down|huddled|conferred)\b/i.test(
			before,
		);
	return last.groups?.other === undefined;
}

/** "Putin spoke for 20 minutes about history during his meeting with Macron": how long one of them spoke in it. */
export function isMonologue(left: string, right: string, people: readonly Span[]): boolean {
	const speakers = people.filter((p) => p.end <= left.length).length;
	return speakers < 2 && !THEY.test(left) && ONE_SPOKE.test(left) && WITHIN_IT.test(right);
}

/** "Obama then spoke for 20 minutes": of one alone, and of nobody he spoke with. */
export function isSpeech({ left, right, people, parties }: Around): boolean {
	return (
		people.filter((p) => p.end <= left.length).length < 2 &&
		parties < 2 &&
		SPOKE_ALONE.test(left) &&
		!THEY.test(left) &&
		!TWO_TITLES.test(left) &&
		!/\band (?:he|she)\b/i.test(left) &&
		!WITH_ANOTHER.test(right)
	);
}

/** Has somebody taking part been named, or "they", before a verb of talking? */
export function talkers({ left, right, people, parties }: Around): boolean {
	const clause = subjectOf(left);
	return (
		THEY.test(clause) ||
		HE.test(clause) ||
		people.length > 0 ||
		parties > 1 ||
		TWO_TITLES.test(clause) ||
		/\b(?:between|with)\b/i.test(right.slice(0, 40))
	);
}

/** "Witkoff met Putin for three hours": the talk of somebody who leads no country. */
export function isByAnother({ left, people, parties }: Around): boolean {
	const match = NAMED_TALKER.exec(left);
	if (match?.[1] === undefined || NO_NAME.test(match[1])) return false;
	const start = match.index + match[0].indexOf(match[1]);
	return parties === 0 && people.length < 2 && !people.some((p) => p.start <= start && start < p.end);
}

/** "He spent an hour in a larger meeting": he of whom the sentence before tells with whom he was. */
export function isHeBefore({ left, right, before }: Around): boolean {
	if (OTHER.test(right.slice(0, 60))) return false;
	return /^\W*(?:He|She)\b/.test(left) && (/ with /.test(before) || (before !== "" && takesUpEncounter(before)));
}
