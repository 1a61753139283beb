/** Verbs of talking that tell of no talk: a plan, a wish, a question, or what was said to somebody else. */
import {
	ADVISED_NOT,
	COMMENTS_BY,
	DOUBTED,
	ELSEWHERE,
	IGNORED,
	NEGATION,
	NOT_OF_THE_WHOLE,
	PURPOSE,
	UNREAL,
} from "../../languages/english/acts.ts";
import { cued, holds, mayHold } from "../../link/cues.ts";
import type { Span } from "../../model.ts";
import { at } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import { withoutMay } from "../text/plain.ts";
import type { Sentence } from "../text/sentences.ts";
import { clauseLeft } from "./clauses.ts";
import { namesEncounter, questionTurn } from "./encounters.ts";
import { isSaidApart } from "./said-apart.ts";

const ADDRESSEE =
	/^ (?:the |a |an |his |her )?(?:[\w-]+ )?(?:reporters?|journalists?|lawmakers|senators|congress|critics|democrats|republicans|supporters|viewers|the press|(?:the )?cameras|audience)\b|^ (?:the )?(?:[\w'.-]+ ){1,4}(?:radio|television|tv|newspaper|magazine|news agency|broadcaster)\b/i;

/** After a verb: words said somewhere else than in the encounter. */
const ELSEWHERE_AFTER =
	/\b(?:at (?:a|an|his|her|the|their) (?:joint )?(?:news|press) conference|in an? (?:[\w'-]+ ){0,3}?(?:interview|speech|tweet|op-ed|letter|statement|toast|essay)|in (?:public|parliament|congress)|with (?:all (?:of )?(?:the )?|(?:the )?other |fellow |several |many )(?:\w+ |g-?\d+ )?leaders|(?:during|in|at) (?:the|an?) (?:summit's )?(?:main|plenary|opening|working|group) session|with (?:(?:the|a|an|his|her|their|some|several|other|local|business|chief|top|senior|young|group of|members of) ){0,3}(?:students|executives|businessmen|business leaders|entrepreneurs|mayors|reporters|journalists|lawmakers|legislators|senators|congressmen|mps|governors|advis[eo]rs|aides|allies|voters|workers|farmers|activists|troops|soldiers|generals|parliament|congress)\b|(?:in|during|on) (?:his|her|their) (?:[\w-]+ ){0,3}(?:remarks|comments|posts?|tweets?|statement|speech|address|toast|campaign|book|memoirs?)|on twitter|to reporters|at a rally|(?:on|during|in|at) (?:an? |his |her |their |the )?(?:earlier|previous|past|prior) (?:visit|trip|meeting|call|talks|summit|conversation|encounter)s?|before (?:the|his|their) (?:call|meeting|talks|summit))\b/i;

/** Where what is said of a verb's object ends at the latest. */
const OBJECT_ENDS = /[,;]| but /;

const SAID_ELSEWHERE = cued(ELSEWHERE_AFTER);

/** "…, an official said before departure": said of what was still to come. */
const SAID_AHEAD =
	/\b(?:said|says|told reporters|told journalists) (?:[\w ]{1,20} )?(?:before|ahead of) (?:departure|departing|leaving|setting off|flying|boarding|(?:the|his|her|their|this) (?:[\w-]+ )?(?:trip|visit|departure|flight|arrival))\b/i;

const SAID_AHEAD_OF = cued(SAID_AHEAD);

/** Is a sentence a question, or of what was still to come? */
export function isAsked(parse: Parse, sentence: Sentence): boolean {
	sentence.asked.isAsked ??=
		sentence.text.trimEnd().endsWith("?") || questionTurn(parse, sentence.start) || holds(sentence, SAID_AHEAD_OF);
	return sentence.asked.isAsked;
}

/** "ignoring Biden's warning | just days earlier": that was no part of it. */
const TIME_BEFORE =
	/^,? (?:just |only |some |barely )?(?:(?:an?|\w+) )?(?:days|weeks?|months?|years?) (?:earlier|ago|before)\b/;

/** More than an opening without a word of something takes up, in code units. */
const OPENING = 70;

/** Is a verb a plan, a wish, a supposition or a question, or said to somebody else? */
export function unreal(parse: Parse, sentence: Sentence, verb: Span): boolean {
	if (isAsked(parse, sentence)) return true;
	if (isOfOtherMonth(parse, sentence)) return true;
	const clause = clauseLeft(sentence, verb.start);
	// "a discussion of areas where the two can work together, | with a focus on": what they can is no plan to talk.
	const left = /^with\b/i.test(parse.plain.slice(verb.start, verb.end))
		? (clause.split(/\b(?:where|in which|on which)\b/)[0] ?? clause)
		: clause;
	if (isDisputed(sentence, verb)) return true;
	if (TIME_BEFORE.test(parse.plain.slice(verb.end, verb.end + 50))) return true;
	if (SAID_TO_PRESS.test(parse.plain.slice(verb.start, verb.end)) || isBeforePress(sentence, verb)) return true;
	if (NOT_OF_THE_WHOLE.test(sentence.text.slice(0, verb.end - sentence.start).slice(-OPENING))) return true;
	if (COMMENTS_BY.test(left) || DOUBTED.test(sentence.text.slice(0, verb.start - sentence.start))) return true;
	if (left.includes("Had ") && HAD_ONE.test(left)) return true;
	if (STILL_AT_IT.test(left) && /^\w+ing\b/.test(parse.plain.slice(verb.start, verb.end))) return true;
	if (SEPARATELY.test(sentence.text) && !namesEncounter(sentence)) return true;
	if (/\blast (?:week|month|year)\b/i.test(left) || ADDRESSEE.test(parse.plain.slice(verb.end, verb.end + 40)))
		return true;
	if (
		mayHold(sentence.cues, SAID_ELSEWHERE) &&
		ELSEWHERE_AFTER.test(parse.plain.slice(verb.end, sentence.end).split(OBJECT_ENDS)[0] ?? "")
	)
		return true;
	if (isSaidApart(parse, sentence, verb) || isQuotedQuestion(parse, verb)) return true;
	if (IGNORED.test(left)) return false;
	return unrealLeft(left, sentence, verb);
}

/** "“Did you tell him not to strike?” a reporter asked": a question in somebody's mouth. */
function isQuotedQuestion({ plain, quotations }: Parse, verb: Span): boolean {
	const quotation = at(quotations, verb.start);
	return quotation !== null && /^[^.!?]*\?/.test(plain.slice(verb.end, quotation.end));
}

/** "Reports that they discussed the backstop were disputed by the Government": told only to be disputed. */
const REPORTS_THAT =
	/\b(?:reports?|claims?|suggestions?|rumou?rs|speculation|allegations?|accounts?)\b[^.;,]{0,40}\bthat\b[^.;]{0,80}$/i;
const WAS_DISPUTED =
	/^[^.;"]{0,100}\b(?:was|were|has been|have been|had been) (?:\w+ly |later |swiftly )?(?:disputed|denied|rejected|dismissed|refuted|contested|contradicted|knocked down)\b/i;

/** Without one of its words nothing is told only to be disputed. */
const DISPUTED = cued(REPORTS_THAT);

function isDisputed({ text, start, cues }: Sentence, verb: Span): boolean {
	return (
		mayHold(cues, DISPUTED) &&
		WAS_DISPUTED.test(text.slice(verb.end - start)) &&
		REPORTS_THAT.test(text.slice(0, verb.start - start))
	);
}

/** "talked to reporters about": the verb takes in whom it was said to. */
const SAID_TO_PRESS =
	/\b(?:to|with|by|for|asks?|asked|urges?|urged|tells?|told) (?:(?:the|a|an|his|her|their|some|several) )?(?:(?:local|foreign|group of|visiting) )?(?:[a-z]+ )?(?:reporters?|journalists?|lawmakers|senators|congress|parliament|critics|supporters|voters|viewers|press|audience|crowd|nation|media|soldiers|students|workers|aides|advis[eo]rs|staff|cabinet|donors)\b/i;
/** "Speaking to journalists on the plane, Macron | discussed": what follows was said there, unless it is what he said of the talks. */
const BEFORE_PRESS =
	/^\W*(?:(?:(?:later|earlier|afterwards?|then),? )?(?:speaking|talking|in (?:remarks|comments|a briefing)) (?:to|with|for|before) (?:the |a group of )?(?:\w+ )?(?:reporters|journalists|the press|press|media)\b|(?:later,? |earlier,? )?(?:at|in|during) (?:a|an|the|his|her|their) (?:[\w'-]+ ){0,3}?(?:news|press|media) (?:conference|briefing|statement|availability|appearance)\b|speaking (?:in|at|on|from|earlier|later|before|after|ahead of)\b(?! (?:the |their )?(?:call|phone|telephone|meeting|talks|conversation)\b)|(?:later,? )?(?:at|in|during|on) (?:an?|the|his|her|their|another) (?:[\w'-]+ ){0,3}?(?:forum|event|rally|ceremony|state dinner|state banquet|banquet|toast|reception|university|hearing|debate|parliament|gathering|lecture|panel|town hall|factory|school|gala|memorial|cemetery|campaign trail|tour|plenary|congress)\b|(?:standing|appearing) (?:beside|next to|alongside|with)\b|(?:on|in|via|taking to) (?:twitter|a tweet|a post|social media|truth social)\b)[^.;]*$/i;
const REPORTS_ON =
	/\b(?:said|says|told (?!reporters|journalists|the press)|that|confirmed|denied|added|recalled|revealed|they|both|the two|had|whether)\b/i;

const TO_PRESS = cued(BEFORE_PRESS);

function isBeforePress(sentence: Sentence, verb: Span): boolean {
	if (!mayHold(sentence.cues, TO_PRESS)) return false;
	const whole = sentence.text.slice(0, verb.start - sentence.start);
	return BEFORE_PRESS.test(whole) && !REPORTS_ON.test(whole.slice(whole.indexOf(",") + 1));
}

/** "came after Sullivan visited Riyadh for talks | focused on Yemen": other talks. */
const OTHER_TALKS =
	/\b(?:after|before|following|ahead of) [^.;]{3,120} for (?:\w+ )?(?:talks|meetings|discussions) (?:that )?$/;

/** "The two countries are | discussing a meeting": their officials do, still. */
const STILL_AT_IT = /\b(?:is|are|has been|have been)\s*(?:\w+ly |also |still |now )?$/;
/** "Separately, Khan | raised": elsewhere. */
const SEPARATELY = /^\W*(?:Separately|In a separate|On a separate)\b/;

/** "Had Macron | raised it, …": supposed. */
const HAD_ONE =
	/^\W*Had (?:he|she|they|it|the (?:president|prime minister|chancellor)|(?:(?:Mr|Mrs|Ms|President|Prime Minister|Chancellor)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:\w+ly )?$/;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const IN_MONTH =
	/^\W*(?:Back )?[Ii]n (?:early |late |mid-)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: of last year| \d{4})?, /;

const MONTH_NAMED = cued(IN_MONTH);

/** "In April, Trump told Duterte in a phone call": some months ago, so of another encounter. */
function isOfOtherMonth(parse: Parse, sentence: Sentence): boolean {
	if (parse.date === null || !mayHold(sentence.cues, MONTH_NAMED)) return false;
	const month = MONTHS.indexOf(IN_MONTH.exec(sentence.text)?.[1]?.toLowerCase() ?? "");
	if (month < 0) return false;
	return (Number(parse.date.slice(5, 7)) - 1 - month + 12) % 12 > 1;
}

/** "In an interview he denied that they had talked about": said there, of what was talked about elsewhere. */
const SAID_THAT =
	/\b(?:said|told|denied|confirmed|insisted|acknowledged|revealed|recalled|added)\b[^.;]{0,60}\bthat\b/i;
const THEY_BOTH = /\b(?:they|the two|both|he and [A-Z]\w+|[A-Z]\w+ and he)\b/;

/** "As expected, Kishida brought up", "Ahead of a summit next week, Obama discussed": these make no plan of the deed. */
const AS_MEANT =
	/\b[Aa]s (?:expected|planned|promised|scheduled|agreed|anticipated|intended)\b|^\W*(?:Ahead of|Before|Prior to) [^,;]{3,80}, /g;

/** Do words make the deed they stand before a plan, a wish or a supposition? */
export function isUnreal(words: string): boolean {
	return UNREAL.test(withoutMay(words.replace(AS_MEANT, ""))) || (words.includes(" for ") && OTHER_TALKS.test(words));
}

/** "asked why the trial had not begun, and | raised the case": what stands under another verb does not govern this one. */
const UNDER_AND = /\b(?:whether|if|why|how|what) [^;]{3,140}, and (?:also |then |again )?$/i;

/** "A summit is expected this year, and the two leaders | agreed": what stands under the first verb does not govern the second. */
const ANOTHER_CLAUSE = /^[^;]{0,200}, and (?=(?:the (?:two|pair|leaders|presidents|prime ministers)|they|both)\b)/i;

/** "put off a planned visit after a testy | call with": the call took place. */
const AFTER_A = /\b(?:after|following|during) (?:an?|the|their|his|her) (?:[\w,-]+ ){0,4}$/i;

/** "began to | talk about", "took the opportunity to | explain": done, not meant. */
const WENT_ON_TO =
	/(?<!\b(?:to|will|would|could|may|might|should|must|can|plans?|want\w*|hop\w+|not|never|no) (?:[\w-]+ ){0,2})\b(?:began|started|proceeded|went on|continued|moved on|managed|(?:took|seized|used) (?:the|this|that|his|her) (?:opportunity|occasion)) to\s+(?:\w+ly )?$/i;

function unrealLeft(before: string, sentence: Sentence, verb: Span): boolean {
	const left = (AFTER_A.exec(before)?.[0] ?? before).replace(UNDER_AND, " and ").replace(ANOTHER_CLAUSE, "");
	const whole = sentence.text.slice(0, verb.start - sentence.start);
	if (ADVISED_NOT.test(left) || (ELSEWHERE.test(whole) && !(SAID_THAT.test(whole) && THEY_BOTH.test(left))))
		return true;
	if (PURPOSE.test(left))
		return /\b(?:will|would|may|might|could|plans?|planned|expected|scheduled|slated|poised|(?:was|were|is|are) (?:set|due|likely|about)|want\w*|hop(?:ed|es|ing)|urg(?:ed|ing)|call(?:ed|s)? (?:for|on)|asked|expect\w*|intend\w*|supposed|demand\w*|promis\w+|vow\w*|pledg\w*|refus\w+|declin\w+)\b/i.test(
			withoutMay(left),
		);
	if (/\bto\s+(?:\w+ly )?$/i.test(left) && !NEGATION.test(left) && !WENT_ON_TO.test(left)) return true;
	const negatedPlan = /\b(?:decision|opted|chose|choosing|decided) not to\s*(?:\w+ly )?$/i.test(left);
	return isUnreal(left) && !negatedPlan;
}
