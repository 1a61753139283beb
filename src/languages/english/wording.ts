/** What does not make two quotations different, and what makes a difference one of meaning. */

/** Written short or whole: "didn't", "did not". Longest first; the apostrophe is straight by then. */
export const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
	[/\bcan't\b/g, "can not"],
	[/\bcannot\b/g, "can not"],
	[/\bwon't\b/g, "will not"],
	[/\bshan't\b/g, "shall not"],
	[/n't\b/g, " not"],
	[/\bi'm\b/g, "i am"],
	[/'re\b/g, " are"],
	[/'ve\b/g, " have"],
	[/'ll\b/g, " will"],
	[/\blet's\b/g, "let us"],
	[/\b(it|that|he|she|there|here|what|who|where|how|this|everything|everybody|nobody|nothing)'s\b/g, "$1 is"],
	[/\b(i|you|he|she|it|we|they)'d\b/g, "$1 would"],
	[/\bgonna\b/g, "going to"],
	[/\bwanna\b/g, "want to"],
	[/\bgotta\b/g, "got to"],
	[/\bpercent\b|\bper cent\b|%/g, " percent"],
	[/\bok\b/g, "okay"],
	[/&/g, " and "],
];

/** Sounds and words of speech that one reporter writes down and another leaves out. */
export const FILLERS = /\b(?:uh+|um+|er+m?|ah+|eh|hm+)\b/g;
export const ASIDE = /, you know,|, I mean,/gi;

/** Who acts: another one in its place is mostly another sentence. */
export const PRONOUNS: ReadonlySet<string> = new Set("i you he she it we they me him her us them".split(" "));

/** British and American spellings of one word, folded to one. */
export const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/our(?=$|s$|ed$|ing$|able$|ful$|ite$|hood$|ly$|er$|ers$)/, "or"],
	[/is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/, "iz"],
	[/ys(?=(?:e|ed|es|ing)$)/, "yz"],
	[/([^aeiou])re$/, "$1er"],
	[/ence$/, "ense"],
	[/ogue$/, "og"],
	[/ll(?=(?:ed|ing|er|ers)$)/, "l"],
	[/^grey$/, "gray"],
	[/^towards$/, "toward"],
	[/^afterwards$/, "afterward"],
	[/^programme$/, "program"],
];

/** States and bodies that are written short or whole, each with the key that stands for both. */
export const WRITTEN_WHOLE: readonly (readonly [words: readonly string[], key: string])[] = [
	[["united", "states", "of", "america"], "usa"],
	[["united", "states"], "usa"],
	[["united", "kingdom"], "uk"],
	[["united", "nations"], "un"],
	[["european", "union"], "eu"],
	[["prime", "minister"], "pm"],
	[["group", "of", "seven"], "g7"],
	[["group", "of", "20"], "g20"],
	[["north", "korea"], "dprk"],
];
/** Written short, where that is a word of its own too. */
export const WRITTEN_SHORT: readonly (readonly [RegExp, string])[] = [
	[/^(?:US|U\.S\.|USA|U\.S\.A\.)$/, "usa"],
	[/^(?:UK|U\.K\.)$/, "uk"],
	[/^(?:UN|U\.N\.)$/, "un"],
];

/** Words that carry no meaning of their own, so that sharing them says nothing. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	(
		"a an the and or but so as at by for from in into of off on onto out over to up down with about after before regarding concerning toward upon within among amid via than then that this these those there here " +
		"is are was were be been being am do does did have has had having will would shall should can could may might must " +
		"i you he she it we they me him her us them my your his its our their mine yours who whom whose which what when where why how " +
		"if because while though although also too very really just even still again well now only some any all both each more most much many such own same other " +
		"get gets got getting going go goes went come comes came make makes made let put said say says ended up started"
	)
		.split(" ")
		.filter((word) => word !== "started" && word !== "ended"),
);

/** Words whose change turns what was said into something else, small as they are. */
export const DECISIVE: ReadonlySet<string> = new Set(
	(
		"not no never none nothing nobody neither nor without will would shall should can could may might must " +
		"i you he she we they me him her us them my your his her our their all some any none always sometimes only before after"
	).split(" "),
);

/** Countries in which leaders speak in public in English: what others are quoted as saying was translated. */
export const ENGLISH_SPEAKING: ReadonlySet<string> = new Set([
	"US",
	"GB",
	"IE",
	"CA",
	"AU",
	"NZ",
	"ZA",
	"IN",
	"PH",
	"SG",
	"NG",
	"GH",
	"KE",
	"PK",
	"IL",
	"EU",
	"NATO",
	"UN",
	"JM",
	"GY",
]);
