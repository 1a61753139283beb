import type { TopicRow } from "./row.ts";

/** How states deal with one another when things are tense, and what serves their dealings. */
export const DIPLOMACY: readonly TopicRow[] = [
	{
		slug: "de-escalation",
		name: "de-escalation",
		words:
			"de-?escalation|(?:avoid|prevent|halt|stop)(?:ing)? (?:any |further |an |the )?(?:further |military |regional |wider |dangerous )?escalation|(?:further|military|dangerous|uncontrolled) escalation",
	},
	{
		slug: "communication",
		name: "lines of communication",
		words: "(?:lines?|channels?) of communications?|communication (?:channels?|lines?)",
	},
	{
		slug: "diplomatic-access",
		name: "diplomatic access",
		words: "(?:equal |reciprocal |full )?diplomatic access|access for diplomats",
	},
	{
		slug: "humanitarian-law",
		name: "humanitarian law",
		words: "(?:violations? of |breach(?:es)? of |respect for )?(?:international )?humanitarian law",
	},
	{
		slug: "bounties",
		name: "bounties on soldiers",
		words:
			"bount(?:y|ies)(?= (?:on|for|to|paid|offered|placed|payments|intelligence|reports?|issue|stor(?:y|ies)|allegations?)\\b|[.,;])",
	},
	{
		slug: "eu-reform",
		name: "EU reform",
		words:
			"(?:uk|u\\.k\\.|british|britain's|eu) (?:re-?negotiations?|reform)(?: (?:talks|demands|plans|deal|package))?|renegotiation of (?:the uk|britain)'s?",
	},
	{
		slug: "resignation",
		name: "a resignation",
		words:
			"(?:his|her) (?:own )?(?:planned |sudden |impending |decision to )?(?:resignation|resign|step down|stand down)",
	},
	{
		slug: "pensions",
		name: "pensions",
		words: "pensions?(?! reform)(?: (?:agreement|payments|rights|deal|accord))?",
	},
	{
		slug: "business",
		name: "business ties",
		words:
			"business(?:-to-business| to business)? (?:dialogue|ties|contacts|links|cooperation)|ties between (?:their |the two countries' )?businesses",
	},
];
