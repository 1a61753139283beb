import { ENCOUNTER_NOUNS } from "../../languages/english/encounters.ts";
import { everyMatch, spanOf } from "../../spans.ts";
import { clauseAround, type Found, shortened } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { intervalOf } from "./lengths.ts";

const TIME = "(\\d{1,2})[:.](\\d{2})(?: ?([ap])\\.?m\\b\\.?)?";
const ZONE = "(?: (?:[A-Z]{2,4}|local time|Moscow time|Kyiv time))?";
const FROM_TO = new RegExp(
	`(?:\\b(?:from|between|ran) |(?<=[\u2014(,:] ?)(?=\\d))${TIME}${ZONE}(?: to | until | till | and |\\u2014|-)${TIME}`,
	"gi",
);
const BEGAN_ENDED = new RegExp(
	`\\b(?:began|started|opened|got under way|got underway|kicked off)(?: just| shortly| promptly)?(?: at| around| about)? ${TIME}[^.;]{0,60}?\\b(?:ended|finished|concluded|wrapped up|hung up|was over|were over|closed|broke up)(?: just| shortly)?(?: at| around| about| by)? ${TIME}`,
	"gi",
);
const ENCOUNTER = new RegExp(`\\b(?:${ENCOUNTER_NOUNS}|spoke|talked|met|leaders|conferred|together|closeted)\\b`, "i");
const PLANNED = /\b(?:scheduled|planned|due|will|would|set to|expected)\b/i;

function minuteOfDay(hour: string, minute: string, half: string | undefined): number {
	const h = Number(hour) % 12;
	return (half === undefined ? Number(hour) : h + (/p/i.test(half) ? 12 : 0)) * 60 + Number(minute);
}

/** Lengths given by the clock: "from 9:03 to 9:33", "began at 10.05 and ended at 11.20" (± 2, to the minute). */
export function clockLengths(parse: Parse, sentence: Sentence): readonly Found[] {
	if (!/\d[:.]\d\d/.test(sentence.text) || !ENCOUNTER.test(sentence.text)) return [];
	const matches = [...everyMatch(FROM_TO, sentence.text), ...everyMatch(BEGAN_ENDED, sentence.text)];
	return matches.flatMap((match) => {
		const [, h1 = "", m1 = "", half1, h2 = "", m2 = "", half2] = match;
		const minutes = (minuteOfDay(h2, m2, half2) - minuteOfDay(h1, m1, half1 ?? half2) + 1440) % 720;
		// "at 1:05, 3:15 and 10:30": three times, and no stretch from one to another.
		if (/^\d/.test(match[0]) && / and /.test(match[0])) return [];
		if (minutes === 0 || minutes > 480 || PLANNED.test(sentence.text.slice(0, match.index))) return [];
		const trigger = spanOf(match, sentence.start);
		const answer = {
			question: "duration",
			interval: intervalOf({ minutes, grain: 2 }, null),
			minutes,
			qualifier: "derived",
			beyond: null,
			said: match[0],
		} as const;
		const evidence = shortened(parse.plain, clauseAround(parse.plain, sentence, trigger), trigger);
		return [{ answer, trigger, evidence, rule: "duration/by-the-clock" }];
	});
}
