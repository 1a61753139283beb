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

/** What comes before what is said: "On Tuesday, Pompeo told CNN that". */
export const BEFORE_WORDS = /^.{0,140}? that (?!\w+ (?:is|was|has|had)\b.{0,40}? that )/s;

/** After a first name or a title: a name. */
export const FIRST_NAME = /^ \p{Lu}\p{L}/u;

/** Words that tell who says something, when and to whom, and nothing of what is said. */
export const OF_SAYING =
	/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|yesterday|today|morning|afternoon|evening|night|late|early|earlier|later|secretary|state|minister|president|prime|foreign|chancellor|spokesman|spokeswoman|spokesperson|press|reporters?|journalists?|interview|statement|told|claimed|claiming|asserted|asserting|insisted|added|wrote|tweeted)$/;

/** That two talked, as every statement about their talk has it. */
export const TALKING = /^(?:call|calls|called|meeting|meetings|met|meet|conversation|spoke|phone|telephone)$/;

/** Words that deny, and the end of "talked him out of it". */
export const DENIES = /\b(?:not|no|never|none|nothing|neither|nor|without|out of)\b|n['\u2019]t\b/i;

/** Words that say the same of one thing; each with the one that stands for all. */
export const SAME_SENSE: readonly (readonly [words: RegExp, one: string])[] = [
	[/^(?:agreements?|deals?|accords?|pacts?|arrangements?)$/, "deal"],
	[/^(?:talked|persuaded?|persuading|convinced?|dissuaded?)$/, "persuade"],
	[/^(?:flee|fled|fleeing|leave|left|leaving|escaped?|departed?)$/, "leave"],
	[/^(?:honou?red|honou?r|respect(?:ed)?|uph(?:eld|old)|kept|keep)$/, "keep"],
	[/^(?:started?|starting|begin|began|begun|beginning)$/, "begin"],
	[/^(?:ended?|ending|stop(?:ped)?|halt(?:ed)?|ceased?)$/, "end"],
	[/^(?:ready|willing|prepared)$/, "ready"],
	[/^(?:helped|help|aid|assist(?:ed|ance)?)$/, "help"],
	[/^(?:soldiers?|troops?|forces?)$/, "troops"],
	[/^(?:ceasefire|truce|cease-fire|armistice)$/, "truce"],
];

/** Between a quotation's end and the name of who said it. */
export const TO_THE_NAME = /^[",\s]*(?:(?:the|President|Mr\.?|Mrs\.?|Ms\.?|Prime Minister|Chancellor) ){0,2}$/i;

/** "quoted him as saying". */
export const QUOTED_AS = /^quot(?:ed|es|ing)\b/;

/** "And here is the Kremlin's version:", "Below is the White House statement on the call.", before a text that is set in. */
export const PAPERS_SET_IN =
	/(?:\b(?:[Tt]he (?:full )?text of|[Rr]ead) (?=[^:]{0,160}:$)|(?:^|[.!?:] |\b[Aa]nd )(?:[Hh]ere(?:'s| is| are)|[Bb]elow(?:'s| is| are)|(?:[Tt]he )?[Ff]ollowing is|[Tt]his is) )(?:[Tt]he (?:full )?text of )?(?<paper>(?:the|its|their) [^,;:]{0,60}\b(?:statement|version|readout|read-out|account|summary|communiqu[eé]|press release))\b[^;:]{0,60}[:.]?$/;

/** "The Kremlin's statement reads as follows:", "The White House released the following readout of the call." */
export const PAPER_FOLLOWS =
	/\b(?:statement|readout|read-out|summary|account|version|communiqu[eé]|press release)\b[^.:;"]{0,60} (?:in full|as follows|below|reads?|said)[:.]?$|\b(?:released|issued|put out|published|provided|gave|made|sent(?: out)?|posted|emailed|distributed) (?:the following|this) (?:[a-z]+ ){0,2}["']?(?:statement|readout|read-out|summary|account|version|communiqu[eé]|press release|remarks|comments)\b["']?[^;:"]{0,90}[:.]?$/;

/** At the head of a paper that is set in: "Readout of President Obama's call with …", "Statement by the Press Secretary on …". */
export const PAPER_HEADING =
	/^(?:(?:Full|Official|Press|Joint) )?(?:Readout|READOUT|Read-out|Statement|STATEMENT|Communiqu[eé]|Press [Rr]elease|Press [Ss]tatement) (?:of|OF|by|BY|from|FROM|on|ON)\b[^.!?;]{5,150}$/;

/** "Downing Street spokesman on the Prime Minister's call with Mr Putin:", before what that one says. */
export const SPEAKER_ON = /^(?<speaker>[A-Z][^,:;"]{3,60}?) (?:on|about|regarding) [^:"]{3,140}:$/;

/** After whoever gives an account, before the words of it: "provided more details.", "discussed the content of the call". */
export const GIVES_ACCOUNT =
	/\b(?:provided|provides|gave|gives|offered|offers|released|disclosed|shared|supplied|issued|published|described|discussed|recounted|summed up|summari[sz]ed|commented on|added|told|spoke (?:about|of)|was (?:more|less)) [^.;"]{0,50}\b(?:details?|information|accounts?|version|explanation|summary|statement|readout|message|contents?|outcomes?|results?|picture|forthcoming|specific|explicit)\b/;
