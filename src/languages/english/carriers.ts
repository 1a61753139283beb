import type { Position, PositionEvidence } from "../../model.ts";
import { isAgency } from "./agencies.ts";
import { listed } from "./questions.ts";

const BARE =
	/^(?:president|prime minister|premier|chancellor|king|embassy|kremlin|white house|élysée|elysee|foreign ministry|state department|pentagon|chancellery|pope|vatican|[a-z]+ (?:embassy|foreign ministry|side|government|presidency)|(?:russian|ukrainian|american|us|chinese|turkish|french|german|israeli|iranian|british|indian|japanese) (?:embassy|foreign ministry|government|presidency|side|officials?))$/i;

/** One unnamed person, as the reading names them without an article. */
const UNNAMED_ONE =
	/^(?:[\w.'-]+ ){0,3}(?:official|source|spokesman|spokeswoman|spokesperson|aide|adviser|advisor|diplomat|person|insider|staffer|minister|envoy|lawmaker|statement|memo|memorandum|readout|transcript)(?: |$)/;

/** A source's name inside a sentence: "the Russian Embassy". */
export function sourceInWords(name: string): string {
	if (/^(?:the|an?|one|two|three|several|his|her) /i.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
	if (UNNAMED_ONE.test(name)) return `${/^(?:[aeio]|u(?!k|s|ni))/i.test(name) ? "an" : "a"} ${name}`;
	return BARE.test(name) ? `the ${name}` : name;
}

/** How many sources are named beside one outlet, and how many outlets as carriers of one text. */
const NAMES_SHOWN = 3;

/** Discrepancies stored before origins were kept have none. */
function originOf({ origin, article }: PositionEvidence): string {
	return origin ?? article;
}

/** The outlets that carry one text, or one outlet alone. */
type Carrying = readonly string[];

/** A position's outlets, those of one text together: an outlet with texts of several origins stands alone. */
function carryingOf({ outlets, evidence }: Position): readonly Carrying[] {
	const textOf = (outlet: string) => {
		const origins = new Set(evidence.filter((e) => e.outlet === outlet).map(originOf));
		return origins.size === 1 ? `text ${[...origins][0]}` : `outlet ${outlet}`;
	};
	return [...Map.groupBy(outlets, textOf).values()];
}

/** "a, b, c and 4 more" */
function shortlisted(names: readonly string[]): string {
	const rest = names.length - NAMES_SHOWN;
	return rest > 1 ? `${names.slice(0, NAMES_SHOWN).join(", ")} and ${rest} more` : listed(names);
}

/** "Reuters, carried by Bild and ABC News"; "Bild and ABC News, in one text" where none of them is an agency. */
function whoCarries(outlets: Carrying): string {
	if (outlets.length < 2) return outlets[0] ?? "";
	const agency = outlets.find(isAgency);
	if (agency === undefined) return `${shortlisted(outlets)}, in one text`;
	return `${agency}, carried by ${shortlisted(outlets.filter((outlet) => outlet !== agency))}`;
}

function carrier(position: Position, outlets: Carrying): string {
	const own = position.evidence.filter((e) => outlets.includes(e.outlet));
	const names = [...new Set(own.filter((e) => e.credit.voice !== "own").map((e) => sourceInWords(e.credit.name)))];
	if (names.length === 0) return whoCarries(outlets);
	const voice = own.some((e) => e.credit.voice === "own") ? ", also crediting " : ", crediting ";
	return `${whoCarries(outlets)}${voice}${listed(names.slice(0, NAMES_SHOWN))}`;
}

/**
 * Who carries a position: "CNN; BBC News, crediting Donald Trump". Of more than `most`, copies of one text counting
 * once, it names so many, and how many outlets more.
 */
export function carriers(position: Position, most = Number.POSITIVE_INFINITY): string {
	const carrying = carryingOf(position);
	const shown = carrying.length - most > 1 ? carrying.slice(0, most) : carrying;
	const rest = carrying.slice(shown.length).flat().length;
	const phrases = shown.map((outlets) => carrier(position, outlets));
	const joined = phrases.join(phrases.some((phrase) => phrase.includes(", ")) ? "; " : ", ");
	return rest > 0 ? `${joined} and ${rest} more` : joined;
}

/** Whose text an account is in, where it is not its outlet's own: "in a text of Reuters", "in the same text as Bild". */
export function sharedText(account: PositionEvidence, position: Position): string | null {
	const same = position.evidence.filter((e) => originOf(e) === originOf(account));
	const agency = same.find(({ outlet }) => isAgency(outlet));
	const first = same.find(({ article }) => article === originOf(account)) ?? same[0];
	const other = agency ?? first;
	if (other === undefined || other.outlet === account.outlet || isAgency(account.outlet)) return null;
	return agency === undefined ? `in the same text as ${other.outlet}` : `in a text of ${other.outlet}`;
}
