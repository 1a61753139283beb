import type { TopicRow } from "./row.ts";

/** More countries and regions, and what went on there. */
export const REGIONS: readonly TopicRow[] = [
	{
		slug: "india-pakistan",
		name: "India and Pakistan",
		words:
			"indi(?:a|an)[- ](?:and[- ])?pakistan(?:i)?(?: (?:ceasefire|cease-fire|conflict|tensions?|truce|war|relations|talks|issue))?|operation sindoor|(?:hostilities|tensions?|conflict|truce|ceasefire|relations|dialogue) (?:with pakistan|between india and pakistan)",
	},
	{
		slug: "pakistan",
		name: "Pakistan",
		words: "pakistan(?:'s)?(?= (?:and (?!india)|as well|too|floods|nuclear|sanctuar))",
	},
	{
		slug: "eastern-mediterranean",
		name: "the eastern Mediterranean",
		words: "(?:eastern )?mediterranean|casus belli|demilitari[sz]ation of (?:the )?(?:\\w+ )?islands",
	},
	{ slug: "red-sea", name: "the Red Sea", words: "red sea(?: (?:shipping|attacks|crisis))?|bab[- ]el[- ]mandeb" },
	{ slug: "horn-of-africa", name: "the Horn of Africa", words: "horn of africa|eritrea(?:n|'s)?|somaliland" },
	{ slug: "central-african-republic", name: "the Central African Republic", words: "central african republic" },
	{ slug: "ivory-coast", name: "Ivory Coast", words: "ivory coast|c[o\u00f4]te d'ivoire" },
	{ slug: "mozambique", name: "Mozambique", words: "mozambique(?:'s)?|cabo delgado" },
	{ slug: "burundi", name: "Burundi", words: "burundi(?:'s|an)?" },
	{ slug: "niger", name: "Niger", words: "niger(?:'s)?(?: coup)?(?=\\W)|burkina faso" },
	{
		slug: "nigeria",
		name: "Nigeria",
		words:
			"nigeria(?:n|'s)?(?= (?:and|christians|girls|schoolgirls))|boko haram|chibok(?: girls| schoolgirls)?|kidnapped (?:\\w+ )?(?:school)?girls",
	},
	{ slug: "western-sahara", name: "Western Sahara", words: "western sahara(?:n)?|polisario|sahrawi\\w*" },
	{ slug: "tunisia", name: "Tunisia", words: "tunisia(?:n|'s)?" },
	{ slug: "bahrain", name: "Bahrain", words: "bahrain(?:i|'s)?" },
	{ slug: "sinai", name: "the Sinai", words: "sinai(?: peninsula)?" },
	{ slug: "benghazi", name: "Benghazi", words: "benghazi(?: attack)?" },
	{ slug: "al-shabaab", name: "al-Shabaab", words: "al[- ]shabaab" },
	{ slug: "lachin-corridor", name: "the Lachin corridor", words: "lachin(?: corridor)?" },
	{ slug: "code-of-conduct", name: "a code of conduct at sea", words: "code of conduct" },
	{ slug: "guyana", name: "Guyana and the Essequibo", words: "essequibo|guyana(?:'s)?" },
	{ slug: "nicaragua", name: "Nicaragua", words: "nicaragua(?:n|'s)?" },
	{ slug: "bolivia", name: "Bolivia", words: "bolivia(?:n|'s)?" },
	{ slug: "honduras", name: "Honduras", words: "hondur(?:as|an)" },
	{ slug: "colombia", name: "Colombia", words: "colombia(?:n|'s)? (?:peace|conflict|crisis|rebels)|\\bfarc\\b" },
	{
		slug: "ecuador",
		name: "Ecuador",
		words: "ecuador(?:'s|ean)?|(?:raid on|storming of) (?:the |its |mexico's |mexican )*embassy",
	},
	{ slug: "central-america", name: "Central America", words: "central america(?:n|'s)?|northern triangle" },
	{ slug: "latin-america", name: "Latin America", words: "latin america(?:n|'s)?|south america(?:n|'s)?" },
	{ slug: "africa", name: "Africa", words: "africa(?:'s)?(?=[.,;]| (?:and|as well|too)\\b)" },
	{ slug: "catalonia", name: "Catalonia", words: "catal(?:onia|an)(?:'s)?(?: (?:crisis|independence|referendum))?" },
	{ slug: "gibraltar", name: "Gibraltar", words: "gibraltar(?:'s)?" },
	{
		slug: "scotland",
		name: "Scottish independence",
		words: "scottish independence|scotland's (?:future|independence)",
	},
	{ slug: "chechnya", name: "Chechnya", words: "chechnya(?:'s)?|chechen(?:s)?" },
	{ slug: "kaliningrad", name: "Kaliningrad", words: "kaliningrad" },
	{ slug: "kazakhstan", name: "Kazakhstan", words: "kazakhstan(?:'s)?(?= (?:unrest|protests|crisis))" },
	{ slug: "kyrgyzstan", name: "Kyrgyzstan", words: "kyrgyzstan(?:'s)?|manas(?: (?:air )?base)?" },
	{ slug: "central-asia", name: "Central Asia", words: "central asia(?:n|'s)?" },
	{ slug: "caucasus", name: "the Caucasus", words: "(?:south )?caucasus" },
	{
		slug: "zangezur-corridor",
		name: "the Zangezur corridor",
		words:
			"zangezur(?: corridor)?|(?:highway|road|corridor|route|railway|link)s? (?:[\\w ]{0,30})?(?:through syunik|to nakhi[cj]h?evan)[^.;,]{0,30}|syunik|nakhi[cj]h?evan",
	},
	{
		slug: "line-of-control",
		name: "the Line of Control",
		words:
			"(?:(?:firing|ceasefire|shelling|violations?|fire|truce) (?:across|on|along|over|at) (?:the )?)?line of control|\\bthe loc\\b|cross-border (?:firing|shelling)",
	},
	{ slug: "port-of-darwin", name: "the Port of Darwin", words: "(?:chinese-leased )?port of darwin|darwin port" },
	{ slug: "hambantota", name: "the port of Hambantota", words: "hambantota(?: port)?" },
	{
		slug: "red-sea-access",
		name: "access to the Red Sea",
		words: "(?:access to (?:the )?|port on the |ports on the )red sea|sea access|somaliland(?: (?:port )?deal)?",
	},
	{
		slug: "maritime-zones",
		name: "maritime zones",
		words:
			"(?:maritime|exclusive economic|continental shelf|economic) (?:zones?|boundar(?:y|ies)|borders?|delimitation)|continental shelf|(?:turkish-libyan|turkey-libya|libya|turco-libyan) (?:\\w+ )?(?:memorandum|accord|deal|mou)",
	},
	{ slug: "nepal", name: "Nepal", words: "nepal(?:'s|ese)?" },
	{ slug: "sri-lanka", name: "Sri Lanka", words: "sri lanka(?:n|'s)?" },
	{ slug: "bangladesh", name: "Bangladesh", words: "bangladesh(?:'s|i)?" },
	{ slug: "maldives", name: "the Maldives", words: "maldives" },
	{
		slug: "thailand-cambodia",
		name: "Thailand and Cambodia",
		words:
			"(?:thailand|cambodia)(?:'s)? (?:and|-) ?(?:cambodia|thailand)|thai[- ]cambodian? (?:\\w+ )?(?:border|conflict|dispute|ceasefire)|cambodia(?:n|'s)?",
	},
	{
		slug: "pacific-islands",
		name: "the Pacific islands",
		words: "solomon islands|pacific island(?:s|ers| (?:nations|states|countries))?|new caledonia",
	},
	{ slug: "southeast-asia", name: "Southeast Asia", words: "south-?east asia(?:n)?|\\basean\\b" },
	{ slug: "northeast-asia", name: "Northeast Asia", words: "north-?east asia(?:n)?|east asia(?:n)?" },
	{
		slug: "al-aqsa",
		name: "the Temple Mount",
		words: "temple mount|al[- ]aqsa(?: mosque)?|haram al-sharif|noble sanctuary",
	},
	{
		slug: "flotilla",
		name: "the Gaza flotilla",
		words: "(?:gaza[- ]bound |gaza |aid |freedom ){0,3}flotilla(?: (?:raid|incident))?|mavi marmara",
	},
	{
		slug: "1967-borders",
		name: "the 1967 borders",
		words: "(?:pre-)?1967[- ](?:borders|lines)|borders of 1967|passage on borders",
	},
	{ slug: "unrwa", name: "UNRWA", words: "unrwa" },
	{ slug: "unifil", name: "UNIFIL", words: "unifil" },
	{
		slug: "beirut-blast",
		name: "the explosion in Beirut",
		words: "(?:beirut|port) (?:port )?(?:explosion|blast)|(?:explosion|blast) in beirut",
	},
	{
		slug: "turkish-offensive",
		name: "the Turkish offensive",
		words: "turk(?:ish|ey's) (?:military )?(?:offensive|incursion|operation)|operation (?:olive branch|peace spring)",
	},
	{ slug: "incirlik", name: "Incirlik", words: "incirlik(?: (?:air )?base)?" },
	{ slug: "hagia-sophia", name: "Hagia Sophia", words: "hagia sophia|halki(?: seminary)?|patriarchate" },
	{ slug: "halkbank", name: "Halkbank", words: "halkbank(?: case)?" },
	{ slug: "kabul-bank", name: "Kabul Bank", words: "kabul bank" },
	{
		slug: "reconciliation",
		name: "reconciliation",
		words:
			"(?:afghan[ -](?:led )?|national |intra-afghan |political ){1,3}reconciliation|reconciliation (?:process|talks|efforts)",
	},
	{
		slug: "supply-routes",
		name: "supply routes",
		words: "(?:nato |afghan |ground |northern ){0,3}supply (?:routes?|lines?)",
	},
	{
		slug: "evacuation",
		name: "evacuations",
		words: "evacuations?(?: (?:of|from) [\\w ]{3,30})?|kabul airport|airlift",
	},
	{
		slug: "osce-mission",
		name: "an OSCE mission",
		words:
			"\\bosce\\b(?: (?:mission|monitors|observers|presence))?|(?:osce |international ){1,2}(?:monitors|observers)",
	},
	{
		slug: "opposition",
		name: "the opposition",
		words:
			"opposition (?:figures|parties|groups?|talks|politicians)|the opposition (?=in (?:talks|the government|the process))",
	},
	{
		slug: "autonomy",
		name: "autonomy",
		words:
			"(?:greater |more |special |regional ){1,2}(?:autonomy|status)(?= for)|federali[sz]ation|decentrali[sz]ation",
	},
	{
		slug: "referendum",
		name: "a referendum",
		words:
			"(?:crimea(?:n)?|independence|status|sovereignty|secession|disputed|planned|sunday's) referendum|referendum (?=in|on|held)",
	},
	{
		slug: "yasukuni",
		name: "the Yasukuni Shrine",
		words: "yasukuni(?: shrine)?(?: visits?)?|visits? to (?:the )?(?:yasukuni|war) shrine",
	},
	{
		slug: "history",
		name: "history",
		words:
			"(?:wartime|historical) (?:history|past|grievances|issues)|history (?:textbooks?|issues?|questions?)|shared history|(?:history|historical)[- ](?:related )?(?:disputes?|issues|controversies|differences|matters)",
	},
	{
		slug: "second-world-war",
		name: "the Second World War",
		words:
			"(?:second world war|world war (?:ii|two)|victory day|d-day|pearl harbor|hiroshima|nagasaki|auschwitz)(?: (?:anniversary|commemorations?|remarks|law|victims))?",
	},
	{
		slug: "kaesong",
		name: "the Kaesong complex",
		words: "kaesong(?: (?:industrial )?(?:complex|park))?|mount kumgang",
	},
	{
		slug: "peace-treaty",
		name: "a peace treaty",
		words: "peace (?:treaty|regime)|end-of-war declaration|(?:formal )?end (?:of|to) the korean war",
	},
	{
		slug: "war-remains",
		name: "the remains of soldiers",
		words:
			"remains of (?:[\\w.]+ ){0,5}(?:soldiers|service members|servicemen|troops|war dead|pows?|americans|victims)",
	},
	{
		slug: "cheonan",
		name: "the sinking of the Cheonan",
		words: "cheonan|sinking of (?:a |the )?(?:south korean )?(?:warship|ship|corvette)",
	},
	{
		slug: "air-defense-zone",
		name: "an air defence zone",
		words: "air[- ]defen[cs]e (?:identification )?zone|\\badiz\\b",
	},
	{
		slug: "thaad",
		name: "the THAAD missile shield",
		words:
			"thaad(?: (?:missile|anti-missile|deployment|system|shield|battery|missiles)){0,3}|terminal high[- ]altitude [\\w ]{3,20}",
	},
	{
		slug: "gsomia",
		name: "an intelligence-sharing pact",
		words: "gsomia|intelligence[- ]sharing(?: (?:pact|agreement|deal))?",
	},
	{
		slug: "airspace",
		name: "airspace violations",
		words:
			"air ?space (?:violations?|incursions?|closures?)|violations? of (?:[\\w']+ ){0,3}airspace|drone incursions?|no-fly ban|air ?space(?= (?:to|for|and|ban)\\b|[.,;])",
	},
	{
		slug: "hybrid-attacks",
		name: "hybrid attacks",
		words: "hybrid (?:attacks?|threats?|warfare|war)|sabotage|undersea cables?|shadow fleet",
	},
];
