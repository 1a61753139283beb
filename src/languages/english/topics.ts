/** A topic that accounts are compared on: add one by adding a row. */
export interface TopicRow {
	readonly slug: string;
	/** As a summary names it: "whether … was raised". */
	readonly name: string;
	/** The words that name it, as alternatives of a pattern; case does not matter. */
	readonly words: string;
}

const ELECTION =
	"elections?|electoral|vote|voting|campaigns?|democra(?:cy|tic|cies)|politics|presidential race|midterms?|primar(?:y|ies)|referendum|ballots?";
const MEDDLING =
	"meddl(?:e|es|ed|ing)|interfer(?:e|es|ed|ence|ing)|non-?interference|hack(?:s|ed|ing)?|influence operations?|tamper(?:ed|ing)?";

export const TOPICS: readonly TopicRow[] = [
	{
		slug: "mueller-report",
		name: "the Mueller report",
		words:
			"mueller(?:'s)?(?: (?:report|investigation|inquiry|probe|findings?))?|special counsel(?:'s)?(?: (?:report|investigation|inquiry|probe))|the special counsel|russian? (?:hoax|probe|investigation|inquiry)|witch[- ]hunt",
	},
	{
		slug: "election-meddling",
		name: "election meddling",
		words: `(?:(?:${MEDDLING})\\b[^.;:]{0,60}?\\b(?:${ELECTION}))|(?:(?:${ELECTION})[- ](?:\\w+ )?(?:${MEDDLING}|security))|(?:russian?|russia's|moscow's|kremlin(?:'s)?|putin's|chinese|china's|beijing's|iranian|foreign)(?: alleged| state| election)? (?:${MEDDLING}|involvement|role in the (?:\\w+ )?(?:election|hack))|alleged (?:russian )?(?:meddling|interference)|(?:not (?:to )?|to |from )(?:meddl(?:e|ing)|interfer(?:e|ing)) in (?:[\\w.]+ ){0,4}(?:${ELECTION}|affairs of the united states)|meddling|(?:email|dnc|democratic) hack(?:s|ing)?|hacking of (?:the )?(?:dnc|democrat\\w*)`,
	},
	{
		slug: "reelection",
		name: "re-election prospects",
		words: "re-?election (?:prospects|chances|campaign|bid|hopes)|electoral prospects",
	},
	{
		slug: "election-win",
		name: "an election victory",
		words:
			"re-?election(?: (?:win|victory))?|(?:(?:his|her|presidential|recent|landslide|election|electoral|putin's|xi's|erdogan's) )+(?:victory|win|triumph)|(?:election|electoral) (?:victory|win|success|triumph)|winning (?:the |a |re-?)?\\w* ?election|(?:his|her) election(?= (?:in|as|last|this|victory|win|on|and)|[.,])|the victory|inauguration|referendum (?:victory|win|result)|victory in the[^.;,]{0,40}election",
	},
	{
		slug: "poisoning",
		name: "the poisoning",
		words: "(?:nerve[- ]agent|skripal|salisbury|novichok|poison\\w*)(?: (?:attack|case|poisoning|affair))?",
	},
	{ slug: "navalny", name: "Alexei Navalny", words: "navalny" },
	{
		slug: "russia-g7",
		name: "Russia's return to the G7",
		words:
			"russia(?:'s)? (?:being )?(?:brought back|readmi\\w+|return\\w*|rejoin\\w*|coming back|back in\\w*|membership)[^.;,]{0,30}?(?:group|g-?7|g-?8)|(?:readmit\\w*|re-admit\\w*|bring\\w* back|invit\\w*) (?:russia|moscow|putin)[^.;,]{0,30}(?:group|g-?7|g-?8)",
	},
	{
		slug: "border-wall",
		name: "the border wall",
		words: "(?:border |proposed |mexican )*\\bwall\\b(?: payments?)?|pay(?:ing)? for the wall",
	},
	{
		slug: "travel-ban",
		name: "the travel ban",
		words: "travel ban|muslim ban|immigration ban|ban on (?:travel|refugees|immigrants)\\w*",
	},
	{
		slug: "refugees",
		name: "refugees",
		words:
			"refugee(?:s)?(?: (?:deal|agreement|swap|resettlement|crisis))?|resettlement (?:deal|agreement)|asylum[- ]seekers?",
	},
	{
		slug: "migration",
		name: "migration",
		words:
			"migra(?:tion|nts?)(?: (?:crisis|flows?|deal))?|immigration|illegal (?:border )?crossings|border security|deportations?",
	},
	{
		slug: "china-support-russia",
		name: "China's support for Russia",
		words:
			"(?:prc|china|beijing|chinese)(?:'s|s)? (?:\\w+ )?(?:support|aid|assistance|backing|help) (?:for|to|of) (?:russia|moscow)[^.;,]{0,40}|russia's defen[cs]e industrial base|defen[cs]e industrial base",
	},
	{
		slug: "arms-control",
		name: "arms control",
		words:
			"arms[- ]control|new start(?: treaty)?|\\bstart treaty|\\binf\\b(?: treaty)?|strategic stability(?: (?:dialogue|talks))?|nuclear (?:accord|pact|treaty|arms treaty)|nuclear arms (?:control|deal|talks|race)|(?:multilateral|trilateral) nuclear \\w+|open skies|strategic (?:nuclear )?(?:weapons|arms)(?: treaty)?|nuclear deal with russia(?: and china)?|potential nuclear deal",
	},
	{
		slug: "iran-nuclear-deal",
		name: "the Iran nuclear deal",
		words:
			"iran(?:'s|ian)? nuclear[\\w ]{0,20}|(?:2015 )?nuclear (?:deal|accord|agreement|talks) with iran|\\bjcpoa\\b|(?:2015|iran) (?:nuclear )?(?:accord|deal|agreement)|joint comprehensive plan|uranium enrichment|enrich\\w* uranium|vienna (?:talks|negotiations)",
	},
	{
		slug: "north-korea",
		name: "North Korea",
		words:
			"north korea(?:n|'s)?(?: (?:nuclear|missile|ballistic))*(?: (?:program(?:me)?s?|weapons|issue|tests?|threat|problem))?|korean peninsula|pyongyang(?:'s)?|dprk|kim jong[- ]un|kim government|denuclearis?z?ation of the (?:korean )?peninsula",
	},
	{
		slug: "nuclear-arms",
		name: "nuclear weapons",
		words:
			"denucleari[sz]\\w+|nuclear (?:weapons?|arms|arsenal|disarmament|talks|program(?:me)?s?|issue|facilities|threats?|doctrine|complex|escalation)|(?:use of )?tactical nuclear \\w+|non-?proliferation",
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
			"syria(?:n|'s)?(?: (?:civil war|war|conflict|crisis|ceasefire|cease-fire))?|assad|idlib|aleppo|eastern ghouta|chemical (?:weapons?|attack)",
	},
	{ slug: "crimea", name: "Crimea", words: "crimea(?:n peninsula)?" },
	{
		slug: "ukraine",
		name: "Ukraine",
		words:
			"ukrain(?:e|ian|e's|ians)(?: (?:crisis|conflict|war|situation|peace|settlement|issue|ceasefire))?|donbas{1,2}|minsk (?:agreements?|accords?|deal|protocol|process)|kyiv|kiev|zelensk\\w+|kerch strait|russian (?:military )?(?:build-?up|invasion|aggression)",
	},
	{ slug: "rafah", name: "Rafah", words: "rafah" },
	{ slug: "hostages", name: "hostages", words: "hostages?(?: (?:deal|release|talks|crisis|negotiations))?" },
	{
		slug: "humanitarian-aid",
		name: "humanitarian aid",
		words:
			"humanitarian (?:aid|assistance|access|relief|supplies|crisis|situation|corridors?|pause|issues)|kerem shalom|aid (?:deliveries|convoys|to gaza|into gaza)|relief supplies",
	},
	{ slug: "gaza", name: "Gaza", words: "gaza(?: (?:strip|war|ceasefire|cease-fire))?|hamas" },
	{
		slug: "israel-palestinians",
		name: "Israel and the Palestinians",
		words:
			"palestin\\w+|two-state solution|west bank|settlements?(?= (?:construction|building|in the west bank))|israeli settlements?|jerusalem|middle east peace(?: process)?|lebanon|hezbollah",
	},
	{ slug: "antisemitism", name: "antisemitism", words: "anti-?semiti(?:sm|c)" },
	{
		slug: "human-rights",
		name: "human rights",
		words:
			"human[- ]rights(?: (?:abuses|record|violations|issues|concerns|situation))?|rights (?:abuses|record|violations)|political prisoners|press freedom|dissidents?|uyghurs?|uighurs?|xinjiang|tibet|religious freedom",
	},
	{ slug: "hong-kong", name: "Hong Kong", words: "hong kong(?:'s)?(?: protests?)?" },
	{
		slug: "taiwan",
		name: "Taiwan",
		words: "taiwan(?:'s|ese)?(?: strait| issue| question)?|one[- ]china policy|cross-strait",
	},
	{
		slug: "south-china-sea",
		name: "the South China Sea",
		words: "south china sea|freedom of navigation|scarborough|spratly|east china sea",
	},
	{ slug: "indo-pacific", name: "the Indo-Pacific", words: "indo-pacific|\\bquad\\b|asia-pacific" },
	{
		slug: "counternarcotics",
		name: "narcotics",
		words: "counter-?narcotics|fentanyl|drug (?:trafficking|smuggling|cartels)|narcotics|opioids?|cartels?",
	},
	{
		slug: "military-communications",
		name: "military communications",
		words:
			"military[- ]to[- ]military(?: (?:communications?|contacts?|talks|channels?|dialogue))?|mil-mil communications?|military (?:communications?|hotline|deconfliction)|deconfliction",
	},
	{
		slug: "ai",
		name: "artificial intelligence",
		words: "artificial[- ]intelligence(?:-related)?(?: risks?)?|\\bAI\\b(?:-related)? ?(?:risks?|safety)?",
	},
	{
		slug: "climate",
		name: "climate change",
		words:
			"climate(?: (?:change|crisis|action|talks|accord|cooperation|issues|agreement))?|paris (?:agreement|accord)|global warming|emissions",
	},
	{ slug: "huawei", name: "Huawei", words: "huawei|meng wanzhou|\\bzte\\b" },
	{
		slug: "technology",
		name: "technology controls",
		words:
			"export controls?|advanced (?:u\\.?s\\.? )?technolog(?:y|ies)|semiconductors?|chip (?:ban|exports?)|technology (?:transfers?|restrictions|theft)|tiktok|rare earths?",
	},
	{
		slug: "trade",
		name: "trade",
		words:
			"(?:bilateral |fair |free |unfair )*trad(?:e|ing)(?: (?:war|deal|talks|dispute|practices|imbalance|deficit|relationship|relations|agreement|truce|ties|barriers|policies|issues|negotiations))?|tariffs?|nafta|usmca|dut(?:y|ies) on|(?:import|export) (?:duties|quotas)|soybeans?|farm products?|economic cooperation|steel and alumin\\w+",
	},
	{
		slug: "currency",
		name: "currencies",
		words: "(?:the )?yen|renminbi|yuan|currenc(?:y|ies)(?: manipulation)?|exchange rates?",
	},
	{
		slug: "border-dispute",
		name: "the border",
		words:
			"line of actual control|border (?:dispute|standoff|stand-off|issue|row)|disputed border|the border in the himalayas|border areas",
	},
	{
		slug: "sanctions",
		name: "sanctions",
		words: "(?:economic |international |us |u\\.s\\. |western |new |easing |lifting )*sanctions(?: relief)?",
	},
	{
		slug: "detained-citizens",
		name: "detained citizens",
		words:
			"(?:wrongfully |unjustly )?detained (?:\\w+ )?(?:citizens|nationals|americans?)|(?:detention|imprisonment|case|release) of (?:[\\w.'-]+ ){1,5}(?:citizens|pastor|journalist|reporter|americans?)|exit bans|paul whelan|whelan|gershkovich|griner|andrew brunson|(?:pastor )?brunson|wrongfully detained|prisoner (?:swap|exchange)s?|prisoners? of war|exchange of prisoners|release u\\.?s\\.? citizens",
	},
	{ slug: "khashoggi", name: "Jamal Khashoggi", words: "khashoggi(?:'s)?(?: (?:murder|killing|death|case))?" },
	{
		slug: "cyber",
		name: "cyber attacks",
		words:
			"cyber[- ]?(?:security|attacks?|intrusions?|crime|espionage|threats?|operations?|space|theft)?|ransomware(?: attacks?)?|hackers|solarwinds|cyber",
	},
	{
		slug: "terrorism",
		name: "terrorism",
		words:
			"(?:counter-?|combating |fight against |fighting |war on )?terror(?:ism|ist|ists)?(?: (?:threats?|groups?|attacks?|organi[sz]ations?))?|islamic state|\\bisis\\b|\\bisil\\b|\\bdaesh\\b|al[- ]qa[ei]da|radicali[sz]ation|extremism|\\bpkk\\b|\\bypg\\b",
	},
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
		slug: "s-400",
		name: "the S-400 missile system",
		words: "s-?400s?(?: (?:missiles?|system|deal|purchase))?|f-?35s?|f-?16s?|patriot (?:missiles?|system|batter\\w+)",
	},
	{
		slug: "military-aid",
		name: "military aid",
		words:
			"military (?:aid|assistance|support)|(?:security|defen[cs]e) (?:assistance|aid)|weapons (?:deliveries|supplies|sales|shipments)|arms (?:deliveries|supplies|sales|shipments)|long-range (?:missiles|weapons)|javelins?|tomahawks?|atacms|(?:american-made )?security equipment",
	},
	{ slug: "security-guarantees", name: "security guarantees", words: "security (?:guarantees|assurances)" },
	{
		slug: "minerals",
		name: "a minerals deal",
		words: "minerals?(?: (?:deal|agreement|rights|resources))|rare[- ]earth deal|critical minerals",
	},
	{
		slug: "biden-investigation",
		name: "an investigation of the Bidens",
		words:
			"hunter biden|the bidens|biden's son|biden family|(?:investigat\\w+|probe|inquiry) (?:of |into )?(?:joe |hunter |the )?bidens?|burisma|crowdstrike",
	},
	{
		slug: "nato",
		name: "NATO",
		words:
			"\\bnato\\b(?:'s)?(?: (?:expansion|enlargement|membership|spending|contributions|summit|bid))?|defen[cs]e spending|burden[- ]sharing",
	},
	{
		slug: "energy",
		name: "energy",
		words:
			"energy(?: (?:security|supplies|cooperation|prices|markets?|infrastructure))?|oil(?: (?:prices|production|output|supplies|markets?|purchases))?|(?:natural )?gas (?:supplies|deliveries|exports|pipelines?|transit|prices)|nord stream(?: 2)?|\\bopec\\b|nuclear power plant|zaporizhzhia",
	},
	{
		slug: "grain",
		name: "grain exports",
		words: "grain (?:deal|exports?|corridor|shipments|initiative)|black sea (?:grain|initiative|deal)|food security",
	},
	{
		slug: "covid-19",
		name: "the coronavirus",
		words: "covid(?:-19)?|coronavirus(?: pandemic| outbreak| crisis)?|pandemic|vaccines?|virus",
	},
	{
		slug: "normalization",
		name: "normalising relations",
		words:
			"normali[sz](?:ing|ation of|e|ed) (?:\\w+ ){0,2}(?:relations|ties)|normali[sz]ation|diplomatic (?:ties|relations)|(?:re)?open(?:ing)? (?:of )?embassies|abraham accords|embargo",
	},
	{ slug: "interfaith", name: "interfaith dialogue", words: "inter-?(?:faith|religious)(?: dialogue)?" },
	{ slug: "christians", name: "the protection of Christians", words: "(?:protection of )?(?:persecuted )?christians" },
	{ slug: "middle-east", name: "the Middle East", words: "middle east(?:ern)?(?: peace| conflict| crisis)?" },
	{ slug: "europe", name: "Europe", words: "(?<=,? and |, )europe(?=\\W)|european security(?: architecture)?" },
	{ slug: "iran", name: "Iran", words: "iran(?:'s|ian)?|tehran(?:'s)?|strait of hormuz" },
	{ slug: "libya", name: "Libya", words: "libya(?:n|'s)?" },
	{ slug: "yemen", name: "Yemen", words: "yemen(?:i|'s)?|houthis?" },
	{ slug: "iraq", name: "Iraq", words: "iraq(?:i|'s)?" },
	{ slug: "belarus", name: "Belarus", words: "belarus(?:ian|'s)?|lukashenko" },
	{ slug: "nagorno-karabakh", name: "Nagorno-Karabakh", words: "nagorno[- ]karabakh|karabakh" },
	{ slug: "kashmir", name: "Kashmir", words: "kashmir(?:'s|i)?" },
	{ slug: "ethiopia-tigray", name: "Tigray", words: "tigray|ethiopia(?:n)? (?:conflict|war|peace)" },
	{
		slug: "brexit",
		name: "Brexit",
		words: "brexit|northern ireland(?: protocol)?|good friday agreement|withdrawal agreement",
	},
	{ slug: "g7", name: "the G7", words: "\\bg-?7\\b(?: (?:summit|presidency|membership))?|group of seven" },
	{
		slug: "visit",
		name: "a visit",
		words:
			"(?:plans? for |possible |state |future |planned |prospect of an? )+(?:[\\w.]+ ){0,4}?visit|to visit (?:the white house|washington|moscow|beijing|delhi|new delhi)|reciprocal visits",
	},
	{ slug: "space", name: "space", words: "(?:outer )?space(?= (?:cooperation|exploration|station))" },
	{ slug: "abductees", name: "abductees", words: "abduct(?:ees|ions?)|abducted (?:citizens|nationals)" },
	{
		slug: "south-africa-land",
		name: "South African land reform",
		words: "white (?:south african )?(?:farmers|genocide)|land (?:expropriation|reform|seizures)|afrikaners?",
	},
	{
		slug: "ceasefire",
		name: "a ceasefire",
		words: "cease-?fires?|truces?|temporary halt to (?:the )?(?:fighting|hostilities)",
	},
	{
		slug: "bilateral-relations",
		name: "bilateral relations",
		words:
			"bilateral (?:relations|ties|relationship|cooperation|issues|agenda)|(?:us|u\\.s\\.|american)-(?:russian?|chinese|china) (?:relations|ties)",
	},
];
