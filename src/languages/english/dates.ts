const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH =
	"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";

/** Where a text may give a date. What stands there is then read by the date library. */
export const DATE_WORDS = [
	`(?<!\\b(?:good|black|bloody|super|easter|holy|maundy|ash|palm) )(?:last |this |next |late |early |on )?${DAY}(?:'s)?(?: (?:morning|afternoon|evening|night))?(?:,? ${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|,? \\d{1,2} ${MONTH}(?: \\d{4})?)?`,
	`${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
	`\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? \\d{4})?`,
	`(?:last |this past |late |early )?${MONTH}(?: (?:of )?(?:\\d{4}|last year))?`,
	"yesterday|today|tonight|this (?:morning|afternoon|evening)|tomorrow|last (?:night|week|month|year|summer|winter|spring|fall|autumn)|earlier (?:this|in the) (?:week|month|year)",
	"(?:\\d{1,2}|a|one|two|three|four|five|six|seven|ten|several|a few) (?:days?|weeks?|months?|years?) (?:ago|earlier|before)",
	"(?:in |since |back in )(?:19|20)\\d{2}|(?<=\\b(?:his|their|her|a|the) )(?:19|20)\\d{2}(?= (?:[\\w-]+ )?(?:call|phone|conversation|meeting|summit|talks|visit|encounter))",
] as const;

/** A time of which no more is known than that it is not this one's. */
export const ANOTHER_TIME =
	/\b(?:originally (?:scheduled|planned|due)|(?:was|were|had been) (?:scheduled|planned|supposed|due) to|(?:would|will|could) not (?:meet|happen|take place)|last (?:spoke|talked|met|saw each other|saw (?:him|her)\b|conversation|call|meeting|summit|time)|(?:previous|earlier|prior|past|first|second|third|inaugural|initial|other) (?:[\w-]+ ){0,2}(?:calls?|conversations?|meetings?|talks|summits?|encounters?|exchanges?)|(?:spoke|talked|met) (?:previously|before|earlier)|previously (?:spoke|spoken|met|talked)|they had (?:spoken|talked|met)|have (?:spoken|talked|met) (?:\w+ )?times|(?:several|many|two|three|four|five|\d+) (?:phone )?(?:calls|conversations|meetings)|when (?:they|he|the two|the pair|she) (?:first |last )?(?:met|spoke|talked)|(?:mon|tues|wednes|thurs|fri|satur|sun)day's (?:had )?(?:lasted|ran|took|went on)|(?:talks|meeting|call|conversation|session|one) of \w+day\b[^.;]{0,60}\b(?:was|were) (?:\w+ ){0,3}(?:shorter|longer|briefer)(?! than))\b/i;

/** In a title or first paragraphs these are the news: "in their first call", "when they met on Monday". */
export const NOT_ANOTHER =
	/\b(?:(?:first|second|third|inaugural|initial) (?:[\w-]+ ){0,2}(?:calls?|conversations?|meetings?|talks|summits?|encounters?|exchanges?)|when (?:they|he|the two|the pair|she|the two leaders) (?:met|spoke|talked))\b/gi;
