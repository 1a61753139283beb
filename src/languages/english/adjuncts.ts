/** What may stand between a verb and what it is of. */

/** "told him | that as G20 members they shared a duty": who they are. */
export const AS_WHAT = /^ (?:(?:[\w'.-]{1,20} ){0,3}that )?as (?!well\b)[^,;]{0,80}$/;

/** "assured him, during their talks at his Jerusalem residence, | that": where and when it was said. */
export const WHERE_SAID = /^ [^,;]{2,80}, (?:during|in|at|on|over|after|before|while) [^,;]{3,140}$/;
export const THEN_SAID = /^[^,;]{0,140}, (?:that|to|about|of)\b/;

/** "the support the | Iranian government had given to": who did what is named before. */
export const GAVE =
	/^ (?:government|authorities|side|leadership) (?:had|has|have) (?:given|shown|made|taken|provided|offered)\b/;
export const WHAT_IT_GAVE =
	/\b(?!(?:that|of|by|for|with|from|on|about|and|how|what|where|but|if|as|to)\b)[a-z]{3,} the $/;
