/** How a government's own account of an encounter says what its leaders said there. */

/** Verbs that say it there, though elsewhere they may be of anything. */
export const SAID_IN_READOUT =
	"said(?! to be)|(?:was|were) (?:also |both )?(?:very |all )?clear|recogni[sz](?:ed|es)|acknowledg(?:ed|es)|look(?:ed|s) ahead to|reflect(?:ed|s) on|paid tribute to|hail(?:ed|s)|endors(?:ed|es)|took note of|note(?:d|s)|reported on|gave (?:an? )?(?:\\w+ )?(?:update|overview|account) (?:on|of)|provided (?:an? )?(?:\\w+ )?(?:update|overview|account|information) (?:on|of|about)|recall(?:ed|s)|concurr(?:ed|s)|hoped(?= that\\b)|believ(?:ed|es)|felt|us(?:ed|es) the (?:call|meeting|conversation|opportunity) to|shar(?:ed|es)|underst(?:ood|ands)|observ(?:ed|es)|remark(?:ed|s)|add(?:ed|s)(?= (?:that|on|a|the))|stat(?:ed|es)|mark(?:ed|s)|spoke(?= of| highly)|commend(?:ed|s)|applaud(?:ed|s)|wish(?:ed|es)|extend(?:ed|s)|celebrat(?:ed|es)|valu(?:ed|es)|examin(?:ed|es)|assess(?:ed|es)|analy[sz](?:ed|es)|evaluat(?:ed|es)|exchang(?:ed|es)|turn(?:ed|s) to|mov(?:ed|es) on to|thank(?:ed|s)";

/** Between who says it and such a verb. */
const HOW = "(?: (?:also|both|then|again|further|in turn|once again|jointly|each|all|\\w+ly)){0,2}\\s*$";
export const SAYS_THERE = new RegExp(
	`\\b(?:he|she|they|both(?: (?:leaders|sides|presidents|prime ministers|ministers|men))?|the (?:two )?(?:leaders|presidents|prime ministers|ministers|chancellors|sides|two|pair)|the (?:PM|president|prime minister|chancellor|secretary|taoiseach|premier|king|crown prince|emir))${HOW}`,
	"i",
);
export const NOTHING_BETWEEN = new RegExp(`^${HOW}`, "i");

/** A lead that tells of a call. */
export const ON_A_CALL =
	/\b(?:(?:tele)?phone (?:call|conversation|talks)|telephonic (?:call|conversation)|(?:call|video (?:call|link|conference)|videoconference) (?:with|between)|virtual (?:meeting|summit|talks)|(?:by|over the|on the|via) (?:tele)?phone|(?:by|via) video(?: link)?|(?:spoke|speaks|talked) (?:by|on|over|via)|phoned|telephoned|(?:called|rang) (?:(?:US|U\.S\.|[A-Z][a-z]+) )?(?:President|Prime Minister|Chancellor|Premier|King)|(?:received|took) an? (?:\w+ )?call from|spoke (?:to|with) (?:[\w.'-]+ ){1,7}(?:on|late on|this|earlier on) (?:\w+day|morning|afternoon|evening))\b/i;
/** Where an article goes on to tell of something else than the call. */
export const ENDS_THE_CALL =
	/\b(?:(?:news|press) (?:conference|briefing)|told (?:reporters|journalists|lawmakers|parliament)|interviews?|speech|tweeted|rally|in (?:his|her|their) (?:address|remarks)|(?:last|earlier this|previous) (?:week|month|year)|a (?:day|week|month) (?:after|before|earlier)|background|analysts?|experts?|critics)\b/i;
/** Another day, another time. */
export const OTHER_DAYS =
	/\b(?:has|have|had|will|would|repeatedly|previously|earlier|later|often|always|last|separately|publicly|on (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday))\b/i;

/** The end of a quotation's or a post's words before a verb that has no subject: "Also | discussed Syria". */
export const SUBJECT_DROPPED = /^\W*(?:we )?(?:also |then |further )?$/i;

/** A headline's "Merkel and Putin talk Syria". */
export const HEADLINE_TALK =
	/\b[Tt]alk(?:s|ed)?(?= (?:[A-Z]|trade|security|business|energy|migration|climate|peace|defen[cs]e|tariffs|oil|gas|sanctions|terror|nukes|nuclear|arms))/g;

/** "Ardern named Xinjiang and Taiwan. “I raised | them specifically”": what was named is taken up as a whole. */
export const TAKES_UP_ALL =
	/^ (?:them|those|these|(?:those|these|all (?:of )?(?:those|these|the)) (?:issues|matters|topics|concerns|points|subjects|cases))\b(?! (?:who|that|of)\b)(?=\s*(?:[.,;"!]|$|with|during|in|on|at|to|very|directly|again|\w+ly\b|several|repeatedly|and|briefly|too|as well|all\b))/i;

/** A paper or a station, though its name has a country's in it: "Philippine Daily Inquirer", "US News". */
export const A_PAPER =
	/\b(?:news(?!\w)|newspaper|post|times|daily|weekly|herald|inquirer|tribune|star|journal|gazette|report|reports|today|abroad|express|mail|telegraph|observer|monitor|review|radio|television|tv|broadcast\w*|magazine|independent|guardian|mirror|sun|globe|mint|standard|online|media|press(?! (?:office|service|secretary|centre|center))|wire|the australian|correspondent|insider|politico|point|live|international|24|360|forward|agency|voice|chronicle|dispatch|bulletin|digest|watch|nation|world|focus|view)\b/i;

/** "There were two main subjects. | One was arms control. | The other was Iran." */
export const ONE_WAS =
	/(?<=^(?:[A-Z .]{3,40}: {1,3})?(?:And |But |So )?)(?:One|Another|The (?:first|second|third|other|last|next|main)(?: (?:one|issue|topic|subject|thing|point))?|A (?:first|second|third)(?: (?:one|issue|topic|subject|thing|point))?)(?: of (?:these|them|those))?,? (?:of course,? )?(?:was|were|is|concerned|had to do with)\b/g;
export const SEVERAL_SUBJECTS =
	/\b(?:subjects?|topics?|issues?|areas?|things?|points?|matters?|themes?|items|items|questions)\b/i;

/** Behind what was said: "…, the Prime Minister added", "…, the leaders agreed". */
export const SAID_AFTER =
	/,"? (?:the (?:PM|Prime Minister|President|Chancellor|Taoiseach|Premier|Secretary|Vice President|King|(?:two )?(?:leaders|presidents|prime ministers|ministers|sides))|both(?: (?:leaders|sides|presidents|prime ministers))?|they|(?:President |Prime Minister |Chancellor |Secretary |Premier )[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?: (?:both|also|then|further))? (?:said|added|agreed|stressed|noted|underlined|underscored|emphasi[sz]ed|reiterated|confirmed|concluded|affirmed|reaffirmed|acknowledged|concurred|told (?:him|her|(?:the )?(?:President|Prime Minister|Chancellor|Premier)(?: [A-Z][\w'-]+){0,2}))(?=\s*(?:[.,;]|$))/g;
export const THEY_AGREED =
	/\b(?:they|both|leaders|presidents|prime ministers|ministers|sides)\b[^,]{0,200} (?:agreed|concurred)$/;

/** Who gives an account on paper. */
const PAPER =
	"(?:the |a |an |its |his |her |their )?(?:[\\w'.-]{1,30} ){0,3}?(?:it|statement|readout|read-out|press release|release|communiqu[e\u00e9]|pmo|mea|ministry|office|presidency|kremlin|white house|downing street|no\\.? 10|elys[e\u00e9]e|state department|blue house|chancellery|press service|government)";
const SAYS = "(?:said|says|added|adds|read|reads|noted|notes|stated|states|continued|went on)";
/** Right before a quotation from one, and right behind it. */
export const PAPER_SAID = new RegExp(
	`\\b(?:spokes(?:man|woman|person)|readout|statement) (?:on|of|about) [^."]{3,90}:\\s*["\u201c]?$|\\b${PAPER} (?:further |also |then |later )?${SAYS}(?: (?:in|on|after|following) [^."]{2,50})?[,:]?\\s*["\u201c]?$`,
	"i",
);
export const SAID_PAPER = new RegExp(
	`^["\u201d]?,? (?:${PAPER} (?:further |also |then )?${SAYS}|${SAYS} ${PAPER}|according to ${PAPER})\\b`,
	"i",
);

/** "In the call, Xi | said": what one of them says where they talk, not what is said of it elsewhere. */
const THERE =
	"(?:at|in|during) (?:the|their|his|her|this|that|\\w+day's)(?: (?!news|press|opening|joint|group|plenary)[\\w'-]+){0,3} (?:meeting|call|talks|conversation|phone call|discussions?|dinner|lunch|summit)";
export const SAID_THERE = `(?<=^\\W*${THERE}(?: (?:with|between|in|at|on) [^,;.:]{2,50})?, [^,;.:"]{3,60} )(?:said|stated|declared|told)(?! (?:reporters|journalists|the (?:press|media))\\b)|said(?= (?:${THERE}|on (?:the|their) (?:phone )?call)(?: with [^,;.:]{2,50})? that\\b)`;

/** "We | spoke about a range of issues": a list of them may follow in sentences of its own. */
export const SEVERAL_TALKED_OF =
	/\b(?:discussed|spoke (?:about|of|on)|talked (?:about|of|over|through)|covered|touched (?:up)?on|went (?:over|through)|raised|addressed)(?: [\w-]{1,15}){0,3} (?:range|number|series|variety|lot|host|array|several|many|few|couple|various|following|all sorts of)(?: [\w-]{1,15}){0,4}(?: (?:issues|topics|things|matters|subjects|areas|points|questions))?\b/gi;
/** What no list without a verb has. */
export const VERB_IN_IT =
	/\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|made|took|takes?|came|comes?|went|goes|met|held|think|thought|know|knew|want|wants|told|tells|gave|gives?|got|let|says|saw|see|put|remains?|\w{3,}ed)\b|\b\w+(?:n't|'re|'ll|'ve)\b|\b(?:it|he|she|that|there|what)'s\b/i;
