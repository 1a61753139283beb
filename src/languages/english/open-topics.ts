/** What tells a topic that is named in its own words from the rest of a clause. */

/** Words before a topic that say nothing of what it is: "the issue of", "his concerns about", "the current". */
export const EMPTY_HEAD =
	/^(?:(?:of course|(?:the|a|an|his|her|their|its|our|my|your|this|that|these|those|some|any|several|many|both|all|other|various|latest|recent|alleged|current|ongoing|preventing|combating|fighting|strengthening|improving|ending|resolving|boosting|promoting|countering|stopping|reducing|securing|also|such|same|as|about|over|including|regarding|of|forthcoming|growing|possible|proposed|planned|upcoming|continued|continuing|potential)|(?:number|(?:(?:wide|broad|full|whole|vast|huge) )?(?:range|spectrum|gamut|slew|breadth|variety)|(?:wide|broad|vast) array|array|host|raft|variety|series|set|importance|questions?|issues?|subject|topic|matter|cases?|situation|status|possibility|prospects?|need|idea|plight|fate|future|state|developments?|progress|return|efforts?|ways?|means|steps?|preparations|concerns?|safety|release|use|end|lack|role|rise|exclusion|threats?|killings?|deaths?|renegotiation|renewal|extension|implementation|resumption|launch|signing|outcome|impact|conclusion|continuation|expansion|creation|establishment|escalation|elimination|series|long list|lists?|kinds?|types?|sorts?|forms?|treatment|handling|implications|consequences|ramifications|repercussions|aftermath|aspects|goals?|aims?|details?) (?:of|for|in|on|about|over|to))\s+)+/i;

/** Where a topic's own words end. */
export const TAIL =
	/(?<!\s)\s+(?:of|in|on|at|for|to|with|from|by|that|which|who|whom|where|when|while|as|after|before|during|between|against|over|under|amid|among|into|than|because|since|until|if|but|has|have|had|is|was|were|are|will|would|can|cannot|can't|could|may|might|must|should|shall|do|does|did|include|includes|including|emerging|arising|stemming|resulting|facing|affecting|involving|concerning|relating|pertaining|surrounding|remaining|posed|he|she|they|it|said|says|too|again|also|only|directly|briefly|at|next|last|this|today|yesterday|and|or)\b.*/i;

/** Nouns that are no topic by themselves. */
export const GENERIC =
	/^(?:reforms?|contents?|facts?|aims?|objectives?|potential changes|changes?|outcomes?|results?|status quo|efforts|readiness|willingness|experience|perspectives?|roles?|work|team|the|an?|it|that|this|them|him|her|us|things?|issues?|matters?|topics?|subjects?|ways?|steps?|relations|ties|relationship|range|variety|number|lot|series|host|array|implications?|messages?|(?:mutual|common|shared) (?:interest|concern|benefit)|specific|crucial|serious|details?|plans?|views?|concerns?|needs?|efforts?|cooperation|question|questions|point|points|each other|one another|what|everything|anything|something|nothing|progress|developments?|agenda|more|much|many|others?|both|money|hopes|fears|doubts|stakes|alarm|eyebrows?|expectations|reporters|possibility|possibilities|importance|future|past|present|time|day|week|month|year|call|meeting|talks|conversation|agreement|deal|crisis|situation|news|people|country|countries|world|government|president|minister|leaders?|objections?|allegations?|case|cases|subject|home|dispute|exchange|phone|telephone|accession|return|release|row|rift|standoff|background|basis|length|detail|person|private|public|others|reporters|twitter|condition|anonymity|respect|affection|strengths?|return home|thanks|gratitude|respects?|[\w ]*\b(?:officials?|spokes\w+|aides?|advis[eo]rs?|secretary|journalists?|guests?)|sidelines|margins|side|sides|part|parts|two|three|next|next steps|first|second|conflict|war|peace|security|defen[cs]e|world leaders?|[\w ]*\b(?:hours?|minutes?|days?|weeks?|months?|years?|times?)|\w+ed|\w+ing|\w+ly|(?:the )?(?:kremlin|white house|downing street|state department|foreign ministry|embassy|prime minister|chancellor|premier|pope|king|emir|crown prince)|voices?|wages?|children|demands?|requests?|complaints?|grievances|proposals?|options?|measures|ideas?|suggestions?|differences|disagreements|difficult(?:y|ies)|problems?|challenges?|obstacles?|positions?|priorities|interests?|(?:\w+ )?goals?|intent(?:ions?)?|commitments?|opportunit(?:y|ies)|solutions?|scenarios?|aspects?|areas?|fields?|state|course|turning point|way forward|step forward|common ground|rest|same|list|idioms?|awareness|spectre|specter|prospects?|developmental|regional|global|bilateral|multilateral|trilateral|international|domestic|economic|political|strategic|mutual|commercial|cultural|humanitarian|diplomatic|technical|financial|national|local|common|various|key|urgent|pressing|important|first lady|world|war|use|lot|series|array|spectrum|gamut|slew|lists?|amounts?|ground|politics|values?|costs?|benefits|implications|consequences|announcements?|treatment|handling|tensions?|responsibilit(?:y|ies)|entities|companies|administration|authorities|allies|partners?|members|citizens|kinds?|types?|sorts?|forms?|means|messages?|words|remarks|comments|statements?|terms|basics|co-operation|affairs|friendship|warmth|cordiality|hospitality|sincerity|frankness|candou?r|wishes|regards|greetings|invitations?|above|below|further|together|everyone|everybody|anyone|somebody|someone|nobody|none|reality|realities|truth|feelings?|thoughts?|memories|moment|occasion|context|framework|format|substance|contents?|rights?|duty|duties|tasks?|targets?|moves?|actions?|activities|events?|talks|negotiations|discussions|contacts|meetings?|calls?|summits?|encounters?)$/i;

/** Adjectives that say nothing of what they stand before: "mutual interest", "a long list", "practical aspects". */
export const VAGUE =
	/^(?:(?:mutual|common|shared|joint|long|short|wide|broad|full|whole|large|huge|small|big|great|good|significant|considerable|substantial|certain|different|specific|concrete|practical|particular|general|overall|main|major|minor|key|important|crucial|vital|urgent|pressing|recent|latest|current|new|old|past|future|next|further|additional|extra|own|own personal|personal|private|public|possible|potential|necessary|appropriate|immediate|initial|final|first|last|previous|subsequent|respective|bilateral|regional|global|international|world|top|high|higher|ongoing|growing|opening|closing|concluding|introductory|brief|similar|related|relevant|various|numerous|multiple|countless|several|many|more|most|much|non-governmentally|controlled) )+/i;

/** People by what they are, and offices: "her counterpart, Vice Premier", "the writer and activist". */
export const PERSONS =
	/\b(?:premiers?|presidents?|ministers?|chancellors?|ambassadors?|envoys?|governors?|mayors?|kings?|queens?|princes?|emirs?|popes?|counterparts?|colleagues?|delegations?|writer|author|blogger|activist|businessman|businesswoman|journalist|lawyer|pastor|man|woman|couple|guys?|gentlem[ae]n|friends?|team|staff|wife|husband|son|daughter|family|sir|mr|mrs|ms|dr)$/i;

/** "the steps | Israel has taken": a relative clause without its "that". */
export const STEPS_OF =
	/^(?:steps|measures|efforts|ways|plans?|progress|actions?|things|issues?|deals?|work|goals?|role|people) [A-Z]/;

/** A part of a list that begins a clause: "and agreed that the Chancellor should visit", "and was marked by". */
export const BEGINS_CLAUSE =
	/^(?:(?:also|then|both|again|later|jointly|further|furthermore|in turn) )*(?:(?:was|were|is|are|had|has|have|did|will|would|could|should|might|may|can|to|that|which|who|how|whether|what|why|where|when|said|told|made|took|went|came|gave|got|let|set|put|met|spoke|held|left|sought|meant|led|saw|found|thought|felt|began|agreed|vowed|pledged)\b(?!-)|(?:the )?(?:[A-Z][\w'-]+ ){1,4}(?:suggested|said|told|agreed|thanked|urged|proposed|stressed|noted|raised|welcomed|expressed|called|asked|will|would|had|has|was|were|is)\b|[a-z]+ed (?:to|that|on|for|by|with|in|at|the|an?|his|her|their|its|him|them|each|it)\b)/;

/** "the order | that they built and partners": what stands behind is within the clause. */
export const IN_CLAUSE =
	/\b(?:that|which|who|whom|whose|where) [a-z]|\b(?:need|needs|ways?|commitment|desire|importance|plans?|how|intention|readiness|willingness|efforts?|steps) to [a-z]/;

/** Topics whose "of" is their own. */
export const RULE_OF = /^(?:rule of law|freedom of \w+|balance of \w+|prisoners of war|right of return)\b/i;

/** Between the topics of a list. */
export const LISTED = /,? (?:and|or|as well as|nor) |, |; /;

/** Words that begin no topic: a preposition, an adverb, a clause. */
export const NO_NOUN =
	/^(?:lots?|plenty|close|near|far|for|with|to|at|in|on|during|by|from|when|how|whether|why|not|also|very|only|then|even|just|he|she|they|we|you|there|here|if|as|well|too|again|later|earlier|some|such|each|their|his|her|was|were|is|are|had|has|have|been|be|will|would|did|does|once|said|told|got|made|took|went|came|gave|let|former|it|it's|that|this|these|those|which|what|who|i|need|ways?|nor|neither|either|asked|tasked|agreed|directed|instructed|pledged|expressed|stressed|vowed|promised|pressed|questioned|according|speaking|citing|them|him|her|us|me)\b(?!-)/i;

/** Who says so, behind what was discussed. */
export const SAYS =
	/(?:,|"|\u2014)? (?:[^,;"]{2,70} )?(?:said|says|told|added|adds|noted|reported|reports|confirmed|according|wrote|understands?|has learned|has learnt|can reveal)\b.*/i;

/** Words in quotes behind a topic say how, not what. */
export const QUOTED_TAIL = /(?<=\w\w) ".*/;

/** "three Americans", "24 sailors": how many of something, not a topic. */
export const NUMBERED =
	/^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|hours?|minutes?|half)\b)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december) \d/i;

/** "Americans held", "the issue raised": cut out of a clause. */
export const PARTICIPLE = /\b(?:held|taken|made|given|seen|done|said|known|\w{3,}ed)$/i;

/** "deepening cooperation", "a mature relationship": courtesies. */
export const COURTESY =
	/^(?:(?:repair|mature|solid|close|closer|good|better|strong|stronger|deep|deeper|deepening|strengthening|expanding|improving|boosting|enhancing|improved|future|mutual|friendly|warm|warmer|personal|special|constructive|fruitful|further|more|greater|enhanced|long-term|existing|two-way|overall|general|developing|advancing|broader|wider|stable|new|practical)(?: and)? ){1,4}(?:relationship|relations|ties|cooperation|friendship|dialogue|contacts|partnership|collaboration|coordination|understanding)$/i;

/** "numerous topics", "regional issues": as good as nothing. */
export const ENDS_GENERIC =
	/\b(?:topics|issues|matters|subjects|questions|things|areas|points|items|concerns|problems|challenges|interests|priorities|commitments?|intent(?:ions?)?|opportunit(?:y|ies)|difficulties|aspects|situations?|matter|meetings?|calls?|conversations?|visits|steps|goals?|efforts|interest|entities|actions|right|together|economic|regional|global|bilateral|international|multilateral|domestic)$/i;

/** "nodding his head", "saying so": behind a comma a clause of its own, where nothing before it in the list begins so. */
export const CLAUSE_OF_ITS_OWN =
	/^(?!(?:building|housing|training|funding|banking|shipping|farming|fishing|mining|trading)\b)[a-z]+ing\b/;

/** Who says so, behind a comma, where the clause has been cut before "said": "discussed oil, the White House". */
export const SAYER = /,"? (?:an? |the )?[^,;"]{2,70}$/;

/** "India's concerns over", "Canadian Jonas Mustermann": whose they are, and where somebody is from. */
export const WHOSE =
	/^(?:[A-Za-z]{2,20}'s (?=(?:concerns?|objections|position|views|worries)\b)|[A-Z][a-z]{2,14}(?:an|ian|ish|ese|eli|ch) (?=[A-Z][\w-]{1,20} [A-Z]))/;
