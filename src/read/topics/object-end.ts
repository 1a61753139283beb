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
	const undashed = spoken.replace(DASHED_ASIDE, blanks).replace(AS_ASIDE, blanks).replace(DASH_NAMES, blanks);
	const bare = undashed.includes(",") ? undashed.replace(SAID_ASIDE, blanks) : undashed;
	const colon = bare.includes(":") ? bare.replace(TOLD_COLON, (told) => told.replace(":", " ")) : bare;
	const named = colon.includes(":") ? colon.replace(NAMING_COLON, (told) => told.replace(":", " ")) : colon;
	const rest = LISTED_CLAUSES.test(named) ? named.replaceAll(";", ",") : named;
	const listed = rest.replace(GOES_ON_LISTING, (words) => words.replace(/, (?=an? )/g, "  "));
	const stop =
		/[;:]|, (?:as (?!well as\b|part of\b|was\b|were\b|did\b|agreed\b|he\b|she\b)|but|which|who|while|although|though|(?:hours|days|minutes|weeks|months|shortly|just \w+) (?:after|before)\b|according|saying|after|before|said|where|a |an |(?:some|many|most|both|all|each|none|one|two|several) of (?:which|whom|them)\b)|\b(?:but|although|whereas|despite|because|even though|amid|before (?=(?:the [\w'-]{3,20}|[\w'-]{2,20}) (?:agree[ds]?|start(?:s|ed)?|will|would|had|can|could|gets?|got|takes?|took|makes?|made|lifts?|lifted|ends?|ended|leaves?|left)\b))|"? (?:said|says)\b|\u2014| -- /i.exec(
			listed.slice(1),
		);
	return stop === null ? sentence.end : from + 1 + stop.index;
}

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
