/** How far what a verb is of goes on behind it. */
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";

/** As many spaces: what is left out keeps its place. */
export const blanks = (words: string): string => " ".repeat(words.length);

/** Where the object of a verb ends: at the next joint of the sentence. */
export function objectEnd(parse: Parse, sentence: Sentence, from: number): number {
	const text = parse.plain.slice(from, sentence.end);
	// A speaker's dash in a transcript mends a word; a writer's ends a clause.
	const spoken = parse.turns.length > 0 ? text.replace(/\u2014/g, " ") : text;
	const undashed = withoutAsides(spoken);
	const bare = undashed.includes(",") ? undashed.replace(SAID_ASIDE, blanks) : undashed;
	const colon = bare.includes(":") ? bare.replace(TOLD_COLON, (told) => told.replace(":", " ")) : bare;
	const named = colon.includes(":") ? colon.replace(NAMING_COLON, (told) => told.replace(":", " ")) : colon;
	const rest = LISTED_CLAUSES.test(named) ? named.replaceAll(";", ",") : named;
	const listed = rest.replace(GOES_ON_LISTING, (words) => words.replace(/, (?=an? )/g, "  "));
	const stop = firstOf(listed.slice(1), ENDS, CLAUSE_GOES_ON);
	return stop === null ? sentence.end : from + 1 + stop;
}

/** The asides that a verb's object goes on behind, blank. */
function withoutAsides(text: string): string {
	const undashed = DASH.test(text) ? text.replace(DASHED_ASIDE, blanks).replace(DASH_NAMES, blanks) : text;
	return undashed.includes(", as ") ? undashed.replace(AS_ASIDE, blanks) : undashed;
}

const DASH = /--|\u2014/;

/** Where the first of some patterns fits. */
function firstOf(text: string, ...patterns: readonly RegExp[]): number | null {
	const places = patterns.map((pattern) => text.search(pattern)).filter((place) => place >= 0);
	return places.length === 0 ? null : Math.min(...places);
}

/** The joints that end an object. */
const ENDS =
	/[;:]|, (?:as (?!well as\b|part of\b|was\b|were\b|did\b|agreed\b|he\b|she\b)|but|which|who|while|although|though|(?:hours|days|minutes|weeks|months|shortly|just \w+) (?:after|before)\b|according|saying|after|before|said|where|a |an |(?:some|many|most|both|all|each|none|one|two|several) of (?:which|whom|them)\b)|\b(?:but|although|whereas|despite|because|even though|amid|before (?=(?:the [\w'-]{3,20}|[\w'-]{2,20}) (?:agree[ds]?|start(?:s|ed)?|will|would|had|can|could|gets?|got|takes?|took|makes?|made|lifts?|lifted|ends?|ended|leaves?|left)\b))|"? (?:said|says)\b|\u2014| -- /i;

/**
 * Where the writer goes on with a clause that tells what came of it, how it stands or what it is like: "the plan, the
 * announcement of which caused riots", ", meant there would be", ", with the vaccine yet to be approved", "when it shot
 * down", "as Turkey had".
 */
const CLAUSE_GOES_ON =
	/, (?:the|an?) [\w-]{3,20} of (?:which|whom)\b|, (?:also |even |then )?(?:meant|means|led|was|were|is|are|had|has|will|would|came|comes|made|left|gave|took|went|began|ended|lasted|prompted|sparked|drew|marked|followed|showed)\b|, with (?:[\w'-]+ ){1,8}?(?:yet to|still|already|having|being|set to|due to|expected to|poised to|[A-Z][\w-]+ suggesting|suggesting|urging|saying|insisting|warning|calling|telling|pressing|arguing|asking|stressing|accusing|rejecting|claiming|offering|proposing)\b|, (?:marking|signal+ing|reflecting|raising (?:hopes|fears)|breaking|ending|easing|defying|coming|capping)\b|,? (?:their|the) (?:first|second|third|fourth|fifth|latest|last)[^,;.]{0,40} since\b|,? since (?:the (?:start|beginning|outbreak|\w+ (?:invasion|war))|[A-Z]\w+'s? (?:\w+ )?(?:invasion|war)|\d|last )|\((?:the|an?|which|who|formerly|also|known)\b|(?<=\w) when (?:it|he|she|they|the [\w-]+|[A-Z]\w+)(?: \w+ly)? (?:\w+ed|shot|took|came|went|began|fell|broke|left|sent|won|lost|met|spoke)\b|(?<!\bsuch"?)(?<=[\w"]) as (?:[A-Z][\w-]+ ){1,3}(?:mulls|weighs|considers|prepares|seeks|pursues|faces|continues|tries|looks|braces|awaits|presses|pushes|struggles|wages|[a-z]+ed)\b|(?<=\w) (?:just )?as (?:[A-Z][\w-]+|he|she|they|it|the [\w-]+) (?:had|has|have|did|does)\b| and (?:also |then |both )?(?:agreed|pledged|vowed|decided|promised|undertook|resolved)(?= (?:to|that|on)\b)/;

/** "vaccines -- we will provide them -- and chips": what a list is interrupted by. */
const DASHED_ASIDE = / (?:--|\u2014) [^.;\u2014]{3,90} (?:--|\u2014)(?= (?:and|as well as)\b)/;

/** "a range of issues -- including the war": what follows such a dash is named by what stands before it. */
const DASH_NAMES =
	/ (?:--|\u2014)(?= (?:including|among them|such as|notably|namely|in particular|particularly|from|above all|especially)\b)/;

/** "raised | the issue, as he does everywhere, of the hostages", "called for | a ceasefire, as soon as possible, in Gaza". */
const AS_ASIDE = /(?<=^[^,;:."]{3,60}), as [^,;:."]{3,50},(?= (?:of|in|to|for|about|with|between|on)\b)/;

/** "reiterated | the position of the G8: no one should use chemical weapons". */
const NAMING_COLON =
	/^[^:;,"]{0,60}\b(?:positions?|points?|messages?|principles?|issues|topics|subjects|areas|matters|priorities|concerns|things|questions|demands?|steps|commitments?|(?:working )?groups|tracks|pillars)\b[^:;,"]{0,60}:(?= )/;
/** "initiatives to enhance energy security; invest in infrastructure; and deepen ties". */
const LISTED_CLAUSES = /;[^;.]{3,160};? and /;

/** "the war in Ukraine, the tension in the Gulf, a way out of the crisis and a test": a later item of a list, no apposition. */
const GOES_ON_LISTING =
	/^[^,;:.]{3,90}, (?!an? |which |who |where |but |as )[^,;:.]{3,90}, an? [^,;:.]{3,90},? (?:and|as well as) /;

/** A headline's "Macron tells | Putin: explain the poisoning". */
const TOLD_COLON = /^ [A-Z][\w'-]{2,20}(?: [A-Z][\w'-]{2,20})?: /;

/** "They discussed ransomware, the White House said, and Iran." */
const SAID_ASIDE =
	/, [^,;.]{2,60} (?:said|says|added|told reporters)(?: [^,;.]{1,30})?,(?= (?:and|as well as|including|plus)\b)/;
