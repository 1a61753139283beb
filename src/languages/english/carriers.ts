import type { Position } from "../../model.ts";
import { listed } from "./questions.ts";

const BARE =
	/^(?:embassy|kremlin|white house|élysée|elysee|foreign ministry|state department|pentagon|chancellery|pope|vatican|[a-z]+ (?:embassy|foreign ministry|side|government|presidency)|(?:russian|ukrainian|american|us|chinese|turkish|french|german|israeli|iranian|british|indian|japanese) (?:embassy|foreign ministry|government|presidency|side|officials?))$/i;

/** One unnamed person, as the reading names them without an article. */
const UNNAMED_ONE =
	/^(?:[\w.'-]+ ){0,3}(?:official|source|spokesman|spokeswoman|spokesperson|aide|adviser|advisor|diplomat|person|insider|staffer|minister|envoy|lawmaker|statement|memo|memorandum|readout|transcript)(?: |$)/;

/** A source's name inside a sentence: "the Russian Embassy". */
export function sourceInWords(name: string): string {
	if (/^(?:the|an?|one|two|three|several|his|her) /i.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
	if (UNNAMED_ONE.test(name)) return `${/^(?:[aeio]|u(?!k|s|ni))/i.test(name) ? "an" : "a"} ${name}`;
	return BARE.test(name) ? `the ${name}` : name;
}

/** How many sources are named beside one outlet. */
const SOURCES_NAMED = 3;

function carrier(position: Position, outlet: string): string {
	const own = position.evidence.filter((e) => e.outlet === outlet);
	const names = [...new Set(own.filter((e) => e.credit.voice !== "own").map((e) => sourceInWords(e.credit.name)))];
	if (names.length === 0) return outlet;
	const voice = own.some((e) => e.credit.voice === "own") ? ", also crediting " : ", crediting ";
	return `${outlet}${voice}${listed(names.slice(0, SOURCES_NAMED))}`;
}

/** Who carries a position: "CNN; BBC News, crediting Donald Trump". Of more outlets than `most` it names so many, and how many more. */
export function carriers(position: Position, most = Number.POSITIVE_INFINITY): string {
	const rest = position.outlets.length - most;
	const shown = rest > 1 ? position.outlets.slice(0, most) : position.outlets;
	const phrases = shown.map((outlet) => carrier(position, outlet));
	const joined = phrases.join(phrases.some((phrase) => phrase.includes(", ")) ? "; " : ", ");
	return rest > 1 ? `${joined} and ${rest} more` : joined;
}
