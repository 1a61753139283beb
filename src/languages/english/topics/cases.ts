import type { TopicRow } from "./row.ts";

/** Single cases, deals and events that leaders have talked about. */
export const CASES: readonly TopicRow[] = [
	{
		slug: "drones",
		name: "drones",
		words:
			"(?:us |u\\.s\\. |american |armed |iranian )?drone(?: (?:strikes?|attacks?|sales?|program(?:me)?|exports?))?s?|unmanned aircraft",
	},
	{
		slug: "aukus",
		name: "the AUKUS submarine deal",
		words:
			"aukus(?: (?:pact|deal|submarines))?|nuclear[- ]powered submarines?|submarines? (?:deal|contract|pact|row|announcement|dispute)|(?:announcement|contract|deal|row|dispute) (?:on|over|for|about) (?:the )?submarines",
	},
	{
		slug: "greek-debt",
		name: "Greece's debt",
		words: "gree(?:k|ce's) (?:debt|bailout|crisis|exit)(?: crisis)?|grexit|bailout(?: (?:deal|terms|program(?:me)?))?",
	},
	{
		slug: "financial-crisis",
		name: "the financial crisis",
		words:
			"(?:global |world |european )?(?:financial|banking|sovereign debt) crisis|financial (?:regulation|reform)|bank(?:ing)? regulation",
	},
	{
		slug: "lockerbie",
		name: "Lockerbie",
		words:
			"lockerbie(?: (?:bomb(?:er|ing)))?|(?:abdel ?baset )?(?:ali )?(?:al[- ])?megrahi(?:'s)?(?: (?:release|case|return))?",
	},
	{
		slug: "bin-laden",
		name: "Osama bin Laden",
		words: "(?:osama )?bin laden(?:'s)?(?: (?:raid|killing|death))?|abbottabad",
	},
	{ slug: "haqqani-network", name: "the Haqqani network", words: "haqqani(?: network)?|safe havens?|sanctuaries" },
	{
		slug: "security-pact",
		name: "a security pact",
		words:
			"bilateral security (?:agreement|pact)|security (?:pact|agreement|treaty)|strategic partnership (?:agreement|pact)|(?:enduring )?us-afghan strategic partnership|mutual defen[cs]e (?:treaty|pact)",
	},
	{ slug: "keystone-pipeline", name: "the Keystone pipeline", words: "keystone(?: xl)?(?: pipeline)?" },
	{
		slug: "okinawa-base",
		name: "the bases on Okinawa",
		words: "okinawa(?:'s)?(?: bases?)?|futenma",
	},
	{
		slug: "jet-downing",
		name: "the downing of a warplane",
		words:
			"(?:downing|shooting down) of (?:a |the )?(?:[\\w-]+ ){0,2}(?:warplane|fighter jet|jet|bomber|su-24|aircraft)|downed (?:warplane|jet|bomber)",
	},
	{
		slug: "safe-zone",
		name: "a safe zone",
		words: "(?:(?:safe|de-escalation),? or )?(?:safe|buffer|demilitari[sz]ed|de-escalation),? zones?",
	},
	{
		slug: "gulf-crisis",
		name: "the Gulf crisis over Qatar",
		words:
			"(?:qatar(?:i|'s)?|gulf) (?:crisis|blockade|dispute|rift|row|boycott|embargo|standoff|feud)|(?:blockade|boycott|embargo|isolation) of qatar|demands (?:of|made by|from) (?:the )?(?:four|boycotting|blockading|arab) (?:\\w+ )?(?:countries|states|nations|quartet)",
	},
	{
		slug: "qatar",
		name: "Qatar",
		words: "qatar(?:i|'s)?",
	},
	{
		slug: "soleimani",
		name: "Qassem Soleimani",
		words: "(?:killing of (?:[\\w.]+ ){0,3})?(?:qass?em )?soleimani(?:'s)?(?: (?:killing|death))?",
	},
	{
		slug: "jerusalem-embassy",
		name: "the embassy move",
		words:
			"(?:mov(?:e|ing|ed)|relocat\\w+) (?:of )?(?:the |its )?(?:us |u\\.s\\. |american )?embassy|embassy move|recognition of jerusalem|(?:us |u\\.s\\. |american |its |their |the ){1,3}embassy (?:in|to|from) (?:israel|jerusalem|tel aviv)",
	},
	{
		slug: "chips",
		name: "computer chips",
		words:
			"(?:advanced |computer |ai |nvidia ){0,4}(?:chips?|semiconductors?)(?: (?:exports?|ban|curbs|controls|restrictions))?|nvidia(?:'s)?(?: chips)?|blackwell(?: chips?)?",
	},
	{
		slug: "philippines",
		name: "the Philippines",
		words: "philippines?(?:')?(?= (?:sea|shoal|vessels|boats))|second thomas shoal|west philippine sea",
	},
	{
		slug: "nobel-prize",
		name: "the Nobel Peace Prize",
		words:
			"nobel(?: peace)?(?: prize)?(?! (?:[\\w-]+ ){0,2}(?:winner|laureate|recipient|committee|laureates|winners)\\b)(?! (?:peace|prize))",
	},
	{ slug: "beef", name: "beef", words: "beef(?: (?:imports?|exports?|ban))?|poultry|pork" },
	{
		slug: "digital-tax",
		name: "a digital tax",
		words: "digital (?:services )?tax(?:es)?|tech tax|tax on (?:tech|technology) (?:giants|companies)",
	},
	{
		slug: "flight-diversion",
		name: "the diverted flight",
		words:
			"(?:forced landing|diversion|hijacking|interception) of (?:a |the )?(?:[\\w-]+ ){0,2}(?:flight|plane|airliner)|(?:ryanair|diverted) (?:flight|plane)|protasevich",
	},
	{
		slug: "sailors",
		name: "captured sailors",
		words: "(?:captured |detained |ukrainian |24 ){1,4}(?:sailors|seamen)|release of (?:[\\w-]+ ){0,3}sailors",
	},
	{
		slug: "womens-rights",
		name: "women's rights",
		words:
			"women's rights(?: activists)?|(?:gender|women's) (?:equality|empowerment)|rights of women(?: and girls)?|girls' education|mahsa amini",
	},
	{
		slug: "genocide-case",
		name: "a case of genocide",
		words: "genocide(?: (?:case|claims?|allegations?))?|(?:icj|world court) case|international court(?: of justice)?",
	},
	{
		slug: "armenian-genocide",
		name: "the Armenian genocide",
		words:
			"armenian genocide|(?:1915 )?(?:massacres?|mass killings?|killings?) of (?:ottoman )?armenians(?: as genocide)?",
	},
	{
		slug: "flights",
		name: "direct flights",
		words: "(?:direct |commercial |passenger |air ){1,4}(?:flights?|links?)|flights",
	},
	{
		slug: "students",
		name: "students",
		words:
			"(?:chinese |foreign |international |indian ){1,4}students|student exchanges?|(?<=(?:, |and |on |for |including ))students(?= (?:and|exchange)|[.,;])|student (?:mobility|visas)",
	},
	{
		slug: "people-to-people",
		name: "people-to-people exchanges",
		words: "people-to-people (?:ties|exchanges|contacts)|cultural (?:ties|exchanges)",
	},
	{
		slug: "transport",
		name: "transport links",
		words:
			"(?:rail(?:way|road)?|road|transport|ferry|air|bus|highway) (?:and \\w+ )?(?:links?|lines?|connections?|corridors?|routes?|service)|high[- ]speed rail(?:way)?|railways?(?= (?:between|to|from|project|and)|[,.;])|middle corridor|north-south corridor",
	},
	{
		slug: "infrastructure",
		name: "infrastructure",
		words:
			"infrastructure(?: projects?)?|ports(?= (?:and|development)\\b|[.,;])|port (?:development|project|facilities)",
	},
	{
		slug: "nile-dam",
		name: "the dam on the Nile",
		words:
			"\\bgerd\\b|(?:grand )?(?:ethiopian )?renaissance dam|(?:giant |mega-?|ethiopian |ethiopia's |blue |nile ){1,3}dam|dam (?:that )?(?:[\\w ]{0,30})?on the (?:blue )?nile|nile waters?",
	},
	{
		slug: "water",
		name: "water",
		words:
			"indus waters? treaty|water (?:sharing|treaty|dispute|supplies)|water (?:rights|scarcity|security|resources)",
	},
	{ slug: "reparations", name: "reparations", words: "reparations|compensation|war debts?" },
	{ slug: "whaling", name: "whaling", words: "whaling" },
	{
		slug: "united-nations",
		name: "the United Nations",
		words:
			"(?:security council|un|u\\.n\\.) reform|permanent (?:seat|membership)|un security council|security council(?: resolutions?| seat| reform)?|multilateralism|(?:un|u\\.n\\.|united nations) (?:general assembly|reforms?|charter|system)|rules-based (?:international )?order|multilateral (?:system|institutions|cooperation)",
	},
	{ slug: "brics", name: "BRICS", words: "\\bbrics\\b(?: (?:summit|expansion))?" },
	{
		slug: "europe-defense",
		name: "European defence",
		words: "european (?:defen[cs]e|army|security)|strategic autonomy",
	},
	{
		slug: "f-16",
		name: "F-16 fighter jets",
		words:
			"(?:sale of |sales of )?f-?(?:16|35)s?(?: (?:fighter )?(?:jets?|sales?|deal|aircraft|program(?:me)?|planes?|fighters?)){0,4}|fighter jets?|f-?35s?(?: (?:jets?|aircraft|sales?|deal))?|(?:fighter|combat) (?:jets?|aircraft|planes?)|rafales?(?: (?:jets?|aircrafts?))?|eurofighters?(?: typhoons?)?|gripens?",
	},
	{
		slug: "spy-balloon",
		name: "the balloon",
		words:
			"(?:chinese |suspected |alleged |surveillance ){0,4}(?:spy |surveillance )?balloon(?: (?:incident|shootdown))?",
	},
	{
		slug: "wagner",
		name: "the Wagner mutiny",
		words: "(?:armed )?mutiny|wagner(?: (?:group|mutiny|revolt|rebellion|mercenar\\w+))?|prigozhin",
	},
	{
		slug: "annexation",
		name: "annexation",
		words:
			"annex(?:ation|ing|ed)(?: (?:moves|of [\\w' ]{3,30}))?|51st state|(?:not|never be|isn't|won't be|will not be) for sale",
	},
	{ slug: "tomahawks", name: "Tomahawk missiles", words: "tomahawks?(?: (?:cruise )?missiles?)?" },
	{ slug: "soybeans", name: "soybeans", words: "soy ?beans?(?: (?:purchases|exports|imports))?" },
	{
		slug: "military-exercises",
		name: "military exercises",
		words:
			"(?:joint |military |naval |live[- ]fire |missile |war ){1,4}(?:exercises?|drills?|games|firing)|(?:live[- ]fire |naval |joint |war |snap |large-scale ){1,2}(?:drills?|exercises?|games)|right to (?:perform|hold|conduct) (?:\\w+ )?exercises",
	},
	{
		slug: "airstrikes",
		name: "air strikes",
		words:
			"air[- ]?(?:strikes?|raids?)|(?:russian |israeli |missile |drone ){1,4}(?:strikes|attacks)(?= (?:on|in|against|by))|(?:(?:missile|rocket|drone|aerial|artillery)(?:,? (?:and )?)){1,3}(?:strikes?|attacks?|barrages?|bombardments?)|(?:aerial |russian |indiscriminate ){0,2}(?:bombardments?|shelling|bombing)(?: (?:of|campaign))?",
	},
	{
		slug: "peacekeepers",
		name: "peacekeepers",
		words:
			"(?:(?:deployment of )?(?:un |u\\.n\\. |international )?)?peacekeep(?:ers|ing)(?: (?:force|forces|mission|troops))?",
	},
	{
		slug: "pelosi-visit",
		name: "a visit by Nancy Pelosi",
		words: "(?:nancy )?pelosi(?:'s)?(?: (?:possible |planned )?(?:visit|trip|travel plans))?",
	},
	{
		slug: "plane-crash",
		name: "a plane crash",
		words:
			"(?:bombing|crash|downing|loss) of (?:a |the )?(?:russian |passenger |ukrainian |malaysian |german ){0,4}(?:airliner|plane|jet|aircraft)|plane crash|air crash",
	},
	{
		slug: "mh370",
		name: "flight MH370",
		words: "\\bmh-?370\\b|flight mh-?370|missing (?:malaysian? (?:airlines )?)?(?:plane|airliner|flight|jet)",
	},
];
