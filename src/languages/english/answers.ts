/** Questions whether something was raised, and what answers them: only together do the two say anything. */

/** Words for raising a topic, after "whether" or in a question. */
export const RAISED_WORDS =
	"rais(?:e|ed|ing)|discuss(?:ed)?|br(?:ought|ing) (?:\\w+ ){0,2}up|broach(?:ed)?|mention(?:ed)?|c[ao]me up|aris(?:e|en)|arose|warn(?:ed)?|press(?:ed)?|tal(?:k|ked) about|sp(?:oke|eak|oken) (?:about|of)|confront(?:ed)?|address(?:ed)?|complain(?:ed)?|criticis?z?(?:ed)?|threaten(?:ed)?|touch(?:ed)? (?:up)?on|refer(?:red)? to|part of (?:it|the|their|that|this)|on the table|tackled|spoken of|gone into|figured?|featured?|(?:was|were|been) (?:among|one of|on the agenda)|ask(?:ed)?|demanded|(?<!(?:'s|the|an?|any|of|his|her|their) )demand|urg(?:ed?)|condemn(?:ed)?|sa(?:y|id) so|told";

/** "Whether Kashmir came up depends on whom you ask": what is asked, in a group of its own. */
export const WHETHER = new RegExp(
	`(?:\\bwhether|\\b(?:asked?|say|clear|know|known|wondered) if)\\b((?:(?! (?:will|would|should|could|might|may|can)\\b)[^.;?]){2,60}? (?:${RAISED_WORDS})\\b[^.;?]{0,100})`,
	"i",
);

/** A topic alone with a mark of asking: "Prisoners?", "And Taiwan?", "What about the sanctions that you announced?" */
export const FRAGMENT_ASKED =
	/^(?:Q\W+)?(?:(?:and|or|but|so|okay|ok)\b,? )?(?:(?:what|how) about |anything (?:on|about) |any (?:mention|discussion|talk) (?:of|about) )?((?:(?!\b(?:is|was|were|are|did|do|does|had|has|have|will|would|can|could|should|who|what|why|how|when|where|he|she|they|it|we|you|I)\b)[^?;:]){3,50}|(?<=about )[^?;:]{3,90})\?/i;

/** Who or what an answer of one word more speaks of. */
const WHO =
	"(?:he|she|it|they|that|both|neither|the (?:\\w+ )?(?:two|leaders|presidents|president|prime minister|chancellor|pope|issue|matter|subject|topic)|(?:(?:Mr|Mrs|Ms|President|Prime Minister|Chancellor)\\.? )?[A-Z][\\w'-]+)";
/** Where an answer ends. */
const END =
	'(?="|\\s*(?:[.,;:!]|$|\\u2014|but\\b|and\\b|though\\b|at all\\b|at any\\b|on \\w+day|so\\b|during\\b|in (?:the|this|that)\\b|according\\b|indeed\\b))';
/** "had not", "did": the helpers of a verb that the question has. */
const HELPERS = "(?:did|had|has|have|was|were)(?:n't| not| never)?";
/** The same verb again: "had not been raised". */
const AGAIN =
	"(?: been| ever| also)?(?: raised| discussed| mentioned| brought up| come up| talked about| part of \\w+| on the table| a topic| broached)?";

/** An answer at the beginning of its sentence: "He did not, the source said." */
export const SHORT_ANSWER = new RegExp(
	`^(?:"|\\u2014 ?)?(?:(?:And|But|Yet|In fact,|Actually,) )?(?:(${WHO} ${HELPERS})${END}|(no|yes|not at all|not once|never|absolutely not|not according to)(?=[,.;:!"]| according| said| says| [A-Z]| the\\b))`,
	"i",
);

/** An answer that somebody did what he was urged to. */
export const DID_ANSWER = /\b(?:did|had)(?:n't| not| never)?$/i;
/** "Lawmakers had urged May to raise human rights": what was to be raised, in a group of its own; "she did not" answers it. */
export const URGED_TO_RAISE =
	/\b(?:urged|pressed|called (?:on|upon)|asked|expected|implored|begged|wanted|encouraged|petitioned|pressure(?:d)?(?: on)?|promised|vowed|pledged|planned|intended|advised|briefed)\b[^.;?]{0,60}?\bto ((?:raise|discuss|bring up|confront|press|warn|mention|challenge|condemn|take up|speak about|talk about|object to|protest)\b[^.;?]{3,120})/i;

/** An answer that somebody gives: "The official said he did not", "Peskov says that they had not been raised", "he said no". */
export const SAID_ANSWER = new RegExp(
	`\\b(?:said|says|say|replied|replies|answered|answers|insisted|insists|confirmed|confirms|maintained|responded|told (?:\\w+ ){1,3}?)(?: that|:)?,? "?(?:(${WHO} ${HELPERS}${AGAIN})${END}|(no|yes|not)(?=[,.;:!"]|$))`,
	"i",
);

/** "The answer, he said, was no." */
export const THE_ANSWER =
	/^(?:but )?the (?:short )?answer(?:, [^,;.]{3,50},)? (?:was|is)(?: an?)? "?(?:\w+ )?(no|yes)\b/i;

/** Somebody will not answer: "A Vatican official declined to say", "would not say whether it had". */
export const WILL_NOT_SAY =
	/\b(?:would not|wouldn't|will not|won't|could not|couldn't|declin(?:ed|es) to|refus(?:ed|es) to) (?:say|comment|tell|confirm|be drawn|answer|discuss (?:it|that|the matter))(?: (?:if|whether) (?:he|she|it|they|that|the two|either|the \w+) (?:had|did|was|were|has)(?: or not)?| (?:on it|on that|either way|so|more|further|one way or the other))?(?=\s*(?:[.,;:"]|$))/i;

/** Asked something, somebody evades it: what was asked, in a group of its own. */
export const ASKED_EVADED =
	/\b(?:asked|pressed|questioned|quizzed)\b[^.;]{0,40}?\b(?:whether|if|about|on)\b([^;]{3,140}?),[^;"]{0,80}?\b(?:would not|wouldn't|would (?:only say|say only)|(?:said|replied) (?:only|merely)|(?:only|merely) said|(?:did not|didn't)(?= (?:\w+ )?(?:say|answer|comment|respond|confirm|elaborate|discuss|go into|reply|address)\b)|declin(?:ed|es)|refus(?:ed|es)|demurred|dodged|sidestepped|deflected|could not|couldn't|was not going to|wasn't going to|evaded|had nothing (?:more |further |else )?to|referred|had no)\b[^.;]{0,40}?(?:\b(?:say|answer|comment|respond|confirm|elaborate|discuss|go into|be drawn|directly|question)\b|$|[.;,])/i;

/** Asked whether it was, somebody says that it was not: what was asked and the answer, in groups of their own. */
export const ASKED_ANSWERED = new RegExp(
	`\\b(?:asked|pressed|questioned|quizzed)\\b[^.;,]{0,60}?(?:, [^.;,]{3,40}, )?\\b(?:whether|if|about)\\b([^;]{3,140}?),[^;"]{0,90}?\\b(?:said|says|replied|replies|answered|insisted|responded|told \\w+)(?: that|:|,)? "?(${WHO} ${HELPERS}${AGAIN}${END}|in the (?:negative|affirmative)\\b|no\\b|yes\\b|of course\\b|certainly\\b|absolutely\\b(?: not)?|not(?=[.,;]|$))`,
	"i",
);

/** "“No,” Peskov said when asked whether sanctions had come up": the answer and what was asked. */
export const ANSWERED_WHEN_ASKED = new RegExp(
	`^"?(no|yes|not at all|absolutely not|never|${WHO} ${HELPERS})[,.]?"?,? [^;"]{3,60}?\\b(?:when|after being|on being) (?:he was |she was )?asked (?:by [\\w ]{3,30} )?(?:whether|if) ([^.;?"]{3,140})`,
	"i",
);

/** A no, in any of these answers. */
export const SAYS_NO = /\b(?:no|not|never|neither|negative)\b|n't\b/i;

/** What else answers no in a transcript, at any place of the first sentence. */
export const SPOKEN_NO =
	/\b(?:wasn't|was not) (?:something|a topic|a subject|an issue|one of the (?:things|topics|issues)) (?:that )?(?:they|we|he|she)?\b|^(?:but )?no,|\b(?:not|n't) (?:hear|recall|aware of|believe|think) (?:that|it|any)\b[^.]{0,40}\b(?:come|came|coming) up\b/i;

/** What a phrase refers to was named before. */
export const REFERS_BACK =
	/\b(?:it|they|them|that|this|so|the (?:issue|matter|subject|topic|question|case|cases|allegations?))\b/i;

/** What is discussed right after a topic alone with a mark of asking: "Prisoners? They discussed an exchange." */
export const FRAGMENT_DISCUSSED =
	/^(?:They|The two(?: \w+)?|Both(?: \w+)?|We|He|She|It)(?: had| did| were| was)?(?: not|n't| never)?(?: also| briefly| only)? (?:discuss(?:ed)?|tal(?:k|ked) (?:about|of)|sp(?:eak|oke) (?:about|of)|touch(?:ed)? on|went over|brought (?:it|that|them) up|raised (?:it|that|them)|come up|came up|raised|mentioned)\b/;

/** Others than the leaders who may have raised a thing. */
export const NOT_THEIRS =
	/\b(?:aides?|advis[eo]rs?|officials?|ministers|lawmakers|senators|administration|campaign|congress|reporters|journalists|parliament|court|statements?|readouts?|summary|account)\b/i;

const NO_PRONOUN =
	"(?!\\W?(?:whether|if|it|that|this|they|them|he|she|him|her|the (?:issue|matter|subject|topic|question))\\b)";
/** "had a visit been discussed", "did the pipeline come up", "a visit had been discussed": its subject, in a group of its own. */
export const ASKED_SUBJECT = new RegExp(
	`(?:^|\\b(?:did|was|were|had|has|have|whether|if) )\\W{0,3}${NO_PRONOUN}([^,;?]{3,60}?) (?:(?:had|has|have|was|were|did) )?(?:been )?(?:ever |also |even )?(?:c[ao]me up|raised|discussed|mentioned|brought up|broached|talked about|touched on|addressed|part of (?:it|the|their|that|this))\\b`,
	"i",
);
/** "discussed the jailed businessman": its object. */
export const ASKED_OBJECT = new RegExp(
	`\\b(?:rais(?:e|ed)|discuss(?:ed)?|mention(?:ed)?|bring up|brought up|broach(?:ed)?|tal(?:k|ked) about|sp(?:eak|oke) about|touch(?:ed)? on|refer(?:red)? to|ask(?:ed)? [^,;?]{3,40}? about) ${NO_PRONOUN}(?!by )([^,;?]{3,60})(?![\\w-])`,
	"i",
);

/** A question whether one leader put a thing to the other. */
export const ONE_ASKED =
	/\b(?:did|has|have|had)\b[^?]{0,90}\b(?:press(?:ed)?|confront(?:ed)?|warn(?:ed)?|challenged?|complain(?:ed)?|ask(?:ed)? (?:about|for)|urged?|condemn(?:ed)?|criticis?z?ed?|demand(?:ed)?|include|cover|get (?:to|into)|go into|object to)\b/i;

/** Somebody will not say, in more words than a verb: "was not going to say whether". */
export const DECLINED_MORE =
	/\b(?:(?:declin(?:ed|es)|refus(?:ed|es)) to|(?:would|did|could|does|will)(?: not|n't)) discuss (?:whether|if)\b|\b(?:(?:would|could|will|can|did|does) )?(?:neither|not) (?:confirm(?:ed|s)? (?:n?or den(?:y|ied|ies)|or rule out)|den(?:y|ied|ies) n?or confirm(?:ed|s)?)\b[^.;]{0,40}?\b(?:whether|if|that|reports)\b|\b(?:(?:was|were|is|are) (?:not|n't) going to|(?:wasn't|weren't|isn't|aren't) going to|(?:was|were) (?:not able|unable) to|could(?:n't| not)) (?:say|comment|discuss|confirm|tell)\b[^.;]{0,60}?\b(?:whether|if)\b/i;
/** "would not say whether it had been raised": what that is, was named before. */
export const WHETHER_IT =
	/\b(?:whether|if) (?:(?:the (?:two|leaders|presidents|\w+)|they|he|she|(?:Mr|Mrs|Ms)? ?[A-Z]\w+) (?:had |have |has )?(?:also )?(?:raised|discussed|mentioned|brought up|talked about|addressed) )?(?:it|that|this|them|they(?= (?:were|had been|came|had come|are)\b)|the (?:issue|matter|subject|topic|question|case|cases))\b/;

/** What is asked is still to come. */
export const TO_COME =
	/\b(?:will|would|should|could|might|may|(?:plan|plans|planned|intends?|intended|going|expects|expected|wants|wanted) to)\b/i;

/** Another account of what was just said: "The White House said sanctions were not discussed. The Kremlin said they were." */
export const OTHER_ACCOUNT = new RegExp(
	`\\b(?:said|says|insisted|insists|maintained|maintains|contended|contends|countered|replied|confirmed)(?: that)? (${WHO} ${HELPERS}${AGAIN})${END}`,
	"i",
);
/** Of something that "was discussed" another says that it was not; of somebody who raised it, that he did not. */
export const OF_THE_TOPIC = /^(?:it|they|that|both|the \w+) (?:did|had|has|was|were)/i;
export const OF_THE_LEADER =
	/^(?!(?:it|that)\b)(?:he|she|they|both|the \w+|[A-Z][\w'-]+|(?:Mr|Mrs|Ms|President) [A-Z]\w+)(?: \w+)? (?:did|had)(?:n't| not| never)?$/;

/** "did not discuss it in detail", "have not had in-depth discussions": no denial that it came up. */
export const NOT_WHOLLY =
	/(?:n['\u2019]t|\b(?:not|never|no|without))\b[^.;]{0,90}\b(?:in[- ](?:any |great |much |more |full )?(?:detail|depth)|at (?:any |great |much )?length|extensively|thoroughly|detailed|extended|lengthy|substantive(?:ly)?|specifically|in (?:concrete|specific|precise) terms|publicly|in public|openly|much or at all|much(?= (?:about|of|on)\b|[.,;]))\b/i;

/** Somebody who takes no part, as the subject of the clause before "they": "a member of Congress stood before him, and they spoke". */
export const A_STRANGER =
	/\b(?:an?|one|another) (?:[\w-]+ ){0,2}(?:member of (?:congress|parliament|the audience)|senator|congress(?:man|woman)|lawmaker|governor|mayor|voter|veteran|student|protester|reporter|journalist|nurse|farmer|worker|boy|girl|child|woman|man)\b[^.;]{0,160}\b(?:and|as|when|while) [^.;,]{0,30}\bthey\b/i;
