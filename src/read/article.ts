import { TAKES_BACK } from "../languages/english/corrections.ts";
import type { ArticleText, ClaimAnswer, Credit, Evidence, Span } from "../model.ts";
import { at } from "../spans.ts";
import { confidenceOf } from "./confidence.ts";
import type { Attribution } from "./credits/attribution.ts";
import { isSide } from "./credits/inside.ts";
import { readDurations } from "./durations.ts";
import type { Found } from "./found.ts";
import { readInitiators } from "./initiators.ts";
import { findSpeakers, type Speakers } from "./speakers.ts";
import { type ReadStatement, readStatements } from "./statements.ts";
import { type Parse, parseArticle } from "./text/parse.ts";
import { readTopics } from "./topics.ts";

/** A claim before it is known which encounter it is about. */
export interface ReadClaim {
	readonly answer: ClaimAnswer;
	readonly credit: Credit;
	readonly evidence: Evidence;
	/** The deciding words, in the text or title that the evidence is in. */
	readonly trigger: Span;
	readonly rule: string;
	readonly confidence: number;
}

/** What one article says, before it is known which encounters it says it of. */
export interface Reading {
	readonly article: ArticleText;
	readonly parse: Parse;
	/** The title taken apart, where the text does not hold it; null otherwise. */
	readonly title: Parse | null;
	readonly claims: readonly ReadClaim[];
	/** Words that speakers are quoted with, or are reported to have said on some day; of the text alone. */
	readonly statements: readonly ReadStatement[];
}

/** One reader a question: add one to add a question. */
const READERS: readonly ((parse: Parse) => readonly Found[])[] = [readDurations, readInitiators, readTopics];

const LEADERS_TITLE = /\b(?:president|premier|chancellor|minister|(?<!press )secretary|king)s?$/i;

/** Somebody who was not in the encounter, or not as one of its sides. */
function isTeller({ source }: Attribution): boolean {
	return source.leads !== true && !isSide(source) && !(source.kind === "unnamed" && LEADERS_TITLE.test(source.name));
}

function creditOf(found: Found, speakers: Speakers): Credit {
	const named = found.speaker === undefined ? null : speakers.sourceAt(found.speaker);
	if (named !== null) return { name: named.name, role: named.role, side: named.side, voice: "reported", via: [] };
	// Where the deciding word is the verb of saying, it is who says so: "Roque insisted Duterte had broached it".
	const saying = speakers.attributions.find(
		(a) => isTeller(a) && a.verb.start === found.trigger.start && a.scope.start >= a.verb.end,
	);
	if (saying !== undefined) return speakers.creditAt(saying.scope.start);
	const credit = speakers.creditAt(found.trigger.start);
	// Deciding words may begin before what somebody says and end in it: "Asked who had called, Peskov said it was Moscow".
	const says = speakers.attributions.some(
		({ verb }) => verb.start >= found.trigger.start && verb.end <= found.trigger.end,
	);
	return credit.voice === "own" && says ? speakers.creditAt(found.trigger.end - 1) : credit;
}

/** A length's words as the article writes them, dashes and all. */
function asWritten({ answer, trigger }: Found, raw: string): ClaimAnswer {
	return answer.question === "duration" ? { ...answer, said: raw.slice(trigger.start, trigger.end) } : answer;
}

/** "We asked for the call": the side of whoever says so; "he rang me": not theirs. Null where that cannot be. */
function bySpeaker({ ofSpeaker }: Found, answer: ClaimAnswer, { side }: Credit): ClaimAnswer | null {
	if (ofSpeaker === undefined || answer.question !== "initiator") return answer;
	if (!ofSpeaker) return side === answer.party ? null : answer;
	return side === null ? null : { ...answer, party: side };
}

function readParse(parse: Parse, raw: string, where: Evidence["where"]) {
	const speakers = findSpeakers(parse);
	const found = READERS.flatMap((read) => read(parse)).filter(
		({ trigger }) => !TAKES_BACK.test(at(parse.sentences, trigger.start)?.text ?? ""),
	);
	const claims = found.flatMap((one) => {
		const credit = creditOf(one, speakers);
		const answer = bySpeaker(one, asWritten(one, raw), credit);
		if (answer === null) return [];
		const evidence = { ...one.evidence, text: raw.slice(one.evidence.start, one.evidence.end), where };
		return [{ answer, credit, evidence, trigger: one.trigger, rule: one.rule, confidence: confidenceOf(one.rule) }];
	});
	return { claims, statements: where === "text" ? readStatements(parse, raw, speakers, found) : [] };
}

/** Reads one article: its sentences, who speaks in them, and its claims. Pure; never throws, whatever the text. */
export function readArticle(article: ArticleText): Reading {
	const parse = parseArticle(article);
	const { claims, statements } = readParse(parse, article.text, "text");
	const apart = article.title !== null && article.title.trim() !== "" && !article.text.includes(article.title.trim());
	if (!apart || article.title === null) return { article, parse, title: null, claims, statements };
	const known = new Set(parse.mentions.map(({ leader }) => leader.id));
	const title = parseArticle({ ...article, text: article.title, title: null }, known);
	const ofTitle = readParse(title, article.title, "title").claims;
	return { article, parse, title, claims: [...ofTitle, ...claims], statements };
}
