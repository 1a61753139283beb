import type { Act, Answer } from "../../model.ts";

/** Verbs of talking a thing over together. */
export const DISCUSS =
	'discuss(?:ed|ing|es)?(?! by (?!the two|both|the leaders|the presidents))|(?:spoke|speaks?|spoken|speaking|talk(?:ed|ing|s)?) (?:\\w+ly )?(?:about|of|on(?! (?:\\w+day|(?:the )?(?:phone|telephone|line|sidelines|margins)|(?:their|his|her) (?:feet|way|arrival|behalf)\\b|condition\\b|background\\b|behalf\\b|camera\\b|board\\b|stage\\b|arrival\\b|twitter|a |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d))|regarding)|(?:spoke|speaks?|spoken|speaking|talk(?:ed|ing|s)?) (?:to|with|for|by) [^.;,]{3,60}? about|(?:spoke|talks?|speaks?|talked) (?:to|with) (?!(?:the )?(?:press|reporters|media|journalists)\\b)[^.;,]{3,50}? on(?! (?:\\w+day|mon\\b|tue\\b|(?:the )?(?:phone|telephone|line|sidelines|margins|fringes)|(?:condition|background|behalf|camera|board|stage|arrival|twitter|a |his |her |an |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d))\\b)|concerned|concerning|revolved around|considered|(?<!in |in close )touch(?:ed|ing|es)? (?:up)?on|address(?:ed|ing)(?! (?:(?:the|a|an|his|her|their|both) )?(?:[\\w-]+ ){0,2}(?:nation|crowd|parliament|congress|assembly|rally|supporters|reporters|troops|summit|conference|forum|audience|council|un|united nations|bundestag|knesset|duma|lawmakers|students|workers|media|press|soldiers|mps|senate|public|country)\\b)|went over|go over|reviewed|review|cover(?:ed|ing)|exchanged views on|exchange of views on|met (?:[\\w ]{0,40} )?(?:on|over) (?=(?:proposals|ways|plans|how|measures)\\b)|focus(?:ed|sed|ing|ses)? (?:(?:\\w+ly|almost|much|in large part|above all) ){0,2}on|cent(?:er|re)d (?:\\w+ly )?(?:on|around)|dwelt on|took up|take up|(?:compared notes|swapped (?:views|notes|ideas)) (?:on|about)|went into (?=the (?:conflict|situation|question|issue|war|crisis))|tackl(?:ed|ing|es?)|debat(?:ed|ing)|dealt with|consulted on|exchang(?:ed|ing) on|delv(?:ed|ing) into|engaged on|conferred (?:on|about)|exchang(?:ed|ing) (?:\\w+ ){0,2}(?:views|opinions?|assessments|thoughts) (?:on|about)|(?:clash(?:ed|es)?|spars?|sparr(?:ed|ing)|argued|quarrel(?:led|ed)?|(?:angry|heated|tense|sharp|testy) (?:exchange|clash|row|argument|confrontation)) (?:with [^.;,]{3,60}(?:, [^.;,]{3,50},)? )?(?:over|about)|spent (?:[\\w"\']+ ){0,6}(?:time|hours?|minutes|dinner|lunch|call|meeting|session|conversation|evening|exchange|talks)"? (?:(?:with|talking to) [\\w. ]{2,30} )?(?:on|discussing)|(?:went|go|going|gone) (?:over|through)|look(?:ed|ing) ahead to|(?:agreed|differed|disagreed) (?:over|on)(?! (?:\\w+day|january|february|march|april|may|june|july|august|september|october|november|december))|zeroed in on|homed in on|(?:held|had|in) (?:an? )?(?:[\\w,\'"-]+ ){0,6}?(?:conversation|discussion|discussions|talks|exchange) (?:about|on(?! (?:\\w+day|the (?:phone|telephone|sidelines|margins|fringes|line)|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\b|\\d))|of|regarding|concerning|over|related to)';

/** What an encounter itself does with a topic: its subject is the call, the meeting, its purpose. */
export const IS_ABOUT =
	'(?:was|were)(?: (?:pretty|very|all|almost|much|just|again|not|\\w+ly)){0,4} "?(?:(?:all|mainly|mostly|largely|entirely|only) )?(?:about|on(?! \\w+day| the (?:phone|line|telephone|sidelines|margins|fringes)| (?:january|february|march|april|may|june|july|august|september|october|november|december))|devoted to|dedicated to|dominated by|taken up (?:by|with))|(?:taken up|dominated) (?:by|with)|(?:turned|moved on|returned|came round|shifted|went(?! on (?:for|until|about|in|at|well|past|longer|\\d))|opened|began|closed|ended)(?: \\w+){0,2} (?:to|on)(?: the (?:subject|question|issue|topic|matter) of)?|dealt (?:\\w+ )?with|revolved around|cent(?:er|re)d (?:\\w+ly )?(?:on|around)|touched (?:up)?on|ranged (?:over|across)|included|featured|took in|(?<!\\b(?:they|it|that|this) (?:also )?)(?:outlined|highlighted|underlined|underscored|reaffirmed)(?! the (?:strength|depth|friendship))|(?:went|gone) on(?= (?!(?:for|to|with|and|until|about|in|as|at|record|air|sale|trial|\\w+day|hold|\\d|longer|well|past|the (?:air|record))\\b))';
export const SUBJECT_MATTER =
	/\b(?:(?:its|the|their|his) (?:main |sole |only |stated )?(?:purpose|subject|topic|agenda|focus)|all of it|half (?:of (?:it|that|the (?:time|call|meeting|talks|conversation)))?|(?:most|much|a (?:good|large|big|great|fair|significant|major|considerable) (?:part|deal|portion|chunk|bit|amount)|a lot|the (?:bulk|majority|lion's share|first (?:part|half)|second half|rest|remainder)) of (?:it|that|this|the (?:time|call|meeting|talks|conversation|hour|discussion|session|dinner|lunch))(?:, [^,;.]{3,40},)?(?: had)?)\s*$/i;

/** Views or words that were exchanged on a topic, without saying by whom. */
export const EXCHANGED =
	"(?:an?|the) (?:possibilit(?:y|ies)|question|issue|need|idea|proposal|option|prospects?|importance|readiness|plans?) (?:was|were|has been|had been) (?:also |\\w+ly )?(?:discussed|raised|considered|explored|noted|stressed|emphasi[sz]ed|touched (?:up)?on) (?:to|of|that|for|on|about|regarding)\\b|(?:talks|talk|call|calls|conversation|discussions?|meeting) (?:with|between) (?:(?! (?:was|were|had|has|have|said|that|which|who|\\w+ed (?:the|an?|his|her|its|their))\\b)[^.;,]){3,60}? (?:about|over|on)(?! (?:\\w+day|the (?:phone|telephone|sidelines|margins|fringes|line)|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\b|\\d))|views (?:were|are|had been) exchanged on|it was (?:also )?(?:agreed|decided|stressed|noted|emphasi[sz]ed|underlined)(?:, [^,;.]{3,40},)? (?:that|to)\\b|with (?:a )?(?:particular |special |strong )?(?:emphasis|focus|attention) (?:on|to)\\b|(?:attention|emphasis|stress|time|priority|focus) (?:was|were|had been) (?:also )?(?:given|paid|placed|put|laid|devoted|accorded) (?:to|on)|(?:concerns?|readiness|interest|satisfaction|regret|hope|confidence|support|alarm|condolences|gratitude) (?:was|were|had been) (?:also )?(?:expressed|voiced|conveyed|confirmed|stressed|noted) (?:over|about|at|in|for|on|regarding|with)|what (?:did (?:arise|come up)|came up|arose|was (?:discussed|raised)|they (?:discussed|talked about))(?:, [^,;.]{2,30} (?:said|says),| most| instead| above all)? (?:was|were)|(?:subjects?|topics?|issues|matters|questions|points|items) (?:that )?(?:they |the (?:two )?(?:leaders|presidents|men) |the two )?(?:(?:were |had )?(?:discussed|raised|covered|addressed|touched on|talked about) )(?:in [^.;,]{3,30} )?(?:included|were|was|ranged from)|among the (?:subjects|topics|issues|matters|points|things|items) (?:that )?(?:they |the (?:two )?(?:leaders|presidents|men) |the two )?(?:(?:were |had )?(?:discussed|raised|covered|addressed|touched on|talked about) )(?:in [^.;,]{3,30} )?(?:was|were)|there (?:was|were|had been) (?!no\\b|not\\b|never\\b|little\\b|any\\b)(?:(?:an?|some|much|also|the|\\w+) ){0,3}(?:discussion|talk|exchange|mention|conversation|back-and-forth|reference)s? (?:on|of|to|about|over)|an? (?:[\\w,-]+ ){0,4}(?:exchange(?: of (?:views|opinions|ideas))?|conversation|discussion) (?:on|about|over|(?<=discussion )of)(?! (?:\\w+day|the (?:phone|sidelines)))";

/** Weaker verbs, by which a leader says a thing that may as well have been said elsewhere. */
export const PUT =
	"set(?:s|ting)? out|(?:called|described) (?=[A-Z][\\w'-]+ (?:[A-Z][\\w'-]+ )?(?:as )?(?:the (?:most|biggest|greatest|main|chief|core|first|central)|an? (?:red line|core|main|matter)|(?:his|her|its|their) (?:own|core|main))\\b)|(?:called|described|characteri[sz]ed) (?=\"?(?:the|any|such|recent|last|this|that|a|his|her|\\w+'s) (?:[\\w'\"-]+ ){1,9}(?:as \"?(?:an? |\\w+)|an? [\\w\"]|\"|un\\w+able|un\\w+ed|illegal|wrong|critical|essential|urgent|intolerable))|(?:gave|given|handed|presented) (?!(?:\\w+ ){0,2}(?:reporters|journalists|lawmakers|parliament|senators|congress|aides|the press|viewers)\\b)(?:[\\w.]+ ){1,4}(?:an? |the |his |her )?(?:[\\w\"-]+ ){0,3}(?:list|account|warning|assurance|briefing|update|explanation|picture|message)s? (?:of|on|about|over)(?! (?:whether|if|how)\\b)|(?:apologi[sz](?:ed|es)|(?:says|said) sorry) (?:to [^.;,]{3,70} )?for|(?<=\\b(?:broke(?:n)? (?:down|up|off)|collapsed|fell (?:apart|through)|foundered|failed|ended (?:early|abruptly|without)|cut short|walked (?:away|out)|no (?:deal|agreement)) [^.;]{0,60}?(?:because|when|after|as|over) [^.;,]{2,40} )(?:wanted|sought|demanded|insisted on|refused)|(?<=\\b(?:they|he|she) )wanted (?=(?:the |all |our |their |more |full |complete |some ){0,2}[\\w-]+ (?:lifted|dropped|removed|eased|ended|released|returned|withdrawn|relief|guarantees)\\b)|named to|made (?:an? )?(?:\\w+ )?(?:plea|appeal|case|offer|request|demand)s? (?:for|on|to)|put (?:it )?to|point(?:ed|s)? (?:out|to)|(?:dr(?:ew|awn|aws)|call(?:ed|s)|direct(?:ed|s)|turn(?:ed|s)|point(?:ed|s)) (?:[\\w'.]+ ){0,4}attention (?:of [^.;,]{3,50}? )?to|asked (?=(?:why|whether|if|how|what)\\b)|repeat(?:ed|s)(?= (?:that|his|her)\\b)|(?<=\\bI )(?:said|indicated|made clear|stressed)(?= (?:(?:in|during) (?:the|our|my) (?:[\\w-]+ )?(?:talks|call|meeting|conversation|discussions?) )?(?:that|to (?:him|her)|he|she|we|it|you|the)\\b)|counter(?:ed|s)(?= (?:that|with)\\b)|retort(?:ed|s)|(?:shot|hit) back(?= that)|impress(?:ed|es) (?:up)?on|pass(?:ed|es) on|communicat(?:ed|es)|refer(?:red|s) to|allud(?:ed|es) to|made (?:\\w+ )?reference to|(?:promis(?:ed|es)|pledg(?:ed|es)|vow(?:ed|s))(?! to (?:call|telephone|phone|ring|visit|meet|speak|talk|return|come|stay|keep|continue|see)\\b)|spoke of|speaks of|speak of|restat(?:ed|es)|explain(?:ed|s)|not(?:ed|es)|(?<=\\bby )noting(?= that\\b)|den(?:ied|ies)(?! that [^.;,]{3,80} (?:had|has|have|was|were) (?:ever )?(?:been )?(?:put|raised|discussed|mentioned|brought|offered|asked|proposed|floated)\\b)|commend(?:ed|s)|repl(?:ied|ies)|respond(?:ed|s)|asked that|let (?:[\\w.]+ ){1,2}know|gave (?:his|her|an?) (?:\\w+ )?(?:assessments?|views?|account) of|brief(?:ed|s) (?:[\\w.']+ ){1,7}?(?:on|about)|updat(?:ed|es) (?:[\\w.']+ ){1,7}?(?:on|about)|put forward|stood by|shar(?:ed|es) (?:(?:his|her|their|an?|the) )?(?:\\w+ )?(?:views?|concerns?|preoccupations?|worries|assessments?|perspectives?|thoughts|insights?|impressions|experience)|detail(?:ed|s)(?! (?:account|report|plan))|elaborated (?:up)?on|expounded on|argu(?:ed|es) (?:for|against|that)|made (?:the|his|her) case (?:for|against|that)|lobb(?:ied|ies) (?:for|against|[\\w.]+ (?:for|on|over|against))|plead(?:ed|s|ing) (?:for|with)|reassur(?:ed|es)|sound(?:ed|s) (?:him|her|[A-Z]\\w+) out (?:on|about)|advocat(?:ed|es)|def(?:ended|ends)(?! against)|justif(?:ied|ies)|blam(?:ed|es)|deni(?:ed|es) (?:any|all)|ask(?:ed|s) [\\w.]+ (?:whether|if|why|how)|sought (?:[\\w'-]+ ){0,5}(?:on|for|about|over|in)\\b|float(?:ed|s)|play(?:ed|s) down|dismiss(?:ed|es)|inquired about|enquired about|appris(?:ed|es) (?:[\\w.]+ ){1,3}of|register(?:ed|s) (?:\\w+ ){0,3}(?:concern|displeasure|protest)|asks? (?:for|about)|inform(?:ed|s) (?:[\\w.]+ ){1,2}that";

/** "Topics included", "also discussed were": what came up stands behind. */
export const TOPICS_WERE =
	'(?:two|three|four|five|several|main|key) (?:main |key |big )?(?:subjects|topics|issues|themes)(?= ?(?:\u2014|--|-|:))|(?:among )?(?:the |other |main |key |these ){0,3}(?:topics|subjects|issues|matters|themes) (?:(?:that |which )?(?:(?:were |had been |came |they |both ){0,2}(?:discussed|covered|raised|addressed|up|under discussion|on the agenda|on the table|touched on|of discussion|of conversation)) )?(?:(?:in|at|during) (?:the|their) [^.;,:]{4,80} )?(?:included|were|ranged from)|(?:also|among those) (?:discussed|raised|mentioned|covered|addressed|on the agenda|on the table|up for discussion) (?:(?:in|at|during) (?:the|their) [\\w-]{4,14} )?(?:was|were)|(?<=(?:^|[.;] |, |and )"?)on (?:the|their) agenda (?:also )?(?:was|were)|(?:high|top) on the agenda was|(?<=(?:^|[.;:"] ?|, |and |said,? )"?)(?:also )?(?:under (?:active |serious )?(?:discussion|consideration)|at the (?:cent(?:er|re)|heart|top) of (?:the|their) (?:talks|discussions?|conversation|agenda|meeting|call)) (?:was|were)';

/** They came closer on a topic, or did not: either way it was talked about. */
export const DIFFERED =
	"(?:f(?:ound|inds?|ind) (?:\\w+ ){0,2}common (?:ground|cause)|s(?:aw|ee|ees) eye[ -]to[ -]eye|(?:bridged?|narrow(?:ed)?|aired?|reconciled?|overc[ao]me) (?:their |the |deep |sharp |some ){0,3}(?:differences|disagreements)|ma(?:de|ke) (?:\\w+ ){0,2}(?:progress|headway)|(?:views|positions|opinions) (?:diverged|differed)) (?:on|over|about|toward)(?! \\w+day)";

/** Both kept off a topic. */
export const AVOIDED =
	"(?:steered|stayed|kept|steering|staying) (?:well )?(?:clear of|away from|off)|skirted(?: around)?|avoid(?:ed|ing)(?: (?:any )?(?:mention(?:ing)?(?: of)?|discussi(?:ng|on of)|talking about|touching on|the (?:subject|topic|issue|question) of))?|shied away from|sidestepped|left (?:aside|out)|(?:did not|didn't) get (?:around |round )?to|never got (?:around |round )?to";

/** What a leader who raised one thing said besides. */
export const AND_SAID =
	"(?<=\\b(?:pressed|raised|urged|warned|called|told|thanked|stressed|condemned|complained|confronted|asked|reiterated|emphasi[sz]ed|brought up)\\b[^.;\"]{5,120} and (?:also )?)said(?: that)?(?= (?:an?|the|it|his|her|this|that|[\\w'.-]+) )";

/** A verb in its base form, which only a helper before it makes a deed: "did not raise", "to confront". */
export const BASE_FORM =
	/^(?:raise|bring up|bring it up|broach|mention|press|push|push back|confront|challenge|urge|warn|condemn|denounce|thank|congratulate|complain|protest|demand|insist|request|offer|discuss|take up|talk about|speak about|speak of|touch on|address|review|focus on|cover|vow|pledge|call (?:on|for|upon)|ask [\w. '-]+)$/i;
export const HELPER =
	/\b(?:did|do|does|to|not|nor|neither|never|n't|let|made|helped|they|we|and|leaders|presidents|two|both|sides|ministers)\b|n't\b/i;

/** The sentence gives what a government's own account says. */
export const READOUT_SAYS =
	/\b(?:readouts?|in a statement|the (?:statement|readout) (?:said|says|added|read|reads|continued)|statement said|according to (?:the|a|its) (?:readout|statement|summary|account)|(?:in|by|from) (?:the )?(?:kremlin|white house|elys[e\u00e9]e|downing street|no\.? 10|moscow|washington|beijing|berlin|paris|london|ankara|tokyo|seoul|new delhi|russian|american|chinese|german|french|british|turkish|japanese|indian|israeli|iranian|saudi|egyptian|ukrainian)(?:'s)? (?:version|account|telling|read-?out|summary)|(?:kremlin|white house|elys[e\u00e9]e(?: palace)?|downing street|no\.? 10|state department|foreign ministry|foreign office|ministry of (?:external|foreign) affairs|external affairs ministry|pmo|mea|blue house|royal court|chancellery|presidency|(?:prime minister|premier|president|pm)(?:'s|ial) (?:office|administration|press (?:office|service))|presidential (?:office|palace|administration|press service)|press service) (?:said|says|added|reported|stated|noted)|(?:said|says|stated) (?:the|a) (?:pmo|mea|prime minister's office|foreign ministry|ministry of external affairs|white house|kremlin|presidency|statement|readout))\b/i;

/** The sentence gives what somebody who was there, or speaks for one of them, told of it. */
export const BRIEFER_SAYS =
	/\b(?:officials?|spokes(?:man|woman|person)|aides?|adviser|advisor|diplomats?|source|sources|press secretary|foreign secretary|state (?:television|media|tv)|news agency)\b[^.;"]{0,30} (?:said|says|added|told reporters|reported)\b|\btold reporters\b|\b(?:was|were) quoted as saying\b|\baccording to (?:an? |the |his |her )?(?:[\w'-]+ ){0,4}(?:officials?|spokes(?:man|woman|person)|aides?|diplomats?|sources?)\b/i;

/** What a government's own paper does with a topic that came up. */
export const PAPER_NAMES =
	/\b(?:readouts?|summary|versions?|statements?|account|communiqu[e\u00e9]s?|press release|transcript|memorandum|the minutes)\b[^.;"]{0,60}?\b(?:mentioned|mentions|listed|lists|cited|cites|named|names|referred to|refers to|included|includes|highlighted|highlights)\b/gi;

/** "Nor was Salisbury discussed". */
export const NOR_WAS =
	/\b(?:nor|neither) (?:was|were|did) ([^.;,]{3,90}?) (?:come up|arise|feature|figure|discussed|raised|mentioned|brought up|broached|addressed|touched (?:up)?on|talked about)\b/gi;

/** Before such a verb: what somebody has said before, or always says. */
export const BACKGROUND =
	/\b(?:has|have|had (?:previously|earlier|repeatedly|long|always|already)|often|always|regularly|previously|repeatedly|long|routinely|in the past)\s*(?:\w+ly |also |long |always |since ){0,4}$/i;

/** Verbs by which one leader puts a thing to the other; the act each is. Base forms stand after "did not" and "to". */
export const RAISE: readonly (readonly [act: Act, verbs: string])[] = [
	[
		"warned",
		"warn(?:ed|ing|s)?(?: \\w+ly)?|issued a warning|(?:gave|issued|delivered|sent) (?:[\\w.]+ ){0,3}?(?:an? |no |any )?(?:\\w+ )?warnings?",
	],
	["condemned", "condemn(?:ed|ing|s)?|denounc(?:ed|ing|es|e)|deplor(?:ed|ing)"],
	[
		"congratulated",
		"congratulat(?:ed|ing|es|e)|exchang(?:ed|es) congratulations|offered (?:his |her )?congratulations",
	],
	["thanked", "thank(?:ed|ing|s)?|expressed (?:his |her )?(?:gratitude|appreciation|thanks)"],
	[
		"raised",
		"(?:changed|turned|shifted|moved|switched|steered) the (?:subject|conversation|talk|talks|discussion) to|invit(?:ed|es)(?= (?:[\\w.'-]+ ){1,5}?to (?:visit|pay)\\b)|rais(?:ed|ing|es|e)|br(?:ought|ing|inging|ings) (?:it |this |that |the \\w+ |the \\w+ of \\w+ )?up|bring up|t(?:ook|ak(?:e|en|ing)) (?:it|that|this|the (?:matter|issue|case|subject)) up|broach(?:ed|ing|es)?|mention(?:ed|ing|s)?|press(?:ed|ing|es)?(?! (?:ahead|on with|forward|the flesh|charges|corps|conference))|push(?:ed|ing|es)?(?: back)?(?! (?:ahead|forward|through|on with|aside|up|down))|confront(?:ed|ing|s)?|challeng(?:ed|ing|es|e)|urg(?:ed|ing|es|e)|encouraged|complain(?:ed|ing|s)?|object(?:ed|ing|s)? to|protest(?:ed|ing)|flagg(?:ed|ing)|flags|quizz(?:ed|ing)|grill(?:ed|ing)|(?:record|register|repeat|restat|outlin|detail|list|lodg|air|shar|rais|expand|spell)(?:ed|es|s|ing) (?:[\\w'-]+ ){0,4}?concerns? (?:about|over|regarding|on|at|with|for)|voic(?:ed|ing) (?:\\w+ ){0,15}?(?:concerns?|alarm|opposition|support)|express(?:ed|ing) (?:[\\w\"',-]+ ){0,15}?(?:concerns?|alarm|regret|hope|support|opposition|outrage|dismay|desire|condolences|sympath(?:y|ies)|readiness|disappointment|anger|displeasure|frustration|interest)|rais(?:ed|ing) (?:\\w+ ){0,15}?concerns?|emphasi[sz](?:ed|ing|es)|stress(?:ed|ing|es)|underscor(?:ed|ing|es)|underlin(?:ed|ing|es)|highlight(?:ed|ing|s)|reiterat(?:ed|ing|es)|affirm(?:ed|ing|s)|reaffirm(?:ed|ing|s)|call(?:ed|ing|s)? (?:on|for|upon)|appeal(?:ed|ing)|demand(?:ed|ing|s)?|insist(?:ed|ing|s)?(?! (?:that )?(?:he|she|they|I) (?:had|did|didn't|never|told|raised|discussed|made|was|were|brought|has)\\b)|(?:also )?request(?:ed|ing|s)?(?: that)?|(?<!\\b(?:when|if|once|while|was|were|been|being|is|are|repeatedly) )asked (?:for|about|that|\\w+ (?:to(?! (?:pass on|convey|give|send) )|for|about))|repeat(?:ed|ing) (?:\\w+ ){0,15}?call|prais(?:ed|ing|es)|offer(?:ed|ing|s)?|confirm(?:ed|ing) (?:his|her|their) (?:\\w+ )?(?:commitment|readiness|support|opposition)|propos(?:ed|ing|es)|made (?:\\w+ )?clear|lectur(?:ed|ing)|admonish(?:ed|ing|es)|rebuff(?:ed|s)(?= [^.;,]{2,40} (?:over|on)\\b)|berat(?:ed|ing)|blast(?:ed|ing|s)|scold(?:ed|ing)|rebuk(?:ed|ing)|accus(?:ed|ing|es)|convey(?:ed|ing|s)|relay(?:ed|ing)|laid out|outlin(?:ed|ing)|brief(?:ed|ing) \\w+ (?:\\w+ )?(?:on|about)|inform(?:ed|ing)|sought assurances|rule(?:d)? out|reject(?:ed|ing)|welcom(?:ed|ing)|criticis?z?(?:ed|ing)|discourag(?:ed|ing)|caution(?:ed|ing)",
	],
];

/** Both agreeing on a thing raised it. */
export const AGREED =
	"agreed(?! with)|agrees?(?! with)|agreeing(?! with)|committed|pledged|vowed|vow|pledge|reached (?:an )?(?:agreement|understanding)";

/** What is said of a topic when it is the subject. */
export const CAME_UP =
	"(?:was|were|been|is|being|be|got|wasn't|weren't) (?:(?:not|never|also|only|briefly|even|very|ever|reportedly|repeatedly|all|extensively|explicitly|directly|specifically|\\w+ly|once|again)[, ]+){0,4}(?:raised|discussed|brought up|broached|mentioned|addressed|touched (?:up)?on|covered|taken up(?! (?:by|with)\\b)|considered(?! (?:to|an?|the|one|un\\w+|likely|\\w+(?:ly|ous|al|ful|ive|ble|ant|ent))\\b)|gone over|dealt with|talked of|spoken of|on the table|on (?:their|the) list|(?:a |an )?(?:\\w+ )?part of (?:it\\b|(?:the|their|this|that|our|an?) \"?(?:[\\w-]+ ){0,3}(?:exchange|meeting|discussions|conversation|discussion|call|talks|talk|agenda|dialogue))|a (?:major |main |key |central )?(?:topic|subject|focus|issue)(?: of (?:discussion|conversation))?|(?:another|one|the other)(?: (?:topic|subject|issue))?(?=[.,;]| of (?:it|them|the))|(?:of course |obviously |clearly )?the (?:main |primary |central |sole |chief |principal |other )?(?:focus|topic|subject)|among the (?:(?:first|main|many|other|key|(?:most|more) \\w+|biggest|thorniest) )?(?:topics|issues|subjects|matters|things|points)(?: discussed| raised| (?:that )?they (?:talked about|discussed|raised))?|talked about|spoken about)|c[ao]me up|comes up|(?:got|received|was given|had) (?:an? )?[\"']?(?:an? )?(?:[\\w-]+ ){0,3}(?:discussion|airing|hearing|mention|attention)|(?:took|taken|taking) up (?:(?:almost|nearly|about|roughly|the|a|an|first|last|final|[\\d]+) ){0,3}(?:most|much|(?:good|great|large|big) (?:part|deal|chunk|share)|a lot|bulk|half|third|quarter|all|minutes|hours?|entire|whole|lion's share)|accounted for (?:[\\w-]+ ){0,3}(?:most|much|bulk|half|third|all|lion's share)|loomed (?:large|over)|prevailed(?= in)|featured?|dominated|topped (?:the|their) (?:agenda|list|talks)|figured?|play(?:ed)? (?:a|no|any) (?:\\w+ )?(?:role|part)(?= in the|[,.;]|$)|surfaced?|ar(?:ose|ise|isen)|(?:took|taken|hogged|held) cent(?:er|re)[- ]?stage|(?:was|were) front and cent(?:er|re)|came to the fore|ar(?:ose|ise|isen)|(?:was|were) (?:an? |the |one of the |among the )?(?:[\\w-]+ ){0,3}(?:conditions?|demands?|requests?|points?|issues?|subjects?|topics?) (?:that )?(?:[\\w.]+ ){1,2}(?:named|raised|brought up|put|mentioned|set|made|discussed|laid out)|(?:was|were)(?: not|n't)? (?:also )?(?:something|anything|one thing|an issue|a topic|a subject|a matter|among the (?:things|topics|issues|subjects)) (?:that )?(?:they|we|he|she|the (?:two|leaders|presidents|president|chancellor|prime minister)(?: \\w+)?|(?:(?:Mr|Mrs|Ms|President)\\.? )?[A-Z][\\w'-]+) (?:had |have )?(?:discussed|talked about|raised|brought up|mentioned|addressed|touched on|spoke about|covered)|(?:been|was|were) (?:put forward|put on the table|tabled|floated)|(?:was|were) also a topic|(?:was|were|had been) (?:also |all |high |at the (?:top|head|heart|cent(?:er|re)) )?(?:on|of) (?:the|their) (?:agenda|talks|conversation|discussions|meeting)|(?:was|were) (?:(?:also|again|very much|\\w+ly) )?at the (?:top|head|heart|cent(?:er|re)|forefront) of (?:the|their|both)(?: (?:agenda|talks|conversation|discussions|meeting|call))?|(?:was|were) (?:the|among the|one of the) (?:most|biggest|main|hardest|thorniest|key|chief|toughest|trickiest|next|first|last|second) (?:[\\w-]+ )?(?:of the |of their )?(?:subjects?|topics?|issues?|points?|things?)|(?:was|were) \"?the (?:most|main|biggest|first) (?:\\w+)?\"? ?(?:things?|topics?|issues?|subjects?) (?:that )?(?:they|we|the two)(?: \\w+)? (?:had |have )?(?:discussed|talked about|raised)";

/** Where a topic is said to have been missing. */
export const ABSENT =
	"(?:noticeably |notably |conspicuously |also )?(?:absent|missing|omitted|left out|left unsaid|unmentioned) (?:from|in|at|during) (?:the|their|his|this|\\w+day's|yesterday's) (?:[\\w-]+ )?(?:exchange|call|conversation|talks|discussion|discussions|meeting|agenda|encounter|session)[^.;]{0,70}? (?:was|were) (?:any |a |an )?";
export const NO_MENTION =
	"(?:(?:at no (?:point|time|stage)|never)(?: (?!during (?:those|that|these))[^.;]{0,40}?)?,? (?:was|were) there (?:any |a )?(?:mention|discussion|talk|question)(?:,[^,;.]{2,30},)? (?:of|about|on))|(?:there (?:was|were)|made|with|(?<=^(?:[A-Z][\\w ]{2,30}: )?)|(?<=\\bno mention of [^.;]{3,60}, (?:and )?)) ?no (?:mention|discussion|talk|reference|word|warning) (?:(?:at all|whatsoever|at any (?:point|time|stage)|made) )?(?:(?:in|during) (?:the|their|this|that|his|her) (?:[\\w-]+ ){0,2}(?:call|conversation|meeting|talks|exchange|discussions?) )?(?:\\w+ )?(?:of|about|to|on|regarding|against)|(?:no|not a) (?:word|mention) (?:was (?:said|made) |came )?(?:about|of|on)|nothing (?:was|has been|had been) (?:said|discussed|mentioned) (?:about|concerning|on|regarding)|nor (?:was|were) there (?:any |a )?(?:mention|discussion|talk|word) (?:of|about|on)";

/** "Trump-Putin summit opens without talk of meddling", "We're not talking about that": nothing of what came up later, or then. */
export const NOT_OF_THE_WHOLE =
	/\b(?:open(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|kick(?:s|ed)? off) (?:\w+ ){0,2}without (?:\w+ )?(?:talk|mention|word|discussion|talking|mentioning|discussing|raising)\b|(?:['\u2019](?:re|m)|\bare|\bam) not (?:really |even )?(?:talking|discussing|speaking)\b/i;

/** "did not hear him raise it", "was lying when he claimed that it had not been raised": told by nobody as a fact. */
export const DOUBTED =
	/(?:\bnot|n['\u2019]t|\bnever) (?:actually |really )?(?:hear(?:d|ing)?|recall(?:ed|ing)?|remember(?:ed|ing)?)\b[^.;]{0,80}$|\b(?:lying|lied|untruthful|not (?:being )?truthful|not telling the truth|mistaken|falsely|incorrectly|wrongly)\b[^.;]{0,40}\b(?:claim(?:ed|s|ing)?|sa(?:id|ys|ying)|assert(?:ed|s|ing)?|denied|denying|about|that)\b[^.;]{0,120}$/i;

/** "earlier comments by Trump | praising the chip": said in public. */
export const COMMENTS_BY =
	/\b(?:comments|remarks|tweets?|posts?|statements?|interviews?|speech(?:es)?) (?:by|from) (?:the )?(?:[A-Z][\w.'\u2019-]{1,25} ){1,4}(?:on \w{3,6}day )?$/;

/** Makes a verb a plan, a wish, a supposition or a question. */
export const UNREAL =
	/\b(?:will|'ll|would|could|may|might|should|must|shall|can|cannot|can't|couldn't|won't|wouldn't|shouldn't|ought|ha(?:s|d|ve) to|if|whether|unless|until|plans?|planned|planning|expects?|expected|hopes?|hoping|hoped|intends?|intended|wants?|wanted|likely|due|set|scheduled|supposed|agenda|ahead of|before (?:the|their|his) (?:call|meeting|talks|summit)|going to|about to|ready to|prepared to|advised|urged (?:him|her|trump|biden|obama|the president)|calls? on (?:him|trump|biden|obama|the president)|pressure on|asked (?:if|whether|about|by|why|how)|promised|vowed to|pledged to|in order|want(?:s|ed)? to|need(?:s|ed)? to|prompted|encouraged|expect to|who asked|should have|could have|would have|opportunity to|chance to|to be|next)\b/i;

/** The purpose of an encounter that took place: "spoke by telephone on Wednesday to discuss …". */
export const PURPOSE =
	/\b(?:spoke|spoken|talked|met|called|phoned|rang|telephoned|on the (?:phone|line)|held|had (?=(?:an?|the|their|his|her|another|lunch|dinner|breakfast|tea|two|three|several|\w+ (?:talks|calls?|meetings?|conversations?|discussions?)|talks|calls|meetings|conversations|discussions)\b)|conferred|sat down|gathered|convened|used (?:the|his|her|their|this|that|\w+'s)|opportunity|(?:initiated|made|placed|requested|rang|held) (?:an?|the) (?:[\w-]+ ){0,2}(?:call|conversation|meeting))\b[^.;]{0,200}\bto\s*(?:once again |also |again |,[^,]{1,20},)?$/i;

export const NEGATION =
	/(?:n't\b|\b(?:not|never|no|nor|neither|fail(?:ed|ing|s|ure) to|declin(?:ed|ing) to|avoid(?:ed|ing|s)?|stopped short of|skipped|omitted|ignored|sidestepp(?:ed|ing)|decision not to|neglected to|opted not to|rather than(?! (?:the |President |Prime Minister |Chancellor |Mr\.? )?[A-Z])|hardly|denied|denies|denying|rejected|dismissed)\b|\bwithout(?= (?:\w+ly |ever |even |once |having |so much as |any ){0,3}$))(?:(?!\bonly\b|\bjust\b|\bbeyond\b|\bmore than\b|\bmerely\b)(?:[^.;,]|(?<=\b(?:mr|mrs|ms|dr|u|s))\.)){0,50}$/i;

/** Somebody will not say. */
export const DECLINED =
	/\b(?:(?:would|did|could|does|will) ?(?:not|n't)|declin(?:ed|es|ing)|refus(?:ed|es|ing)|dodg(?:ed|ing)|sidestepp(?:ed|ing)|evad(?:ed|ing)|side-?stepped|deflected|avoided|demurred|demurred when|left (?:it )?open)(?:(?! (?:raise|discuss|bring|warn|press|mention)\b)[^.;]){0,90}?\b(?:whether|if|on|about|questions?)\b/i;
export const DECLINED_VERB =
	/\b(?:say|left|answer|comment|confirm|elaborate|respond|discuss|tell|disclose|be drawn|rule|specify|question|questions|whether|reveal|directly)\b/i;

/** "whether he did, a source refused to say". */
export const WHETHER_REFUSED =
	/\bwhether\b([^;]{3,120}?),[^;]{0,60}?\b(?:would (?:only say|say only)|(?:would not|wouldn't|declined to|refused to|did not) (?:say|comment|answer|tell|confirm))\b/i;

/** A question whether something was raised, not whether it will be. */
export const CAME_UP_ASKED =
	/\b(?:did|was|were|has|have|had)\b[^?]{0,120}\b(?:come up|came up|rais(?:e|ed)|discuss(?:ed)?|brought up|bring up|mention(?:ed)?|broach(?:ed)?|address(?:ed)?|talk(?:ed)? about|sp(?:eak|oke) about|part of (?:the|that|this)|on the table|touch(?:ed)? on)\b/i;
/** How an answer to it begins; the first that fits counts. */
export const ANSWERS: readonly (readonly [answer: Answer, pattern: RegExp])[] = [
	[
		"declined-to-say",
		/\b(?:(?:not|n't) (?:going to|gonna) (?:comment|get into|go into|characteri[sz]e|read out|speak to)|(?:won't|can't|cannot|wouldn't|don't want to|will not) (?:comment|get into|go into|characteri[sz]e|speak to|say)|(?:have nothing|don't have anything) (?:further |more |else )?(?:to|on|for)|(?:refer you to|leave it (?:to|at)))\b/i,
	],
	[
		"no",
		/^(?:no\b(?! comment)|not (?:in|at|during|on|that)\b|there (?:was(?:n't| not| no)|were(?:n't| not| no))|(?:it|that|they|he|she|we|the [a-z]+) (?:did(?:n't| not)|was(?:n't| not)|never)|absolutely not|i don't (?:believe|think) (?:so|it|that|they))/i,
	],
	[
		"yes",
		/^(?:yes\b|yeah\b|(?:it|that|they|he|she|we|there) (?:(?:certainly|absolutely|definitely|indeed|actually|of course) )?(?:did|was|were|had)\b(?=\s*(?:[,.;!\u2014]|$)| (?:come up|rais|discuss|mention|talk|bring|brought|indeed|so\b|in fact))|absolutely\b|of course\b|sure\b|certainly\b|(?:he|she|they|we) (?:also |did )?(?:raised|mentioned|discussed|brought up|spoke (?:of|about)|talked about|touched (?:up)?on|took up|addressed) (?:(?:the|need|for|issue|of|about|matter) ){0,4}(?:it|that|this|them)\b)/i,
	],
];

/** A sentence's opening that names what it is about. */
export const ON_TOPIC =
	/^\W*(?:on|as (?:for|to)|regarding|concerning|with (?:regard|respect) to|turning to|(?:in )?discussing|moving on to|of|(?:apart|aside) from|besides|in addition to|beyond|speaking (?:about|of|on)|touching (?:up)?on|referring to|addressing|reflecting on|commenting on|describing|assessing|explaining|in relation to|in the context of|looking ahead to|ahead of)\b([^,;.]{2,110}?)(?:,| (?=(?:the two|they|both|he|she|it was|there was|we|I|the leaders|the presidents|the pair)\b))/i;

/** Advice against a deed says nothing of the deed, unless it was ignored: then it was done. */
export const ADVISED_NOT =
	/\b(?:advice|advised|plea|warnings?|urged|told|instructed|instructions?|recommendations?|counsel|guidance|briefing materials?|talking points)\b[^.;]{0,60}\b(?:not )?to\s*(?:\w+ly )?$/i;
export const IGNORED =
	/\b(?:ignor(?:ed|ing)|disregard(?:ed|ing)|defied|defying|despite|against|brushed aside|over the objections|rejected|went against)\b[^.;]{0,120}\bnot to\s*$/i;

/** Words said somewhere else than in the encounter. */
export const ELSEWHERE =
	/\b(?:opening (?:statements?|remarks)|(?:in|during) an? (?:[\w-]+ ){0,2}(?:speech|address|video message|interview|op-ed|letter|tweet|toast|petition|essay|lecture|eulogy)|in (?:televised|opening|public|introductory|prepared) (?:remarks|comments|statements)|(?:in|during) (?:his|her|their) (?:[\w-]+ ){0,3}(?:remarks|speech|address|toast|column)|remarks to (?:the )?(?:press|reporters|journalists)|at (?:a|an|his|her|the|their) (?:rally|campaign)|on the campaign trail|before reporters|(?:letter|speech|interview|op-ed|tweet|toast|telegram|(?:video|televised) (?:address|message))(?: to [^,;.]{2,40})? (?:in which|where)|at (?:the|their) (?:last|previous|earlier|next)(?: (?:one|meeting|summit|encounter|call|talks))?,? (?:they|the (?:two|leaders|pair)|both|he|she))\b/i;

/** Verbs that presuppose a conversation, whatever else a sentence says. */
export const STRONG =
	/^(?:br(?:ought|ing|inging|ings) (?:.*)up|bring up|broach\w*|rais(?:ed|e|es|ing)(?: \w+)*|congratulat\w+|complain\w*|press(?:ed|es|ing)?|confront\w*|(?:changed|switched|steered|turned|brought|shifted) the (?:subject|conversation|talk|discussion)(?: \w+)? (?:to|onto)|discuss\w*|(?:spoke|speak|spoken|talk(?:ed|s)?) about|touch\w* (?:up)?on)$/i;

/** Raising these is a deed, not a topic. */
export const RAISED_RATES =
	/^ (?!(?:the|his|her|america|u\.s|us |beijing|china)[^.;]{0,50}(?:tariffs|sanctions)(?![^.;]{0,30}\d))(?:\w+ ){0,2}(?:tariffs?|duties|taxes|rates|sanctions|money|prices|troops|stakes|alarm|eyebrows|hopes|fears|questions|doubts|expectations|pressure|flags?|glass(?:es)?|hands?|funds|voices?|wages|salaries|pensions|awareness|standards|(?:his|her|their) (?:\w+ )?(?:children|daughters?|sons?)|suspicions|ransom|cash|capital|output|the (?:bar|flag|alarm|age|ceiling|alert|curtain|roof|ante|temperature|profile|limit|minimum|retirement)|(?:terror|threat|alert|security) (?:alert|levels?)|interest rates?)\b/i;
