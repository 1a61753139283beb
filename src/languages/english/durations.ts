import { ENCOUNTER_NOUNS, OTHER_NOUNS, TALK_VERBS } from "./encounters.ts";

/** The words around a length by which English says what it is the length of. */

export const FILLER =
	"(?: (?:on|out|past|over|to|for|at|in|a|only|just|right|somewhere|anywhere|less|between|after|well|beyond|in total|altogether|in all|all of|the|some|them|the two|the leaders|both|roughly|exactly|precisely|as long as|into|good|full|solid|whole|barely|scarcely|hardly|mere|little|all of|no longer than|slightly)){0,12}";

/** A verb before the length whose subject is the encounter. */
export const LASTED = new RegExp(
	`\\b(?:lasted|lasting|lasts|last|ran|run|running|went on|gone on|went|going on|continued|stretched|stretching|stretch|spanned|spanning|took|taking|taken|takes|clocked in|clocking in|clocked|dragged on|extended|extending|was over|were over|came to|amounted to|consumed|filled|occupied|needed|(?:slashed|cut|cut back|cut down|shortened|reduced|limited|trimmed|pared|whittled) (?:down )?to)${FILLER}\\s*$`,
	"i",
);

/** "The presidents talked | over two hours": without "for". */
export const TALKED_BARE =
	/\b(?:spoke|spoken|talked|met|conferred|huddled|chatted|conversed)(?: (?:by (?:phone|telephone|video)|on the (?:phone|telephone)|together|alone|privately|in private|behind closed doors|face[- ]to[- ]face|one[- ]on[- ]one|just|only|with (?:each other|one another|him|her))){0,4}\s{1,3}$/i;

/** The end of an encounter, after a length. */
export const ENDED_AFTER =
	/\b(?:hanging up|ends? (?:[\w-]+ ){0,6}?(?:calls?|talks|meeting|summit|conversation)|wraps? up|concludes?|(?:was|were|got) cut (?:short|off)|emerged|came out|coming out|left|walked out|parted|hung up|rang off|were through|was through|broke up|were done|wrapped up|ended|finished|concluded|terminated|drew to a close|adjourned|reappeared|was over|were over|is over|are over|were finished|broke off|broke down|collapsed|fell apart|(?:brought|came|drew) (?:it |the \w+ |their \w+ |matters |things )?to (?:an end|a close))\b[^.;"]{0,70}\bafter (?:just |only |some |barely |a (?:mere|full|good|scant) |what \w+ )?$|\b(?:wrapped (?:it |things )?up|ended|finished|concluded|(?:was|were) (?:over|done|finished|through)) in (?:just |only |all of )?$/i;

/** Words between a length and its noun that leave it the noun's length. */
const PLAIN_WORD = `(?!(?:of|in|on|at|to|for|with|after|before|into|ago|later|by|from|during|amid|between|about|over|under|against|because|that|which|who|was|were|is|and then|${OTHER_NOUNS})\\b)[\\w'.\\u00c0-\\u024f/&-]+`;
export const NOUN_AFTER = new RegExp(
	`^[- ,]{0,2}(?:long )?[, ]*(?:${PLAIN_WORD}(?: and|,)? ){0,6}?(?:${ENCOUNTER_NOUNS}|(?<=^[- ])talk)(?! (?:${OTHER_NOUNS}|room|with (?:the |his |her |their )?(?:reporters|journalists|press|staff|aides|lawmakers|senators|advisers|cabinet))\\b)(?!-)\\b`,
	"i",
);
export const OF_TALKS = new RegExp(
	`^(?:'s?)? (?:of(?! (?:the|their|this|that|his|her|its|an?|our)\\b)|on the|on a) (?:${PLAIN_WORD} ){0,4}?(?:talks|talking|conversations?|discussions?|negotiations?|meetings?|phone|telephone|dialogue|talk|call|consultations?|deliberations?|exchanges?|back-and-forth|face time|face-to-face|one-on-one|one on one|diplomacy|facetime)\\b`,
	"i",
);
export const TALKED_FOR = new RegExp(
	`\\b(?:${TALK_VERBS}|hosted (?=[A-Z])|(?:held|hold|holding|had|conducted|hosted|in)\\b[^.;"]{0,60}\\b(?:${ENCOUNTER_NOUNS}))\\b(?:(?!\\b(?:${OTHER_NOUNS}|then|briefed|went on|lasted)\\b)[^.;"]){0,110}\\bfor (?:what \\w+ \\w+ as |a total of |all of |well |just |only |a |an (?:unusually|uncommonly|exceptionally|extraordinarily) (?:long |lengthy |short )?|a (?:record|marathon|rare|solid|full|good|whole|lengthy) |between |about |around |so long(?:,| \\u2014) )?$`,
	"i",
);
export const SPENT =
	/\bspen(?:t|ding|d)(?: a total of| just| only| some| nearly| almost| about| around| over| more than)?\s{0,3}"?\s{0,3}$/i;
export const SPENT_ON =
	/^(?:(?!, and with\b)[^.;]){0,40}\b(?:on the (?:phone|telephone|line)|by phone|(?:quality|face|one-on-one|private) time(?! (?:with|for) (?:his|her|their) (?:wife|husband|family|children))|speaking|talking|in (?:talks|conversation|discussions?|(?:an?|the|their) (?:(?!(?:of|with|for|on|at|and|after|before|to|news|press|cabinet|staff)\b)[\w-]+,? ){0,4}?(?:[\w-]+ ?meeting|session|conversation|discussion|format|one-on-one|tete-a-tete)(?! with (?:reporters|journalists|lawmakers|aides|senators|the press|his|her|their)\b)|private|closed-door|a meeting)|together|with|behind closed doors|meeting|closeted|alone|one-on-one|discussing|face[- ]to[- ]face|(?:at|in|inside) (?:the |his |her |their |an? )?(?:[\w.'-]+ ){0,3}(?:residence|home|house|palace|villa|office|library|estate|ranch|dacha|lodge|kremlin))\b/i;
/** "They spent just over four hours, and it was business": with each other, of whom the sentence before tells. */
export const THEY_SPENT =
	/(?:^|[,;:] |\band )\W{0,3}(?:so,? |today,? |now,? |well,? ){0,3}(?:they|the (?:two|pair|leaders|presidents)(?: (?:men|leaders|presidents))?|both (?:men|leaders))(?: have| had)?(?: just| then| also)? spent(?: just| only| a total of| all of)?\s*$/i;
export const SPENT_THERE =
	/^(?:$|[.,;](?! (?:on|in|at) )|,? and (?:it|they)\b| (?:today|yesterday|on \w+day|in (?:there|total|all)|all told|altogether)\b)/i;
export const COURSE = /\b(?:over|in|during|throughout) (?:the )?(?:course|space|span) of (?:a |an |just )?$/i;
export const FRONTED =
	/^\W*(?:(?:on )?(?:\w+day|[^,;]{3,40}), )?(?:(?:commencing|starting|beginning) (?:at|from|around) [^;,]{2,40},? )?(?:for|over) (?:the )?(?:a )?$/i;
export const FRONTED_VERB =
	/^,?[^.;]{0,120}\b(?:spoke|spoken|talked|met|discussed|sat|conferred|huddled|went at|argued|negotiated|exchanged|laid out|lectured|told|pressed|listened|(?:held|had|received|conducted) (?:an?|his|her|their) (?:(?!(?:after|before|on|about|with|in|at|for|of|following|press|news)\b)[\w-]+ ){0,4}?(?:calls?|conversations?|talks?|meeting|teleconference|videoconference)(?! with (?:reporters|journalists|the press)\b))\b/i;
export const INTO =
	/^ into (?:what|the|their|his|a|an)\b[^.;]{0,60}\b(?:call|conversation|meeting|talks|session|exchange|discussion)\b/i;
export const ENDED =
	/\b(?:ended|hung up|cut (?:it|the \w+|him|her|them|things)? ?(?:off|short)|terminated|broke off|wrapped up)\b/i;
export const ENDED_WORDS = /^[^.;]{0,200}?\b(?:ended|hung up|cut|terminated|broke off|wrapped up)\b(?: it| the \w+)?/i;
export const NOUN_OF = new RegExp(
	`\\b(?:${ENCOUNTER_NOUNS})(?: that was| which was| was| had been| of|,|:| \\u2014| \\()(?: only| just| a total)?\\s*$`,
	"i",
);
export const NOUN_WAS = / (?:of|was|that was|which was|had been)(?: only| just| a total)?\s*$/i;
export const LENGTH_WORD =
	/\b(?:duration|length)\b[^.;]{0,60}\b(?:was|is|of|at|:|as)(?: put at| given as| just| only)?\s*$|\blength of (?:the|their) (?:call|conversation|meeting|talks|summit|session)(?: (?:in|on|with) [\w ]{2,25})?(?:,| \u2014| \(|:)\s*$/i;
export const PUT_AT =
	/\b(?:put|puts|clocked|timed|gave) (?:it|its (?:length|duration)|the length|the call|the meeting|the conversation|the duration|the talks)(?: of the \w+| \w+)? (?:at|as) "?(?:just |only )?$/i;
export const LONG_AFTER = /^ (?:long|in length|in duration|in all|in total)\b/i;
export const HOW_LONG =
	/^ (?:is|was) how long\b[^.;]{0,80}\b(?:spoke|talked|met|call|conversation|meeting|lasted|took)\b/i;
export const DURING = new RegExp(`\\b(?:${TALK_VERBS})\\b|\\b(?:${ENCOUNTER_NOUNS})\\b|leaders|presidents`, "i");
export const BEYOND =
	/^ (?:longer|more) than (?:was |had been |originally |first |initially )?(?:planned|scheduled|expected|intended|anticipated|allotted|billed|due)\b|^ (?:over|past) (?:schedule|time)\b/i;
export const OVERRAN =
	/\b(?:overran|ran over|over its (?:scheduled|allotted) time|overrunning|ran (?:over|past|beyond) (?:schedule|its schedule|time))(?: by)?\s*$/i;
export const ON_THE_PHONE_BEFORE = /\b(?:on the (?:phone|telephone|line)|by phone|by telephone)\s*$/i;
export const ON_THE_PHONE_AFTER =
	/^ (?:on the (?:phone|telephone|line)|by telephone|behind closed doors|face[- ]to[- ]face|one[- ]on[- ]one|tete-a-tete)\b/i;
export const NO_SUCH = /\b(?:no|any|every|regular|weekly|daily)\s*(?:an?\s*)?$/i;
export const DAYS_OF = /\b(?:days?|weeks?|months?) (?:and|of)\s*$/i;

/** Before a length: it is still to come. "They will start with a one-on-one, without advisers, for up to | two hours". */
export const STILL_TO_COME =
	/\b(?:will|'ll|would|is to|are to|was to|were to|is set to|are set to|is due to|are due to|plans? to|planned to) (?:first |then |also |each |both )?(?:start|begin|open|kick off|meet|hold|have|sit down|talk|speak|spend|confer|conduct)\b(?:(?!\b(?:after|following|since|when|in (?:a|an|their|what)|during|over)\b)[^.;]){0,160}$/i;

/** Before a length: long past, or somebody else's. */
export const LONG_AGO =
	/\b(?:once(?! (?:they|the|he|she|it|we|both|alone|inside|connected|seated|there|on the)\b)|famously|used to|in the past)\b/i;

/** A paragraph about a second talk: "he put it at 15 minutes" is of that one. */
export const OF_ANOTHER =
	/\b(?:dinner|lunch|banquet|(?:second|another|separate|undisclosed|impromptu) (?:[\w-]+ )?(?:meeting|conversation|talk|chat|call|session)|not the last)\b/i;

/** What a length of "it took" was needed for. */
export const TOOK_TO = /^(?:(?!\b(?:had|have|has)\b)[^.;,]){0,60}?\b(?:for [\w' ]{1,40} to|to) [a-z]+/i;
export const NONE_OF = /\b(?:none|most|some|any) of\b/i;

/** After a length: with whom it was spent, up to where that one's name or title stands. */
export const WITH_SOMEBODY =
	/^ (?:(?:alone|in private|privately|together|behind closed doors|face[- ]to[- ]face|one[- ]on[- ]one|on the (?:phone|telephone|line)|in (?:talks|conversation|a meeting|a call)|talking|speaking|conferring) )?with (?:the |his |her |their )?(?:(?!(?:reporters|journalists|troops|aides|staff|supporters|families|lawmakers)\b)[\w'.\u00c0-\u024f-]+ ){0,4}$/i;

/** Who stands there without a name. */
export const COUNTERPART =
	/^ (?:[\w-]+ ){0,3}with (?:him|her|each other|one another|(?:the|his|her|their) (?:[\w'.-]+ ){0,2}(?:president|prime minister|chancellor|premier|counterpart|leader|host|guest|foreign minister|secretary of state))\b/i;

/** Before a length: two people who were granted it. */
export const HAD =
	/\b(?:had|have had|got|were given|were granted|gave each other|granted each other|shared|managed|allowed themselves|set aside)(?: only| just| some| barely| a mere| a full| a good)?\s*$/i;
export const HAD_IT =
	/^(?:$|[.,;)]| (?:together|alone|of (?:talks|conversation|discussions?)|to (?:talk|discuss|speak)|in (?!which)|on (?:the|\w+day)|at|behind|face[- ]to[- ]face|one[- ]on[- ]one)\b)/i;

/** After a length: those who had it. */
export const THEY_HAD =
	/^ (?:that |which )?(?:they|the (?:two|pair|leaders|presidents)(?: (?:men|leaders|presidents))?|both(?: men| leaders)?|he and [A-Z][\w-]+|[A-Z][\w-]+ and (?:he|[A-Z][\w-]+)|[A-Z][\w' -]{2,40}) (?:had|spent|were|talked|spoke|met|gave each other)\b/;
export const WHAT_GAVE = /^ (?:is|was) what\b[^.;]{3,80}\b(?:gave|had|spent|got|took)\b/i;
export const IT_TOOK =
	/^,? (?:it|they|the (?:talks|call|meeting|conversation|summit|two)) (?:took|lasted|talked|spoke|met|ran|went on|were at it)\b/i;

/** Before "for" and a length: being together, however it is said. */
export const TOGETHER_FOR =
	/\b(?:(?<!\b(?:rid(?:e|den|ing)|rode|driv(?:en|ing)|drove|walk(?:ed|ing)|travell?ed|travell?ing|fl(?:ew|own|ying)|stroll(?:ed|ing)|toured|posed|danced|lived|stood) )together|by themselves|with each other|with one another|face[- ]to[- ]face|one[- ]on[- ]one|at it|closeted|holed up|locked (?:in|away)|behind closed doors|(?:sat|sitting) (?:down )?at (?:[\w-]+ ){0,9}table,? and (?:they )?(?:stayed|remained) there|(?:sat|stood|huddled|seated|sitting) (?:opposite|facing|across from|next to|beside|alongside) (?:each other|one another)[^.;"]{0,60}|(?:was|were|been|sat|stayed|remained) (?:alone |in private |in session )?with\b[^.;"]{2,60}|saw each other\b[^.;"]{0,60}|(?:was|were|been|stayed|remained|huddled) (?:alone|in (?:session|talks|conversation|conference|there|(?:the|a) (?:same )?room|(?:the|a) meeting)))(?:,? (?:again|in|at|on|inside|save for|except for|apart from|but for|with only|with just)\b[^.;"]{0,50})?,? for (?:just |only |some |what \w+ )?$/i;
export const TOGETHER_AFTER =
	/^ (?:together|alone together|in (?:each other's|one another's) company|tete-a-tete|in private)\b/i;

/** What makes a fronted "For two hours, …" no talk of leaders. */
export const NOT_TALKING =
	/\b(?:wait(?:ed|ing)|flew|flying|drove|driving|stood|queu\w+|protest\w*|march\w*|traffic|sirens?|fought|shell\w*|bomb\w*|hostage|held up|search\w*|trapped|slept|rested|golf\w*|tour(?:ed|ing)|watch(?:ed|ing)|crowds?|rally|speech|address(?:ed|ing)|testif\w+|took questions|answered questions|news conference|press conference|reporters|without power|theat(?:er|re)|at table|concert|opera|ballet|interview\w*|dined|ate|danced|walked|movies?|films?|baseball|football)\b/i;

/** After "it was" and a length: the end of the encounter. */
export const BEFORE_END =
	/^ (?:before|until)\b[^.;]{3,140}\b(?:came out|emerged|(?:was|were) (?:through|done|finished|over)|ended|reappeared|hung up|walked out|rose|broke up|finished|parted|left the room)\b/i;

/** After a length: it is given as that of what was named before it. */
export const LENGTH_OF_IT =
	/^(?:'s (?:length|duration)|$|[.,;)\u2014]|"?[.,]| by (?:his|her|their|its|[A-Z])| (?:in all|all told|altogether|long|in total|in length|in duration|according to|as (?:the|[A-Z]))\b)/;

/** Before it: the encounter, in few words, and a mark. */
export const NAMED_BEFORE =
	/\b(?:one|it was over|it was finished|was over|had ended|hung up)(?: [\w'-]+){0,4}(?:,|:| \u2014| --| \()\s*$|\bwhen (?:it|all) was over, (?:[\w'-]+ ){1,6}looked at (?:his|her|the) (?:watch|clock):\s*$/i;

/** "It took the two more than 100 minutes to finish their conversation". */
export const TOOK_THEM = /\bit took\b[^.;]{0,120}$/i;
export const TO_FINISH = new RegExp(
	`^(?: for [^.;,]{3,50})? to (?:finish|complete|conclude|end|get through|wrap up|work through|go through)\\b[^.;]{0,40}\\b(?:${ENCOUNTER_NOUNS}|agenda)\\b`,
	"i",
);

/** Before a length that opens a sentence, and after it: where they were. */
export const AFTER_ALL = /^\W*after (?:just |only |some )?$/i;
export const IN_THERE =
	/^ (?:in the oval office|inside|behind closed doors|at the (?:white house|kremlin|elys[eé]e|table|palace)|together|alone|in (?:private|session|there|each other's company))\b[^.;]{0,80}\b(?:they|the two|leaders|presidents|both|pair|[A-Z]\w+)\b/i;

/** "a short one, 30 minutes", "the call was long, almost two hours", "their call, at 84 minutes, was …". */
export const SHORT_ONE =
	/\b(?:short|long|brief|quick|lengthy)\w* (?:one|affair|talk|session|chat|part of (?:it|the day|the visit))(?:,|:| \u2014| --)\s*$|\b(?:call|conversation|meeting|talks|discussion|it) (?:was|were|had been) (?:\w+ )?(?:long|short|brief|lengthy|substantial|substantive|thorough)(?:,|:| \u2014| --| at)\s*$|\b(?:call|conversation|meeting|talks|summit|discussion)(?: [\w' ]{2,40})?, at(?: just| only)?\s*$/i;

/** "The two were on the line for so long: | 194 minutes in all". */
export const SUMMED_UP = /^ (?:in all|all told|altogether|in total|all in all)\b/i;
export const SUM_BEFORE = /(?::|\u2014|--) ?(?:some |about )?$/;

/** "It ended before ten, | two hours | after it began". */
export const SINCE_ITS_BEGINNING =
	/^ after (?:it|they|the (?:two|pair|leaders|presidents|calls?|talks|meeting|conversation|session|summit)|he|she) (?:had )?(?:beg[au]n|started|sat down|got under ?way|gone in|went in|first sat down|picked up)\b/i;
export const ITS_END =
	/\b(?:ended|finished|concluded|wrapped up|was over|were over|hung up|rang off|emerged|came out|broke up|parted|drew to a close)\b[^.;]{0,80}$/i;

/** "Good meeting.": a sentence that is no more than the talk's name. */
export const NOTHING_BUT_TALK =
	/^\W*(?:[A-Z][A-Z. _]{2,25}:\s+)?(?:yes, |yeah, |well, )?(?:(?:it was |that was )?an? )?(?:(?:very|really|quite|good|great|productive|brief|short|quick|excellent|fine|long|nice|useful|solid|constructive|candid|phone),? ){1,4}(?:meeting|call|conversation|talk|chat|session|discussion)\W*$/i;

/** A question that a length answers. */
export const ASKED_LENGTH = new RegExp(
	`\\bhow long\\b[^?]{0,80}\\b(?:${ENCOUNTER_NOUNS}|${TALK_VERBS}|on the (?:phone|telephone|line)|it|that)\\b|\\b(?:length|duration) of (?:the|that|this|their)\\b|\\bwas (?:that|it) (?:a )?(?:long|lengthy|short|brief)\\b`,
	"i",
);

/** A length that somebody only had in mind: "offered a working session of two hours". */
export const OFFERED = new RegExp(
	`\\b(?:offered|promised|pencill?ed in|envisaged|foresaw|budgeted|proposed|suggested|wanted|sought|asked for)(?: (?:him|her|them|[A-Z]\\w+))?(?: (?:for|an?|the|only|just|at most))*(?: [\\w-]+){0,2}?(?: (?:${ENCOUNTER_NOUNS}) of)? $`,
);

/** "Medvedev, with whom he spent nearly four hours". */
export const WITH_WHOM =
	/\bwith whom (?:he|she|they|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+)?) (?:had |has )?(?:just )?(?:spent|talked|spoken|spoke|met|been closeted)(?: for)?\s*$/;

/** "It was 10 minutes.": all that a sentence says. */
export const IT_WAS =
	/^\W*(?:[A-Z][A-Z. _]{2,25}:\s+)?(?:(?:well|so|yes|no|look), )?(?:(?:i think|i believe|i'm told|i guess|i'd say) )?(?:it|that) (?:was|went|ran)(?: only| just)?\s*$/i;
export const ENDS_HERE = /^(?:$|[.;"]|,"|, (?:i|the|[A-Z]))/i;
export const WAS_PUT_AT = /\b(?:was|were|been|is) (?:put|timed|clocked|given) (?:at|as) "?(?:just |only )?$/i;

/** Words between a verb and its length that belong to neither: "lasted, I believe, an hour". */
export const ASIDE_BEFORE =
	/(?:,|\s?\u2014|\s--)\s?(?:i (?:believe|think|want to say|guess|would say|understand|am told)|let me see|let's see|if i recall(?: correctly)?|(?:he|she|they|[A-Z][\w_]+(?: [A-Z][\w_]+)?) (?:said|says|added|estimated|recalled|noted)|(?:according to|by) [^,\u2014]{3,40}|in the end|in all|all told|all in all)(?:,|\s?\u2014|\s--)\s*$/i;

/** "Talks in Riyadh last four hours": the verb, in a headline. */
export const TALKS_LAST =
	/(?<!\b(?:its|their|the) )\b(?:talks|discussions|negotiations|consultations)\b[^.;,]{0,40} last (?:for )?$/i;

/** Two people named by their titles alone. */
export const TWO_TITLES =
	/\b(?:president|prime minister|chancellor|premier|king|pope|secretary of state|foreign minister)s?\b[^.;,]{0,30} and [^.;,]{0,50}\b(?:president|prime minister|chancellor|premier|king|pope|secretary of state|foreign minister)\b/i;

/** By whose clock it was: "Whichever clock you prefer, it took …", "By the Kremlin's count it lasted …". */
export const BY_THE_CLOCK = /\b(?:clock|count|stopwatch|watch|reckoning|timing)s?\b[^.;]{0,40}$/i;

/** A weekday's is its call: "Saturday's lasted about an hour". */
export const DAYS_OWN =
	/(?:^\W{0,3}|[,;] |\b(?:and|but|while|whereas) )(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?'s(?: had| only| just)?\s*$/i;

/** "He brought it to an end after": the talk, where nothing else is spoken of. */
export const HE_ENDED_IT =
	/\b(?:he|she|they) (?:\w+ )?(?:brought it to (?:an end|a close)|ended it|broke it off|cut it short)\b/i;

/** A length given of a call named right before: "Saturday's call, which the official put at 20 minutes". */
export const WHICH_PUT_AT = new RegExp(
	`\\b(?:${ENCOUNTER_NOUNS})(?: (?:with|in|on|between) [^.;,]{2,40})?, which (?:[\\w.'-]+ ){1,6}(?:put|timed|clocked|estimated) at "?(?:just |only )?$`,
	"i",
);

/** "The call was held on Friday at 6:40 p.m. for": it took place, from when or where. */
export const HELD_FOR = new RegExp(
	`\\b(?:${ENCOUNTER_NOUNS})\\b(?:(?!\\b(?:${OTHER_NOUNS})\\b)[^.;"]){0,90} (?:(?:was|were|had been) (?:held|conducted|under ?way)|took place|continued|proceeded|dragged on|stretched)\\b(?:(?!\\b(?:after|before|since|until|while|but)\\b)[^;"]){0,60}? for (?:just |only |some |a total of )?$`,
	"i",
);

/** "The first, on Saturday, was short. Monday's went on for 70 minutes": of two calls. */
export const FIRST_OF_TWO = /^\W*the (?:first|other|earlier)\b(?! \w)/i;

/** "a one hour call": a noun without a hyphen. */
export const NOUN_RIGHT_AFTER = /^ (?:(?:phone|telephone|video) )?(?:call|conversation|meeting|session|summit|chat)\b/;
