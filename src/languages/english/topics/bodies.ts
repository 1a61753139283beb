import type { TopicRow } from "./row.ts";

/** Bodies that states meet in, what they trade and share, and what befalls them. */
export const BODIES: readonly TopicRow[] = [
	{
		slug: "apec",
		name: "APEC",
		words:
			"\\bapec\\b(?: summit)?|asia-pacific economic cooperation|\\bapec\\b(?: (?:summit|forum|meeting))?|asia-pacific economic cooperation(?: (?:summit|forum))?",
	},
	{
		slug: "sco",
		name: "the Shanghai Cooperation Organisation",
		words:
			"shanghai cooperation organi[sz]ation|\\bsco\\b(?: summit)?|shanghai cooperation organi[sz]ation(?: summit)?|\\bsco\\b(?: summit)?",
	},
	{
		slug: "commonwealth",
		name: "the Commonwealth",
		words:
			"commonwealth(?= (?:summit|games|meeting)|[.,;]| and\\b)|(?:the )?commonwealth(?: (?:summit|games|heads|membership))?",
	},
	{ slug: "unesco", name: "UNESCO", words: "unesco" },
	{
		slug: "african-union",
		name: "the African Union",
		words:
			"african union(?: (?:mission|membership|seat|troops))?|african union(?:'s)?(?: (?:mission|membership|seat|summit|presidency|mediation))?|\\becowas\\b",
	},
	{
		slug: "telecommunications",
		name: "telecommunications",
		words:
			"tele(?:com(?:s)?|communications?)(?:'s)?(?: (?:security|networks?|equipment|infrastructure))?|(?:under(?:sea|water)|submarine) (?:internet )?cables?",
	},
	{
		slug: "culture",
		name: "culture",
		words:
			"cultural (?:exchanges?|cooperation|ties|heritage|property)|culture(?=[.,;]| (?:and|as well))|cultural (?:cooperation|heritage|relations|diplomacy|property|artefacts|artifacts)",
	},
	{
		slug: "submarines",
		name: "submarines",
		words:
			"(?:nuclear-powered |nuclear |attack |conventional ){0,2}submarines?(?: (?:deal|contract|program(?:me)?))?|(?:nuclear(?:-powered)? |diesel |attack |german ){0,2}submarines?(?: (?:fleet|program(?:me)?|purchase))?",
	},
	{ slug: "irgc", name: "the Revolutionary Guards", words: "revolutionary guards?(?: corps)?|\\birgc\\b|quds force" },
	{
		slug: "muslim-brotherhood",
		name: "the Muslim Brotherhood",
		words: "muslim brotherhood",
	},
	{
		slug: "militias",
		name: "militias",
		words: "(?:iran-backed|shi(?:a|ite)|pro-iran(?:ian)?|iraqi|armed) (?:militias?|groups|proxies)|militias",
	},
	{
		slug: "mass-shooting",
		name: "a mass shooting",
		words:
			"(?:mass|school|deadly) shootings?|gun (?:violence|control|laws)|shootings? (?:at|in) [A-Z][\\w ]{3,25}|(?:mass |school |deadly |fatal |police ){1,2}shootings?(?: (?:in|at) [\\w ]{3,20})?|shootings? (?:at|in) (?:an? |the )?(?:\\w+ ){0,2}(?:school|synagogue|mosque|church|nightclub|mall|beach)|gun (?:violence|control|laws?)",
	},
	{ slug: "funeral", name: "a funeral", words: "(?:state )?funeral" },
	{ slug: "impeachment", name: "impeachment", words: "impeachment(?: (?:inquiry|trial|proceedings))?" },
	{ slug: "bagram", name: "Bagram air base", words: "bagram(?: (?:air ?)?(?:base|field))?" },
	{
		slug: "racism",
		name: "racism",
		words: "racism|racial (?:justice|discrimination|equality)|islamophobia|hate (?:crimes?|speech)",
	},
	{ slug: "nhs", name: "the NHS", words: "\\bnhs\\b|national health service" },
	{ slug: "food-standards", name: "food standards", words: "food standards|chlorinated chicken|hormone-treated beef" },
	{
		slug: "harry-dunne",
		name: "Harry Dunn",
		words: "(?:(?:case|death) of )?(?:harry )?dunn(?:'s (?:death|case))?|(?:anne )?sacoolas",
	},
	{ slug: "torture", name: "torture", words: "torture" },
	{ slug: "foreign-agents", name: "a foreign agents law", words: "foreign[- ]agents? (?:law|bill|legislation)" },
	{
		slug: "debt",
		name: "debt",
		words:
			"(?:sovereign |external |foreign |argentin\\w+ |african ){0,2}debt(?: (?:crisis|relief|restructuring|burden|swap|ceiling|forgiveness|suspension))?|debt (?:restructuring|relief|reprofiling|sustainability|distress|repayments?|burden|cancellation|treatment|forgiveness)|(?:sovereign|external|foreign) debt|loan (?:repayments?|rollover)|(?:bilateral|national|public|foreign|sovereign|external|venezuelan|pakistani|ghana's|zambia's|sri lanka's) debts?",
	},
	{
		slug: "travel",
		name: "travel",
		words:
			"travel (?:restrictions?|rules|curbs|corridors?)|(?:border|quarantine) (?:restrictions|rules|closures?)|visa-free travel|air travel",
	},
	{
		slug: "medical-supplies",
		name: "medical supplies",
		words:
			"medical (?:supplies|equipment|aid|goods)|ventilators?|(?:face )?masks|hydroxychloroquine|protective (?:gear|equipment)",
	},
	{ slug: "aids", name: "AIDS", words: "\\baids (?:epidemic|relief|crisis)|hiv\\/aids|pepfar" },
	{
		slug: "oceans",
		name: "the oceans",
		words:
			"oceans?(?= (?:protection|conservation|policy)|[.,;])|deep[- ]sea mining|high seas treaty|marine (?:protection|conservation|pollution)",
	},
	{ slug: "methane", name: "methane", words: "methane(?: (?:emissions|pledge))?" },
	{ slug: "lithium", name: "lithium", words: "lithium" },
	{
		slug: "dual-use-goods",
		name: "dual-use goods",
		words: "dual-use (?:goods|items|technolog\\w+|components|exports)",
	},
	{ slug: "reunification", name: "reunification", words: "reunification|unification(?= of)" },
	{ slug: "extended-deterrence", name: "extended deterrence", words: "extended deterrence|nuclear umbrella" },
	{ slug: "srebrenica", name: "Srebrenica", words: "srebrenica" },
	{
		slug: "smolensk-crash",
		name: "the Smolensk crash",
		words: "smolensk(?: (?:air )?(?:crash|disaster|wreckage))?|katyn",
	},
	{ slug: "elgin-marbles", name: "the Parthenon marbles", words: "(?:elgin|parthenon) (?:marbles|sculptures)" },
	{ slug: "slavery", name: "slavery", words: "slavery|slave trade|colonialism|colonial (?:past|crimes|rule)" },
	{ slug: "cricket", name: "cricket", words: "cricket|cricket(?: (?:match(?:es)?|series|ties|tour|team))?" },
	{ slug: "inequality", name: "inequality", words: "inequality" },
	{ slug: "child-labor", name: "child labour", words: "child labou?r|(?:forced|child) marriage" },
	{ slug: "northern-sea-route", name: "the Northern Sea Route", words: "northern sea route|svalbard" },
	{ slug: "swift", name: "SWIFT", words: "\\bswift\\b(?= (?:payment|banking|system|network|ban)|[.,;]| and\\b)" },
	{ slug: "apartheid", name: "apartheid", words: "apartheid" },
	{ slug: "mercenaries", name: "mercenaries", words: "mercenaries|foreign (?:mercenaries|forces)(?= (?:in|from))" },
	{ slug: "rwanda", name: "Rwanda", words: "rwanda(?:n|'s)?(?! (?:president|leader))|\\bm23\\b(?: rebels)?" },
	{ slug: "chad", name: "Chad", words: "chad(?='s|[.,;]| (?:and|crisis))" },
	{ slug: "guinea", name: "Guinea", words: "(?<!new |equatorial |papua new )guinea(?!-)" },
	{ slug: "cameroon", name: "Cameroon", words: "cameroon(?:'s)?" },
	{ slug: "uganda", name: "Uganda", words: "uganda(?:'s|n)?" },
	{ slug: "hydropower", name: "hydropower", words: "hydro-?(?:power|electric\\w*)(?: (?:plants?|dams?|projects?))?" },
	{
		slug: "nuclear-fuel",
		name: "nuclear fuel",
		words: "nuclear fuel|rosatom|bushehr|enriched uranium|uranium(?= (?:exports|supplies|deal)|[.,;])",
	},
	{
		slug: "executive-case",
		name: "the arrest of an executive",
		words: "(?:arrest|detention|release) of (?:[\\w-]+ ){0,3}(?:executives?|businessm[ae]n|chief executive)",
	},
	{
		slug: "disaster",
		name: "a bridge collapse",
		words: "(?:bridge|building|dam|mine|roof) collapse|(?:train|ferry|bus|mine) (?:crash|disaster|accident)|stampede",
	},
];
