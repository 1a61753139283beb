/** Words that accuse: there are none in public. */
export const ACCUSING = /\b(?:wrong(?:ly)?|false(?:ly)?|lied|lies|misreport\w*|failed to)\b/i;

/** Nor any that come near it in a summary, which has no outlet's words but names and quotations. */
export const NEARLY_ACCUSING =
	/\b(?:wrong\w*|false\w*|incorrect\w*|inaccura\w+|lie[ds]?|lying|liars?|mis(?:report|led|lead|stat|represent|quot|dat)\w*|failed to|contradict\w*|mistak\w+|errors?|untrue|deceiv\w+|distort\w*|admit\w*|claim\w*|backtrack\w*|revers\w+|evad\w+|refus\w+)\b/i;
