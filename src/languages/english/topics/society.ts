import type { TopicRow } from "./row.ts";

/** Crime, media, health, sport and the institutions that states share. */
export const SOCIETY: readonly TopicRow[] = [
	{
		slug: "corruption",
		name: "corruption",
		words: "(?:anti-|fight against |fighting |combating )?corruption|money[- ]laundering|oligarchs|kleptocracy",
	},
	{
		slug: "organized-crime",
		name: "organised crime",
		words:
			"organi[sz]ed crime|(?:transnational |criminal |drug |street ){1,2}(?:gangs?|organi[sz]ations|factions|groups|networks)",
	},
	{
		slug: "gun-trafficking",
		name: "arms trafficking",
		words:
			"(?:arms|gun|weapons) (?:trafficking|smuggling)|flow of (?:guns|firearms)(?! (?:south|into|to mexico|from))|flow of (?:guns|weapons|arms) (?:south|into mexico|to mexico|from the united states)|assault weapons",
	},
	{ slug: "extradition", name: "extraditions", words: "extraditions?(?: (?:treaty|request|of [\\w ]{3,30}))?" },
	{ slug: "martial-law", name: "martial law", words: "martial law|state of emergency|emergency (?:rule|law)" },
	{
		slug: "judicial-reform",
		name: "a judicial reform",
		words: "judicial (?:reforms?|overhaul)|supreme court(?: ruling)?",
	},
	{
		slug: "disinformation",
		name: "disinformation",
		words: "dis-?information|misinformation|fake news|(?:russian |kremlin |state )propaganda|russia today",
	},
	{
		slug: "social-media",
		name: "social media",
		words:
			"(?<!\\b(?:post|posted|posts|message|statement|wrote|writing|announced|said|shared|published)(?: \\w+){0,2} (?:on|to|via) )social media(?: (?:companies|regulation|ban))?|online (?:extremism|safety|harms|content)|internet (?:freedom|governance)|big tech",
	},
	{ slug: "pegasus", name: "spyware", words: "pegasus(?: spyware)?|spyware|nso group" },
	{ slug: "privacy", name: "data privacy", words: "(?:data )?privacy|data[- ](?:protection|sharing)(?: rules)?" },
	{ slug: "5g", name: "5G networks", words: "\\b5g\\b(?: (?:networks?|technology))?" },
	{ slug: "starlink", name: "Starlink", words: "starlink" },
	{ slug: "crypto", name: "cryptocurrencies", words: "crypto(?:-?currenc(?:y|ies))?|bitcoin" },
	{
		slug: "satellites",
		name: "satellites",
		words:
			"satellites?(?: launch(?:es)?)?|anti-satellite \\w+|moon (?:mission|landing|base)|international space station|space (?:cooperation|exploration|program(?:me)?|flight)",
	},
	{
		slug: "health",
		name: "health",
		words:
			"health (?:security|cooperation|systems?|emergency|crisis)|(?:public|global|world) health(?: security)?|health[- ]?care|\\bhiv\\b(?:/aids)?|malaria|polio|tuberculosis|health(?= (?:and|sector|issues|care)\\b|[.,;])|antimicrobial resistance",
	},
	{
		slug: "flu",
		name: "swine flu",
		words: "swine flu|\\bh1n1\\b|bird flu|avian (?:flu|influenza)|zika|mpox|\\bsars\\b",
	},
	{
		slug: "vaccines",
		name: "vaccines",
		words:
			"(?:covid(?:-19)? |coronavirus |sputnik v ){0,2}vaccin(?:es?|ations?)(?: (?:supplies|supply|exports?|patents?|doses|against [\\w-]{3,12}))?|sputnik v|astrazeneca|covax|(?:vaccine )?doses(?: of [\\w ]{3,20}vaccine)?",
	},
	{
		slug: "education",
		name: "education",
		words:
			"(?:higher |girls' )?education(?= (?:and|cooperation|exchanges)|[.,;])|(?<=(?:, |and |on |in |as |including ))education(?= (?:and)\\b|[.,;])|universit(?:y|ies) (?:cooperation|exchanges)|scholarships",
	},
	{
		slug: "science",
		name: "science",
		words:
			"science and technology|scientific (?:cooperation|research|exchanges)|science(?= (?:and|cooperation)\\b|[.,;])|research and (?:development|innovation)|scientific and \\w+ cooperation",
	},
	{
		slug: "poverty",
		name: "poverty",
		words:
			"poverty|(?:plight of )?the poor(?:est)?(?= (?:and|or)\\b|[.,;])|development (?:aid|goals|assistance)|(?:foreign|overseas) aid|\\busaid\\b",
	},
	{ slug: "jobs", name: "jobs", words: "jobs|unemployment|job creation" },
	{
		slug: "deforestation",
		name: "deforestation",
		words:
			"deforestation|amazon fund|(?:saving |protection of )?(?:the )?amazon (?:rain ?)?forest|amazon(?:ian)? fires|fires in the amazon|rainforests?|reforestation|(?:protection of |preservation of |protecting )?(?:the )?amazon(?: region| basin)?",
	},
	{ slug: "wildfires", name: "wildfires", words: "(?:forest |wild|bush|siberian? )fires?|fires in siberia" },
	{ slug: "earthquake", name: "an earthquake", words: "(?:devastating |deadly )?earthquakes?|tsunami" },
	{
		slug: "floods",
		name: "floods",
		words:
			"(?:devastating |deadly )?(?:floods?(?! of\\b)|flooding(?! (?:in|on)to\\b| (?:the|our|their|its|europe|america)\\b))",
	},
	{
		slug: "hurricane",
		name: "a hurricane",
		words: "hurricanes?(?: (?!and\\b|in\\b|that\\b)\\w+)?|typhoons?(?: (?!and\\b|in\\b|that\\b)\\w+)?|cyclone",
	},
	{ slug: "oil-spill", name: "an oil spill", words: "(?:bp |gulf )?oil (?:spill|leak)|deepwater horizon|\\bbp\\b" },
	{ slug: "doping", name: "doping", words: "doping(?: scandal)?" },
	{ slug: "hockey", name: "hockey", words: "(?:ice )?hockey(?: (?:games?|match(?:es)?|tournament))?" },
	{
		slug: "football",
		name: "football",
		words: "(?:football|soccer)(?: (?:match|tournament))?|euro 20\\d\\d|super league",
	},
	{
		slug: "elections",
		name: "upcoming elections",
		words:
			"(?:(?:greek|german|french|iranian|russian|israeli|ukrainian|turkish|palestinian|egyptian|upcoming|coming|next year's|parliamentary|legislative|local|regional|early|snap|european|free and fair|free|canadian|venezuelan|brazilian|iraqi|pakistani|indian|belarusian|congolese|kenyan|argentine|bolivian|polish|hungarian|italian|australian|british) ){1,3}(?:presidential )?elections?(?! (?:interference|meddling|hacking|security|victory|win|campaign))|(?:presidential|parliamentary|general) elections? (?:that [a-z]{4,14} is to hold|(?:due|planned|scheduled|set) (?:in|for)\\b)|elections? in (?:ukraine|venezuela|belarus|donetsk|[\\w ]{0,8}separatist\\w*)|(?:(?:credible|peaceful|fair|transparent|timely|inclusive|democratic|national|general|federal|state|municipal|nigerian|afghan|libyan|lebanese|congressional|midterm|presidential|upcoming|forthcoming|next)(?:,? (?:and )?)){1,4}elections?(?! (?:interference|meddling|hacking|security|victory|win|campaign))|election (?:results?|fraud|irregularities|timetable|observers)",
	},
	{ slug: "golf", name: "golf", words: "golf" },
	{
		slug: "hotel",
		name: "hotels",
		words:
			"(?<!(?:his|her|their|to the|the same|at a|in a|at the|in the) )hotels?|trump(?:'s)? (?:tower|hotels?|organi[sz]ation)|hotel (?:project|development|business)|business interests",
	},
	{ slug: "summit-of-the-americas", name: "the Summit of the Americas", words: "summit of the americas" },
	{
		slug: "secretary-general",
		name: "the next UN secretary-general",
		words: "(?:next|new) (?:un |u\\.n\\. )?secretary[- ]general",
	},
	{
		slug: "summit",
		name: "a possible summit",
		words:
			"(?:(?:possible|potential|future|prospective|in-person|face-to-face) ){1,2}(?:summit|meeting)|(?:summit|meeting) (?:with|between) (?:putin and zelensk\\w+|zelensk\\w+ and putin|kim jong[- ]un)|(?:(?:first|second|third|next|upcoming|forthcoming|planned|trilateral|annual) ){0,2}(?:russia|us|u\\.s\\.|eu|china|france|africa|india|japan|gulf|us-china|central asia)[-–](?:africa|eu|china|asean|gcc|arab|celac|russia|japan|india|central asia) summits?|trilateral (?:summit|meeting)|upcoming summit",
	},
	{
		slug: "confidence-building",
		name: "confidence-building",
		words: "confidence[- ]building(?: measures)?",
	},
	{
		slug: "diplomatic-property",
		name: "seized diplomatic property",
		words: "diplomatic (?:property|compounds?)|seized (?:compounds?|property)|diplomatic staff(?: cuts)?",
	},
	{
		slug: "harassment-of-diplomats",
		name: "the harassment of diplomats",
		words: "harassment of (?:[\\w.]+ ){0,2}diplomats|bugging of (?:[\\w.]+ ){0,2}diplomats|havana syndrome",
	},
	{
		slug: "cost-sharing",
		name: "cost sharing",
		words:
			"(?:military |defen[cs]e )?cost[- ]sharing|host[- ]nation support|(?:defen[cs]e|military) costs|wartime (?:operational )?control",
	},
	{
		slug: "resettlement",
		name: "resettlement",
		words: "relocation of (?:\\w+ ){0,2}(?:families|villagers|residents|palestinians|rohingya)|resettle(?:ment|d|ing)",
	},
];
