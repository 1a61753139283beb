/** Every question about an encounter by every outlet that answers it. Pure. */
import { questionPhrase } from "../languages/english/questions.ts";
import type { Act, Encounter, Question } from "../model.ts";
import { clean } from "../publish/clean.ts";
import { answerWords } from "../publish/words.ts";
import type { OutletClaim } from "../store/accounts.ts";

export interface MatrixRow {
	readonly question: Question;
	readonly topic: string | null;
	readonly act: Act | null;
	readonly asks: string;
	readonly outlets: readonly {
		readonly outlet: string;
		readonly answers: readonly { readonly answer: string; readonly claim: string }[];
	}[];
}

function askedBy({ answer }: OutletClaim) {
	const { question } = answer;
	return question === "topic"
		? { question, topic: answer.topic, act: answer.act }
		: { question, topic: null, act: null };
}

function rowOf(claims: readonly OutletClaim[], asked: ReturnType<typeof askedBy>, encounter: Encounter): MatrixRow {
	const said = claims.map(({ answer }) => answer.said).join(" ");
	const outlets = [...Map.groupBy(claims, ({ outlet }) => outlet.id)].map(([outlet, of]) => ({
		outlet,
		answers: of.map((claim) => ({ answer: clean(answerWords(claim.answer)), claim: claim.id })),
	}));
	return { ...asked, asks: clean(questionPhrase(asked, encounter, said)), outlets };
}

/** In the order in which the questions are first answered. */
export function matrixOf(claims: readonly OutletClaim[], encounter: Encounter): readonly MatrixRow[] {
	const rows = Map.groupBy(claims, (claim) => JSON.stringify(askedBy(claim)));
	return [...rows.values()].flatMap((of) => (of[0] === undefined ? [] : [rowOf(of, askedBy(of[0]), encounter)]));
}
