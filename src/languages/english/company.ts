/** Words by which a length is that of a talk with others than leaders, or of a speech. */
import { OUTLET_NAMES } from "./speech.ts";

export const NOT_WITH =
	/\b(?:joined|with|to) (?:the |his |her |their )?(?:\w+ )?(?:(?:other|fellow) (?:\w+ ){0,2}(?:leaders|presidents|ministers|heads)|europeans|allies|aides|advis[eo]rs|lawmakers|reporters|journalists|staff|families|troops|cabinet|donors|supporters|executives|senators|veterans|business\w*)\b(?! (?:present|in the room|in attendance|at (?:his|her|their) side|sitting in|listening|looking on|beside))/i;

/** Before a length: a meeting of one's own people, or a call for the press. */
export const OF_UNDERLINGS =
	/\bmeetings? of (?:[\w-]+ ){0,3}(?:aides|advis[eo]rs|officials|lawmakers|generals|commanders|senators|diplomats|experts|governors|ambassadors)\b|\b(?:convened|gathered|summoned|assembled|called in|called together) (?:[\w'-]+ ){0,5}(?:ministers|chiefs|cabinet|aides|advis[eo]rs|officials|generals|commanders|lawmakers|leaders of)\b|\b(?:reporters|journalists) (?:on|in|during) an? (?:conference |phone |background |press )?(?:calls?|briefings?)\b/i;

const NO_LEADERS =
	"(?:Sen(?:ator|_|s_)|(?:[A-Z]\\w+ )?(?:senators|lawmakers|governors|congressional leaders)|Rep(?:resentative|_)|Congress(?:man|woman)|Gov(?:ernor|_) [A-Z]|Mayor|Ambassador|(?:members|representatives|heads|leaders|governors|officials|residents|families|relatives|survivors) of (?:the |his |her |Russian |Russia's )?(?!state\\b|government\\b(?! members))(?:\\w+ )?(?:regions?|Government|Congress|parliament|Duma|Security Council|opposition|cabinet|churches|business\\w*|companies|community|victims|hostages)|(?:that|a|the) (?:\\w+ )?(?:group|crowd|activists|dissidents|students|reporters|journalists|advisers|lawmakers)|(?:his|her|their) (?:[\\w-]+ ){0,4}(?:team|staff|cabinet|aides|advis[eo]rs|generals|commanders|lawyers|party|family|envoys?)|(?:his|her) (?:[\\w-]+ )?ministers|[Gg]overnment members|(?:the )?(?:[A-Z][\\w'-]+ ){0,3}(?:Times|Post|Journal|News|Tribune|Guardian|Economist|magazine|newspaper|television|TV|Fox|CNN|NBC|CBS|ABC|BBC|TASS|Bloomberg|Reuters))";

/** A length's encounter is with somebody who leads no country: a senator, a newspaper, one's own advisers. */
export const WITH_NO_LEADER = new RegExp(
	`^[^.;,]{0,40}?\\bwith (?:the )?${NO_LEADERS}\\b(?! (?:present|in the room|in attendance|listening|looking on|beside))`,
);

export const WITH_NO_LEADER_BEFORE = new RegExp(`\\bwith (?:the )?${NO_LEADERS}\\b[^,;]{0,30}\\bfor\\b[^,;]{0,20}$`);

/** An assembly sits too: "the Federation Council voted … The session lasted two hours". */
export const ASSEMBLY =
	/\b(?:Council|[Pp]arliament|Duma|Senate|Congress|Cabinet|[Cc]abinet|Assembly|Bundestag|Knesset|Rada|[Cc]ommittee|Politburo|[Cc]ommission|lawmakers|deputies)\b/;

export const SITTING = /\b(?:session|sitting)\b/i;

/** After a length of speaking: a public was spoken to. */
export const TO_AN_AUDIENCE =
	/^(?!,? with\b)[^.;,]{0,50}\b(?:(?:at|to|before|in front of) (?:a|an|the) (?:[\w-]+ )?(?:rally|crowd|audience|hall|gathering|nation|press|public|cameras?|podium|lectern|conference|forum|dinner guests)|to (?:reporters|journalists|supporters|lawmakers|troops|voters)|on stage|from the (?:stage|podium|lectern)|in (?:a|his|her) (?:speech|eulogy|tribute|address)|in (?:hono[u]?r|memory|praise|tribute|defen[cs]e) (?:of|to)|on (?:state )?television)\b/i;

/** "Obama then spoke | for 20 minutes": by oneself, to whoever listened. */
export const SPOKE_ALONE =
	/\b(?:spoke|spoken|talked)(?: (?:[a-z]{2,12}ly|again|first|last|then|only|just|without notes|to (?:the|a|an) [a-z]{2,15})){0,3} for (?:[\w-]+ ){0,2}$/i;

export const WITH_ANOTHER =
	/^[^.;]{0,60}\b(?:with|to (?=[A-Z])|by (?:tele)?phone|on the (?:tele)?phone|over the phone|together|each other|one another|behind closed doors|one-on-one|face[- ]to[- ]face)\b/;

/** "a video summit of G20 leaders that ran for | 90 minutes": of many. */
export const OF_MANY =
	/\b(?:summit|meetings?|calls?|video ?conference|session|talks|gathering|conversation)(?: \w+day)? (?:of|with|among|between) (?:the |all |other |fellow |several |\w{2,12} other |more than \w{2,12} |\d{1,3} ){0,3}(?:(?:G-?7|G-?8|G-?20|EU|European(?: Union)?|NATO|Group of \w+|ASEAN|Arab|Gulf|African|allied|world|Western|Asian|Latin American|Nordic|Baltic) ){1,3}(?:leaders|ministers|heads|countries|allies|nations|counterparts)\b[^.;,]{0,40}$/i;

/** Before a length: those who met lead no country. */
export const UNDERLINGS =
	/(?<!\b(?:and|with|by) (?:the|their|his|her) )\b(?:envoys?|negotiators?|aides|advis[eo]rs|officials|experts|teams|deput(?:y|ies)|spokes(?:man|men|woman|people)|representatives|working groups?|deputy (?:foreign|defen[cs]e|secretar|national)[^.;,"]{3,60}) (?:have |had |also |then |later )?(?:met|spoke|talked|conferred|held|huddled|sat down)\b/i;

/** After a leader's name: one of his people is meant. */
export const HIS_PEOPLE =
	/^'s? (?:[\w-]+ ){0,2}(?:aides?|advis[eo]rs?|deput(?:y|ies)|team|staff|envoys?|negotiators?|officials|delegation|spokes\w+|ambassadors?|wife|widow|family|lawyers?|chief of staff|ministers?)\b/;

/** A name right before a verb of meeting. */
export const NAMED_TALKER =
	/(?:^|[\s"])([A-Z][\w'\u00c0-\u024f-]{2,})(?:, [^,]{3,70},|, who)? (?:had |has |have |also |then |later )?(?:met|spoke|talked|conferred|huddled|sat down|negotiated|haggled|argued)\b[^.;"]{0,200}$/;

export const NO_NAME =
	/^(?:The|They|Both|He|She|It|We|And|But|Who|Leaders?|Presidents?|Ministers?|Premiers?|Chancellors?|King|Queen|Emir|Sultan|Pope|Prince|Secretar(?:y|ies)|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Father|Holiness)$/;

/** Gatherings of many, whose members are no pair. */
export const MANY_LEADERS =
	/\b(?:EU|European(?: Union)?|NATO|G-?7|G-?20|African|Arab|Gulf|BRICS|ASEAN|congressional|union|business|military|rebel|Taliban|opposition|tribal|religious) (?:leaders|ministers|envoys|officials|ambassadors|diplomats|commanders)\b/i;

/** Before or after a noun: the encounter of somebody with his own people. */
export const WITH_OWN =
	/\bwith (?:his|her|their) (?:[\w-]+ ){0,3}(?:team|staff|cabinet|aides|advis[eo]rs|generals|commanders|council|ministers|lawyers|party|family)\b(?! (?:present|in the room|in attendance|at (?:his|her|their) side|sitting in|listening|looking on|beside))/i;

/** "two hours with the king": of another country than the two. */
export const WITH_UNKNOWN =
	/^[^.;,]{0,20}\bwith the (?:king|queen|emir|pope|sultan|crown prince|governor|mayor)\b(?! of)/i;

/** "spoke to Fox News for 20 minutes". */
export const TO_AN_OUTLET = new RegExp(`\\b(?:to|with) (?:the )?(?:${OUTLET_NAMES})\\b[^.;]{0,30}$`);

/** "took questions for nearly an hour": before reporters. */
export const TOOK_QUESTIONS = /\b(?:took|taking|answered|answering|fielded) (?:\w+ )?questions\b[^.;]{0,40}$/i;
