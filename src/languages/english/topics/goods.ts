import type { TopicRow } from "./row.ts";

/** Goods, markets and works of their own besides trade. */
export const GOODS: readonly TopicRow[] = [
	{
		slug: "steel",
		name: "steel",
		words:
			"steel(?:making|makers|workers)|(?:cheap |chinese |excess ){0,2}steel(?: (?:dumping|overcapacity|over-?production|glut|crisis|industry|exports|imports|capacity|jobs))?|dumping of (?:cheap |chinese ){0,2}steel|(?:excess (?:capacity|production)|over-?capacity|over-?production)(?: (?:of|in) (?:the )?(?:chinese |global )?steel(?: (?:industry|market|sector))?)?|(?:excess|over)-?(?:capacity|production) of steel",
	},
	{ slug: "lumber", name: "softwood lumber", words: "(?:softwood )?lumber(?: (?:duties|tariffs|dispute))?" },
	{ slug: "aluminum", name: "aluminium", words: "alumini?um(?: (?:tariffs?|dispute|duties|imports|exports))?" },
	{
		slug: "wine",
		name: "wine",
		words: "(?:wine|whisky|whiskey|champagne|cognac|brandy)(?: (?:tariffs?|duties|exports|imports))?",
	},
	{
		slug: "supply-chains",
		name: "supply chains",
		words:
			"(?:resilient |global |secure |strong |diversified |more resilient ){0,2}supply chains?(?: (?:resilience|disruptions?|security))?",
	},
	{
		slug: "hinkley-point",
		name: "Hinkley Point",
		words: "hinkley(?: point)?(?: c)?(?: (?:nuclear )?(?:plant|reactor|project|power station|power plant|deal))*",
	},
	{
		slug: "plastic-pollution",
		name: "plastic pollution",
		words:
			"plastics?(?: (?:pollution|waste))|ocean pollution|(?:protecting|protection of|health of) (?:the |our )?oceans?",
	},
	{
		slug: "economic-reforms",
		name: "economic reforms",
		words: "(?:labou?r|pension|economic|structural|tax) reforms?(?=\\W)",
	},
	{
		slug: "pipeline",
		name: "a pipeline",
		words: "(?:trans[- ][a-z]+ |gas |oil |natural gas |[a-z]+-[a-z]+ ){0,2}pipelines?(?: (?:project|deal))?",
	},
	{ slug: "hydrogen", name: "hydrogen", words: "(?:green )?hydrogen" },
	{
		slug: "renewables",
		name: "renewable energy",
		words: "renewables?(?: energy)?|clean energy|solar (?:power|energy)|wind (?:power|farms?)",
	},
	{ slug: "quantum", name: "quantum computing", words: "quantum(?: (?:computing|technology|technologies))?" },
	{
		slug: "fentanyl",
		name: "fentanyl",
		words:
			"(?:(?:flow|production|trafficking|smuggling|export|precursors?) of )?fentanyl(?: (?:flows?|precursors?|trafficking|production|crisis|trade|smuggling))?|synthetic (?:drugs|opioids)|precursor chemicals|precursors",
	},
	{ slug: "tiktok", name: "TikTok", words: "tik ?tok(?:'s)?(?: (?:deal|sale|ban))?" },
	{
		slug: "rare-earths",
		name: "rare earths",
		words: "rare[- ]earths?(?: (?:exports?|magnets?|minerals|elements|supplies|deal|controls?))?",
	},
];
