/** Who initiated it, in answer to that question: "Asked who had called, she said it was Moscow", "Q Who called? A The President did." */
import { MUTUAL_ANSWER, PARTY_ANSWERS, WE_DID, WHO_DID, WHO_DID_ASKED } from "../../languages/english/initiative.ts";
import { cued, firstIn } from "../../link/cues.ts";
import type { Span } from "../../model.ts";
import { at, within } from "../../spans.ts";
import { clauseAround, type Found, shortened } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { partyAfter, SPEAKER } from "./parties.ts";

const ASKED = cued(WHO_DID_ASKED);

/** No question of the press that an answer is to has more sentences. */
const ASKED_MOST = 6;

/** The sentence right before one; where a turn of a transcript begins, all of what was asked before it. */
function askedBefore(parse: Parse, sentence: Sentence): readonly string[] {
	const before = parse.sentences[sentence.index - 1];
	if (before === undefined) return [];
	const turn = at(parse.turns, before.start);
	if (turn?.question !== true || turn === at(parse.turns, sentence.start)) return [before.text];
	return within(parse.sentences, turn)
		.slice(-ASKED_MOST)
		.map(({ text }) => text);
}

/** Where an answer begins: after the words that ask, or with the sentence where the one before it asks. */
function answerPlace(parse: Parse, sentence: Sentence, text: string): number | null {
	const asked = firstIn(sentence, ASKED, text);
	if (asked !== null) return asked.index + asked[0].length;
	if (!askedBefore(parse, sentence).some((text) => text.trimEnd().endsWith("?") && WHO_DID.test(text))) return null;
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
	const own = WE_DID.exec(rest);
	if (own !== null) {
		const said = /\b(?:we|us|our)\b/i.exec(own[0])?.[0] ?? "we";
		const answer = { question: "initiator", party: SPEAKER, negated: false, said } as const;
		return found(answer, from, from + own[0].length).map((one) => ({ ...one, ofSpeaker: true }));
	}
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
