/** What stands behind a verb and is not its topic. */

const TALK = "(?:discuss|talk (?:about|over)|speak about|confer (?:on|about)|debate|negotiate)";
const TALKS = "(?:contacts?|calls?|meetings?|conversations?|consultations|discussions|summits?|rounds?)";

/** "agreed | to discuss trade at the summit", "to hold more contacts on Syria", "that she should visit Rome to discuss oil": they will. */
export const LATER = new RegExp(
	`^(?: that)?[^.;]{0,120}?\\b(?:to|and|will|would|should|could|must) (?:then |also |further )?(?:${TALK}|(?:hold|have|schedule|arrange|organi[sz]e) (?:[\\w-]+ ){0,4}${TALKS}|(?:hold|have) (?:more|further|another|new|additional|follow-up|follow-on|future) (?:[\\w-]+ ){0,3}talks|(?:return|come back) to|revisit|(?:stay|remain|keep|be) in (?:\\w+ )?(?:touch|contact)|(?:meet|convene|gather|sit down)\\b(?:(?! and )[^.;]){0,60} (?:on|about|over|for (?:[\\w-]+ ){0,2}(?:talks|discussions)))\\b`,
	"i",
);

/** "that, unlike | Kiev, Russia lets them in": whom somebody is compared with. */
export const UNLIKE = /\b(?:unlike|in contrast (?:to|with)|as opposed to)(?: (?:the|in|with))?\s*$/i;

/** "noted that the sanctions | were not brought up": what is said is that they did not come up. */
export const NOT_RAISED_BEHIND =
	/^[^.;"]{0,120}\b(?:(?:was|were|had been|has been|have been) (?:not|never)(?: \w+)?|(?:was|were)n't(?: \w+)?|(?:had|has|have) (?:not|never)(?: \w+)? been) (?:brought up|raised|discussed|mentioned|addressed|broached|touched (?:up)?on|talked about|on the (?:agenda|table)|an? (?:topic|issue|subject))\b|^[^.;"]{0,120}\b(?:did not|didn't|never) c[ao]me up\b/i;

/** "agreed | at their summit last year to": elsewhere. */
export const AT_ANOTHER =
	/^ (?:at|in|during) (?:their|a|an|the) (?:[\w-]+ ){0,3}(?:summit|meeting|talks|call|conversation|visit) (?:last|earlier (?:this|in)|in) (?:year|month|week|summer|autumn|winter|spring|fall|\d{4}|[A-Z]\w+)\b/;

/** "Previously, Lula had | criticised", "whom he had previously | accused": before the encounter. */
export const HAD_BEFORE_THAT =
	/\b(?:last|earlier this|late last|early last) (?:week|month|year)\b(?:(?!\b(?:call|meeting|talks|conversation|summit|spoke|met)\b)[^;"]){0,120} (?:after|when|before|since|as) (?:[A-Z][\w'-]+ ){1,3}(?:had )?$|^\W*(?:Previously|In the past|Years (?:ago|earlier)|Months (?:ago|earlier)),? [^;"]{0,120}\bhad (?:\w+ ){0,2}$|\b(?:whom|who|which|that) [^,;"]{0,40}\b(?:had|has) (?:previously|earlier|long|once|repeatedly|often)\s*$/;

/** "We always | talk about Syria". */
export const MOSTLY = /\b(?:always|usually|often|regularly|routinely|constantly|frequently|sometimes)\s*$/i;

/** "even as Netanyahu | speaks of". */
export const WHILE = /\beven (?:as|when|while) [^,;]{2,40}$/i;

/** "after Syria | accused Israel of", "when the State Department | voiced concern": another does. */
export const OTHERS_DO =
	/\b(?:after|before|when|while|since|hours after|days after|as) (?:the (?:US |U\.S\. |UN |British |Russian |German |French |Turkish |Chinese |Israeli |American )?(?:State Department|Foreign Ministry|Foreign Office|Pentagon|Treasury|Senate|Congress|parliament|court|government|army|military|opposition|United Nations|European Union)|(?:Syria|Iran|Israel|Turkey|Egypt|Qatar|Saudi Arabia|North Korea|South Korea|Pyongyang|Damascus|Tehran|Kyiv|Kiev|Ukraine|Hamas|Hezbollah|Congress|lawmakers|officials|critics|protesters|NATO|rebels)) (?:had |has |have |also |publicly |again |last week ){0,2}$/;

/** "briefed her on the summit in Minsk, where they | exchanged views", "his call with the prince, where they had | discussed": of that one. */
export const TOLD_OF_OTHERS =
	/\b(?:brief(?:ed|s)|inform(?:ed|s)|updat(?:ed|es)|reported|told)\b[^.;"]{3,160}\b(?:meetings?|summit|talks|calls?|conversations?|visit|trip|session)\b[^.;"]{0,160}, (?:where|when|at which|in which|during which) [^,;."]{0,50}$/;

/** "a unit | offering bounties", "a letter | demanding": what somebody else does who is named right before. */
export const OF_A_NOUN =
	/ (?!(?:and|or|but|by|while|when|whilst|after|before|in|of|from|for|with|on|without|not|then|also|both|leaders?|presidents?|ministers?|chancellors?|premier|secretary|counterpart|men|two|pair|sides?|spent|time|hours?|minutes|was|were|been|is|are|him|her|them|he|she|they|us|today|again|conversation|talks|meeting|call|discussion|discussions|together|first|once|\w+ly)\b)[a-z]{3,} $/;

/** The subject of a clause of when or while, and what stands behind it: "as the United States | weighed", "hours after Moscow had | condemned". */
export const OTHER_SUBJECT =
	/\b(?:after|before|as|while|whilst|when|since|because) (?:the )?([A-Z][\w.'-]*(?: (?:of |and )?[A-Z][\w.'-]*){0,4})( (?:(?:had|has|have|was|were|is|are|also|again|publicly) ){0,2})$/;
