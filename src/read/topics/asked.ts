/** Somebody is asked whether a topic came up, and says so, or will not: question and answer in one sentence. */

import { WHETHER_REFUSED } from "../../languages/english/acts.ts";
import {
	ANSWERED_WHEN_ASKED,
	ASKED_ANSWERED,
	ASKED_EVADED,
	RAISED_WORDS,
	REFERS_BACK,
	SAYS_NO,
	TO_COME,
} from "../../languages/english/answers.ts";
import { cued, mayHold } from "../../link/cues.ts";
import type { Answer, Span } from "../../model.ts";
import type { Found } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import { withoutMay } from "../text/plain.ts";
import type { Sentence } from "../text/sentences.ts";
import { undottedText } from "../text/undotted.ts";
import { anaphoric, antecedent, claim } from "./claim.ts";
import { questionTurn } from "./encounters.ts";
import { openAsked } from "./open-asked.ts";
import { headsOf, type Topic } from "./words.ts";

const ASKED = cued(/\b(?:asked|pressed|questioned|quizzed|whether)\b/i);
const RAISED = new RegExp(`\\b(?:${RAISED_WORDS}|topic)\\b`, "i");
const DID = /\b(?:did|had)\b/i;
/** "asked about sanctions": no answer says whether these came up, unless it says so itself. */
const WHETHER = /\b(?:whether|if)\b/i;

interface Asked {
	/** What was asked. */
	readonly asked: Span;
	readonly trigger: Span;
	readonly answer: Answer;
	readonly rule: string;
}

/** Where a group of a match stands. */
function groupOf(match: RegExpExecArray, group: number, offset: number): Span {
	const words = match[group] ?? "";
	const start = offset + match.index + match[0].lastIndexOf(words);
	return { start, end: start + words.length };
}

function askedIn(sentence: Sentence, text: string): Asked | null {
	const { start } = sentence;
	const said = ASKED_ANSWERED.exec(text);
	if (
		said !== null &&
		(WHETHER.test(said[0].slice(0, said[0].indexOf(said[1] ?? ""))) || / (?:been|come) /.test(said[2] ?? ""))
	)
		return {
			asked: { ...groupOf(said, 1, start) },
			trigger: groupOf(said, 2, start),
			answer: SAYS_NO.test(said[2] ?? "") ? "no" : "yes",
			rule: "topic/asked-answered",
		};
	const when = ANSWERED_WHEN_ASKED.exec(text);
	if (when !== null) {
		const words = when[1] ?? "";
		const from = start + when.index + when[0].indexOf(words);
		const trigger = { start: from, end: from + words.length };
		return {
			asked: groupOf(when, 2, start),
			trigger,
			answer: SAYS_NO.test(words) ? "no" : "yes",
			rule: "topic/asked-answered",
		};
	}
	const evaded = ASKED_EVADED.exec(text) ?? WHETHER_REFUSED.exec(text);
	if (evaded === null) return null;
	const place = evaded[0].indexOf(evaded[1] ?? "");
	const asked = { start: start + evaded.index + place, end: start + evaded.index + place + (evaded[1] ?? "").length };
	const trigger = { start: asked.end, end: start + evaded.index + evaded[0].length };
	return { asked, trigger, answer: "declined-to-say", rule: "topic/asked-whether" };
}

/** Who "would say only that …": such words name nobody who speaks elsewhere. */
const SAYS_ONLY =
	/^,? ([^,;"]{2,70}?) (?:would (?:only say|say only)|(?:only|merely) said|(?:said|replied) (?:only|merely))\b/;

function sayerOf(parse: Parse, trigger: Span): Span | null {
	const who = SAYS_ONLY.exec(parse.plain.slice(trigger.start, trigger.end))?.[1];
	if (who === undefined) return null;
	const start = parse.plain.indexOf(who, trigger.start);
	return { start, end: start + who.length };
}

/** "asked whether the minister was telling the truth when he said": of him, and not of the topic. */
const OF_TRUTH = /\b(?:telling the truth|lying|(?:un)?truthful|regret\w*)\b/i;

/** "Asked whether meddling had been discussed, she would not directly answer", "…, she said that it had not". */
export function readAsked(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	if (!mayHold(sentence.cues, ASKED) || questionTurn(parse, sentence.start)) return [];
	const found = askedIn(sentence, undottedText(sentence));
	if (found === null) return [];
	const { asked, trigger, answer, rule } = found;
	const words = parse.plain.slice(asked.start, asked.end);
	if (TO_COME.test(withoutMay(words)) || OF_TRUTH.test(words)) return [];
	const [named] = headsOf(
		parse,
		(all[index] ?? []).filter((t) => t.start >= asked.start && t.end <= asked.end),
	);
	const raised = RAISED.test(words);
	if (!raised && !(answer === "declined-to-say" && DID.test(words))) return [];
	const topic = named ?? (REFERS_BACK.test(words) ? null : openAsked(parse, asked));
	const speaker = sayerOf(parse, trigger);
	if (topic !== null) {
		const found = claim(parse, sentence, { topic, act: "raised", answer }, trigger, rule);
		return [speaker === null ? found : { ...found, speaker }];
	}
	const meant = antecedent(parse, all, index, asked.start);
	return meant === null || !raised
		? []
		: [anaphoric(parse, sentence, { topic: meant, act: "raised", answer }, trigger, rule)];
}
