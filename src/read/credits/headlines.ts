import { UNNAMED } from "../../languages/english/speech.ts";
import type { Span } from "../../model.ts";
import { at, within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Attribution } from "./attribution.ts";
import { type Source, sourceOf } from "./sources.ts";

const FIRST = /^([^:,"]{2,40}): (?=[A-Z\u00c0-\u00dd'])/;
const LAST = /(?:: | (?:-|\u2014) )([A-Z][^:,"\u2014]{2,40})$/;
const LONGEST = 160;

/** A name, an office or a role and nothing else; "Trump Meets Putin" is none, and what follows it is no one's words. */
const BARE =
	/^(?:(?:[A-Z\u00c0-\u00dd][\w.'\u00c0-\u024f-]*|of|the|for|spokes\w+|aides?|officials?|sources?|minister|ministry|office|adviser|embassy)(?: |$)){1,5}$/;
const ENDS_AS_ROLE = new RegExp(` ${UNNAMED.source}$`, "i");

/** An office that headlines name without its country: whose it is, its own readers know. */
const PALACE = /^(?:The )?(?:(?:Presidential )?Palace|Presidency|Press Secretary|Spokesman|Spokeswoman)$/;
/** "Palace: …": a seat of power that the headline need not name in full. */
const SEAT = /^(?:palace|presidency|embassy|foreign ministry|state media|police|army|officials?|envoy|aides?)$/i;

function speakerIn(parse: Parse, span: Span): Source | null {
	const phrase = parse.plain.slice(span.start, span.end);
	if (!BARE.test(phrase) || /\band\b|[a-z]-[A-Z]/.test(phrase)) return null;
	if (PALACE.test(phrase)) return { name: phrase, role: null, side: parse.outletSide, kind: "body" };
	const mentions = within(parse.mentions, span);
	const offices = within(parse.partyWords, span).filter((word) => word.kind === "institution");
	const named = mentions.length === 1 && mentions[0]?.end === span.end;
	const office = mentions.length === 0 && offices.length === 1 && offices[0]?.end === span.end;
	if (!named && !office && !(mentions.length < 2 && (ENDS_AS_ROLE.test(phrase) || SEAT.test(phrase)))) return null;
	const source = sourceOf(parse, span);
	return source === null || source.kind === "outlet" ? null : source;
}

/** A headline that names who says it: "Kremlin: …", "…: Trump", "… - Kremlin". */
export function fromHeadline(parse: Parse, sentence: Sentence): Attribution | null {
	const { text } = sentence;
	const paragraph = at(parse.paragraphs, sentence.start);
	if (text.length > LONGEST || '.!?"'.includes(text.at(-1) ?? " ") || paragraph === null) return null;
	if (sentence.start - paragraph.start > 1 || paragraph.end - sentence.end > 1) return null;
	const first = FIRST.exec(text);
	if (first?.[1] !== undefined) {
		const verb = { start: sentence.start, end: sentence.start + first[1].length };
		const source = speakerIn(parse, verb);
		if (source !== null) return { source, scope: { start: sentence.start + first[0].length, end: sentence.end }, verb };
	}
	const last = LAST.exec(text)?.[1];
	if (last === undefined) return null;
	const verb = { start: sentence.end - last.length, end: sentence.end };
	const source = speakerIn(parse, verb);
	return source === null ? null : { source, scope: { start: sentence.start, end: verb.start }, verb };
}
