/** What accounts are compared on: a length, an initiator, or whether a topic was raised, warned of, condemned … */
import { partOf } from "../languages/english/formats.ts";
import { ACTS, type Account, type Act, type Question } from "../model.ts";
import { answersAct } from "./agree.ts";

/** One question and the accounts that answer it. */
export interface AskedOf {
	readonly question: Question;
	readonly topic: string | null;
	readonly act: Act | null;
	/** Of a length: the part of a meeting that these accounts give it of, where others give that of the whole. */
	readonly part: string | null;
	readonly accounts: readonly Account[];
}

/** Lengths of the whole and of each part: an hour alone and three hours in all may both be true. */
function lengthsOf(accounts: readonly Account[]): readonly AskedOf[] {
	const parts = Map.groupBy(accounts, ({ evidence }) => partOf(evidence.text));
	const inOrder = [...parts].sort(([a], [b]) => (a ?? "").localeCompare(b ?? ""));
	return inOrder.map(([part, of]) => ({
		question: "duration",
		topic: null,
		act: null,
		part: parts.size === 1 ? null : part,
		accounts: of,
	}));
}

/**
 * The questions that some accounts answer: one for length (one a part of a meeting), one for the initiator, one a topic and act. `silent`: with the
 * accounts of who declined to say, which answer whether a topic was raised in that they do not.
 */
export function askedOf(accounts: readonly Account[], silent = false): readonly AskedOf[] {
	const initiators = accounts.filter((a) => a.question === "initiator");
	const plain: readonly AskedOf[] = [
		...lengthsOf(accounts.filter((a) => a.question === "duration")),
		{ question: "initiator", topic: null, act: null, part: null, accounts: initiators },
	];
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
			part: null,
			accounts: about.filter((a) => answersAct(a, act) || declines(a, act)),
		})),
	);
	return [...plain, ...acts].filter((asked) => asked.accounts.length > 0);
}

/** What a question's discrepancies have in their ids: "duration", "trade-raised". */
export function subjectOf({
	question,
	topic,
	act,
	part,
}: Pick<AskedOf, "question" | "topic" | "act" | "part">): string {
	if (part !== null) return `${question}-${part}`;
	return topic === null ? question : `${topic}-${act}`;
}
