/** Who led a party on an earlier day: Biden was not the president who met Putin in 2018. */
import { A_PRESIDENT } from "../languages/english/taken-up.ts";
import { plusDays } from "./dates.ts";
import { holderOf, type Leader } from "./leaders.ts";
import { type Pair, partyOfLeader, rankOf } from "./ranks.ts";

/** Some days of the day, month or year that a text gives. */
function daysOf(date: string): readonly string[] {
	if (date.length === 10) return [date];
	return date.length === 7 ? [`${date}-01`, `${date}-28`] : [`${date}-01-02`, `${date}-12-30`];
}

/** Who has been elected meets others before taking office. */
const ELECT = 100;

function leadsThen(leader: Leader, party: string, date: string): boolean {
	const days = daysOf(date);
	return [...days, plusDays(days.at(-1) ?? date, ELECT)].some((day) => {
		const holders = [holderOf(party, "head-of-state", day), holderOf(party, "head-of-government", day)];
		return holders.every((h) => h === null) || holders.some((h) => h?.id === leader.id);
	});
}

/**
 * The two who met on an earlier day, of an article's two: "the last meeting of a U.S. president with Putin, in 2018" was
 * not Biden's. Null where one of them did not lead then and the words do not name that one.
 */
export function pairThen(
	two: Pair,
	published: string | null,
	date: string,
	named: readonly Leader[],
	text: string,
): Pair | null {
	const some = two.some((leader) => named.some((n) => n.id === leader.id));
	const [a, b] = two.map((leader) => {
		const party = partyOfLeader(leader, published) ?? "";
		const stays = rankOf(leader, published) > 0 || named.some((n) => n.id === leader.id);
		if (stays || leadsThen(leader, party, date)) return leader;
		return some && A_PRESIDENT.test(text) ? holderOf(party, "head-of-state", daysOf(date).at(-1) ?? date) : null;
	});
	return a === null || a === undefined || b === null || b === undefined ? null : [a, b];
}
