/** Whether the subject of a verb is one whose words in the encounter these can be. */
import { BACKGROUND, BASE_FORM, HELPER, STRONG, SUBJECT_MATTER } from "../../languages/english/acts.ts";
import { ENCOUNTER_NOUNS } from "../../languages/english/encounters.ts";
import { SEVERAL_SUBJECTS, SUBJECT_DROPPED } from "../../languages/english/readouts.ts";
import type { Span } from "../../model.ts";
import { within } from "../../spans.ts";
import { WORDS } from "../durations/gates.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { isOfOtherTimes, isOthers } from "./apart.ts";
import { clauseLeft } from "./clauses.ts";
import {
	HAD_BEFORE,
	isBackshifted,
	isDeedBetween,
	isHabit,
	isParticipants,
	isReportedNow,
	isStranger,
	isTellersOwn,
	joinsOn,
} from "./deeds.ts";
import {
	ENCOUNTER,
	ENCOUNTER_SUBJECT,
	inEncounter,
	JOINT_SUBJECT,
	namesEncounter,
	nearEncounter,
	ONE_SUBJECT,
	quotedOrSaid,
	THE_SIDES,
	takesPart,
	themselves,
	twoLeaders,
} from "./encounters.ts";
import type { Frame } from "./frames.ts";
import { goesOnTogether, isAccountOf, isOfAnother, toldByOffice } from "./participants.ts";
import { saidInPerson, toldInPerson } from "./persons.ts";
import { isPosted, speaksInReadout } from "./readouts.ts";
import { sideRaises } from "./sides.ts";
import { inWholeCall } from "./whole-calls.ts";

/** How far back, in sentences, the encounter must be told of where nobody is said to have done it. */
const NOBODY_REACH = 5;

/** "It was mostly | about trade": of the encounter, if the words before are. */
const IT_ALONE =
	/^(?:[A-Z .]{3,20}:)?\W{0,4}(?:that )?(?:it|that|this|they)\b(?: (?:also|then|had|been|mostly|mainly|largely|all|again|was|were|did|later|soon|quickly|[\w]+ly)){0,4}\W{0,3}$/i;
/** "Kishida did not mention Dokdo, | a presidential official told reporters": of what was said there. */
const TOLD_BY =
	/, ?"? (?:an?|the|one|his|her|two|several|\w+'s) (?:[\w-]+ ){0,4}(?:officials?|aides?|spokes(?:man|woman|person)|sources?|diplomats?|advis[eo]rs?|ministers?|secretary) (?:said|says|told|added)\b/;
/** "was | lobbying against": over some time, and not at once. */
const IS_DOING = /\b(?:was|were|is|are|has been|have been|had been) (?:\w+ly )?$/i;

/** "tension between the two countries after talks | on the dam": theirs, and not their leaders'. */
const BETWEEN_COUNTRIES =
	/\bbetween (?:the )?(?:two|both) (?:countries|nations|neighbou?rs|states)\b[^,;"]{0,60}\b(?:after|since|amid|over|following) $/i;

/** "has over recent months been | pushing for": not then. */
const HAS_BEEN_DOING = /\b(?:has|have|had)(?:,? [^.;"]{2,40})?,? been (?:\w+ly )?$/;

/** "one reporter | asked Trump if": no leader did. */
const PRESS_ASKS =
	/\b(?:reporters?|journalists?|correspondents?|anchor|moderator|interviewers?|questioner|host)(?: (?:\w{1,15}ly|also|then|had|has|later|again|who \w{1,20})){0,3} $/i;
/** What an encounter does with a topic, and people do not. */
const OF_A_TALK = /^(?:focus|cent(?:er|re)|dwelt|revolv|concern)/i;

/** Does the subject of a verb fit its frame: the two leaders, the encounter, or one of them in it? */
export function subjectFits(parse: Parse, sentence: Sentence, index: number, verb: Span, frame: Frame): boolean {
	const left = clauseLeft(sentence, verb.start);
	const from = verb.start - left.length;
	// Whoever tells of it in an aside has been blanked there: "The two leaders, Peskov said, discussed".
	const before = themselves(parse, { start: from, end: verb.start }).filter(
		(m) => left.slice(m.start - from, m.end - from).trim() !== "",
	);
	const ids = new Set(before.map((m) => m.leader.id));
	if (frame.subject === "one" && TALKS_DO.test(left) && !/^\w+ing\b/.test(parse.plain.slice(verb.start, verb.end)))
		return false;
	if (frame.rule === "topic/told" && isTellersOwn(parse, sentence, verb)) return false;
	if (frame.rule === "topic/told")
		return (
			twoLeaders(parse, sentence, verb) ||
			toldInPerson(parse, index, verb, left) ||
			toldByOffice(parse, index, verb, left)
		);
	if (frame.rule === "topic/one-was" && !isOneOfSeveral(parse, index)) return false;
	if (frame.subject === "nobody") return inEncounter(parse, index, verb) || nearEncounter(parse, index, NOBODY_REACH);
	if (frame.subject === "readout") return speaksInReadout(parse, sentence, index, verb, before, left);
	if (frame.subject === "encounter") {
		if (/\b(?:aides|officials|ministers|reporters|lawmakers|senators|summit of)\b/i.test(left)) return false;
		if (SUBJECT_MATTER.test(left)) return inEncounter(parse, index, verb) || nearEncounter(parse, index);
		const it = IT_ALONE.test(left);
		const asked = parse.turns.length > 0 && nearEncounter(parse, index, 1);
		return it
			? asked || inEncounter(parse, index, verb)
			: ENCOUNTER.test(left) || WHICH_WAS.test(sentence.text.slice(0, verb.start - sentence.start));
	}
	if (PRESS_ASKS.test(left)) return false;
	if (frame.weak === true && (BACKGROUND.test(left) || WHILE_HE.test(left))) return false;
	const said = parse.plain.slice(verb.start, verb.end);
	if (
		(frame.weak === true || frame.rule === "topic/put-to") &&
		/ing$/i.test(said.split(" ")[0] ?? "") &&
		IS_DOING.test(left)
	)
		return false;
	if (/^\w+ing\b/.test(said) && HAS_BEEN_DOING.test(left)) return false;
	if (isOfOtherTimes(left, sentence.text.slice(0, verb.start - sentence.start), said)) return false;
	if (isOthers(parse, sentence, verb)) return false;
	if (frame.weak === true && !isReportedNow(parse, sentence, verb)) return false;
	if (/ing$/i.test(said) && isOfAnother(left)) return false;
	if (BASE_FORM.test(said) && !HELPER.test(left) && !LISTED_TWO.test(left)) return false;
	if (
		frame.subject === "one" &&
		((PERFECT.test(left) &&
			!isDeedBetween(parse, sentence, verb, said) &&
			!(ids.size > 1 && namesEncounter(sentence))) ||
			isHabit(parse, sentence, verb, said))
	)
		return false;
	if (WORDS.MANY_LEADERS.test(left) && ids.size < 2) return false;
	if (OTHERS_FROM.test(left)) return false;
	if (frame.subject === "one" && !isParticipants(parse, sentence, verb, left, before)) return false;
	if (/^talks$/i.test(said.split(" ")[0] ?? "") && NOUN_BEFORE.test(left)) return false;
	if (REFUSED.test(left)) return false;
	if (/^ask/i.test(said) && /,\s*$/.test(left)) return false;
	if (/^mention$/i.test(said) && !namesEncounter(sentence) && !twoLeaders(parse, sentence, verb))
		return ids.size === 1 && TOLD_BY.test(sentence.text) && nearEncounter(parse, index);
	if (frame.denies === true && frame.subject === "one") return ids.size === 1 && twoLeaders(parse, sentence, verb);
	if (frame.denies === true || frame.always === true)
		return (
			(ids.size > 1 || JOINT_SUBJECT.test(left)) && (inEncounter(parse, index, verb) || nearEncounter(parse, index))
		);
	if (frame.subject === "both") {
		if (isStranger(parse, left, from) || BETWEEN_COUNTRIES.test(left)) return false;
		if (THE_SIDES.test(left) && isAccountOf(parse, sentence, index)) return true;
		if (/^agree/i.test(said) && goesOnTogether(sentence, verb, left)) return nearEncounter(parse, index);
		if (SUBJECT_DROPPED.test(left) && isPosted(parse, index, verb)) return true;
		if (ONLY_HELPED.test(left) && THEY_DID.test(sentence.text) && nearEncounter(parse, index)) return true;
		if (!JOINT_SUBJECT.test(left) && !namesEncounter(sentence) && before.some((m) => !takesPart(parse, m)))
			return false;
		if (ids.size > 1 || JOINT_SUBJECT.test(left)) return true;
		if (OF_A_TALK.test(said) && IT_ALONE.test(left)) return inEncounter(parse, index, verb);
		if (ENCOUNTER_SUBJECT.test(left))
			return !/\b(?:aides|officials|ministers|reporters|lawmakers|senators)\b/i.test(left);
		if (before.length > 0 || ONE_SUBJECT.test(left) || /\bI\b/.test(left))
			return inEncounter(parse, index, verb) || nearEncounter(parse, index);
		if (parse.outletSide !== null && /\btook place\b/i.test(sentence.text)) return true;
		return namesEncounter(sentence) && (ids.size > 0 || within(parse.mentions, sentence).length > 1);
	}
	if (
		/^'?s? (?:administration|government|aides?|team|supporters|lawyers?|allies|critics)\b/i.test(
			parse.plain.slice(before.at(-1)?.end ?? verb.start, verb.start),
		)
	)
		return false;
	if (CHOSE_NOT.test(left) && within(parse.mentions, { start: verb.end, end: sentence.end }).length > 0) return true;
	if (frame.subject === "one" && before.length === 0 && sideRaises(parse, index, verb, left)) return true;
	const spoken = /\b(?:I|we)\b/.test(left) && quotedOrSaid(parse, verb);
	if (before.length === 0 && !spoken && !ONE_SUBJECT.test(left) && !(JOINT_SUBJECT.test(left) && !/^\s*$/.test(left))) {
		const whole = within(parse.mentions, { start: sentence.start, end: verb.start });
		if (whole.length === 0 || (left.trim() !== "" && !/(?:\b(?:and|or|to|not|any)\b|n't\b)[^.]{0,30}$/i.test(left)))
			return false;
	}
	if (ids.size > 1 && /\b(?:and|nor)\b/.test(left)) return true;
	if (frame.weak !== true && THE_TWO.test(left) && (inEncounter(parse, index, verb) || nearEncounter(parse, index, 6)))
		return true;
	if (HAD_BEFORE.test(left) && isBackshifted(sentence, verb, left) && nearEncounter(parse, index, 6)) return true;
	if (frame.weak === true && saidInPerson(parse, index, verb, left, said)) return true;
	const strong = STRONG.test(said);
	if (strong && (before.length > 0 || ONE_SUBJECT.test(left))) return true;
	if (strong && joinsOn(parse, sentence, verb, left) && nearEncounter(parse, index)) return true;
	const reach = parse.turns.length > 0 && strong ? 12 : 6;
	if ((strong || frame.weak !== true) && spoken && nearEncounter(parse, index, reach)) return true;
	if (
		/\bfor (?:his|her) part\b/i.test(left) ||
		(parse.turns.length > 0 && frame.weak !== true && nearEncounter(parse, index))
	)
		return true;
	return (
		inEncounter(parse, index, verb) ||
		(frame.rule !== "topic/and-said" && inWholeCall(parse, index, verb, before, left)) ||
		(frame.weak !== true && !spoken && nearEncounter(parse, index) && twoLeaders(parse, sentence, verb))
	);
}

/** "The two spoke about the election, the palace said, but | did not touch on the border": they did not. */
const THEY_DID =
	/^\W*(?:they|the two(?: (?:leaders|presidents|men|sides))?|both(?: (?:leaders|presidents|men|sides))?|the (?:leaders|presidents)) (?:also )?(?:spoke|talked|discussed|met|went over|reviewed|touched on)\b/i;
const ONLY_HELPED = /^\W*(?:did not|didn't|never|had not|hadn't|also|did)\s*$/i;

/** Has one of the last sentences said that there were several subjects? */
function isOneOfSeveral(parse: Parse, index: number): boolean {
	return parse.sentences.slice(Math.max(0, index - 4), index).some(({ text }) => SEVERAL_SUBJECTS.test(text));
}

/** "in the meeting with Merkel, which | included": the encounter. */
const WHICH_WAS = new RegExp(`\\b(?:${ENCOUNTER_NOUNS})\\b(?: (?:with|between) [^,;.]{2,40})?, which (?:also )?$`, "i");

/** "The foreign ministers of both countries | discussed": others than the two leaders. */
const OTHERS_FROM =
	/\band (?:the |all |his |her )?(?:alliance's |bloc's |union's )?(?:\d+|other|fellow) (?:\w+ )?leaders\b|\b(?:(?<!prime )ministers|officials|envoys|aides|advis[eo]rs|negotiators|ambassadors|diplomats|delegations|generals|commanders|experts|teams|businesses|companies|representatives|lawmakers)\b (?:of|to|from|for|on) (?:the |their )?(?:both|two)(?: (?:countries|sides|nations|governments|leaders|presidents))?\b[^,;.]{0,30}$|\bleaders (?:of|from) (?:the )?(?:G-?\d+|group of|EU|European|NATO|UN|bloc|alliance|\w+ parties|parliament)\b|\b(?:summit|session|dinner|lunch)\b[^.;]{0,60},? (?!the |both |two )(?:\w+ )?(?<!\b(?:the|both|two) )leaders (?:also |had |then )*$/i;

/** A headline's two leaders: "Trump, Trudeau | discuss dairy by phone". */
const LISTED_TWO =
	/^(?:[^:]{3,40}: )?(?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+(?:'s)?, (?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+(?: to)? $/;

/** "the conversation with Trump | reassured her": it did, and nobody in it. */
const TALKS_DO = new RegExp(
	`\\b(?:[Tt]he|[Tt]heir|his|her|[Tt]his|that) (?:[\\w-]+ ){0,3}(?:${ENCOUNTER_NOUNS})(?: (?:with|between)(?: (?:[A-Z][\\w.'-]*|the|two|his|her|and|leaders|men|presidents|counterpart)){1,6})? (?:also |had |has )?$`,
);

/** "even as Netanyahu | speaks of": what he does at other times. */
const WHILE_HE = /\b(?:even (?:as|when|while)|as|whenever) (?!(?:well|for|to)\b)[^,;]{2,40}$/i;

/** "In choosing not to bring it up with Putin, Trump …": who does comes after. */
const CHOSE_NOT = /^\W*(?:in|by) (?:choosing|deciding|opting|electing) not to\s*$/i;

/** Both leaders, as the subject of what one alone would have to be shown to say to the other. */
const THE_TWO =
	/\b(?:the two(?: (?:leaders|men|presidents|sides))?|both (?:leaders|men|presidents|sides)|the (?:leaders|presidents)|the pair)\b[^,;]{0,30}$|\bboth(?: also| again| then)?\s*$/i;

/** "has called for": what somebody holds, not what was said then. */
const PERFECT = /\b(?:has|(?<!\bto )have)(?: \w+ly| also| long| always| since| already| often){0,3}\s*$/i;
/** "talks on" of a noun: "called for talks on". */
const NOUN_BEFORE =
	/\b(?:for|of|in|the|peace|new|hold|held|holding|during|at|after|resume|resumed|direct|more|any|no|further|fresh|bilateral|their|his|her)\s*$/i;
/** What somebody refused to talk about was not talked about by him; whether it was raised is not said. */
const REFUSED = /\brefus(?:ed|es|al|ing) to\s*(?:\w+ly )?$/i;
