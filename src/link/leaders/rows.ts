/** The tables of leaders, read into people with their terms of office. */
import type { Party } from "../../model.ts";
import { rows } from "../parties/lexicon.ts";
import { AFRICA } from "./africa.ts";
import { AMERICAS } from "./americas.ts";
import { ARABIA_AND_NORTH_AFRICA } from "./arabia.ts";
import { ASIA } from "./asia.ts";
import { EUROPE } from "./europe.ts";
import { EUROPE_CENTRAL } from "./europe-central.ts";
import { EUROPE_EAST } from "./europe-east.ts";
import { EUROPE_NORTH } from "./europe-north.ts";
import { EUROPE_SOUTH } from "./europe-south.ts";
import { KOREA } from "./korea.ts";
import { LATIN_AMERICA } from "./latin-america.ts";
import { MIDDLE_EAST } from "./middle-east.ts";
import { type Office, officeOf } from "./offices.ts";
import { ORGANISATION_HEADS } from "./organisations.ts";
import { SOUTH_ASIA } from "./south-asia.ts";
import { SOUTH_EAST_ASIA } from "./south-east-asia.ts";

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

/** Letters that Unicode does not take apart into a plain one and an accent. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
	ø: "o",
	Ø: "O",
	ł: "l",
	Ł: "L",
	đ: "d",
	Đ: "D",
	ð: "d",
	Ð: "D",
	ı: "i",
	þ: "th",
	Þ: "Th",
	æ: "ae",
	Æ: "Ae",
	œ: "oe",
	Œ: "Oe",
	ß: "ss",
};

/** A name as English writes it without accents: "Erdoğan" → "Erdogan", "Støre" → "Store". */
export const plain = (name: string): string =>
	name
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.replace(/[øØłŁđĐðÐıþÞæÆœŒß]/g, (letter) => OTHER_LETTERS[letter] ?? letter);
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

/** The person of the rows with one name: what to call them stands on any of those. A surname that is the whole name: it never stands alone. */
function person(name: string, own: readonly (readonly string[])[]): Person {
	const cell = (column: number): string => own.map((row) => row[column] ?? "").find((text) => text !== "") ?? "";
	const [short, id] = [cell(5), cell(7)];
	const surname = short === "" ? lastWord(name) : short;
	const others = own.flatMap((row) => items(row[6] ?? ""));
	const alone = [surname, ...others.filter((other) => !other.includes(" "))].filter((form) => form !== name);
	return {
		id: id === "" ? slug(surname) : id,
		name,
		names: [...new Set([name, ...others, surname])],
		surnames: alone,
		terms: own.map(term),
	};
}

function people(): readonly Person[] {
	const europe = [EUROPE, EUROPE_NORTH, EUROPE_CENTRAL, EUROPE_EAST, EUROPE_SOUTH];
	const asia = [ASIA, KOREA, SOUTH_ASIA, SOUTH_EAST_ASIA];
	const arabia = [MIDDLE_EAST, ARABIA_AND_NORTH_AFRICA];
	const tables = [AMERICAS, LATIN_AMERICA, ...europe, ...asia, ...arabia, AFRICA, ORGANISATION_HEADS];
	const byName = Map.groupBy(
		tables.flatMap((table) => rows(table)).filter((row) => row.length >= 5),
		(row) => row[4] ?? "",
	);
	return [...byName].map(([name, own]) => person(name, own));
}

export const PEOPLE: readonly Person[] = people();
