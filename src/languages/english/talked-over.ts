/** More of how English says that a topic was talked over, put to somebody, agreed on or left out. */

/** How, for how long or with whom, between "talked" and its "about". */
const HOW =
	"(?:\\w+ly|(?:quite )?at (?:some |great |considerable |such )?length|in (?:some |great |considerable |more |much )?(?:detail|depth|private)|in (?:general|broad) terms|again|also|a lot|a great deal|a (?:little|bit)|a little bit|much|mostly|at first|together|for (?:[\\w-]+ ){1,4}(?:minutes|hours?)|for half an hour|over (?:lunch|dinner|tea|breakfast)|by (?:phone|telephone)|on the phone|face to face|one on one|privately)";
const TALK = "(?:spoke|speak|spoken|speaking|talk(?:ed|ing|s)?)";
/** Rooms, meals and states that one goes into, and no topic. */
const NO_TOPIC =
	"(?:[\\w'-]+ ){0,3}(?:meeting|talks|call|summit|room|hall|building|palace|house|lunch|dinner|effect|force|hiding|exile|detail|details|recess|politics|office|administration|business|debt|overtime|coalition|quarantine|isolation|session|negotiations)\\b";

/** Verbs of talking a thing over together, besides `DISCUSS`. */
export const TALKED_OVER = [
	`${TALK} ${HOW},?(?: ${HOW},?)? (?:about|regarding|of|on(?! (?:\\w+day|the (?:phone|telephone|line|sidelines|margins|fringes)|\\d)))`,
	"talk(?:ed|ing) (?:over|through)(?! (?:an? |the |his |her |their )?(?:lunch|dinner|tea|coffee|breakfast|drinks|phone|telephone|video|interpreters?|translators?|each|one|secure|night|\\d|\\w+ (?:minutes|hours)))",
	`(?:went|gone|going) into (?!${NO_TOPIC})(?=the |their |what |why |how |his |her |all |some |[A-Z])`,
	"(?:thrash|hash|hammer)(?:ed|ing) out|work(?:ed|ing) through|delv(?:ed|ing) into|(?:ran|running) through(?= (?:the|their|all|every|a) )|por(?:ed|ing) over|grappl(?:ed|ing) with|wrestl(?:ed|ing) with|mull(?:ed|ing)(?: over)?|canvass(?:ed|ing)|explor(?:ed|ing)|weigh(?:ed|ing)(?! in)|deliberat(?:ed|ing) (?:on|over|about)|took stock of|taken stock of|tak(?:en|ing) up(?! (?:his|her|the) (?:post|office|duties|position|job|arms|residence)\\b)|exchanged (?:words|notes|ideas|barbs) (?:on|about|over)|trad(?:ed|ing) (?:views|opinions|ideas|accusations|barbs) (?:on|about|over)|shared (?:their )?(?:views|thoughts|concerns?) (?:on|about|over)|turned (?:their )?(?:attention|minds) to|devoted (?:[\\w-]+ ){0,6}to|gave (?:much|most) of (?:their|the) (?:time|meeting|hour) to|sounded each other out (?:on|about)|(?:bickered|haggled|wrangled|tussled|locked horns|crossed swords|traded barbs|had words|fell out) (?:over|about)|compar(?:ed|ing) (?:views|positions) on",
	"(?:held|had|having|hold) (?:had )?(?:an? |some )?[\"']?(?:[\\w,'-]+ ){0,5}?(?:conversations?|discussions?|talks|exchanges?|talk|chat)[\"']?,? (?:(?:with [^.;,]{3,50}|on \\w+day|over (?:lunch|dinner)|in \\w+|this \\w+|today|yesterday|there|here) ){0,2}(?:about|on(?! (?:\\w+day|the (?:phone|telephone|line|sidelines|margins|fringes)))|of|regarding|concerning|over)",
].join("|");

/** "The subject was …": what stands behind it came up. */
export const SUBJECT_WAS =
	'(?<=(?:^|[.;,:] |\\band |\\bsaid |\\bsaid that )"?)(?:the |their |its )(?:(?:main|only|chief|sole|first|principal|other|central|key|second|big|overriding|primary|stated) )?(?:subject|topic|theme|question|issue)(?: (?:of (?:the|their) (?:\\w+ )?(?:call|talks|meeting|conversation|discussion|summit)|discussed|raised|under discussion|(?:that )?they (?:discussed|talked about)))?(?:, [^,;.]{3,50},)? (?:was|had been|were)(?! (?:not|never|raised|discussed|closed|dropped|on|in|at|off|one|so|too|also (?:raised|discussed)|settled|resolved|mentioned|brought|broached|whether|how|addressed|left|avoided|touched|under|among|part|\\w+ed\\b))';

/** What more is said of a topic that is the subject: "was under discussion". */
export const WAS_TALKED_OVER =
	"(?:was|were|been|being) (?:(?:also|again|still|not|never|\\w+ly) ){0,2}(?:under (?:active |serious )?discussion|(?:up|down) for discussion|among the (?:[\\w-]+ ){0,3}(?:topics|issues|subjects|matters|points|themes|questions|items)(?= (?:of|in|at|during|discussed|raised|covered|they|the two|that|on|addressed|touched|for)\\b|[,.;]|$)|talked over|talked through|thrashed out|gone into|explored|canvassed|aired|debated|tackled|taken up|touched upon|dwelt on|weighed|broached|run through|put to (?:him|her|(?:the |President |Mr\\.? |Prime Minister )?[A-Z][\\w'-]+)|on the (?:menu|programme|program|docket))|(?:came|come|comes|coming) (?:in for|under) (?:\\w+ )?discussion|(?:came|come) (?:up )?for (?:\\w+ )?(?:discussion|mention)|crop(?:ped|s) up|(?:has|have|had) (?:also |never |not )?(?:figured|surfaced|arisen|cropped up)";
/** Of these something may as well be said that was no encounter. */
export const WAS_TALKED_OVER_WEAK =
	/\b(?:under (?:active |serious )?discussion|for discussion|among the|explored|canvassed|aired|debated|tackled|taken up|weighed|on the (?:menu|programme|program|docket)|under \w+ discussion|crop\w*|arisen)\b/i;

/** More verbs by which one puts a thing to the other. */
export const PUT_TO =
	"(?:made|mak(?:es|ing)) (?:it )?(?:(?:very|quite|perfectly|abundantly|crystal|absolutely|unmistakably) )?(?:plain|clear)(?= (?:to (?:[\\w.'-]+ ){1,5}?)?(?:that|how|what|the|his|her)\\b| to\\b)|(?:left|leaves|leaving) (?:[\\w.'-]+ ){1,4}in (?:no|little) doubt|served notice|put (?:[\\w.'-]+ ){1,3}on notice|(?:took|taken|takes) (?:[\\w.'-]+ ){1,4}to task|remonstrat(?:ed|ing) with|plead(?:ed|s|ing)|pled|implor(?:ed|es|ing)|beseech(?:ed|es)|begg(?:ed|ing)|entreat(?:ed|s)|exhort(?:ed|s|ing)|counsel(?:l?ed|s)|upbraid(?:ed|s)|reproach(?:ed|es)|chid(?:ed|es)|dress(?:ed|ing) down|prodd(?:ed|ing)|nudg(?:ed|ing)|lobb(?:ied|ying|ies)|sound(?:ed|ing) (?:[\\w.'-]+ ){1,4}out (?:on|about)|spoke up (?:for|about)|(?:spelled|spelt) out|sought (?:\\w+ ){0,4}(?:support|backing|help|assurances?|clarification|guarantees?|explanations?|an? end)|signal(?:l?ed|s)|made known|lodg(?:ed|es|ing) (?:an? )?(?:\\w+ ){0,2}(?:protest|complaint|objection)s?|(?:took|takes) (?:issue with|exception to|up (?=(?:the )?(?:case|issue|matter|question|plight|fate|subject)\\b))|decr(?:ied|ies)|lament(?:ed|s)|bemoan(?:ed|s)|regret(?:ted|s)|air(?:ed|s|ing) (?:\\w+ ){0,4}(?:concerns?|grievances?|complaints?|worries|views)|vent(?:ed|s)|(?:voic|express)(?:ed|ing|es) (?:[\\w\"',-]+ ){0,8}?(?:worry|worries|unease|disquiet|misgivings|reservations|doubts|fears?|scepticism|skepticism|satisfaction|confidence|willingness|conviction|indignation|sorrow|solidarity|sadness|shock|wish|commitment|intention|disapproval|dissatisfaction|hope|desire|readiness|outrage|anger|dismay|regret|disappointment|frustration|displeasure)|rais(?:ed|es|ing) (?:[\\w\"',-]+ ){0,4}(?:objections?|doubts|questions?|worries|the alarm|alarm) (?:about|over|to|on|with)|shar(?:ed|es) (?:with [^.;,]{3,40} )?(?:his|her|the|their) (?:\\w+ ){0,2}(?:worries|worry|alarm|unease|fears)|asked (?:[\\w.'-]+ ){1,4}?for(?! (?:\\w+ )?(?:time|comment|patience)\\b)|suggest(?:ed|s|ing)|recommend(?:ed|s|ing)|advis(?:ed|es)|advocat(?:ed|es|ing)|argu(?:ed|es|ing) (?:for|against|that)|ask(?:ed|s) (?:[\\w.'-]+ ){1,4}?(?:to|about)|speak(?:s|ing)? up (?:for|about)";

/** Both settling on a thing raised it. */
export const SETTLED_ON =
	"undertook(?= to\\b)|undertaken(?= to\\b)|undertake(?= to\\b)|resolved(?= to\\b)|settled on|settling on|str(?:uck|ike) (?:an? )?(?:\\w+ ){0,2}(?:deal|agreement|accord|understanding|bargain)|shook hands on|signed off on|concurred|(?:also )?confirmed (?:that|their|the need)|saw eye to eye|decided (?:on|to)|gave their word|c[ao]me to (?:an? )?(?:agreement|understanding|terms)|found agreement";

/** They did not come together on a topic, so they talked about it. */
export const AT_ODDS =
	"(?:(?:could|can|did|do)(?: not|n't)|couldn't|(?:were|are|being|was) unable to|(?:had )?failed to|fail to|failing to|unable to) (?:yet )?(?:bridge|narrow|overcome|reconcile|settle|resolve|agree|reach (?:an? )?(?:\\w+ )?(?:agreement|accord|deal|compromise|understanding)|come to (?:an? )?(?:agreement|terms)|find (?:a )?(?:\\w+ )?(?:common ground|compromise|agreement|way forward)|see eye to eye|make (?:\\w+ )?(?:headway|progress)|iron out|get past|get over) ?(?:(?:their|the|some|deep|sharp|all) ){0,3}(?:(?:differences|disagreements|dispute|row|rift|gulf|gap|quarrel) )?(?:on|over|about|of|toward)(?! \\w+day)|(?:remain(?:ed|s)?|were|stayed|are) (?:still )?(?:at odds|far apart|divided|deadlocked|miles apart|at loggerheads|split) (?:on|over|about)(?! \\w+day)|(?:agreed|agreeing) to disagree (?:on|over|about)|ironed out (?:\\w+ ){0,2}(?:differences|disagreements) (?:on|over|about)|cleared the air (?:on|over|about)";

/** One of them kept off a topic. */
export const LEFT_OUT =
	"(?:leaves|left|leaving|leave) (?:aside|out)|skips|skipped|skirts|sidesteps|avoids|omits|omitted|(?:steers|keeps|stays|stayed|kept|steered) (?:well )?(?:clear of|away from|off|(?:silent|mum|quiet|schtum) (?:on|about|over))|(?:makes|made) no (?:mention|reference) (?:of|to)|(?:says|said) nothing (?:of|about|on)|glosses over|glossed over|passes over|passed over|shies away from|ducks|ducked";
