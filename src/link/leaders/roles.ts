/** Phrases that name a leader by office: "US president", "Turkey's president", "the pope". */
import type { Party, Span } from "../../model.ts";
import { PARTY_PHRASES } from "../parties/lexicon.ts";
import { afterPossessive } from "../parties.ts";
import { addPhrase, type Phrases, phraseAt, phrasesBy, type Word, wordsIn } from "../phrases.ts";
import { NAME_PHRASES } from "./lexicon.ts";
import { leadingOffice, type Office } from "./offices.ts";
import type { Leader } from "./rows.ts";
import { holderOf, holderOfTitle } from "./terms.ts";

export interface RoleMention extends Span {
	readonly text: string;
	readonly leader: Leader;
}

/** How a role's holder is found. */
type Role =
	| { readonly by: "title"; readonly titles: readonly string[] }
	| { readonly by: "office"; readonly office: Office }
	| { readonly by: "leading" };

const title = (...titles: readonly string[]): Role => ({ by: "title", titles });
const office = (of: Office): Role => ({ by: "office", office: of });

/** Titles of an organisation's head; the European Union's is the Commission's. */
const HEAD_TITLES = [
	"secretary-general",
	"Commission president",
	"director general",
	"managing director",
	"bank president",
	"Commission chairperson",
] as const;

const ROLES: readonly (readonly [Role, string])[] = [
	[
		title("president", "acting president", "interim president", "Commission president", "bank president"),
		"president; commander in chief; commander-in-chief",
	],
	[office("head-of-government"), "prime minister; Prime minister; PM; premier; taoiseach; Taoiseach"],
	[title("chancellor"), "chancellor"],
	// In London and Manila the minister, in New Delhi the first official.
	[title("foreign secretary", "Indian foreign secretary"), "foreign secretary"],
	[title("secretary of state", "cardinal secretary of state"), "secretary of state; Secretary of State"],
	[
		office("foreign-minister"),
		"foreign minister; external affairs minister; top diplomat; chief diplomat; foreign policy chief",
	],
	[
		office("defence-minister"),
		"defence minister; defense minister; defence secretary; defense secretary; secretary of defense; defense chief; defence chief",
	],
	[office("security-adviser"), "national security adviser; national security advisor"],
	[office("vice"), "vice president; vice-president"],
	[title("supreme leader"), "supreme leader"],
	[office("head-of-state"), "king; queen; emperor; emir; sultan; monarch"],
	[title("crown prince"), "crown prince"],
	[title("press secretary"), "press secretary"],
	[title("Council president"), "Council president"],
	[title("Commission president"), "Commission president; Commission chief"],
	[title("high representative"), "high representative"],
	[title(...HEAD_TITLES), "secretary-general; secretary general; director general; managing director; chief; head"],
	[{ by: "leading" }, "leader; ruler; dictator; strongman"],
];
const POPE = new Set(["pope", "pontiff"]);

function addRoles(phrases: Phrases<Role>): void {
	for (const [role, nouns] of ROLES) {
		for (const noun of nouns.split("; ")) {
			const capitals = noun.replace(/(^|[ -])([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase());
			const first = noun.charAt(0).toUpperCase() + noun.slice(1);
			for (const form of new Set([noun, first, capitals])) addPhrase(phrases, form, () => role);
		}
	}
}

const ROLE_PHRASES = phrasesBy(addRoles);

function holder(role: Role, party: Party, date: string): Leader | null {
	if (role.by === "office") return holderOf(party, role.office, date);
	if (role.by === "leading")
		return holderOf(party, leadingOffice(party, date), date) ?? holderOfOne(HEAD_TITLES, party, date);
	return holderOfOne(role.titles, party, date);
}

function holderOfOne(titles: readonly string[], party: Party, date: string): Leader | null {
	for (const one of titles) {
		const leader = holderOfTitle(party, one, date);
		if (leader !== null) return leader;
	}
	return null;
}

/** Bodies of the European Union whose presidents are not the Commission's. */
const PRESIDENT_OF: Readonly<Record<string, string>> = {
	"European Council": "Council president",
	"European Parliament": "Parliament president",
};

function roleAtPlace(role: Role, place: string): Role {
	const other = PRESIDENT_OF[place];
	return other !== undefined && role.by === "title" && role.titles.includes("president") ? title(other) : role;
}

/** Somebody who held, will hold or stands in for the office. */
const NOT_IN_OFFICE =
	/^(?:former|ex|late|then|next|future|incoming|previous|past|first|an?|deputy|onetime|outgoing|any|every|another|no|some)$/i;

/** "EU chief negotiator", "head of the delegation": somebody else. */
const LESSER_HEAD = /^(?:chief|head|leader)$/i;
const OF_WHAT =
	/^(?:of|negotiator|negotiators|economist|economists|executive|inspector|inspectors|scientist|adviser|advisor|envoy|investigator|prosecutor|mediator|coordinator|spokes\w+|whip|office|offices)$/;

function isOpen(text: string, words: readonly Word[], first: number, last: number): boolean {
	const before = words[first - 1];
	const start = words[first]?.start ?? 0;
	if (before !== undefined && start - before.end <= 1 && NOT_IN_OFFICE.test(before.text)) return false;
	const end = words[last]?.end ?? 0;
	const next = words[last + 1];
	if (next === undefined) return true;
	if (text[end] === "-" && next.text === "elect") return false;
	if (next.start - end !== 1 || text[end] === "-" || text[end] === "\n") return true;
	if (LESSER_HEAD.test(words[last]?.text ?? "") && OF_WHAT.test(next.text)) return false;
	return NAME_PHRASES.next.get(next.text) === undefined && !/^\p{Lu}\p{Ll}/u.test(next.text);
}

/** "China's top diplomat, Yang Jiechi": the name that follows says who is meant, whoever held the office. */
function isAnothers(text: string, words: readonly Word[], last: number, leader: Leader): boolean {
	const next = words[last + 1];
	if (next === undefined || text.slice(words[last]?.end, next.start) !== ", ") return false;
	const name = phraseAt(NAME_PHRASES, text, words, last + 1);
	if (name === null || name.value === null || !name.value.full) return false;
	return !name.value.people.some((one) => one.id === leader.id) && text[name.end] !== "'";
}

/**
 * Every role phrase in `text` with who holds the office on `date` (ISO); none without a date. Not where the name follows.
 * `words`: those of the text, where they are known already.
 */
export function rolesIn(text: string, date: string | null, words = wordsIn(text)): readonly RoleMention[] {
	if (date === null) return [];
	const all: RoleMention[] = [];
	for (let first = 0; first < words.length; first++) {
		const role = roleAt(text, words, first, date);
		if (role === null) continue;
		const { leader, last, end } = role;
		if (leader !== null && isOpen(text, words, first, last) && !isAnothers(text, words, last, leader)) {
			const start = words[first]?.start ?? 0;
			all.push({ start, end, text: text.slice(start, end), leader });
		}
		first = last;
	}
	return all;
}

interface RoleFound {
	readonly leader: Leader | null;
	readonly last: number;
	readonly end: number;
}

function roleAt(text: string, words: readonly Word[], first: number, date: string): RoleFound | null {
	const word = words[first];
	if (word === undefined) return null;
	if (POPE.has(word.text.toLowerCase()))
		return { leader: holderOfTitle("VA", "pope", date), last: first, end: word.end };
	if (word.text === "POTUS") return { leader: holderOfTitle("US", "president", date), last: first, end: word.end };
	return (
		partyThenRole(text, words, first, date) ??
		roleThenParty(text, words, first, date) ??
		partyWithin(text, words, first, date)
	);
}

/** "US president", "Turkey's president", "White House press secretary". */
function partyThenRole(text: string, words: readonly Word[], first: number, date: string): RoleFound | null {
	const place = phraseAt(PARTY_PHRASES, text, words, first);
	if (place === null || place.value === null) return null;
	const at = afterPossessive(text, words, place.last, place.end);
	const before = words[at - 1];
	const word = words[at];
	if (word === undefined || before === undefined || word.start - Math.max(before.end, place.end) !== 1) return null;
	const role = phraseAt(ROLE_PHRASES, text, words, at);
	if (role === null) return null;
	return {
		leader: holder(roleAtPlace(role.value, text.slice(place.start, place.end)), place.value.party, date),
		last: role.last,
		end: role.end,
	};
}

/** "top US diplomat", "chief Russian diplomat". */
function partyWithin(text: string, words: readonly Word[], first: number, date: string): RoleFound | null {
	if (!/^(?:top|chief)$/i.test(words[first]?.text ?? "")) return null;
	const place = phraseAt(PARTY_PHRASES, text, words, first + 1);
	if (place === null || place.value === null) return null;
	const noun = words[place.last + 1];
	if (noun?.text !== "diplomat" || text.slice(words[first]?.start, noun.start).includes("\n")) return null;
	return { leader: holderOf(place.value.party, "foreign-minister", date), last: place.last + 1, end: noun.end };
}

/** "president of the United States", "the leader of North Korea". */
function roleThenParty(text: string, words: readonly Word[], first: number, date: string): RoleFound | null {
	const role = phraseAt(ROLE_PHRASES, text, words, first);
	if (role === null || words[role.last + 1]?.text !== "of") return null;
	const at = words[role.last + 2]?.text === "the" ? role.last + 3 : role.last + 2;
	const word = words[at];
	if (word === undefined || !/^ of (?:the )?$/.test(text.slice(role.end, word.start))) return null;
	const place = phraseAt(PARTY_PHRASES, text, words, at);
	if (place === null || place.value === null || place.value.kind === "demonym") return null;
	return {
		leader: holder(roleAtPlace(role.value, text.slice(place.start, place.end)), place.value.party, date),
		last: place.last,
		end: place.end,
	};
}
