import { DOCUMENT, UNNAMED, WOMEN } from "../../languages/english/speech.ts";
import { termOn } from "../../link/leaders.ts";
import { at, within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Attribution } from "./attribution.ts";
import { type Source, sourceOf } from "./sources.ts";

export const PRONOUN = /^(?:he|she|they|it)$/i;

/** How far back, in code units, somebody who spoke may be taken up again. */
const NEAR = 1500;
/** How many sentences of a paragraph before are looked at for whom they are about. */
const SENTENCES = 3;

/** Whom a sentence is about: what stands before its first verb. */
const VERB_AFTER =
	/^((?:[A-Z][^\s,]*|[a-z][\w'-]*)(?: [^\s,;:"()]+){0,9}?)(?:, ([^,;:"()]{3,80}),)? (?:(?:has|had|also|later|then) )?(?:gave|gives|told|spoke|speaks|said|says|met|went|came|took|made|makes|put|did|was|is|has|had|called|calls|carried|ran|mentioned|mentions|issued|sent|would|[a-z]{3,}ed)\b/;

function woman({ name }: Source): boolean {
	return name.split(" ").some((word) => WOMEN.test(word));
}

const PLURAL =
	/^(?:[\w.'-]+ ){0,4}?(?:officials|sources|aides|advis[eo]rs|diplomats|people|spokespeople|ministers|lawmakers|critics|analysts|experts|persons|insiders|reporters)\b/i;

function fits(pronoun: string, source: Source): boolean {
	const person = source.kind === "person" || (source.kind === "unnamed" && !PLURAL.test(source.name));
	if (/^she$/i.test(pronoun)) return person && (source.kind === "unnamed" || woman(source));
	if (/^he$/i.test(pronoun)) return person && !woman(source);
	if (/^it$/i.test(pronoun)) return source.kind === "body" || source.kind === "outlet";
	return source.kind !== "person";
}

/** What stands before that: "Asked whether it had come up, the spokesman was curt". */
const LED_UP_TO =
	/^(?:(?:And|But|Yet|Still|Then) )?(?:(?:Asked|Pressed|In|On|At|After|During|Before|Earlier|Later|When|While|Speaking|As|For|By|With|Back|Following|Meanwhile|However)\b[^,;"]{0,120}, )?/;

/** Who a sentence is about, where that is somebody who can speak: "Duterte's spokesman, Harry Roque, gave another account". */
export function subjectOfSentence(
	parse: Parse,
	from: number,
	end: number,
	previous: readonly Attribution[],
): Source | null {
	const start = from + (LED_UP_TO.exec(parse.plain.slice(from, end))?.[0].length ?? 0);
	const match = VERB_AFTER.exec(parse.plain.slice(start, Math.min(end, start + 240)));
	const phrase = match?.[1];
	if (phrase === undefined) return null;
	const apposed = match?.[2];
	const inner = apposed === undefined ? -1 : parse.plain.indexOf(apposed, start + phrase.length);
	const named =
		inner < 0 || apposed === undefined ? null : sourceOf(parse, { start: inner, end: inner + apposed.length });
	const head = sourceOf(parse, { start, end: start + phrase.length });
	if (head?.kind === "unnamed" && named === null) return again(parse, head, phrase, previous);
	if (named?.kind === "person" && head?.kind === "unnamed") return named;
	if (head === null && /'s (?:post|tweet|message|statement|account|words|remarks?|version)$/.test(phrase))
		return sourceOf(parse, { start, end: start + phrase.lastIndexOf("'s") });
	return head;
}

/** The one leader whom the sentence before names. */
function onlyLeaderBefore(parse: Parse, place: number, paragraph: number): Source | null {
	const before = within(parse.sentences, { start: Math.max(0, place - NEAR), end: place }).at(-1);
	if (before === undefined || before.paragraph !== paragraph) return null;
	const named = within(parse.mentions, before);
	const [first] = named;
	return first !== undefined && named.every((m) => m.leader.id === first.leader.id) ? sourceOf(parse, first) : null;
}

/** Before a verb: somebody whose saying is what another tells: "and that Xi had replied". */
const EMBEDDED = /\bthat (?:[A-Z][\w.'-]* ){1,4}(?:had |has |also )?$/;

function isAside({ plain }: Parse, { verb }: Attribution): boolean {
	return /^(?:by|in|according)\b/i.test(plain.slice(verb.start, verb.end));
}

/**
 * Whom a pronoun before a verb of saying takes up: who spoke last in this paragraph, or whom its sentences are about, else who
 * spoke last of all.
 */
export function pronounSource(
	parse: Parse,
	pronoun: string,
	previous: readonly Attribution[],
	before: number,
): Source | null {
	// "“But as the President said, he did,” he said": who is quoted tells what another said.
	const spoken = at(parse.quotations, before);
	const isQuotedAlone = (a: Attribution) => {
		const quotation = at(parse.quotations, a.verb.start);
		return quotation !== null && quotation !== spoken;
	};
	const near = previous.filter((a) => a.verb.start < before && before - a.verb.start < NEAR && !isQuotedAlone(a));
	const here = at(parse.sentences, before);
	let leader: Source | null = null;
	if (here !== null) {
		const about = subjectOfSentence(parse, here.start, before, near);
		const led = about?.leads === true && fits(pronoun, about);
		// "The president had come, by his spokesman's account, to talk, and he says": the account is only an aside.
		const spokeHere = near.findLast(
			(a) => a.verb.start >= here.start && fits(pronoun, a.source) && !(led && isAside(parse, a)),
		);
		if (spokeHere === undefined && led && near.some((a) => a.verb.start >= here.start)) return about;
		if (spokeHere !== undefined) return spokeHere.source;
		const above = within(parse.sentences, { start: Math.max(0, before - NEAR), end: here.start })
			.filter((s) => s.paragraph === here.paragraph)
			.slice(-SENTENCES)
			.reverse();
		for (const sentence of above) {
			const spoken = near.filter(
				(a) => a.verb.start >= sentence.start && a.verb.start < sentence.end && fits(pronoun, a.source),
			);
			// Of "Ma told the press that Xi had replied" it is Ma who goes on.
			const own = spoken.filter((a) => !EMBEDDED.test(parse.plain.slice(sentence.start, a.verb.start)));
			const spoke = own.findLast((a) => !a.inside) ?? spoken.at(-1);
			if (spoke !== undefined && leader === null) return spoke.source;
			if (spoke !== undefined && !spoke.inside) return spoke.source;
			const about = subjectOfSentence(parse, sentence.start, sentence.end, near);
			if (about !== null && fits(pronoun, about)) {
				if (about.leads !== true) return about;
				leader ??= about;
			}
		}
	}
	if (leader !== null) return leader;
	const alone = /^it$/i.test(pronoun) || here === null ? null : onlyLeaderBefore(parse, here.start, here.paragraph);
	if (alone !== null && fits(pronoun, alone)) return alone;
	const matching = near.filter((a) => fits(pronoun, a.source));
	if (/^it$/i.test(pronoun))
		return (matching.at(-1) ?? near.findLast((a) => a.source.kind === "unnamed"))?.source ?? null;
	if (/^she$/i.test(pronoun))
		return (matching.findLast((a) => woman(a.source)) ?? matching.at(-1) ?? near.at(-1))?.source ?? null;
	return (
		(matching.at(-1) ?? (/^they$/i.test(pronoun) && near.at(-1)?.source.leads !== true ? near.at(-1) : undefined))
			?.source ?? null
	);
}

const ROLE_NOUN =
	/^(?:(?:one|two|some|several|another) of )?(?:the|this|that|these|those) (?:same )?((?:[\w.'-]+ ){0,3})(officials?|sources?|spokes(?:man|woman|person)|aides?|advis[eo]r|diplomats?|secretary|minister|ministry|paper|newspaper|magazine|agency|network|channel|station|broadcaster|person|people|envoy|ambassador|persons|insiders?|outlet)$/i;

function isOfLeaders({ mentions, date }: Parse, { side }: Source): boolean {
	return side !== null && mentions.some((m) => termOn(m.leader, date)?.party === side);
}

/** A paper that was named before. */
const THE_DOCUMENT = /^(?:the|this|that) (?:document|statement|readout|summary|account)$/i;

/** "the aide", "the Kremlin spokesman", "the Foreign Secretary": the one of that description who spoke, or whom the text names so. */
export function again(parse: Parse, source: Source, phrase: string, previous: readonly Attribution[]): Source {
	if (THE_DOCUMENT.test(phrase) && source.role === "document")
		return previous.findLast((a) => a.source.role === "document")?.source ?? source;
	// A body that no leader of the text is of was only mentioned: the paper is of one that has spoken.
	if (THE_DOCUMENT.test(phrase) && source.kind === "body" && !isOfLeaders(parse, source))
		return previous.findLast((a) => a.source.kind === "body" && a.inside !== true)?.source ?? source;
	const match = ROLE_NOUN.exec(phrase);
	if (match === null || source.kind === "person" || source.kind === "outlet") return source;
	const noun = (match[2] ?? "").toLowerCase();
	if (/^(?:paper|newspaper|magazine|agency|network|channel|station|broadcaster|outlet)$/.test(noun))
		return previous.findLast((a) => a.source.kind === "outlet")?.source ?? source;
	if (source.kind !== "unnamed") return source;
	const stem = noun.replace(/s$|(?:wo)?man$|(?<=.)person$/, "");
	const sameSide = (other: Source) => source.side === null || other.side === null || other.side === source.side;
	const words = (a: Attribution) =>
		`${a.source.kind === "unnamed" ? a.source.name : ""} ${a.source.role ?? ""}`.toLowerCase();
	const exact = previous.findLast((a) => a.source.name === source.name && a.source.kind === "unnamed")?.source;
	const plural = /(?:s|people)$/.test(noun);
	const described = (a: Attribution) =>
		sameSide(a.source) && words(a).includes(stem) && (plural || !words(a).split(/\W+/).includes(`${stem}s`));
	const spoke = previous.findLast((a) => a.source.kind === "person" && described(a)) ?? previous.findLast(described);
	if (spoke?.source.kind === "person") return spoke.source;
	if (exact !== undefined && (match[1] ?? "") !== "") return exact;
	if (spoke !== undefined && !/^(?:secretary|minister)$/.test(noun)) return spoke.source;
	return /^(?:spokes(?:man|woman|person)|secretary|minister|advis[eo]r|aide|envoy)$/.test(noun)
		? (namedAs(parse, `${match[1] ?? ""}${noun}`) ?? source)
		: source;
}

/** One word of a name. */
const NAME_WORD = "[A-Z\\u00c0-\\u00dd][\\w\\u00c0-\\u024f'-]+";

/** The person whom the text gives a title: "the foreign secretary" → "Foreign Secretary Vijay Gokhale". */
function namedAs(parse: Parse, title: string): Source | null {
	const words = title
		.trim()
		.split(" ")
		.slice(-2)
		.join(" ")
		.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&")
		.replace(/\b[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
	const pattern = new RegExp(`\\b${words},? (${NAME_WORD}(?: ${NAME_WORD}){1,2})`, "g");
	for (const match of parse.plain.matchAll(pattern)) {
		const name = match[1]?.trim() ?? "";
		const start = match.index + match[0].indexOf(name);
		const source = sourceOf(parse, { start, end: start + name.length });
		if (source?.kind === "person" && !DOCUMENT.test(name) && !UNNAMED.test(name)) return source;
	}
	return null;
}
