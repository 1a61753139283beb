import type { Encounter, Span } from "../model.ts";
import type { ReadClaim } from "../read/article.ts";
import type { Parse } from "../read/text/parse.ts";
import { at, everyMatch } from "../spans.ts";
import { partOf, type Stretch, stretchAt } from "./cues.ts";
import { dated, laterThan, relativeDate } from "./days.ts";
import { hePlus, isOfBody, isWithOthers, metAt, metBefore, strangerMet } from "./elsewhere.ts";
import { type Dated, encounterOf } from "./encounters.ts";
import { type About, NOBODY, namedIn } from "./named.ts";
import type { Scene } from "./pairs.ts";
import { peopleIn } from "./people.ts";
import { type Pair, pairsOf } from "./ranks.ts";
import { kindOf, signalIn } from "./signals.ts";
import { pairRung, partTakenUp } from "./taken-up.ts";
import { kindOfTheirs } from "./their-kind.ts";

/** The sentence a claim stands in, and all of its evidence. */
function sentenceOf(parse: Parse, claim: ReadClaim): Span {
	const sentence = at(parse.sentences, claim.trigger.start) ?? { start: 0, end: parse.plain.length };
	return { start: Math.min(sentence.start, claim.evidence.start), end: Math.max(sentence.end, claim.evidence.end) };
}

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
	const behind = everyMatch(CUT_BEHIND, text).find((m) => clause.start + m.index >= claim.trigger.end);
	if (behind !== undefined) end = Math.min(end, clause.start + behind.index);
	// "They met in October, after which they agreed": the clause alone says of no talk.
	if (AFTER_WHICH.test(parse.plain.slice(start, start + AFTER_WHICH_LONG))) start = clause.start;
	const near = { start: Math.min(start, claim.trigger.start), end: Math.max(end, claim.trigger.end) };
	const sentence = at(parse.sentences, near.start);
	return sentence !== null && near.end <= sentence.end ? partOf(sentence, near) : stretchAt(parse.plain, near);
}

const AFTER_WHICH = /^\W{0,3}(?:after|at|during|in|following) which\b/i;
/** Longer, in code units, than such words are. */
const AFTER_WHICH_LONG = 24;

const CUT =
	/[;:]|\u2014|--|, (?:(?:\w+ ){0,2}(?:after|before)|and that|and (?:[\w.'-]+ ){1,5}(?:said|told|then|later)|and the two|but|while|although|not quite|compared|whereas)\b| (?:came|comes|coming) (?:(?:\w+ ){0,2}(?:after|before|ahead of)|on the same day|as|while|amid)\b| after (?:[\w-]+ ){0,2}(?:talks|meetings?|calls?|conversations?|discussions) between\b/gi;

/** "to tell him about | his conversation with Putin": behind a claim, words about another talk of one of the two. */
const CUT_BEHIND =
	/ (?:before|after|ahead of|prior to|following|about|on|over) (?:(?:the )?(?:results|outcomes?|details) of )?(?:his|her|their) (?:[\w-]+ ){0,3}(?:talks|meeting|call|conversation|discussions?|summit) with\b/gi;

/** "It lasted two hours", "In that conversation …", "They talked there …": about what the sentence before is about. */
const TAKES_UP =
	/^\W*(?:it|that|this|they|he|she|(?:(?:in|during|at|on|over) )?(?:that|this) (?:\w+ )?(?:call|conversation|meeting|talk|talks|exchange|one|session|encounter)|(?:and )?the two|the (?:first|second|third|fourth|other|latest)(?= (?:had |only |just )?(?:lasted|ran|took|went on)))\b|\b(?:that one|between (?:them|the two)\b(?! (?:countries|sides|nations)))/i;

/** "Hours before Trump was to meet Munir. The talk between the two leaders …": what is still to come is no talk to take up. */
const BETWEEN_LEADERS = /\bbetween the two (?:leaders|presidents|prime ministers|premiers|men|women)\b/i;
const STILL_TO_COME = /\b(?:scheduled|due|set|expected|planned|slated|was|is|are|were) to\b|\bwill\b/i;

function aboutSentence(scene: Scene, parse: Parse, index: number, depth: number, told = false): About {
	const sentence = parse.sentences[index];
	if (sentence === undefined) return null;
	const [cut] = [...everyMatch(CUT, sentence.text), ...everyMatch(CUT_BEHIND, sentence.text)]
		.filter((match) => match.index > 7)
		.sort((a, b) => a.index - b.index);
	const clause =
		cut === undefined ? sentence : partOf(sentence, { start: sentence.start, end: sentence.start + cut.index });
	const named = namedIn(scene, parse, clause, clause, null, told ? "duration" : null);
	if (named !== null) return named;
	const before = parse.sentences[index - 1];
	const joined = before !== undefined && before.paragraph === sentence.paragraph && TAKES_UP.test(sentence.text);
	return joined && depth < 4 ? aboutSentence(scene, parse, index - 1, depth + 1) : null;
}

/** The topic linked last, and to what: all that one verb lists are about the same. */
let last: {
	readonly scene: Scene;
	readonly near: Stretch;
	readonly claim: ReadClaim;
	readonly about: readonly Encounter[];
} | null = null;

/** Are two claims topics of the same words by the same speaker? */
function isOfSameWords(a: ReadClaim, b: ReadClaim): boolean {
	return (
		a.answer.question === "topic" &&
		b.answer.question === "topic" &&
		a.trigger.start === b.trigger.start &&
		a.trigger.end === b.trigger.end &&
		a.rule === b.rule &&
		a.credit.name === b.credit.name
	);
}

/** Which encounters a claim is about: those its words name, those of the sentence it takes up, else the main one. */
export function aboutOf(scene: Scene, parse: Parse, claim: ReadClaim): readonly Encounter[] {
	const near = nearOf(parse, claim);
	if (last?.scene === scene && last.near === near && isOfSameWords(last.claim, claim)) return last.about;
	const about = aboutNear(scene, parse, claim, near);
	last = { scene, near, claim, about };
	return about;
}

function aboutNear(scene: Scene, parse: Parse, claim: ReadClaim, near: Stretch): readonly Encounter[] {
	if (isWithOthers(parse, near, claim, scene.pair)) return [];
	const rung = pairRung(parse, claim, scene.pair);
	if (rung === "nobody") return [];
	const others = rung === null || rung === "ours" ? null : rung;
	if (others !== null || (rung === "ours" && isOnTheWay(scene, parse, claim)))
		return [encounterOf(others ?? scene.pair, "call", dateNear(scene, parse, near))];
	const part = partTakenUp(parse, near, CUT);
	const taken = part === null ? null : namedIn(scene, parse, part, part, null, null);
	if (taken !== null && taken.length > 0) return taken;
	const theirs = pairOfClause(scene, parse, near);
	if (theirs !== null) return [encounterOf(theirs, kindOf(near) ?? scene.main.kind, dateNear(scene, parse, near))];
	const index = at(parse.sentences, claim.trigger.start)?.index ?? -1;
	const followed = lastOfParagraph(parse, index);
	const earlier = followed === null ? null : aboutSentence(scene, parse, followed, 1);
	if (earlier !== null && signalIn(parse, near).dates.length === 0) return earlier;
	const named = namedIn(scene, parse, near, claim.trigger, claim.credit.name, claim.answer.question);
	if (named !== null) return named;
	if (isOfAThird(claim, scene)) return aboutSentence(scene, parse, index - 1, 0, true) ?? inTurn(scene, parse, index);
	return isOfBody(parse, index) ? [] : (takenUp(scene, parse, near, index) ?? turnOf(scene, parse, index));
}

const BY_TELEPHONE = /^(?:phoned|rang|had rung|telephoned|dialed|dialled|picked up the (?:tele)?phone)\b/i;

/** "In the morning Modi phoned Sharif", in the news of their meeting: a call of that day. */
function isOnTheWay({ main }: Scene, parse: Parse, { trigger }: ReadClaim): boolean {
	return main.kind === "meeting" && BY_TELEPHONE.test(parse.plain.slice(trigger.start, trigger.end));
}

/** "Kerry has been in touch with Lavrov; the pair spoke for 40 minutes": two others, whom the clause before names. */
function pairOfClause({ pair }: Scene, parse: Parse, near: Stretch): Pair | null {
	const sentence = at(parse.sentences, near.start);
	if (sentence === null || near.start <= sentence.start + CLAUSE || !/^\W*(?:and )?the (?:two|pair)\b/i.test(near.text))
		return null;
	const people = peopleIn(parse, { start: sentence.start, end: near.start });
	if (people.length !== 2 || people.some((p) => pair.some((q) => q.id === p.id))) return null;
	return pairsOf(people, parse.date)[0] ?? null;
}

/** "The Russian had not asked for it", of a call during another two's meeting. */
function isOfAThird({ answer }: ReadClaim, { main }: Scene): boolean {
	if (answer.question !== "initiator" || answer.party === "mutual" || answer.party === "scheduled") return false;
	return !main.parties.includes(answer.party);
}

/** The day that the words right at a claim give, else that of the sentence before, where the claim is of later that day. */
function dateNear(scene: Scene, parse: Parse, near: Stretch): Dated {
	const date = relativeDate(scene, near) ?? signalIn(parse, near).dates.at(-1)?.date ?? laterThan(parse, near);
	return dated(date ?? undefined, scene.main);
}

/** In a transcript, the talk with whomever it was last about; elsewhere the main one. */
function turnOf({ main, pair }: Scene, parse: Parse, index: number): readonly Encounter[] {
	const other = metBefore(parse, index, pair);
	return [other === null ? main : encounterOf(other, main.kind, main)];
}

/** In a transcript, the talk that it was last about, if that is another than the main one. */
function inTurn({ main, pair }: Scene, parse: Parse, index: number): readonly Encounter[] {
	const other = metBefore(parse, index, pair);
	return other === null ? [] : [encounterOf(other, main.kind, main)];
}

/** "The conversation took place …", where the sentence before says with whom. */
const THE_TALK = /^\W*the (?:\w+ )?(?:call|conversation|meeting|talks|talk|session|exchange|discussion)\b/i;

/** "Trudeau called him, and the two spoke for ten minutes": those of the clause before, where that is more than a word. */
const THE_TWO = /^\W*(?:and )?(?:the (?:two|pair)|they|it|that)\b/i;
const CLAUSE = 12;

/** "Following the meeting, Tillerson said": of the talk that the paragraph before ends with. */
const FOLLOWING_IT =
	/^\W*(?:following|after) (?:the|that|this) (?:call|conversation|meeting|talks|session|encounter)\b(?!'s| (?:with|between|in|on|at)\b)/i;

/** The paragraph before's last sentence, where this one takes that up, or is all that its speaker goes on to say. */
function lastOfParagraph(parse: Parse, index: number): number | null {
	const sentence = parse.sentences[index];
	const before = parse.sentences[index - 1];
	if (sentence === undefined || before === undefined || before.paragraph === sentence.paragraph) return null;
	if (FOLLOWING_IT.test(sentence.text)) return index - 1;
	const goesOn = /^\W?"/.test(sentence.text) && FOLLOWING_IT.test(before.text);
	return goesOn && parse.sentences[index - 2] !== undefined ? index - 2 : null;
}

/** What the sentence before is about, where a claim's words take that up. */
function takenUp(scene: Scene, parse: Parse, near: Span, index: number): About {
	const sentence = parse.sentences[index];
	const before = parse.sentences[index - 1];
	if (sentence === undefined || before === undefined || before.paragraph !== sentence.paragraph) return null;
	const text = parse.plain.slice(near.start, near.end);
	if (near.start > sentence.start + CLAUSE && THE_TWO.test(text)) {
		const clause = partOf(sentence, { start: sentence.start, end: near.start });
		const named = namedIn(scene, parse, clause, clause, null, "duration");
		if (named !== null) return named;
		// "The president had called off a meeting with Putin; the two chatted": whoever he was, with Putin.
		if (strangerMet(parse, clause, scene.pair) !== null) return NOBODY;
	}
	if (TAKES_UP.test(text) && !(BETWEEN_LEADERS.test(text) && STILL_TO_COME.test(before.text)))
		return aboutSentence(scene, parse, index - 1, 0);
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
		: (aboutSentence(scene, parse, index - 1, 0) ?? [
				encounterOf(met, kindOfTheirs(scene, parse, before, met), scene.main),
			]);
}
