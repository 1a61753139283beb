/** Encounters that a claim's words leave to others: to a pronoun, to the sentence before, to another mention of the same dinner. */
import { TO_COUNTERPART } from "../languages/english/met.ts";
import {
	AND_HE,
	BESIDE_MEAL,
	CALLED_HIM,
	HE_AND,
	HE_HAD,
	HIS_OWN,
	JOINT,
	MANY_TALK,
	MEAL,
	OF_SEVERAL,
	THAT_TALK,
	THEIR_OTHER,
	WITH_AT_END,
} from "../languages/english/taken-up.ts";
import type { Span } from "../model.ts";
import type { ReadClaim } from "../read/article.ts";
import type { Mention, Parse } from "../read/text/parse.ts";
import { at, within } from "../spans.ts";
import { cued, firstIn, type Stretch, stretchAt } from "./cues.ts";
import { findDates } from "./dates.ts";
import { metAt } from "./elsewhere.ts";
import type { Leader } from "./leaders.ts";
import { type Pair, pairsOf, partyOfLeader, rankOf } from "./ranks.ts";
import { isTopic, kindOf, takesPart } from "./signals.ts";

const isOf = (pair: Pair, leader: Leader): boolean => pair.some((p) => p.id === leader.id);

function peopleOf(parse: Parse, span: Span): readonly Mention[] {
	return within(parse.mentions, span).filter((m) => takesPart(m) && !isTopic(parse, m));
}

/** Whom the sentences before a place in its paragraph name first, the nearest sentence that names anybody. */
function heBefore(parse: Parse, place: number): Leader | null {
	const sentence = at(parse.sentences, place);
	if (sentence === null) return null;
	for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 3); i--) {
		const before = parse.sentences[i];
		if (before === undefined || before.paragraph < sentence.paragraph - 1) return null;
		const [first] = peopleOf(parse, before);
		if (first !== undefined) return first.leader;
	}
	return null;
}

/** Whom the sentence right before names who is none of the two: "Trudeau was to speak with Sheinbaum. Her own call …". */
function strangerBefore(parse: Parse, place: number, pair: Pair): Leader | null {
	const before = parse.sentences[(at(parse.sentences, place)?.index ?? 0) - 1];
	const people = before === undefined ? [] : peopleOf(parse, before);
	return people.findLast(({ leader }) => !isOf(pair, leader))?.leader ?? null;
}

function pairWith(parse: Parse, one: Leader | null, other: Leader | undefined): Pair | null {
	return one === null || other === undefined ? null : (pairsOf([one, other], parse.date)[0] ?? null);
}

/**
 * The two of whom a pronoun is one: "Putin and he spoke for 40 minutes", "Trudeau called him", and "He had a half-hour
 * conversation with Scholz", where he is not of the article's two. Null where the words are not like that.
 */
export function pairWithHim(parse: Parse, near: Stretch, pair: Pair): Pair | null {
	const people = peopleOf(parse, near);
	const [one] = people;
	if (one === undefined) return null;
	const behind = parse.plain.slice(one.end, one.end + 60);
	const alone = new Set(people.map((m) => m.leader.id)).size === 1;
	if (AND_HE.test(behind) || (alone && CALLED_HIM.test(behind))) {
		if (isOf(pair, one.leader)) return null;
		return pairWith(parse, heBefore(parse, near.start), one.leader);
	}
	if (!alone || !isOf(pair, one.leader)) return null;
	const own = HIS_OWN.test(near.text);
	if (!own && !HE_HAD.test(near.text) && !HE_AND.test(near.text)) return null;
	const he = own ? strangerBefore(parse, near.start, pair) : heBefore(parse, near.start);
	return he === null || isOf(pair, he) ? null : pairWith(parse, he, one.leader);
}

/** "Trump spoke with Putin. He then phoned Angela Merkel": either of them. */
function isUnclear(parse: Parse, { start }: Span): boolean {
	const sentence = at(parse.sentences, start);
	if (sentence === null || peopleOf(parse, { start: sentence.start, end: start }).length > 0) return false;
	if (!/\b(?:he|she)\b[^.;,]{0,20}$/i.test(parse.plain.slice(sentence.start, start))) return false;
	const before = parse.sentences[sentence.index - 1];
	return before === undefined || new Set(peopleOf(parse, before).map((m) => m.leader.id)).size > 1;
}

/** "Poland's Tusk said Scholz had called him": him who says so. */
function isRungStranger(parse: Parse, { start, end }: Span, by: string, pair: Pair): boolean {
	if (!/^(?:him|her|me)\b/i.test(parse.plain.slice(end, end + 4))) return false;
	const sentence = at(parse.sentences, start);
	const [first] = sentence === null ? [] : peopleOf(parse, { start: sentence.start, end: start });
	return first !== undefined && !isOf(pair, first.leader) && partyOfLeader(first.leader, parse.date) !== by;
}

/** Whom the one who rings rings: "while he phoned Russian President Vladimir Putin", "Trump dialed Moscow". */
export function pairRung(
	parse: Parse,
	{ answer, rule, trigger }: ReadClaim,
	pair: Pair,
): Pair | "ours" | "nobody" | null {
	if (answer.question !== "initiator" || rule !== "initiator/rang") return null;
	if (isUnclear(parse, trigger)) return null;
	if (isRungStranger(parse, trigger, answer.party, pair)) return "nobody";
	const isTheirs = (leader: Leader) => partyOfLeader(leader, parse.date) === answer.party;
	const [close] = within(parse.mentions, { start: Math.max(0, trigger.start - 60), end: trigger.start })
		.filter((m) => takesPart(m) && isTheirs(m.leader))
		.slice(-1);
	const who = close?.leader ?? pair.find(isTheirs);
	const after = { start: trigger.end, end: trigger.end + 70 };
	const named = within(parse.mentions, after).find(takesPart);
	const word = within(parse.partyWords, { start: trigger.end, end: trigger.end + 20 })[0];
	const rung =
		named !== undefined && TO_COUNTERPART.test(parse.plain.slice(trigger.end, named.start))
			? named.leader
			: word !== undefined && word.start === trigger.end
				? headNamed(parse, word.party)
				: undefined;
	if (who === undefined || rung === undefined) return null;
	return isOf(pair, rung) ? "ours" : pairWith(parse, who, rung);
}

/** Who leads a party, where the text names that one. */
function headNamed(parse: Parse, party: string): Leader | undefined {
	return parse.mentions.find((m) => partyOfLeader(m.leader, parse.date) === party && rankOf(m.leader, parse.date) === 0)
		?.leader;
}

const JOINT_TALK = cued(JOINT);

/** "a joint call with Macron and Scholz": all of them at once. */
export function jointOf(parse: Parse, near: Stretch): readonly Leader[] {
	const match = firstIn(near, JOINT_TALK);
	if (match === null) return [];
	const place = near.start + match.index + match[0].length;
	const [host] = peopleOf(parse, { start: near.start, end: place });
	const others = peopleOf(parse, { start: place, end: Math.min(near.end, place + 130) });
	const leader = host?.leader ?? heBefore(parse, near.start);
	return leader === null || others.length < 2 ? [] : [leader, ...others.map((m) => m.leader)];
}

/** "For an hour before a trilateral summit": of what came first. */
const ANOTHER_FOLLOWS = /\b(?:before|ahead of|prior to|after|then|followed|while|during)\b/i;

/** How far from a length the name of its talk may stand. */
const BY_NAME = 60;

/** "The trilateral summit lasted two hours": all whom the words there or right before name; nobody where those are but two. Null of other talks. */
export function severalOf(parse: Parse, near: Stretch, place: Span): readonly Leader[] | null {
	const match = OF_SEVERAL.exec(near.text);
	if (match === null) return null;
	const start = near.start + match.index;
	if (Math.max(place.start - start - match[0].length, start - place.end) > BY_NAME) return null;
	if (ANOTHER_FOLLOWS.test(parse.plain.slice(place.end, Math.max(place.end, start)))) return null;
	const own = at(parse.sentences, place.start);
	if (own === null) return [];
	const before = parse.sentences[own.index - 1];
	const from = before !== undefined && before.paragraph === own.paragraph ? before.start : own.start;
	const people = new Map(
		peopleOf(parse, { start: from, end: own.end }).map(({ leader }) => [partyOfLeader(leader, parse.date), leader]),
	);
	return people.size > 2 ? [...people.values()] : [];
}

/** "European leaders, who were briefed in a half-hour call": a talk with many. */
export function isWithMany(parse: Parse, near: Stretch, place: Span, pair: Pair): boolean {
	if (!MANY_TALK.test(near.text)) return false;
	const before = { start: near.start, end: place.end };
	return new Set(peopleOf(parse, before).flatMap(({ leader }) => (isOf(pair, leader) ? [leader.id] : []))).size < 2;
}

/** Of "the agreement he reached with Erdogan, after talks of four hours", the two who had these talks. */
export function pairBeforeCut(parse: Parse, near: Stretch, pair: Pair): Pair | null {
	const sentence = at(parse.sentences, near.start);
	if (sentence === null || near.start <= sentence.start || peopleOf(parse, near).length > 0) return null;
	const before = { start: sentence.start, end: near.start };
	const last = peopleOf(parse, before).at(-1);
	if (last === undefined || isOf(pair, last.leader)) return null;
	if (!/^['s,]{0,4} *$/.test(parse.plain.slice(last.end, near.start))) return null;
	if (!WITH_AT_END.test(parse.plain.slice(Math.max(before.start, last.start - 60), last.start))) return null;
	const first = peopleOf(parse, before).find((m) => isOf(pair, m.leader));
	return first === undefined ? null : pairWith(parse, first.leader, last.leader);
}

/** "Their previous session, in Geneva last month": theirs whom the sentence before says to have met. */
export function pairOfTheirs(parse: Parse, near: Stretch, pair: Pair): Pair | null {
	if (!THEIR_OTHER.test(near.text)) return null;
	const sentence = at(parse.sentences, near.start);
	const before = parse.sentences[(sentence?.index ?? 0) - 1];
	if (sentence === null || before === undefined || before.paragraph !== sentence.paragraph) return null;
	const met = metAt(parse, before, pair, null);
	if (met === "ours") return null;
	if (met !== null) return met;
	const people = [...new Map(peopleOf(parse, before).map((m) => [m.leader.id, m.leader])).values()];
	return people.length === 2 && !people.some((p) => isOf(pair, p)) ? (pairsOf(people, parse.date)[0] ?? null) : null;
}

/** The part of the sentence before that "That call" takes up: the last one that names one of its kind. */
export function partTakenUp(parse: Parse, near: Stretch, cut: RegExp): Stretch | null {
	if (!THAT_TALK.test(near.text)) return null;
	const kind = kindOf(near);
	const sentence = at(parse.sentences, near.start);
	const before = parse.sentences[(sentence?.index ?? 0) - 1];
	if (kind === null || sentence === null || before === undefined || before.paragraph !== sentence.paragraph)
		return null;
	const places = [before.start];
	cut.lastIndex = 0;
	for (let m = cut.exec(before.text); m !== null; m = cut.exec(before.text)) places.push(before.start + m.index);
	if (places.length < 2) return null;
	const parts = places.map((start, i) => stretchAt(parse.plain, { start, end: places[i + 1] ?? before.end }));
	return parts.findLast((part) => kindOf(part) === kind) ?? null;
}

/** The day of a dinner, where another sentence gives it: "not on Friday over dinner". Null where none or several do. */
export function dayOfMeal(parse: Parse, near: Stretch): string | null {
	const meal = MEAL.exec(near.text)?.[0].toLowerCase();
	if (meal === undefined) return null;
	const days = new Set<string>();
	for (const sentence of parse.sentences) {
		const place = sentence.text.toLowerCase().indexOf(meal);
		if (place < 0 || (near.start >= sentence.start && near.start < sentence.end)) continue;
		for (const date of findDates(sentence.text, 0, parse.date)) {
			const gap =
				date.start > place
					? sentence.text.slice(place + meal.length, date.start)
					: sentence.text.slice(date.end, Math.max(date.end, place));
			if (date.date.length === 10 && BESIDE_MEAL.test(gap)) days.add(date.date);
		}
	}
	const [day] = days;
	return days.size === 1 && day !== undefined ? day : null;
}
