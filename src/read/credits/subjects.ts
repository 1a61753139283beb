import { BEFORE_VERB, UNNAMED } from "../../languages/english/speech.ts";
import type { Span } from "../../model.ts";
import { everyMatch, isSpace, within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import { pastAside, type Subject } from "./asides.ts";
import type { Attribution } from "./attribution.ts";
import { contactLead } from "./contact-clauses.ts";
import { namedAfter } from "./named-after.ts";
import { again, PRONOUN, pronounSource } from "./pronouns.ts";
import { isBothLeaders, type Source, sourceOf } from "./sources.ts";

/** "a statement | released after the meeting | said": when and how a paper came out is no part of its name. */
const CAME_OUT =
	'(?:released|issued|published|posted|put out|circulated|provided) (?:(?:late|early|shortly|soon|later) )?(?:after|following|on|by|to) [^,;.:"]{3,40}? ';
const SKIPPED = new RegExp(`(?:\\b${CAME_OUT})?(?:\\b(?:${BEFORE_VERB})\\b,?\\s*){0,6}$`, "i");
/** More than those words take up. */
const LONGEST_SKIPPED = 200;
const BOUNDARY =
	/[,;:"()\u2014]|--| - |\b(?:that|and|but|as|while|when|after|before|although|though|because|which|who|whom|where|how|if|since|until|than|what|whether|with|yet|according to|citing)\b/gi;
export const PHRASE_END =
	/[,;:"()\u2014]|(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Lt|Col|Sgt|St|No))\.(?=\s|$)|\s(?:that|who|which|on condition|in an?|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|while|when|after|as)\b|$/;

/** The places a subject may begin, nearest to the verb first. */
function boundariesBefore(plain: string, start: number, end: number): readonly Span[] {
	const found: Span[] = [{ start, end: start }];
	for (const match of everyMatch(BOUNDARY, plain.slice(start, end))) {
		found.push({ start: start + match.index, end: start + match.index + match[0].length });
	}
	return found.reverse();
}

/** "which diplomatic sources said". */
const SOURCES = /^(?:[a-z-]+ ){0,3}(?:officials?|sources?|aides|advis[eo]rs|diplomats|people|insiders|lawmakers)$/;

export const ONE_OF_THEM = /^(?:one|two|some|both|several|another) of (?:them|those|these|the \w+)$/i;

/** "…, said a person familiar with it, who put its length at": the one who said it is who goes on. */
const AFTER_SAID = /^(?:said|says|according to) (?=(?:an?|the|one|two|several|[A-Z]))/;

const ENDS_WITH_PRONOUN = /(?:he|they|it)$/i;
const PRONOUN_LAST = /^(?:(?:on|in|at|by|from|after|during) [\w' -]{2,50} )?(he|she|they|it)$/i;

/** The subject of a verb, looking left: its own phrase, else past an apposition or a relative clause. */
export function subjectBefore(
	parse: Parse,
	sentence: Span,
	verb: number,
	previous: readonly Attribution[],
): Subject | null {
	const left = parse.plain.slice(sentence.start, verb);
	const skipped = SKIPPED.exec(left.slice(-LONGEST_SKIPPED))?.[0].length ?? 0;
	const end = sentence.start + left.slice(0, left.length - skipped).trimEnd().length;
	const aside =
		pastAside(parse, sentence.start, end, previous) ??
		pastAside(parse, sentence.start, sentence.start + left.trimEnd().length, previous);
	if (aside !== null) return aside;
	let right = end;
	for (const boundary of boundariesBefore(parse.plain, sentence.start, end).slice(0, 5)) {
		const span = { start: boundary.end, end: right };
		const whole = parse.plain.slice(span.start, span.end).trimStart();
		const bare = /^sa|^acc/i.test(whole) ? whole.replace(AFTER_SAID, "") : whole;
		const phrase = bare.trim();
		const said = span.end - bare.length;
		const start = said + contactLead(parse, said, right, bare);
		const pronoun = ENDS_WITH_PRONOUN.test(phrase) ? PRONOUN_LAST.exec(phrase)?.[1] : undefined;
		if (pronoun !== undefined && /^with$/i.test(parse.plain.slice(boundary.start, boundary.end))) {
			right = boundary.start;
			continue;
		}
		if (pronoun !== undefined) {
			const source = pronounSource(parse, pronoun, previous, span.start);
			return source === null ? null : { source, start };
		}
		const mark = parse.plain.slice(boundary.start, boundary.end).toLowerCase();
		// "Officials of Biden's camp and Trump's": of both.
		if (mark === "and" && /'s$/.test(phrase)) {
			right = boundary.start;
			continue;
		}
		if (
			/^(?:who|which|whom)$/.test(mark) &&
			!/^(?:(?:the|an?|his|her)\b|[A-Z])/.test(phrase) &&
			!SOURCES.test(phrase)
		) {
			right = boundary.start;
			continue;
		}
		if (/^(?:I|we|you|there|let (?:me|us)|who)$/i.test(phrase)) return null;
		if (/^the (?:two|pair)$/i.test(phrase)) {
			const source = previous.findLast((a) => a.source.kind === "person" && a.inside !== true)?.source;
			return source === undefined ? null : { source, start };
		}
		if (ONE_OF_THEM.test(phrase)) {
			const source = previous.findLast((a) => a.source.kind === "unnamed")?.source;
			return source === undefined ? null : { source, start };
		}
		// What it announced, described or called is the thing, and not what else the sentence says.
		if (start > said && !/^(?:said|says)\b/.test(parse.plain.slice(verb, verb + 5))) return null;
		const source = sourceOf(parse, { start, end: span.end });
		const apart =
			parse.plain[boundary.start] === "," &&
			parse.plain[right] === "," &&
			(/^[a-z]/.test(phrase) || DESCRIPTION.test(phrase))
				? headBefore(parse, sentence.start, boundary.start, source)
				: null;
		if (apart !== null) return apart;
		if (source !== null) {
			const pair = mark === "and" ? pairedBefore(parse, sentence.start, boundary.start) : null;
			if (
				mark === "and" &&
				isBothLeaders(`president and ${phrase}`) &&
				TITLE_LAST.test(parse.plain.slice(boundary.start - 30, boundary.start))
			)
				return null;
			const named =
				pair !== null && source.kind === "unnamed" ? { ...source, name: `${pair} and ${source.name}` } : source;
			const from =
				mark === "," && parse.plain[right] === "," ? describedFrom(parse, sentence.start, boundary.start) : null;
			return {
				source: again(parse, named, phrase, previous),
				start: from ?? (pair === null ? start : boundary.start - pair.length - 1),
			};
		}
		if (mark === "and" && phrase === "") return clauseSubject(parse, sentence, boundary.start, previous);
		if (!/^(?:,|who|with|\(|\)|which|\u2014|--|and)$/.test(mark) && !(mark === "" && phrase === "")) return null;
		right = boundary.start;
	}
	return null;
}

/** "the president | and prime minister". */
const TITLE_LAST = /\b(?:president|prime minister|premier|chancellor|minister|secretary|king|PM) $/i;

/** Where a description before a name begins: "the president's adviser, Jake Sullivan, told". */
function describedFrom(parse: Parse, from: number, comma: number): number | null {
	const [boundary] = boundariesBefore(parse.plain, from, comma);
	const text = boundary === undefined ? "" : parse.plain.slice(boundary.end, comma).trimStart();
	return DESCRIPTION.test(text) || ROLE_PHRASE.test(text) ? comma - text.length : null;
}

/** "U.S. and Russian officials": what stands before the "and". */
function pairedBefore(parse: Parse, from: number, and: number): string | null {
	return (
		/(?:^|[,;:"(\u2014] ?)((?:both |the |senior )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}) $/.exec(
			parse.plain.slice(Math.max(from, and - 60), and),
		)?.[1] ?? null
	);
}

/** "Mr Putin's spokesman", "Chief Cabinet Secretary": what somebody is, not who. */
const DESCRIPTION = new RegExp(
	`^(?:(?:Mr|Mrs|Ms)\\.? )?[^,;]{2,70}?(?:'s|'|\\b[A-Z][\\w.]*) (?:[a-z][\\w-]* ){0,4}${UNNAMED.source}$`,
);

const ROLE_PHRASE = new RegExp(
	`^(?:the|an?|his|her|its|their|one of) (?:[\\w.'-]+ ){0,5}${UNNAMED.source}(?: (?:for|to|of|at) [\\w.' -]{2,40})?$`,
	"i",
);

/** A name and what may stand before it: "US Secretary of State Rex Tillerson". */
const NAME_ONLY =
	/^(?:[A-Z\u00c0-\u00dd][\w\u00c0-\u024f.'-]*|of|the|and|for|de|von|van|bin|al|el|former|president|prime|minister|chancellor|secretary|spokes(?:man|woman|person)|press|foreign|national|security|advis[eo]r|ambassador|state)(?: (?:[A-Z\u00c0-\u00dd][\w\u00c0-\u024f.'-]*|of|the|and|for|de|von|van|bin|al|el|former|president|prime|minister|chancellor|secretary|spokes(?:man|woman|person)|press|foreign|national|security|advis[eo]r|ambassador|state)){0,8}$/;

/** "Nicholas Burns, a former official, said": the name that an apposition describes. */
function headBefore(parse: Parse, from: number, comma: number, described: Source | null): Subject | null {
	const [boundary] = boundariesBefore(parse.plain, from, comma);
	if (boundary === undefined) return null;
	if (!/^(?:|,|"|and|but|that|\u2014)$/i.test(parse.plain.slice(boundary.start, boundary.end))) return null;
	const head = parse.plain.slice(boundary.end, comma).trim();
	if (!NAME_ONLY.test(head)) return null;
	const source = sourceOf(parse, { start: boundary.end, end: comma });
	if (source === null || source.kind !== "person") return null;
	return {
		source: {
			...source,
			role: source.role ?? (described?.kind === "unnamed" ? described.name : (described?.role ?? null)),
		},
		start: boundary.end,
	};
}

function clauseSubject(parse: Parse, sentence: Span, end: number, previous: readonly Attribution[]): Subject | null {
	const source = subjectOfClause(parse, sentence, end, previous);
	return source === null ? null : { source, start: sentence.start };
}

/** The subject after a verb: "…," said Ushakov; "…, says foreign secretary". */
export function subjectAfter(
	parse: Parse,
	sentence: Span,
	verb: Span,
	previous: readonly Attribution[],
): Subject | null {
	const rest = parse.plain.slice(verb.end, sentence.end);
	const length = rest.search(PHRASE_END);
	const phrase = rest.slice(0, length);
	if (!BEGINS_SUBJECT.test(phrase) || IS_CLAUSE.test(phrase)) return null;
	if (/^(?:told|tells|informed|informs)$/i.test(parse.plain.slice(verb.start, verb.end))) return null;
	const start = verb.end + (phrase.length - phrase.trimStart().length);
	const end = verb.end + phrase.length;
	if (within(parse.mentions, { start, end }).some((m) => DOES.test(parse.plain.slice(m.end, end)))) return null;
	const source = sourceOf(parse, { start, end: verb.end + phrase.length });
	if (source === null) return null;
	const full = again(parse, source, phrase.trim(), previous);
	return { source: namedAfter(parse, full, verb.end + length, sentence.end), start };
}

/** What follows the verb is what was said: "…, briefing reporters, said Biden pressed Xi". */
const IS_CLAUSE =
	/\b(?:said|told|met|spoke|was|were|is|are|had|has|have|would|will|did)\b|^\s+(?:(?:Mr|Mrs|Ms)\.? )?[A-Z][\w'.-]+ (?:[A-Z][\w'.-]+ )?[a-z]+ed (?!on|by|in|with|to|from)/;

/** A leader does something: "said Mr. Xi brought up Kashmir". */
const DOES =
	/^ (?!(?:of|at|in|from|for|on|to|and|during|this|late|early|earlier|later|today|yesterday|last|aide|spokes\w+)\b)[a-z]/;

/** How a subject after its verb begins; without an article only in headlines. */
const BEGINS_SUBJECT = new RegExp(
	`^\\s+(?:[A-Z\\u00c0-\\u00dd]|the |a |an |one |his |her |its |two |several |(?:[a-z-]+ ){0,3}${UNNAMED.source}(?:$| [A-Z]))`,
);

/** "RIYADH (Reuters) - ", "In a statement, ". */
const LED_UP_TO =
	/^(?:[A-Z][A-Z .,/'-]{2,40}(?: \([\w -]{2,20}\))? ?(?:--?|\u2014) ?)?(?:(?:In|On|At|After|During|Earlier|Later)\b[^,]{0,80}, )?/;

/** The first phrase of the clause before a participle: "The Kremlin confirmed in a statement …, saying". */
export function subjectOfClause(
	parse: Parse,
	clause: Span,
	end: number,
	previous: readonly Attribution[],
): Source | null {
	const text = parse.plain.slice(clause.start, end);
	const lead = LED_UP_TO.exec(text)?.[0].length ?? 0;
	const verb =
		/\s(?:[a-z]+(?:ed|s)|met|spoke|held|told|wrote|put|went|did|does|had|has|was|made|gave|would|could)\b/.exec(
			text.slice(lead),
		);
	const stop = verb === null ? Math.min(text.length, lead + 60) : lead + verb.index;
	const phrase = text.slice(lead, stop).trim();
	if (PRONOUN.test(phrase)) return pronounSource(parse, phrase, previous, clause.start);
	return sourceOf(parse, { start: clause.start + lead, end: clause.start + stop });
}

export function charBefore(plain: string, place: number, from: number): string {
	let i = place - 1;
	while (i >= from && isSpace(plain.charCodeAt(i))) i--;
	return i < from ? "" : (plain[i] ?? "");
}
