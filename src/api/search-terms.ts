/** What somebody typed to search for, as terms: names of parties, which stand for the party too, and single words. */
import { partyWordsIn } from "../link/parties.ts";
import { type SearchTerm, tokensOf } from "../store/search.ts";

/** The longest text that is searched for, in UTF-16 code units. */
const SEARCH_LENGTH = 200;

function wordsOf(text: string): readonly SearchTerm[] {
	return tokensOf(text).map((word) => ({ words: word, party: null }));
}

/** Only a country's or its people's name stands for the party; "Kremlin" and "Moscow" are looked for as they are. */
export function searchTermsOf(text: string): readonly SearchTerm[] {
	const typed = text.slice(0, SEARCH_LENGTH).toWellFormed();
	// Names are known as texts write them; typed in small letters they are known in capitals.
	const capitals = [...typed]
		.map((one) => (one.toUpperCase().length === one.length ? one.toUpperCase() : one))
		.join("");
	const terms: SearchTerm[] = [];
	let from = 0;
	for (const { start, end, party, kind } of partyWordsIn(capitals)) {
		if (kind !== "country" && kind !== "demonym") continue;
		terms.push(...wordsOf(typed.slice(from, start)), { words: typed.slice(start, end), party });
		from = end;
	}
	return [...terms, ...wordsOf(typed.slice(from))];
}
