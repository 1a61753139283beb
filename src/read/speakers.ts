import { OFFICE, PRESS, STATE_MEDIA } from "../languages/english/speech.ts";
import { GIVES_ACCOUNT } from "../languages/english/statements.ts";
import type { Credit, Span } from "../model.ts";
import { at, within } from "../spans.ts";
import type { Attribution } from "./credits/attribution.ts";
import { findAttributions } from "./credits/attributions.ts";
import { findFirstPerson, isFirstPerson, speakerOfTurn } from "./credits/first-persons.ts";
import { subjectOfSentence } from "./credits/pronouns.ts";
import { findPosts, findSetIn, speakerOn } from "./credits/set-in.ts";
import { type Source, sourceOf } from "./credits/sources.ts";
import type { Parse } from "./text/parse.ts";
import type { Quotation } from "./text/quotations.ts";

/** Who says what in a text: asked for a place, it gives the credit of what stands there. */
export interface Speakers {
	readonly attributions: readonly Attribution[];
	/** The speaker of each of the parse's quotations; null where the text does not say. */
	readonly quoted: readonly (Source | null)[];
	/** Credit of what stands at a place. */
	readonly creditAt: (place: number) => Credit;
	/** Source of a phrase, or of a pronoun by what was said last before it. */
	readonly sourceAt: (span: Span) => Source | null;
}

/** How far an attribution's verb may be from the quotation it belongs to, in code units. */
const REACH = 160;

/** Sentences are cut at 2,000 code units: what concerns a place stands within this distance of it. */
const WINDOW = 4500;

/** Those of a list in order that stand near a stretch, so that a long text is not searched whole for every claim. */
function around<T extends Span | Attribution>(from: number, to: number, items: readonly T[]): readonly T[] {
	const startOf = (item: T) => ("verb" in item ? item.verb.start : item.start);
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const item = items[middle];
		if (item !== undefined && startOf(item) < from - WINDOW) low = middle + 1;
		else high = middle;
	}
	const found: T[] = [];
	for (let i = low; i < items.length; i++) {
		const item = items[i];
		if (item === undefined || startOf(item) > to + WINDOW) break;
		found.push(item);
	}
	return found;
}

function distance(quotation: Span, verb: Span): number {
	return verb.end <= quotation.start ? quotation.start - verb.end : verb.start - quotation.end;
}

/** "“… good conversations!” | Mr Trump tweeted.": who says so, behind a mark that seems to end the sentence. */
function trails({ plain }: Parse, { end }: Quotation, { verb }: Attribution): boolean {
	return (
		/[!?]/.test(plain[end - 1] ?? "") &&
		/^["'\s]{1,3}(?:[\w.'\u00c0-\u024f-]+ ){1,6}$/.test(plain.slice(end, verb.start))
	);
}

/** The attribution in the quotation's own sentence, or the one that introduces it just before. */
function nearest(
	parse: Parse,
	quotation: Quotation,
	attributions: readonly Attribution[],
	others: readonly Quotation[],
): Source | null {
	const first = at(parse.sentences, quotation.start) ?? at(parse.sentences, quotation.start - 1);
	const last = at(parse.sentences, quotation.end - 1) ?? at(parse.sentences, quotation.end);
	const from = Math.min(first?.start ?? quotation.start, quotation.start);
	const to = Math.max(last?.end ?? quotation.end, quotation.end);
	const near = around(quotation.start, quotation.end, others);
	const close = around(from, to, attributions).filter((a) => {
		if (a.verb.start < from - 2 || a.verb.start > to + REACH) return false;
		if (a.verb.start >= quotation.start && a.verb.end <= quotation.end) return false;
		if (near.some((o) => a.verb.start >= o.start && a.verb.end <= o.end)) return false;
		if (
			a.verb.start > to &&
			!/^[\s"',]*$/.test(parse.plain.slice(quotation.end, a.scope.end)) &&
			!trails(parse, quotation, a)
		)
			return false;
		return distance(quotation, a.verb) <= REACH;
	});
	const best = close.reduce<Attribution | null>(
		(near, a) => (near === null || distance(quotation, a.verb) < distance(quotation, near.verb) ? a : near),
		null,
	);
	if (best?.inside !== true) return best?.source ?? null;
	const account = close.find(
		(a) => isAccount(a) && a.scope.start <= best.verb.start && best.verb.end <= a.scope.end && a !== best,
	);
	return (account ?? best).source;
}

function paragraphOf(parse: Parse, span: Span): number {
	return (at(parse.sentences, span.start) ?? at(parse.sentences, span.start - 1))?.paragraph ?? -1;
}

/** A whole-sentence quotation; a few quoted words inside a clause belong to the clause's own credit. */
function stands(parse: Parse, quotation: Quotation): boolean {
	return (
		quotation.end - quotation.start > 12 &&
		/[.,!?\u2026]$|^\W*[A-Z]/.test(parse.plain.slice(quotation.start, quotation.end))
	);
}

/** At the head of a paragraph, right before a quotation: who says it. */
const LABEL = /(?:^|\n)[ \t]*(?<name>(?:[A-Z][\w.'-]{1,20} ){0,3}[A-Z][\w'-]{1,24}): ?"$/;
/** How long a label may be, in code units. */
const LONGEST_LABEL = 100;

/** `Harry Roque: "There was no mention of human rights."` */
function labelled(parse: Parse, quotation: Quotation): Source | null {
	const from = Math.max(0, quotation.start - LONGEST_LABEL);
	const match = LABEL.exec(parse.plain.slice(from, quotation.start));
	const name = match?.groups?.name;
	if (match === null || name === undefined) return null;
	const start = from + match.index + match[0].indexOf(name);
	const source = sourceOf(parse, { start, end: start + name.length });
	return source?.kind === "person" ? source : null;
}

function findQuoted(parse: Parse, attributions: readonly Attribution[]): readonly (Source | null)[] {
	const quoted: (Source | null)[] = parse.quotations.map(
		(q) => labelled(parse, q) ?? nearest(parse, q, attributions, parse.quotations),
	);
	const paragraphs = parse.quotations.map((q) => paragraphOf(parse, q));
	for (const [i, quotation] of parse.quotations.entries()) {
		if (quoted[i] !== null || !stands(parse, quotation)) continue;
		const before = quoted[i - 1] ?? null;
		const after = quoted[i + 1] ?? null;
		const sameBefore = paragraphs[i - 1] === paragraphs[i];
		// What a paragraph leaves open is said by whoever the end of it is given to.
		if (parse.quotations[i + 1]?.continues === true && after !== null) quoted[i] = after;
		if (quoted[i] !== null) continue;
		if (quotation.continues || sameBefore) quoted[i] = before;
		if (quoted[i] === null && paragraphs[i + 1] === paragraphs[i]) quoted[i] = after;
		if (quoted[i] === null)
			quoted[i] =
				introduced(parse, quotation, attributions) ?? (paragraphs[i - 1] === (paragraphs[i] ?? 0) - 1 ? before : null);
	}
	return quoted;
}

/** The last to speak in the sentence that ends right before the quotation. */
function introduced(parse: Parse, quotation: Quotation, attributions: readonly Attribution[]): Source | null {
	const before = within(parse.sentences, { start: quotation.start - WINDOW, end: quotation.start }).findLast(
		(s) => s.end <= quotation.start && quotation.start - s.end < 6,
	);
	if (before === undefined) return null;
	const said = around(before.start, before.end, attributions).findLast(
		(a) => a.verb.start >= before.start && a.verb.end <= before.end,
	);
	if (said !== undefined) return said.source;
	if (GIVES_ACCOUNT.test(before.text)) return subjectOfSentence(parse, before.start, before.end, attributions);
	return speakerOn(parse, before);
}

function credited(source: Source, voice: Credit["voice"], via: readonly string[]): Credit {
	return { name: source.name, role: source.role, side: source.side, voice, via };
}

/**
 * The attributions around a place, innermost first, from the first that is an account: what a leader said in the encounter is
 * told by whoever reports it. An outlet that quotes a leader is not that.
 */
function withoutLeaders(inner: readonly Attribution[], reported: boolean, place: number): readonly Attribution[] {
	const first = inner[0];
	if (first?.inside !== true) {
		const trails = first !== undefined && first.verb.start > place;
		return trails ? inner.filter((a) => a.inside !== true || a.verb.start > place) : inner;
	}
	const told = inner.findIndex(
		(a, i) => i > 0 && a.source.name !== first.source.name && (isAccount(a) || a.inside === true),
	);
	if (told > 0) return inner.slice(told);
	return reported ? inner.filter((a) => a.inside !== true) : inner;
}

function isAccount({ source, inside }: Attribution): boolean {
	if (inside === true) return false;
	return source.kind === "outlet" || PRESS.test(source.name) ? STATE_MEDIA.test(source.name) : true;
}

/** "Axios reported on it, and the Kremlin said …": another's clause that stands beside, and not within. */
const BESIDE = /(?:, (?:and|but|while|whereas|although|though) |; )(?!that\b)[^,;"]{2,80}$/;

function isBeside({ plain }: Parse, outer: Attribution, inner: Attribution): boolean {
	return outer.verb.end < inner.verb.start && BESIDE.test(plain.slice(outer.verb.end, inner.verb.start));
}

/** Is it a government's own text, and not a paper of its country? */
function isOffice({ outlet, outletSide }: Parse): boolean {
	return outletSide !== null && OFFICE.test(outlet);
}

/** Finds who speaks in a text. */
export function findSpeakers(parse: Parse): Speakers {
	const attributions = findAttributions(parse);
	const quoted = findQuoted(parse, attributions);
	const bySpeaker = new Map(parse.quotations.map((quotation, i) => [quotation, quoted[i] ?? null]));
	// An office that prints its own statement speaks for itself.
	const setIn = isOffice(parse) ? [] : findSetIn(parse, attributions);
	const posts = findPosts(parse);
	const own: Credit = { name: parse.outlet, role: null, side: parse.outletSide, voice: "own", via: [] };
	const turnSources = new Map(parse.turns.map(({ speaker }) => [speaker, speakerOfTurn(parse, speaker)]));
	const firstPerson = parse.turns.length > 0 ? null : findFirstPerson(parse);
	const creditAt = (place: number): Credit => {
		const quotation = at(parse.quotations, place);
		const speaker = quotation === null ? null : (bySpeaker.get(quotation) ?? null);
		const scopes = around(place, place, attributions).filter((a) => a.scope.start <= place && place < a.scope.end);
		const inner = scopes
			.filter(
				(a) =>
					speaker === null || (quotation !== null && a.verb.start >= quotation.start && a.verb.end <= quotation.end),
			)
			.sort((a, b) => a.scope.end - a.scope.start - (b.scope.end - b.scope.start) || b.verb.start - a.verb.start);
		const turn = at(parse.turns, place);
		const source = turn === null || turn.question ? undefined : turnSources.get(turn.speaker);
		const reporting = withoutLeaders(inner, speaker !== null || source !== undefined || isOffice(parse), place);
		const nearestScope = reporting[0];
		if (nearestScope !== undefined) {
			const enclosing = reporting.slice(1).filter((a) => !isBeside(parse, a, nearestScope));
			const outer = [...enclosing.map((a) => a.source), ...(speaker === null ? [] : [speaker])];
			const via = outer
				.map((s) => s.name)
				.filter((name, i, all) => name !== nearestScope.source.name && all.indexOf(name) === i);
			return credited(nearestScope.source, quotation !== null ? "quoted" : "reported", via);
		}
		if (speaker !== null) return credited(speaker, "quoted", []);
		if (source !== undefined) return credited(source, "quoted", []);
		const statement = at(posts, place) ?? at(setIn, place);
		if (statement !== null) return credited(statement.source, "quoted", []);
		return firstPerson !== null && isFirstPerson(parse, place) ? credited(firstPerson, "quoted", []) : own;
	};
	const sourceAt = (span: Span): Source | null => {
		const phrase = parse.plain.slice(span.start, span.end).trim();
		if (!/^(?:he|she|it|they)$/i.test(phrase)) return sourceOf(parse, span);
		return (
			attributions.findLast(
				(a) => a.verb.start < span.start && (/^(?:he|she)$/i.test(phrase) ? a.source.kind === "person" : true),
			)?.source ?? null
		);
	};
	return { attributions, quoted, creditAt, sourceAt };
}
