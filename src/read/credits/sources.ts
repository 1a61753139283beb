import { BODY, DOCUMENT, OUTLET_NAMES, UNNAMED } from "../../languages/english/speech.ts";
import { type Leader, termOn } from "../../link/leaders.ts";
import { partyOf } from "../../link/parties.ts";
import type { Party, Span } from "../../model.ts";
import { within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import { fullName, nameIn } from "./source-names.ts";

/** Who can be credited. */
export interface Source {
	readonly name: string;
	readonly role: string | null;
	readonly side: Party | null;
	readonly kind: "person" | "body" | "unnamed" | "outlet";
	/** One who takes part in encounters, and whose words may have been said in one. */
	readonly leads?: boolean;
}

const OUTLET = new RegExp(`(?:^|\\b(?:the|The) )(${OUTLET_NAMES})(?:'s|'|\\b)`);
/** "But a Chinese diplomat said": the joint is no part of the name. */
const JOINED =
	/^\s*(?:[Bb]ut|[Aa]nd|Yet|So|Still|However,?|Meanwhile,?|Instead,?) (?=(?:the|a|an|one|his|her|some|[A-Z]))/;
const ARTICLE = /^(?:the|a|an|his|her|their|its|one|another|this|that|both|two|three|four|several|some|many|other) /i;

/** Outlets' short names, and what they stand for. */
const OUTLET_FULL: ReadonlyMap<string, string> = new Map([
	["the post", "The Washington Post"],
	["cctv", "China Central Television"],
	["ap", "Associated Press"],
	["afp", "Agence France-Presse"],
	["the times", "The New York Times"],
]);

/** "Sir Keir": no full name. */
const SIR = /^(?:Sir|Dame) [\w-]+$/;

/** A leader's or spokesperson's credit: named as the article names them in full, else by their usual name. */
export function sourceOfLeader(parse: Parse, leader: Leader): Source {
	const term = termOn(leader, parse.date);
	const full = parse.mentions.find(
		(other) =>
			other.leader.id === leader.id &&
			/ /.test(other.text) &&
			leader.names.includes(other.text) &&
			!SIR.test(other.text),
	);
	return {
		name: full?.text ?? leader.name,
		role: term?.title ?? null,
		side: term?.party ?? null,
		kind: "person",
		leads: leader.terms.some(({ office }) => office !== "spokesperson" && office !== "other"),
	};
}

function sideOf(phrase: string): Party | null {
	return /\bformer\b/i.test(phrase) ? null : partyOf(phrase);
}

function lastBody(parse: Parse, before: number): Source | null {
	const word = within(parse.partyWords, { start: Math.max(0, before - 700), end: before }).findLast(
		(w) => w.kind === "institution",
	);
	return word === undefined ? null : { name: word.text, role: null, side: word.party, kind: "body" };
}

/** "Mr. Trump's post", "Putin's own account". */
const WRITES = /^'s? (?:[a-z]+ ){0,2}(?:post|tweet|message|statement|account|version|words|telling)s?$/;

/** "a post on Truth Social by | the US president". */
const WRITTEN_BY = /\b(?:by|from) (?:the )?(?:[A-Z][\w.]+ ){0,2}$/;

/** A paper credits whoever issued it: named in the phrase, or the body named last before it. */
function documentSource(parse: Parse, phrase: string, start: number): Source {
	const owner = within(parse.mentions, { start, end: start + phrase.length }).findLast(
		(m) =>
			WRITES.test(parse.plain.slice(m.end, start + phrase.length)) ||
			(m.end === start + phrase.length && WRITTEN_BY.test(parse.plain.slice(start, m.start))),
	);
	if (owner !== undefined) return sourceOfLeader(parse, owner.leader);
	const own = within(parse.partyWords, { start, end: start + phrase.length });
	const body = own.find((w) => w.kind === "institution") ?? own[0];
	if (body !== undefined) {
		const name = body.kind === "demonym" ? phrase.replace(ARTICLE, "") : body.text;
		return { name, role: "statement", side: body.party, kind: "body" };
	}
	const outlet = OUTLET.exec(phrase);
	if (outlet?.[1] !== undefined) return { name: outlet[1], role: null, side: null, kind: "outlet" };
	if (/\bjoint\b/i.test(phrase)) return { name: "joint statement", role: "statement", side: null, kind: "body" };
	if (/^(?:the|this|that|its|their) /i.test(phrase) && !/transcript|memo|report|document/i.test(phrase)) {
		const before = lastBody(parse, start);
		if (before !== null) return before;
	}
	return { name: phrase.replace(ARTICLE, ""), role: "document", side: sideOf(phrase), kind: "body" };
}

/** "Secretary of State": an office, not somebody who speaks for another. */
const OFFICE_OF =
	/\b(?:secretary|minister|chief|director|adviser|ambassador) (?:of|for|to) (?:the )?(?:state|defen[cs]e|foreign|interior|treasury|commerce|energy|staff|homeland|external|united nations|\w+ affairs)\b/i;

/** "a spokesman for Putin": not Putin. */
const SPEAKS_FOR = new RegExp(
	`${UNNAMED.source} (?:for|of|to|close to|from|accompanying|briefed by|travell?ing with|familiar with|at|alongside) (?:[\\w.]+ ){0,3}$`,
	"i",
);

/** "the press office of the Ukrainian president": not the president. */
const OFFICE_OF_LEADER =
	/\b(?:office|press service|press centre|press center|administration|secretariat|chancellery|team|campaign) of (?:[\w.]+ ){0,3}$/i;

/** "the Trump transition team", "the Biden administration": not who leads it. */
const STAFF =
	/^ (?:[a-z]+ )?(?:team|campaign|administration|transition|government|camp|delegation|cabinet|office|side)\b/;

/** "the prime minister's office": a body, whoever's it is. */
const STAFF_OF = /'s? (?:[a-z]+ )?(?:office|team|campaign|administration|government|delegation|side|press service)$/i;

/** "The Ukrainian said": whoever leads that party and was named last. */
function theirLeader(parse: Parse, span: Span, phrase: string): Source | null {
	if (!/^[Tt]he [A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(phrase)) return null;
	const word = within(parse.partyWords, span).at(-1);
	if (word?.kind !== "demonym" || /s$/.test(word.text)) return null;
	const leader = within(parse.mentions, { start: 0, end: span.start }).findLast(
		(m) => termOn(m.leader, parse.date)?.party === word.party && sourceOfLeader(parse, m.leader).leads === true,
	);
	return leader === undefined ? null : sourceOfLeader(parse, leader.leader);
}

/** What stands before who says it: "On Wednesday the prime minister's office", "In a statement the Kremlin". */
const LED_UP_TO =
	/^\s*(?:(?:on|in|at|by|from|after|during) (?:[^,;.]{1,40}? )?(?=(?:the|an?|his|her) )|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\. \d\d? |(?:according to|citing) )/i;

/** "In the call the Kremlin". */
const LED_UP_TO_THE =
	/^\s*(?:[Oo]n|[Ii]n|[Aa]t|[Aa]fter|[Dd]uring) (?:the|an?|his|her|their) [a-z]+ (?:[a-z]+ )?(?=the [A-Z])/;

/** "In Washington Jay Carney", "On Monday Peskov". */
const IN_PLACE = /^\s*(?:On|In|At|From) [A-Z][\w.]+ (?=[A-Z])/;

/** Nobody, a place in a clause, or a clause: "neither side", "between Taiwan", "an envoy mocked the visa bans in". */
const NO_SOURCE =
	/^(?:(?:an? |the )?(?:claim|charge|assertion|suggestion|allegation|accusation|account|version|description|characteri[sz]ation|figure|estimate|point|view|demand|move|step|idea) (?=[A-Z]|the )|no(?!\.? ?10\b)|neither|nor|not|nobody|on|in|at|between|among|from|of|for|to|with|by|under|over|about|against|into|through|like|let|what|how|why|where|if|whether|asked|pressed)\b(?!-)|\b(?:in|of|to|for|with|by|at|from|the|an?|and|or|his|her|its)$|\b\w+ed (?:the|an?|his|her|its|their|him|them|it)\b|\b(?:was|were|is|are|had|has|have|been|said|says|told|tells|wrote|writes|added|show|shows|showed)\b/i;
/** How what may stand before a source begins: most phrases begin otherwise, and are asked no more of it. */
const MAY_JOIN = /^\s*[BAYSHMIab]/;
const MAY_LEAD_UP = /^\s*[oiabfdjmnsc]/i;
/** Where people post what they say; never who says it. */
const PLATFORM =
	/\b(?:Truth Social|Twitter|X|Facebook|Telegram|Instagram|Weibo|WeChat|YouTube|TikTok|LinkedIn)(?: (?:account|page|channel|post|on \w+day))?$/;
/** "The Prime Minister and President": two of them, who say things to each other. */
const BOTH_LEADERS =
	/^(?:the |both (?:the )?)?(?:\w+ )?(?:president|prime minister|premier|chancellor|(?:foreign |defen[cs]e )?(?:minister|secretary)|secretary of state|king|pm)s?(?:,? and (?:the |his |her )?(?:\w+ )?(?:president|prime minister|premier|chancellor|(?:foreign |defen[cs]e )?(?:minister|secretary)|secretary of state|king|pm|counterpart)|s)(?: (?:also|both|then|again|jointly|each|all))?$/i;
export function isBothLeaders(phrase: string): boolean {
	return BOTH_LEADERS.test(phrase);
}

const FIRST_OR_SECOND = /\b(?:I|[Ww]e|[Mm]e|us|[Yy]ou)\b/;

/**
 * Who a noun phrase names as a source; null where it names nobody who can speak. `span` is the phrase's place.
 * Order: a named leader, a paper, an outlet, another named person, a body, an office, an unnamed source.
 */
export function sourceOf(parse: Parse, given: Span): Source | null {
	const said = parse.plain.slice(given.start, given.end);
	const joined = MAY_JOIN.test(said) ? (JOINED.exec(said)?.[0].length ?? 0) : 0;
	const rest = said.slice(joined);
	const led = MAY_LEAD_UP.test(rest) ? (LED_UP_TO_THE.exec(rest) ?? LED_UP_TO.exec(rest) ?? IN_PLACE.exec(rest)) : null;
	const ledUp = joined + (led?.[0].length ?? 0);
	const span = { start: given.start + ledUp, end: given.end };
	const trimmed = said.slice(ledUp).trim();
	const phrase = /[^\S ]| {2}/.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed;
	if (phrase === "" || phrase.length > 160 || NO_SOURCE.test(phrase) || FIRST_OR_SECOND.test(phrase)) return null;
	if (isBothLeaders(phrase)) return null;
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
	if (last !== undefined && OFFICE_OF_LEADER.test(before)) {
		const side = termOn(last.leader, parse.date)?.party ?? null;
		return { name: phrase.replace(ARTICLE, ""), role: null, side, kind: "body" };
	}
	const cut = phrase.search(/,| who | of the | at the /);
	const lead = cut < 0 || /^(?:one|two|some|several|another) of /i.test(phrase) ? phrase : phrase.slice(0, cut);
	const possessive =
		last !== undefined &&
		// "in Mr Peskov's account": the name is all of the phrase, and he is who gives it; a title may be another's.
		(last.end < span.end || !/[A-Z]/.test(last.text)) &&
		/^'s?\s/.test(parse.plain.slice(last.end, last.end + 3));
	const staff = last !== undefined && STAFF.test(parse.plain.slice(last.end, span.end));
	if (last !== undefined && !possessive && !staff && !UNNAMED.test(parse.plain.slice(last.end, span.end))) {
		const named = mentions.findLast((m) => m.leader.names.includes(m.text)) ?? last;
		if (!DOCUMENT.test(lead)) return sourceOfLeader(parse, named.leader);
	}
	const people = theirLeader(parse, span, phrase);
	if (people !== null) return people;
	const outlet = OUTLET.exec(phrase);
	if (outlet?.[1] !== undefined && !UNNAMED.test(phrase)) {
		const full = OUTLET_FULL.get(outlet[1].toLowerCase());
		const name = full !== undefined && (outlet[1] !== "CCTV" || parse.plain.includes(full)) ? full : outlet[1];
		return { name, role: null, side: null, kind: "outlet" };
	}
	if (DOCUMENT.test(lead)) return documentSource(parse, phrase, span.start);
	if (PLATFORM.test(phrase)) return null;
	// "A Trump aide", "Trump adviser Steve Bannon": the leader's name only says whose.
	const whose = last !== undefined && !possessive && lead.includes(last.text) && !DOCUMENT.test(lead);
	const sideOfLast = whose && !/\bformer\b/i.test(phrase) ? (termOn(last.leader, parse.date)?.party ?? null) : null;
	const bearer = whose ? lead.slice(lead.lastIndexOf(last.text) + last.text.length) : lead;
	const name =
		staff || /\b(?:ministry|embassy|office|department|council|presidency) of\b/i.test(lead) ? null : nameIn(bearer);
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
		return { name: fullName(parse, name), role, side: sideOf(phrase) ?? sideOfLast, kind: "person" };
	}
	if (UNNAMED.test(lead) && !STAFF_OF.test(lead) && !/^(?:people|(?:the )?(?:secretary|minister))$/i.test(lead)) {
		const side = sideOf(phrase) ?? sideOfLast;
		return { name: lead.replace(ARTICLE, "").trim(), role: "unnamed", side, kind: "unnamed" };
	}
	const words = within(parse.partyWords, span);
	if (BODY.test(lead)) {
		const side = sideOf(lead) ?? (last === undefined ? null : (termOn(last.leader, parse.date)?.party ?? null));
		return { name: lead.replace(ARTICLE, "").trim(), role: null, side, kind: "body" };
	}
	const word = words.find((w) => w.kind !== "demonym");
	if (word !== undefined && word.end >= span.start + phrase.length - 3) {
		const named = lead.replace(/^(?:a|an) /i, "");
		const bare = named.split(" ").length <= 4 && !/\b(?:is|was|were|are|how|what|that|it)\b/i.test(named);
		return { name: bare ? named : word.text, role: null, side: word.party, kind: "body" };
	}
	return null;
}
