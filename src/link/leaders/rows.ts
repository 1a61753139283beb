/** The tables of leaders, read into people with their terms of office. */
import type { Party } from "../../model.ts";
import { rows } from "../parties/lexicon.ts";
import { AFRICA } from "./africa.ts";
import { AMERICAS } from "./americas.ts";
import { ASIA } from "./asia.ts";
import { EUROPE } from "./europe.ts";
import { MIDDLE_EAST } from "./middle-east.ts";
import { type Office, officeOf } from "./offices.ts";
import { ORGANISATION_HEADS } from "./organisations.ts";

export interface Term {
	readonly party: Party;
	readonly office: Office;
	/** "president", "prime minister", "secretary of state". */
	readonly title: string;
	/** ISO date, inclusive. */
	readonly from: string;
	/** ISO date, exclusive; null: still, as far as the table knows. */
	readonly to: string | null;
}

export interface Leader {
	/** As in the ids of encounters: "trump", "penanieto". */
	readonly id: string;
	/** Usual English full name, with its accents. */
	readonly name: string;
	/** Every written form: full, surname alone, other spellings. */
	readonly names: readonly string[];
	readonly terms: readonly Term[];
}

/** A leader, and which of the names stand alone for a surname. */
export interface Person extends Leader {
	readonly surnames: readonly string[];
}

export const plain = (name: string): string => name.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
const slug = (name: string): string =>
	plain(name)
		.toLowerCase()
		.replace(/[^a-z]/g, "");
const fullDate = (date: string): string => (date.length === 7 ? `${date}-01` : date);
const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
const items = (cell: string): readonly string[] => (cell === "" ? [] : cell.split("; "));

function term(cells: readonly string[]): Term {
	const [party = "", title = "", from = "", to = ""] = cells;
	return { party, title, office: officeOf(title), from: fullDate(from), to: to === "" ? null : fullDate(to) };
}

/** The person of the rows with one name: what to call them stands on the first of those. */
function person(name: string, own: readonly (readonly string[])[]): Person {
	const [, , , , , short = "", spellings = "", id = ""] = own[0] ?? [];
	const surname = short === "" ? lastWord(name) : short;
	const others = items(spellings);
	const alone = [surname, ...others.filter((other) => !other.includes(" "))];
	return {
		id: id === "" ? slug(surname) : id,
		name,
		names: [...new Set([name, ...others, surname])],
		surnames: alone,
		terms: own.map(term),
	};
}

function people(): readonly Person[] {
	const tables = [AMERICAS, EUROPE, ASIA, MIDDLE_EAST, AFRICA, ORGANISATION_HEADS];
	const byName = Map.groupBy(
		tables.flatMap((table) => rows(table)).filter((row) => row.length >= 5),
		(row) => row[4] ?? "",
	);
	return [...byName].map(([name, own]) => person(name, own));
}

export const PEOPLE: readonly Person[] = people();
