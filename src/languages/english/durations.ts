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
	/\b(?:spoke|spoken|talked|met|conferred|huddled|chatted|conversed)(?: (?:by (?:phone|telephone|video)|on the (?:phone|telephone)|together|alone|privately|in private|behind closed doors|face[- ]to[- ]face|one[- ]on[- ]one|just|only|with (?:each other|one another|him|her)))*\s+$/i;
/** "continued for an hour | after she came in": what was left of it. */
export const GOES_ON = /\b(?:continued|continuing|went on|going on|carried on|resumed|ran on)\b[^.;,]{0,25}$/i;
export const AFTER_THAT = /^ (?:more )?(?:after|from) (?:the|that|this|she|he|they|it|her|his|their|[A-Z])/;

/** The end of an encounter, after a length. */
export const ENDED_AFTER =
	/\b(?:ends? (?:[\w-]+ ){0,2}(?:calls?|talks|meeting|summit|conversation)|wraps? up|concludes?|(?:was|were|got) cut (?:short|off)|emerged|came out|coming out|left|walked out|parted|hung up|rang off|were through|was through|broke up|were done|wrapped up|ended|finished|concluded|drew to a close|adjourned|reappeared|was over|were over|is over|are over|were finished|broke off|broke down|collapsed|fell apart|(?:brought|came|drew) (?:it |the \w+ |their \w+ |matters |things )?to (?:an end|a close))\b[^.;"]{0,70}\bafter (?:just |only |some |what \w+ )?$|\b(?:wrapped (?:it |things )?up|ended|finished|concluded|(?:was|were) (?:over|done|finished|through)) in (?:just |only |all of )?$/i;

/** Words between a length and its noun that leave it the noun's length. */
const PLAIN_WORD = `(?!(?:of|in|on|at|to|for|with|after|before|into|ago|later|by|from|during|amid|between|about|over|under|against|because|that|which|who|was|were|is|and then|${OTHER_NOUNS})\\b)[\\w'.\\u00c0-\\u024f/&-]+`;

export const NOUN_AFTER = new RegExp(
	`^[- ,]{0,2}(?:long )?[, ]*(?:${PLAIN_WORD}(?: and|,)? ){0,6}?(?:${ENCOUNTER_NOUNS}|(?<=^[- ])talk)(?! (?:${OTHER_NOUNS}|room|with (?:the |his |her |their )?(?:reporters|journalists|press|staff|aides|lawmakers|senators|advisers|cabinet))\\b)(?!-)\\b`,
	"i",
);
export const OF_TALKS = new RegExp(
	`^(?:'s?)? (?:of(?! (?:the|their|this|that|his|her|its|an?|our)\\b)|on the|on a) (?:${PLAIN_WORD} ){0,4}?(?:talks|talking|conversations?|discussions?|negotiations?|meetings?|phone|telephone|dialogue|talk|call|consultations?|deliberations?|exchanges?|back-and-forth|face time|diplomacy|face-to-face)\\b`,
	"i",
);
export const TALKED_FOR = new RegExp(
	`\\b(?:${TALK_VERBS}|hosted (?=[A-Z])|(?:held|hold|holding|had|conducted|hosted|in)\\b[^.;"]{0,60}\\b(?:${ENCOUNTER_NOUNS}))\\b(?:(?!\\b(?:${OTHER_NOUNS}|then|briefed)\\b)[^.;"]){0,110}\\bfor (?:what \\w+ \\w+ as |a total of |all of |well |just |only |a |between |about |around |so long(?:,| \\u2014) )?$`,
	"i",
);
export const NOT_WITH =
	/\b(?:joined|with|to) (?:the |his |her |their )?(?:\w+ )?(?:(?:other|fellow) (?:\w+ ){0,2}(?:leaders|presidents|ministers|heads)|europeans|allies|aides|advis[eo]rs|lawmakers|reporters|journalists|staff|families|troops|cabinet|donors|supporters|executives|senators|veterans|business\w*)\b(?! (?:present|in the room|in attendance|at (?:his|her|their) side|sitting in|listening|looking on|beside))/i;
export const SPENT = /\bspen(?:t|ding|d)(?: a total of| just| only)?\s*$/i;
export const SPENT_ON =
	/^(?:(?!, and with\b)[^.;]){0,40}\b(?:on the (?:phone|telephone|line)|by phone|speaking|talking|in (?:talks|conversation|discussions?|(?:an?|the) [\w-]+ ?(?:meeting|session)|private|closed-door|a meeting)|together|with|behind closed doors|meeting|closeted|alone|one-on-one|discussing|face[- ]to[- ]face)\b/i;
export const COURSE = /\b(?:over|in|during|throughout) (?:the )?(?:course|space|span) of (?:a |an |just )?$/i;
export const FRONTED = /^\W*(?:\w+day, )?(?:for|over) (?:the )?(?:a )?$/i;
export const FRONTED_VERB =
	/^,?[^.;]{0,120}\b(?:spoke|spoken|talked|met|discussed|sat|conferred|huddled|went at|argued|negotiated|exchanged|laid out|lectured|told|pressed|listened)\b/i;
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
	/\b(?:put|puts|clocked|timed|gave) (?:it|its length|the length|the call|the meeting|the conversation|the duration|the talks)(?: \w+)? at "?(?:just |only )?$/i;
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

/** What a part of an encounter is called, by what it is a part of. */
const PART_NOUNS = "(?:portions?|segments?|hal(?:f|ves)|phases?|legs?|parts?|components?|stretch(?:es)?)";
/** A part that the one word before it makes one: "the first session", "an expanded format meeting". */
const PART_WORDS =
	"(?:first|second|third|opening|final|closing|last|morning|afternoon|public|televised|on-camera|plenary|expanded|enlarged|larger|wider|broader|smaller|small|small-group|large-group|narrow|restricted|delegation-level|ministerial|technical|photo)(?:[- ](?:format|level|group|circle))?";
/** Who sits there makes it a part. */
const PART_FORMATS =
	"(?:enlarged|expanded|delegation-level|restricted|restricted-format|expanded-format|narrow-format|small-group|large-group|plenary)";

/** A part of an encounter as a verb's subject. */
export const PART_SUBJECT = new RegExp(
	`^\\W*(?:(?:the|a|an|his|her|their|its|this|that|[\\w.'-]{2,25}'s?)\\s+)?(?:${PART_WORDS}\\s+(?:\\w+\\s+)?(?:sessions?|rounds?|hour|stage|${PART_NOUNS}|meeting(?!, (?:on|in|at) (?:\\d|[A-Z])| (?:between|with|of (?:the (?:two|leaders|presidents|pair)|their|an?)|since|in (?:\\w+ ){0,4}(?:years?|months|decades?)|as)\\b))|${PART_FORMATS}\\s+(?:\\w+\\s+)?(?:meetings?|talks|sessions?|negotiations|discussions?|consultations)|(?:(?!(?:was|were|is|are|and|as|form\\w*)\\b)\\w[\\w'-]*\\s+){0,4}?${PART_NOUNS}\\s+(?:of|in|with|for|that|which|where)|(?:sessions?|talks|meetings?|negotiations)\\s+(?:of|between|with|among)\\s+(?:the\\s+)?(?:(?:two|both|full|wider|larger)\\s+)?(?:delegations?|teams|ministers|advis[eo]rs|aides))\\b`,
	"i",
);

/** After a length that stands before its noun: the noun is a part's. */
export const PART_AFTER = new RegExp(
	`^[- ](?:long )?(?:[\\w-]+ ){0,3}?(?:${PART_NOUNS}\\b|${PART_WORDS} (?:sessions?|rounds?)\\b|${PART_FORMATS} (?:\\w+ )?(?:meetings?|talks|sessions?|negotiations)\\b|(?:meetings?|talks|sessions?) (?:of|between|with) (?:the )?(?:\\w+ )?delegations\\b)`,
	"i",
);

/** "in an expanded format": one part of the talks. */
export const PART_FORMAT =
	/\bin (?:an? |the )?(?:expanded|extended|restricted|narrow|wider|broader|one-on-one|small|smaller|limited|so-called narrow) (?:format|composition|session|setting|circle)\b/i;

/** Before a length: long past, or somebody else's. */
export const LONG_AGO =
	/\b(?:once(?! (?:they|the|he|she|it|we|both|alone|inside|connected|seated|there|on the)\b)|famously|used to|in the past)\b/i;

/** Before a length: a meeting of one's own people, or a call for the press. */
export const OF_UNDERLINGS =
	/\bmeetings? of (?:[\w-]+ ){0,3}(?:aides|advis[eo]rs|officials|lawmakers|generals|commanders|senators|diplomats|experts|governors|ambassadors)\b|\b(?:convened|gathered|summoned|assembled|called in|called together) (?:[\w'-]+ ){0,5}(?:ministers|chiefs|cabinet|aides|advis[eo]rs|officials|generals|commanders|lawmakers|leaders of)\b|\b(?:reporters|journalists) (?:on|in|during) an? (?:conference |phone |background |press )?(?:calls?|briefings?)\b/i;

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
	/\b(?:together|by themselves|with each other|with one another|face[- ]to[- ]face|one[- ]on[- ]one|at it|closeted|holed up|locked (?:in|away)|behind closed doors|(?:sat|sitting) (?:down )?at (?:[\w-]+ ){0,9}table,? and (?:they )?(?:stayed|remained) there|(?:sat|stood|huddled|seated|sitting) (?:opposite|facing|across from|next to|beside|alongside) (?:each other|one another)[^.;"]{0,60}|(?:was|were|been|sat|stayed|remained) (?:alone |in private |in session )?with\b[^.;"]{2,60}|saw each other\b[^.;"]{0,60}|(?:was|were|been|stayed|remained|huddled) (?:alone|in (?:session|talks|conversation|conference|there|(?:the|a) (?:same )?room|(?:the|a) meeting)))(?:,? (?:again|in|at|on|inside|save for|except for|apart from|but for|with only|with just)\b[^.;"]{0,50})?,? for (?:just |only |some |what \w+ )?$/i;
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

/** After a length: others came in, so that it is the length of one part. */
export const OTHERS_JOINED =
	/^ before (?:being joined|(?:their|the|his|her|other) (?:\w+ ){0,2}(?:ministers|delegations?|aides|teams?|officials|advis[eo]rs|entourages?|others) (?:joined|were|came|entered|arrived|took))/i;

/** "a short one, 30 minutes", "the call was long, almost two hours", "their call, at 84 minutes, was …". */
export const SHORT_ONE =
	/\b(?:short|long|brief|quick|lengthy)\w* (?:one|affair|talk|session|chat|part of (?:it|the day|the visit))(?:,|:| \u2014| --)\s*$|\b(?:call|conversation|meeting|talks|discussion|it) (?:was|were|had been) (?:\w+ )?(?:long|short|brief|lengthy|substantial|substantive|thorough)(?:,|:| \u2014| --| at)\s*$|\b(?:call|conversation|meeting|talks|summit|discussion)(?: [\w' ]{2,40})?, at(?: just| only)?\s*$/i;

/** "Good meeting.": a sentence that is no more than the talk's name. */
export const NOTHING_BUT_TALK =
	/^\W*(?:[A-Z][A-Z. _]{2,25}:\s+)?(?:yes, |yeah, |well, )?(?:(?:it was |that was )?an? )?(?:(?:very|really|quite|good|great|productive|brief|short|quick|excellent|fine|long|nice|useful|solid|constructive|candid|phone),? ){1,4}(?:meeting|call|conversation|talk|chat|session|discussion)\W*$/i;

/** A question that a length answers. */
export const ASKED_LENGTH = new RegExp(
	`\\bhow long\\b[^?]{0,80}\\b(?:${ENCOUNTER_NOUNS}|${TALK_VERBS}|on the (?:phone|telephone|line)|it|that)\\b|\\b(?:length|duration) of (?:the|that|this|their)\\b|\\bwas (?:that|it) (?:a )?(?:long|lengthy|short|brief)\\b`,
	"i",
);

const NO_LEADERS =
	"(?:Sen(?:ator|_|s_)|(?:[A-Z]\\w+ )?(?:senators|lawmakers|governors|congressional leaders)|Rep(?:resentative|_)|Congress(?:man|woman)|Gov(?:ernor|_) [A-Z]|Mayor|Ambassador|(?:members|representatives|heads|leaders|governors|officials|residents|families|relatives|survivors) of (?:the |his |her |Russian |Russia's )?(?!state\\b|government\\b(?! members))(?:\\w+ )?(?:regions?|Government|Congress|parliament|Duma|Security Council|opposition|cabinet|churches|business\\w*|companies|community|victims|hostages)|(?:that|a|the) (?:\\w+ )?(?:group|crowd|activists|dissidents|students|reporters|journalists|advisers|lawmakers)|(?:his|her|their) (?:[\\w-]+ ){0,4}(?:team|staff|cabinet|aides|advis[eo]rs|generals|commanders|lawyers|party|family|envoys?)|(?:his|her) (?:[\\w-]+ )?ministers|[Gg]overnment members|(?:the )?(?:[A-Z][\\w'-]+ ){0,3}(?:Times|Post|Journal|News|Tribune|Guardian|Economist|magazine|newspaper|television|TV|Fox|CNN|NBC|CBS|ABC|BBC|TASS|Bloomberg|Reuters))";

/** A length's encounter is with somebody who leads no country: a senator, a newspaper, one's own advisers. */
export const WITH_NO_LEADER = new RegExp(
	`^[^.;,]{0,40}?\\bwith (?:the )?${NO_LEADERS}\\b(?! (?:present|in the room|in attendance|listening|looking on|beside))`,
);
export const WITH_NO_LEADER_BEFORE = new RegExp(`\\bwith (?:the )?${NO_LEADERS}\\b[^,;]{0,30}\\bfor\\b[^,;]{0,20}$`);

/** A length that somebody only had in mind: "offered a working session of two hours". */
export const OFFERED = new RegExp(
	`\\b(?:offered|promised|pencill?ed in|envisaged|foresaw|budgeted|proposed|suggested|wanted|sought|asked for)(?: (?:him|her|them|[A-Z]\\w+))?(?: (?:for|an?|the|only|just|at most))*(?: [\\w-]+){0,2}?(?: (?:${ENCOUNTER_NOUNS}) of)? $`,
);

/** An assembly sits too: "the Federation Council voted … The session lasted two hours". */
export const ASSEMBLY =
	/\b(?:Council|[Pp]arliament|Duma|Senate|Congress|Cabinet|[Cc]abinet|Assembly|Bundestag|Knesset|Rada|[Cc]ommittee|Politburo|[Cc]ommission|lawmakers|deputies)\b/;
export const SITTING = /\b(?:session|sitting)\b/i;

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

/** After a length of speaking by one: it was a part of their talk, "spoke for 20 minutes about history during his meeting with". */
export const WITHIN_IT =
	/^ (?:about|on|of|straight|without|uninterrupted)\b[^.;]{0,60}\b(?:during|in|at the (?:start|beginning|opening|outset|end) of|at|before) (?:the|a|an|his|her|their)\b[^.;]{0,30}\b(?:meeting|calls?|talks|conversation|summit|session)\b/i;
export const ONE_SPOKE = /\b(?:spoke|talked|held forth) (?:(?!with\b)[\w-]+ ){0,3}for (?:[\w-]+ ){0,2}$/i;

/** After a length of speaking: a public was spoken to. */
export const TO_AN_AUDIENCE =
	/^(?!,? with\b)[^.;,]{0,50}\b(?:(?:at|to|before|in front of) (?:a|an|the) (?:[\w-]+ )?(?:rally|crowd|audience|hall|gathering|nation|press|public|cameras?|podium|lectern|conference|forum|dinner guests)|to (?:reporters|journalists|supporters|lawmakers|troops|voters)|on stage|from the (?:stage|podium|lectern)|in (?:a|his|her) (?:speech|eulogy|tribute|address)|in (?:hono[u]?r|memory|praise|tribute|defen[cs]e) (?:of|to)|on (?:state )?television)\b/i;
/** "Obama then spoke | for 20 minutes": by oneself, to whoever listened. */
export const SPOKE_ALONE =
	/\b(?:spoke|spoken|talked)(?: (?:\w+ly|again|first|last|then|only|just|without notes|to (?:the|a|an) [a-z]+))* for (?:[\w-]+ ){0,2}$/i;
export const WITH_ANOTHER =
	/^[^.;]{0,60}\b(?:with|to (?=[A-Z])|by (?:tele)?phone|on the (?:tele)?phone|over the phone|together|each other|one another|behind closed doors|one-on-one|face[- ]to[- ]face)\b/;

/** "a video summit of G20 leaders that ran for | 90 minutes": of many. */
export const OF_MANY =
	/\b(?:summit|meetings?|calls?|video ?conference|session|talks|gathering|conversation)(?: \w+day)? (?:of|with|among|between) (?:the |all |other |fellow |several |\w+ other |more than \w+ |\d+ )*(?:(?:G-?7|G-?8|G-?20|EU|European(?: Union)?|NATO|Group of \w+|ASEAN|Arab|Gulf|African|allied|world|Western|Asian|Latin American|Nordic|Baltic) )+(?:leaders|ministers|heads|countries|allies|nations|counterparts)\b[^.;,]{0,40}$/i;

/** Before a length: those who met lead no country. */
export const UNDERLINGS =
	/(?<!\b(?:and|with|by) (?:the|their|his|her) )\b(?:envoys?|negotiators?|aides|advis[eo]rs|officials|experts|teams|deput(?:y|ies)|spokes(?:man|men|woman|people)|representatives|working groups?|deputy (?:foreign|defen[cs]e|secretar|national)[^.;,"]{3,60}) (?:have |had |also |then |later )?(?:met|spoke|talked|conferred|held|huddled|sat down)\b/i;

/** After a leader's name: one of his people is meant. */
export const HIS_PEOPLE =
	/^'s? (?:[\w-]+ ){0,2}(?:aides?|advis[eo]rs?|deput(?:y|ies)|team|staff|envoys?|negotiators?|officials|delegation|spokes\w+|ambassadors?|wife|widow|family|lawyers?|chief of staff|ministers?)\b/;

/** A name right before a verb of meeting. */
export const NAMED_TALKER =
	/(?:^|[\s"])([A-Z][\w'\u00c0-\u024f-]{2,})(?:, [^,]{3,70},|, who)? (?:had |has |have |also |then |later )?(?:met|spoke|talked|conferred|huddled|sat down)\b[^.;"]{0,200}$/;
export const NO_NAME =
	/^(?:The|They|Both|He|She|It|We|And|But|Who|Leaders?|Presidents?|Ministers?|Premiers?|Chancellors?|King|Queen|Emir|Sultan|Pope|Prince|Secretar(?:y|ies)|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Father|Holiness)$/;

/** "Talks in Riyadh last four hours": the verb, in a headline. */
export const TALKS_LAST =
	/(?<!\b(?:its|their|the) )\b(?:talks|discussions|negotiations|consultations)\b[^.;,]{0,40} last (?:for )?$/i;

/** Before the encounter's noun: something that is not all of it, or comes before it. */
export const NOT_ALL =
	/\b(?:limit|slot|interval|portions?|segments?|parts?|hal(?:f|ves)|start|beginning|opening|end|lead-up|run-up|preparations?|waits?|notice|delays?|breaks?)\b[^,]{0,20}\b(?:of|for|to|before|in|between|during)\b[^,]{0,30}$/i;

/** "the first half of the 80-minute meeting": the length is that of the whole. */
export const PART_OF_WHOLE =
	/\b(?:half|part|parts|portion|rest|remainder|much|most|some|bulk|majority|minutes?|hours?|third|quarter|end|start|beginning|middle|course|close) of (?:the|a|an|their|his|her|that|this)\s*$/i;

/** Gatherings of many, whose members are no pair. */
export const MANY_LEADERS =
	/\b(?:EU|European(?: Union)?|NATO|G-?7|G-?20|African|Arab|Gulf|BRICS|ASEAN|congressional|union|business|military|rebel|Taliban|opposition|tribal|religious) (?:leaders|ministers|envoys|officials|ambassadors|diplomats|commanders)\b/i;
/** Before or after a noun: the encounter of somebody with his own people. */
export const WITH_OWN =
	/\bwith (?:his|her|their) (?:[\w-]+ ){0,3}(?:team|staff|cabinet|aides|advis[eo]rs|generals|commanders|council|ministers|lawyers|party|family)\b(?! (?:present|in the room|in attendance|at (?:his|her|their) side|sitting in|listening|looking on|beside))/i;

/** Two people named by their titles alone. */
export const TWO_TITLES =
	/\b(?:president|prime minister|chancellor|premier|king|pope|secretary of state|foreign minister)s?\b[^.;,]{0,30} and [^.;,]{0,50}\b(?:president|prime minister|chancellor|premier|king|pope|secretary of state|foreign minister)\b/i;

/** By whose clock it was: "Whichever clock you prefer, it took …", "By the Kremlin's count it lasted …". */
export const BY_THE_CLOCK = /\b(?:clock|count|stopwatch|watch|reckoning|timing)s?\b[^.;]{0,40}$/i;

/** A weekday's is its call: "Saturday's lasted about an hour". */
export const DAYS_OWN =
	/(?:^\W{0,3}|[,;] |\b(?:and|but|while|whereas) )(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?'s(?: had| only| just)?\s*$/i;

/** "met one-on-one for 30 minutes before a working lunch": a part of it. */
export const ALONE =
	/\b(?:one[- ]on[- ]one|alone|privately|in private|tete-a-tete|just the two of them|without aides)\b/i;
export const THEN_MORE =
	/^,? (?:before|followed by|and then(?: had| held)?) (?:an? |the |their )?(?:working|expanded|extended|larger|broader|wider|delegation-level|plenary) (?:\w+ )?(?:lunch|dinner|breakfast|meeting|session|talks|format)\b/i;

/** "He brought it to an end after": the talk, where nothing else is spoken of. */
export const HE_ENDED_IT =
	/\b(?:he|she|they) (?:\w+ )?(?:brought it to (?:an end|a close)|ended it|broke it off|cut it short)\b/i;

/** The total of several sessions: "over two days they spent eight hours together". */
export const OVER_DAYS =
	/\b(?:over|across|during|in|within|spread over|in the course of) (?:(?:the|these|those|their) )?(?:two|three|four|five|several|both) days\b(?! (?:ago|before|earlier))/i;

/** A length given of a call named right before: "Saturday's call, which the official put at 20 minutes". */
export const WHICH_PUT_AT = new RegExp(
	`\\b(?:${ENCOUNTER_NOUNS})(?: (?:with|in|on|between) [^.;,]{2,40})?, which (?:[\\w.'-]+ ){1,6}(?:put|timed|clocked|estimated) at "?(?:just |only )?$`,
	"i",
);

/** "with their delegations present and then for another hour alone": the one is a part like the other. */
export const AND_ANOTHER_PART =
	/^[^.;]{0,60}\b(?:and then|then|followed by|before|and)(?: \w+)? (?:for )?another (?:\w+ ){0,3}(?:hours?|minutes|half)\b/i;
