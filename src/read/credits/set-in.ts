/** Texts that an article sets in whole: "A Downing Street spokesperson said:", and then that statement's own paragraphs. */
import { PAPER_FOLLOWS, PAPER_HEADING, PAPERS_SET_IN, SPEAKER_ON } from "../../languages/english/statements.ts";
import { termOn } from "../../link/leaders.ts";
import { partyWordsIn } from "../../link/parties.ts";
import type { Span } from "../../model.ts";
import { within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Attribution } from "./attribution.ts";
import { subjectOfSentence } from "./pronouns.ts";
import { type Source, sourceOf } from "./sources.ts";

/** A stretch of paragraphs, and whose they are. */
export interface SetIn extends Span {
	readonly source: Source;
}

/** How far before the colon the verb may stand, in code units: "said this evening:". */
const NEAR_COLON = 30;

/** Who speaks behind a sentence's colon; null where that is no statement of an office or an aide. */
function introducedBy(parse: Parse, sentence: Sentence, said: Attribution | undefined): Source | null {
	const text = sentence.text.trimEnd();
	const paper = PAPERS_SET_IN.exec(text)?.groups?.paper;
	if (paper !== undefined) {
		const start = sentence.start + text.lastIndexOf(paper);
		return sourceOf(parse, { start, end: start + paper.length });
	}
	if (text.endsWith(":") && said !== undefined && sentence.start + text.length - said.verb.end < NEAR_COLON)
		return said.source;
	if (PAPER_FOLLOWS.test(text)) return subjectOfSentence(parse, sentence.start, sentence.end, []);
	return speakerOn(parse, sentence);
}

/** "Downing Street spokesman on the call:". */
export function speakerOn(parse: Parse, sentence: Sentence): Source | null {
	const speaker = sentence.text.endsWith(":") ? SPEAKER_ON.exec(sentence.text)?.groups?.speaker : undefined;
	const source =
		speaker === undefined ? null : sourceOf(parse, { start: sentence.start, end: sentence.start + speaker.length });
	return source === null || source.leads === true || source.kind === "outlet" ? null : source;
}

/** "Readout of President Obama's call …": of the office that the text names for the leader's party, or names itself. */
function headedBy(parse: Parse, sentence: Sentence): Source | null {
	if (!PAPER_HEADING.test(sentence.text)) return null;
	const own = within(parse.partyWords, sentence).find((word) => word.kind === "institution");
	if (own !== undefined) return { name: own.text, role: "statement", side: own.party, kind: "body" };
	const [leader] = within(parse.mentions, sentence);
	const party = leader === undefined ? null : (termOn(leader.leader, parse.date)?.party ?? null);
	const office = [...parse.partyWords, ...partyWordsIn(parse.title ?? "")].find(
		(word) => word.kind === "institution" && word.party === party,
	);
	return office === undefined ? null : { name: office.text, role: "statement", side: office.party, kind: "body" };
}

function isAnother({ source, inside }: Attribution, { source: speaker }: { readonly source: Source }): boolean {
	return inside !== true && source.leads !== true && source.name !== speaker.name;
}

/** Alone on its line, as headings are. */
function isAlone(parse: Parse, { index, paragraph }: Sentence): boolean {
	return parse.sentences[index - 1]?.paragraph !== paragraph && parse.sentences[index + 1]?.paragraph !== paragraph;
}

/** "\u2014 Donald J. Trump (@realDonaldTrump) August 19, 2019": whose post the paragraph before is. */
const SIGNED = /^\s*(?:\u2014|\u2013|--?) ?([A-Z][^()]{2,60}?) \(@\w{2,20}\)/;
/** More than a name takes up. */
const SIGNATURE = 100;

/** The posts that a text shows, each signed in the paragraph behind it. */
export function findPosts(parse: Parse): readonly SetIn[] {
	return parse.paragraphs.flatMap(({ start }, index) => {
		const match = SIGNED.exec(parse.plain.slice(start, start + SIGNATURE));
		const name = match?.[1];
		const post = parse.paragraphs[index - 1];
		if (match === null || name === undefined || post === undefined) return [];
		const from = start + match[0].indexOf(name);
		const source = sourceOf(parse, { start: from, end: from + name.length });
		return source === null ? [] : [{ start: post.start, end: post.end, source }];
	});
}

/** The statements that a text sets in without marks, in order; each ends where somebody else is credited, or another begins. */
export function findSetIn(parse: Parse, attributions: readonly Attribution[]): readonly SetIn[] {
	const found: SetIn[] = [];
	let open: { readonly start: number; readonly source: Source } | null = null;
	let first = 0;
	for (const sentence of parse.sentences) {
		let last = first;
		while ((attributions[last]?.verb.start ?? Number.POSITIVE_INFINITY) < sentence.end) last++;
		const here = attributions.slice(first, last);
		first = last;
		const speaker = open;
		const next = parse.sentences[sentence.index + 1];
		const ends = next !== undefined && next.paragraph !== sentence.paragraph;
		const heads = ends && isAlone(parse, sentence) ? headedBy(parse, sentence) : null;
		const introduced =
			ends && heads === null && !/^\W*["\u2022*]/.test(next.text) ? introducedBy(parse, sentence, here.at(-1)) : null;
		const source = heads ?? introduced;
		const introduces = source !== null || sentence.text.trimEnd().endsWith(":");
		// A heading at the head of what is set in already tells no more.
		if (heads !== null && speaker !== null && speaker.start === sentence.start) continue;
		if (speaker !== null && (introduces || here.some((a) => isAnother(a, speaker)))) {
			found.push({ ...speaker, end: sentence.start });
			open = null;
		}
		if (next === undefined || source === null || source.leads === true || source.kind === "outlet") continue;
		open = { start: next.start, source };
	}
	return open === null ? found : [...found, { ...open, end: parse.plain.length }];
}
