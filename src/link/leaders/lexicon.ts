/** The names of all leaders, made into one set of phrases. */
import { addPhrase, type Phrases, phrasesBy } from "../phrases.ts";
import { PEOPLE, type Person, plain } from "./rows.ts";

/** The people one written form may stand for; `full`: it names one person, not just a surname. */
export interface Named {
	readonly people: readonly Person[];
	readonly full: boolean;
}

/** A form as texts write it: also without accents, at the start of a sentence, with spaces for hyphens within a full name, and in capitals. */
function spellings(form: string, full: boolean): readonly string[] {
	const all = new Set([form, plain(form)]);
	for (const spelling of [...all]) all.add(spelling.charAt(0).toUpperCase() + spelling.slice(1));
	if (full && form.includes("-")) {
		all.add(plain(form).replace(/-(\p{L})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`));
		all.add(plain(form).replace(/-(\p{L})/gu, (_, letter: string) => `-${letter.toUpperCase()}`));
	}
	if (form.length > 2) for (const spelling of [...all]) all.add(spelling.toUpperCase());
	return [...all];
}

function join(before: Named | undefined, person: Person, full: boolean): Named {
	if (before === undefined || (full && !before.full)) return { people: [person], full };
	if (before.full && !full) return before;
	return before.people.includes(person) ? before : { people: [...before.people, person], full };
}

function addNames(phrases: Phrases<Named>): void {
	for (const person of PEOPLE) {
		for (const name of person.names) {
			const full = !person.surnames.includes(name);
			for (const spelling of spellings(name, full))
				addPhrase(phrases, spelling, (before) => join(before, person, full));
		}
	}
}

export const NAME_PHRASES = phrasesBy(addNames);
