/** Claims about a talk that is not the article's: with people who are no leaders, or with a leader named before. */
import {
	ASKS_TOPIC,
	BODY,
	ITS_SESSION,
	LENGTH_WITH,
	MET_ALONE,
	MET_TITLED,
	MET_WITH,
	NO_LEADER,
	PRESENT,
	THEY_NEGOTIATED,
	TURNS_TO,
	UNKNOWN_NAME,
} from "../languages/english/met.ts";
import type { Span } from "../model.ts";
import type { ReadClaim } from "../read/article.ts";
import type { Mention, Parse } from "../read/text/parse.ts";
import type { Sentence } from "../read/text/sentences.ts";
import { at, within } from "../spans.ts";
import { cued, holds, matchesIn, mayHold, type Stretch, stretchAt } from "./cues.ts";
import type { Leader } from "./leaders.ts";
import { type Met, metIn } from "./met.ts";
import { type Pair, pairsOf, partyOfLeader, rankOf } from "./ranks.ts";
import { isTopic, takesPart } from "./signals.ts";

const CUE = cued(new RegExp(`${MET_WITH}|${MET_ALONE}`, "gi"));
const TITLED = cued(MET_TITLED);
/** No sentence of news tells of more talks. */
const MOST = 50;
const TOGETHER = /\b(?:they|the two|both|leaders|presidents|pair|two men|we)\b/i;

const THEY = cued(TOGETHER);

/** Where stretches tell of talks: of each it is asked for every claim. */
const TALKS = new WeakMap<Stretch, readonly RegExpExecArray[]>();

function talksIn(stretch: Stretch): readonly RegExpExecArray[] {
	const known = TALKS.get(stretch) ?? matchesIn(stretch, CUE).slice(0, MOST);
	TALKS.set(stretch, known);
	return known;
}

const isOf = (pair: Pair, leader: Leader): boolean => pair.some((p) => p.id === leader.id);

/** The pair that a telling makes, where it is not `pair`; "ours" where it is that. Null where it says neither. */
function pairOf({ other, subjects }: Met, pair: Pair, parse: Parse): Pair | "ours" | null {
	if (isOf(pair, other) && (subjects.length === 0 || subjects.some((s) => isOf(pair, s)))) return "ours";
	for (const subject of subjects) {
		const [two] = pairsOf([subject, other], parse.date);
		if (two !== undefined) return two;
	}
	return null;
}

/** "Trump, who met with Obama": two of one party, and no encounter of the article's. */
export function metOfOneParty(parse: Parse, near: Span, pair: Pair): boolean {
	const people = new Map(
		within(parse.mentions, near)
			.filter(takesPart)
			.map((m) => [m.leader.id, m.leader]),
	);
	const ours = [...people.values()].filter((leader) => isOf(pair, leader));
	const parties = new Set([...people.values()].map((leader) => partyOfLeader(leader, parse.date)));
	return (
		ours.length === 1 &&
		people.size > 1 &&
		parties.size === 1 &&
		metIn(parse, near).some(({ other }) => !isOf(pair, other))
	);
}

/** The two whom the words right at a place say met: "ours" where they are the article's own; null where they say nothing. */
export function metAt(parse: Parse, near: Span, pair: Pair, speaker: string | null): Pair | "ours" | null {
	const all = metIn(parse, near).filter(({ other }) => speaker === null || !other.names.includes(speaker));
	const own =
		speaker === null ? undefined : parse.mentions.find(({ leader }) => leader.names.includes(speaker))?.leader;
	const told = all
		.map((met) => pairOf(met.first && own !== undefined ? { ...met, subjects: [own] } : met, pair, parse))
		.filter((two) => two !== null);
	const [first] = told;
	return first !== undefined && told.every((two) => two === "ours") === (first === "ours") ? first : null;
}

function isNoLeader(parse: Parse, place: number): boolean {
	const rest = parse.plain.slice(place, place + 120);
	return NO_LEADER.test(rest) && !PRESENT.test(rest);
}

/** "with Senator Marco Rubio", "with the Financial Times": a name that is no leader's, country's or day's. */
function isUnknown(parse: Parse, place: number): boolean {
	const name = UNKNOWN_NAME.exec(parse.plain.slice(place, place + 80))?.[0];
	if (name === undefined || /day\b/.test(name)) return false;
	const reach = { start: place, end: place + name.length + 60 };
	if (within(parse.mentions, reach).some((m) => m.start < place + name.length + 40 && takesPart(m))) return false;
	return within(parse.partyWords, { start: place, end: place + name.length + 1 }).length === 0;
}

/** "Bessent and He Lifeng negotiated": people of theirs who take no part in leaders' talks, and no leader beside them. */
function lesserTalked(parse: Parse, near: Span, pair: Pair): boolean {
	const people = within(parse.mentions, near);
	return (
		!people.some(({ leader }) => isOf(pair, leader)) &&
		people.filter(takesPart).length < Math.min(2, people.length) &&
		people.some(({ end }) => THEY_NEGOTIATED.test(parse.plain.slice(end, end + 60)))
	);
}

/** A length spent with, or words for a talk with, somebody who is no leader: "met with his national security team". */
export function isWithOthers(parse: Parse, near: Span, { answer, trigger }: ReadClaim, pair: Pair): boolean {
	const text = parse.plain.slice(near.start, near.end);
	if (answer.question === "duration") {
		const spent = LENGTH_WITH.exec(parse.plain.slice(trigger.end, Math.min(near.end, trigger.end + 90)));
		const place = trigger.end + (spent?.[0].length ?? 0);
		if (spent !== null && (isNoLeader(parse, place) || isUnknown(parse, place))) return true;
	}
	const stretch = stretchAt(parse.plain, near);
	for (const match of matchesIn(stretch, TITLED)) {
		const name = { start: near.start + match.index + match[0].length, end: trigger.start };
		if (name.start < trigger.start && isUnknown(parse, name.start) && !within(parse.mentions, name).some(takesPart))
			return true;
	}
	if (answer.question === "duration" && lesserTalked(parse, near, pair)) return true;
	for (const match of talksIn(stretch)) {
		const place = near.start + match.index;
		if (!isNoLeader(parse, place + match[0].length)) continue;
		const before = { start: near.start, end: place };
		const people = new Set(within(parse.mentions, before).map((m) => m.leader.id));
		const two = pair.filter((p) => people.has(p.id)).length > 1;
		if (!two && !TOGETHER.test(text.slice(0, match.index)) && Math.abs(place - trigger.start) < 120) return true;
	}
	return false;
}

/** "Netanyahu met with his war cabinet": a talk with people who are no leaders, and nothing else. */
export function isOwnTalk(parse: Parse, span: Span): boolean {
	const stretch = stretchAt(parse.plain, span);
	if (!mayHold(stretch.cues, CUE) || holds(stretch, THEY)) return false;
	const all = talksIn(stretch);
	return all.length > 0 && all.every((match) => isNoLeader(parse, span.start + match.index + match[0].length));
}

/** "The Federation Council voted. The session lasted …": its own session. */
export function isOfBody(parse: Parse, index: number): boolean {
	const [before, sentence] = [parse.sentences[index - 1], parse.sentences[index]];
	if (before === undefined || sentence === undefined || !ITS_SESSION.test(sentence.text)) return false;
	return (
		before.paragraph === sentence.paragraph && BODY.test(before.text) && !within(parse.mentions, before).some(takesPart)
	);
}

/** Whose transcript it is: of the two, the one of the side that speaks, else the American. */
function hostOf(parse: Parse, pair: Pair): Leader | undefined {
	const side = parse.outletSide ?? "US";
	return pair.find((p) => partyOfLeader(p, parse.date) === side);
}

/** The leader a question turns to: "President Xi — how was that?", "The one with Abe today". */
function askedOf(parse: Parse, sentence: Sentence): Mention | undefined {
	const start = { start: sentence.start, end: Math.min(sentence.end, sentence.start + 200) };
	return within(parse.mentions, start).find((m) => {
		const before = parse.plain.slice(sentence.start, m.start);
		return takesPart(m) && !isTopic(parse, m) && TURNS_TO.test(before) && !ASKS_TOPIC.test(before);
	});
}

/** How many sentences of a transcript one counterpart may be spoken of without being named. */
const TURN_REACH = 14;

/** In a transcript, the two that were last said to have met before a sentence; null where they are the article's own. */
export function metBefore(parse: Parse, index: number, pair: Pair): Pair | null {
	const host = hostOf(parse, pair);
	if (parse.turns.length === 0 || host === undefined) return null;
	for (let i = index - 1; i >= Math.max(0, index - TURN_REACH); i--) {
		const sentence = parse.sentences[i];
		if (sentence === undefined) return null;
		const met = metAt(parse, sentence, pair, null);
		if (met !== null) return met === "ours" ? null : met;
		if (at(parse.turns, sentence.start)?.question !== true) continue;
		const asked = askedOf(parse, sentence)?.leader;
		if (asked === undefined) continue;
		if (isOf(pair, asked)) return null;
		return rankOf(asked, parse.date) === rankOf(host, parse.date)
			? (pairsOf([host, asked], parse.date)[0] ?? null)
			: null;
	}
	return null;
}

const HE_DID =
	/^\W*(?:(?:there|then|later|earlier|afterwards?|separately|before that|after that|(?:later|earlier) (?:that|the same|in the) (?:day|morning|afternoon|evening)|on \w+day|the (?:next|same) day),? )?(?:he|she)\b/i;

/** "He had spent three hours with Putin": whichever of the article's two the words before name last, first of his sentence, and the other. */
export function hePlus(parse: Parse, near: Span, pair: Pair, other: Leader): Pair | null {
	if (!HE_DID.test(parse.plain.slice(near.start, near.end))) return null;
	const own = at(parse.sentences, near.start);
	const index = own?.index ?? -1;
	const clause = own === null ? [] : [{ start: own.start, end: near.start }];
	const sentences = parse.sentences.slice(Math.max(0, index - 3), Math.max(0, index)).reverse();
	for (const sentence of [...clause, ...sentences]) {
		const he = within(parse.mentions, sentence).find((m) => isOf(pair, m.leader))?.leader;
		if (he !== undefined) return pairsOf([he, other], parse.date)[0] ?? null;
	}
	return null;
}

/** "He then phoned Angela Merkel": she, where the words leave who did to a pronoun. */
export function strangerMet(parse: Parse, span: Span, pair: Pair): Leader | null {
	return metIn(parse, span).find(({ other, subjects }) => subjects.length === 0 && !isOf(pair, other))?.other ?? null;
}
