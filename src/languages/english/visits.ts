/** Lengths of a visit, of a meal, and of what was only brief. */
import { FILLER } from "./durations.ts";
import { ENCOUNTER_NOUNS } from "./encounters.ts";

/** Before a length and "later": they went in; after it: they came out. */
export const WENT_IN =
	/\b(?:slipped|went|walked|disappeared|vanished|filed|retreated|retired|withdrew|headed) (?:in|into|inside|behind|to) (?:the (?:White House|Kremlin|Elys[eé]e|chancellery|(?:\w+ )?(?:palace|residence|villa|embassy|talks|meeting))|Downing Street|No_? ?10|Number 10|talks|a (?:\w+ )?meeting|closed doors)\b[^.;]{0,90}(?:,| and|,? but)? (?:some |about |only |just )?$/i;
export const LATER_OUT =
	/^ later,? (?:when )?(?:he|she|they|the two|both|the (?:\w+ ){0,2}(?:leaders|presidents|men|pair))(?: had)? (?:re-?emerged|emerged|came (?:back )?out|slipped (?:back )?out|reappeared|walked (?:back )?out|were (?:still )?(?:done|through|finished))\b/i;

/** "The call was very brief.": nothing else is said of its length. */
export const WAS_BRIEF = new RegExp(
	`\\b(?:${ENCOUNTER_NOUNS})(?: (?:with|between) [^.;,:"]{2,60})?(?: on \\w+day)? (?:was|had been) (?:(?:very|rather|quite|extremely|fairly|relatively|also|only|a) ){0,2}(?:brief|short|quick)(?: (?:one|affair))?(?=[.,;"]|$| and (?:polite|cordial|formal|cool|frank|business\\w*)\\b|, (?:he|she|the|[A-Z]))`,
	"gi",
);

/** A meal as the encounter itself: before its length, and after one that is an adjective. */
export const MEAL_LASTED = new RegExp(
	`(?<!\\b(?:before|after|then|and|by|plus|with|of) )\\b(?:an?|the|their|his|her|whose) (?:(?:working|private|steak|intimate|one-on-one|candlelit|evening|marathon|long|lengthy) )?(?:dinner|lunch|breakfast)(?: (?:with(?! (?:aides|advis|ministers|delegations|officials|donors|reporters|business|executives|staff|lawmakers))|between|of) [^.;,]{2,60})?,? (?:that |which )?(?:had )?(?:lasted|stretched|ran|went on|extended)${FILLER}\\s*$`,
	"i",
);
export const MEAL_AFTER =
	/^[- ](?:long )?(?:(?:working|private|steak|one-on-one|evening) )?(?:dinner|lunch|breakfast) (?:with|between)\b/i;

/** After a length: it is that of a visit, "after two hours on Pakistani soil". */
export const OF_A_VISIT =
	/^ (?:on (?:[\w-]+ ){1,2}soil|on the ground|in (?:the )?(?:air|country|city|town|capital)|at the airport)\b/i;

/** Before and after a length within a sentence: "Kan took the receiver, and for | ten minutes | he talked with Obama". */
export const AND_FOR = /(?:, and|;| and then) for (?:just |only |some )?$/i;
export const THEN_THEY_TALKED =
	/^,? (?:he|she|they|the two|[A-Z][\w'-]+) (?:had |then )?(?:talked|spoke|conferred|argued|conversed)(?: by (?:tele)?phone| on the (?:tele)?phone| alone)? (?:with|to) (?=[A-Z]|the )/;

/** Before a length: whoever was talked to leads nothing. */
export const A_CITIZEN =
	/\b(?:an?|the) (?:\w+ )?(?:members? of (?:congress|parliament)|congress\w+|senator|lawmaker|legislator|mayor|governor|protest[eo]r|reporter|journalist|activist|student|worker|widow|mother|veteran|soldier|farmer|heckler)\b/i;
