/** Words by which an account of a length tells that it is of one part of a meeting, or of a talk beside one. */

/** With nobody but interpreters. */
const ALONE =
	"alone|one[- ]on[- ]one|t[e\u00ea]te[- ][a\u00e0][- ]t[e\u00ea]te|by themselves|(?:joined |accompanied )?(?:with |by )?(?:only|just|nobody but|no one but|none but) (?:by )?(?:(?:their|two|the|a pair of) ){0,2}(?:interpreters|translators)|(?:interpreters|translators) only|(?:without|with no|no) (?:their |other )?(?:\\w+ )?(?:aides|advis[eo]rs|delegations|ministers)";
const OF_TWO = new RegExp(`\\b(?:${ALONE})\\b`, "i");

/** With everybody who came along. */
const OF_ALL =
	/\b(?:(?:the|their|both|two) delegations|delegation[- ]level|(?:expanded|extended|enlarged|broader|wider|larger) (?:bilateral )?(?:format|meeting|talks|session|composition|group)|plenary|working (?:lunch|breakfast|dinner))\b/i;

/** All of several talks taken together: "in two meetings", "in all they spent five hours together"; not "all in all they talked". */
const SEVERAL =
	"(?:in|over|across|during) (?:two|three|four|several|both|separate) (?:meetings|sessions|rounds|sittings|encounters|days)";
const IN_ALL = new RegExp(
	`\\b${SEVERAL}\\b|\\b(?:(?<!\\ball )in all|in total|all told|altogether|a (?:combined )?total of)\\b[^.;]{0,60}\\b(?:spent|together)\\b|\\b(?:spent|together)\\b[^.;]{0,60}\\b(?:(?<!\\ball )in all|in total|all told|altogether|a (?:combined )?total of)\\b`,
	"i",
);

/** At table, or for the second time that day. */
const ASIDE =
	/\b(?:(?:at|during|over|end of|course of) (?:an?|the|this|that)(?: [\w'-]+){0,3} dinner|over dinner|second,? (?:(?:previously|undisclosed|unacknowledged|informal|separate|private|longer|shorter|short|brief)[, ]+){0,3}(?:conversation|meeting|encounter|discussion|talk|session)|informal (?:conversation|meeting|encounter|discussion|talk|chat)|(?:another|further) (?:\w+[- ]){1,4}(?:meeting|conversation|session|talks|discussion|call)|(?:returned|went back|came back|reconvened) (?:(?!and\b)[\w:.'-]+ ){0,9}and (?:met|talked|spoke|sat))\b/i;

/** From the end of a length to such words, where nothing else is told between. */
export const TO_THE_PART = new RegExp(
	`^,? (?:(?!(?:then|before|after|followed|and|while|but|when|later|until)\\b)[\\w'-]+,? ){0,5}(?:${ALONE})\\b`,
	"i",
);

/** The figure of a part behind that of the whole: "five hours, nearly two of which", "three hours, 40 minutes of that". */
export const OF_WHICH =
	/\b(one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|\d+)(?: and a half)?(?: (hours?|minutes?))? of (?:which|that|those|them)\b/i;

/** The part of a meeting that some words are about; null where they say of none. */
export function partOf(text: string): "alone" | "together" | "aside" | "in-all" | null {
	const whole = text.slice(0, OF_WHICH.exec(text)?.index);
	if (IN_ALL.test(whole)) return "in-all";
	if (OF_TWO.test(whole)) return "alone";
	if (OF_ALL.test(whole)) return "together";
	return ASIDE.test(whole) ? "aside" : null;
}
