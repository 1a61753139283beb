/** What an article says of a text that it takes back: "An earlier version of this story said that the call lasted an hour." */
export const TAKES_BACK =
	/\b(?:earlier|previous|prior|original|first) (?:version|edition|draft|headline)s? (?:of|on|to) (?:this|the|our) (?:article|story|report|post|page|piece|dispatch|item|headline)\b|\b(?:this|the|our) (?:article|story|report|post|piece|headline) (?:(?:had |has |was )?(?:originally|initially|previously|first|incorrectly|wrongly|mistakenly|erroneously) ){1,3}(?:said|stated|reported|gave|put|described|misstated|referred|attributed|had)\b/i;
