/** Who the other one is where a text names only one leader, or names them by their offices. */
import { ACTS_FOR, ELECT, HEADS, PLACE_OR_TOPIC, TOPIC_AFTER } from "../languages/english/met.ts";
import type { Party } from "../model.ts";
import type { Reading } from "../read/article.ts";
import type { Parse } from "../read/text/parse.ts";
import { leadingOffice } from "./leaders/offices.ts";
import { holderOf, type Leader } from "./leaders.ts";
import type { PartyWord } from "./parties.ts";
import { type Pair, pairsOf, partyOfLeader, rankOf } from "./ranks.ts";
import { isTopic, takesPart } from "./signals.ts";

/** How often a text names each leader as somebody who may have taken part. */
export function countsOf(reading: Reading): ReadonlyMap<string, { readonly leader: Leader; readonly count: number }> {
	const counts = new Map<string, { leader: Leader; count: number }>();
	for (const parse of reading.title === null ? [reading.parse] : [reading.title, reading.parse]) {
		for (const mention of parse.mentions) {
			if (!takesPart(mention) || isTopic(parse, mention)) continue;
			counts.set(mention.leader.id, { leader: mention.leader, count: (counts.get(mention.leader.id)?.count ?? 0) + 1 });
		}
	}
	return counts;
}

function headOf(party: Party, date: string): Leader | null {
	return holderOf(party, leadingOffice(party, date), date) ?? holderOf(party, "head-of-government", date);
}

/** Who answers to a leader in another party: a foreign minister to a foreign minister, else who leads it. */
function peerOf(leader: Leader, party: Party, date: string): Leader | null {
	const head = rankOf(leader, date) < 3;
	return head ? headOf(party, date) : holderOf(party, "foreign-minister", date);
}

/** What a word for a party says of its taking part: its government or an official speaks, or it is only a place or a topic. */
function weightOf({ plain }: Parse, word: PartyWord): number {
	if (word.kind === "institution" || ACTS_FOR.test(plain.slice(word.end, word.end + 30))) return 2;
	if (TOPIC_AFTER.test(plain.slice(word.end, word.end + 40))) return 0.5;
	return PLACE_OR_TOPIC.test(plain.slice(Math.max(0, word.start - 20), word.start)) ? 0.5 : 1;
}

/** Outlets that tell of their foreign minister's talks. */
const MINISTRY =
	/\b(?:State Department|Department of State|Foreign (?:Ministry|Office)|Ministry of (?:Foreign|External) Affairs|EEAS)\b/i;

/** Whoever leads the party that the text names most beside the leader it names: "Rouhani … the White House … the Americans". */
function counterpartOf(leader: Leader, { parse, title }: Reading): Leader | null {
	if (parse.date === null || ELECT.test(parse.plain)) return null;
	const own = partyOfLeader(leader, parse.date);
	const { outletSide: side, outlet, date } = parse;
	if (side !== null && side !== own)
		return MINISTRY.test(outlet) ? holderOf(side, "foreign-minister", date) : peerOf(leader, side, date);
	const weights = new Map<Party, number>();
	const acting = new Set<Party>();
	for (const of of title === null ? [parse] : [title, parse])
		for (const word of of.partyWords)
			if (word.party !== own) {
				const weight = weightOf(of, word);
				if (weight > 1) acting.add(word.party);
				weights.set(word.party, (weights.get(word.party) ?? 0) + weight);
			}
	const [most, second] = [...weights].sort((a, b) => b[1] - a[1]);
	if (most === undefined || most[1] < (HEADS.test(parse.plain) ? 1.5 : 2) || most[1] === second?.[1]) return null;
	// What ministers talk about is named as often as whom they talk to.
	if (rankOf(leader, parse.date) > 0 && !acting.has(most[0])) return null;
	return peerOf(leader, most[0], parse.date);
}

/** The two that a text names most; where it names one alone, that one and who leads the other party. */
export function mostNamed(reading: Reading): Pair | null {
	const ranked = [...countsOf(reading).values()].sort((a, b) => b.count - a.count).map((c) => c.leader);
	const [first] = ranked;
	const [pair] = ranked.flatMap((a, i) => ranked.slice(i + 1).flatMap((b) => pairsOf([a, b], reading.parse.date)));
	if (pair !== undefined || first === undefined) return pair ?? null;
	const other = counterpartOf(first, reading);
	return other === null ? null : [first, other];
}

/** "The two presidents", "both leaders": who talked, where a text names one of them or none. */
const LEADERS =
	/\b(?:the|two|both) (?:two )?(?:presidents|leaders|prime ministers|heads of state)\b(?! and (?!their\b))/i;

/**
 * Those who lead the two countries that a title names ("U.S. and China call a truce"), of a text that speaks of two leaders
 * and names none of one side; null otherwise. `best`: whom the text makes its two.
 */
export function pairOfTitle({ parse, title }: Reading, best: Pair | null): Pair | null {
	const { date } = parse;
	if (title === null || date === null || title.mentions.some(takesPart) || !LEADERS.test(parse.plain)) return null;
	const parties = [...new Set(title.partyWords.map(({ party }) => party))];
	const [a, b] = parties;
	if (a === undefined || b === undefined || parties.length > 2) return null;
	const named = (party: Party) => parse.mentions.find((m) => takesPart(m) && partyOfLeader(m.leader, date) === party);
	if (best !== null && (parties.every(named) || best.every((p) => parties.includes(partyOfLeader(p, date) ?? ""))))
		return null;
	const [one, other] = [named(a)?.leader ?? headOf(a, date), named(b)?.leader ?? headOf(b, date)];
	return one === null || other === null ? null : [one, other];
}

/** Where "the presidents" talked and their ministers are named, those whom the ministers serve. */
export function ofHeads(pair: Pair, { parse }: Reading): Pair {
	const { date } = parse;
	if (date === null || pair.every((p) => rankOf(p, date) === 0) || !HEADS.test(parse.plain)) return pair;
	if (
		!parse.mentions.some(
			(m) => pair.some((p) => partyOfLeader(p, date) === partyOfLeader(m.leader, date)) && rankOf(m.leader, date) === 0,
		)
	)
		return pair;
	const [a, b] = pair.map((p) => headOf(partyOfLeader(p, date) ?? "", date) ?? p);
	return a === undefined || b === undefined ? pair : [a, b];
}
