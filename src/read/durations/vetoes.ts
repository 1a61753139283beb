/** Lengths that are of no encounter, or not of the whole of one. */
import { OTHER_NOUNS } from "../../languages/english/encounters.ts";
import { gated } from "../../link/gates.ts";
import { withoutMay } from "../text/plain.ts";
import type { Around } from "./around.ts";
import { PLANNED_NEAR } from "./brief.ts";
import { WORDS } from "./gates.ts";
import type { Length } from "./lengths.ts";
import { subjectOf } from "./subjects.ts";

const {
	ALONE,
	AND_ANOTHER_PART,
	BEFORE_END,
	BEYOND,
	ITS_END,
	LATER_OUT,
	LONG_AGO,
	MEAL_AFTER,
	NOT_LENGTH_AFTER,
	NOUN_AFTER,
	OFFERED,
	OF_MANY,
	OF_UNDERLINGS,
	OTHERS_JOINED,
	OVER_DAYS,
	PART_AFTER,
	PART_BEFORE,
	PART_FOLLOWED,
	PART_OF_WHOLE,
	SINCE_ITS_BEGINNING,
	STILL_TO_COME,
	TALKS_LAST,
	THEN_MORE,
	WENT_IN,
	WITH_NO_LEADER,
	WITH_NO_LEADER_BEFORE,
} = WORDS;

/** A length that somebody denies, or would not give. */
const UNSAID = gated(
	/\b(?:den(?:y|ied|ies|ying)|reject(?:ed|s|ing)|disput(?:ed|es|ing)|dismiss(?:ed|es|ing))\b[^.;]{0,80}$|(?:n't|\bnot|\bdeclined to|\brefused to) (?:say|confirm|mention|disclose|specify|reveal)\b[^.;]{0,80}$|(?:n't|\bnot|\bnever) (?:even )?(?:last|run|go on|take|speak|talk|meet)\b[^.;,]{0,30}$/i,
);

/** "The two have been meeting for more than three hours": and they are not done. */
const STILL_AT_IT =
	/\b(?:have|has) (?:now |already )?been (?:meeting|talking|speaking|negotiating|sitting|closeted|in (?:talks|a meeting)|on the (?:tele)?phone|at it)\b[^.;,]{0,90}$|\b(?:are|is) (?:now |still )(?:meeting|talking|speaking|in talks)\b[^.;,]{0,90}$|\b(?:continues?|drags? on|goes on|go on) for (?:already |now |more than |over |at least )?$/i;

/** "three hours at the White House, press conference included": of the whole visit. */
const WITH_THE_REST =
	/^[^.;]{0,70}(?:,| \() ?(?:(?:the )?(?:news|press) conference (?:included|and all)\b|(?:including|counting) (?:[\w-]+ ){0,3}(?:(?:news|press) conference|tour|ceremony|banquet|concert|state dinner)\b)/i;

/** "a 15-minute break": the length of something else. */
const OF_OTHER = gated(new RegExp(`^[- ](?:long )?(?:[\\w-]+ ){0,2}?(?:${OTHER_NOUNS})\\b`, "i"));

const DONE = gated(
	/\b(?:lasted|went on|ran|became|(?:turned|stretched|grew|morphed|developed|evolved|extended) (?:in)?to|was expected to last[^,]{0,80},? but|would (?:later )?(?:describe|call|say|recall))\b/i,
);

/** "two hours before the call" is when; "for two hours before the break" is how long. */
function isPointInTime({ left, right }: Around): boolean {
	if (!NOT_LENGTH_AFTER.test(right) || (LATER_OUT.test(right) && WENT_IN.test(left))) return false;
	if (SINCE_ITS_BEGINNING.test(right) && ITS_END.test(left)) return false;
	if (BEHIND_DOORS.test(right) || (/\b(?:it|all) (?:was|took)\s*$/i.test(left) && BEFORE_END.test(right))) return false;
	return !(/\b(?:for|lasted|lasting)(?: just| only)?\s*$/i.test(left) && DURING_AND_AFTER.test(right));
}

/** Not "spoke for 50 minutes before he met Obama": that was to somebody else. */
const DURING_AND_AFTER = gated(
	/^ (?:(?:before|after)(?! (?:he|she|[A-Z][\w-]+) (?:met|meets|spoke|phoned|called|sat down|meeting))|early on|late on|earlier (?:in the|on|this|that|today|yesterday))\b/,
);

const BEHIND_DOORS = /^ behind closed doors\b/i;

/** "an hour-and-a-half, | almost two-hour meeting": the second is what is meant. */
const SAID_BETTER =
	/^, (?:almost|nearly|more like|maybe|perhaps|closer to|rather|or rather) [^,.;]{1,25}[- ](?:hours?|minutes?)\b/i;

/** Is a length somebody else's, or of another thing, still to come, denied or not said? */
export function vetoed(around: Around, length: Length): boolean {
	if (OF_MANY.test(around.left) || OF_UNDERLINGS.test(around.left) || isPointInTime(around) || length.minutes > 24 * 60)
		return true;
	const ofWhole = length.adjective && PART_OF_WHOLE.test(around.left) && NOUN_AFTER.test(around.right);
	if (
		PART_BEFORE.test(around.left) &&
		!ofWhole &&
		!TALKS_LAST.test(around.left) &&
		!/\bthan\b/i.test(around.right.slice(0, 14))
	)
		return true;
	if (WITH_NO_LEADER.test(around.right) || WITH_NO_LEADER_BEFORE.test(around.near)) return true;
	if (length.adjective && OF_OTHER.test(around.right) && !MEAL_AFTER.test(around.right)) return true;
	if (length.adjective && PART_AFTER.test(around.right)) return true;
	if (PART_FOLLOWED.test(around.left) || SAID_BETTER.test(around.right)) return true;
	if (OFFERED.test(around.left) || UNSAID.test(around.left) || OTHERS_JOINED.test(around.right)) return true;
	if (ALONE.test(around.near) && THEN_MORE.test(around.right)) return true;
	if (
		AND_ANOTHER_PART.test(around.right) ||
		OVER_DAYS.test(subjectOf(around.left)) ||
		/^ (?:together |of talks )?over (?:two|three|four|several) days\b/i.test(around.right)
	)
		return true;
	if (STILL_AT_IT.test(around.near) || WITH_THE_REST.test(around.right)) return true;
	if (STILL_TO_COME.test(around.left) && !DONE.test(around.left)) return true;
	if (LONG_AGO.test(around.near) || /\b(?:program(?:me)?|schedule|itinerary|timetable)\b/i.test(around.left))
		return true;
	if (/^ (?:longer|shorter|more|less) than\b/i.test(around.right) && !BEYOND.test(around.right)) return true;
	return (
		PLANNED_NEAR.test(
			withoutMay(around.near).replace(/\b(?:longer|more|less) than (?:planned|scheduled|expected)\b/gi, ""),
		) && !DONE.test(around.near)
	);
}
