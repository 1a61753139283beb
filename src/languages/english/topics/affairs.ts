import type { TopicRow } from "./row.ts";

const ELECTION =
	"elections?|electoral|vote|voting|campaigns?|democra(?:cy|tic|cies)|politics|presidential race|midterms?|primar(?:y|ies)|referendum|ballots?";
const MEDDLING =
	"meddl(?:e|es|ed|ing)|interfer(?:e|es|ed|ence|ing)|non-?interference|hack(?:s|ed|ing)?|influence operations?|tamper(?:ed|ing)?|destabili[sz](?:e|ed|ing)";

/** What leaders talk about wherever it is. */
export const AFFAIRS: readonly TopicRow[] = [
	{
		slug: "mueller-report",
		name: "the Mueller report",
		words:
			"mueller(?:'s)?(?: (?:report|investigation|inquiry|probe|findings?))?|special counsel(?:'s)?(?: (?:report|investigation|inquiry|probe))|the special counsel|russian? (?:hoax|probe|investigation|inquiry)|witch[- ]hunt",
	},
	{
		slug: "election-meddling",
		name: "election meddling",
		words: `(?:(?:${MEDDLING})\\b[^.;:]{0,60}?\\b(?:${ELECTION}))|(?:(?:${ELECTION})[- ](?:\\w+ )?(?:${MEDDLING}|security))|(?:russian?|russia's|moscow's|kremlin(?:'s)?|putin's|chinese|china's|beijing's|foreign)(?: alleged| state| election)? (?:${MEDDLING}|involvement|role in the (?:\\w+ )?(?:election|hack))|alleged (?:russian )?(?:meddling|interference)|(?:not (?:to )?|to |from )(?:meddl(?:e|ing)|interfer(?:e|ing)) in (?:[\\w.]+ ){0,4}(?:${ELECTION}|affairs of the united states)|not to (?:meddle|interfere)(?: again)?(?! (?:in|with)\\b)|meddling(?! in (?:yemen|syria|iraq|lebanon|libya|sudan|bahrain|the (?:region|middle east|gulf|balkans|caucasus)|its neighbo|(?:their|its|other) ))|(?:activities|involvement) in (?:[\\w']+ ){0,3}elections?|(?:email|dnc|democratic) hack(?:s|ing)?|hacking of (?:the )?(?:dnc|democrat\\w*)`,
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
			"re-?election(?: (?:win|victory))?|electoral college (?:win|victory|margin)|(?:(?:his|her|presidential|recent|landslide|election|electoral|putin's|xi's|erdogan's) ){1,6}(?:victory|win|triumph)|(?:election|electoral) (?:victor(?:y|ies)|wins?|success|triumph)|winning (?:the |a |re-?)?\\w* ?election|(?:his|her) election(?= (?:in|as|last|this|victory|win|on|and)|[.,])|the victory|inauguration|(?:winning|won) (?:another|a second|a third|a fourth|a new) term|(?:historic|decisive|election|stunning) win|result of (?:[\\w']+ ){0,3}election|referendum (?:victory|win|result)|victory in the[^.;,]{0,40}election",
	},
	{
		slug: "poisoning",
		name: "the poisoning",
		words: "(?:nerve[- ]agent|skripal|salisbury|novichok|litvinenko|poison\\w*)(?: (?:attack|case|poisoning|affair))?",
	},
	{
		slug: "border-wall",
		name: "the border wall",
		words: "(?:border |proposed |mexican ){0,3}\\bwall\\b",
	},
	{
		slug: "wall-payment",
		name: "who pays for the border wall",
		words:
			"(?:pay(?:s|ing|ment|ments)?|paid|funding|financing|bill) (?:of|for) (?:the|his|a|that|any|this) (?:[\\w'-]+ ){0,3}?wall|who (?:(?:would|will|should|is to) )?(?:pays?|foots? the bill) for (?:the|his|a|that) (?:[\\w'-]+ ){0,3}?wall|wall (?:payments?|funding|financing)",
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
			"(?:relocation of |refugee |migrant |mandatory |relocation ){1,2}(?:refugees|migrants|quotas?)|refugee(?:s)?(?: (?:deal|agreement|swap|resettlement|crisis))?|resettlement (?:deal|agreement)|asylum[- ]seekers?",
	},
	{
		slug: "migration",
		name: "migration",
		words:
			"migra(?:tion|nts?)(?: (?:crisis|flows?|deal))?|immigration|(?:illegal |unauthori[sz]ed |irregular ){1,2}(?:border )?crossings|border crossings|small boats|channel crossings|migrant caravans?|remain in mexico|title 42|people[- ]smuggl\\w+|asylum (?:policy|rules|deal)|border security|deportations?",
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
			"arms[- ]control|disarmament|new start(?: treaty)?|\\bstart treaty|\\binf\\b(?: treaty)?|strategic stability(?: (?:dialogue|talks))?|nuclear (?:accord|pact|treaty|arms treaty)|nuclear arms (?:control|deal|talks|race)|arms race|(?:multilateral|trilateral) nuclear \\w+|open skies|strategic (?:nuclear )?(?:weapons|arms)(?: treaty)?|nuclear deal with russia(?: and china)?|potential nuclear deal",
	},
	{
		slug: "iran-nuclear-deal",
		name: "the Iran nuclear deal",
		words:
			"(?:iran(?:'s|ian)?|tehran(?:'s)?|the islamic republic's) (?:military |civilian |peaceful |disputed |contested |controversial |alleged |suspected )?nuclear(?: (?:deal|program(?:me)?|accord|agreement|talks|issue|file|ambitions|activities|negotiations|weapons?|facilities|sites|question|dossier|threat|pact))?|(?:2015 )?nuclear (?:deal|accord|agreement|talks) with (?:iran|tehran)|(?:geneva|interim|lausanne|vienna) nuclear (?:deal|accord|agreement|talks)|(?<!(?:civil|civilian|indian|potential|saudi|new) )nuclear deal(?! with (?!iran|tehran))|\\bjcpoa\\b|(?:2015|iran) (?:nuclear )?(?:accord|deal|agreement)|joint comprehensive plan|uranium enrichment|enrich\\w* uranium|vienna (?:talks|negotiations)",
	},
	{
		slug: "nuclear-arms",
		name: "nuclear weapons",
		words:
			"denucleari[sz]\\w+|nuclear (?:file|sites|war|test(?:s|ing)?|stockpiles?|warheads?|weapons?|arms|arsenal|disarmament|talks|program(?:me)?s?|issue|facilities|threats?|doctrine|complex|escalation)|(?:use of )?tactical nuclear \\w+|non-?proliferation",
	},
	{
		slug: "hostages",
		name: "hostages",
		words:
			"hostages?(?: (?:deal|release|talks|crisis|negotiations))?|(?:(?:civilians|citizens|soldiers|men|people) (?:who (?:are|were) )?(?:being |still ){0,2})?(?:held|seized|captured) (?:captive |hostage )?by (?:hamas|hezbollah|isis|islamic state|al[- ]qa[ei]da|the taliban|boko haram)|(?:abducted|kidnapped) (?:[\\w-]+ ){0,2}(?:teen\\w*|boys?|soldiers?|students|men|women|tourists|aid workers)",
	},
	{
		slug: "humanitarian-aid",
		name: "humanitarian aid",
		words:
			"aid workers|humanitarian (?:workers|efforts|questions|needs|aid|assistance|access|relief|supplies|crisis|situation|corridors?|pause|issues)|kerem shalom|aid (?:deliveries|convoys|to gaza|into gaza)|relief supplies",
	},
	{ slug: "antisemitism", name: "antisemitism", words: "anti-?semiti(?:sm|c)" },
	{
		slug: "human-rights",
		name: "human rights",
		words:
			"human[- ]rights(?: (?:abuses|record|violations|issues|concerns|situation))?|rights (?:abuses|record|violations|issues|concerns|questions)|freedom of (?:speech|expression|assembly)|free speech|(?:jailed|imprisoned|detained) (?:activists|lawyers|critics)|dissidents?|(?:political |civil |democratic ){1,2}(?:freedoms?|liberties|rights)|political freedom|labou?r (?:rights|standards)|workers' rights|(?:child|forced) labou?r in supply chains|rights of workers",
	},
	{
		slug: "counternarcotics",
		name: "narcotics",
		words:
			"counter-?narcotics|drug (?:trafficking|smuggling|cartels)|narcotics|opioids?|cartels?|(?:illegal |illicit )?drugs(?: (?:trade|menace|problem|crisis))?|drug (?:trade|menace|problem|crisis|flows?|war)|war on drugs",
	},
	{
		slug: "military-communications",
		name: "military communications",
		words:
			"(?:hot |phone |direct |open )?lines? (?:of communication )?between (?:their|the two|both) (?:\\w+ )?(?:militaries|armies|armed forces)|communications? between (?:their|the two) (?:militaries|armed forces)|military[- ]to[- ]military(?: (?:communications?|contacts?|talks|channels?|dialogue))?|mil-mil communications?|military (?:communications?|hotline|deconfliction)|deconfliction",
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
			"(?<!\\b(?:political|business|investment|current|international|security|economic) )climate(?! (?:of|for|in)\\b)(?: (?:change|crisis|action|talks|accord|cooperation|issues|agreement))?|paris (?:agreement|accord)|carbon (?:pric(?:e|es|ing)|pollution|neutrality)|price on (?:carbon|pollution)|net[- ]zero|greenhouse gas(?:es)?|global warming|emissions|(?:the |protection of the )environment(?=[,.;]| (?:and|or|as well|were|was)\\b)|environmental protection|decarboni[sz]ation|biodiversity|coal (?:phase-?out|power)|cop ?-?(?:1[5-9]|2\\d|3\\d)|(?:clean|green)(?: energy)? transition|low-carbon \\w+|climate finance|net zero|(?:air|ocean|marine) pollution|desertification|nature conservation|environmental (?:issues|cooperation|degradation)",
	},
	{ slug: "huawei", name: "Huawei", words: "huawei|meng wanzhou|\\bzte\\b" },
	{ slug: "export-controls", name: "export controls", words: "export (?:controls?|curbs|restrictions|bans?)" },
	{
		slug: "technology",
		name: "technology controls",
		words:
			"advanced (?:u\\.?s\\.? )?technolog(?:y|ies)|technology (?:transfers?|restrictions|theft|cooperation|partnership)|(?:critical and )?emerging technolog(?:y|ies)|critical technolog(?:y|ies)",
	},
	{
		slug: "trade",
		name: "trade",
		words:
			"(?<!\\b(?:would|not|will|could|can) )(?<!(?<!\\b(?:devoted|dedicated|turned|returned|moved|shifted|switched|attention|related|relating|linked|regards?|respect|barriers?|obstacles?|threats?|committed|commitment|approach) (?:\\w+ ){0,2})to )(?:bilateral |fair |free |unfair ){0,4}trad(?:e|ing)(?! in (?!goods|services|agricultur|farm|industrial|manufactur|medic|pharma|commodit|an? |the |their |his |her |this |that |what |general|detail|depth|private|\\w+day)\\w)(?: (?:war|deal|talks|dispute|practices|imbalance|deficit|relationship|relations|agreement|truce|ties|barriers|policies|issues|negotiations))?|tariffs?|nafta|usmca|dut(?:y|ies) on|(?:import|export) (?:duties|quotas)|farm (?:products?|goods|exports)|agricultural (?:products?|exports|purchases)|steel tariffs|north american free[- ]trade agreement|trans-pacific partnership|\\btpp\\b|\\bttip\\b|market access|economic co-?operation|(?:bilateral |cross-border )?commerce(?! (?:secretary|minister|department|ministry|committee|chief)\\b)|steel and alumin\\w+",
	},
	{
		slug: "currency",
		name: "currencies",
		words: "(?:the )?yen|renminbi|yuan|currenc(?:y|ies)(?: manipulation)?|exchange rates?",
	},
	{
		slug: "sanctions",
		name: "sanctions",
		words: "(?:trade |economic |international |us |u\\.s\\. |western |new |easing |lifting ){0,6}sanctions(?: relief)?",
	},
	{
		slug: "detained-citizens",
		name: "detained citizens",
		words:
			"(?:cases?|plight|fate|release|detention|imprisonment) of (?:[\\w.-]+ ){1,5}(?:held|detained|jailed|imprisoned|kidnapped)\\b|(?:cases?|plight|release) of (?:[\\w.-]+ ){0,3}(?:americans|citizens|nationals)(?: (?:who are |who have been )?(?:wrongfully |unjustly )?(?:held|detained|jailed|imprisoned|missing)\\b)?|(?:americans|australians|canadians|britons|germans|israelis|ukrainians|citizens|nationals) (?:(?:who|whom) (?:\\w+ ){0,3})?\"?(?:wrongfully |unjustly |arbitrarily |unlawfully |illegally |currently |still |being ){0,2}(?:held|detained|detaining|jailed|imprisoned)|(?:wrongfully |unjustly ){0,1}(?:detained|imprisoned|jailed|captive) (?:[\\w.]+ ){0,2}(?:citizens|nationals|americans?|canadians|britons|germans|missionar\\w+)|(?:trevor )?reed(?= (?:and|case|release))|(?:detention|imprisonment|case|release) of (?:[\\w.'-]+ ){1,5}(?:citizens|pastor|journalist|reporter|americans?)|exit bans|(?:free|freeing|freedom for|release) (?:paul )?whelan|paul whelan|whelan|gershkovich|griner|andrew brunson|(?:pastor )?brunson|wrongfully detained|release u\\.?s\\.? citizens|(?:cases?|plight|fate|release) of (?:[\\w.-]+ ){1,5}(?:fighters|soldiers|aid workers|teachers|tourists|hostages|men|women),? (?:who )?(?:(?:had|have|has) been |were |was |are |is )?(?:captured|held|detained|jailed|imprisoned|sentenced|arrested)",
	},
	{
		slug: "cyber",
		name: "cyber attacks",
		words:
			"cyber[- ]?(?:security|spying|hacking|warfare|theft|attacks?|intrusions?|crime|espionage|threats?|operations?|space|theft)?|ransomware(?: (?:attacks?|gangs?|groups?))?|cyber-?criminals?|hackers|computer (?:break-ins|hacking|intrusions|theft)|solarwinds|cyber",
	},
	{
		slug: "terrorism",
		name: "terrorism",
		words:
			"(?:counter-?|combating |fight against |fighting |war on )?terror(?:ism|ist|ists)?(?: (?:threats?|groups?|attacks?|organi[sz]ations?))?|islamic state|\\bisis\\b|\\bisil\\b|\\bda'?esh\\b|al[- ]qa[ei]da|(?:terror(?:ist)? )?attacks? in (?:paris|london|brussels|manchester|nice|berlin|boston|istanbul|ankara|moscow|st\\.? petersburg|mumbai|kabul|barcelona|new york|orlando|san bernardino|pahalgam|pulwama|uri)|(?:paris|london bridge|london|brussels|manchester|boston|mumbai|pulwama|pahalgam|crocus city hall|moscow) (?:terror |terrorist )?(?:attacks?|bombings?)|(?:terror |deadly |recent |suicide ){1,2}attacks? in (?:israel|pakistan|india|turkey|france|germany|britain|egypt|russia|iraq|nigeria|kenya)|attacks? in which [\\w ]{1,20}(?:people|israelis|civilians|soldiers|worshippers) (?:were|have been|had been|was) killed in israel|radicali[sz]ation|cross-border terror\\w*|boko haram|(?:violent )?extremis(?:m|ts?)|radicali[sz]ation|jihadis\\w+|suicide (?:bomb\\w+|attacks?)|bomb(?:ing)? attacks?|(?:deadly |bomb |knife |gun |suicide ){1,2}attacks? (?:in|on) \\w+|charlie hebdo|militan(?:cy|ts) (?:groups?|threat|attacks?)|(?:anti-|counter-?)terror\\w* (?:cooperation|efforts|operations?)|extremis(?:m|t (?:elements|groups|forces))",
	},
	{
		slug: "s-400",
		name: "the S-400 missile system",
		words: "s-?400s?(?: (?:(?:missiles?|air[- ]defen[cs]e) )?(?:missiles?|systems?|deal|purchase))?",
	},
	{
		slug: "military-aid",
		name: "military aid",
		words:
			"(?:us |u\\.s\\. |american |western )?aid (?:to|for) (?:ukraine|kyiv|israel|taiwan|egypt|pakistan)|(?:american |us |u\\.s\\. |western |annual |foreign ){0,2}aid(?! (?:workers?|deliver\\w*|convoys?|groups?|agenc\\w+|organi\\w+|trucks?|corridors?|sites?|(?:in)?to gaza|for gaza|shipments?|from))|(?:foreign )?military (?:aid|assistance|support)|(?:security|defen[cs]e) (?:assistance|aid)|weapons (?:deliveries|supplies|sales|shipments)|(?:heavy|us|american|western) weapons|(?:flow|cutoff|supply|delivery) of (?:heavy )?(?:weapons|arms)|weapons (?:for|to) \\w+|arms (?:deliveries|supplies|sales|shipments)|long-range (?:missiles|weapons)|javelins?|atacms|(?:american-made )?security equipment|military (?:equipment|hardware|supplies|deliveries|help)|defen[cs]ive (?:weapons|aid|equipment)|lethal (?:aid|weapons)|(?:artillery|weapons) systems",
	},
	{
		slug: "security-guarantees",
		name: "security guarantees",
		words: "security (?:guarantees|assurances)|guarantees of (?:[\\w']+ ){0,2}security",
	},
	{
		slug: "minerals",
		name: "a minerals deal",
		words: "minerals?(?: (?:deal|agreement|rights|resources))|rare[- ]earth deal|critical minerals",
	},
	{
		slug: "biden-investigation",
		name: "an investigation of the Bidens",
		words:
			"(?:the )?former vice[- ]president,? (?:joe )?biden|hunter biden|the bidens|biden's son|biden family|(?:investigat\\w+|probe|inquiry) (?:of |into )?(?:joe |hunter |the )?bidens?|burisma|crowdstrike",
	},
	{
		slug: "energy",
		name: "energy",
		words:
			"energy(?: (?:security|supplies|cooperation|prices|markets?|infrastructure))?|(?<!palm |olive |cooking |sunflower )oil(?! (?:tycoon|executive|magnate|compan|minister|industry|giant|field|worker|spill))(?: (?:prices|production|output|supplies|markets?|purchases))?|(?:russian|iranian|algerian|american) (?:natural )?gas|natural gas|(?:natural )?gas (?:supplies|deliveries|exports|pipelines?|transit|prices)|gasoline|petrol|fuel (?:supplies|prices|shipments)|\\bopec\\b|nuclear power plant|power (?:shortages?|cuts|outages)|electricity(?: (?:supplies|shortages|exports))?|electricity(?: (?:supplies|supply|exports?|imports?|grid|trade|interconnection))?|power (?:grid|cuts?|outages?|interconnectors?)",
	},
	{
		slug: "grain",
		name: "grain exports",
		words:
			"(?:ukrain(?:e|ian)(?:'s)? )?grain (?:deal|supplies|exports?(?: (?:deal|agreement))?|corridor|shipments|initiative|agreement)|black sea (?:grain|initiative|deal)|(?:export|exports|shipment|shipments|transit|flow) of (?:[\\w']+ ){0,2}(?:grain|wheat|cereals|foodstuffs)|(?:ukrainian |ukraine's |russian |blockaded ){1,2}(?:grain|wheat)|grain(?= (?:from|out|blockade|and)\\b|[.,;])|wheat(?: (?:exports?|imports?|supplies|shipments))?",
	},
	{
		slug: "coronavirus",
		name: "the coronavirus",
		words: "covid(?:-19)?(?: pandemic)?|(?:novel )?coronavirus(?: pandemic| outbreak| crisis)?|pandemic|virus",
	},
	{
		slug: "normalization",
		name: "normalising relations",
		words:
			"normali[sz](?:ing|ation of|e|ed) (?:\\w+ ){0,2}(?:relations|ties)|normali[sz]ation|(?<!anniversary of )diplomatic (?:ties|relations)|(?:re)?open(?:ing)? (?:of )?embassies|abraham accords|(?:us|u\\.s\\.|american|cuba|cuban|trade|economic) (?:\\w+ )?embargo|embargo (?:on|against|of) cuba",
	},
	{ slug: "interfaith", name: "interfaith dialogue", words: "inter-?(?:faith|religious)(?: dialogue)?" },
	{ slug: "christians", name: "the protection of Christians", words: "(?:protection of )?(?:persecuted )?christians" },
	{
		slug: "visit",
		name: "a visit",
		words:
			"(?:plans? for |possible |state |future |planned |prospect of an? ){1,6}(?:[\\w.]+ ){0,4}?visit|to (?:visit|pay (?:him |her )?a (?:state |return )?visit to) (?:the )?(?:white house|united states|kremlin|country|(?!fukushima|yasukuni)[a-z]{4,14})|reluctant to visit|(?<=\\b(?:whether|about|discussed|raised|on|of|and) an? )visit by (?:[\\w.]+ ){1,4}|invitations? to (?:visit )?[a-z]{3,12}|reciprocal visits|(?<=\\bthat )an? (?:\\w+ )?visit (?:by|to) [\\w ]{3,30}|(?:(?:upcoming|forthcoming|possible|planned|future|return|official|state|proposed|next|eventual|reciprocal) ){1,3}visits?(?: (?:to|by) [\\w ]{3,20})?",
	},
	{
		slug: "space",
		name: "space",
		words:
			"(?:outer )?space(?= (?:cooperation|exploration|station))|(?<=(?:, |and |on |in |as |including |outer |civil |of ))space(?= (?:and)\\b|[.,;])|space (?:programme|program|sector|technology|industry|missions?|collaboration|security)|lunar \\w+",
	},
	{
		slug: "ceasefire",
		name: "a ceasefire",
		words:
			"cease-?fires?|truces?|(?:temporary |quick |early |swift |speedy |rapid |immediate |prompt ){1,2}(?:halt|end|stop) to (?:the )?(?:fighting|hostilities)|cessation of hostilities|(?:humanitarian|temporary) (?:truce|pause)|pause in (?:the )?fighting",
	},
];
