import type { TopicRow } from "./row.ts";

/** Freedoms, the groups whose rights leaders speak of, and courts. */
export const RIGHTS: readonly TopicRow[] = [
	{
		slug: "press-freedom",
		name: "press freedom",
		words:
			"(?:press|media) freedoms?|freedoms? of the (?:press|media)|(?:free|independent) (?:press|media)|(?:jailed|imprisoned|detained|arrested) (?:journalists|reporters)|(?:jailing|imprisonment|arrests?|detention) of (?:[\\w-]+ ){0,2}(?:journalists|reporters)|(?:let|letting|allow\\w*) (?:the )?(?:journalists|reporters|press)|(?:treatment|harassment) of (?:\\w+ )?journalists",
	},
	{
		slug: "xinjiang",
		name: "Xinjiang",
		words: "xinjiang(?:'s)?(?: (?:camps|abuses))?|u[iy]gh?urs?(?: (?:muslims|minority|people))?",
	},
	{
		slug: "religious-freedom",
		name: "religious freedom",
		words: "religious (?:freedoms?|liberty)|freedom of religion",
	},
	{
		slug: "political-prisoners",
		name: "political prisoners",
		words:
			"political prisoners|prisoners of conscience|(?:jailed|imprisoned|detained) (?:opposition (?:leaders|politicians|figures)|politicians)|political (?:detainees|detentions)|(?:release|pardon) of (?:political |jailed |opposition ){1,2}(?:detainees|activists|figures|leaders)",
	},
	{ slug: "pkk", name: "the PKK", words: "\\bpkk\\b(?: (?:militants|rebels|fighters))?|kurdistan workers'? party" },
	{
		slug: "abortion",
		name: "abortion and birth control",
		words:
			"abortions?(?: (?:and|or) (?:birth control|contraception))?|birth control|contracepti(?:on|ves?)(?: (?:mandate|coverage))?",
	},
	{ slug: "ypg", name: "the YPG", words: "\\bypg\\b|syrian kurdish (?:militia|fighters|forces)" },
	{
		slug: "icc",
		name: "the International Criminal Court",
		words:
			"international criminal court|\\bicc\\b(?: (?:warrant|arrest warrant|membership|investigation))?|arrest warrants?",
	},
	{ slug: "holocaust", name: "the Holocaust", words: "holocaust(?: (?:remarks|law|victims|survivors|denial))?" },
	{ slug: "civil-society", name: "civil society", words: "civil society" },
	{
		slug: "democracy",
		name: "democracy",
		words:
			"(?:(?:attack|assault|threats?) (?:on|to|against) )?(?:[a-z]+'s )?(?:democracy(?! (?:activis|advoca|campaign|protest|movement|leader)\\w*)|democratic (?:institutions|resilience|reforms?|values|backsliding|principles|norms|order))|peaceful transfer of power|anti-democratic (?:acts|attacks)",
	},
	{ slug: "incitement", name: "incitement", words: "incitement(?: (?:of|to) (?:violence|hatred|terror\\w*))?" },
	{
		slug: "violence",
		name: "violence",
		words:
			"(?:recent |deadly |sectarian |communal |ethnic |political |ongoing |escalating ){0,2}violence(?! (?:in|against|by|on)\\b)",
	},
	{
		slug: "appointment",
		name: "taking office",
		words:
			"(?:his|her|the) (?:recent )?(?:appointment|swearing-in|confirmation)|new (?:post|office|job|role|position)|(?:taking|assuming|assumption of) (?:up )?office|becoming (?:prime minister|president|chancellor)|appointment as [a-z ]{4,20}",
	},
	{ slug: "roma", name: "the Roma", words: "\\broma\\b(?: (?:expulsions|people|minority))?" },
	{
		slug: "minority-rights",
		name: "minority rights",
		words:
			"(?:rights|treatment|persecution|protection) of (?:[\\w-]+ ){0,4}minorit(?:y|ies)|minority rights|(?:ethnic|religious|national)(?: and (?:ethnic|religious))? minorities",
	},
];
