/** In a government's own account: "Russia's attacks on the energy sector were depraved, the Prime Minister said." */
import { SAID_AFTER, THEY_AGREED } from "../../languages/english/readouts.ts";
import { cued, matchesIn } from "../../link/cues.ts";
import { at, spanOf } from "../../spans.ts";
import type { Found } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { claim } from "./claim.ts";
import { isOwnAccount, nearEncounter } from "./encounters.ts";
import { isAsked } from "./unreal.ts";
import { inWholeCall } from "./whole-calls.ts";
import { headsOf, type Topic } from "./words.ts";

const AFTER = cued(SAID_AFTER);
/** How far back, in sentences, a government's account and anybody else's must tell of an encounter. */
const OWN_REACH = 30;
const REACH = 4;

/** What is said by one of those who met, or agreed by both, at the end of a sentence. */
export function readSaidAfter(
	parse: Parse,
	sentence: Sentence,
	index: number,
	topics: readonly Topic[],
): readonly Found[] {
	if (isAsked(parse, sentence) || at(parse.turns, sentence.start) !== null) return [];
	return matchesIn(sentence, AFTER).flatMap((match) => {
		const own = isOwnAccount(parse);
		const trigger = spanOf(match, sentence.start);
		if (!own && !THEY_AGREED.test(match[0]) && !inWholeCall(parse, index, trigger, [], "")) return [];
		if (!nearEncounter(parse, index, own ? OWN_REACH : REACH)) return [];
		const before = topics.filter((t) => t.end <= trigger.start);
		return headsOf(parse, before).map((topic) =>
			claim(parse, sentence, { topic, act: "raised", answer: "yes" }, trigger, "topic/said-after"),
		);
	});
}
