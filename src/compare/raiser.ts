/** Who raised a topic, where the evidence names one of the two: that Xi did not is no answer to whether Obama did. */
import { ALONE_RAISES, PRONOUN_BEFORE, TOGETHER } from "../languages/english/raisers.ts";
import { leadersIn } from "../link/leaders.ts";
import { partyWordsIn } from "../link/parties.ts";
import type { Account, Encounter, Party } from "../model.ts";
import type { Group } from "./positions.ts";

/** More between a name and its verb has another subject, in code units. */
const BESIDE = 30;

/** The party of the one of the two who alone is told of as raising it, or as not raising it; null where that is not said. */
function raiserOf({ evidence: { text } }: Account, { leaders, parties, date }: Encounter): Party | null {
	const verb = TOGETHER.test(text) ? null : ALONE_RAISES.exec(text);
	if (verb === null) return null;
	const left = text.slice(0, verb.index);
	const people = leadersIn(left, date).map(({ leader, end }) => ({
		party: parties[leaders.indexOf(leader.name)],
		end,
	}));
	const [last] = [...people, ...partyWordsIn(left)].sort((a, b) => b.end - a.end);
	if (last?.party === undefined || left.length - last.end > BESIDE) return null;
	return PRONOUN_BEFORE.test(left.slice(last.end)) || !parties.includes(last.party) ? null : last.party;
}

/** Does one side of a topic tell only of one leader, and the other only of the other? Both may be true. */
export function areOfTwoRaisers(groups: readonly Group[], encounter: Encounter): boolean {
	const [yes, no] = (["yes", "no"] as const).map((answer) =>
		groups.flat().filter((a) => a.question === "topic" && a.answer === answer),
	);
	if (yes === undefined || no === undefined || no.length === 0 || yes.length === 0) return false;
	const [raised, denied] = [yes, no].map((of) => new Set(of.map((a) => raiserOf(a, encounter))));
	const [one, other] = [[...(raised ?? [])], [...(denied ?? [])]];
	return one.length === 1 && other.length === 1 && one[0] !== null && other[0] !== null && one[0] !== other[0];
}
