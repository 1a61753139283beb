import { ANY_TALK, HAD_DONE } from "../languages/english/taken-up.ts";
import type { Encounter, Span } from "../model.ts";
import type { ReadClaim } from "../read/article.ts";
import type { Parse } from "../read/parse.ts";
import { at, everyMatch, within } from "../spans.ts";
import { partOf, type Stretch, stretchAt } from "./cues.ts";
import { plusDays, sameDay } from "./dates.ts";
import { hePlus, isOfBody, isWithOthers, metAt, metBefore, strangerMet } from "./elsewhere.ts";
import { type Dated, encounterOf } from "./encounters.ts";
import { eachOf, hostedBy, otherPair, type Scene } from "./pairs.ts";
import { type Pair, partyOfLeader, rankOf } from "./ranks.ts";
import { kindOf, signalIn } from "./signals.ts";
import {
	dayOfMeal,
	isWithMany,
	jointOf,
	pairBeforeCut,
	pairOfTheirs,
	pairRung,
	pairWithHim,
	partTakenUp,
} from "./taken-up.ts";

/** The sentence a claim stands in, and all of its evidence. */
function sentenceOf(parse: Parse, claim: ReadClaim): Span {
	const sentence = at(parse.sentences, claim.trigger.start) ?? { start: 0, end: parse.plain.length };
	return { start: Math.min(sentence.start, claim.evidence.start), end: Math.max(sentence.end, claim.evidence.end) };
}

/** Which encounters some words are about: those they name; [] for one that cannot be named; null where they name none. */
type About = readonly Encounter[] | null;

const NOBODY: About = [];

/** Words closer to a claim than its sentence: the evidence, and what stands right around it. */
function nearOf(parse: Parse, claim: ReadClaim): Stretch {
	const clause = sentenceOf(parse, claim);
	const text = parse.plain.slice(clause.start, clause.end);
	let [start, end] = [clause.start, clause.end];
	for (const match of everyMatch(CUT, text)) {
		const place = clause.start + match.index;
		if (place < claim.trigger.start) start = place + 1;
		else if (place >= claim.trigger.end) {
			end = place;
			break;
		}
	}
	const near = { start: Math.min(start, claim.trigger.start), end: Math.max(end, claim.trigger.end) };
	const sentence = at(parse.sentences, near.start);
	return sentence !== null && near.end <= sentence.end ? partOf(sentence, near) : stretchAt(parse.plain, near);
}

const CUT =
	/[;:]|\u2014|--|, (?:(?:\w+ ){0,2}(?:after|before)|and that|and (?:[\w.'-]+ ){1,5}(?:said|told)|and the two|but|while|although|not quite|compared|whereas)\b| (?:came|comes|coming) (?:\w+ ){0,2}(?:after|before|ahead of)\b/gi;

/** "the day before", as the main encounter's date makes it a date. */
const RELATIVE =
	/\b(?:the (?:day|night|evening) before|the previous (?:day|night|evening)|a day earlier|of the day before)\b|\b(?:the (?:day|morning) after|the next (?:day|morning)|a day later|the following (?:day|morning))\b/i;

function relativeDate({ main }: Scene, text: string): string | null {
	const match = RELATIVE.exec(text)?.[0];
	if (match === undefined || main.date.length !== 10) return null;
	return plusDays(main.date, /after|next|later|following/i.test(match) ? 1 : -1);
}

/** The sentence before: it told of that talk, on the same day. */
const ALSO =
	/\b(?:called|phoned|rang|spoke|spoken|talked|telephoned)\b[^.;]{0,30}\b(?:as well|also|too|the same day)\b/i;

function before(parse: Parse, { start }: Span): string {
	const index = at(parse.sentences, start)?.index ?? 0;
	return parse.sentences[index - 1]?.text ?? "";
}

const THEN =
	/^\W*earlier\b|\b(?:then|later|also|earlier (?:in the day|on|today|that day)|the same day|afterwards?|before that|separately|after that)\b/i;

/** A date that the words give, else that of the main encounter. */
function dated(date: string | undefined, main: Encounter): Dated {
	return date === undefined ? main : { date, stated: true };
}

/** The encounter that a stretch names by itself: by other leaders, another date, another kind on the same day. */
function namedIn(
	scene: Scene,
	parse: Parse,
	near: Stretch,
	place: Span,
	speaker: string | null,
	isLength: boolean,
): About {
	const { main, pair } = scene;
	const published = scene.reading.parse.date;
	const signal = signalIn(parse, near);
	const text = parse.plain.slice(near.start, near.end);
	const past = signal.dates.filter((d) => published === null || d.date <= published);
	const relative = relativeDate(scene, text);
	const dates = past.length > 0 ? past : signal.dates;
	const kind = signal.kind ?? main.kind;
	const joint = jointOf(parse, near);
	if (joint.length > 0) return [encounterOf(joint, kind, dated(relative ?? dates[0]?.date, main))];
	if (isLength && (isWithMany(parse, near, place, pair) || isOfAnothers(scene, parse, place))) return NOBODY;
	const each = eachOf(parse, near, pair);
	if (each.length > 0) return each.map((two) => encounterOf(two, "call", dated(dates[0]?.date, main)));
	const hosted = hostedBy(scene, parse, near, signal);
	if (hosted.length > 0) return hosted.map((two) => encounterOf(two, kind, dated(relative ?? dates[0]?.date, main)));
	const met = metAt(parse, near, pair, speaker);
	const others =
		pairWithHim(parse, near, pair) ??
		(met === "ours"
			? null
			: (met ??
				otherPair(parse, near, pair, speaker) ??
				pairOfTheirs(parse, near, pair) ??
				pairBeforeCut(parse, near, pair)));
	if (others !== null) {
		if (isLength && isWithLesser(others, scene)) return NOBODY;
		const date = relative ?? dates.at(-1)?.date ?? laterThan(parse, near);
		if (date !== undefined && date !== null) return [encounterOf(others, kind, { date, stated: true })];
		const shares =
			others.some((p) => pair.some((q) => q.id === p.id)) &&
			(signal.strength > 1 || isLength) &&
			!ANY_TALK.test(parse.plain.slice(Math.max(0, place.start - 16), place.start));
		return signal.another || !(shares || THEN.test(text)) ? NOBODY : [encounterOf(others, kind, main)];
	}
	const strangers = signal.people.filter((p) => !pair.some((q) => q.id === p.id));
	if (strangers.length > 0 && strangers.length === signal.people.length && WITH_SOMEBODY.test(text)) {
		const [other, more] = strangers;
		const two = isLength && other !== undefined && more === undefined ? hePlus(parse, near, pair, other) : null;
		const date = relative ?? dates.at(-1)?.date;
		if (two !== null && date === undefined && (ALSO.test(before(parse, near)) || THEN.test(text)))
			return [encounterOf(two, kind, main)];
		return two === null || date === undefined ? NOBODY : [encounterOf(two, kind, { date, stated: true })];
	}
	const meal = relative === null && dates.length === 0 && isLength ? dayOfMeal(parse, near) : null;
	if (meal !== null && meal !== main.date) return [encounterOf(pair, kind, { date: meal, stated: true })];
	// "On Saturday the two sat by themselves again": the next day is another one there.
	const again = main.stated && /\bagain\b|^\W*\w+day's (?!call|meeting|talks|conversation|summit)/i.test(text);
	const elsewhere = dates.find((d) => (again ? d.date !== main.date : !sameDay(d.date, main.date)));
	const here = dates.find((d) => d.date === main.date) ?? (elsewhere === undefined ? dates[0] : undefined);
	if (here === undefined && relative !== null && signal.strength > 0)
		return [encounterOf(pair, kind, { date: relative, stated: main.stated })];
	if (
		here === undefined &&
		elsewhere !== undefined &&
		(signal.strength > 0 || isLength) &&
		gapTo(place, elsewhere) < 110
	) {
		return [encounterOf(pair, kind, { date: elsewhere.date, stated: true })];
	}
	if (here === undefined && signal.another && ANOTHER_CLOSE.test(text)) return NOBODY;
	const withOthers = strangersIn(scene, parse, near);
	if (withOthers && signal.strength > 1 && signal.people.length < 2) return NOBODY;
	const ours = signal.strength > 1 && signal.people.length > 0 && !signal.another;
	if (isOfOtherKind(scene, parse, near, place, isLength)) {
		// "A telephone conversation earlier in the week": no more than its month is known, and that it is another.
		const coarse = dates.find((d) => d.date.length < 10);
		return coarse === undefined ? NOBODY : [encounterOf(pair, kind, { date: coarse.date, stated: true })];
	}
	return here !== undefined || signal.people.length > 1 || ours ? [main] : null;
}

/** "Zelensky met the Vatican's foreign minister": a visitor's talk with somebody beside his host. */
function isWithLesser(others: Pair, { main, pair, reading }: Scene): boolean {
	const { date } = reading.parse;
	if (pair.some((p) => rankOf(p, date) > 0) || !others.some((p) => pair.some((q) => q.id === p.id))) return false;
	return others.some((p) => rankOf(p, date) > 0 && main.parties.includes(partyOfLeader(p, date) ?? ""));
}

/** "the truce Kyiv had signed up to in Jeddah after eight hours of talks": theirs, not the article's two's. */
function isOfAnothers({ main }: Scene, parse: Parse, place: Span): boolean {
	const start = Math.max(at(parse.sentences, place.start)?.start ?? 0, place.start - 90);
	const word = within(parse.partyWords, { start, end: place.start }).at(-1);
	return (
		word !== undefined &&
		!main.parties.includes(word.party) &&
		within(parse.mentions, { start: word.start, end: place.start }).length === 0 &&
		HAD_DONE.test(parse.plain.slice(word.end, place.start))
	);
}

/** "Trudeau called him two hours later": on the day that the sentence before gives. */
function laterThan(parse: Parse, near: Stretch): string | null {
	if (!/\b(?:(?:an|\w+) hours?|minutes) later\b|\bshortly (?:after|later)\b/i.test(near.text)) return null;
	const index = at(parse.sentences, near.start)?.index ?? 0;
	const before = parse.sentences[index - 1];
	return before === undefined ? null : (signalIn(parse, before).dates[0]?.date ?? null);
}

/** "The Busan meeting lasted 100 minutes", well below the news of a call; "a telephone conversation", below that of a meeting: another encounter. */
function isOfOtherKind({ main }: Scene, parse: Parse, near: Stretch, place: Span, isLength: boolean): boolean {
	const kind = kindOf(near);
	const paragraph = at(parse.sentences, place.start)?.paragraph ?? 0;
	const apart = main.kind === "call" || (isLength && /\b(?:(?:tele)?phone|calls?)\b/i.test(near.text));
	return kind !== null && kind !== main.kind && paragraph > 1 && apart;
}

/** "he is said to have talked for 60 minutes with Zelensky": with somebody who is not of the two. */
const WITH_SOMEBODY =
	/\b(?:with|phoned|called|rang|telephoned|met|told)\b(?: \w+){0,4} [A-Z](?![\w.'-]{0,20}(?: [A-Z][\w.'-]{1,20}){0,3} (?:joining|present|listening|looking on|beside|at (?:his|her) side))/;

const WITH_OTHERS =
	/\b(?:with|phoned|called|telephoned|rang|briefed|met|hosted|received)\b[^.;]{0,40}\b(?:leaders|presidents|prime ministers|counterparts|allies|ministers) of\b/i;

/** "Biden phoned the leaders of Britain, France and Germany": talk with others than the two. */
function strangersIn({ main }: Scene, parse: Parse, near: Span): boolean {
	if (!WITH_OTHERS.test(parse.plain.slice(near.start, near.end))) return false;
	return within(parse.partyWords, near).some((word) => !main.parties.includes(word.party));
}

const ANOTHER_CLOSE =
	/\b(?:last (?:spoke|talked|met|time)|(?:previous|earlier|prior|past|last) (?:[\w-]+ )?(?:calls?|conversations?|meetings?|talks|summits?|one)|when they (?:last )?(?:met|spoke|talked)|the (?:last|first|previous|earlier) one|earlier in the (?:week|month|year))\b/i;

function gapTo(place: Span, date: Span): number {
	return date.start >= place.end ? date.start - place.end : place.start - date.end;
}

/** "It lasted two hours", "That conversation …", "They talked there …": about what the sentence before is about. */
const TAKES_UP =
	/^\W*(?:it|that|this|they|he|she|(?:that|this) (?:\w+ )?(?:call|conversation|meeting|talk|talks|exchange|one|session|encounter)|(?:and )?the two)\b|\b(?:that one|between (?:them|the two)\b(?! (?:countries|sides|nations)))/i;

function aboutSentence(scene: Scene, parse: Parse, index: number, depth: number, told = false): About {
	const sentence = parse.sentences[index];
	if (sentence === undefined) return null;
	const cut = everyMatch(CUT, sentence.text).find((match) => match.index > 7);
	const clause =
		cut === undefined ? sentence : partOf(sentence, { start: sentence.start, end: sentence.start + cut.index });
	const named = namedIn(scene, parse, clause, clause, null, told);
	if (named !== null) return named;
	const before = parse.sentences[index - 1];
	const joined = before !== undefined && before.paragraph === sentence.paragraph && TAKES_UP.test(sentence.text);
	return joined && depth < 4 ? aboutSentence(scene, parse, index - 1, depth + 1) : null;
}

/** Which encounters a claim is about: those its words name, those of the sentence it takes up, else the main one. */
export function aboutOf(scene: Scene, parse: Parse, claim: ReadClaim): readonly Encounter[] {
	const near = nearOf(parse, claim);
	if (isWithOthers(parse, near, claim, scene.pair)) return [];
	const rung = pairRung(parse, claim, scene.pair);
	if (rung === "nobody") return [];
	if (rung !== null && rung !== "ours") return [encounterOf(rung, "call", dateNear(scene, parse, near))];
	const part = partTakenUp(parse, near, CUT);
	const taken = part === null ? null : namedIn(scene, parse, part, part, null, false);
	if (taken !== null && taken.length > 0) return taken;
	const named = namedIn(scene, parse, near, claim.trigger, claim.credit.name, claim.answer.question === "duration");
	if (named !== null) return named;
	const index = at(parse.sentences, claim.trigger.start)?.index ?? -1;
	if (isOfAThird(claim, scene)) return aboutSentence(scene, parse, index - 1, 0, true) ?? [];
	return isOfBody(parse, index) ? [] : (takenUp(scene, parse, near, index) ?? turnOf(scene, parse, index));
}

/** "The Russian had not asked for it", of a call during another two's meeting. */
function isOfAThird({ answer }: ReadClaim, { main }: Scene): boolean {
	if (answer.question !== "initiator" || answer.party === "mutual" || answer.party === "scheduled") return false;
	return !main.parties.includes(answer.party);
}

/** The day that the words right at a claim give, else that of the sentence before, where the claim is of later that day. */
function dateNear(scene: Scene, parse: Parse, near: Stretch): Dated {
	const date = relativeDate(scene, near.text) ?? signalIn(parse, near).dates.at(-1)?.date ?? laterThan(parse, near);
	return dated(date ?? undefined, scene.main);
}

/** In a transcript, the talk with whomever it was last about; elsewhere the main one. */
function turnOf({ main, pair }: Scene, parse: Parse, index: number): readonly Encounter[] {
	const other = metBefore(parse, index, pair);
	return [other === null ? main : encounterOf(other, main.kind, main)];
}

/** "The conversation took place …", where the sentence before says with whom. */
const THE_TALK = /^\W*the (?:\w+ )?(?:call|conversation|meeting|talks|talk|session|exchange|discussion)\b/i;

/** "Trudeau called him, and the two spoke for ten minutes": those of the clause before, where that is more than a word. */
const THE_TWO = /^\W*(?:and )?(?:the two|they|it|that)\b/i;
const CLAUSE = 12;

/** What the sentence before is about, where a claim's words take that up. */
function takenUp(scene: Scene, parse: Parse, near: Span, index: number): About {
	const sentence = parse.sentences[index];
	const before = parse.sentences[index - 1];
	if (sentence === undefined || before === undefined || before.paragraph !== sentence.paragraph) return null;
	const text = parse.plain.slice(near.start, near.end);
	if (near.start > sentence.start + CLAUSE && THE_TWO.test(text)) {
		const clause = partOf(sentence, { start: sentence.start, end: near.start });
		const named = namedIn(scene, parse, clause, clause, null, true);
		if (named !== null) return named;
	}
	if (TAKES_UP.test(text)) return aboutSentence(scene, parse, index - 1, 0);
	if (!THE_TALK.test(text)) return null;
	const { main, pair } = scene;
	const stranger = strangerMet(parse, before, pair);
	if (stranger !== null) {
		const two = hePlus(parse, before, pair, stranger);
		return two === null ? NOBODY : [encounterOf(two, kindOf(before) ?? main.kind, main)];
	}
	const met =
		metAt(parse, before, scene.pair, null) ?? metAt(parse, parse.sentences[index - 2] ?? before, scene.pair, null);
	return met === null || met === "ours"
		? null
		: (aboutSentence(scene, parse, index - 1, 0) ?? [encounterOf(met, scene.main.kind, scene.main)]);
}
