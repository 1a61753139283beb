import type { TopicRow } from "./row.ts";

/** Countries, regions and their conflicts. */
export const PLACES: readonly TopicRow[] = [
	{ slug: "navalny", name: "Alexei Navalny", words: "navalny" },
	{
		slug: "russia-g7",
		name: "Russia's return to the G7",
		words:
			"russia(?:'s)? (?:being )?(?:brought back|readmi\\w+|return\\w*|rejoin\\w*|coming back|back in\\w*|membership)[^.;,]{0,30}?(?:group|g-?7|g-?8)|(?:throwing|expelling|suspending|kicking|ejecting) (?:russia|moscow) (?:out of|from) (?:the )?(?:group of (?:eight|8)|g-?8)|(?:readmit\\w*|re-admit\\w*|bring\\w* back|invit\\w*) (?:russia|moscow|putin)[^.;,]{0,30}(?:group|g-?7|g-?8)",
	},
	{
		slug: "north-korea",
		name: "North Korea",
		words:
			"(?:(?:us|u\\.s\\.|american)-)?north korea(?:n|'s)?(?: (?:nuclear|missile|ballistic)){0,4}(?: (?:program(?:me)?s?|weapons|issue|tests?|threat|problem))?|korean peninsula|pyongyang(?:'s)?|dprk|kim jong[- ]un|yongbyon(?: complex)?|kim government|denuclearis?z?ation of the (?:korean )?peninsula",
	},
	{
		slug: "venezuela",
		name: "Venezuela",
		words:
			"venezuela(?:n|'s)?(?: (?:crisis|affairs|situation|people|leadership crisis))?|maduro|guaid[o\u00f3]|caracas",
	},
	{
		slug: "syria",
		name: "Syria",
		words:
			"syria(?:n|'s)?(?: (?:civil war|war|conflict|crisis|ceasefire|cease-fire))?|assad|idlib|aleppo|eastern ghouta|homs|palmyra|raqqa|afrin|manbij|kobani|deir ez-zor|chemical (?:weapons?|attacks?|arms|stockpiles?|arsenal)",
	},
	{ slug: "crimea", name: "Crimea", words: "crimea(?:n peninsula)?" },
	{
		slug: "ukraine",
		name: "Ukraine",
		words:
			"(?:russia-|russo-|intra-)?ukrain(?:e|ian|e's|ians)(?: (?:crisis|conflict|war|situation|peace|settlement|issue|ceasefire))?|donbas{1,2}|minsk (?:agreements?|accords?|deal|protocol|process)|kyiv|kiev|kerch strait|russia(?:n|'s)? (?:military |troop ){0,2}(?:build-?up|invasion|aggression)(?! of (?!ukrain))|russia(?:'s)? (?:were to |should |further |full-scale |choose to |chose to |to |again ){0,4}(?:invad\\w+|invasion|military build-?up)(?! (?:of )?georgia)|russian (?:forces|troops|tanks|soldiers) (?:were to |should |to ){0,2}(?:cross\\w*|enter\\w*|mov\\w+)|special (?:military )?operation|root causes of (?:the |this )?(?:conflict|war|crisis)(?! in (?!ukrain))|donetsk|luhansk|bakhmut|mariupol|bucha|kherson|debaltseve|sea of azov|separatists (?:in|of) (?:the )?east\\w*",
	},
	{ slug: "rafah", name: "Rafah", words: "rafah" },
	{
		slug: "gaza",
		name: "Gaza",
		words:
			"gaza(?: (?:strip|war|ceasefire|cease-fire|blockade|embargo|siege))?|(?:embargo|blockade|siege) (?:on|of|against) (?:the )?gaza(?: strip)?|hamas",
	},
	{
		slug: "israel-palestinians",
		name: "Israel and the Palestinians",
		words:
			"palestin\\w+(?!-)|(?:palestinian|arab)-israeli \\w+|two-state solution|west bank|settlements?(?= (?:construction|building|in the west bank))|israeli settlements?|jerusalem|middle east peace(?: process)?|proximity talks|peace talks with the palestinians|israeli?[- ](?:and )?palestinian(?: (?:conflict|relations|peace|talks|issue|question|dispute|track|front|process|situation|negotiations)){0,2}|arab-israeli (?:conflict|peace)|(?:recognition of|recogni[sz]ing) (?:an? |the )?(?:palestine|palestinian state)|two[- ]states?(?: (?:solution|vision))?|middle east peace effort\\w*",
	},
	{ slug: "hong-kong", name: "Hong Kong", words: "hong kong(?:'s)?(?: protests?)?" },
	{
		slug: "taiwan",
		name: "Taiwan",
		words:
			'taiwan(?:\'s|ese)?(?: strait| issue| question)?|"?one[- ]china"? (?:policy|principle)|one china|cross-strait',
	},
	{
		slug: "south-china-sea",
		name: "the South China Sea",
		words:
			"(?:east and )?south china seas?|west philippine sea|arbitra(?:l|tion) (?:ruling|award|victory)|second thomas shoal|ayungin|paracels?(?: islands)?|freedom of navigation|scarborough|spratly",
	},
	{ slug: "indo-pacific", name: "the Indo-Pacific", words: "indo-pacific|\\bquad\\b|asia-pacific" },
	{
		slug: "border",
		name: "the border",
		words:
			"line of actual control|border (?:dispute|standoff|stand-off|issue|row)|disputed border|the border in the himalayas|(?<!\\b(?:near|along|across|crossed|over|at|from) )the border(?! (?:wall|security|crossing|patrol|town|region|area))|border areas|situation (?:along|on|at) the (?:\\w+ )?border|(?:patrols?|patrolling|disengagement|troops?) (?:along|on|at|of) (?:the |their )(?:\\w+ )?border|border patrols?(?= (?:deal|agreement|arrangement))",
	},
	{ slug: "khashoggi", name: "Jamal Khashoggi", words: "khashoggi(?:'s)?(?: (?:murder|killing|death|case))?" },
	{
		slug: "afghanistan",
		name: "Afghanistan",
		words: "afghanistan(?:'s)?(?: (?:war|peace process|withdrawal))?|afghan (?:peace|war|security|withdrawal)",
	},
	{
		slug: "taliban-talks",
		name: "talks with the Taliban",
		words: "(?:peace )?talks with the taliban|taliban(?: (?:talks|peace talks|office))?",
	},
	{ slug: "raids", name: "raids on homes", words: "(?:night )?raids?(?: on (?:afghan )?homes)?|raid afghan homes" },
	{
		slug: "afghan-elections",
		name: "the Afghan elections",
		words: "afghan elections?|(?:free and )?transparent elections",
	},
	{ slug: "kurds", name: "the Kurds", words: "kurd(?:s|ish)(?: (?:forces|fighters|militia))?" },
	{
		slug: "nato",
		name: "NATO",
		words:
			"\\bnato\\b(?:'s)?(?: (?:expansion|enlargement|membership|spending|contributions|summit|bid|allies|commitments|obligations))?|eastward expansion|article (?:5|five)(?= )|(?:sweden|finland|swed|finn)(?:ish|'s)? (?:nato )?(?:bid|membership|accession)|defen[cs]e spending|burden[- ]sharing|(?:defen[cs]e|military) (?:spending|budgets?|expenditures?)|burden[- ]sharing|2% (?:target|of gdp)|2 percent (?:target|of gdp)|north atlantic (?:treaty )?(?:organi[sz]ation|alliance)(?:'s)?",
	},
	{
		slug: "middle-east",
		name: "the Middle East",
		words:
			"(?:middle |mid-?)east(?:ern)?(?: peace| conflict| crisis)?|west asia(?:n)?(?: (?:region|conflict|crisis|situation))?",
	},
	{ slug: "europe", name: "Europe", words: "(?<=,? and |, )europe(?=\\W)|european security(?: architecture)?" },
	{ slug: "iran", name: "Iran", words: "(?:(?:us|u\\.s\\.|american)-)?iran(?:'s|ian)?|tehran(?:'s)?|strait of hormuz" },
	{ slug: "libya", name: "Libya", words: "libya(?:n|'s)?" },
	{ slug: "yemen", name: "Yemen", words: "yemen(?:i|'s)?|houthis?" },
	{ slug: "iraq", name: "Iraq", words: "iraq(?:i|'s)?" },
	{ slug: "belarus", name: "Belarus", words: "belarus(?:ian|'s)?|lukashenko" },
	{ slug: "nagorno-karabakh", name: "Nagorno-Karabakh", words: "nagorno[- ]karabakh|karabakh" },
	{ slug: "kashmir", name: "Kashmir", words: "kashmir(?:'s|i)?|article 370" },
	{ slug: "ethiopia-tigray", name: "Tigray", words: "tigray|ethiopia(?:n)? (?:conflict|war|peace)" },
	{
		slug: "brexit",
		name: "Brexit",
		words:
			"(?:post-)?brexit(?: (?:deal|talks|trade deal|negotiations))?|level playing field|(?:irish |northern ireland )?backstop|windsor framework|article 50|irish border|northern ireland(?: protocol)?|good friday agreement|withdrawal agreement",
	},
	{ slug: "g7", name: "the G7", words: "\\bg-?[78]\\b(?: (?:summit|presidency|membership))?|group of (?:seven|eight)" },
	{
		slug: "south-africa-land",
		name: "South African land reform",
		words:
			"(?:white )?(?:south african )?farm (?:killings|murders|attacks)|(?:killings?|murders?|treatment|persecution) of (?:white )?(?:\\w+ )?farmers|white (?:south african )?(?:farmers|genocide)|(?:land )?expropriation|land (?:reform|seizures)|afrikaners?",
	},
	{
		slug: "bilateral-relations",
		name: "bilateral relations",
		words:
			"bilateral (?:relations|ties|relationship|cooperation|issues|agenda)|strategic partnership|(?:economic|political|trade|security|cultural|military|diplomatic)(?:, (?:economic|political|trade|security|cultural|military|diplomatic)){0,3},? and (?:economic|political|trade|security|cultural|military|diplomatic) (?:ties|relations|links|relationship)|(?:us|u\\.s\\.|american)-(?:russian?|chinese|china) (?:relations|ties)",
	},
	{ slug: "moldova", name: "Moldova", words: "moldova(?:n|'s)?|transnistria" },
	{ slug: "haiti", name: "Haiti", words: "haiti(?:an|'s)?" },
	{ slug: "cuba", name: "Cuba", words: "cuba(?:n|'s)?(?= (?:crisis|embargo|policy))" },
	{ slug: "myanmar", name: "Myanmar", words: "myanmar(?:'s)?(?: (?:coup|crisis))?|rohingya\\w*" },
	{ slug: "sudan", name: "Sudan", words: "(?:south )?sudan(?:ese|'s)?|darfur" },
	{ slug: "mali", name: "Mali", words: "mali(?:an|'s)?(?=\\W)" },
	{
		slug: "georgia",
		name: "Georgia",
		words: "(?:war|conflict|invasion) (?:in|of|with) georgia|abkhazia|south ossetia|georgian (?:conflict|war)",
	},
	{
		slug: "kosovo",
		name: "Kosovo",
		words:
			"kosovo(?:'s)?|(?:serbia|belgrade)[- ](?:and )?(?:kosovo|pristina)(?: (?:dialogue|talks|dispute|relations))?|(?:kosovo|pristina)[- ](?:serbia|belgrade)(?: (?:dialogue|talks|dispute|relations))?",
	},
	{ slug: "greenland", name: "Greenland", words: "greenland(?:'s)?" },
	{ slug: "arctic", name: "the Arctic", words: "arctic" },
	{
		slug: "chagos-islands",
		name: "the Chagos Islands",
		words: "chagos(?: (?:islands|archipelago|deal))?|diego garcia",
	},
	{ slug: "falklands", name: "the Falkland Islands", words: "falklands?(?: islands)?|malvinas" },
	{ slug: "guantanamo", name: "Guant\u00e1namo", words: "guant[a\u00e1]namo(?: bay)?" },
	{ slug: "panama-canal", name: "the Panama Canal", words: "panama canal" },
	{ slug: "cyprus", name: "Cyprus", words: "cyprus|cypriot" },
	{
		slug: "senkaku-islands",
		name: "the Senkaku Islands",
		words: "senkakus?(?: islands)?|diaoyu(?: islands)?",
	},
	{ slug: "east-china-sea", name: "the East China Sea", words: "east china sea" },
	{
		slug: "territorial-dispute",
		name: "the disputed islands",
		words:
			"(?:the )?(?:four )?northern islands|grave visits|kurils?(?: islands)?|kuril islands|northern territories|dokdo|takeshima|(?:disputed|four|contested) (?:islands|isles)|territorial (?:dispute|disputes|issue|concessions|issues)|territor(?:y|ies) swaps?",
	},
	{ slug: "ladakh", name: "Ladakh", words: "(?:eastern )?ladakh|galwan(?: valley)?|doklam" },
	{
		slug: "eu-accession",
		name: "accession to the EU",
		words:
			"accession(?! to (?:the )?(?:wto|world trade|nato|oecd))(?: to the (?:eu|european union))?|(?:eu|european union) (?:accession|membership|integration|bid)|(?:eu|european union)(?:'s)? enlargement|(?:european|euro-atlantic) (?:integration|aspirations|path|perspective)",
	},
	{ slug: "g20", name: "the G20", words: "\\bg-?20\\b(?: (?:summit|presidency|agenda))?|group of (?:20|twenty)" },
	{
		slug: "olympics",
		name: "the Olympics",
		words: "(?:winter |summer )?olympics?(?: games)?|(?:2032|2028|2024) games",
	},
	{ slug: "lebanon", name: "Lebanon", words: "lebanon(?:'s)?|lebanese" },
	{ slug: "egypt", name: "Egypt", words: "egypt(?:'s|ian)?" },
	{ slug: "tibet", name: "Tibet", words: "tibet(?:an|'s)?|dalai lama" },
	{ slug: "somalia", name: "Somalia", words: "somalia(?:'s)?|somali (?:piracy|pirates)|piracy" },
	{ slug: "congo", name: "Congo", words: "(?:democratic republic of (?:the )?)?congo(?:'s|lese)?|\\bm23\\b" },
	{ slug: "zimbabwe", name: "Zimbabwe", words: "zimbabwe(?:'s|an)?|mugabe" },
	{ slug: "balkans", name: "the Balkans", words: "(?:western )?balkans" },
];
