import type { Encounter, EncounterKind } from "../model.ts";
import type { Reading } from "../read/article.ts";
import type { Parse } from "../read/parse.ts";
import { within } from "../spans.ts";
import { plusDays, type TextDate } from "./dates.ts";
import { encounterOf } from "./encounters.ts";
import { type Leader, type Office, termOn } from "./leaders.ts";
import { type Signal, signalIn, takesPart } from "./signals.ts";

/** A signal and how much it counts: the title most, then the first paragraphs. */
interface Weighed {
	readonly signal: Signal;
	readonly parse: Parse;
	readonly weight: number;
}

function weighed(reading: Reading): readonly Weighed[] {
	const { parse, title } = reading;
	const ofTitle =
		title === null ? [] : [{ signal: signalIn(title, { start: 0, end: title.plain.length }), parse: title, weight: 4 }];
	const ofText = parse.sentences.map((sentence) => {
		const lead = sentence.paragraph < 3 ? 2 : 1;
		const signal = signalIn(parse, sentence);
		return { signal, parse, weight: signal.another ? 0.3 : lead };
	});
	return [...ofTitle, ...ofText];
}

const SENIORITY: readonly Office[] = [
	"head-of-state",
	"head-of-government",
	"organisation-head",
	"vice",
	"foreign-minister",
	"security-adviser",
	"defence-minister",
];

function rankOf(leader: Leader, date: string | null): number {
	const office = termOn(leader, date)?.office;
	const rank = office === undefined ? -1 : SENIORITY.indexOf(office);
	return rank < 0 ? SENIORITY.length : rank === 1 ? 0 : rank;
}

function partyOfLeader(leader: Leader, date: string | null): string | null {
	return termOn(leader, date)?.party ?? null;
}

export type Pair = readonly [Leader, Leader];

/** Pairs across parties; of one party only the most senior takes part ("Tillerson and Lavrov joined Putin"). */
export function pairsOf(all: readonly Leader[], date: string | null): readonly Pair[] {
	const people = all.filter(
		(p) => !all.some((q) => partyOfLeader(q, date) === partyOfLeader(p, date) && rankOf(q, date) < rankOf(p, date)),
	);
	return people.flatMap((a, i) =>
		people.slice(i + 1).flatMap((b) => (partyOfLeader(a, date) === partyOfLeader(b, date) ? [] : [[a, b] as const])),
	);
}

function pairKey([a, b]: Pair): string {
	return [a.id, b.id].sort().join("|");
}

const BETWEEN = /\bbetween\b/gi;

/** "a meeting between his secretary of state, Rex Tillerson, and Vladimir Putin": the two that follow. */
export function betweenIn(parse: Parse, span: { readonly start: number; readonly end: number }): Pair | null {
	for (const match of parse.plain.slice(span.start, span.end).matchAll(BETWEEN)) {
		const start = span.start + match.index;
		const [pair] = pairsOf(peopleIn(parse, { start, end: Math.min(span.end, start + 140) }), parse.date);
		if (pair !== undefined) return pair;
	}
	return null;
}

/** The two leaders that most of the article's talk of an encounter names together; else those named most. */
export function mainPair(reading: Reading): Pair | null {
	const { parse } = reading;
	const scores = new Map<string, { pair: Pair; score: number }>();
	for (const { signal, weight } of weighed(reading)) {
		if (signal.strength === 0) continue;
		const explicit = betweenIn(parse, signal.span);
		const pairs = explicit === null ? pairsOf(signal.people, parse.date) : [explicit];
		for (const [i, pair] of pairs.entries()) {
			const key = pairKey(pair);
			const before = scores.get(key)?.score ?? 0;
			scores.set(key, { pair, score: before + (weight * signal.strength) / (i + 1) });
		}
	}
	const best = [...scores.values()].sort((a, b) => b.score - a.score)[0];
	return best?.pair ?? mostNamed(reading);
}

function mostNamed(reading: Reading): Pair | null {
	const counts = new Map<string, { leader: Leader; count: number }>();
	const all = [...(reading.title?.mentions ?? []), ...reading.parse.mentions];
	for (const mention of all) {
		if (!takesPart(mention)) continue;
		counts.set(mention.leader.id, { leader: mention.leader, count: (counts.get(mention.leader.id)?.count ?? 0) + 1 });
	}
	const ranked = [...counts.values()].sort((a, b) => b.count - a.count).map((c) => c.leader);
	const spoken = weighed(reading).some((w) => w.signal.strength > 0);
	return spoken ? (pairsOf(ranked, reading.parse.date)[0] ?? null) : null;
}

/** Signals about the pair: those naming both, and those naming no other pair. */
function about(pair: Pair, signals: readonly Weighed[]): readonly Weighed[] {
	const ids = new Set(pair.map((p) => p.id));
	return signals.filter(
		({ signal }) => signal.strength > 0 && !signal.another && signal.people.filter((p) => !ids.has(p.id)).length === 0,
	);
}

function mainKind(pair: Pair, signals: readonly Weighed[]): EncounterKind {
	let calls = 0;
	let meetings = 0;
	for (const { signal, weight } of about(pair, signals)) {
		const both = signal.people.length >= 2 ? 2 : 1;
		if (signal.kind === "call") calls += weight * both;
		if (signal.kind === "meeting") meetings += weight * both;
	}
	return calls > meetings ? "call" : "meeting";
}

const NEAR =
	/^['s]{0,2}\s*(?:[\w-]+ ){0,3}(?:phone|telephone|video|call|conversation|meeting|summit|talks|session|discussion|exchange|sit-down|encounter)/i;
const NEAR_BEFORE =
	/(?:call|conversation|meeting|summit|talks|session|exchange|spoke|spoken|met|talked|phoned|called|discussion|telephone|phone|encounter)\b[^.;,"]{0,60}$/i;

/** How closely a date stands to the words for the encounter. */
function closeness(parse: Parse, date: TextDate): number {
	if (NEAR.test(parse.plain.slice(date.end, date.end + 60))) return 3;
	return NEAR_BEFORE.test(parse.plain.slice(Math.max(0, date.start - 90), date.start)) ? 2 : 0.6;
}

function mainDate(pair: Pair, reading: Reading, signals: readonly Weighed[]): string | null {
	const published = reading.parse.date;
	if (published === null) return null;
	const votes = new Map<string, number>();
	for (const { signal, parse, weight } of about(pair, signals)) {
		for (const date of signal.dates) {
			if (date.date > plusDays(published, 1) || date.date.length < 7) continue;
			const both = signal.people.length >= 2 ? 2 : 1;
			votes.set(date.date, (votes.get(date.date) ?? 0) + weight * both * closeness(parse, date));
		}
	}
	const best = [...votes].sort((a, b) => b[1] - a[1])[0];
	return best !== undefined && best[1] >= 1 ? best[0] : published;
}

/** The encounter an article is mainly about; null where it names no two leaders of different parties who talked. */
export function mainEncounter(reading: Reading): Encounter | null {
	const pair = mainPair(reading);
	if (pair === null) return null;
	const signals = weighed(reading);
	const date = mainDate(pair, reading, signals);
	return date === null ? null : encounterOf(pair, mainKind(pair, signals), date);
}

/** Leaders named in a stretch of a text who may have taken part, each once. */
export function peopleIn(parse: Parse, span: { readonly start: number; readonly end: number }): readonly Leader[] {
	const people = within(parse.mentions, span)
		.filter(takesPart)
		.map((m) => m.leader);
	return people.filter((p, i) => people.findIndex((q) => q.id === p.id) === i);
}
