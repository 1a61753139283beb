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
import type { Act, Answer, Span } from "../../model.ts";
import { at } from "../../spans.ts";
import { clauseAround, type Found, shortened } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import { withoutMay } from "../text/plain.ts";
import type { Sentence } from "../text/sentences.ts";
import { undotted } from "../text/undotted.ts";
import { namesEncounter, questionTurn } from "./encounters.ts";
import { blanks } from "./object-end.ts";
import { isSaidApart } from "./said-apart.ts";
import { foreTopics, type Topic } from "./words.ts";

const CLAUSE_JOINT =
	/[;:"\u2014]|--|, (?:but|while|although|though|which|who|when|as (?=[A-Z]))\b|\b(?:but|while|although|though|despite|that|said(?! to have)|says|because)\b/i;

/** The clause asked for last: of one verb several questions ask for it. */
let lastLeft: { readonly sentence: Sentence; readonly place: number; readonly left: string } | null = null;

/** Left of a verb, from the last joint: what governs it. */
/** "A \"comfort women\" deal": a name in quotes begins no other clause; as long as before. */
export const unquoted = (text: string) => text.replace(NAME_IN_QUOTES, (said) => said.replaceAll('"', " "));
const NAME_IN_QUOTES = /(?<=\b(?:an?|the|\d{4}|of|on|so-called) )"[\w'-]+(?: [\w'-]+){0,2}"(?= [a-z])/g;

export function clauseLeft(sentence: Sentence, place: number): string {
	if (lastLeft?.sentence === sentence && lastLeft.place === place) return lastLeft.left;
	const left = clauseLeftOf(sentence, place, (text) => text);
	lastLeft = { sentence, place, left };
	return left;
}

/** The same, of words that are first made plainer. */
export function clauseLeftOf(sentence: Sentence, place: number, plainer: (text: string) => string): string {
	const left = plainer(
		withoutRelatives(unquoted(undotted(sentence.text.slice(0, Math.max(0, place - sentence.start))))),
	);
	const last = left.split(CLAUSE_JOINT).at(-1) ?? left;
	// A quotation that begins with the verb goes on with the clause before it: the leaders, who spoke for an hour, "discussed …".
	return (last.trim() === "" || ONLY_HELPERS.test(last)) && left.slice(0, left.length - last.length).endsWith('"')
		? `${clauseLeft(sentence, sentence.start + left.length - last.length - 1)} ${last.trimStart()}`
		: last;
}

/** "The talks, which ran for 40 minutes, focused on": blanks in place of what only describes the subject. */
const RELATIVE = /, (?:which|who|whose|where)\b[^,;"]{2,120},(?= )/g;

/** "Putin, Trump said, brought up": who tells of it, between a subject and its verb. */
const TOLD_ASIDE =
	/(?<=[a-z]), (?:the |an? |his |her |one |two )?(?:[\w'-]+ ){1,6}(?:said|says|added|insisted|recalled|told reporters|told journalists)(?: (?:on )?\w+day| later| afterwards?)?,(?= (?:"?$|"|did|had|has|was|were|also|never|again|then|and\b|[a-z]+ed\b|brought|told|spoke|made))/g;

function withoutRelatives(left: string): string {
	const bare = left.includes(", wh") ? left.replace(RELATIVE, blanks) : left;
	// Two commas at least: one before who says so, one after.
	return bare.includes(",", bare.indexOf(",") + 1) ? bare.replace(TOLD_ASIDE, blanks) : bare;
}

/** 'Trump "did not raise …"': a quotation of which only the verb's helpers stand before it. */
const ONLY_HELPERS = /^\s*(?:(?:did|does|had|has|have|was|were|would|not|never|also|again|\w+n't|\w+ly)(?:\s+|$))+$/i;

const ADDRESSEE =
	/^ (?:the |a |an |his |her )?(?:[\w-]+ )?(?:reporters?|journalists?|lawmakers|senators|congress|critics|democrats|republicans|supporters|viewers|the press|(?:the )?cameras|audience)\b|^ (?:the )?(?:[\w'.-]+ ){1,4}(?:radio|television|tv|newspaper|magazine|news agency|broadcaster)\b/i;

/** After a verb: words said somewhere else than in the encounter. */
const ELSEWHERE_AFTER =
	/\b(?:at (?:a|an|his|her|the|their) (?:joint )?(?:news|press) conference|in an? (?:[\w'-]+ ){0,3}?(?:interview|speech|tweet|op-ed|letter|statement|toast|essay)|in (?:public|parliament|congress)|with (?:all (?:of )?(?:the )?|(?:the )?other |fellow |several |many )(?:\w+ |g-?\d+ )?leaders|(?:during|in|at) (?:the|an?) (?:summit's )?(?:main|plenary|opening|working|group) session|with (?:(?:the|a|an|his|her|their|some|several|other|local|business|chief|top|senior|young|group of|members of) ){0,3}(?:students|executives|businessmen|business leaders|entrepreneurs|mayors|reporters|journalists|lawmakers|legislators|senators|congressmen|mps|governors|advis[eo]rs|aides|allies|voters|workers|farmers|activists|troops|soldiers|generals|parliament|congress)\b|(?:in|during) (?:his|her|their) (?:[\w-]+ ){0,3}(?:remarks|speech|address|toast|campaign|book|memoirs?)|on twitter|to reporters|at a rally|(?:on|during|in|at) (?:an? |his |her |their |the )?(?:earlier|previous|past|prior) (?:visit|trip|meeting|call|talks|summit|conversation|encounter)s?|before (?:the|his|their) (?:call|meeting|talks|summit))\b/i;

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
	const left = clauseLeft(sentence, verb.start);
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
	if (isSaidApart(parse, sentence, verb)) return true;
	if (IGNORED.test(left)) return false;
	return unrealLeft(left, sentence, verb);
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

const DENIED = /\b(?:denied|denies|denying|rejected|disputed)(?: \w+){0,3} that\s*$/i;

export function answerAt(sentence: Sentence, place: number): Answer {
	const left = clauseLeft(sentence, place);
	const whole = sentence.text.slice(0, Math.max(0, place - sentence.start));
	if (
		DENIED.test(whole.slice(0, whole.length - left.length)) ||
		/\bno (?:\w+ )?warnings?$/i.test(sentence.text.slice(0, place - sentence.start + 40).split(" about")[0] ?? "")
	)
		return "no";
	return NEGATION.test(left) && !IGNORED.test(left) && !/\bnot only\b/i.test(left) ? "no" : "yes";
}

/** What a text says of a topic. */
interface Said {
	readonly topic: Topic;
	readonly act: Act;
	readonly answer: Answer;
}

function foundNear(parse: Parse, sentence: Sentence, said: Said, trigger: Span, near: Span, rule: string): Found {
	const clause = clauseAround(parse.plain, sentence, near);
	const cut = shortened(parse.plain, clause, near);
	const { start, end } = said.topic;
	// Of a long list evidence shows the part that names the topic, not the one with the verb.
	const lost = start >= cut.end && start >= clause.start && end <= clause.end;
	const evidence = lost ? shortened(parse.plain, clause, { start, end }) : cut;
	const { topic, act, answer } = said;
	return { answer: { question: "topic", topic: topic.slug, act, answer, said: topic.said }, trigger, evidence, rule };
}

/** More than this between a verb and its topic, in code units, is too much for one clause of evidence. */
const FAR = 320;

/** A claim whose evidence takes in the deciding words and the topic. */
export function claim(parse: Parse, sentence: Sentence, said: Said, trigger: Span, rule: string): Found {
	const { topic } = said;
	const core = { start: Math.min(trigger.start, topic.start), end: Math.max(trigger.end, topic.end) };
	const found = foundNear(parse, sentence, said, trigger, core.end - core.start > FAR ? trigger : core, rule);
	// The words that name a topic far behind its verb prove more than the verb does.
	const named = found.evidence.start <= topic.start && topic.end <= found.evidence.end;
	return named ? found : foundNear(parse, sentence, said, trigger, topic, rule);
}

/** A claim about a topic that was named before: its evidence is the clause that takes it up. */
export function anaphoric(parse: Parse, sentence: Sentence, said: Said, trigger: Span, rule: string): Found {
	return foundNear(parse, sentence, said, trigger, trigger, rule);
}

export const ANAPHOR =
	/^ (?:up )?(?:it|that|this|the (?:issue|matter|subject|topic|question|allegations?|allegation|cases?))\b(?: up)?(?! (?:of|that|was|is|is a|will|would)\b)(?=\s*(?:[.,;"!?]|$|with|during|in|on|at|to|very|once|more|directly|again|several|repeatedly|and|briefly|at all|just|anyway|all the same|nonetheless|nevertheless|too|as well))/i;

/** "brought up the issue": which one, the text has said before. */
const THE_ISSUE = /^\w+(?: up| on)? the (?:issue|matter|subject|topic|allegations?)\b/i;

/** "It did not come up, he said when asked about": what was asked about stands after. */
const ASKED_AFTER =
	/^[^.;]{0,120}\b(?:(?:when|after being|on being) (?:he was |she was )?asked (?:[\w ]{2,30} )?(?:about|on|whether|if)|(?<=[,!?]" [^.;"]{3,60})(?:said|says|added) of) /;

/** "Asked about Yang Hengjun, the writer under a death sentence, he said: “I raised the case”": the first is meant. */
const ASKED_OF = /^\W*(?:asked|pressed|questioned|quizzed) (?:about|on|over) /i;

/** "the case of Yang, who is held on spying charges": what only describes somebody is not taken up. */
const IN_RELATIVE = /, (?:who|whose|which) [^,;]*$/;

/** "Iran -- a nod to the oil lobby -- he said the issue": what is said in passing is not taken up. */
const ASIDE_BEFORE = / (?:--|\u2014) [^.;\u2014]{3,140} (?:--|\u2014)(?= )/;

const ASKS = /\?|\b(?:asked|asking|questions?|questioned|whether|pressed|reporters?|journalists?|prompted)\b/i;

/** "We didn't discuss that", alone in its paragraph: what stood in another was perhaps not what he was asked. */
function isTakenUp(parse: Parse, from: number, to: number): boolean {
	const [before, here] = [parse.sentences[from], parse.sentences[to]];
	if (before === undefined || here === undefined || before.paragraph === here.paragraph) return true;
	if (parse.turns.length > 0 || !/^\W{0,3}"[^"]{3,60}"\W{0,4}$/.test(here.text)) return true;
	return ASKS.test(parse.plain.slice(before.start, here.end));
}

/** The topic that "it", "that" or "the issue" takes up: the last one named right before it; where it is spoken, within four sentences. */
export function antecedent(
	parse: Parse,
	all: readonly (readonly Topic[])[],
	index: number,
	place: number,
): Topic | null {
	const asked = ASKED_AFTER.exec(parse.plain.slice(place, parse.sentences[index]?.end ?? place));
	const about = asked === null ? undefined : (all[index] ?? []).find((t) => t.start >= place + asked[0].length);
	if (about !== undefined) return about;
	const before = parse.plain.slice(parse.sentences[index]?.start ?? place, place);
	const aside = ASIDE_BEFORE.exec(before);
	const dashed = aside === null ? place : place - before.length + aside.index;
	const here = (all[index] ?? []).filter(
		(t) => t.end <= dashed || (aside !== null && t.start >= dashed + aside[0].length && t.end <= place),
	);
	if (here.length > 0) return (ASKED_OF.test(parse.sentences[index]?.text ?? "") ? here[0] : here.at(-1)) ?? null;
	// Spoken words take up what was asked or said some sentences ago; a writer's "it" the sentence before.
	const spoken =
		at(parse.quotations, place) !== null ||
		parse.turns.length > 0 ||
		THE_ISSUE.test(parse.plain.slice(place, place + 40));
	for (let i = index - 1; i >= Math.max(0, index - (parse.turns.length > 0 ? 7 : spoken ? 4 : 1)); i--) {
		const before = foreTopics(parse, all[i] ?? []).filter((t) => t.slug !== "bilateral-relations");
		const start = parse.sentences[i]?.start ?? 0;
		const main = before.filter((t) => !IN_RELATIVE.test(parse.plain.slice(start, t.start)));
		if (before.length > 0) return isTakenUp(parse, i, index) ? (main.at(-1) ?? before.at(-1) ?? null) : null;
	}
	return index <= (spoken ? 8 : 3) ? ((all[0] ?? [])[0] ?? null) : null;
}
