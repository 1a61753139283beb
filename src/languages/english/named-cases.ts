/** Somebody's case as a topic: "the murder of Yvonne Fletcher", "Alaa Abd El-Fattah's release", "asked about Yang Hengjun, the writer". */

/** First name and family name, as these texts write them. */
const NAME =
	"[A-Z\\u00c0-\\u00de][\\w'\\u00c0-\\u024f-]{1,20}(?: (?:al-|el-|bin |ben |de |van |von |da )?[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f-]{1,20}){1,3}";
const FATE =
	"case|murder|killing|shooting|stabbing|beheading|expulsion|deportation|death|disappearance|detention|imprisonment|jailing|arrest|plight|fate|release|freeing|extradition|execution|poisoning|kidnapping|abduction|sentencing|trial|conviction|assassination";
/** Who somebody is, before the name: "the jailed publisher", "WPC". */
const WHO =
	"(?:(?!(?:in|at|by|with|from|to|and|on|for|as|that|who|during)\\b)(?:[a-z][\\w'-]{1,20}|[A-Z]{2,4}|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?= [a-z])) ){0,5}";

/** What befell somebody, and who, in a group of its own. */
export const CASE_OF = new RegExp(`\\b(?:${FATE})s? of ${WHO}(${NAME})`, "g");
/** The same, the name ahead. */
export const CASE_AHEAD = new RegExp(`(?<![\\w'-])(${NAME})(?:'s (?:${FATE})| (?:case|murder|affair))\\b`, "g");
/** Somebody whom a question is about, and who the text then says that is. */
export const ASKED_ABOUT_ONE = new RegExp(
	`\\b(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed) (?:about|on|over) (?:the )?(${NAME}), (?:the|an?|who|whose|\\d)\\b`,
	"g",
);
/** Somebody whom the text has named in full before: "Mr Lai's detention". */
export const SHORT_NAME = /\b(?:Mr|Mrs|Ms|Dr)\.? ([A-Z][\w-]{1,20})(?:'s?)?(?![\w-])/g;
/** Capitalised words that are no person's. */
export const NO_PERSON =
	/\b(?:Sea|Islands?|Union|Nations|States|Kingdom|Republic|Court|Party|Council|Army|Line|Deal|Treaty|Act|War|Day|River|Port|Bank|City|Koreas?|Arabia|Africa|America|East|West|North|South|Minister|President|Chancellor|Prince|Princess|King|Queen|Pope|Parliament|Congress|Senate|House|Office|Ministry|Department|Secretary|Ambassador|General|Church|State|Front|Force|Forces|Guard|Movement|Group|Airlines?|Stream|Street|Square|Summit|Agreement|Accord|Protocol|Olympics?|Games|Cup|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mrs?|Ms|Dr|The|Of|In|European|American|Russian|Chinese|British|French|German|Israeli|Palestinian|Turkish|Iranian|Indian|Christian|Muslim|Jewish)\b/;
