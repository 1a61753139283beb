/** Of a topic that was raised: words that tell who of the two raised it. */

/** "Xi did not bring up Taiwan", "Obama told him": one alone does this. */
export const ALONE_RAISES =
	/\b(?:(?:had |has |also |again |never |pointedly |(?:did|does|had|has) not |(?:did|does|had|has)n['\u2019]t ){0,3}(?:rais(?:e|ed|es)|br(?:ing|ings|ought) (?:it |this |that )?up|broach(?:ed|es)?|mention(?:ed|s)?|told|tells|warn(?:ed|s)?|press(?:ed|es)?|urge[ds]?|complain(?:ed|s)?|condemn(?:ed|s)?|confront(?:ed|s)?|push(?:ed|es)?|demand(?:ed|s)?|protest(?:ed|s)?))\b/i;

/** Both of them do this, or nobody is said to have done it. */
export const TOGETHER =
	/\b(?:they|the two|both|leaders|presidents|prime ministers|neither|each other|discuss(?:ed|ion|ions)?|talk(?:ed)? (?:about|of|over)|exchanged|c[ao]me up|coming up|(?:was|were|been|be|being) (?:\w+ ){0,2}(?:raised|brought|mentioned|broached|pressed|touched)|no mention)\b/i;

/** Whoever this is stands before it in the text. */
export const PRONOUN_BEFORE = /\b(?:he|she|they|we|I|it)\b/;
