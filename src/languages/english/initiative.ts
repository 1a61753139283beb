/** Phrases by which English says whose doing a call or meeting was. */

/** Before the one who asked: "at the request of the Russian side". */
export const AT_REQUEST_OF =
	"(?:at|on|up(?:on)?|following|after|by) (?:the |an? )?(?:specific |express |direct |formal |urgent |official )?(?:initiative|initiation|request|behest|bidding|prompting|instigation|insistence|suggestion|requests) (?:made |put forward )?(?:of|from|by)";

/** After the one who asked: "at Karzai's request". */
export const S_REQUEST =
	"(?:own )?(?:specific |express |direct |formal |urgent )?(?:initiative|initiation|request|behest|bidding|prompting|instigation|insistence|suggestion)\\b";

/** "The call was made at Zelensky's invitation": a call nobody travels to. */
export const CALL_AT_INVITATION =
	"(?<=\\b(?:call|phone|telephone|conversation)\\b[^.;]{0,60}\\b(?:at|on|upon) [^.;,]{2,40}(?:'s?|\\bhis|\\bher|\\btheir)) invitation\\b";

/** "a conversation with Abe in Lima at the invitation of the Japanese side": of a talk, and of nobody's visit. */
export const TALK_AT_INVITATION =
	'(?<=\\b(?:call|phone|telephone|conversation|exchange)\\b(?:(?!\\b(?:visit|travel|trip|went|who)|[.;,])[^]){0,80} "?)(?:at|on|upon) the invitation of';

/** Participles of a call that somebody brought about. */
export const INITIATED =
	"initiated|requested|instigated|sought|proposed|placed|arranged|set up|set in motion|triggered|convened|asked for|suggested|prompted";

/** Verbs whose object is the call. */
export const INITIATES =
	"initiated|initiating|initiates|initiate|requested|requesting|requests|request|placed|placing|places|place|sought|seek|ask for|asks for|asked for|asked to have|asked to hold|asking for|made|proposed|proposing|suggested|instigated|put in|set up|(?:lobb(?:ied|ying)|push(?:ed|ing)|press(?:ed|ing)|angl(?:ed|ing)|clamou?r(?:ed|ing)|been asking) for(?= (?:the|this|that|their)\\b)|insist(?:ed|ing) on(?= (?:the|this)\\b)|asked (?:the )?(?:[A-Z][\\w'.-]+ ){1,3}for(?= (?:the|this|that|their)\\b)";

/** The call itself, as such a verb's object; "calls" in general are none. */
export const THE_CALL =
	"(?:the|this|that(?! (?:the|both|its|his|her|their|they|all)\\b)|a|an|his|her|their|its|today's|yesterday's|(?:mon|tues|wednes|thurs|fri|satur|sun)day's|last week's)(?: idea (?:of|for) (?:an?|the|this))?(?: (?!(?:in|on|at|during|with|after|before|of|for|to|from|about|and|that)\\b)[\\w-]+,?){0,3}? (?:phone call|telephone call|call|conversation|telephone conversation|phone conversation|conversations?|talks|discussion|meeting|exchange|contact|chat|summit|sit-down|encounter|bilateral(?! (?:meeting|talks|call|summit))|session|audience|get-together)(?!s)(?! (?:transcripts?|records?|notes|logs?|memo|summary|readout|of|about|on(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day))\\b)";

/** Verbs by which one leader rings another. */
export const RANG =
	"called up|called|phoned up|phoned|rang up|rang|had rung(?: up)?|telephoned|dialed|dialled|placed a (?:phone |telephone )?call to|put in a (?:phone |telephone )?call to|made a (?:phone |telephone )?call to|reached out(?: by (?:phone|telephone))? to|picked up the (?:phone|telephone)(?: on \\w+day| (?:this|that|last) (?:morning|afternoon|evening|night)| (?:morning|afternoon|evening|night)| himself| herself| again){0,2} (?:and called|and rang|and phoned|and dialed|to call|to ring|to phone|to)|got on the phone to|asked to speak (?:to|with)|had asked to (?:see|meet(?: with)?)|requested to speak (?:to|with)|asked to talk (?:to|with)|asked for a (?:phone |telephone )?(?:call|conversation|meeting) with|requested a (?:phone |telephone )?(?:call|conversation|meeting) with|sought a (?:phone )?(?:call|conversation) with|sought out";

/** The same in headlines and in the present. */
export const RINGS =
	"calls|calls up|phones|rings|telephones|dials|places a call to|reaches out to|picks up the phone to|asks to speak (?:to|with)";

/** The one who rings stands after these: "Zelensky received a call from Trump". */
export const RUNG_BY =
	"(?:(?:was|were|been|being) (?:called|phoned|rung|rung up|telephoned|contacted by (?:phone|telephone)) by|(?:received|got|took|fielded|answered|accepted|had) (?:an?|the|this|his|her|last night's) (?:\\w+ )?(?:phone |telephone )?call(?: (?:on |late |early |late on |early on )?(?:\\w+day|yesterday|today|tonight|earlier|last night|this \\w+)(?: (?:morning|afternoon|evening|night))?,?)? from|(?:a |the )?(?:phone |telephone )?call came from|(?:request|initiative|idea|proposal|suggestion|impetus|overture) for (?:the|this|that|a|an) (?:[\\w-]+ ){0,3}?(?:call|conversation|meeting|talks|talk|summit|exchange|contact)[^.;,]{0,50}? (?:(?:came|had come|was coming|originated) from|belonged to|lay with)|(?:initiative|(?:repeated |several |many |multiple |persistent )?requests?|overtures?|feelers)(?: for [^.;,]{3,50})? (?:came|had come|has come|have come) from)";

/** "We had been asked repeatedly by the Russians to have this conversation": up to the one who asked. */
export const ASKED_BY =
	"(?:(?:was|were|been|being) (?:\\w+ly )?(?:asked|approached|contacted|pressed)(?: \\w+ly| several times| many times| on \\w+day)? by (?=(?:the )?[A-Z][^.;,]{1,50}? (?:to (?:have|hold|do|arrange|set up|schedule|make|get on) (?:an?|the|this|that|such an?) (?:[\\w-]+ ){0,2}(?:call|conversation|meeting|talks?|discussion|summit)|(?:for|about|with a request for) (?:an?|the|this|that|such an?) (?:[\\w-]+ ){0,2}(?:call|conversation|meeting|talks?|discussion|summit)|to (?:speak|talk|meet))\\b))";

/** An answer that it was one's own side: "Well, we did." */
export const WE_DID =
	/^\W*(?:(?:well|so|look|yes|yeah|no|actually|right|i think|i believe|i mean),? ){0,3}(?:we (?:did|called|asked|requested|initiated|reached out|placed it|proposed|made the)\b(?! (?:not|n't))|(?:it|that) was (?:us|our (?:request|idea|initiative|call)|at our (?:request|initiative))\b|(?:at|on) our (?:request|initiative)\b)/i;

/** What may follow somebody who was rung; a noun or adjective there makes it a description ("called Putin a killer"). */
export const AFTER_RUNG =
	"(?=$|[.,;:!?)\"\u2014]|'s? (?![\\w\"'])| (?:on|to|from|after|before|in|at|during|late|early|first|earlier|later|again|back|that|this|last|shortly|hours|minutes|days|afterwards?|separately|today|yesterday|directly|personally|himself|herself|and|for (?:an?|the|more|about|some|nearly|almost|roughly|\\w+ minutes|lengthy)\\b|monday|tuesday|wednesday|thursday|friday|saturday|sunday|by(?= (?:[\\w-]+ )?(?:tele)?phone\\b| video| satellite)|over|while|when|about|as|with|immediately|with|amid|from|following|two|three|twice|once|an? (?:hour|half|day|week|few|couple|second time))\\b)";

/** What may follow somebody whom a headline says was rung: much less, since one "calls Putin a killer" in headlines too. */
export const AFTER_CALLS =
	"(?=$| (?:on|to(?! (?:account|task|order|heel|the))|after|before|ahead of|from|amid|over(?!\\w)|about|with|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b(?! call))";

/** Asks who did it. */
const DEEDS =
	"(?:initiated|asked|called|phoned|rang|requested|suggested|proposed|sought|dialed|dialled|placed|made the|reached out|idea|initiative|request|behest)";
export const WHO_DID = new RegExp(
	`\\b(?:who(?:se)?|which (?:side|one|of them)|whom)\\b[^?.;]{0,60}\\b${DEEDS}\\b|\\bat whose (?:initiative|request)\\b`,
	"i",
);
export const WHO_DID_ASKED = new RegExp(
	`\\b(?:asked|to a question|pressed)(?: about| by reporters)? (?:who(?:se)?|which (?:side|one|of them))\\b[^,;.]{0,60}\\b${DEEDS}\\b[^,;.]{0,60},`,
	"i",
);
/** And the answer: up to where the one who did it is named. */
export const MUTUAL_ANSWER =
	/^[^,;.]{0,60}\b(?:it|that|this|the (?:wish|desire|interest|decision|idea)) (?:was|had been) (?:a )?mutual\b|^\W*(?:it was )?both (?:sides|of them|leaders|presidents)\b/i;
export const PARTY_ANSWERS =
	/^(?:[^;.]{0,70}?\b(?:it|that|this) (?:was|had been|wasn't|was not)(?: (?:at|on))? |\W*(?:well, |i (?:think|believe) (?:it was )?)?(?:at |on )?)(?=(?:the )?[A-Z]|the )/i;

/** A meeting that was only put forward, or asked for in vain. */
export const PUT_FORWARD = /^(?:propos|suggest)\w+ an? /i;
export const IN_VAIN =
	/^[^.;]{0,60}\bbut\b[^.;]{0,40}\b(?:not|n't|never|no|nothing|refused|declined|rebuffed|turned|ignored|unanswered|yet)\b|^[^.;]{0,120}\b(?:and|but|only to|which|though|although) (?:(?:it|he|she|they|this|has|have|had|then|later|twice|so far|promptly|politely|was|were|been|be|got|is|being) ){1,4}(?:refused|turned down|rejected|rebuffed|denied|declined|snubbed|ignored|put off|told no|not (?:granted|answered|accepted))\b|^[^.;]{0,90}\b(?:and|but|which) (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?(?: has| had)? (?:refused|declined|rebuffed|rejected|ignored|said no|turned (?:it|him|her|them|that|the \w+) down|snubbed)\b/;

/** A decision that was made, or something asked of a meeting. */
export const NO_CALL =
	/^(?:ma(?:de|ke|king)\b[^.;]{0,60}\b(?:call to (?!him|her|them|his|their|the|an?|[A-Z])|call on|call that|(?:meeting|talks|discussions?|conversations?|summit|exchange|contact|encounter|chat)\b)|(?:ask|request|sought|propos|suggest|push|press|lobb|angl|insist|been asking)[^.;]{0,60}\b(?:(?:call|conversation|meeting|talks|summit|discussion) (?:to )?(?:be(?! (?:held|arranged|set up|organi[sz]ed))|end|remain|stay|take place|continue|go on|happen|start|begin)|(?:call|conversation|meeting|talks|summit|discussion)\b[^.;,]{1,60} to be (?!held|arranged|set up|organi[sz]ed))\b)/;

/** After somebody who was "called": what he was called. */
export const CALLED_NAMES =
	/^(?:,[^,"]{3,60},)? (?:"|an? (?!hour|half|day|week|few|couple|second time)|(?:very|so|really|extremely|quite) )/i;

/** Nothing is denied here. */
export const NOT_DENIED =
	/\b(?:(?:did|does|do|would|could|can) ?(?:not|n't)|didn't|doesn't|don't|wouldn't|has not|hasn't|had not|never|without) (?:\w+ )?(?:disput(?:e|ed|ing)|den(?:y|ied|ying)|contest(?:ed|ing)?|reject(?:ed|ing)?|challeng(?:e|ed|ing)|contradict(?:ed|ing)?)\b/gi;

export const MUTUAL =
	'by (?:a )?mutual (?:agreement|consent|initiative|arrangement)|by (?:common|joint) (?:agreement|initiative|accord)|at the (?:mutual|joint|common) (?:initiative|request|agreement)|(?:was|were|been|is|it) (?:an? )?"?mutually[- ](?:agreed|arranged|requested|initiated|decided|planned|convened)(?: (?:up)?on)?(?! (?:that|to(?! (?:hold|speak|talk|meet)\\b))\\b)|mutually (?:agreed|decided|arranged) (?:to (?:speak|talk|meet|hold)|on (?:the|this|a) (?:call|conversation|meeting))\\b|(?<=\\b(?:the|this) )mutually[- ](?:agreed|arranged|requested|initiated|decided|planned|convened)(?=,? (?:phone |telephone |video )?(?:call|conversation|meeting|summit)\\b)|(?:initiated|requested|arranged) (?:by both (?:sides|leaders|parties)|jointly)|at the (?:initiative|request) of both (?:sides|leaders|parties|men)|both (?:sides|leaders|parties|governments|men) (?:had |have )?(?:wanted|sought|requested|initiated|arranged|agreed (?:ahead of time |in advance |beforehand )?(?:to|on|before)) (?:\\w+ )?(?:the |a |this |making )?(?:call|conversation|contact|meeting|talk|speak|hold)';

export const SCHEDULED =
	"(?:previously|pre-?|long[- ]|already |long )[- ]?(?:scheduled|arranged|planned|agreed)|(?:scheduled|arranged|planned|agreed|set up|in the works) (?:(?:\\w+ ){0,2}in advance|(?:\\w+ ){0,2}beforehand|(?:(?:days|weeks|some time|since) )?(?:ago|earlier|beforehand|before(?! (?!the (?:weekend|holidays?|summit|trip|visit|new year|break)\\b)\\w)|for (?:days|weeks|some time)))";

/** Where one of these stands before, nobody is said to have done it. */
export const NOT_SAID =
	"\\b(?:who|whom|whether|if|which side|which of|why|unclear|not clear|unless|would|will|'ll|could|may|might|should|must|to(?= (?:\\w+ly )?$)|can|plans?|planned|wants?|wanted|hopes?|intends?|expected|ready|prepared|promised|vowed|offered|threatened|refused|declined|never|whenever|when(?= (?:(?:he|she|they|[A-Z]\\w+) )?(?:calls|phones|rings|asks|requests))|next(?! (?:day|morning|evening|night|week,))|expects|likely|about to|going to|deny|rather than|instead of|every time)\\b";

export const NEGATED =
	"(?:\\bnot|n't|\\bnever|\\bneither|\\bnor|\\bdenied|\\bdenies|\\bdenying|\\brejected|\\brather than)\\b";

/** "in a call that Berlin had requested": the deed after the one who did it, at the end of a clause. */
export const HAD_REQUESTED =
	"(?:had |has )?(?:(?:requested|asked for|initiated|sought|proposed|placed|arranged)(?=[,.;\\s]*(?:$|[,.;]|on \\w+day|at |last |this |earlier|late |early |from |for (?:\\w+ )?(?:days|weeks|months|some time|a long time|a while)\\b|hours |shortly |immediately |just |on the (?:sidelines|margins)))|(?:placed|made)(?= to (?:him|her|them|the [a-z]|[A-Z]))|(?:requested|initiated|placed|arranged)(?= to (?:discuss|talk|ask|demand|complain|congratulate|thank|express|offer|press|urge|warn|protest|brief|explain|apologi[sz]e)\\b))";

/** "The idea of the summit was Mr. Trump's": whose it was stands behind. */
export const IDEA_OF =
	"(?:idea|initiative|suggestion|proposal|request) (?:of|for|behind) (?:the|this|that|a|an|their|such a|[a-z]{3,6}day's|today's) (?:[\\w-]+ ){0,3}?(?:call|conversation|meeting|talks|summit|exchange|contact|encounter|session|sit-down)(?: [^.;,]{2,50})? (?:was|had been) (?=(?:the )?(?:[A-Z][\\w.-]+ ){0,3}[A-Z][\\w.-]+'s?(?: own| alone)?(?:[,.;\"]|$| and not| rather))";

/** "the one who dialed on Friday was President Trump". */
export const THE_ONE_WHO =
	"the (?:one|side|party|leader|man) (?:who|that) (?:had )?(?:called|phoned|rang|dialed|dialled|telephoned|reached out|made the call|placed the call|asked|initiated it|picked up the phone)[^.;,]{0,30}? was";
export const WAS_THE_ONE =
	"(?:was|had been) the (?:one|side|party) (?:who|that|to) (?:had )?(?:called|phoned|rang|dialed|dialled|telephoned|reached out|make the call|made the call|placed the call|place the call|asked for|asked to (?:meet|speak|talk|come)|requested|initiated|proposed|call|phone|ring|dial|telephone|ask)\\b";

/** Somebody else's account that is being turned away. */
export const RUMOURED =
	/\b(?:reject(?:ed|ing|s)|dismiss(?:ed|ing|es)|reports?|rumou?rs?|speculation|suggestions?|claims)\b[^.;,]{0,40}\bthat [^,;.]{0,40}$/i;

/** "Putin called to offer his congratulations": nobody is named who was rung. */
export const CALLED_TO =
	"(?:called|phoned|telephoned|rang|had rung)(?: (?:in|up|on \\w+day|again|personally|himself|herself))? (?=to (?:offer (?:his|her|condolences|congratulations|support|help)|congratulate|express|wish (?:him|her)|thank (?:him|her)|apologi[sz]e|complain|brief (?:him|her)|say (?:that|he|she)|talk about|discuss|ask (?:for|about|him|her|whether)|explain|inform|invite (?:him|her)|tell (?:him|her)|voice|relay|convey|warn (?:him|her|of|about)|reassure|propose)\\b)";

/** "China did the asking". */
export const DID_THE_ASKING =
	"did the (?:asking|calling|phoning|ringing|dial+ing|telephoning|inviting|requesting|reaching out|initiating|courting)";

/** "a pending request from the Chinese side for a bilateral meeting": before the one who asked, where it is for that. */
export const REQUEST_FROM =
	"(?:(?:pending|standing|outstanding|repeated|formal|official|urgent|specific|earlier|several|many|multiple|persistent|long-standing) requests?|(?:there (?:was|had been)|had received|received|got) a request) (?:from|by) (?=(?:the )?[A-Z][\\w .'-]{2,50}? (?:for (?:an?|the|this|that|such an?) (?:[\\w-]+ ){0,3}?(?:meeting|call|conversation|talk|talks|discussion|sit-down|bilateral)\\b|(?:to|that they|that the two) (?:meet|speak|talk|hold)\\b))";

/** "It is being held because Mr. Putin wanted it". */
export const BECAUSE_WANTED =
	"(?<=\\bbecause [^.;,]{2,40} )(?:wanted|asked for|requested|sought|had wanted|had asked for|had requested|had sought) (?:it|one|this|the (?:call|meeting|conversation|talks))\\b";

/** "we heard from them that President Rouhani wanted to speak to the President by telephone". */
export const LET_KNOW =
	"(?<=\\b(?:(?:heard|learned|learnt)(?: (?:earlier|later|today|this morning|on \\w+day)){0,2} from (?:them|him|her|the [A-Z]\\w+|[A-Z]\\w+)|told (?:us|them|him|her|Washington|Moscow|the White House|[A-Z]\\w+ officials|the [A-Z]\\w+ side)|informed (?:us|them)|let (?:us|it be) known?|(?:got|received) (?:word|a message)(?: (?:from [^.;,]{2,30}|on \\w+day|\\w+day|earlier|today|this|that|morning|afternoon|evening)){0,3}) that [^.;,]{2,40} )(?:wanted|wished|would like|was (?:eager|keen|hoping)|hoped) to (?:speak|talk|have a (?:\\w+ )?(?:call|conversation)) (?:to|with|by)\\b";

/** After a verb of approaching somebody: it was for a call or a meeting of the leaders. */
const FOR_A_TALK =
	"(?:(?:about|for|with a request for|seeking|proposing|requesting) (?:an?|the|this|that|such an?) (?:[\\w-]+ ){0,3}?(?:call|conversation|meeting|talks?|discussion|chat)|(?:to|and) (?:(?:arrange|set up|request|ask(?:ed)? for|ask(?:ed)? to|suggest|requested|suggested|proposed|propose|seek|sought|organi[sz]e|schedule) |(?:say|said|express(?:ed)?|convey(?:ed)?|indicate[d]?) )[^.;,]{0,70}?(?:call|conversation|meeting|talk|speak|meet))\\b";

/** "Berlin contacted the Kremlin to arrange a call". */
export const MADE_CONTACT = `(?:contacted|approached|reached out to|got in touch with|sounded out|messaged)\\s+(?=[^.;,"]{2,50}? ${FOR_A_TALK})`;
