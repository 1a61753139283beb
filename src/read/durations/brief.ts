/** Encounters that are only called brief. */

import { BRIEF_WORDS, ENCOUNTER_NOUNS, OTHER_NOUNS, PLANNED } from "../../languages/english/encounters.ts";
import { WAS_BRIEF } from "../../languages/english/visits.ts";
import { cued, matchesIn, mayHold } from "../../link/cues.ts";
import { gated } from "../../link/gates.ts";
import { spanOf } from "../../spans.ts";
import { clauseAround, type Found, shortened } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";

const OTHER = gated(new RegExp(`\\b(?:${OTHER_NOUNS})\\b`, "i"));

/** What makes a length one that was only meant. */
export const PLANNED_NEAR = gated(new RegExp(`\\b(?:${PLANNED})\\b`, "i"));

/** Text before a length in its own clause: a plan there governs it, a plan before a comma or "but" does not. */
export function nearLeft(left: string): string {
	const parts = left
		.replace(/\([^()]{0,80}\)/g, "")
		.split(/[,;"\u2014()]|:(?!\d)|--|\b(?:but|instead|after|yet|followed|following)\b/i);
	return parts.at(-1) ?? left;
}

const BRIEFLY = cued(
	/\b(?:spoke|talked|met) briefly\b(?! (?:to|with) (?:reporters|journalists|the press))|\bbriefly (?:spoke|talked|met) (?=with|by|on|to|before)/gi,
);
const BRIEF = cued(
	new RegExp(
		`\\b(?:held|had|in|during|after|following)\\s+(?:an?|their|the)\\s+(?:\\w+ly )?(?:${BRIEF_WORDS}) (?:[\\w-]+ ){0,2}?(?:${ENCOUNTER_NOUNS})\\b`,
		"gi",
	),
);

const BRIEF_AS_IT_WAS = cued(WAS_BRIEF);

/** "The two spoke on Monday, after a brief exchange at dinner": that was before what the sentence tells of. */
const AFTER_ANOTHER = gated(
	new RegExp(
		`\\b(?:spoke|talked|met|sat down|conferred|${ENCOUNTER_NOUNS})\\b[^.;]{0,120}\\b(?:after|following|despite|since|besides|beyond|apart from)\\s*$`,
		"i",
	),
);

/** "a brief discussion about Pakistan", where a talk was told of before: what they said of that, and no talk of its own. */
const PART_OF_IT = /\b(?:discussions?|exchanges?|chats?|conversations?|talks?|back-and-forth)$/i;
const ABOUT_SOMETHING =
	/^,? (?:about|regarding|concerning|over(?! (?:the )?(?:phone|telephone|lunch|dinner|coffee|breakfast|tea)\b)|of(?! \w+day\b)|on(?! (?:the (?:phone|telephone|line|sidelines?|margins?|fringes?|edges?|tarmac|way|eve|plane|stage|steps)|\w+day|board|his|her|their|\d|[A-Z][a-z]+ \d)\b))\b/;
const TALK_BEFORE = gated(
	new RegExp(`\\b(?:${ENCOUNTER_NOUNS}|spoke|spoken|talked|met|meets|meeting|phoned|rang)\\b`, "i"),
);

/** How far before that is looked, in code units. */
const TOLD_WITHIN = 1000;

/** A word without which nothing is called brief. */
const SHORT = cued(new RegExp(`\\b(?:${BRIEF_WORDS}|briefly)`));

/** "a brief phone call": at most 45 minutes (design). */
export function readBrief(parse: Parse, sentence: Sentence): readonly Found[] {
	if (!mayHold(sentence.cues, SHORT)) return [];
	return [
		...matchesIn(sentence, BRIEF),
		...matchesIn(sentence, BRIEFLY),
		...matchesIn(sentence, BRIEF_AS_IT_WAS),
	].flatMap((match) => {
		const trigger = spanOf(match, sentence.start);
		const near = nearLeft(sentence.text.slice(0, match.index));
		if (PLANNED_NEAR.test(near) || OTHER.test(match[0])) return [];
		if (
			PART_OF_IT.test(match[0]) &&
			ABOUT_SOMETHING.test(parse.plain.slice(trigger.end, sentence.end)) &&
			TALK_BEFORE.test(parse.plain.slice(Math.max(0, trigger.start - TOLD_WITHIN), trigger.start))
		)
			return [];
		const lead = /^(?:after|following)\s/i.exec(match[0])?.[0] ?? "";
		if (AFTER_ANOTHER.test(sentence.text.slice(0, match.index + lead.length))) return [];
		const answer = {
			question: "duration",
			interval: [0, 45],
			minutes: null,
			qualifier: "vague",
			beyond: null,
			said: match[0],
		} as const;
		return [
			{
				answer,
				trigger,
				evidence: shortened(parse.plain, clauseAround(parse.plain, sentence, trigger), trigger),
				rule: "duration/brief",
			},
		];
	});
}
