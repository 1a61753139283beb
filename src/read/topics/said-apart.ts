/** Whether a leader's words are given apart from the encounter: before it, on a stage, to the press afterwards. */
import {
	AHEAD_OF_IT,
	GOES_ON,
	IN_PROSPECT,
	IN_PUBLIC,
	ON_STAGE,
	PUT_WITH,
	SPOKE_OF_IT,
} from "../../languages/english/said-apart.ts";
import type { Span } from "../../model.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { isOwnAccount } from "./encounters.ts";

/** What is raised in public, whatever its name: "raised the prospect of". */
const RAISES = /^rais(?:ed|es|ing)$/i;

export function isSaidApart(parse: Parse, sentence: Sentence, verb: Span): boolean {
	const before = sentence.text.slice(0, verb.start - sentence.start);
	if (AHEAD_OF_IT.test(before) || ON_STAGE.test(before)) return true;
	if (isOwnAccount(parse)) return false;
	const said = parse.plain.slice(verb.start, verb.end);
	const after = parse.plain.slice(verb.end, sentence.end);
	if (RAISES.test(said) && IN_PROSPECT.test(after) && !PUT_WITH.test(sentence.text)) return true;
	return IN_PUBLIC.test(said) && GOES_ON.test(before) && spokeOfIt(parse, sentence) && !PUT_WITH.test(sentence.text);
}

/** Does the sentence before, of the same paragraph, give what was said of the encounter to the press? */
function spokeOfIt(parse: Parse, sentence: Sentence): boolean {
	const previous = parse.sentences[sentence.index - 1];
	return previous !== undefined && previous.paragraph === sentence.paragraph && SPOKE_OF_IT.test(previous.text);
}
