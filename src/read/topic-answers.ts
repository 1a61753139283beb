/** Topics that a question names and only the answer decides: "Did North Korea come up?" "It did not." */
import { ANSWERS, CAME_UP_ASKED } from "../languages/english/acts.ts";
import type { Answer } from "../model.ts";
import { at } from "../spans.ts";
import { type Found, trimSpan } from "./found.ts";
import type { Parse } from "./parse.ts";
import { anaphoric } from "./topic-clauses.ts";
import { headsOf, type Topic } from "./topic-words.ts";

/** Of a transcript's answers: what the last question before each asked, and what its first words say to that. */
export function readAnswers(parse: Parse, all: readonly (readonly Topic[])[]): readonly Found[] {
	if (parse.turns.length === 0) return [];
	return parse.sentences.flatMap((sentence, index) => {
		const turn = at(parse.turns, sentence.start);
		const asked = parse.sentences[index - 1];
		if (turn === null || turn.question || asked === undefined || asked.start >= turn.start) return [];
		if (at(parse.turns, asked.start)?.question !== true) return [];
		if (!asked.text.trimEnd().endsWith("?") || !CAME_UP_ASKED.test(asked.text)) return [];
		const [topic] = headsOf(parse, all[index - 1] ?? []);
		const words = sentence.text.replace(/^[^:]{2,40}:\s*/, "");
		const answer = topic === undefined ? null : answered(words);
		if (topic === undefined || answer === null) return [];
		const trigger = trimSpan(parse.plain, { start: sentence.end - words.length, end: sentence.end });
		return [anaphoric(parse, sentence, { topic, act: "raised", answer }, trigger, "topic/answered")];
	});
}

function answered(words: string): Answer | null {
	for (const [answer, pattern] of ANSWERS) if (pattern.test(words)) return answer;
	return null;
}
