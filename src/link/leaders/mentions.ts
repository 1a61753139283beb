/** Which words of a text name a leader, and which leader a shared surname names. */
import type { Span } from "../../model.ts";
import { type Found, phrasesIn, wordsIn } from "../phrases.ts";
import {
	hasOtherGivenName,
	hasOtherNameBehind,
	isMonth,
	isThing,
	type Passage,
	partyBefore,
	titleBefore,
} from "./context.ts";
import { NAME_PHRASES, type Named } from "./lexicon.ts";
import { NEED_FULL_NAME, OTHER_OFFICES, TALKED_TO, TALKS_AFTER } from "./name-words.ts";
import { type Office, seniority } from "./offices.ts";
import { type Leader, PEOPLE, type Person, plain } from "./rows.ts";
import { covers, holderOfTitle } from "./terms.ts";

export interface LeaderMention extends Span {
	readonly text: string;
	readonly leader: Leader;
}

interface Sighting extends Found<Named> {
	readonly form: string;
	/** A title that fits or its party stands before it: "President Moon", "South Korea's Moon". */
	readonly placed: boolean;
	/** A title that anybody may have: "Mr. Moon", "leader Moon". */
	readonly titled: boolean;
	/** It stands where somebody talks or is talked to: "Rice met with", "told Johnson". */
	readonly talking: boolean;
	/** Those of the people that the title or the party fits, or all. */
	readonly people: readonly Person[];
}

/** The month is never told apart by a verb. */
function isTalking({ words }: Passage, { first, last }: Found<Named>): boolean {
	const [before, name, after] = [words[first - 1]?.text ?? "", words[first]?.text ?? "", words[last + 1]?.text ?? ""];
	const beside = (joint: string, other: string) => joint === "and" && NAME_PHRASES.next.has(other);
	const paired = beside(after, words[last + 2]?.text ?? "") || beside(before, words[first - 2]?.text ?? "");
	return (TALKS_AFTER.has(after) || TALKED_TO.has(before) || paired) && name.toLowerCase() !== "may";
}

/** "president" fits a president and no vice president, "secretary" every kind of secretary but a deputy, "mr" everyone. */
function titleFits(person: Person, title: string): boolean {
	const wanted = title.replace(/^spokes(?:wo)?man$/, "spokesperson");
	return person.terms.some(
		(term) =>
			term.title === wanted ||
			(wanted !== "president" &&
				!/\b(?:deputy|vice)\b/.test(term.title) &&
				` ${term.title.replace("-", " ")} `.includes(` ${wanted} `)),
	);
}

function sighting(passage: Passage, found: Found<Named>): Sighting | null {
	const form = passage.text.slice(found.start, found.end);
	if (isThing(passage, found.last)) return null;
	const title = titleBefore(passage, found.first);
	const { people, full } = found.value;
	if (!full) {
		if (hasOtherNameBehind(passage, found, people) || isMonth(passage, found)) return null;
		if (title === null && hasOtherGivenName(passage, found.first, people)) return null;
	}
	const party = title === null ? partyBefore(passage, found.first) : null;
	const ofParty = people.filter((person) => person.terms.some((term) => term.party === party));
	const fitting = title === null ? ofParty : people.filter((person) => titleFits(person, title));
	const placed = fitting.length > 0;
	const titled = title !== null && !placed;
	if (titled && !full && OTHER_OFFICES.has(title) && needsFullName(form)) return null;
	return { ...found, form, placed, titled, talking: isTalking(passage, found), people: placed ? fitting : people };
}

/** Surnames that are words count beside a title, or where the text has the full name. */
function needsFullName(form: string): boolean {
	const name = plain(form);
	return NEED_FULL_NAME.has(name) || NEED_FULL_NAME.has(name.charAt(0) + name.slice(1).toLowerCase());
}

function rank(person: Person, date: string): number {
	const held = person.terms.filter((term) => covers(term, date)).map((term) => seniority(term.office));
	return held.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...held);
}

/** Whether one of them leads a party on the date: "Mr. Brown" is Gordon Brown while he is prime minister. */
function leads(people: readonly Person[], date: string | null, least: Office): boolean {
	return date !== null && people.some((person) => rank(person, date) <= seniority(least));
}

/** Of several, the one in the highest office on the date; null where none holds one or two are equal. */
function inOffice(people: readonly Person[], date: string | null): Person | null {
	if (date === null) return null;
	const ranked = people.map((person) => ({ person, rank: rank(person, date) })).sort((a, b) => a.rank - b.rank);
	const [first, second] = ranked;
	if (first === undefined || first.rank === Number.POSITIVE_INFINITY) return null;
	return second !== undefined && second.rank === first.rank ? null : first.person;
}

/** Who a sighting is; `introduced` are those the text names in full (or by title), the latest so far last. */
function whoIs(
	sight: Sighting,
	introduced: ReadonlySet<Person>,
	latest: ReadonlyMap<Person, number>,
	date: string | null,
) {
	const [only] = sight.people;
	const known = sight.people.filter((person) => introduced.has(person));
	const told =
		sight.value.full ||
		sight.placed ||
		known.length > 0 ||
		((sight.titled || sight.talking) &&
			leads(sight.people, date, sight.talking ? "security-adviser" : "head-of-government"));
	if (!told && needsFullName(sight.form)) return null;
	if (sight.people.length === 1) return only ?? null;
	if (known.length === 1) return known[0] ?? null;
	if (known.length === 0) return inOffice(sight.people, date);
	const recent = [...known].sort((a, b) => (latest.get(b) ?? -1) - (latest.get(a) ?? -1));
	return inOffice(known, date) ?? recent[0] ?? null;
}

/** Those a text names in full or by title; and of a surname that comes before any of that, the one in office: "Kim" is Kim Jong Un. */
function introducedBy(sights: readonly Sighting[], date: string | null): ReadonlySet<Person> {
	const all = new Set<Person>();
	for (const sight of sights) {
		const { people, value, placed } = sight;
		const [only] = people;
		if (only !== undefined && people.length === 1 && (value.full || placed)) all.add(only);
		if (people.length === 1 || needsFullName(sight.form) || people.some((one) => all.has(one))) continue;
		const presumed = inOffice(people, date);
		if (presumed !== null) all.add(presumed);
	}
	return all;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Those of some ids; most texts come without any, and the people are many. */
function peopleOf(ids: ReadonlySet<string>): readonly Person[] {
	return ids.size === 0 ? [] : [...ids].flatMap((id) => BY_ID.get(id) ?? []);
}

const BY_ID: ReadonlyMap<string, readonly Person[]> = Map.groupBy(PEOPLE, ({ id }) => id);

/** "The pope" introduces Francis as his full name would. */
function popeIn(text: string, date: string | null): readonly Person[] {
	const pope = date !== null && /\b(?:pope|pontiff)\b/i.test(text) ? holderOfTitle("VA", "pope", date) : null;
	return pope === null ? [] : peopleOf(new Set([pope.id]));
}

/** Surnames that stand only behind somebody else's given name: where the text has "Jimmy Lai", "Mr Lai" is no president. */
function othersIn(passage: Passage, found: readonly Found<Named>[], sights: readonly Sighting[]): ReadonlySet<string> {
	const form = ({ first, last }: Found<Named>) =>
		passage.text.slice(passage.words[first]?.start, passage.words[last]?.end).toLowerCase();
	const own = new Set(sights.filter((s) => s.value.full || s.placed).flatMap((s) => s.people));
	return new Set(
		found
			.filter(({ value, first }) => !value.full && hasOtherGivenName(passage, first, value.people))
			.filter(({ value }) => !value.people.some((person) => own.has(person)))
			.map(form),
	);
}

/**
 * Every mention of a known leader by name, by position, without a possessive 's. A surname that several share goes to
 * the one named in full elsewhere in the text, else to the one in office on `date` (ISO), else to none.
 * `words`: those of the text, where they are known already; `known`: the ids of leaders whom the article names elsewhere.
 */
export function leadersIn(
	text: string,
	date: string | null,
	words = wordsIn(text),
	known: ReadonlySet<string> = NOBODY,
): readonly LeaderMention[] {
	const passage = { text, words };
	const names = phrasesIn(NAME_PHRASES, text, passage.words);
	const sights = names.map((found) => sighting(passage, found)).filter((sight) => sight !== null);
	const others = othersIn(passage, names, sights);
	const before = peopleOf(known);
	const introduced = new Set([...introducedBy(sights, date), ...popeIn(text, date), ...before]);
	const latest = new Map<Person, number>();
	const all: LeaderMention[] = [];
	for (const sight of sights) {
		if (sight.titled && others.has(sight.form.toLowerCase())) continue;
		const leader = whoIs(sight, introduced, latest, date);
		if (leader === null) continue;
		if (sight.value.full) latest.set(leader, sight.start);
		all.push({ start: sight.start, end: sight.end, text: sight.form, leader });
	}
	return all;
}
