import type { TopicRow } from "./row.ts";

/** Trades of their own besides trade, and people whose safety leaders speak of. */
export const TRADES: readonly TopicRow[] = [
	{
		slug: "dairy",
		name: "dairy",
		words:
			"dairy(?: (?:products?|farm(?:ers|ing)|trade|industry|sector|markets?|quotas?|tariffs|imports|exports|policy))?|protection of (?:its |their |the )?dairy (?:farmers|industry|sector)|milk (?:quotas?|prices|imports|tariffs)",
	},
	{
		slug: "arms-sales",
		name: "the sale of weapons",
		words:
			"(?:arms|weapons) sales?|sales? of (?:[\\w-]+ ){0,3}(?:arms|weapons|weaponry|bombs|missiles|munitions|fighter jets|warplanes|tanks|f-\\d\\ds?)",
	},
	{
		slug: "illegal-mining",
		name: "illegal mining",
		words: "illegal (?:gold )?min(?:ing|ers)|wildcat min(?:ing|ers)|yanomami",
	},
	{
		slug: "journalists",
		name: "the safety of journalists",
		words:
			"(?:safety|protection) of (?:[\\w-]+ ){0,2}(?:journalists|reporters)|journalists' (?:safety|protection)|attacks on (?:journalists|reporters)",
	},
	{
		slug: "citizens",
		name: "the safety of citizens",
		words:
			"(?:safety|security|welfare|evacuation|protection) of (?:[\\w-]+ ){0,2}(?:americans|canadians|australians|britons|indians|israelis|citizens|nationals|expatriates)(?: (?:in|living in|abroad)\\b)?",
	},
	{
		slug: "jerusalem",
		name: "unrest in Jerusalem",
		words: "(?:unrest|violence|clashes|tensions|situation) in (?:east |occupied )?jerusalem",
	},
	{
		slug: "abu-akleh",
		name: "Shireen Abu Akleh",
		words:
			"(?:(?:shooting|killing|death|murder|case) of (?:[\\w-]+ ){0,4}?)?(?:shireen )?abu akleh(?:'s (?:killing|death|murder))?",
	},
	{
		slug: "military-bases",
		name: "military bases",
		words: "(?:american|us|u\\.s\\.|foreign|russian) (?:military |air |naval )?bases|military bases",
	},
	{
		slug: "northern-ireland",
		name: "Stormont",
		words:
			"stormont(?: (?:executive|assembly))?|power-?sharing|(?:stalled |suspended |devolved |political ){0,2}(?:institutions|administration|executive|assembly|government|deadlock|stalemate) in (?:the north|northern ireland|belfast)\\b",
	},
	{
		slug: "abductees",
		name: "the abductions by North Korea",
		words:
			"abductions? (?:issue|question|problem)s?|abducted (?:citizens|nationals|japanese)|(?:japanese|citizens|nationals|people) (?:whom? )?(?:it|the north|pyongyang|north korea) (?:has |had )?(?:abducted|kidnapped)|(?:japanese )?(?:citizens|nationals|people|japanese) (?:who were )?(?:abducted|kidnapped) by (?:the north|pyongyang|north korea\\w*)|abductions? (?:of|by) (?:japanese|the north|north korea\\w*)[^.;,]{0,20}|(?:japanese )?abductees|abductions?|abductions? of (?:[\\w-]+ ){0,3}(?:citizens|nationals|japanese|people)|(?:nationals|citizens|japanese) (?:who were )?(?:abducted|kidnapped)",
	},
];
