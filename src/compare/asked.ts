/** What accounts are compared on: a length, an initiator, or whether a topic was raised, warned of, condemned … */
import { ACTS, type Account, type Act, type Question } from "../model.ts";
import { answersAct } from "./agree.ts";

/** One question and the accounts that answer it. */
export interface AskedOf {
	readonly question: Question;
	readonly topic: string | null;
	readonly act: Act | null;
	readonly accounts: readonly Account[];
}

/**
 * The questions that some accounts answer: one for length, one for the initiator, one a topic and act. `silent`: with the
 * accounts of who declined to say, which answer whether a topic was raised in that they do not.
 */
export function askedOf(accounts: readonly Account[], silent = false): readonly AskedOf[] {
	const plain = (["duration", "initiator"] as const).map((question) => ({
		question,
		topic: null,
		act: null,
		accounts: accounts.filter((a) => a.question === question),
	}));
	const topics = [...Map.groupBy(accounts, (a) => (a.question === "topic" ? a.topic : "")).entries()].filter(
		([topic]) => topic !== "",
	);
	const declines = (account: Account, act: Act) =>
		silent && account.question === "topic" && account.answer === "declined-to-say" && account.act === act;
	const acts = topics.flatMap(([topic, about]) =>
		ACTS.map((act) => ({
			question: "topic" as const,
			topic,
			act,
			accounts: about.filter((a) => answersAct(a, act) || declines(a, act)),
		})),
	);
	return [...plain, ...acts].filter((asked) => asked.accounts.length > 0);
}

/** What a question's discrepancies have in their ids: "duration", "trade-raised". */
export function subjectOf({ question, topic, act }: Pick<AskedOf, "question" | "topic" | "act">): string {
	return topic === null ? question : `${topic}-${act}`;
}
