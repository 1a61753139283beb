/** Who initiated it, in answer to that question: "Asked who had called, she said it was Moscow", "Q Who called? A The President did." */
import { MUTUAL_ANSWER, PARTY_ANSWERS, WHO_DID, WHO_DID_ASKED } from "../languages/english/initiative.ts";
import { cued, firstIn } from "../link/cues.ts";
import type { Span } from "../model.ts";
import { clauseAround, type Found, shortened } from "./found.ts";
import { partyAfter } from "./initiator-parties.ts";
import type { Parse } from "./parse.ts";
import type { Sentence } from "./sentences.ts";

const ASKED = cued(WHO_DID_ASKED);

/** Where an answer begins: after the words that ask, or with the sentence where the one before it asks. */
function answerPlace(parse: Parse, sentence: Sentence, text: string): number | null {
	const asked = firstIn(sentence, ASKED, text);
	if (asked !== null) return asked.index + asked[0].length;
	const before = parse.sentences[sentence.index - 1]?.text ?? "";
	if (!before.trimEnd().endsWith("?") || !WHO_DID.test(before)) return null;
	return /^\W*(?:Q|[A-Z][A-Z.' -]{2,30}):?\s+(?=[A-Z"])/.exec(text)?.[0].length ?? 0;
}

/** What a sentence answers to the question who did it; `text` is the sentence without the stops of abbreviations. */
export function readAnswers(parse: Parse, sentence: Sentence, text: string): readonly Found[] {
	const from = answerPlace(parse, sentence, text);
	if (from === null || text.trimEnd().endsWith("?")) return [];
	const rest = text.slice(from);
	const mutual = MUTUAL_ANSWER.exec(rest);
	const found = (answer: Found["answer"], start: number, end: number): readonly Found[] => {
		const trigger: Span = { start: sentence.start + start, end: sentence.start + end };
		const evidence = shortened(parse.plain, clauseAround(parse.plain, sentence, trigger), trigger);
		return [{ answer, trigger, evidence, rule: "initiator/answered" }];
	};
	if (mutual !== null) {
		const answer = { question: "initiator", party: "mutual", negated: false, said: mutual[0].trim() } as const;
		return found(answer, from + mutual.index, from + mutual.index + mutual[0].length);
	}
	const lead = PARTY_ANSWERS.exec(rest);
	if (lead === null) return [];
	const place = from + lead.index + lead[0].length;
	const party = partyAfter(parse, sentence, sentence.start + place);
	if (
		party === null ||
		!/^(?:'s)?(?: (?:side|government|leader|president|team))?(?:'s)?(?: (?:who )?(?:had )?(?:did|called|asked|initiative|request|idea|phoned|initiated it))?[.,;"]/i.test(
			text.slice(party.span.end - sentence.start),
		)
	)
		return [];
	const negated = /\b(?:not|n't)\b/.test(lead[0]);
	const answer = { question: "initiator", party: party.party, negated, said: party.said } as const;
	return found(answer, place, party.span.end - sentence.start);
}
