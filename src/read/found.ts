import type { ClaimAnswer, Span } from "../model.ts";
import { everyMatch, isSpace } from "../spans.ts";

/** What a rule found, before it is known who says it and of which encounter. */
export interface Found {
	readonly answer: ClaimAnswer;
	/** The word that decides: its place decides who is credited. */
	readonly trigger: Span;
	/** The shortest clause that proves it. */
	readonly evidence: Span;
	readonly rule: string;
	/** Where the rule itself names who is credited ("She would not say whether …"): that phrase. */
	readonly speaker?: Span;
	/** Where whoever is credited names themselves ("We asked for the call") or the other ("He rang me"): whether it is their side that is meant. */
	readonly ofSpeaker?: boolean;
}

/** A rule's name, a phrase it reads, and how often it is right. */
export interface Rule {
	readonly name: string;
	readonly example: string;
}

/** The clause around a place: between the marks and joints nearest to it on either side. */
const JOINT =
	/[;\u2014()\n"]|:(?!\d)|--|, (?:but|and|while|although|though|after|before|as|when|which|who|saying|adding|according|noting|including|where|whereas)\b| (?:but|although|though|whereas) /gi;

/** A few words in marks are part of their clause: The "informal conversation" lasted ten minutes; not "We talked", he said. */
const FEW_QUOTED = /"([\w',-]{2,20}(?: [\w'-]{2,20}){0,3})"(?!,)/g;

/** The text without such marks, every word in its place. */
export function unmarked(text: string): string {
	return text.includes('"') ? text.replace(FEW_QUOTED, " $1 ") : text;
}

export function clauseAround(plain: string, sentence: Span, place: Span): Span {
	let start = sentence.start;
	let end = sentence.end;
	for (const match of everyMatch(JOINT, unmarked(plain.slice(sentence.start, sentence.end)))) {
		const from = sentence.start + match.index;
		const to = from + match[0].length;
		if (to <= place.start) start = /^, (?:which|who)/.test(match[0]) ? start : to;
		else if (from >= place.end) {
			end = from;
			break;
		}
	}
	return trimSpan(plain, { start, end: plain[end] === '"' ? beforeDangling(plain, place.end, end) : end });
}

const DANGLING =
	/(?:,? (?:because|and|but|as|that|what|which|who|when|he|she|they|it|had|has|called|calls|said|saying|the|an?|of|to|was|were|is|his|her|their|in|on|for|with|about|its|this)){1,8}$/i;

/** A clause cut at a quotation's mark ends before the words that only lead up to it: "… because they had". */
function beforeDangling(plain: string, from: number, end: number): number {
	const text = plain.slice(from, end).trimEnd();
	return from + text.replace(DANGLING, "").length;
}

/** A space, comma, semicolon or colon: [\s,;:]. */
function isMark(code: number): boolean {
	return isSpace(code) || code === 0x2c || code === 0x3a || code === 0x3b;
}

/** A span without the spaces and marks at its ends. */
export function trimSpan(plain: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && (isMark(plain.charCodeAt(start)) || plain[start] === '"')) start++;
	while (end > start && isMark(plain.charCodeAt(end - 1))) end--;
	return { start, end };
}

/** Design: evidence is at most 30 words. A longer span keeps the words around the trigger. */
const EVIDENCE_WORDS = 30;

/** Characters that may be spaces: a few that are none do no harm. */
function spacesIn(plain: string, { start, end }: Span): number {
	let spaces = 0;
	for (let i = start; i < end; i++) {
		const code = plain.charCodeAt(i);
		if (code <= 0x20 || code > 0x7f) spaces++;
	}
	return spaces;
}

export function shortened(plain: string, span: Span, trigger: Span): Span {
	if (span.end - span.start < 2 * EVIDENCE_WORDS) return span;
	// A clause of fewer spaces than that has no more words: most are short.
	if (spacesIn(plain, span) < EVIDENCE_WORDS) return span;
	const words = everyMatch(/\S+/g, plain.slice(span.start, span.end)).map((m) => ({
		start: span.start + m.index,
		end: span.start + m.index + m[0].length,
	}));
	if (words.length <= EVIDENCE_WORDS) return span;
	const hit = Math.max(
		0,
		words.findIndex((w) => w.end > trigger.start),
	);
	const last = Math.max(
		hit,
		words.findLastIndex((w) => w.start < trigger.end),
	);
	const from = Math.max(0, Math.min(hit, last + 1 - Math.floor(EVIDENCE_WORDS * 0.75), words.length - EVIDENCE_WORDS));
	const first = words[Math.max(0, Math.min(from, hit))];
	const to = words[Math.min(words.length, Math.min(from, hit) + EVIDENCE_WORDS) - 1];
	return { start: first?.start ?? span.start, end: to?.end ?? span.end };
}
