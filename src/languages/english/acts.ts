import type { Act } from "../../model.ts";

/** Verbs of talking a thing over together. */
export const DISCUSS =
	"discuss(?:ed|ing|es)?|(?:spoke|speak|spoken|speaking|talk(?:ed|ing|s)?) (?:\\w+ly )?(?:about|of|on(?! (?:\\w+day|the (?:phone|telephone|line|sidelines|margins)|twitter|a |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d))|regarding)|(?:spoke|speak|spoken|speaking|talk(?:ed|ing|s)?) (?:to|with|for|by) [^.;,]{3,60}? about|concerned|concerning|revolved around|considered|touch(?:ed|ing|es)? (?:up)?on|address(?:ed|ing)|went over|go over|reviewed|review|cover(?:ed|ing)|exchanged views on|exchange of views on|focus(?:ed|sed|ing|ses)? (?:\\w+ly )?on|cent(?:er|re)d (?:on|around)|dwelt on|took up|take up|compared notes on|tackl(?:ed|ing)|debat(?:ed|ing)|dealt with|consulted on|conferred (?:on|about)|zeroed in on|homed in on|(?:held|had|in) (?:an? )?(?:[\\w,'\"-]+ ){0,4}?(?:conversation|discussion|discussions|talks|exchange) (?:about|on|of|regarding|concerning|over|related to)";

/** Verbs by which one leader puts a thing to the other; the act each is. Base forms stand after "did not" and "to". */
export const RAISE: readonly (readonly [act: Act, verbs: string])[] = [
	[
		"warned",
		"warn(?:ed|ing|s)?(?: \\w+ly)?|issued a warning|(?:gave|issued|delivered|sent) (?:[\\w.]+ ){0,3}?(?:an? |no |any )?(?:\\w+ )?warnings?",
	],
	["condemned", "condemn(?:ed|ing|s)?|denounc(?:ed|ing|es|e)|deplor(?:ed|ing)"],
	["congratulated", "congratulat(?:ed|ing|es|e)|offered (?:his |her )?congratulations"],
	["thanked", "thank(?:ed|ing|s)?|expressed (?:his |her )?(?:gratitude|appreciation|thanks)"],
	[
		"raised",
		"rais(?:ed|ing|es|e)|br(?:ought|ing|inging|ings) (?:it |this |that |the \\w+ |the \\w+ of \\w+ )?up|bring up|broach(?:ed|ing|es)?|mention(?:ed|ing|s)?|press(?:ed|ing|es)?|push(?:ed|ing|es)?(?: back)?|confront(?:ed|ing|s)?|challeng(?:ed|ing|es|e)|urg(?:ed|ing|es|e)|encouraged|complain(?:ed|ing|s)?|object(?:ed|ing|s)? to|protest(?:ed|ing)|voic(?:ed|ing) (?:\\w+ )*?(?:concerns?|alarm|opposition|support)|express(?:ed|ing) (?:[\\w\"',-]+ )*?(?:concerns?|alarm|regret|hope|support|opposition|outrage|dismay|desire|condolences|readiness)|rais(?:ed|ing) (?:\\w+ )*?concerns?|emphasi[sz](?:ed|ing|es)|stress(?:ed|ing|es)|underscor(?:ed|ing|es)|underlin(?:ed|ing|es)|highlight(?:ed|ing|s)|reiterat(?:ed|ing|es)|affirm(?:ed|ing|s)|reaffirm(?:ed|ing|s)|call(?:ed|ing|s) (?:on|for|upon)|appeal(?:ed|ing)|demand(?:ed|ing|s)?|insist(?:ed|ing|s)?|(?:also )?request(?:ed|ing|s)?(?: that)?|asked (?:for|about|that|\\w+ (?:to|for|about))|repeat(?:ed|ing) (?:\\w+ )*?call|prais(?:ed|ing|es)|offer(?:ed|ing|s)?|propos(?:ed|ing|es)|made (?:\\w+ )?clear|lectur(?:ed|ing)|admonish(?:ed|ing|es)|berat(?:ed|ing)|blast(?:ed|ing|s)|scold(?:ed|ing)|rebuk(?:ed|ing)|accus(?:ed|ing|es)|convey(?:ed|ing|s)|relay(?:ed|ing)|laid out|outlin(?:ed|ing)|brief(?:ed|ing) \\w+ (?:\\w+ )?on|inform(?:ed|ing)|sought assurances|rule(?:d)? out|reject(?:ed|ing)|welcom(?:ed|ing)|criticis?z?(?:ed|ing)|discourag(?:ed|ing)|caution(?:ed|ing)",
	],
];

/** Both agreeing on a thing raised it. */
export const AGREED =
	"agreed(?! with)|agrees?(?! with)|agreeing(?! with)|committed|pledged|vowed|reached (?:an )?(?:agreement|understanding)";

/** What is said of a topic when it is the subject. */
export const CAME_UP =
	"(?:was|were|been|is|being|be|got|wasn't|weren't) (?:(?:not|never|also|only|briefly|even|very|ever|reportedly|repeatedly|all|extensively|explicitly|directly|specifically|\\w+ly|once|again)[, ]+){0,4}(?:raised|discussed|brought up|broached|mentioned|addressed|touched (?:up)?on|covered|on the table|part of (?:the|their) (?:conversation|discussion|call|talks)|a (?:major |main |key |central )?(?:topic|subject|focus|issue)(?: of (?:discussion|conversation))?|the (?:main |primary |central |sole )?(?:focus|topic|subject)|among the (?:topics|issues|subjects|matters)|talked about|spoken about)|c[ao]me up|comes up|took up (?:most|much|a good part|the bulk)|featured|dominated|topped the agenda|figured|arose|(?:was|were) also a topic";

/** Where a topic is said to have been missing. */
export const ABSENT =
	"(?:noticeably |notably |conspicuously |also )?(?:absent|missing|omitted|left out|left unsaid|unmentioned) (?:from|in|at|during) (?:the|their|his|this|\\w+day's|yesterday's) (?:[\\w-]+ )?(?:exchange|call|conversation|talks|discussion|discussions|meeting|agenda|encounter|session)[^.;]{0,70}? (?:was|were) (?:any |a |an )?";
export const NO_MENTION =
	"(?:there (?:was|were)|made|with) no (?:mention|discussion|talk|reference|word|warning) (?:\\w+ )?(?:of|about|to|on|regarding|against)";

/** Makes a verb a plan, a wish, a supposition or a question. */
export const UNREAL =
	/\b(?:will|'ll|would|could|may|might|should|must|shall|can|ought|if|whether|unless|until|plans?|planned|planning|expects?|expected|hopes?|hoping|hoped|intends?|intended|wants?|wanted|likely|due|set|scheduled|supposed|agenda|ahead of|before (?:the|their|his) (?:call|meeting|talks|summit)|going to|about to|ready to|prepared to|advised|urged (?:him|her|trump|biden|obama|the president)|calls? on (?:him|trump|biden|obama|the president)|pressure on|asked (?:if|whether|about|by|why|how)|promised|vowed to|pledged to|in order|want(?:s|ed)? to|need(?:s|ed)? to|prompted|encouraged|expect to|who asked|should have|could have|would have|opportunity to|chance to|to be|next)\b/i;

/** The purpose of an encounter that took place: "spoke by telephone on Wednesday to discuss …". */
export const PURPOSE =
	/\b(?:spoke|talked|met|called|phoned|rang|telephoned|held|had|conferred|sat down|gathered|convened)\b[^.;]{0,120}\bto\s*$/i;

export const NEGATION =
	/(?:n't\b|\b(?:not|never|no|nor|neither|without|failed to|declined to|refus(?:ed|es|al) to|avoid(?:ed|ing|s)?|stopped short of|skipped|omitted|ignored|sidestepp(?:ed|ing)|decision not to|neglected to|opted not to|rather than|failure to|hardly|denied|denies|denying|rejected|dismissed)\b)(?:(?!\bonly\b|\bjust\b)[^.;,]){0,50}$/i;

/** Somebody will not say. */
export const DECLINED =
	/\b(?:(?:would|did|could|does|will) ?(?:not|n't)|declin(?:ed|es|ing)|refus(?:ed|es|ing)|dodg(?:ed|ing)|sidestepp(?:ed|ing)|evad(?:ed|ing)|side-?stepped|deflected|avoided|demurred|demurred when)(?:(?! (?:raise|discuss|bring|warn|press|mention)\b)[^.;]){0,90}?\b(?:whether|if|on|about|questions?)\b/i;
export const DECLINED_VERB =
	/\b(?:say|answer|comment|confirm|elaborate|respond|discuss|tell|disclose|be drawn|rule|specify|question|questions|whether|reveal|directly)\b/i;

/** Advice against a deed says nothing of the deed, unless it was ignored: then it was done. */
export const ADVISED_NOT =
	/\b(?:advice|advised|plea|warnings?|urged|told|instructed|instructions?|recommendations?|counsel|guidance|briefing materials?|talking points)\b[^.;]{0,60}\b(?:not )?to\s*(?:\w+ly )?$/i;
export const IGNORED =
	/\b(?:ignor(?:ed|ing)|disregard(?:ed|ing)|defied|defying|despite|against|brushed aside|over the objections|rejected|went against)\b[^.;]{0,120}\bnot to\s*$/i;

/** Words said somewhere else than in the encounter. */
export const ELSEWHERE =
	/\b(?:opening (?:statements?|remarks)|in an? (?:speech|interview|op-ed|letter|tweet|television interview)|at (?:a|an|his|her|the|their) (?:rally|campaign)|on the campaign trail|before reporters)\b/i;

/** Verbs that presuppose a conversation, whatever else a sentence says. */
export const STRONG =
	/^(?:br(?:ought|ing|inging|ings) (?:.*)up|bring up|broach\w*|rais(?:ed|e|es|ing)(?: \w+)*|congratulat\w+|complain\w*|press(?:ed|es|ing)?|confront\w*|discuss\w*|(?:spoke|speak|spoken|talk(?:ed|s)?) about|touch\w* (?:up)?on)$/i;

/** Raising these is a deed, not a topic. */
export const RAISED_RATES =
	/^ (?:\w+ ){0,2}(?:tariffs?|duties|taxes|rates|sanctions|money|prices|troops|stakes|alarm|eyebrows|hopes|fears|questions|doubts|expectations|pressure|flags?|glass(?:es)?|hands?|funds)\b/i;
