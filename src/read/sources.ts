import { BODY, DOCUMENT, OUTLET_NAMES, TITLES, UNNAMED } from "../languages/english/speech.ts";
import { termOn } from "../link/leaders.ts";
import { partyOf } from "../link/parties.ts";
import type { Party, Span } from "../model.ts";
import { within } from "../spans.ts";
import type { Mention, Parse } from "./parse.ts";

/** Who can be credited. */
export interface Source {
	readonly name: string;
	readonly role: string | null;
	readonly side: Party | null;
	readonly kind: "person" | "body" | "unnamed" | "outlet";
}

const OUTLET = new RegExp(`(?:^|\\b(?:the|The) )(${OUTLET_NAMES})(?:'s|'|\\b)`);
const TITLE = new RegExp(`^(?:(?:${TITLES}) )+`);
const NAME =
	/(?:[A-Z\u00c0-\u00dd][\w\u00c0-\u024f'.-]*|de|von|van|der|bin|al|el|da|dos)(?: (?:[A-Z\u00c0-\u00dd][\w\u00c0-\u024f'.-]*|de|von|van|der|bin|al|el|da|dos))*/g;
const ARTICLE = /^(?:the|a|an|his|her|their|its|one|another|this|that|both|two|three|four|several|some|many|other) /i;

/** Outlets' short names, and what they stand for. */
const OUTLET_FULL: ReadonlyMap<string, string> = new Map([
	["the post", "The Washington Post"],
	["cctv", "China Central Television"],
	["ap", "Associated Press"],
	["afp", "Agence France-Presse"],
	["the times", "The New York Times"],
]);

function wordy(name: string): boolean {
	return /^[A-Z\u00c0-\u00dd][\w\u00c0-\u024f'.-]+$/.test(name);
}

const NOT_A_NAME =
	/^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|You|I|This|That|These|Those|When|While|After|Before|As|If|Both|One|Two|Also|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Earlier|Later|Meanwhile|However|Speaking|Asked|Pressed|For|His|Her|Their|Its|No|Not|Yes|What|Who|Why|How|Where|There|Here|Then|Now|So|Or|By|From|With|Q|Photo|Image|White|House|State|Department|Kremlin|Ministry|Office|Embassy|President|Prime|Minister|Foreign|Secretary|National|Security|Council|Press|Senior|U\.S|US|UK|EU|UN|According|Updated|Watch|Read|More|Advertisement)$/;

/** Full names found before, so that a text is searched once a surname and not once a mention. */
const FULL_NAMES = new WeakMap<Parse, Map<string, string>>();

/** The full form of a surname where the text gives one: "Tillerson" → "Rex Tillerson". */
function fullName(parse: Parse, surname: string): string {
	const known = FULL_NAMES.get(parse) ?? new Map<string, string>();
	FULL_NAMES.set(parse, known);
	const name = known.get(surname) ?? findFullName(parse, surname);
	known.set(surname, name);
	return name;
}

function findFullName(parse: Parse, surname: string): string {
	if (/ /.test(surname) || !wordy(surname)) return surname;
	const escaped = surname.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");
	const pattern = new RegExp(
		`((?:[A-Z\\u00c0-\\u00dd][\\w\\u00c0-\\u024f'-]{1,40} (?:[A-Z]\\. )?){1,2})${escaped}\\b`,
		"g",
	);
	for (const match of parse.plain.matchAll(pattern)) {
		const given = (match[1] ?? "").trim().split(" ");
		const name = given.filter(
			(word) => !NOT_A_NAME.test(word) && !new RegExp(`^(?:${TITLES})$`).test(word) && partyOf(word) === null,
		);
		if (name.length > 0 && name.length === given.length) return `${name.join(" ")} ${surname}`;
		const last = given.at(-1);
		if (last !== undefined && name.includes(last) && wordy(last)) return `${last} ${surname}`;
	}
	return surname;
}

/** A leader's or spokesperson's credit: named as the article names them in full, else by their usual name. */
function sourceOfMention(parse: Parse, mention: Mention): Source {
	const term = termOn(mention.leader, parse.date);
	const full = parse.mentions.find(
		(other) =>
			other.leader.id === mention.leader.id && / /.test(other.text) && mention.leader.names.includes(other.text),
	);
	return {
		name: full?.text ?? mention.leader.name,
		role: term?.title ?? null,
		side: term?.party ?? null,
		kind: "person",
	};
}

function sideOf(phrase: string): Party | null {
	return /\bformer\b/i.test(phrase) ? null : partyOf(phrase);
}

/** The capitalised name in a phrase that is no party's word, title or day: "Austen Ivereigh, the pope's biographer". */
function nameIn(phrase: string): string | null {
	for (const match of phrase.matchAll(NAME)) {
		let name = match[0].replace(/'s?$/, "").replace(TITLE, "");
		while (name.includes(" ") && NOT_A_NAME.test(name.split(" ")[0] ?? "")) name = name.slice(name.indexOf(" ") + 1);
		name = name.replace(TITLE, "").replace(/'s$/, "");
		if (NOT_A_NAME.test(name) || partyOf(name) !== null || !/[a-z]/.test(name) || name.length < 3) continue;
		return name;
	}
	return null;
}

function lastBody(parse: Parse, before: number): Source | null {
	const word = within(parse.partyWords, { start: Math.max(0, before - 700), end: before }).findLast(
		(w) => w.kind === "institution",
	);
	return word === undefined ? null : { name: word.text, role: null, side: word.party, kind: "body" };
}

/** A paper credits whoever issued it: named in the phrase, or the body named last before it. */
function documentSource(parse: Parse, phrase: string, start: number): Source {
	const own = within(parse.partyWords, { start, end: start + phrase.length });
	const body = own.find((w) => w.kind === "institution") ?? own[0];
	if (body !== undefined) {
		const name = body.kind === "demonym" ? phrase.replace(ARTICLE, "") : body.text;
		return { name, role: "statement", side: body.party, kind: "body" };
	}
	const outlet = OUTLET.exec(phrase);
	if (outlet?.[1] !== undefined) return { name: outlet[1], role: null, side: null, kind: "outlet" };
	if (/\bjoint\b/i.test(phrase)) return { name: "joint statement", role: "statement", side: null, kind: "body" };
	if (/^(?:the|this|that) /i.test(phrase) && !/transcript|memo|report/i.test(phrase)) {
		const before = lastBody(parse, start);
		if (before !== null) return before;
	}
	return { name: phrase.replace(ARTICLE, ""), role: "document", side: sideOf(phrase), kind: "body" };
}

/** "Secretary of State": an office, not somebody who speaks for another. */
const OFFICE_OF =
	/\b(?:secretary|minister|chief|director|adviser|ambassador) (?:of|for|to) (?:the )?(?:state|defen[cs]e|foreign|interior|treasury|commerce|energy|staff|homeland|external|united nations|\w+ affairs)\b/i;

/** "a spokesman for Putin": not Putin. */
const SPEAKS_FOR = new RegExp(`${UNNAMED.source} (?:for|of|to|close to|from) (?:[\\w.]+ ){0,3}$`, "i");

/**
 * Who a noun phrase names as a source; null where it names nobody who can speak. `span` is the phrase's place.
 * Order: a named leader, a paper, an outlet, another named person, a body, an office, an unnamed source.
 */
export function sourceOf(parse: Parse, span: Span): Source | null {
	const phrase = parse.plain.slice(span.start, span.end).trim();
	if (phrase === "" || phrase.length > 160) return null;
	const mentions = within(parse.mentions, span);
	const last = mentions.at(-1);
	const before = last === undefined ? "" : parse.plain.slice(span.start, last.start);
	if (last !== undefined && SPEAKS_FOR.test(before) && !OFFICE_OF.test(before)) {
		return {
			name: phrase.replace(ARTICLE, ""),
			role: "unnamed",
			side: termOn(last.leader, parse.date)?.party ?? null,
			kind: "unnamed",
		};
	}
	const lead = phrase.split(/,| who | of the | at the /)[0] ?? phrase;
	const possessive = last !== undefined && /^'s?\s/.test(parse.plain.slice(last.end, last.end + 3));
	if (last !== undefined && !possessive && !UNNAMED.test(parse.plain.slice(last.end, span.end))) {
		const named = mentions.findLast((m) => m.leader.names.includes(m.text)) ?? last;
		if (!DOCUMENT.test(lead)) return sourceOfMention(parse, named);
	}
	const outlet = OUTLET.exec(phrase);
	if (outlet?.[1] !== undefined && !UNNAMED.test(phrase)) {
		const name = OUTLET_FULL.get(outlet[1].toLowerCase()) ?? outlet[1];
		return { name, role: null, side: null, kind: "outlet" };
	}
	if (DOCUMENT.test(lead)) return documentSource(parse, phrase, span.start);
	const name = /\b(?:ministry|embassy|office|department|council|presidency) of\b/i.test(lead) ? null : nameIn(lead);
	if (
		name !== null &&
		!BODY.test(name) &&
		(name === phrase ||
			/ /.test(name) ||
			fullName(parse, name) !== name ||
			UNNAMED.test(lead) ||
			/^(?:Mr|Mrs|Ms)\b/.test(phrase))
	) {
		const role = UNNAMED.exec(lead)?.[0] ?? null;
		return { name: fullName(parse, name), role, side: sideOf(phrase), kind: "person" };
	}
	if (UNNAMED.test(lead) && !/^(?:people|(?:the )?(?:secretary|minister))$/i.test(lead)) {
		return { name: lead.replace(ARTICLE, "").trim(), role: "unnamed", side: sideOf(phrase), kind: "unnamed" };
	}
	const words = within(parse.partyWords, span);
	if (BODY.test(lead)) return { name: lead.replace(ARTICLE, "").trim(), role: null, side: sideOf(lead), kind: "body" };
	const word = words.find((w) => w.kind !== "demonym");
	if (word !== undefined && word.end >= span.start + phrase.length - 3) {
		const named = lead.replace(/^(?:a|an) /i, "");
		const bare = named.split(" ").length <= 4 && !/\b(?:is|was|were|are|how|what|that|it)\b/i.test(named);
		return { name: bare ? named : word.text, role: null, side: word.party, kind: "body" };
	}
	return null;
}
