import type { TopicRow } from "./row.ts";

/** People whose cases leaders have talked about: the held, the sought, the dead. */
export const PEOPLE: readonly TopicRow[] = [
	{ slug: "kavala", name: "Osman Kavala", words: "(?:osman )?kavala(?:'s)?(?: case)?" },
	{
		slug: "khodorkovsky",
		name: "Mikhail Khodorkovsky",
		words: "(?:mikhail (?:b\\. )?)?khodorkovsk(?:y|ii)(?:'s)?(?: case)?|yukos",
	},
	{ slug: "liu-xiaobo", name: "Liu Xiaobo", words: "liu xia(?:obo)?(?:'s)?(?: (?:case|release|imprisonment))?" },
	{ slug: "pollard", name: "Jonathan Pollard", words: "(?:jonathan )?pollard(?:'s)?(?: (?:case|release))?" },
	{
		slug: "kovrig-spavor",
		name: "Michael Kovrig and Michael Spavor",
		words: "(?:michael )?(?:kovrig|spavor)(?: and (?:michael )?(?:kovrig|spavor))?|two michaels",
	},
	{
		slug: "ukrainian-prisoners",
		name: "Oleg Sentsov",
		words: "(?:oleg |oleh )?sentsov(?:'s)?|(?:nadiya |nadezhda |nadia )?savchenko(?:'s)?",
	},
	{
		slug: "magnitsky",
		name: "the Magnitsky case",
		words: "(?:sergei )?magnitsky(?: (?:case|act|list|law|sanctions))?",
	},
	{ slug: "tymoshenko", name: "Yulia Tymoshenko", words: "(?:yulia )?tymoshenko(?:'s)?(?: (?:case|release))?" },
	{ slug: "kara-murza", name: "Vladimir Kara-Murza", words: "(?:vladimir )?kara-murza" },
	{ slug: "pussy-riot", name: "Pussy Riot", words: "pussy riot" },
	{
		slug: "nemtsov",
		name: "Boris Nemtsov",
		words: "(?:(?:murder|killing) of )?(?:boris )?nemtsov(?:'s (?:murder|killing))?",
	},
	{ slug: "bout", name: "Viktor Bout", words: "viktor bout|(?:arms dealer )?bout(?= (?:case|swap|release))" },
	{
		slug: "warmbier",
		name: "Otto Warmbier",
		words: "(?:(?:death|release|detention) of )?(?:otto )?warmbier(?:'s)?(?: (?:death|release|case))?",
	},
	{
		slug: "alan-gross",
		name: "Alan Gross",
		words: "(?:(?:release|case|imprisonment) of )?alan (?:p\\. )?gross(?:'s)?(?: (?:release|case))?",
	},
	{ slug: "assange", name: "Julian Assange", words: "(?:julian )?assange(?:'s)?(?: (?:case|extradition|release))?" },
	{ slug: "yang-hengjun", name: "Yang Hengjun", words: "yang hengjun(?:'s)?(?: (?:case|detention|sentence|release))?" },
	{ slug: "cheng-lei", name: "Cheng Lei", words: "cheng lei(?:'s)?(?: (?:case|detention|release))?" },
	{
		slug: "yvonne-fletcher",
		name: "Yvonne Fletcher",
		words: "(?:(?:murder|killing|shooting|death) of )?(?:wpc |pc )?yvonne fletcher(?:'s)?(?: (?:murder|killing|case))?",
	},
	{
		slug: "giulio-regeni",
		name: "Giulio Regeni",
		words: "(?:giulio )?regeni(?:'s)?(?: (?:case|murder|killing|death))?",
	},
	{
		slug: "cecile-kohler",
		name: "C\u00e9cile Kohler",
		words: "(?:c[e\u00e9]cile )?kohler(?: and (?:jacques )?paris)?",
	},
	{ slug: "jimmy-lai", name: "Jimmy Lai", words: "jimmy lai(?:'s)?(?: (?:case|release|imprisonment))?" },
	{ slug: "ai-weiwei", name: "Ai Weiwei", words: "ai weiwei" },
	{ slug: "chen-guangcheng", name: "Chen Guangcheng", words: "chen guangcheng" },
	{ slug: "peng-shuai", name: "Peng Shuai", words: "peng shuai" },
	{ slug: "asia-bibi", name: "Asia Bibi", words: "asia bibi|blasphemy laws?" },
	{ slug: "afridi", name: "Shakil Afridi", words: "shakil afridi|(?:the )?doctor who helped [^.;,]{3,40}" },
	{ slug: "raymond-davis", name: "Raymond Davis", words: "raymond davis" },
	{ slug: "badawi", name: "Raif Badawi", words: "(?:raif )?badawi" },
	{ slug: "abdel-fattah", name: "Alaa Abd El-Fattah", words: "(?:alaa )?abd(?:el| el)[- ]fattah(?! al)" },
	{ slug: "zaghari-ratcliffe", name: "Nazanin Zaghari-Ratcliffe", words: "(?:nazanin )?zaghari-ratcliffe" },
	{ slug: "levinson", name: "Robert Levinson", words: "(?:robert |bob )levinson" },
	{ slug: "rezaian", name: "Jason Rezaian", words: "(?:jason )?rezaian" },
	{ slug: "abedini", name: "Saeed Abedini", words: "(?:pastor |saeed ){1,2}abedini|amir hekmati" },
	{ slug: "deniz-yucel", name: "Deniz Y\u00fccel", words: "(?:deniz )?y[u\u00fc]cel" },
	{ slug: "johal", name: "Jagtar Singh Johal", words: "jagtar (?:singh )?johal" },
	{ slug: "shalit", name: "Gilad Shalit", words: "(?:gilad )?shalit" },
	{ slug: "epstein", name: "Jeffrey Epstein", words: "(?:jeffrey )?epstein(?: files)?" },
	{ slug: "abrego-garcia", name: "Kilmar Abrego Garcia", words: "(?:kilmar )?abrego garcia" },
	{ slug: "machado", name: "Mar\u00eda Corina Machado", words: "(?:mar[i\u00ed]a )?(?:corina )?machado" },
	{ slug: "el-chapo", name: "Joaqu\u00edn Guzm\u00e1n", words: "el chapo|joaqu[i\u00ed]n guzm[a\u00e1]n" },
	{
		slug: "gaddafi",
		name: "Muammar Gaddafi",
		words: "(?:moammar |muammar |col\\.? |colonel ){0,2}(?:gadd?afi|qadd?afi|kadhafi|gadhafi)(?:'s)?",
	},
	{ slug: "mubarak", name: "Hosni Mubarak's fate", words: "mubarak's (?:departure|resignation|trial|future|fate)" },
	{
		slug: "hariri",
		name: "Saad Hariri's resignation",
		words: "hariri's (?:resignation|departure|return|situation)|resignation of (?:saad )?hariri",
	},
	{
		slug: "nijjar",
		name: "the killing of Hardeep Singh Nijjar",
		words:
			"(?:(?:killing|murder|death|assassination) of )?(?:hardeep (?:singh )?)?nijjar(?:'s)?(?: (?:killing|murder|case|death|affair))?",
	},
	{
		slug: "sikh-separatists",
		name: "Sikh separatists",
		words:
			"(?:pro-)?khalistan\\w*(?: (?:elements|extremis\\w+|separatis\\w+))?|sikh (?:separatis\\w+|extremis\\w+|activist|leader)|pannun",
	},
	{
		slug: "comey",
		name: "James Comey",
		words:
			"(?:james )?comey(?:'s)?(?: (?:firing|dismissal))?|fir(?:ing|ed) (?:of )?(?:the )?(?:fbi director|james comey)",
	},
	{
		slug: "assassination-attempt",
		name: "an assassination attempt",
		words: "assassination (?:attempt|plot)s?|attempt on (?:his|her|trump's) life|(?:butler|pennsylvania) shooting",
	},
	{ slug: "birthday", name: "a birthday", words: "(?:\\w+ )?birthday(?: (?:greetings|wishes))?" },
	{
		slug: "greetings",
		name: "holiday greetings",
		words:
			"(?:new year|christmas|ramadan|eid|easter|diwali|holiday)(?:'s)? (?:greetings|wishes)|(?:eid|ramadan|diwali|nowruz|christmas|easter|new year)(?:[- ]al[- ]\\w+)? (?:greetings|wishes)",
	},
	{
		slug: "flynn",
		name: "Michael Flynn",
		words: "(?:michael )?flynn(?:'s)?(?: (?:resignation|firing|dismissal|calls))?",
	},
	{
		slug: "queen",
		name: "the death of the Queen",
		words: "(?:death|passing|funeral) of (?:the queen|queen elizabeth(?: ii)?)|queen's (?:death|funeral)",
	},
	{ slug: "pope", name: "the death of the Pope", words: "(?:death|passing|funeral) of (?:pope francis|the pope)" },
	{ slug: "ocalan", name: "Abdullah \u00d6calan", words: "(?:abdullah )?[o\u00f6]calan" },
	{ slug: "apology", name: "an apology", words: "apolog(?:y|ies)" },
];
