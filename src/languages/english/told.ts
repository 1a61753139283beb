/** What a leader told the other, said in other orders than "Trump told Putin that …", and lists of topics before their verb. */

/** Who is told: the other leader. */
const OTHER =
	"(?:him|her|them|(?:the |President |Prime Minister |Chancellor |Premier |Mr\\.? |Mrs\\.? |Ms\\.? ){0,2}[A-Z][\\w'-]+|(?:his|her) (?:\\w+ )?(?:counterpart|host|guest)|the (?:president|prime minister|chancellor|pope))";

/** "that he had told Putin so", "said as much to Xi", "made that clear to him": the addressee in a group of its own. */
export const TOLD_SO = new RegExp(
	`\\b(?:(?:told|tells|telling) (${OTHER}) (?:so|that|as much|the same(?: thing)?|this)|(?:said|saying) (?:so|as much|the same|that|this) to (${OTHER})|(?:made|making) (?:that|this|it) (?:very |quite |perfectly |absolutely )?clear to (${OTHER}))(?=\\s*(?:[.,;"]|$|directly\\b|to (?:his|her) face|in (?:the|person|private|no)|on the phone|during|again|privately|bluntly|face|twice|himself|herself))`,
	"g",
);

/** "Talks lead nowhere, Abe said to Moon": what was told stands before; who tells and who is told, in groups of their own. */
export const TOLD_AFTER = new RegExp(
	`[,!?]"? ((?:I|we|he|she|(?:President |Prime Minister |Chancellor |Mr\\.? |Mrs\\.? |Ms\\.? ){0,2}[A-Z][\\w'-]+|the (?:president|prime minister|chancellor)) )(?:also |then |again )?(?:told|assured|reminded|warned|said to|assured) (${OTHER})(?=\\s*(?:[.,;]|$|in (?:the|their|a)|on the phone|during|at the|by phone))`,
	"g",
);

/** "all of which, he said, had been discussed": a list before its verb. */
export const ALL_OF_WHICH =
	/\b(?:all|both|each|some|most|none|neither) of which(?:, [^,;]{2,50},)?(?: (?:they|the two(?: \w+)?|the (?:leaders|presidents)|he and [A-Z]\w+|both))?(?: (?:had|have|has|were|was|did|also|he said|she said|been)){0,4} (?:discussed|raised|brought up|mentioned|talked about|touched on|addressed|covered|c[ao]me up|gone over|taken up|spoken about|on the (?:table|agenda))\b/gi;

/** "listed Syria and trade among the subjects they discussed": the verb, and in a group of its own what is named. */
export const LISTED_AMONG =
	/\b(listed|lists|named|names|counted|counts|cited|cites|mentioned|mentions|gave|included|includes)\b([^.;]{3,160}?) (?:among|as(?: one of| some of)?) (?:the |his |their |a )?(?:\w+ ){0,2}(?:subjects?|topics?|issues?|matters?|questions|themes|points|items)(?= (?:that |which )?(?:the (?:two |both )?\w+ |they |both |were |had been |he and \w+ |(?:Mr\.? )?[A-Z]\w+ and (?:Mr\.? )?[A-Z]\w+ )?(?:had |have |were )?(?:also )?(?:been )?(?:discussed|raised|covered|touched on|talked about|taken up|gone over|spoke about|addressed)| (?:of|in|at|during) (?:the|their) (?:[\w-]+ ){0,2}(?:call|talks|meeting|conversation|discussion|discussions|summit|session)|, (?:\w+ ){1,4}said|[.,;]|$)/gi;

/** "What did come up, Peskov said, was Syria": the topic stands after. */
export const WHAT_CAME_UP =
	/^(?:(?:And|But) )?what (?:(?:did|does|had|was|were|they|the (?:two|leaders|presidents)(?: \w+)?) )?(?:(?:did|had|was|were|also|been|not|never|didn't|wasn't) ){0,3}(?:c[ao]me up|aris(?:e|en)|arose|get (?:into|to)|(?:been )?(?:discuss(?:ed)?|raised?|mention(?:ed)?|tal(?:k|ked) about|touch(?:ed)? on|addressed))(?:, [^,;]{3,60},)? (?:was|were)\b/gi;

/** "Taiwan got an extended discussion": how much of the talk a topic had. */
export const GOT_A_HEARING =
	/\b(?:got|gets|received|was given|were given|drew|had) "?(?:(?:only|just|barely|scarcely) )?(an?|some|little|much|no|scant|brief|extended|the (?:most|longest|least))\b(?: [\w-]+){0,3} (?:discussion|airing|hearing|mention|exchange|treatment|discussions)\b(?! (?:of|on|about|over|with|between)\b)/gi;

/** "Taiwan was the most tense of the subjects", "Ukraine prevailed in the conversation", "did not figure in the talks": its topic stands right before. */
export const STOOD_OUT =
	/\b(?:(?:was|were)(?: by far| easily| perhaps| probably)? (?:the )?(?:(?:most|least) [\w-]+|\w+(?:est|iest)|first|last|only|main|chief)(?: one)? (?:of|among) (?:the |their |his )?(?:\w+ )?(?:subjects|topics|issues|matters|points|questions)(?=\s*(?:[.,;]|$|(?:they|the two|discussed|raised|on the (?:table|agenda)|of the (?:call|talks|meeting|day)|in the (?:call|talks|meeting))\b))|(?:prevailed|loomed large|figured (?:prominently|large|high)|featured prominently|stood out|played a (?:\w+ )?(?:role|part)|(?:did not|didn't|never) (?:figure|feature|play (?:a|any) (?:\w+ )?(?:role|part)|enter into)|ranked high) (?:in|at|during|over) (?:the|their|his|her|any|that|this|yesterday's) (?:[\w'-]+ ){0,2}(?:calls?|talks|meetings?|conversations?|discussions?|summit|exchange|session|encounter|agenda|dinner|lunch|breakfast)\b|loomed over (?:the|their) (?:call|talks|meeting|conversation|summit)|(?:was|were) (?:an?|the|another|one|his|her|their) (?:[\w-]+ ){0,2}(?:demand|condition|point|request|subject|topic|issue|question|concern|complaint|theme|matter) (?:that |which )?(?:he|she|they|both|the (?:two|leaders|presidents|president|prime minister|chancellor)|(?:(?:Mr|Mrs|Ms|President|Prime Minister|Chancellor)\.? )?[A-Z][\w'-]+) (?:had |also )?(?:raised|named|made|brought up|pressed|put|stressed|discussed|mentioned|set|talked about|touched on))\b/gi;

/** "Palace: No mention of human rights in Duterte-Trump talks": the topic stands after. */
export const NO_MENTION_OF =
	/(?<=^(?:[A-Z][\w.' ]{2,30}: |But |And )?)No (?:mention|discussion|talk|word) (?:of|about|on)\b/g;

/** Between a topic and what is said of it: "Nord Stream 2, the gas pipeline that some want halted, | was not mentioned". */
export const APPOSED =
	/(?:^|[;:"\u2014] ?|\b(?:that|but|and|said|says|although|while|because) )([^,;:"\u2014]{2,90}), (?!(?:and|but|or|nor|he|she|they|it|said|says|according|including|such as|among them|notably|especially)\b)[^;:"\u2014]{3,170},(?: (?:had|has|have|did|was|were|not|also|never|however|too|n't))*\s*$/i;

/** Verbs by which one who took part tells what they said there. */
export const OWN_WORDS =
	/^(?:communicat|pass|set out|point|laid|impress|put|explain|repl|respond|shar|inform|updat|brief|express|convey|let)/i;

const SIDE_HELPERS = "(?: also| had| did| again| never| not| n't| repeatedly| then| too| \\w+ly){0,3}\\s*$";
/** A side as the subject of a verb, by the group that matches: "the Chinese side", "the Chinese", "Beijing". */
export const SIDES = new RegExp(
	`(?:^|[\\s"(])(?:([Tt]he (?:[A-Z][\\w.]+ |other )side)|([Tt]he (?:Chinese|Russians|Americans|British|French|Germans|Turks|Israelis|Indians|Japanese|Ukrainians|Iranians|Saudis|Mexicans|Canadians|Koreans|(?:North|South) Koreans|Palestinians|Pakistanis|Poles|Brazilians))|([A-Z][\\w.]+(?: [A-Z][\\w.]+)?))${SIDE_HELPERS}`,
);
/** Verbs of raising that a side may be the subject of. */
export const SIDE_RAISES =
	/^(?:rais(?:e|ed|es|ing)\b(?! \w+ to\b)|br(?:ought|ing|ings) |bring up|broach|complain|press(?:ed)?\b|protest|voic|express|put forward|mention|condemn|warn)/i;

/** "Neither was discussed", "both came up": what was named right before, in the sentence or the one ahead of it. */
export const BOTH_OR_NEITHER =
	/^\W*(?:But |And |Yet )?(both|neither|none|all (?:three|of them|of these))(?: (?:of (?:them|these|those)|(?:issues?|subjects?|topics?|matters?)))?(?: (?:has|have|had|did|was|were|ever|also|were also|been)){0,3}\s*$/i;

/** "met, with Taiwan and trade among the topics". */
export const WITH_AMONG =
	/\bwith [^.;:]{3,120}? (?:among the (?:\w+ )?(?:topics|subjects|issues|matters|points)(?= (?:they )?(?:discussed|covered|raised|of (?:the|their))\b|[.,;]|$)|to the fore|as the main (?:topics?|subjects?|issues?))/gi;

/** "…, Misri said.": who tells of it, by name, at a sentence's end; the name in a group of its own. */
export const NAME_SAID =
	/, (?:(?:Mr|Mrs|Ms)\.? )?(?:[A-Z][\w'-]+ )?([A-Z][\w'-]+) (?:said|added|told (?:reporters|journalists))(?: (?:on \w+day|later|afterwards?|in a (?:video )?statement))?\.?$/;
