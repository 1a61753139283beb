/** A list that goes on in sentences without a verb: "We spoke about a range of issues. Trade. The war in Ukraine, and migration." */
import { SEVERAL_TALKED_OF, VERB_IN_IT } from "../../languages/english/readouts.ts";
import { cued, matchesIn } from "../../link/cues.ts";
import { spanOf, within } from "../../spans.ts";
import type { Found } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { claim } from "./claim.ts";
import { clauseLeft } from "./clauses.ts";
import { inEncounter, JOINT_SUBJECT, nearEncounter, ONE_SUBJECT } from "./encounters.ts";
import { unreal } from "./unreal.ts";
import { headsOf, type Topic } from "./words.ts";

const TALKED = cued(SEVERAL_TALKED_OF);
/** A list without a verb is no longer than this, in code units. */
const LONGEST = 160;
/** How far back, in sentences, the encounter must be told of, and what opens the list must stand. */
const REACH = 8;
const LIST = 4;

const isFragment = ({ text }: Sentence): boolean =>
	text.length < LONGEST && !text.trimEnd().endsWith("?") && !VERB_IN_IT.test(text);

/** Does a sentence say that those who met talked about several things? */
function opensList(parse: Parse, sentence: Sentence): boolean {
	return matchesIn(sentence, TALKED).some((match) => {
		const verb = spanOf(match, sentence.start);
		const left = clauseLeft(sentence, verb.start);
		const named = within(parse.mentions, { start: sentence.start, end: verb.start }).length > 0;
		return (
			(named || JOINT_SUBJECT.test(left) || ONE_SUBJECT.test(left)) &&
			!unreal(parse, sentence, verb) &&
			!/\b(?:not|never|n't)\b|n't\b/.test(left)
		);
	});
}

/** The topics of a sentence without a verb that goes on with such a list. */
export function readFragments(
	parse: Parse,
	sentence: Sentence,
	index: number,
	topics: readonly Topic[],
): readonly Found[] {
	if (!isFragment(sentence)) return [];
	let before = index - 1;
	while (before > index - LIST && before > 0 && isFragment(parse.sentences[before] ?? sentence)) before -= 1;
	const opening = parse.sentences[before];
	if (opening === undefined || opening.paragraph < sentence.paragraph - 1 || !opensList(parse, opening)) return [];
	if (!nearEncounter(parse, index, REACH) && !inEncounter(parse, before, opening)) return [];
	return headsOf(parse, topics).map((topic) =>
		claim(
			parse,
			sentence,
			{ topic, act: "raised", answer: "yes" },
			{ start: topic.start, end: topic.end },
			"topic/listed",
		),
	);
}
