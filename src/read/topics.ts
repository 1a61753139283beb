import { ON_TOPIC } from "../languages/english/acts.ts";
import { A_STRANGER, NOT_WHOLLY } from "../languages/english/answers.ts";
import { cued, holds, mayHold } from "../link/cues.ts";
import { at } from "../spans.ts";
import type { Found } from "./found.ts";
import type { Parse } from "./text/parse.ts";
import type { Sentence } from "./text/sentences.ts";
import { undottedText } from "./text/undotted.ts";
import { readOtherAccounts } from "./topics/accounts.ts";
import { readAnswers } from "./topics/answers.ts";
import { readAsked } from "./topics/asked.ts";
import { topicsOf } from "./topics/cases.ts";
import { claim } from "./topics/claim.ts";
import { answerAt } from "./topics/clauses.ts";
import { readDeclined } from "./topics/declined.ts";
import {
	inEncounter,
	isOwnAccount,
	JOINT_SUBJECT,
	nearEncounter,
	ONE_SUBJECT,
	questionTurn,
	themselves,
} from "./topics/encounters.ts";
import { readFragments } from "./topics/fragments.ts";
import { readListed } from "./topics/listed.ts";
import { readNouns, readPassives } from "./topics/nouns.ts";
import { readSaidAfter } from "./topics/said-after.ts";
import { readTold } from "./topics/told.ts";
import { isUnreal, unreal } from "./topics/unreal.ts";
import { readVerbs } from "./topics/verbs.ts";
import { inWholeCall } from "./topics/whole-calls.ts";
import { headsOf, type Topic } from "./topics/words.ts";

/** "On Taiwan, the White House said, Biden told Xi …": a sentence that opens with its topic. */
function readOpening(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	const match = mayHold(sentence.cues, OPENING) ? ON_TOPIC.exec(undottedText(sentence)) : null;
	if (match === null || sentence.text.trimEnd().endsWith("?") || questionTurn(parse, sentence.start)) return [];
	const comma = sentence.start + match.index + match[0].length;
	// "On the deal, which runs out on Monday, Putin told": what only describes the topic is blanked.
	const rest = parse.plain.slice(comma, sentence.end).replace(DESCRIBES, (words) => " ".repeat(words.length));
	const people = new Set(themselves(parse, { start: comma, end: sentence.end }).map((m) => m.leader.id));
	const verb = OPENED_VERB.exec(rest) ?? (isOwnAccount(parse) ? SAID.exec(rest) : null);
	if (verb === null || isUnreal(rest.slice(0, verb.index))) return [];
	const said = { start: comma + verb.index, end: comma + verb.index + verb[0].length };
	if (unreal(parse, sentence, said)) return [];
	const named = themselves(parse, { start: comma, end: said.start });
	const whole = inWholeCall(parse, index, said, named, rest.slice(0, verb.index));
	const talked =
		people.size > 1 ||
		JOINT_SUBJECT.test(rest) ||
		((people.size === 1 || ONE_SUBJECT.test(rest)) &&
			(whole ||
				inEncounter(parse, index, sentence) ||
				(TOLD_OF_IT.test(rest) && nearEncounter(parse, index, REPORTED_REACH))));
	if (!talked || !(people.size > 1 || nearEncounter(parse, index) || inEncounter(parse, index, sentence))) return [];
	return headsOf(
		parse,
		(all[index] ?? []).filter((t) => t.end < comma),
	).map((topic) =>
		claim(parse, sentence, { topic, act: "raised", answer: answerAt(sentence, said.start) }, said, "topic/on"),
	);
}

const DESCRIBES = /^ (?:which|who|where)\b[^,;"]{2,120},/;
const OPENING = cued(
	/\b(?:on|as (?:for|to)|regarding|concerning|with (?:regard|respect) to|(?:turning|looking ahead|referring) to|(?:in )?discussing|moving on to|of|apart|aside|besides|in addition to|beyond|speaking|touching|addressing|describing|assessing|explaining|reflecting|commenting|in relation to|in the context of|ahead of)\b/i,
);
/** "On Georgia, Obama said he had reiterated": so many sentences back may the encounter be told of. */
const TOLD_OF_IT = /^ ?(?:[A-Z][\w.'-]* ){1,4}(?:said|added|recalled) (?:that )?(?:he|she) had\b/;
const REPORTED_REACH = 6;
/** A government's own account says so of what was said there. */
const SAID = /\bsaid\b/;
/** What is said or done of the topic that a sentence opens with. */
const OPENED_VERB =
	/\b(?:told|said(?! (?:he|she|they|it|that)\b)|agreed|discussed|spoke|talked|exchanged|urged|warned|pressed|stressed|reiterated|briefed|asked|raised|differed|disagreed|thanked|noted|expressed|emphasi[sz]ed|underlined|underscored|set out|made clear|called (?:for|on)|repeated|conveyed|reaffirmed|restated|condemned|insisted|laid out|outlined|demanded|voiced|welcomed|shared|brought (?:it|that|this) up|took (?:it|that|this) up|gave|confirmed|(?:was|were) clear|(?:was|had|held) (?:an? )?(?:[\w-]+ ){0,4}(?:exchange|discussion|conversation|talks?))\b/i;

/** One claim a topic, act and clause: the first rule that read it keeps it. */
function distinct(found: readonly Found[]): readonly Found[] {
	const seen = new Set<string>();
	return found.filter((f) => {
		const answer = f.answer;
		const key = answer.question === "topic" ? `${answer.topic}|${answer.answer}|${f.evidence.start}` : "";
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** Rules that read what somebody says, whatever the verb: they give way to those that read what was done. */
const BY_SAYING = new Set(["topic/in-readout", "topic/told", "topic/put"]);

/** Of a sentence's claims those that another rule has not read of the same words. */
function withoutRepeated(found: readonly Found[]): readonly Found[] {
	return found.filter(
		(f) =>
			!BY_SAYING.has(f.rule) ||
			!isRead(
				f,
				found.filter((g) => !BY_SAYING.has(g.rule)),
			),
	);
}

/** How far back, in code units, a topic said to have been raised keeps "we didn't discuss that" from meaning it. */
const RECENT = 900;

/** "That" does not take up a topic which was just said to have been raised. */
function withoutDoubtful(found: readonly Found[]): readonly Found[] {
	return found.filter((f) => {
		if (!f.rule.endsWith("-that") || f.answer.question !== "topic" || f.answer.answer !== "no") return true;
		const { topic } = f.answer;
		return !found.some(
			(g) =>
				g.answer.question === "topic" &&
				g.answer.topic === topic &&
				g.answer.answer === "yes" &&
				g.trigger.start < f.trigger.start &&
				f.trigger.start - g.trigger.start < RECENT,
		);
	});
}

/** Is less said than that: that it was not gone into deeply, or that they talked who take no part? */
function isOfLess(parse: Parse, { answer, evidence, trigger }: Found): boolean {
	if (answer.question !== "topic") return false;
	const sentence = at(parse.sentences, trigger.start);
	if (answer.answer === "no" && NOT_WHOLLY.test(parse.plain.slice(evidence.start, evidence.end))) return true;
	const before = sentence === null ? "" : parse.plain.slice(sentence.start, trigger.start);
	return answer.answer === "yes" && A_STRANGER.test(before);
}

/** Has another rule read the same of the same words? */
function isRead({ answer, evidence }: Found, found: readonly Found[]): boolean {
	return found.some(
		(f) =>
			f.answer.question === "topic" &&
			answer.question === "topic" &&
			f.answer.topic === answer.topic &&
			f.answer.answer === answer.answer &&
			f.evidence.start < evidence.end &&
			evidence.start < f.evidence.end,
	);
}

/** A sentence that names no topic can only say something of one by such a word. */
const TAKES_UP = cued(/\b(?:it|that|this|issues?|matters?|subject|topic|question|allegations?|case)\b/i);

/** Words whose object or subject is a topic, whatever it is called. */
const OPENS = cued(
	/\b(?:discuss|address|talked|talk about|spoke about|speak about|touch|rais|flag|brought|bring|broach|mention|cover|focus|came|come up|gone|taken|congratulat)/i,
);

/** Whether topics were raised, wherever a text says so. */
export function readTopics(parse: Parse): readonly Found[] {
	const all = topicsOf(parse);
	const found = parse.sentences.flatMap((sentence, index) => {
		const declined = readDeclined(parse, sentence, index, all);
		if (declined.length > 0) return declined;
		const asked = readAsked(parse, sentence, index, all);
		if (asked.length > 0) return asked;
		const named = (all[index] ?? []).length > 0;
		if (!named && !holds(sentence, TAKES_UP) && !mayHold(sentence.cues, OPENS)) return [];
		return withoutRepeated(
			distinct([
				...readVerbs(parse, sentence, index, all),
				...readPassives(parse, sentence, index, all),
				...(named ? readNouns(parse, sentence, index, all) : []),
				...(named ? readOpening(parse, sentence, index, all) : []),
				...(named ? readListed(parse, sentence, index, all[index] ?? []) : []),
				...(named ? readFragments(parse, sentence, index, all[index] ?? []) : []),
				...(named ? readSaidAfter(parse, sentence, index, all[index] ?? []) : []),
				...readTold(parse, sentence, index, all),
			]),
		);
	});
	const answers = readAnswers(parse, all).filter((answer) => !isRead(answer, found));
	const said = withoutDoubtful([...found, ...answers]).filter((one) => !isOfLess(parse, one));
	return [...said, ...readOtherAccounts(parse, said).filter((account) => !isRead(account, said))];
}
