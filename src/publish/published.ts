/** What of a stored discrepancy is published: clean text, and no more of an article than a short quotation. */
import type { Credit, Evidence, Position, PositionEvidence, StoredDiscrepancy } from "../model.ts";
import { webAddress } from "./address.ts";
import { clean, shorten } from "./clean.ts";

/** The most words of evidence that are ever shown or served. */
const WORDS_SHOWN = 30;
/** Answers and sentences are ours and short; these bounds hold where an outlet's words in them are not. In characters. */
const ANSWER_LENGTH = 200;
export const SENTENCE_LENGTH = 1500;

/** `evidence` clean and cut after its thirtieth word; its offsets follow the cut. */
export function publishedEvidence<E extends Evidence>(evidence: E): E {
	const words = [...evidence.text.matchAll(/\S+/gu)];
	const last = words[WORDS_SHOWN - 1];
	const cut =
		last === undefined || words.length === WORDS_SHOWN
			? evidence.text
			: evidence.text.slice(0, last.index + last[0].length);
	return { ...evidence, text: clean(cut), end: evidence.end - (evidence.text.length - cut.length) };
}

export function publishedCredit(credit: Credit): Credit {
	return {
		...credit,
		name: clean(credit.name),
		role: credit.role === null ? null : clean(credit.role),
		via: credit.via.map(clean),
	};
}

function publishedPositionEvidence(evidence: PositionEvidence): PositionEvidence {
	return {
		...publishedEvidence(evidence),
		outlet: clean(evidence.outlet),
		url: webAddress(evidence.url),
		credit: publishedCredit(evidence.credit),
	};
}

export function publishedPosition(position: Position): Position {
	const answer = shorten(clean(position.answer), ANSWER_LENGTH);
	const { differing, ...rest } = position;
	// Marks that no longer stand where they were put are worse than none.
	const marks = answer.length === position.answer.length ? differing : undefined;
	return {
		...rest,
		...(marks === undefined ? {} : { differing: marks }),
		answer,
		outlets: position.outlets.map(clean),
		credits: position.credits.map(clean),
		evidence: position.evidence.map(publishedPositionEvidence),
	};
}

/** `discrepancy` fit to publish in every format, the API and the pages. */
export function publishedDiscrepancy(discrepancy: StoredDiscrepancy): StoredDiscrepancy {
	return {
		...discrepancy,
		topic: discrepancy.topic === null ? null : clean(discrepancy.topic),
		summary: shorten(clean(discrepancy.summary), SENTENCE_LENGTH),
		reason: discrepancy.reason === null ? null : clean(discrepancy.reason),
		positions: discrepancy.positions.map(publishedPosition),
	};
}
