import type { TopicRow } from "./row.ts";

/** A field of work named by a bare noun is a topic where it stands in a list: "trade, culture and education". */
const AHEAD =
	"(?<=(?:, |\\band |\\bon |\\bin |\\bof |\\bas |\\babout |\\bincluding |\\bfrom |\\bdiscussed |\\bboost |\\bexpand ))";
const BEHIND = "(?= (?:and|or|as well as|sectors?|ties|cooperation|collaboration|links|issues|projects)\\b|[.,;])";
const listed = (nouns: string) => `${AHEAD}(?:${nouns})${BEHIND}`;

/** Fields in which states work together. */
export const SECTORS: readonly TopicRow[] = [
	{
		slug: "innovation",
		name: "innovation",
		words: `innovation (?:partnership|cooperation|ecosystem|roadmap)|start-?ups?(?: (?:ecosystem|cooperation))?|${listed("innovation")}`,
	},
	{
		slug: "digital-economy",
		name: "the digital economy",
		words:
			"digital (?:economy|transformation|trade|cooperation|technolog(?:y|ies)|partnership|infrastructure|public infrastructure|governance|payments?)|digitali[sz]ation|digiti[sz]ation|fintech|e-commerce|payment systems?",
	},
	{
		slug: "connectivity",
		name: "connectivity",
		words: `(?:regional |transport |digital |air ){1,2}connectivity|\\bimec\\b|economic corridors?|${listed("connectivity|logistics")}`,
	},
	{
		slug: "tourism",
		name: "tourism",
		words: "touris(?:m|ts?)(?: (?:flows?|exchanges?|ties|sector|cooperation|industry))?",
	},
	{
		slug: "mobility",
		name: "mobility",
		words: `(?:labou?r|skilled|youth|professional|talent|migration and) mobility|migrant workers|foreign workers|labou?r (?:migration|agreement)|${listed("mobility")}`,
	},
	{
		slug: "financial-aid",
		name: "financial support",
		words:
			"(?:(?:additional|further|direct|macro-?|continued|budget|budgetary|international|emergency|us|western)[ -]?(?:and )?){0,3}(?:financial|financing|budget|budgetary|macro-financial) (?:support|assistance|aid|package|help|stability)|(?:loan|aid|rescue|stimulus) packages?",
	},
	{
		slug: "development",
		name: "development",
		words: `development (?:cooperation|finance|financing|projects?|partnership|bank)|sustainable development(?: goals)?|\\bsdgs\\b|2030 agenda|global gateway|microfinance|${listed("development|capacity[- ]building")}`,
	},
	{
		slug: "intellectual-property",
		name: "intellectual property",
		words:
			"intellectual[- ]property(?: (?:rights|theft|protections?|violations))*|(?:theft of )?trade secrets|counterfeit\\w*|copyright",
	},
	{
		slug: "human-trafficking",
		name: "human trafficking",
		words: "(?:human|people|sex) trafficking|trafficking in persons|modern slavery|people[- ]smugglers",
	},
	{
		slug: "world-cup",
		name: "the World Cup",
		words: "(?:fifa |football |rugby |cricket ){0,2}world cup(?: (?:final|bid|qualifiers?))?",
	},
	{ slug: "eurovision", name: "the Eurovision Song Contest", words: "eurovision(?: song contest)?(?: 20\\d\\d)?" },
	{
		slug: "dam",
		name: "a dam",
		words:
			"(?:kakhovka|hydroelectric|hydropower) (?:dams?|projects?|plant|station)|(?:destruction|collapse|breach) of (?:[\\w']+ ){0,3}dam|rogun",
	},
	{ slug: "suez-canal", name: "the Suez Canal", words: "suez(?: canal)?" },
	{
		slug: "arab-league",
		name: "the Arab League",
		words:
			"arab league(?: (?:summit|membership|seat|initiative))?|arab peace initiative|\\bgcc\\b(?: (?:summit|unity))?",
	},
	{
		slug: "consular",
		name: "consular cases",
		words: "consular (?:issues|cases|access|matters|assistance|services|concerns|ties)|consular(?=,? (?:and|or)\\b)",
	},
	{
		slug: "islamophobia",
		name: "Islamophobia",
		words:
			"(?:anti-muslim|anti-islam) (?:hatred|sentiment|acts|violence|prejudice)|islamophobi[ac]|(?:blasphemous )?(?:cartoons|caricatures)(?: of (?:the )?(?:holy )?prophet(?: muhammad)?)?|hate (?:crimes?|speech)",
	},
	{ slug: "coal", name: "coal", words: "coal(?: (?:imports?|exports?|phase-out|power|supplies))?" },
];
