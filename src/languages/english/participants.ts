/** How English says who does something, without a leader's name right before it. */

/** "about a unit | offering": the noun behind such a preposition is the subject. */
export const OF_ANOTHER =
	/\b(?:about|of|regarding|concerning|over) (?:an?|the|some|any) (?:[a-z-]+ |[A-Z][\w-]+ ){0,4}(?!(?:president|minister|chancellor|premier|leader|king|prince)\b)[a-z]{3,} $/;

export const BY_OFFICE = /\bthe (president|prime minister|chancellor|premier|king|taoiseach)\s+(?:\w+ly )?$/i;
export const TO_OFFICE = /^ the (president|prime minister|chancellor|premier|king|taoiseach)\b(?! of | that he )/i;

/** Right before a second verb of the same subject. */
export const AND_ALSO = /,? and (?:also |both |then )?$/;
/** Words behind which somebody else's clause begins. */
export const OWN_SUBJECT = /[;:"]|\b(?:said|says|told|if|whether)\b/;
