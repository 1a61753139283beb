import { ANOTHER_TIME, NOT_ANOTHER } from "../languages/english/dates.ts";
import { ENCOUNTER_NOUNS } from "../languages/english/encounters.ts";
import { AFTER_TALKS, BESIDE, HEADS, PRONOUN, STILL_TO } from "../languages/english/met.ts";
import type { Encounter, Span } from "../model.ts";
import type { Reading } from "../read/article.ts";
import type { Parse } from "../read/text/parse.ts";
import { within } from "../spans.ts";
import { countsOf, mostNamed, ofHeads, pairOfTitle } from "./counterparts.ts";
import { cued, holds, matchesIn, stretchAt } from "./cues.ts";
import { plusDays } from "./dates.ts";
import { LONG_BEFORE } from "./days.ts";
import { encounterOf } from "./encounters.ts";
import type { Leader } from "./leaders.ts";
import { mainDate, type Weighed } from "./main-date.ts";
import { mainKind } from "./main-kind.ts";
import { metIn } from "./met.ts";
import { ofPair } from "./of-pair.ts";
import { betweenIn, peopleIn } from "./people.ts";
import { type Pair, pairsOf, rankOf } from "./ranks.ts";
import { type Signal, signalIn } from "./signals.ts";
import { speakerAt } from "./speaking.ts";

const ASIDE = cued(BESIDE);
const ALSO = cued(/\balso\b/i);
const LONG_AGO = 30;
/** "On Saturday Biden also telephoned Abbas": told of only because it was the same day. */
const ALSO_RANG =
	/\balso (?:had )?(?:telephoned|phoned|rang|called (?=[A-Z])|took a call|received a call|spoke (?:by phone |on the phone )?(?:with|to))/;

const RANG_ALSO = cued(ALSO_RANG);

/** All that it dates lies before `then`, well before publication: background. */
function isLongAgo({ dates }: Signal, then: string | null): boolean {
	return then !== null && dates.length > 0 && dates.every((d) => d.date < then);
}

/** Where a text gives a length, or says who asked for an encounter, by position. */
function tellingOf({ claims }: Reading): readonly Span[] {
	return claims
		.filter(({ answer, evidence }) => answer.question !== "topic" && evidence.where === "text")
		.map(({ trigger }) => trigger)
		.sort((a, b) => a.start - b.start);
}

/** A sentence that does so speaks of an encounter, whatever it calls that. */
function told(signal: Signal, telling: readonly Span[]): Signal {
	return signal.strength === 0 && within(telling, signal.span).length > 0 ? { ...signal, strength: 1 } : signal;
}

/** "In their first call", where the news is told, is not another one. */
function inTheNews(parse: Parse, signal: Signal): Signal {
	if (!signal.another) return signal;
	const text = parse.plain.slice(signal.span.start, signal.span.end);
	return ANOTHER_TIME.test(text.replace(NOT_ANOTHER, "")) ? signal : { ...signal, another: false };
}

function weighed(reading: Reading): readonly Weighed[] {
	const { parse, title } = reading;
	const ofTitle =
		title === null
			? []
			: [
					{
						signal: inTheNews(title, signalIn(title, { start: 0, end: title.plain.length })),
						parse: title,
						weight: 4,
					},
				];
	const telling = tellingOf(reading);
	const ofText = parse.sentences.map((sentence, i) => {
		const { paragraph } = sentence;
		const here = told(signalIn(parse, sentence), telling);
		const signal = paragraph < 2 ? inTheNews(parse, here) : here;
		if (paragraph > 1 && holds(sentence, RANG_ALSO)) return { signal, parse, weight: 0.1 };
		if (signal.another) return { signal, parse, weight: 0.3 };
		if ((paragraph > 1 || (i > 0 && holds(sentence, ALSO))) && holds(sentence, ASIDE))
			return { signal, parse, weight: 0.5 };
		return { signal, parse, weight: paragraph === 0 ? 2.5 : paragraph < 3 ? 2 : 1 };
	});
	const then = parse.date === null ? null : plusDays(parse.date, -LONG_AGO);
	const news = ofText.some(({ signal }) => signal.dates.length > 0 && !isLongAgo(signal, then));
	return [...ofTitle, ...ofText.map((w) => (news && isLongAgo(w.signal, then) ? { ...w, weight: 0.3 } : w))];
}

function pairKey([a, b]: Pair): string {
	return [a.id, b.id].sort().join("|");
}

const THEIR = cued(new RegExp(`\\btheir (?:[\\w-]+ ){0,3}(?:${ENCOUNTER_NOUNS})\\b`, "gi"));

/** "Zelensky said that Putin is afraid, after Trump declined at their meeting": of three, the first and the last named before it. */
function theirsIn(parse: Parse, span: Span): Pair | null {
	const [their] = matchesIn(stretchAt(parse.plain, span), THEIR);
	if (their === undefined) return null;
	const people = peopleIn(parse, { start: span.start, end: span.start + their.index });
	const [first, last] = [people[0], people.at(-1)];
	return people.length < 3 || first === undefined || last === undefined
		? null
		: (pairsOf([first, last], parse.date)[0] ?? null);
}

interface Scored {
	readonly pair: Pair;
	readonly score: number;
}

/** Who a sentence's words say met whom; one it leaves to a pronoun is sought in the sentence before. */
function metPairs(parse: Parse, span: Span, before: readonly Leader[]): readonly Scored[] {
	return metIn(parse, span).flatMap(({ other, subjects, first, reported }) => {
		if (reported) return [];
		const speaker = first ? speakerAt(parse, span.start) : null;
		const sought = subjects.length > 0 ? subjects : speaker === null ? before : [speaker];
		const pairs = sought.flatMap((subject) => pairsOf([subject, other], parse.date));
		const share = subjects.length > 0 || speaker !== null ? 1 : 0.7;
		return pairs.slice(0, 2).map((pair, _, { length }) => ({ pair, score: share / length }));
	});
}

/** "He had 45 minutes with Xi": he whom the sentence before names. */
function carried(parse: Parse, { people, span }: Signal, before: readonly Leader[]): readonly Scored[] {
	const [only] = people;
	if (only === undefined || people.length > 1 || before.length !== 1) return [];
	if (!PRONOUN.test(parse.plain.slice(span.start, span.end))) return [];
	return pairsOf([only, ...before], parse.date).map((pair) => ({ pair, score: 0.5 }));
}

/** "Following a call between Putin and Trump, the ministers agreed": what came before the news. */
const CAME_BEFORE = new RegExp(
	`${AFTER_TALKS}between\\b|\\b(?:raised|discussed|agreed|reached|mentioned|touched on) (?:during|in|at) (?:[\\w'-]+ ){0,4}between\\b|\\b(?:follow(?:s|ed)|c[ao]mes? (?:[\\w-]+ ){0,2}after) (?:[\\w'-]+ ){1,6}between\\b`,
	"i",
);
/** "The call also comes after Kuwait's emir met Trump": another talk, before the news. */
const COMES_AFTER = new RegExp(
	`^\\W{0,3}(?:the|their|his|her|that|this|[\\w-]{1,30}'s) (?:[\\w-]{1,30} ){0,3}?(?:${ENCOUNTER_NOUNS}) (?:also |now )?c[ao]mes? (?:[\\w-]+ ){0,3}?after (?!(?:an?|the|his|her|their) (?:request|invitation|appeal)\\b)`,
	"i",
);
const AFTERWARDS = 0.3;
const TO_COME = 0.1;
/** "Pompeo is also slated to meet with Putin": not yet. */
const IS_TO_MEET = new RegExp(
	`${STILL_TO} (?:meet|speak|talk|see|call|phone|host|receive|visit|sit down|hold)\\b|\\b(?:looks?|looked|looking) forward to (?:[\\w'.-]+ ){0,3}(?:meeting|summit|talks|sit-down|visit|seeing)\\b`,
	"i",
);

/** The pairs that a sentence may be about, with how much it speaks for each: first those that its words say met. */
function pairsIn({ signal, parse }: Weighed, before: readonly Leader[]): readonly Scored[] {
	const text = parse.plain.slice(signal.span.start, signal.span.end);
	if (COMES_AFTER.test(text) || LONG_BEFORE.test(text)) {
		const others = [
			...metPairs(parse, signal.span, []),
			...pairsOf(signal.people, parse.date).map((pair) => ({ pair, score: 1 })),
		];
		return others.slice(0, 1).map(({ pair }) => ({ pair, score: AFTERWARDS }));
	}
	const explicit = betweenIn(parse, signal.span) ?? theirsIn(parse, signal.span);
	if (explicit !== null) return [{ pair: explicit, score: CAME_BEFORE.test(text) ? AFTERWARDS : 1 }];
	const met = metPairs(parse, signal.span, before);
	const planned = met.length === 0 && IS_TO_MEET.test(text) ? TO_COME : 1;
	const named = pairsOf(signal.people, parse.date).map((pair, i) => ({ pair, score: planned / (i + 1) }));
	if (met.length === 0 && named.length === 0) return carried(parse, signal, before);
	return met.length === 0 ? named : [...met, ...named.map(({ pair, score }) => ({ pair, score: score / 4 }))];
}

/** The two leaders that most of the article's talk of an encounter names together; else those named most. */
function mainPair(reading: Reading, signals: readonly Weighed[]): Pair | null {
	const scores = new Map<string, Scored>();
	for (const [at, weighed] of signals.entries()) {
		const { signal, weight, parse } = weighed;
		// A title that names two leaders says who the news is of, whatever they did: "Obama, Putin agree to disagree".
		const strength = Math.max(signal.strength, parse === reading.title && signal.people.length === 2 ? 1 : 0);
		if (strength === 0) continue;
		const last = signals[at - 1];
		const before = last === undefined || last.parse !== parse ? [] : last.signal.people;
		for (const { pair, score } of pairsIn(weighed, before)) {
			const key = pairKey(pair);
			scores.set(key, { pair, score: (scores.get(key)?.score ?? 0) + weight * strength * score });
		}
	}
	const counts = countsOf(reading);
	const count = (leader: Leader) => counts.get(leader.id)?.count ?? 0;
	const { date } = reading.parse;
	const total = ({ pair: [a, b], score }: Scored) =>
		score +
		COUNTED * Math.min(count(a), count(b)) +
		(rankOf(a, date) + rankOf(b, date) === 0 && (score === 0 || score > BARELY) ? BOTH_LEAD : 0);
	const named = signals.some((w) => w.signal.strength > 0) ? mostNamed(reading) : null;
	if (named !== null && !scores.has(pairKey(named)) && scores.size > 0)
		scores.set(pairKey(named), { pair: named, score: 0 });
	const best = [...scores.values()].sort((a, b) => total(b) - total(a))[0];
	const pair = best?.pair ?? named;
	const isLed = signals.some(
		({ signal, weight }) => weight >= LEAD && pair?.every((p) => signal.people.some((q) => q.id === p.id)),
	);
	const titled = isLed ? null : pairOfTitle(reading, pair);
	return titled ?? (pair === null || isToldOf(pair, signals) ? pair : ofHeads(pair, reading));
}

/** The lead or the title says that these two talked, and not that "the presidents" did: it is not those they serve. */
function isToldOf(pair: Pair, signals: readonly Weighed[]): boolean {
	const isOne = (leader: Leader) => pair.some((p) => p.id === leader.id);
	const leading = signals.filter(({ signal, weight }) => weight >= LEAD && signal.strength > 0);
	if (leading.some(({ signal: { span }, parse }) => HEADS.test(parse.plain.slice(span.start, span.end)))) return false;
	return leading.some(
		({ signal, parse }) =>
			signal.people.every(isOne) &&
			metIn(parse, signal.span).some(({ other, subjects }) => isOne(other) && subjects.some(isOne)),
	);
}

/** What a first paragraph or a title weighs. */
const LEAD = 2.5;
/** How much a mention of both counts beside the talk of their encounter. */
const COUNTED = 0.5;
/** What one sentence of somebody also rung speaks for a pair. */
const BARELY = 0.3;
/** How much it counts that both lead: their ministers' talks are told of beside theirs. */
const BOTH_LEAD = 1.4;

/** The encounter an article is mainly about, and its two leaders. */
export interface Main {
	readonly encounter: Encounter;
	readonly pair: Pair;
}

/** What an article is mainly about; null where it names no two leaders of different parties who talked, or has no date. */
export function mainOf(reading: Reading): Main | null {
	const signals = weighed(reading);
	const pair = mainPair(reading, signals);
	if (pair === null) return null;
	const ours = ofPair(pair, signals);
	const kind = mainKind(ours, signals, reading.title);
	const date = mainDate(pair, kind, reading, ours);
	return date === null ? null : { pair, encounter: encounterOf(pair, kind, date) };
}
