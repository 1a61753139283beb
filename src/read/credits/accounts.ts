import { cued, matchesIn } from "../../link/cues.ts";
import { termOn } from "../../link/leaders.ts";
import type { Span } from "../../model.ts";
import { spanOf, within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Attribution, eachItsOwn } from "./attribution.ts";
import { namedAfter } from "./named-after.ts";
import { fromPapers } from "./papers.ts";
import { again, PRONOUN, pronounSource } from "./pronouns.ts";
import { clipped, scopeOf } from "./scopes.ts";
import { type Source, sourceOf } from "./sources.ts";
import { ONE_OF_THEM, PHRASE_END, subjectBefore } from "./subjects.ts";

const PER = cued(/\b(?:according to|as told by|in the words of|per)\s+/gi);
/** Where the one accorded with ends without a mark: "According to the Kremlin's spokesman it was …". */
const SUBJECT_FOLLOWS =
	/(?<! (?:of|on|about|from|in|to|with|for|by|at)) (?:(?:it|he|she|they|there) (?=[a-z])|both|(?:the|their) (?:two|pair|leaders|presidents|calls?|meeting|talks|conversation|men|sides|president|prime minister|chancellor))\b/;

function fromPer(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): readonly Attribution[] {
	const verb = spanOf(match, sentence.start);
	const clause = clipped(parse, sentence, verb.start);
	const rest = parse.plain.slice(verb.end, clause.end);
	if (/^per/i.test(match[0]) && !/[,(]\s*$/.test(parse.plain.slice(clause.start, verb.start))) return [];
	const marked = Math.max(0, rest.search(PHRASE_END));
	const follows = rest.slice(0, marked).search(SUBJECT_FOLLOWS);
	const length = follows > 0 ? follows : marked;
	const source = sourceOrPronoun(parse, { start: verb.end, end: verb.end + length }, clause.end, previous);
	if (source === null) return [];
	const left = parse.plain.slice(clause.start, verb.start);
	const leading = left.replace(/[\s"'(\u2014-]|and|but|however/gi, "") === "";
	const start = leading ? verb.end + length : clause.start + (LAST_CLAUSE.exec(left)?.[0].length ?? 0);
	const scope = { start, end: clause.end };
	const own = leading ? undefined : OWN_CLAUSE.exec(left)?.[1];
	const whole = { source, scope, verb };
	return own === undefined
		? [whole]
		: [whole, { ...whole, scope: { start: verb.start - own.length, end: verb.start } }];
}

/** "It came late, and it was, | per the Kremlin, Putin who rang": of the last of several clauses. */
const LAST_CLAUSE =
	/^.*[,;] (?:and|but|while|whereas|although) (?=(?:it|he|she|they|the two|the \w+|[A-Z][\w.]*) [^,;"]{0,40}, ?$)/s;

/** "Merkel said in the call, | which lasted 20 minutes according to Berlin": the clause that is theirs before all others. */
const OWN_CLAUSE =
	/[,;(\u2014]( ?(?:which|who|that|it|they|the two|and|but)\b[^,;()\u2014"]{0,100}\b(?:was|were|had|spoke|met|took|ran|went|came|made|placed|called|[a-z]{3,}ed)\b[^,;()\u2014"]{0,80}[, (\u2014]{0,3})$/;

/** "by his own account he gave no warning": credited to whoever the sentence has named last. */
function fromOwnAccount(parse: Parse, sentence: Sentence, match: RegExpMatchArray): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const mention = within(parse.mentions, { start: Math.max(0, sentence.start - 200), end: sentence.end }).findLast(
		(m) => m.start < verb.start,
	);
	const subject = within(parse.mentions, { start: sentence.start, end: verb.start })[0] ?? mention;
	const source = subject === undefined ? null : sourceOf(parse, subject);
	return source === null ? null : { source, scope: { start: verb.start, end: sentence.end }, verb };
}

const OWN_ACCOUNT = cued(/\bby (?:his|her|their) own account\b/gi);

/** Who a phrase names: a name after a description, a description met before, or a pronoun. */
function sourceOrPronoun(parse: Parse, span: Span, limit: number, previous: readonly Attribution[]): Source | null {
	const phrase = parse.plain.slice(span.start, span.end).trim();
	if (/^(?:him|her|them|it)$/i.test(phrase)) {
		const subject = { him: "he", her: "she", them: "they", it: "it" }[phrase.toLowerCase()] ?? "it";
		return pronounSource(parse, subject, previous, span.start);
	}
	if (ONE_OF_THEM.test(phrase)) return previous.findLast((a) => a.source.kind === "unnamed")?.source ?? null;
	const named = sourceOf(parse, span);
	return named === null ? null : namedAfter(parse, again(parse, named, phrase, previous), span.end, limit);
}

/** "By the White House's account", "in the Kremlin's telling", "by Mr Peskov's watch". */
const ACCOUNT = cued(
	/\b(?:by|in|on) ((?:the |Mr\.? |Mrs\.? |Ms\.? |a |an |one )?[A-Z][\w.-]*(?: [\w.-]+){0,4} ?)(?:'s|') (?:own )?(?:account|telling|retelling|recounting|recollection|description|count|reckoning|version|watch|estimate|readout|read-out|words|summary)\b/gi,
	cued(
		/\b(?:account|telling|retelling|recounting|recollection|description|count|reckoning|version|watch|estimate|readout|read|words|summary)\b/,
	),
);
/** "in the American version", "as the American side counts", "as Zelensky has it". */
const VERSION = cued(
	/\b(?:by|in) (the (?:[A-Z][\w.]+ ){1,3}(?:account|telling|version|readout|read-out|summary|statement|text))\b|\bas (the [\w.]+ side|(?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}) (?:has it|had it|tells it|told it|counts|counted|puts? it|describes? it|remembers it)\b/g,
	cued(
		/\b(?:account|telling|version|readout|read|summary|statement|text|has|had|tells|told|counts|counted|puts?|describes?|remembers)\b/,
	),
);

function fromAccount(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const clause = clipped(parse, sentence, verb.start);
	const phrase = match[1] ?? match[2];
	if (phrase === undefined || PRONOUN.test(phrase)) return null;
	const start = verb.start + match[0].indexOf(phrase);
	const source =
		byTitle(parse, phrase.trim(), start) ??
		sourceOrPronoun(parse, { start, end: start + phrase.trimEnd().length }, start, previous);
	if (source === null) return null;
	// "two hours — 9.03 to 10.53, by the Kremlin's count": only what the dash sets apart.
	const dash = parse.plain.slice(clause.start, verb.start).search(AFTER_DASH);
	return { source, scope: { start: dash < 0 ? clause.start : clause.start + dash, end: clause.end }, verb };
}

const AFTER_DASH = /(?<=\u2014 ?)[^\u2014]{3,80}, ?$/;

/** "By the president's account": the one of that title, if the text has named only one. */
function byTitle(parse: Parse, phrase: string, place: number): Source | null {
	const title = /^the (president|prime minister|chancellor|premier)$/i.exec(phrase)?.[1]?.toLowerCase();
	if (title === undefined) return null;
	const bearing = within(parse.mentions, { start: 0, end: place }).filter(
		(m) => termOn(m.leader, parse.date)?.title.toLowerCase() === title,
	);
	const [first] = bearing;
	return first !== undefined && bearing.every((m) => m.leader.id === first.leader.id) ? sourceOf(parse, first) : null;
}

/** "Tass quoted Peskov as saying", "Peskov was quoted as saying": whoever is quoted, by way of whoever quotes. */
const QUOTED = cued(
	/\b(?:quoted|quotes|cited|quoting|citing) ([^,;:."]{3,80}(?:\.[^,;:."]{1,60})?) as (?:saying|having said)\b/gi,
);

function fromQuoting(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): readonly Attribution[] {
	const verb = spanOf(match, sentence.start);
	const clause = clipped(parse, sentence, verb.start);
	const phrase = match[1] ?? "";
	const start = verb.start + match[0].indexOf(phrase);
	const source = sourceOrPronoun(parse, { start, end: start + phrase.length }, start, previous);
	if (source === null) return [];
	const quoting = subjectBefore(parse, clause, verb.start, previous);
	const outlet =
		quoting === null || quoting.source.name === source.name
			? []
			: [{ source: quoting.source, scope: { start: verb.start, end: clause.end }, verb }];
	return [...outlet, { source, scope: { start: verb.end, end: clause.end }, verb }];
}

/** "Ushakov was quoted by Tass as saying": whoever is quoted. */
const WAS_QUOTED = cued(
	/\b(?:was|were|is|are|has been|have been) (?:also |later |widely )?quoted (?:by|in|on) [^,;:."]{2,60} as (?:saying|having said)\b/gi,
);

function fromBeingQuoted(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const clause = clipped(parse, sentence, verb.start);
	const subject = subjectBefore(parse, clause, verb.start, previous);
	return subject === null ? null : { source: subject.source, scope: scopeOf(parse, clause, subject.start, verb), verb };
}

/** "the Kremlin's claim that …", "Mr. Putin's assertion that …": what follows is theirs. */
const CLAIM = cued(
	/\b((?:the |Mr\.? |Mrs\.? |Ms\.? |President )?(?!\w+day\b)[A-Z][\w.-]{0,30}(?: (?!(?:of|for|to|about|on|with|and|by|in|despite|against|[a-z]+ed)\b)[\w.-]{1,30}){0,3} ?)(?:'s|') (?:\w{1,20} )?(?:claims?|assertion|contention|insistence|statements?|suggestion|announcement|reports?|comments?|remarks?|confirmation)(?: (?:on|to|in) [A-Z][\w.]*(?: [A-Z]\w*)?| earlier| on \w+day| at [^,;.]{3,30}){0,3} that\b/g,
	cued(
		/\b(?:claims?|assertion|contention|insistence|statements?|suggestion|announcement|reports?|comments?|remarks?|confirmation)\b/,
	),
);

function fromClaim(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const phrase = match[1] ?? "";
	const source = sourceOrPronoun(
		parse,
		{ start: verb.start, end: verb.start + phrase.trimEnd().length },
		verb.start,
		previous,
	);
	return source === null
		? null
		: { source, scope: { start: verb.end, end: clipped(parse, sentence, verb.start).end }, verb };
}

/** "It is noted that …", "It was also stressed that …": by whoever's account the sentences before gave. */
const NOTED = cued(
	/\b[Ii]t (?:is|was) (?:also |further |additionally |separately )?(?:noted|stated|stressed|emphasi[sz]ed|underlined|underscored|specified|added|pointed out|clarified) that\b/g,
);
/** How far back, in code units, that account may stand. */
const ACCOUNT_REACH = 700;

function fromNoting(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const told = previous.findLast((a) => a.inside !== true && a.source.leads !== true && a.source.kind !== "outlet");
	if (told === undefined || verb.start - told.verb.start > ACCOUNT_REACH) return null;
	return { source: told.source, scope: { start: verb.end, end: clipped(parse, sentence, verb.start).end }, verb };
}

/** "In a joint statement issued after their talks, the leaders called for …". */
const IN_JOINT = cued(
	/^(?:In|Through|By) (?:an?|the|their) joint (?:statement|communiqu[eé]|declaration|press release)\b[^,;:"]{0,80}, (?=(?:the (?:two|leaders|sides|pair|presidents|prime ministers|(?:[A-Z]\w+,? (?:and|&) )?[A-Z]\w+ (?:and [A-Z]\w+ )?(?:leaders|presidents|prime ministers|ministers|sides))|both|they|[A-Z]\w+ and [A-Z]\w+)\b)/g,
	cued(/\bjoint\b/),
);

function fromJoint(sentence: Sentence, match: RegExpMatchArray): Attribution {
	const verb = spanOf(match, sentence.start);
	const source: Source = { name: "joint statement", role: "statement", side: null, kind: "body" };
	return { source, scope: { start: verb.end, end: sentence.end }, verb };
}

/** Every attribution of a sentence that names an account: "according to", "by his own account", "the readout mentioned". */
export function findAccounts(
	parse: Parse,
	sentence: Sentence,
	previous: readonly Attribution[],
): readonly Attribution[] {
	return [
		...eachItsOwn(matchesIn(sentence, PER).flatMap((match) => fromPer(parse, sentence, match, previous))),
		...matchesIn(sentence, OWN_ACCOUNT).map((match) => fromOwnAccount(parse, sentence, match)),
		...[...matchesIn(sentence, ACCOUNT), ...matchesIn(sentence, VERSION)].map((match) =>
			fromAccount(parse, sentence, match, previous),
		),
		...matchesIn(sentence, QUOTED).flatMap((match) => fromQuoting(parse, sentence, match, previous)),
		...matchesIn(sentence, WAS_QUOTED).map((match) => fromBeingQuoted(parse, sentence, match, previous)),
		...matchesIn(sentence, CLAIM).map((match) => fromClaim(parse, sentence, match, previous)),
		...matchesIn(sentence, NOTED).map((match) => fromNoting(parse, sentence, match, previous)),
		...matchesIn(sentence, IN_JOINT).map((match) => fromJoint(sentence, match)),
		...fromPapers(parse, sentence, previous),
	].filter((attribution) => attribution !== null);
}
