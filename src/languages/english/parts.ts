/** Words by which a length is that of one part of an encounter. */
/** "continued for an hour | after she came in": what was left of it. */
export const GOES_ON = /\b(?:continued|continuing|went on|going on|carried on|resumed|ran on)\b[^.;,]{0,25}$/i;

export const AFTER_THAT = /^ (?:more )?(?:after|from) (?:the|that|this|she|he|they|it|her|his|their|[A-Z])/;

/** What a part of an encounter is called, by what it is a part of. */
const PART_NOUNS = "(?:portions?|segments?|hal(?:f|ves)|phases?|legs?|parts?|components?|stretch(?:es)?)";

/** A part that the one word before it makes one: "the first session", "an expanded format meeting". */
const PART_WORDS =
	"(?:first|second|third|opening|final|closing|last|morning|afternoon|public|televised|on-camera|plenary|expanded|enlarged|larger|wider|broader|smaller|small|small-group|large-group|narrow|restricted|delegation-level|ministerial|technical|photo)(?:[- ](?:format|level|group|circle))?";

/** Who sits there makes it a part. */
const PART_FORMATS =
	"(?:enlarged|expanded|delegation-level|restricted|restricted-format|expanded-format|narrow-format|small-group|large-group|plenary)";

/** A part of an encounter as a verb's subject. */
export const PART_SUBJECT = new RegExp(
	`^\\W*(?:(?:the|a|an|his|her|their|its|this|that|[\\w.'-]{2,25}'s?)\\s+)?(?:(?<=\\bthe\\s)(?:pair|two|men|leaders|presidents|sides)'s?\\s+(?:first|second|third|final|last)\\s+(?:sit-downs?|sessions?|rounds?)|${PART_WORDS}\\s+(?:\\w+\\s+)?sit-downs?|${PART_WORDS}\\s+(?:\\w+\\s+)?(?:sessions?|rounds?|hour|stage|${PART_NOUNS}|meeting(?!, (?:on|in|at) (?:\\d|[A-Z])| (?:between|with|of (?:the (?:two|leaders|presidents|pair)|their|an?)|since|in (?:\\w+ ){0,4}(?:years?|months|decades?)|as)\\b))|${PART_FORMATS}\\s+(?:\\w+\\s+)?(?:meetings?|talks|sessions?|negotiations|discussions?|consultations)|(?:(?!(?:was|were|is|are|and|as|form\\w*)\\b)\\w[\\w'-]*\\s+){0,4}?${PART_NOUNS}\\s+(?:of|in|with|for|that|which|where)|(?:sessions?|talks|meetings?|negotiations)\\s+(?:of|between|with|among)\\s+(?:the\\s+)?(?:(?:two|both|full|wider|larger)\\s+)?(?:delegations?|teams|ministers|advis[eo]rs|aides))\\b`,
	"i",
);

/** After a length that stands before its noun: the noun is a part's. */
export const PART_AFTER = new RegExp(
	`^[- ](?:long )?(?:[\\w-]+ ){0,3}?(?:${PART_NOUNS}\\b|${PART_WORDS} (?:sessions?|rounds?)\\b|${PART_FORMATS} (?:\\w+ )?(?:meetings?|talks|sessions?|negotiations)\\b|(?:meetings?|talks|sessions?) (?:of|between|with) (?:the )?(?:\\w+ )?delegations\\b)`,
	"i",
);

/** "in an expanded format": one part of the talks. */
export const PART_FORMAT =
	/\bin (?:an? |the )?(?:expanded|extended|restricted|narrow|wider|broader|one-on-one|small|smaller|large|larger|limited|so-called narrow) (?:format|composition|session|setting|circle|group)\b/i;

/** After a length: others came in, so that it is the length of one part. */
export const OTHERS_JOINED =
	/^ before (?:being joined|(?:their|the|his|her|other) (?:\w+ ){0,2}(?:ministers|delegations?|aides|teams?|officials|advis[eo]rs|entourages?|others) (?:joined|were|came|entered|arrived|took))/i;

/** After a length of speaking by one: it was a part of their talk, "spoke for 20 minutes about history during his meeting with". */
export const WITHIN_IT =
	/^ (?:about|on|of|straight|without|uninterrupted)\b[^.;]{0,60}\b(?:during|in|at the (?:start|beginning|opening|outset|end) of|at|before) (?:the|a|an|his|her|their)\b[^.;]{0,30}\b(?:meeting|calls?|talks|conversation|summit|session)\b/i;

export const ONE_SPOKE = /\b(?:spoke|talked|held forth) (?:(?!with\b)[\w-]+ ){0,3}for (?:[\w-]+ ){0,2}$/i;

/** Before the encounter's noun: something that is not all of it, or comes before it. */
export const NOT_ALL =
	/\b(?:limit|slot|interval|portions?|segments?|parts?|hal(?:f|ves)|start|beginning|opening|end|lead-up|run-up|preparations?|waits?|notice|delays?|breaks?)\b[^,]{0,20}\b(?:of|for|to|before|in|between|during)\b[^,]{0,30}$/i;

/** "the first half of the 80-minute meeting": the length is that of the whole. */
export const PART_OF_WHOLE =
	/\b(?:half|part|parts|portion|rest|remainder|much|most|some|bulk|majority|minutes?|hours?|third|quarter|end|start|beginning|middle|course|close) of (?:the|a|an|their|his|her|that|this)\s*$/i;

/** "met one-on-one for 30 minutes before a working lunch": a part of it. */
export const ALONE =
	/\b(?:one[- ]on[- ]one|alone|privately|in private|tete-a-tete|just the two of them|without aides)\b/i;

export const THEN_MORE =
	/^,? (?:before|followed by|and then(?: had| held)?) (?:an? |the |their )?(?:working|expanded|extended|larger|broader|wider|delegation-level|plenary) (?:\w+ )?(?:lunch|dinner|breakfast|meeting|session|talks|format)\b/i;

/** "followed by an expanded session of": what came after the first part is one like it. */
export const PART_FOLLOWED = new RegExp(
	`\\b(?:followed by|then) (?:an?|the) (?:${PART_WORDS}|${PART_FORMATS}|second|longer|shorter|further) [^.;,"]{0,40}$`,
	"i",
);

/** The total of several sessions: "over two days they spent eight hours together". */
export const OVER_DAYS =
	/\b(?:over|across|during|in|within|spread over|in the course of) (?:(?:the|these|those|their) )?(?:two|three|four|five|several|both) days\b(?! (?:ago|before|earlier))/i;

/** "with their delegations present and then for another hour alone": the one is a part like the other. */
export const AND_ANOTHER_PART =
	/^[^.;]{0,60}\b(?:and then|then|followed by|before|and)(?: \w+)? (?:for )?another (?:\w+ ){0,3}(?:hours?|minutes|half)\b(?![^.;,]{0,40}\b(?:photo\w*|pictures?|gifts?|cameras|reporters|the press)\b)/i;
