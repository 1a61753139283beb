/** Words by which an account of a length tells that it is of one part of a meeting. */

/** With nobody but interpreters. */
const ALONE =
	/\b(?:alone|one[- ]on[- ]one|t[e\u00ea]te[- ][a\u00e0][- ]t[e\u00ea]te|by themselves|(?:with )?(?:only|just|nobody but|no one but|none but) (?:their |two |the )*(?:interpreters|translators)|(?:interpreters|translators) only|without (?:their )?(?:aides|advis[eo]rs|delegations|ministers))\b/i;

/** With everybody who came along. */
const TOGETHER =
	/\b(?:(?:the|their|both|two) delegations|delegation[- ]level|(?:expanded|extended|enlarged|broader|wider|larger) (?:bilateral )?(?:format|meeting|talks|session|composition|group)|plenary|working (?:lunch|breakfast|dinner))\b/i;

/** The part of a meeting that some words are about; null where they say of none. */
export function partOf(text: string): "alone" | "together" | null {
	return ALONE.test(text) ? "alone" : TOGETHER.test(text) ? "together" : null;
}
