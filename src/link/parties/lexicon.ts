/** The tables of parties, made into one set of phrases. */
import type { Party } from "../../model.ts";
import { addPhrase, type Phrases, phrasesBy } from "../phrases.ts";
import { COUNTRIES } from "./countries.ts";
import { NOT_CAPITALS, NOT_PARTIES } from "./not-parties.ts";
import { INSTITUTION_NOUNS, ORGANISATIONS, WORDS } from "./words.ts";

export type PartyWordKind = "country" | "demonym" | "capital" | "institution";

/** What a phrase stands for; null: a name with a party's name inside that is not that party. */
export type Meaning = { readonly party: Party; readonly kind: PartyWordKind } | null;

const COLUMNS: readonly PartyWordKind[] = ["country", "demonym", "capital", "institution"];
/** Capitals that stand for another party than the country they are in, or countries better known as something else. */
const NOT_THAT: readonly (readonly [phrase: string, party: Party])[] = [
	["Brussels", "BE"],
	["Georgia", "GE"],
];
/** Demonyms that take an -s for their people: Americans, Israelis, Poles; not French or Chinese. */
const TAKES_S = /(?:n|i|t|k|e|b|rd|kh)$/;
const NEVER_S = /(?:ese|lese)$/;

export const items = (cell: string | undefined): readonly string[] =>
	cell === undefined || cell.trim() === ""
		? []
		: cell
				.trim()
				.split(/;\s*/)
				.filter((item) => item !== "");
export const rows = (table: string): readonly (readonly string[])[] =>
	table
		.trim()
		.split("\n")
		.map((row) => row.split("|"));

/** A name as texts write it: as it is, without accents, and in capitals where that is no other word. */
function spellings(name: string): readonly string[] {
	const plain = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
	const both = name.length > 3 ? [name, plain, name.toUpperCase(), plain.toUpperCase()] : [name, plain];
	return [...new Set(both)];
}

function add(phrases: Phrases<Meaning>, phrase: string, meaning: Meaning): void {
	for (const spelling of spellings(phrase)) addPhrase(phrases, spelling, () => meaning);
}

function addDemonym(phrases: Phrases<Meaning>, demonym: string, party: Party): void {
	const meaning: Meaning = { party, kind: "demonym" };
	add(phrases, demonym, meaning);
	if (TAKES_S.test(demonym) && !NEVER_S.test(demonym)) add(phrases, `${demonym}s`, meaning);
}

function addCountries(phrases: Phrases<Meaning>): void {
	const notCapitals = new Set(items(NOT_CAPITALS));
	for (const [party = "", name = "", demonyms = "", capital = ""] of rows(COUNTRIES)) {
		add(phrases, name, { party, kind: "country" });
		if (capital !== "" && !notCapitals.has(capital)) add(phrases, capital, { party, kind: "capital" });
		for (const demonym of demonyms.split(", ")) if (demonym !== "") addDemonym(phrases, demonym, party);
	}
}

function addWords(phrases: Phrases<Meaning>, table: string): void {
	for (const [party = "", ...cells] of rows(table)) {
		for (const [column, cell] of cells.entries()) {
			const kind = COLUMNS[column];
			if (kind === undefined) continue;
			for (const item of items(cell)) {
				if (kind === "demonym") addDemonym(phrases, item, party);
				else add(phrases, item, { party, kind });
			}
		}
	}
}

function addParties(phrases: Phrases<Meaning>): void {
	addCountries(phrases);
	for (const [phrase] of NOT_THAT) add(phrases, phrase, null);
	addWords(phrases, WORDS);
	addWords(phrases, ORGANISATIONS);
	for (const phrase of items(NOT_PARTIES)) add(phrases, phrase, null);
}

function addNouns(phrases: Phrases<true>): void {
	for (const noun of items(INSTITUTION_NOUNS)) addPhrase(phrases, noun, () => true);
}

export const PARTY_PHRASES = phrasesBy(addParties);
export const NOUN_PHRASES = phrasesBy(addNouns);
