/** Verbs that report somebody's words. Past, present and participle stand together: headlines and asides use all three. */
export const SPEECH_VERBS =
	"said|says|say|saying|told|tells|telling|tweeted|tweets|tweeting|wrote|writes|writing|posted|posting|confirmed|confirms|confirming|" +
	"claimed|claims|claiming|denied|denies|denying|insisted|insists|insisting|stated|states|stating|announced|announces|announcing|" +
	"added|adds|adding|noted|notes|noting|acknowledged|acknowledges|acknowledging|reported|reports|reporting|explained|explains|explaining|" +
	"revealed|reveals|disclosed|recalled|recalls|recalling|indicated|indicates|indicating|admitted|admits|admitting|conceded|concedes|" +
	"maintained|maintains|declared|declares|declaring|asserted|asserts|asserting|argued|argues|arguing|remarked|remarks|commented|replied|replying|" +
	"informed|informs|observed|observes|repeated|repeats|reiterated|reiterates|conveyed|relayed|countered|" +
	"responded|responding|answered|recounted|recounts|recounting|described|describes|describing|characterized|characterised|quipped|joked|tweeted out|went on(?=[.:])|continued(?=[.:])|" +
	"left no doubt|leaves no doubt|corrected (?:him|her)self|testified|alleged|alleges|alleging|contended|contends|contending|maintaining|conceding|suggesting|estimated|estimates|specified|clarified|clarifying|related|shared|show|shows|showed";

/** Verbs that report when an office, a spokesman or an aide is their subject; a leader does these in the encounter itself. */
export const AIDE_VERBS =
	"stressed|stresses|emphasi[sz]ed|emphasi[sz]es|underlined|underscored|underscores|pointed out|suggested|suggests|hinted|mentioned that|made clear|makes clear|" +
	"called (?=it|the|that|this)|calls (?=it|the|that|this)|spoke of|let it be known|(?<=\\b(?:media|agencies|newspapers|outlets|officials|sources|television) )report(?=,| that)|counted|understands?(?= that)|believes?(?= that)";

/** Verbs that say what a length was: "put it at", "timed the call at". */
export const MEASURING_VERBS =
	"(?:put|puts|timed|times|clocked|clocks|gave|gives|measured) (?:it|them|its length|(?:the|their) (?:length|duration|call|talks|meeting|conversation|encounter|session|exchange|audience|discussion)(?: of the \\w+)?) (?:at|as|in at)";

/** Saying that one will not say. */
export const DECLINING =
	"(?:(?:declined|refused|declines|refuses)(?: \\w+ly)? to (?:say|tell|comment|confirm|discuss|disclose|specify|elaborate|be drawn|answer|reveal|deny|guess)|" +
	"(?:would not|wouldn't|will not|won't|could not|couldn't|did not|didn't)(?: \\w+ly)? (?:say|comment|confirm|disclose|specify|elaborate|be drawn|answer|reveal|guess))";

/** What a paper does: "the readout mentioned Syria". */
export const PAPER_VERBS =
	"mentioned|mentions|made no mention|makes no mention|listed|lists|omitted|omits|referred|refers|included|includes|described|describes|read|reads|contained|contains|quoted|quotes|has|had|spoke|speaks|leads|led|began|begins";

/** After a verb of saying: it is said in public, not to the other leader. */
export const IN_PUBLIC =
	/\b(?:reporters?|journalists?|press|news conference|interview|interviewer|tweet|twitter|truth social|telegram|facebook|lawmakers?|parliament|cabinet|congress|rally|briefing|speech|television|tv|radio|fox|cnn|nbc|abc|cbs|aides|the media|(?:in|issued|released|made|via|by|with|through) (?:an?|the|his|her|their|one) (?:[\w-]+ ){0,3}statement|later|afterwards?|post|podcast|audience|senators)\b|\bon X\b/i;

/** Of those, the ones whose subject is the subject of the clause before: "…, saying the call had been initiated by …". */
export const SPEECH_PARTICIPLE = /^(?:\w+ing)$/;

/** What may stand between a speaker and the verb. */
export const BEFORE_VERB =
	"also|later|further|reportedly|has|have|had|then|earlier|previously|publicly|repeatedly|again|only|just|separately|both|simply|reporters|" +
	"subsequently|initially|first|now|once|abruptly|immediately|quickly|since|recently|still|today|yesterday|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|himself|herself|is|was|been|quoted|as";

/** Somebody who speaks without a name. */
export const UNNAMED =
	/\b(?:officials?|sources?|spokes(?:man|woman|person|people)|aides?|advis[eo]rs?|diplomats?|persons?|people|insiders?|staffers?|minister|president|premier|chancellor|secretary|envoys?|ambassador|lawmakers?|senators?|negotiators?|interpreter|(?:press|information|communications|media) officers?|attach[eé]s?|analysts?|experts?|critics|lawmakers|author|journalists?|biographers?|historians?|moderator|chief of staff|advisers?|delegates?|reporters?|member)\b/i;

/** A body or paper that says something. */
export const BODY =
	/\b(?:pmo|mea|statements?|readouts?|read-outs?|communiqu[eé]s?|transcripts?|memo(?:randum)?|summary|accounts?|press release|ministry|embassy|office|presidency|government|administration|department|council|commission|press service|service|agency|news agency|newspaper|broadcaster|television|state media|media|network|bulletin|report|pool report|press pool|transition|campaign|sides?|delegation|team|tweet|post|channel|chancellery|secretariat|mission|camp|palace)\b/i;

/** Papers whose author is somebody else: "a statement issued by the White House", "the statement". */
export const DOCUMENT =
	/\b(?:statements?|readouts?|read-outs?|communiqu[eé]s?|transcripts?|memo(?:randum)?|summary|accounts?|version|document|press release|bulletin|tweet|post|pool report|report)\b/i;

/** Titles before a name, longest first; never part of it. */
export const TITLES =
	"Vice President|Prime Minister|Foreign Minister|Foreign Secretary|Defense Secretary|Defence Secretary|Defense Minister|Defence Minister|Secretary of State|Secretary-General|Secretary General|National Security Advis[eo]r|Press Secretary|press secretary|Supreme Leader|Crown Prince|President|Pres\\.|Premier|Chancellor|Secretary|Chairman|Minister|Senator|Sen\\.|Rep\\.|Ambassador|Director|General|Gen\\.|King|Queen|Prince|Pope|Emir|Sheikh|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Lt\\.|Col\\.|Sir|Lord|Taoiseach|Marshal|Comrade";

/** News outlets and agencies that other outlets credit. */
export const OUTLET_NAMES =
	"Associated Press|AP|Reuters|Agence France-Presse|AFP|Bloomberg(?: News)?|Washington Post|The Post|the Post|New York Times|Times of Israel|Times of India|The Times(?! of [A-Z])|the Times(?! of [A-Z])|Wall Street Journal|Financial Times|Guardian|BBC(?: News)?|CNN|NBC(?: News)?|ABC(?: News)?|CBS(?: News)?|Fox News|NPR|Politico|Axios|Der Spiegel|Le Monde|TASS|Tass|RIA(?: Novosti)?|Interfax|Xinhua|CCTV|Chinese Central Television|China Central Television|Yonhap|Kyodo|NHK|KCNA|Anadolu|Haaretz|Al Jazeera|Sky News|The Hill|Vox|Newsweek|Time|The Atlantic|The Economist|Kommersant|RT|Vedomosti|Ukrainska Pravda|Kyiv Independent|USA TODAY|USA Today|Los Angeles Times|Daily Telegraph|Telegraph|ITAR-TASS|Global Times|People's Daily|Dawn|The Hindu|Jerusalem Post|Channel 12|Channel 13|Asahi|Nikkei|MSNBC|PBS|C-SPAN|ANI|PTI|IRNA|Fars|Tasnim|SPA|WAM|MENA|EFE|ANSA|dpa|DPA|Bild|Sputnik";

/** Outlets that speak for their governments: what they say of an encounter is their own account. */
export const STATE_MEDIA =
	/\b(?:state (?:television|tv|media|broadcaster|news agency|agency)|state-run [\w ]+)\b|^(?:Xinhua|CCTV|Chin(?:a|ese) Central Television|TASS|Tass|ITAR-TASS|RIA(?: Novosti)?|KCNA|IRNA|Fars|Tasnim|SPA|WAM|MENA|Anadolu|RT|Sputnik|Global Times|People's Daily)$/;

/** The press of a country, which speaks for nobody. */
export const PRESS =
	/\b(?:media|newspapers?|papers?|television|tv|broadcaster|agency|network|channel|press reports?|news reports?)\b/i;

/** Outlets that are offices of a government. */
export const OFFICE =
	/\b(?:Kremlin|White House|Downing Street|Number 10|No\.? 10|[ÉE]lys[ée]e|Ministry|Office|Department|Presiden\w+|Government|Embassy|Chancellery|Council|Cheong Wa Dae|Blue House|Vatican|Holy See)\b/i;

/** First names of women who speak for governments or lead them, so that "she" finds the right speaker. */
export const WOMEN =
	/^(?:Sarah|Karine|Jen|Jennifer|Heather|Stephanie|Kayleigh|Karoline|Morgan|Tammy|Maria|Margarita|Hillary|Angela|Theresa|Liz|Ursula|Federica|Kaja|Catherine|Susan|Samantha|Condoleezza|Nikki|Kamala|Melania|Hua|Mao|Dana|Victoria|Marie|Jacinda|Julia|Park|Tsai|Sanna|Mette|Magdalena|Giorgia|Claudia|Dilma|Cristina|Michelle|Annalena|Chrystia|Melanie|Anita|Penny|Marise|Julie|Kolinda|Erna|Sheikh|Aung|Yulia|Iuliia|Olena|Fiona|Emily|Evelyn|Anna|Elizabeth|Kylie|Christiane|Mary|Betsy|Nancy|Wendy|Laura|Sigrid|Sahle-Work|Ellen|Joyce|Droupadi|Nirmala|Sushma|Sania|Hanna|Katalin|Zuzana|Maia|Salome|Kersti|Dalia|Ingrida|Evika|Natalia|Ana|Katrin|Helle|Beata|Ewa|Viorica|Brigitte|Emine|Ivanka|Jill|Valerie|Linda|Avril|Gina)$/;
