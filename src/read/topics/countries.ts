/** Countries that no row has, where a text has one for what was talked about: "their views on China", "the situation in Jordan". */
import {
	COUNTRY_AHEAD,
	COUNTRY_BEHIND,
	LIST_GOES_ON,
	NOT_COUNTRY,
	PLACE_OF,
} from "../../languages/english/country-topics.ts";
import { termOn } from "../../link/leaders.ts";
import { type PartyWord, partyName } from "../../link/parties.ts";
import { within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { overlaps, slugOf } from "./open.ts";
import type { Topic } from "./words.ts";

/** More than a preposition and what stands before it, in code units. */
const AHEAD = 60;

/** Does a leader of the country take part, so that its name is a side of the encounter? */
function isSide(parse: Parse, { party }: PartyWord): boolean {
	return parse.outletSide === party || parse.mentions.some(({ leader }) => termOn(leader, parse.date)?.party === party);
}

/** The countries that a sentence names as topics, besides those that rows name. */
export function countriesIn(parse: Parse, sentence: Sentence, known: readonly Topic[]): readonly Topic[] {
	const found: Topic[] = [];
	for (const word of within(parse.partyWords, sentence)) {
		if (word.kind !== "country" || overlaps(word, known) || isSide(parse, word)) continue;
		if (parse.plain[word.end] === "-" || parse.plain[word.start - 1] === "-") continue;
		if (overlaps(word, parse.mentions) || NOT_COUNTRY.test(parse.plain.slice(word.end, word.end + 40))) continue;
		const before = parse.plain.slice(Math.max(sentence.start, word.start - AHEAD), word.start);
		const last = [...known, ...found].findLast((topic) => topic.end <= word.start);
		const gap = last === undefined ? "" : parse.plain.slice(last.end, word.start);
		const listed =
			last !== undefined &&
			(LIST_GOES_ON.test(gap) || (/^ to (?:the )?$/.test(gap) && /\brang(?:ing|ed) from\b/.test(sentence.text)));
		const behind = COUNTRY_BEHIND.test(parse.plain.slice(word.end, word.end + AHEAD));
		if (!listed && !behind && (!COUNTRY_AHEAD.test(before) || PLACE_OF.test(before))) continue;
		found.push({ slug: slugOf(partyName(word.party)), said: word.text, start: word.start, end: word.end });
	}
	return found;
}
