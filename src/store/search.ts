/** Finding by words, in the full-text indexes that migrations/0004_search.sql makes. */
import { type SQL, sql } from "drizzle-orm";
import type { Party } from "../model.ts";

/** What is looked for: words that stand together, or, where they name a party, that the party took part. */
export interface SearchTerm {
	readonly words: string;
	readonly party: Party | null;
}

/** Words from which on longer ones that begin so are found too: "sanction" finds "sanctions", but "in" not "Indian". */
const PREFIX_LENGTH = 3;

/** The words of a text as FTS5 tells them apart: runs of letters, digits and the marks on them. */
export function tokensOf(text: string): readonly string[] {
	return text.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** A quoted phrase: inside its quotes FTS5 knows no operators, and a token has no quotes. */
function phraseOf(text: string): string | null {
	const tokens = tokensOf(text);
	const last = tokens.at(-1);
	if (last === undefined) return null;
	return `"${tokens.join(" ")}"${[...last].length >= PREFIX_LENGTH ? " *" : ""}`;
}

/** One term in FTS5's query language; null where there is no word in it. */
function matchOf({ words, party }: SearchTerm): string | null {
	const phrase = phraseOf(words);
	if (phrase === null) return null;
	const code = party === null ? "" : tokensOf(party).join(" ");
	return code === "" ? `(words : ${phrase})` : `(words : ${phrase} OR parties : "${code}")`;
}

/** True of a row that has every term; of none where there is no word in any of them. */
export function isFoundBy(table: "discrepancies" | "encounters", terms: readonly SearchTerm[]): SQL {
	const match = terms
		.map(matchOf)
		.filter((one) => one !== null)
		.join(" AND ");
	if (match === "") return sql`false`;
	const index = sql.raw(table === "discrepancies" ? "discrepancy_search" : "encounter_search");
	return sql`${sql.raw(table)}.rowid in (select rowid from ${index} where ${index} match ${match})`;
}
