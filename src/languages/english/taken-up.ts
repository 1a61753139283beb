/** How English leaves it to a pronoun, or to another sentence, who talked and when. */
import { ENCOUNTER_NOUNS } from "./encounters.ts";

/** Right behind a name: "Putin | and he spoke". */
export const AND_HE = /^(?:'s)? and (?:he|she) (?:had |then |later |also )?(?:spoke|talked|met|conferred|were)\b/;
/** Right behind a name: "Trudeau | called him". */
export const CALLED_HIM =
	/^,? (?:had |then |later |also |has ){0,2}(?:called|phoned|rang|telephoned|met|received|hosted|spoke (?:to|with)|talked (?:to|with)|met with) (?:him|her)\b/;
/** "He had himself a half-hour conversation with …". */
export const HE_HAD =
	/^\W*(?:(?:then|later|earlier|afterwards?|separately), )?(?:he|she) (?:(?:himself|herself|had|has|also|then|later) ){0,3}(?:himself |herself )?(?:(?:held |had )?an? |spoken |spoke |talked |met )[^.;]{0,70}\b(?:with|to) /i;

export const JOINT =
	/\bjoint (?:\w+ )?(?:call|conversation|meeting|video conference|videoconference|talks|session) with /i;

/** A talk of more than two, by its name. */
export const OF_SEVERAL =
	/\b(?:(?:trilateral|three-way|three-party|four-way|four-party|five-way|six-way|quadrilateral|quadripartite|multilateral|Normandy(?:[- ]format)?) (?:[\w-]+ ){0,2}(?:calls?|conversations?|conferences?|meetings?|talks|summits?|sessions?|gatherings?|sit-downs?|lunch(?:es)?|dinners?|breakfasts?)|the (?:three|four|five) (?:leaders|presidents|men|heads))\b/i;

/** A group of leaders who were talked to. */
export const MANY_TALK =
	/\b(?:(?:EU|European|NATO|G-?7|G-?20|Gulf|Arab|African|Baltic|Nordic|allied|other) leaders|coalition of the willing|leaders of (?:the )?(?:EU|NATO|European Union|G-?7|\w+, [A-Z]))\b[^.;]{0,60}\b(?:briefed|call|spoke|joined|met|talked|consulted|conference)\b/;

/** At the end of the words before a name: what was done with that one. */
export const WITH_AT_END =
	/\b(?:reached|agreed|made|struck|signed|worked out|concluded|had|held|talks|meeting|talked|met|spoke)\b[^.;,]{0,20}\bwith (?:[\w.'-]+ ){0,4}$/i;

export const THEIR_OTHER = new RegExp(
	`^\\W*their (?:previous|last|earlier|first|second|latest|most recent) (?:[\\w-]+ ){0,2}?(?:${ENCOUNTER_NOUNS})\\b`,
	"i",
);
export const THAT_TALK = new RegExp(`^\\W*(?:that|this) (?:[\\w-]+ )?(?:${ENCOUNTER_NOUNS})\\b`, "i");

export const MEAL = /\b(?:dinner|lunch|breakfast|banquet|supper)\b/i;

/** Between a meal and its day, whichever comes first. */
export const BESIDE_MEAL =
	/^(?:'s|,)? ?(?:over|at|for|during|of|on|night's|evening's)? ?(?:a |the |their )?(?:\w+ )?$/i;

/** Right before an adjective of length: a talk of which nothing was said before. */
export const ANY_TALK = /\b(?:from|after|following|with|had|held|for) an? $/i;

/** Whose talks they were: "the truce Kyiv had signed up to in Jeddah | after". */
export const HAD_DONE = /^(?:'s \w+)? (?:had|has|have) (?:[\w-]+ ){1,8}(?:after|following|in|during) $/;

/** Whoever held the office: "the last meeting of a U.S. president with Putin". */
export const A_PRESIDENT = /\b(?:an?|any|the then) (?:[A-Z][\w.]+ )president\b/;

/** "He and Biden had met for 90 minutes", "Her own call with Trump": one of the two is named in the sentence before. */
export const HE_AND = /^\W*(?:[Hh]e|[Ss]he) and (?=[A-Z])/;
export const HIS_OWN = new RegExp(`^\\W*(?:his|her) own (?:[\\w-]+ ){0,2}?(?:${ENCOUNTER_NOUNS}) with `, "i");
