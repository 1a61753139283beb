/** Between a verb of saying and the day on which it was said: "told reporters in the Oval Office on". No stop, quote or "that". */
export const TO_THE_DAY =
	/^(?: (?!that\b|the (?:call|meeting|talks|two|conversation)\b)[\w'.\u2019-]+){0,7}?(?: (?:on|late on|early on|late|early|earlier on|earlier|in a \w+ on|in an? (?:interview|briefing|statement|post|tweet) on|to \w+ on))? $/i;

/** After such a day: what is said, or an end. "Friday's call" and "Friday meeting" are no day of saying. */
export const AFTER_DAY =
	/^(?!['\u2019]s?\b| (?:call|calls|meeting|meetings|talks|conversation|summit|session|attack|vote|statement)\b)/i;

/** Between the day at a sentence's beginning and the verb: the speaker, and no more than that. */
export const OPENING_DAY =
	/^(?:(?:but|and|also|then|later|speaking|earlier|late|early),? )?(?:(?:on|in|at|during|aboard|from|after|before) (?:[\w'.\u2019-]+ ){1,9}?|speaking (?:[\w'.\u2019-]+ ){0,7}?)?(?:on )?(?:late |early )?$/i;

/** After the name of who speaks in an encounter, beside what he said: "Mr Trump told Mr Zelensky". */
export const SPEAKS =
	/^(?:,[^,.;"]{2,60},)? (?:told|tells|asked|asks|warned|warns|assured|said|says|wrote|writes|replied|answered|added|tweeted|posted|declared|promised)\b/i;

/** Verbs of a speaker who speaks in public, to whom a day can be given. */
export const SAID =
	/^(?:sa(?:id|ys|ying)|t(?:old|ells|elling)|claim|assert|insist|tweet|post|wr(?:ote|ites|iting)|announc|den(?:ied|ies|ying)|confirm|acknowledg|admit|declar|warn|stat|argu|suggest|accus|call|vow|boast|reveal|disclos|add|not(?:ed|es|ing)|reiterat|repeat|alleg|conced|remark|stress)/i;
