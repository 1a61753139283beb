/** What an encounter centred on: "the talks focused on Syria", "Iran was the main topic of discussion". */
import { ENCOUNTER_NOUNS } from "../../languages/english/encounters.ts";
import { cued, matchesIn, mayHold } from "../../link/cues.ts";
import { spanOf } from "../../spans.ts";
import type { Found } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { claim } from "./claim.ts";
import { answerAt, clauseLeft } from "./clauses.ts";
import { objectEnd } from "./object-end.ts";
import { isDestination } from "./objects.ts";
import { isUnreal } from "./unreal.ts";
import { isSpeaker } from "./who.ts";
import { headsOf, type Topic } from "./words.ts";

const FOCUS = cued(
	new RegExp(
		`\\b(?:(?:primary|main|central|key|chief|major|sole|principal|overriding) )(?:focus|topic|subject|theme|issue)"? (?:of|throughout|during|in|for) (?:the|their) (?:[\\w-]+ )?(?:${ENCOUNTER_NOUNS})|(?:${ENCOUNTER_NOUNS})'s? "?(?:primary|main|central|key|chief|major) (?:focus|topic|subject|theme)|topics? of (?:discussion|conversation)|(?:${ENCOUNTER_NOUNS}) (?:\\w+ly )?(?:focused|focussed|centered|centred|concentrated|dwelt) on`,
		"gi",
	),
);
/** A word without which nothing was the focus. */
const FOCAL = cued(/\b(?:focus|topic|subject|theme|issue|focused|focussed|centered|centred|concentrated|dwelt)/);

/** So many topics may it centre on. */
const MOST = 2;
/** "after he went to Rome for | talks focused on Yemen": other talks. */
const FOR_OTHERS = /\bfor (?:\w+ )?$/;

/** The topics that the encounter is said to have centred on. */
export function readFocus(parse: Parse, sentence: Sentence, topics: readonly Topic[]): readonly Found[] {
	if (!mayHold(sentence.cues, FOCAL) || sentence.text.trimEnd().endsWith("?")) return [];
	return matchesIn(sentence, FOCUS).flatMap((match) => {
		const trigger = spanOf(match, sentence.start);
		const left = clauseLeft(sentence, trigger.start);
		if (isUnreal(left) || (FOR_OTHERS.test(left) && /\b(?:after|before|when)\b/.test(left))) return [];
		const end = objectEnd(parse, sentence, trigger.end);
		const near = headsOf(
			parse,
			topics.filter(
				(t) =>
					(t.end <= trigger.start || (t.start >= trigger.end && t.end <= end)) &&
					!isSpeaker(parse, t) &&
					!isDestination(parse, t),
			),
		).slice(0, MOST);
		return near.map((topic) =>
			claim(
				parse,
				sentence,
				{ topic, act: "raised", answer: answerAt(sentence, trigger.start) },
				trigger,
				"topic/focus",
			),
		);
	});
}
