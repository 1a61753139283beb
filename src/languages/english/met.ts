/** How English says who met whom, and whom somebody met who is no leader. */
import { ENCOUNTER_NOUNS } from "./encounters.ts";

const VERBS =
	"spoke|speaks|speak|spoken|speaking|talked|talks|talk|talking|met|meets|meet|meeting|conferred|huddled|huddles|chatted|sat down|sits down|sit down|consulted|on the (?:phone|line)";

/** Words between a verb and "with" that belong to it: "by phone on Friday", "for an hour". */
const BETWEEN = "(?:,? (?!(?:said|says|told|that|about|over|and|who|which|when|while|after|before|but|to)\\b)[\\w'\u2019-]+){0,7}?";

/** Up to the word before the one met: "spoke by phone on Friday with", "his hour-long call with". */
export const MET_WITH = `\\b(?:(?:his|her|their|own) (?:[\\w-]+ ){0,3})?(?:(?:${VERBS}|${ENCOUNTER_NOUNS})${BETWEEN} with|(?:spoke|speaks|speak|spoken|speaking|talked|talks|talk|talking|calls?)(?: [\\w-]+){0,3}? to) `;
/** Verbs that the one met stands right behind. */
export const MET_BARE =
	"\\b(?:phoned|phones|telephoned|telephones|rang|rings|called|calls|dialed|dialled|met|meets|hosted|hosts|received|receives|congratulates|congratulated|told|tells) ";

/** What stands between that and a name: titles and places. */
export const TO_COUNTERPART =
	/^(?:(?!(?:about|on|over|that|to|after|before|for|where|when|while|who|whom|whose|and|of his|said|how|what|why|whether|if|is|was|were|had|has|his team|her team|reporters|his|by|from)\b)[\p{L}\d.'\u2019-]+,? ){0,8}$/iu;
