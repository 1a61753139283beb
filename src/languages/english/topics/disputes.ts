import type { TopicRow } from "./row.ts";

/** Disputes, incidents and matters that two countries have with each other, wherever these are. */
export const DISPUTES: readonly TopicRow[] = [
	{
		slug: "koran-burning",
		name: "the burning of the Koran",
		words:
			"(?:burning|desecration)s? of (?:the |copies of the |a )?(?:koran|quran|qur'an|muslim holy book)|(?:koran|quran|qur'an)[- ]burnings?",
	},
	{ slug: "bali-nine", name: "the Bali Nine", words: "bali nine(?: executions?)?" },
	{
		slug: "macedonia-name",
		name: "Macedonia's name",
		words:
			"macedonia(?:n|'s)? name(?: dispute| issue| deal)?|name (?:dispute|row|issue)|prespa(?:s)? (?:agreement|deal|accord)",
	},
	{
		slug: "eastern-mediterranean-drilling",
		name: "the Turkish survey ship",
		words:
			"(?:survey|research|drill(?:ing)?) ships?|oruc reis|yavuz|seismic (?:survey|research)|drilling (?:off|near|around) (?:cyprus|crete|kastellorizo)",
	},
	{ slug: "sevastopol", name: "the naval base at Sevastopol", words: "sevastopol|black sea fleet" },
	{ slug: "snake-island", name: "Snake Island", words: "snake island|zmiinyi" },
	{ slug: "reed-bank", name: "Reed Bank", words: "(?:reed|recto) bank|julian felipe reef|whitsun reef" },
	{ slug: "mekong", name: "the Mekong", words: "mekong(?: river)?(?: dams?)?" },
	{ slug: "suu-kyi", name: "Aung San Suu Kyi", words: "(?:aung san )?suu kyi(?:'s)?(?: (?:release|trial|detention))?" },
	{
		slug: "lords-resistance-army",
		name: "the Lord's Resistance Army",
		words: "lord's resistance army|joseph kony|\\bkony\\b",
	},
	{ slug: "abyei", name: "Abyei", words: "abyei" },
	{ slug: "ceuta-melilla", name: "Ceuta and Melilla", words: "ceuta(?: and melilla)?|melilla" },
	{ slug: "suwalki-gap", name: "the Suwalki gap", words: "suwa[lł]ki (?:gap|corridor)" },
	{ slug: "caspian", name: "the Caspian Sea", words: "caspian(?: sea)?" },
	{ slug: "baikonur", name: "Baikonur", words: "baikonur" },
	{ slug: "balochistan", name: "Balochistan", words: "b[ae]lu?o?chistan" },
	{ slug: "gwadar", name: "the port of Gwadar", words: "gwadar(?: port)?" },
	{ slug: "siachen", name: "the Siachen glacier", words: "siachen(?: glacier)?" },
	{ slug: "sir-creek", name: "Sir Creek", words: "sir creek" },
	{ slug: "jadhav", name: "Kulbhushan Jadhav", words: "(?:kulbhushan )?jadhav(?:'s)?(?: (?:case|release|sentence))?" },
	{ slug: "masood-azhar", name: "Masood Azhar", words: "masood azhar|jaish-e-mohamm[ae]d" },
	{ slug: "hafiz-saeed", name: "Hafiz Saeed", words: "hafiz saeed|lashkar-e-t[ao]iba" },
	{ slug: "mumbai-attacks", name: "the 26/11 trial", words: "26/11(?: (?:trial|attacks?|case))?" },
	{ slug: "katchatheevu", name: "Katchatheevu", words: "kat?chc?ha?theevu" },
	{
		slug: "teesta",
		name: "the waters of the Teesta",
		words: "teesta(?: (?:river|waters?|water[- ]sharing))?(?: (?:treaty|accord|deal|pact))?",
	},
	{ slug: "arunachal-pradesh", name: "Arunachal Pradesh", words: "arunachal(?: pradesh)?|tawang" },
	{ slug: "lipulekh", name: "the Lipulekh pass", words: "lipulekh|kalapani" },
	{ slug: "sabah", name: "Sabah", words: "(?:claim to |claims? on )?sabah(?: claim)?" },
	{
		slug: "haze",
		name: "the haze over Southeast Asia",
		words: "(?:transboundary |cross-border |smoke |choking )haze|the haze(?=[,.;]| (?:from|over|that|and))",
	},
	{ slug: "timor-sea", name: "the Timor Sea", words: "timor sea|greater sunrise" },
	{ slug: "papua", name: "Papua", words: "west papua(?:n|'s)?|papua(?! new)(?:n|'s)?" },
	{ slug: "bougainville", name: "Bougainville", words: "bougainville" },
	{ slug: "tasman-sea", name: "the Tasman Sea", words: "tasman sea" },
	{ slug: "special-tribunal", name: "a special tribunal", words: "(?:special|international) tribunal" },
	{ slug: "kursk", name: "Kursk", words: "\\bkursk(?: (?:region|incursion|oblast))?" },
	{ slug: "normandy-format", name: "the Normandy format", words: "normandy (?:format|four|summit|talks)" },
	{
		slug: "arctic-30",
		name: "the Greenpeace activists",
		words: "arctic 30|greenpeace (?:activists|ship|crew|protesters)",
	},
	{ slug: "yazidis", name: "the Yazidis", words: "ya?e?zidis?" },
	{
		slug: "akkuyu",
		name: "the Akkuyu plant",
		words: "akkuyu(?: (?:nuclear )?(?:power )?(?:plant|station))?|paks(?: (?:ii|2|nuclear|plant))+",
	},
	{
		slug: "subsidies",
		name: "subsidies",
		words: "(?:green |state |industrial |farm |export ){1,2}subsid(?:y|ies)|inflation reduction act",
	},
	{
		slug: "wildlife-trade",
		name: "poaching",
		words: "(?:wildlife|ivory|rhino[- ]horn) (?:trade|trafficking|crime)|poaching",
	},
	{ slug: "remittances", name: "remittances", words: "remittances" },
	{ slug: "ayotzinapa", name: "the missing students of Ayotzinapa", words: "ayotzinapa|43 (?:missing )?students" },
	{
		slug: "leopoldo-lopez",
		name: "Leopoldo L\u00f3pez",
		words: "leopoldo l[o\u00f3]pez(?:'s)?(?: (?:case|release|sentence))?",
	},
	{ slug: "eln", name: "the ELN", words: "\\beln\\b(?: (?:rebels|guerrillas|talks))?" },
	{ slug: "itaipu", name: "the Itaipu dam", words: "itaip[u\u00fa](?: (?:dam|treaty))?" },
	{ slug: "wikileaks", name: "WikiLeaks", words: "wikileaks(?: (?:cables|disclosures|leaks))?" },
	{ slug: "al-jazeera", name: "Al Jazeera", words: "al[- ]jazeera" },
	{ slug: "fertiliser", name: "fertiliser", words: "fertili[sz]ers?(?: (?:exports?|supplies|shipments))?" },
	{ slug: "falun-gong", name: "Falun Gong", words: "falun gong" },
	{ slug: "third-term", name: "a third term", words: "(?:a |his |bid for a |seeking a ){0,2}third term" },
	{
		slug: "border-fence",
		name: "a border fence",
		words: "border (?:fence|fences|closures?|crossings? closed|gates?)|closed borders?",
	},
	{
		slug: "regional-force",
		name: "a regional force",
		words:
			"(?:regional|multinational|peace|stabili[sz]ation|east african|international|joint) (?:\\w+ )?force(?! (?:of|majeure))(?= (?:for|in|to|on)\\b|[,.;])",
	},
	{
		slug: "embassy-siege",
		name: "an attack on an embassy",
		words:
			"(?:attack|siege|storming|assault|raid|protests?)s? (?:on|of|at|outside) (?:the |its |his |her |their )?(?:[\\w']+ )?(?:embassy|consulate)",
	},
	{
		slug: "executions",
		name: "executions",
		words: "executions?(?= (?:of|by|in)\\b|[,.;])|death row|death sentences?",
	},
];
