/** How English says who met whom, and whom somebody met who is no leader. */
import { ENCOUNTER_NOUNS } from "./encounters.ts";

const VERBS =
	"spoke|speaks|speak|spoken|speaking|talked|talks|talk|talking|met|meets|meet|meeting|conferred|huddled|huddles|chatted|sat down|sits down|sit down|consulted|on the (?:phone|line)";

/** Words between a verb and "with" that belong to it: "by phone on Friday", "for an hour". */
const BETWEEN =
	"(?:,? (?!(?:said|says|told|that|about|over|and|who|which|when|while|after|before|but|to)\\b)[\\w'\u2019-]+){0,7}?";

/** Up to the word before the one met: "spoke by phone on Friday with", "his hour-long call with". */
export const MET_WITH = `\\b(?:(?:his|her|their|own) (?:[\\w-]+ ){0,3})?(?:(?:${VERBS}|${ENCOUNTER_NOUNS})${BETWEEN} with|(?:spoke|speaks|speak|spoken|speaking|talked|talks|talk|talking|calls?)(?: [\\w-]+){0,3}? to) `;
/** Verbs that the one met stands right behind. */
export const MET_BARE =
	"\\b(?:phoned|phones|telephoned|telephones|rang|rings|called|calls|dialed|dialled|met|meets|hosted|hosts|received|receives|congratulates|congratulated|told|tells) ";

/** What stands between that and a name: titles and places. */
export const TO_COUNTERPART =
	/^(?:(?!(?:about|on|over|that|to|after|before|for|where|when|while|who|whom|whose|and|of his|said|how|what|why|whether|if|is|was|were|had|has|his team|her team|reporters|his|by|from)\b)[\p{L}\d.'\u2019-]+,? ){0,8}$/iu;

/** What joins two names that together did something: "Trump and China's leader Xi", "Trump, Putin". */
export const JOINED =
	/^(?:'s)?(?: \([\w' -]{0,30}\))?,? ?(?:and|&|,) (?:(?:the|his|her|its) )?(?:[\p{L}.'\u2019-]+ ){0,5}$/u;

/** What two who talk to each other do. */
export const THEY_TALK =
	/^(?:'s)?(?: of (?:the )?(?:[A-Z][\w-]+ ?){1,3})?,?(?: (?:also|have|had|has|just|both|will|would|again|on \w+|\w+day|earlier|later|yesterday|today)){0,4} (?:spoke|spoken|speak|talked|talk|met|meet|meets|conferred|huddled|huddle|chatted|sat down|held?|holds|hold|discuss(?:ed)?|exchanged|agreed?|agree)\b/;

/** A talk told of only because it came before or after the one that is the news. */
export const BESIDE =
	/\b(?:the (?:next|following|previous) (?:day|morning|evening)|the day (?:before|after)|a day (?:earlier|later|before|after)|afterwards?|separately|in a separate|in (?:another|other)|also (?:spoke|talked|called|phoned|met|held|had)|had (?:also |already |earlier |previously |last )?(?:met|spoken|talked|called|phoned|discussed|hosted|telephoned))\b/i;

/** Somebody named in the sentence before. */
export const PRONOUN = /^\W*(?:he|she|they|the two|both)\b|\b(?:he|she)\b/i;

/** A party's officials or its account of things, by what stands behind its name: "a U.S. official", "the Russian side". */
export const ACTS_FOR =
	/^(?:'s)? (?:[\w-]+ )?(?:officials?|spokes\w+|side|delegation|diplomats?|aides?|ministry|statement|readout|version|account|leader|embassy|negotiators?|counterparts?)\b/i;

/** Before a country's name: it is where something is, or what was talked about. */
export const PLACE_OR_TOPIC =
	/\b(?:in|about|on|over|into|near|from|at|for|of|around|inside|regarding|concerning)(?: the)?\s*$/i;

/** Behind a country's name: it was talked about. */
export const TOPIC_AFTER =
	/^(?: (?:had|was|were|been|did|not|also|too|be|is)){0,4} (?:discussed|raised|come|came|mentioned|touched|broached|brought)\b/i;

/** Those who talked were heads of state. */
export const HEADS = /\b(?:the|two|both) (?:two )?presidents\b(?! and)/i;

/** A leader who was talked about, by what stands before and behind the name: "over Mr. Assad", "Assad's fate". */
export const TALKED_ABOUT =
	/\b(?:about|over|regarding|concerning|towards?|(?:views|stance|position|differ\w*|split|divided) on|discuss(?:ed|ing)?|overthrow|topple|remove|replace|oust|support for|role (?:of|for))\s+(?:(?:the|Mr\.?|President|former|[A-Z]\w+n|[A-Z]\w+ese) ){0,4}$/;
export const TALKED_ABOUT_AFTER =
	/^(?: regime| in (?:charge|power|place|office)\b| to (?:step|stand) down| must (?:go|leave)|'s (?:fate|future|departure|ouster|removal|regime|forces|exit|rule|fall|resignation|health|arrest|war|invasion|army|troops))/i;

/** Somebody who does not hold the office yet: who holds it did not take part. */
export const ELECT = /\b(?:president|prime minister|chancellor)-elect\b/i;
