import type { TopicRow } from "./row.ts";

/** Matters between particular countries, and of particular people. */
export const MATTERS: readonly TopicRow[] = [
	{
		slug: "surveillance",
		name: "surveillance",
		words:
			"surveillance|(?:monitor(?:s|ed|ing)?|tapping|tapped|bugging|bugged|listen(?:ing|ed) in on|intercept(?:ed|ing|ion)?)\\W? (?:of )?(?:[\\w'-]+ ){0,3}(?:communications|phones?|calls|conversations|e-?mails)|\\bnsa\\b(?:'s)?(?: (?:spying(?! charges)|surveillance|program(?:me)?s?|leaks?|revelations))?|national security agency|wire-?tap\\w*|eavesdrop\\w*|(?:alleged |us |u\\.s\\. |american ){0,4}(?:spying|snooping|espionage)|phone[- ]tapping|tapping of (?:[\\w']+ ){0,3}(?:phones?|mobile|cellphone)|intercept\\w* of (?:[\\w']+ ){0,3}(?:calls|e-?mails|communications)|reading of (?:[\\w']+ ){0,2}(?:emails|e-mails|messages)|(?:collecting|collection) of (?:[\\w,.]+ ){0,4}(?:calls|e-?mails|phone records|data)|intelligence[- ](?:gathering|collection)|gather(?:s|ing)? intelligence|(?:recent |press |snowden ){0,2}disclosures(?: in the press)?|gathering of intelligence",
	},
	{
		slug: "comfort-women",
		name: 'the "comfort women"',
		words:
			"comfort[- ]women|wartime sex(?:ual)? slav\\w+|wartime history|wartime past|sex(?:ual)?[- ]slav\\w+(?: issue)?|sex slaves",
	},
	{
		slug: "forced-labor",
		name: "wartime forced labour",
		words:
			"(?:wartime )?forced labou?r(?:ers)?|wartime labou?r(?:ers)?|forced to labou?r|(?:compensation (?:for|of|to) )?(?:the )?(?:south )?koreans (?:who (?:were|had been) |whom japan )?forced to work|(?:wartime |colonial-era |world war (?:ii|two) ){1,2}(?:forced )?labou?r(?:ers)?",
	},
	{
		slug: "fukushima",
		name: "the Fukushima water",
		words:
			"fukushima(?: (?:water|wastewater|plant))?|(?:treated|radioactive|contaminated) (?:waste)?water|seafood(?: (?:ban|imports?|products))?|ban on (?:japanese )?(?:seafood|fish)|buoys?",
	},
	{
		slug: "embassies",
		name: "embassies",
		words:
			"embassies|consulates?|diplomatic missions|expulsions? of diplomats|diplomats' expulsions?|(?:work|functioning|operations?|staffing) of (?:the )?(?:foreign|diplomatic) missions|foreign missions",
	},
	{
		slug: "family-reunions",
		name: "family reunions",
		words: "(?:reunions? of )?(?:separated )?famil(?:y reunions?|ies separated)",
	},
	{
		slug: "children",
		name: "abducted children",
		words:
			"(?:abducted|deported|kidnapped|missing) (?:\\w+ )?children|children (?:who (?:have been|were|had been) )?(?:taken|abducted|deported|carried off|removed|separated)(?: to russia| by russia| from)?|plight of (?:[\\w' ]{1,30} )?children|return of (?:\\w+ ){0,3}children|children (?:should|must|had to|would|will|to) (?:be )?(?:returned|sent home|brought home|go home)",
	},
	{ slug: "prisoners-of-war", name: "prisoners of war", words: "prisoners of war|pows?" },
	{
		slug: "prisoner-exchange",
		name: "an exchange of prisoners",
		words:
			"prisoner[- ](?:swaps?|exchanges?|releases?)|exchanges? of (?:[\\w-]+ ){0,3}(?:prisoners|captives|pows|detainees)|swaps? of (?:prisoners|captives)|release of prisoners|exchanges? (?:of )?all[- ]for[- ]all|exchanges? of (?:[\\w-]+ ){0,3}(?:agents|spies|bodies)|swaps? of (?:[\\w-]+ ){0,3}(?:prisoners|captives|pows|spies|agents)|(?:exchang|swap)(?:e|ed|ing|ped|ping)? (?:[\\w-]+ ){0,3}(?:prisoners|captives|pows|detainees)|(?:return|release) (?:home )?of (?:[\\w-]+ ){0,3}(?:agents|spies)|(?:captured|imprisoned) (?:fighters|soldiers|servicemen|prisoners)|(?:all )?prisoners(?= (?:and|from both|on both)\\b|[.,;])|exchanges? of \\W?[\\d,]{1,12}[\\w,-]*\\W? prisoners",
	},
	{
		slug: "nuclear-safety",
		name: "the safety of nuclear plants",
		words:
			"(?:(?<!\\b(?:build|building|new|more|another|first|second|third) )nuclear (?:safety|plants?|power plants?|power stations?)(?: safety)?|(?:safety|security) of (?:[\\w']+ ){0,3}nuclear (?:power )?(?:plants?|stations?|sites|facilities))|zaporizhzh?ia(?: nuclear)?(?: (?:power )?plant)?|chernobyl",
	},
	{
		slug: "air-defense",
		name: "air defences",
		words:
			"air[- ]defen[cs]es?(?: (?:systems?|missiles?))?|patriots?(?: (?:missiles?|systems?|batter\\w+))?|thaad|iron dome",
	},
	{
		slug: "missiles",
		name: "missiles",
		words:
			"(?:unidentified )?projectiles?|(?:north korea(?:n|'s) )?(?:rocket|missile) (?:firings?|launch(?:es)?)|missiles(?= (?:fired|launched|that))|deployment of (?:[\\w-]+ ){0,3}missiles|missiles (?=aimed|pointed|deployed|target)|(?:ballistic|cruise|hypersonic|intermediate-range)[- ]missiles?(?: (?:program(?:me)?s?|tests?|launch(?:es)?))?|missile (?:program(?:me)?s?|tests?|launch(?:es)?)|long-range missiles?|missiles?(?= (?:fired|launched|attacks?)\\b)|missile (?:arsenal|capabilities|activity|threats?|proliferation|development)",
	},
	{
		slug: "peace-talks",
		name: "peace talks",
		words:
			"peace (?:talks|negotiations|process|plan|deal|pact|accord|agreement|proposals?|formula|settlement|mission|conference)|memorand(?:ums|a)|(?:istanbul|geneva|riyadh|cairo|doha) (?:talks|negotiations|process)|(?:talks|dialogue) and negotiations?|negotiations? and (?:talks|dialogue)|negotiations? (?:with|between) (?:the )?(?:ukrain\\w+|russian?s?)",
	},
	{
		slug: "troops",
		name: "troop numbers",
		words:
			"troop (?:withdrawals?|levels?|numbers?|presence|deployments?|reductions?|build-?up|pullout)|withdrawal of (?:[\\w.'-]+ ){0,3}(?:troops|forces)|number of (?:[\\w.'-]+ ){0,2}troops|presence of (?:[\\w.'-]+ ){0,2}troops",
	},
	{
		slug: "civilians",
		name: "civilian deaths",
		words:
			"civilian (?:casualties|deaths|toll|losses|harm|lives?|life)|deaths? of (?:[\\w-]+ ){0,3}civilians|protection of civilians|protect\\w* (?:of )?civilians|civilians",
	},
	{
		slug: "black-sea",
		name: "the Black Sea",
		words: "(?:shipping|navigation) in the black sea|black sea(?: (?:shipping|navigation|ceasefire|fleet))?",
	},
	{
		slug: "economy",
		name: "the economy",
		words:
			"(?:global |world |regional )?econom(?:y|ies)|economic (?:ties|relations|issues|growth|crisis|recovery|partnership)|investments?|debt (?:crisis|relief|ceiling)|eurozone|euro crisis|economic (?:development|co-?operation|situation|matters|policy|policies|agenda|coercion|challenges|stability)|(?:restart|reopen|rebuild)(?:ing)? (?:their |the )?econom(?:y|ies)|financial (?:markets|stability)",
	},
	{
		slug: "crime",
		name: "crime",
		words: "violent crime|gang violence",
	},
	{
		slug: "dollar",
		name: "the dollar",
		words: "(?:power of the )?dollar(?=\\W)(?! (?:a|per|bill|bills)\\b)|de-?dollari[sz]ation",
	},
	{
		slug: "food-security",
		name: "food security",
		words: "food (?:security|crisis|shortages?|supplies|prices)|famine|hunger(?! strike)",
	},
	{
		slug: "railways",
		name: "railways",
		words:
			"(?:cross-border )?rail(?:way|road)s?(?: (?:lines?|links?))?|high[- ]speed (?:rail|trains?)(?:ways?)?|bullet trains?",
	},
	{ slug: "constitution", name: "constitutional reform", words: "constitutional (?:reforms?|changes?|amendments?)" },
	{
		slug: "mh17",
		name: "flight MH17",
		words:
			"\\bmh-?17\\b|(?:catastrophe|crash|tragedy|disaster) (?:of|with|involving) (?:the |a )?malaysian? (?:airlines )?(?:passenger )?(?:airliner|plane|jet|boeing|aircraft|flight)|flight mh-?17|downing of (?:the )?(?:[\\w-]+ ){0,3}(?:plane|airliner|jet|flight)|(?:downed|shot[- ]down) (?:passenger |malaysian? |civilian ){0,2}(?:plane|airliner|jet)|(?:shooting down|downing) of (?:the )?malaysia\\w* [^.;,]{3,30}",
	},
	{
		slug: "nord-stream",
		name: "the Nord Stream pipeline",
		words: "nord stream(?: ?(?:2|ii))?(?: (?:pipeline|project))?",
	},
	{
		slug: "lgbt-rights",
		name: "gay rights",
		words:
			'(?:rights|treatment|persecution) of (?:gay|lgbt\\w*|homosexual)(?: (?:people|men|minorities|russians))?|(?:law on )?"?homosexual(?:ity)?"?(?: "?propaganda"?)?|(?:anti-)?(?:gay|lgbtq?\\+?)(?: (?:rights|people|men|laws?|propaganda law))?',
	},
	{
		slug: "adoptions",
		name: "adoptions",
		words:
			"adoptions?(?! (?:of (?!(?:\\w+ ){0,2}(?:child|orphan))|by))(?: (?:ban|of (?:russian )?(?:children|orphans)))?",
	},
	{
		slug: "extrajudicial-killings",
		name: "extrajudicial killings",
		words: "extra-?(?:judicial|legal) (?:killings?|executions?)|killings? of (?:[\\w-]+ ){0,3}drug suspects",
	},
	{
		slug: "pandemic-origins",
		name: "the origins of the coronavirus",
		words: "origins? of (?:the )?(?:coronavirus|covid(?:-19)?|pandemic|virus)",
	},
	{ slug: "inflation", name: "inflation", words: "inflation|interest rates" },
	{
		slug: "immigration-raid",
		name: "an immigration raid",
		words: "(?:immigration|ice|hyundai|georgia) raid|detained (?:korean )?workers|workers' detention",
	},
	{
		slug: "visas",
		name: "visas",
		words:
			"h-?1b(?: visas?)?|(?:student|work|foreign students') visas?|visa (?:issues?|ban|regime|fees?|restrictions|waivers?)|visa-free (?:travel|regime)|visa (?:liberali[sz]ation|facilitation|policy|rules|applications?|system|requirements)|visa-free (?:access|entry|agreement)|visas(?= (?:for|and)\\b|[.,;])",
	},
	{
		slug: "russian-oil",
		name: "Russian oil",
		words: "(?:purchases? of |buying |imports? of )?russian (?:oil|energy|crude)(?: (?:purchases|imports|exports))?",
	},
	{
		slug: "bolsonaro",
		name: "the Bolsonaro case",
		words: "bolsonaro(?:'s)?(?: (?:trial|case|prosecution))?",
	},
	{
		slug: "frozen-assets",
		name: "frozen assets",
		words:
			"(?:frozen |immobili[sz]ed |seized ){1,2}(?:russian |iranian |afghan )?(?:state |central bank |sovereign )?(?:assets|funds)|russian (?:state |central bank |sovereign )?assets|unfreez\\w+ (?:of )?(?:assets|funds)",
	},
	{ slug: "no-fly-zone", name: "a no-fly zone", words: "no-fly zones?" },
	{ slug: "ebola", name: "Ebola", words: "ebola(?: (?:outbreak|crisis|epidemic))?" },
	{ slug: "death-penalty", name: "the death penalty", words: "death penalty|capital punishment" },
	{
		slug: "snowden",
		name: "Edward Snowden",
		words: "(?:case of )?(?:edward (?:j\\. )?)?snowden(?:'s)?(?: (?:case|affair|asylum|leaks))?",
	},
	{
		slug: "gulen",
		name: "Fethullah G\u00fclen",
		words:
			"(?:(?:status|extradition) of )?(?:mr\\.? |fethullah )?g[u\u00fc]len(?:'s)?(?: (?:extradition|case|movement))?",
	},
	{
		slug: "coup-attempt",
		name: "the attempted coup",
		words:
			"(?:attempted|failed|military|botched) coup(?: attempt)?|coup(?: attempt)?|overthrow|military (?:takeover|coup)",
	},
	{
		slug: "rule-of-law",
		name: "the rule of law",
		words:
			"(?:due process and (?:the )?)?rule of law|due process|judicial independence|constitutional (?:court|tribunal)",
	},
	{
		slug: "missile-defense",
		name: "missile defence",
		words:
			"(?:anti-)?missile[- ](?:defen[cs]es?|shield)(?: (?:systems?|shield|plans?))?|(?:planned |american |us |u\\.s\\. ){1,4}missile shield",
	},
	{
		slug: "settlements",
		name: "settlements",
		words:
			"settlements?(?: (?:construction|building|expansion|freeze|activity|policy|plans?))|(?:israeli |jewish |new ){1,4}settlements?|settlement (?:freeze|issue)|(?:homes|housing)(?: (?:units|announcement|plans?))?(?: for jews)? in east jerusalem|housing (?:announcement|plan|units)|ramat shlomo|givat hamatos|har homa|ma'?ale adumim|(?:homes|housing|building) in (?:east jerusalem|the west bank)|settlements(?= (?:and|in)\\b|[.,;])",
	},
	{
		slug: "democratic-transition",
		name: "a political transition",
		words:
			"(?:orderly |peaceful |democratic |political |swift ){1,4}transition|handover of power|transition (?:of power|in egypt|to democracy)",
	},
	{
		slug: "protests",
		name: "protests",
		words:
			"(?:mass |street |anti-government )?protests?(?: movement)?|protesters|crackdown(?: on (?:protesters|dissent|demonstrators))?|violence (?:in tahrir square|against (?:protesters|demonstrators))|use of force",
	},
	{
		slug: "condolences",
		name: "condolences",
		words:
			"(?<!pass(?:ed|ing)? on (?:his|her|their|my|our) )condolences|sympathy|sympathies|(?:sorrow|sadness|grief|solidarity)(?= (?:over|at|for|following|after|with the (?:victims|families))\\b)",
	},
	{
		slug: "defense-cooperation",
		name: "defence cooperation",
		words:
			"(?:defen[cs]e|security) (?:cooperation|ties|relations|partnership|relationship)|arms (?:sales|deals?|purchases)",
	},
];
