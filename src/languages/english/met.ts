/** How English says who met whom, and whom somebody met who is no leader. */
import { ENCOUNTER_NOUNS } from "./encounters.ts";

const VERBS =
	"spoke|speaks|speak|spoken|speaking|talked|talks|talk|talking|met|meets|meet|meeting|conferred|huddled|huddles|chatted|sat down|sits down|sit down|consulted|on the (?:phone|line)";

/** Words between a verb and "with" that belong to it: "by phone on Friday", "for an hour". */
const BETWEEN =
	"(?:,? (?!(?:said|says|told|that|about|over|and|who|which|when|while|after|before|but|to)\\b)[\\w'\u2019-]+){0,7}?";

/** Up to the word before the one met: "spoke by phone on Friday with", "his hour-long call with". */
export const MET_WITH = `\\b(?:(?:his|her|their|own) (?:[\\w-]+ ){0,3})?(?:(?:${VERBS}|${ENCOUNTER_NOUNS})${BETWEEN} with|(?:spoke|speaks|speak|spoken|speaking|talked|talks|talk|talking|calls?)(?: [\\w-]+){0,3}? to|(?:took|received|got|had|fielded|answered|accepted) (?:an?|the) (?:[\\w-]+ ){0,2}call(?: on \\w+day| earlier| later)? from) `;
/** Verbs that the one met stands right behind. */
export const MET_BARE =
	"\\b(?:phoned|phones|telephoned|telephones|rang|rings|called|calls|dialed|dialled|met|meets|hosted|hosts|received|receives|congratulates|congratulated|told|tells|apologi[sz]e[sd]? to) |\\bhad (?=(?:(?:the|President|Prime Minister|Chancellor|Mr|Mrs|Ms)\\.? ){0,2}[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)? on the (?:phone|telephone|line)\\b)";
/** Of these the ones that make a talk of its own. */
export const MET_ALONE =
	"\\b(?:phoned|phones|telephoned|telephones|rang|rings|called|dialed|dialled|met|meets|hosted|hosts|received|receives|briefed) ";

/** Right before a verb of talking: it has not been done. "hours before he was scheduled to | meet Merkel". */
export const STILL_TO =
	"\\b(?:will|would|'ll|shall|may|might|could|(?:slated|scheduled|due|expected|set|planning|planned|plans?|poised|supposed|hopes|hoping|hoped|wants|wanted|likely|about|going|intends|intended|ready|prepared|was|were|is|are) to)(?: (?:also|then|later|separately|soon|next|again|first|hold|have|host)){0,2}(?: (?:an?|his|her|their|further|more)(?: [\\w-]+){0,2})?";

/** Before the words for a talk: somebody else was told of it. "to brief him about his | meeting with Aliyev". */
export const TOLD_OF =
	/\b(?:brief(?:s|ed|ing)?|debrief(?:s|ed|ing)?|inform(?:s|ed|ing)?|updat(?:es?|ed|ing)|report(?:s|ed|ing)? to|shar(?:es?|ed|ing)|fill(?:s|ed|ing)? (?:\w+ ){1,3}in|[Dd]iscuss(?:es|ed|ing)?|[Tt]alk(?:s|ed|ing)? about|[Tt]ell(?:s|ing)?|[Tt]old)\b[^.;]{0,90}?\b(?:on|about|of|over|regarding|(?:results|outcomes?|details|impressions) (?:of|from)|discuss(?:es|ed|ing)?) (?:(?!(?:to|and|in|during|by|at|that|who|he|she|they)\b)[\w'-]+ ){0,3}$/i;

/** Before "between": those talks came before what is told. */
export const AFTER_TALKS =
	"\\b(?:following|after|since|ahead of|before|on the heels of|in the wake of|prior to) (?:[\\w'-]+ ){0,5}";

/** What stands between that and a name: titles and places. */
export const TO_COUNTERPART =
	/^(?:(?!(?:about|on|over|that|to|after|before|for|where|when|while|who|whom|whose|and|of his|said|how|what|why|whether|if|is|was|were|had|has|his team|her team|reporters|his|him|her|by|from)\b)[\p{L}\d.'\u2019-]+,? ){0,8}$/iu;

/** What joins two names that together did something: "Trump and China's leader Xi", "Trump, Putin". */
export const JOINED =
	/^(?:'s)?(?: \([\w' -]{0,30}\))?,? ?(?:and|&|,) (?:(?:the|his|her|its) )?(?:[\p{L}.'\u2019-]+ ){0,4}(?:[\p{L}.'\u2019-]+,? )?$/u;

/** What two who talk to each other do. */
export const THEY_TALK =
	/^(?:'s)?(?: of (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+){0,2} ?)?,?(?: (?:also|have|had|has|just|both|will|would|again|on \w+|\w+day|earlier|later|yesterday|today)){0,4} (?:spoke|spoken|speak|talked|talk|met|meet|meets|conferred|huddled|huddle|chatted|sat down|held?|holds|hold|discuss(?:ed)?|exchanged|agreed?|agree)\b/;

/** What people do who talk for theirs. */
export const THEY_NEGOTIATED =
	/^(?:,[^,]{3,50},)? (?:(?:also|have|had|has|both|then|later|on \w+day) ){0,3}(?:spoke|spoken|talked|met|conferred|huddled|sat down|negotiated|haggled|held (?:talks|meetings|a call|a meeting))\b/;

/** A talk told of only because it came before or after the one that is the news. */
export const BESIDE =
	/\b(?:the (?:next|following|previous) (?:day|morning|evening)|the day (?:before|after)|a day (?:earlier|later|before|after)|afterwards?|separately|in a separate|in (?:another|other)|also (?:spoke|talked|called|phoned|telephoned|rang|met|held|had|took)|had (?:also |already |earlier |previously |last )?(?:met|spoken|talked|called|phoned|discussed|hosted|telephoned))\b/i;

/** Somebody named in the sentence before. */
export const PRONOUN = /^\W*(?:he|she|they|the two|both)\b|\b(?:he|she)\b/i;

/** A party's officials or its account of things, by what stands behind its name: "a U.S. official", "the Russian side". */
export const ACTS_FOR =
	/^(?:'s)? (?!to\b)(?:[\w-]+ )?(?:officials?|spokes\w+|side|delegation|diplomats?|aides?|ministry|statement|readout|version|account|leader|embassy|negotiators?|counterparts?)\b/i;

/** Before a country's name: it is where something is, or what was talked about. */
export const PLACE_OR_TOPIC =
	/\b(?:in|about|on|over|into|near|from|at|for|of|around|inside|regarding|concerning)(?: the)?\s*$/i;

/** Behind a country's name: it was talked about. */
export const TOPIC_AFTER =
	/^(?: (?:had|was|were|been|did|not|also|too|be|is)){0,4} (?:discussed|raised|come|came|mentioned|touched|broached|brought)\b/i;

/** Those who talked were heads of state. */
export const HEADS = /\b(?:the|two|both|their) (?:two )?presidents\b(?! and)|\bpresidential calls?\b/i;

/** A leader who was talked about, by what stands before and behind the name: "over Mr. Assad", "Assad's fate". */
export const TALKED_ABOUT =
	/\b(?:[Ii]ts (?:leader|president|ruler|dictator),|(?:brokered|mediated|facilitated|prodded|encouraged|urged on|pushed) by|(?:see(?:ing|n)?|saw) off|about|over|regarding|concerning|towards?|[Uu]nder|(?:views|stance|position|differ\w*|split|divided) on|discuss(?:ed|ing)?|overthrow(?:ing)?|topple|toppling|remov(?:e|ing)|replac(?:e|ing)|oust(?:ing)?|investigat(?:e|ing)|(?:investigations?|inquir(?:y|ies)|probes?) (?:of|into)|(?:dirt|information|files?|evidence|material|charges?|allegations?|accusations?|sanctions?|attacks?|case) (?:on|against)|arrest(?:ing)?|prosecut(?:e|ing)|extradit(?:e|ing)|pardon(?:ing)?|criticism of|support for|role (?:of|for))\s+(?:(?:the|his|her|Mr\.?|President|former|ex-|vice|president|prime|minister|senator|political|rivals?|opponent|candidate|Democrat|U\.S\.|US|[A-Z]\w+n|[A-Z]\w+ese) ){0,5}$/;
export const TALKED_ABOUT_AFTER =
	/^(?: regime| in (?:charge|power|place|office)\b| to (?:step|stand) down| must (?:go|leave)|'s (?:fate|future|departure|ouster|removal|regime|forces|exit|rule|fall|resignation|health|arrest|war|invasion|army|troops))/i;

/** Somebody who does not hold the office yet: who holds it did not take part. */
export const ELECT = /\b(?:president|prime minister|chancellor)-elect\b/i;

/** People whom a leader meets apart from leaders: "with his national security team", "the heads of the regions". */
const COMPANY =
	"(?:(?:his|her|the|a|an|its|that|this|those|some|several|about|more than|\\d+|two|three|four|top|senior|bipartisan|a group of|members of|leaders of|heads of|families of)(?: the| his| her)? )?(?:(?!and\\b)[\\w-]+ ){0,4}?(?:team|cabinet|aides|advisers|advisors|lawmakers|senators?|congressm[ae]n|members of (?:congress|parliament)|governors?|mayors?|editors|activists|dissidents|group|groups|families|relatives|students|troops|regions|business leaders|businessm[ae]n|executives|ceos|legislators|parliament|security council|federation council|newspaper|generals|commanders|lawyers?|party leaders|opposition leaders?|rebels|veterans|employees|staff|teams of|pastors|bishops|wife|brother|daughter|son)\\b";

/** Titles of people who are no leaders. */
const LESSER =
	"(?:the )?(?:(?:U\\.S\\. |US |Republican |Democratic )?(?:Senators?|Sen\\.|Representatives?|Reps?\\.|Congressman|Congresswoman|Governor|Gov\\.|Mayor|Ambassador|Archbishop|Cardinal|Patriarch|Rabbi|General|Gen\\.|Admiral|Adm\\.|Professor|Judge) [A-Z]|Dalai Lama)";

export const NO_LEADER = new RegExp(`^(?:${COMPANY}|${LESSER})`);

/** Up to the name of somebody told only by a title that no article's two bear: "met former prime minister | Atal Bihari Vajpayee". */
export const MET_TITLED =
	/\b(?:met|visited|called on|hosted|received|saw) (?:with )?(?:the )?(?:(?:former|then|opposition|veteran|senior|billionaire|prime minister|president|premier|chancellor|foreign minister|defen[cs]e minister|party leader|businessman|governor|speaker) ){1,4}(?=[A-Z])/g;

/** They were there too, which makes it no other talk: "with aides present". */
export const PRESENT =
	/^[^.;,]{0,40}\b(?:present|in the room|joining|listening|beside|alongside|taking notes|at (?:his|her|their) side|(?:on|from) (?:each|either|both) sides?)\b/i;

/** From a length to who it was spent with: "10 minutes | on the phone with", "two-hour | videoconference with". */
export const LENGTH_WITH =
	/^[- ]? ?(?:(?!(?:that|said|says|after|before|and|but|when|while|who|which)\b)[\w-]+ ){0,5}(?<= )with (?=\S)/;

/** Words that name nobody: "with Interpreters" apart, a name begins like this. */
export const UNKNOWN_NAME = /^(?:the )?(?:[A-Z][\w.'\u2019-]+(?: (?=[A-Z])|)){1,5}/;

/** A body that sits by itself: what comes next is its session. */
export const BODY =
	/\b(?:council|parliament|duma|senate|congress|committee|cabinet|assembly|knesset|bundestag|lawmakers|commission|board|court|politburo)\b[^.;]{0,80}\b(?:voted|met|approved|sat|convened|debated|gathered|passed|decided|heard)\b/i;
export const ITS_SESSION = /^\W*(?:the|that|its) (?:\w+ )?(?:session|meeting|debate|discussion|sitting)\b/i;

/** A question that turns to somebody: "And President Xi — how was that?", "The one with Abe". */
export const TURNS_TO =
	/(?:^Q?\W*(?:(?:and|on|what about|how about|so|then|also|okay|ok|the)\W+){0,3}(?:(?:[A-Z][\w-]+|meeting|call|bilat\w*|one|conversation|with|the|on) ){0,5}|\b(?:one|call|meeting|bilat\w*|conversation|talks|session|sit-down|met|spoke|spoken|talked|meet|speak|talk) (?:with|to) (?:(?:the|President|Prime|Minister|Chancellor|King|Crown|Prince|[A-Z]\w+) ){0,4})$/;
export const ASKS_TOPIC =
	/\b(?:discuss|raise|bring|brought|mention|come up|came up|about|sanction\w*|asked?|tell|told|say|said)\b[^.?]{0,60}$/i;

/** Somebody of theirs who was there too: "Vice President Harris joined the call". */
export const JOINED_IN =
	/\b(?:joined|took part in|was on the|were on the|attended|sat in on|participated in|listened in)\b/i;

/** A meeting on screens: a call, whatever it is called. */
export const VIRTUAL =
	"virtual (?:[\\w-]+ ){0,2}(?:summits?|meetings?|talks|sessions?|discussions?|conversations?|encounters?|sit-downs?|visits?)|(?:met|meet|meets|spoke|talked|talking|meeting) (?:\\w+ ){0,2}virtually|virtually (?:met|meets?)|video (?:summit|meeting|talks|session)|each other's screens?|on screens?(?! (?:in|across|around|at)\\b)|(?:by|via|over|through) (?:zoom|video ?link)";

/** Two stand before the press in one place after their talks, and not after a call. */
export const BEFORE_PRESS =
	/\b(?:(?:news|press) (?:conference|statements?|availability)|statements? (?:for|to) the press) (?:following|after|with|by|on the results of)\b|\bjoint (?:news|press) (?:conference|statements?|availability)\b/i;

/** What shows that two who "spoke" did so in one place. */
export const IN_PERSON =
	/\b(?:(?:talks|spoke|spoken|talked|conversation) (?:(?!by (?:phone|telephone|video))[^.;,]){0,60}?(?:at|on the (?:sidelines|margins|fringes) of) (?:the |an? )?(?:[\w-]+ ){0,3}(?:summit|forum|conference|funeral|inauguration|(?<=\b(?:G-?7|G-?8|G-?20|NATO|APEC|ASEAN|EU|BRICS|SCO|OSCE|UN|General Assembly) )meeting)|(?:talks|spoke|talked)(?: \w+ly| again| together| alone| at length)? (?:in|at) (?!(?:the|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December|English|Russian|French|German|Mandarin|Spanish)\b)[A-Z][\w-]*|(?:marathon|late-night) (?:[A-Z]\w+ )?talks|news conference (?:following|after)|joint (?:news|press) conference|over (?:an? )?(?:working )?(?:lunch|dinner|breakfast)|(?:talks|spoken?|talked) [^.;]{0,60}\bat the (?:[ÉE]lys[ée]e|Kremlin|White House|Blue House|Chancellery|Palace|Vatican)|were let in|shook hands|handshake|(?:asked to )?(?:speak|talk|spoke|talked) (?:with|to) [^.;,]{2,40} in (?!the\b)[A-Z][\w-]*|in an? (?:[\w-]+ )?(?:lounge|side room|corridor|hallway)|seen (?:talking|walking|chatting)|delegations?|Oval Office|on the (?:margins|fringes)\b|on the sidelines|(?:his|her|their) guest|plane home|who (?:had|has) (?:come|flown|travell?ed) to|flew (?:home|to|into?)|(?:talked|spoke|sat) [^.;]{0,60}\bat (?:\w+'s? |the |his |her |an? )(?:[\w-]+ ){0,2}(?:estate|residence|villa|ranch|dacha|retreat|guesthouse|ch[aâ]teau|castle)|arrived in|host(?:ed)?)\b/;

/** Two talks of one day: "for the second time this Sunday", "spoke twice on Monday", "the second call of the day". */
export const SPOKE_TWICE =
	/\b(?:second time (?:on |this |that |in )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:same )?day|a day|one day|today|as many (?:hours|days)|24 hours)|twice (?:on |this |in )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the (?:same )?|a |one )?day\b|today|24 hours)|(?:two|both) (?:phone |telephone |separate |video )?(?:calls|conversations|dialogs|dialogues) (?:on |in )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:same )?day|a day|one day)|second (?:phone |telephone |video )?(?:call|conversation|dialog|dialogue|talk) (?:of|on|in) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the|a|one) (?:same )?day|24 hours)|(?:spoke|talked|phoned|conversed) again (?:[\w-]+ ){0,2}(?:later|late|the same day|that (?:evening|night|afternoon|day)|in the (?:evening|afternoon|night))|(?:in the (?:evening|afternoon|night)|later (?:that day|in the day|on \w+day)|hours later)[, ](?:[\w-]+ ){1,4}(?:spoke|talked|phoned|conversed) again)/i;
