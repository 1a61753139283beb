/** An observation, not a discrepancy: every account of an answer traces to one party. */
import type { Account, Act, Encounter, Party, Question } from "../model.ts";
import { askedOf } from "./asked.ts";
import { answerInWords } from "./words.ts";

/** An answer that only one party's own people are credited with. */
export interface SingleSided {
	readonly question: Question;
	readonly topic: string | null;
	readonly act: Act | null;
	/** In words: "the American side". */
	readonly answer: string;
	/** The party that every account of it traces to. */
	readonly party: Party;
	/** Names, each once, in alphabetical order. */
	readonly outlets: readonly string[];
}

function keyOf(account: Account): string {
	switch (account.question) {
		case "duration":
			return "";
		case "initiator":
			return `${account.negated ? "not " : ""}${account.party}`;
		case "topic":
			return account.answer;
	}
}

/**
 * The answers about one encounter, told by two outlets or more, for which nobody but one party's sources is credited, and
 * which no outlet gives in its own voice.
 */
export function findSingleSided(encounter: Encounter, accounts: readonly Account[]): readonly SingleSided[] {
	return askedOf(accounts).flatMap(({ question, topic, act, accounts: asked }) =>
		[...Map.groupBy(asked, keyOf).values()].flatMap((group): readonly SingleSided[] => {
			const sides = new Set(group.map(({ credit }) => (credit.voice === "own" ? null : credit.side)));
			const [party] = sides;
			const outlets = [...new Set(group.map(({ outlet }) => outlet))].sort();
			if (sides.size !== 1 || party === null || party === undefined) return [];
			if (outlets.length < 2 || !encounter.parties.includes(party)) return [];
			return [{ question, topic, act, answer: answerInWords(group), party, outlets }];
		}),
	);
}
