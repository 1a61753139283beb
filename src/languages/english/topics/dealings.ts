import type { TopicRow } from "./row.ts";

/** Arms, energy, trade and money. */
export const DEALINGS: readonly TopicRow[] = [
	{
		slug: "mistral",
		name: "the Mistral warships",
		words:
			"(?:(?:delivery|sale|supply) of )?(?:the |two |french ){0,3}mistrals?(?: (?:warships?|helicopter carriers?|ships?|deal|contract))?",
	},
	{ slug: "tanks", name: "tanks", words: "(?:leopard|abrams|battle|challenger)(?: (?:2|ii))? tanks?|leopards" },
	{ slug: "taurus", name: "Taurus missiles", words: "taurus(?: (?:cruise )?missiles?)?|storm shadows?" },
	{ slug: "cluster-munitions", name: "cluster munitions", words: "cluster (?:munitions|bombs)|land ?mines" },
	{ slug: "arms-embargo", name: "an arms embargo", words: "arms embargo(?:es)?" },
	{
		slug: "arms-supplies",
		name: "the arming of rebels",
		words:
			"(?:supply|supplies|supplying|flow|pumping) (?:of )?(?:\\w+ )?(?:arms|weapons|weaponry)(?: to [^.;,]{3,30})?|arming (?:of )?(?:the )?(?:rebels|separatists)|provision of (?:\\w+ )?(?:arms|weapons|weaponry)",
	},
	{
		slug: "russian-arms",
		name: "Russian arms",
		words:
			"russian (?:arms|weapons|military (?:hardware|equipment))(?: (?:purchases|imports))?|(?:purchases?|imports?) of russian (?:arms|weapons)",
	},
	{
		slug: "defense",
		name: "common defence",
		words:
			"(?:(?:continental|collective|territorial|missile and|air and|europe's|its|common) |(?<=\\b(?:cooperation|partnership|collaboration|ties|relations|areas|fields|including|and|trade|,) (?:in |of |on |as )?(?:the (?:area|field)s? of )?))defen[cs]e(?=[,.;]|(?:,)? (?:and|ties|relations|cooperation)\\b)(?! (?:minist|secretary|department|industr|budget|chief|spending|system))|(?<=(?:, |and |on |in |as |including |of |about |from ))defen[cs]e(?= (?:and (?!foreign|prime|interior|defen)|matters|issues|sector|collaboration|procurement|industrial)|[,;]|\\. |\\.$)|defen[cs]e (?:procurement|industrial (?:cooperation|base|ties)|industr(?:y|ies)|production|sector|collaboration|capabilit(?:y|ies)|readiness|matters|issues)|joint (?:defen[cs]e |weapons |arms )?production",
	},
	{
		slug: "security",
		name: "security",
		words:
			'(?:regional|global|international|asian|gulf|common) security|security(?=[.,;"]| (?:and|or|in|issues|matters|situation|architecture|concerns|in)\\b)|(?<=(?:, |and |on |in |as |including |of |about ))security(?= (?:challenges|threats|cooperation|policy|assurances|environment)\\b)|european security',
	},
	{
		slug: "military-cooperation",
		name: "military cooperation",
		words: "(?:direct )?military (?:cooperation|ties|partnership|relations|relationship|contacts)",
	},
	{ slug: "hotline", name: "a hotline", words: "(?:cross-strait |direct |leaders' ){0,2}hot ?line" },
	{
		slug: "war-crimes",
		name: "war crimes",
		words:
			"war crimes?(?: (?:tribunal|allegations|trials?))?|crimes against humanity|atrocities|massacres?|behead(?:ed|ing)|(?:massacres?|atrocities|mass graves)(?: (?:in|of|at) [\\w ]{3,20})?|use of (?:human shields|rape)|sexual violence",
	},
	{ slug: "foreign-fighters", name: "foreign fighters", words: "foreign (?:terrorist )?fighters" },
	{
		slug: "mediation",
		name: "mediation",
		words:
			"(?:us |u\\.s\\. |american |turkish |third-party |international ){0,2}mediation(?: (?:efforts?|offer|role))?|good offices|mediators?|honest broker|arbitrator",
	},
	{ slug: "peace-summit", name: "a peace summit", words: "(?:global )?peace summit" },
	{
		slug: "coalition-of-the-willing",
		name: "the coalition of the willing",
		words:
			"coalition of the willing|reassurance force|(?:european|foreign|western|nato) (?:troops|peacekeepers|soldiers) (?:in|to|on) ukrain\\w+",
	},
	{
		slug: "territory",
		name: "territory",
		words:
			"(?:land|territor(?:y|ial)) (?:swaps?|exchanges?|concessions|questions?|control)|(?:ceding|cession of|giving up|surrender of) (?:\\w+ )?(?:land|territory)|exchange of territor\\w+",
	},
	{
		slug: "reconstruction",
		name: "reconstruction",
		words: "(?:post-?war |ukraine's |gaza's ){0,2}(?:reconstruction|rebuilding)(?: of [\\w ]{3,20})?",
	},
	{ slug: "red-lines", name: "red lines", words: '"?red[- ]lines?"?(?: (?:dispute|issue|on iran))?' },
	{
		slug: "civil-nuclear",
		name: "civil nuclear cooperation",
		words:
			"civil(?:ian)? nuclear (?:cooperation|deal|energy|agreement|pact)|nuclear (?:energy|reactors?|liability)|123 agreement",
	},
	{
		slug: "nuclear-security",
		name: "nuclear security",
		words: "nuclear (?:security|terrorism|smuggling)(?: summit)?|loose nukes",
	},
	{
		slug: "nuclear-inspections",
		name: "nuclear inspections",
		words: "\\biaea\\b(?: inspect\\w+)?|(?:nuclear |un |u\\.n\\. |weapons )inspect(?:ors|ions)",
	},
	{ slug: "snapback", name: "snapback sanctions", words: "snap-?back(?: (?:mechanism|sanctions))?" },
	{
		slug: "tankers",
		name: "tankers",
		words:
			"(?:oil )?tankers?(?: (?:seizures?|attacks?))|seizure of (?:\\w+ ){0,3}tanker|attacks? on (?:\\w+ ){0,2}(?:tankers|shipping)",
	},
	{
		slug: "maritime-security",
		name: "maritime disputes",
		words:
			"maritime (?:cooperation|disputes?|issues)|illegal fishing|maritime (?:security|domain awareness|safety|affairs)|(?:freedom|safety) of (?:navigation|shipping)(?: and overflight)?|attacks on (?:commercial |merchant )?(?:shipping|ships|vessels)|anti-piracy|counter-?piracy|(?:maritime|naval|coast guard) cooperation",
	},
	{
		slug: "fisheries",
		name: "fishing rights",
		words: "fisher(?:y|ies)|fishing (?:rights|row|licen[cs]es|dispute|boats)|fishermen",
	},
	{
		slug: "aramco-attack",
		name: "the attack on Saudi oil sites",
		words:
			"(?:aramco|saudi oil)(?: facilit\\w+| sites?)? attacks?|attacks? on (?:saudi )?(?:arabia's )?(?:oil (?:facilities|installations|sites)|aramco)",
	},
	{
		slug: "9-11",
		name: "9/11",
		words: "9/11(?: (?:bill|victims|lawsuits?|trial))?|\\bjasta\\b|september 11(?: attacks)?",
	},
	{ slug: "price-cap", name: "a price cap on oil", words: "(?:oil )?price cap|caps? on (?:oil|gas) prices" },
	{
		slug: "lng",
		name: "liquefied natural gas",
		words: "\\blng\\b(?: (?:exports?|imports?|purchases|deal))?|liquefied natural gas|alaska (?:gas )?pipeline",
	},
	{
		slug: "gas-hub",
		name: "a gas hub",
		words: "(?:regional )?(?:natural )?gas \"?'?hub|turk(?:ish)?[ -]?stream|south stream|tanap|power of siberia(?: 2)?",
	},
	{
		slug: "boeing",
		name: "Boeing",
		words:
			"boeing(?:'s)?(?: (?:jets|planes|orders?|aircraft|purchase))?|airbus(?:-boeing)?(?: (?:dispute|subsidies))?|aircraft subsidies",
	},
	{
		slug: "cars",
		name: "cars",
		words:
			"(?:car|auto)[- ]?makers|(?:german|american|us|japanese|european|foreign|british|korean|chinese) (?:cars|autos|automobiles|vehicles)|(?:auto(?:mobile|motive)?|car|vehicle)s? (?:tariffs?|industry|imports|exports|sector|duties|makers|plants?)|electric (?:vehicles?|cars?)|\\bevs\\b",
	},
	{
		slug: "pharmaceuticals",
		name: "medicines",
		words: "pharmaceuticals?(?: tariffs)?|drug prices|generic drugs|medicines",
	},
	{
		slug: "agriculture",
		name: "agriculture",
		words:
			"agricultur(?:e|al (?:cooperation|trade|subsidies|market))|farm subsidies|ethanol|genetically modified (?:corn|maize|crops)|gm corn|\\brice (?:imports|exports|market)|sugar",
	},
	{ slug: "shipbuilding", name: "shipbuilding", words: "ship-?building|icebreakers?" },
	{ slug: "mercosur", name: "the Mercosur deal", words: "(?:eu-)?mercosur(?: (?:deal|agreement|pact|accord))?" },
	{
		slug: "free-trade",
		name: "a free-trade deal",
		words:
			"\\bceta\\b|\\brcep\\b|\\bcptpp\\b|(?:comprehensive )?economic partnership agreements?|\\bcepa\\b|\\bftas?\\b|free[- ]trade (?:agreements?|deals?|pacts?|talks|negotiations|areas?|zones?)|trade and investment partnership|\\bttip\\b",
	},
	{ slug: "aiib", name: "the AIIB", words: "\\baiib\\b|asian infrastructure investment bank" },
	{
		slug: "wto",
		name: "the World Trade Organization",
		words:
			"\\bwto\\b(?: (?:accession|membership|entry|reform))?|accession to the (?:wto|world trade organi[sz]ation)|world trade organi[sz]ation(?: (?:accession|membership|entry))?|jackson-vanik",
	},
	{
		slug: "imf",
		name: "the IMF",
		words: "\\bimf\\b(?: (?:loan|reform|program(?:me)?|bailout))?|international monetary fund|world bank",
	},
	{ slug: "who", name: "the World Health Organization", words: "world health organi[sz]ation" },
	{
		slug: "euro-crisis",
		name: "austerity",
		words: "(?:euro ?zone|euro|eurozone debt) (?:crisis|turmoil)|austerity|stimulus(?: (?:package|spending|measures))?",
	},
	{
		slug: "taxes",
		name: "tax evasion",
		words:
			"tax (?:evasion|avoidance|havens?|transparency|treaty)|(?:global )?minimum (?:corporate )?tax|corporate tax(?:es)?|carbon (?:tax|border)[^.;,]{0,20}",
	},
];
