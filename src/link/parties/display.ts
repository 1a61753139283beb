/** How English displays a party: its name, its adjective, and its place in an encounter's name. */
import type { Party } from "../../model.ts";
import { COUNTRIES } from "./countries.ts";
import { items, rows } from "./lexicon.ts";
import { ORGANISATIONS } from "./words.ts";

/** Where the table's name is not what English news calls it. */
const NAMES: Readonly<Record<Party, string>> = {
	TR: "Turkey",
	VA: "Vatican",
	PS: "Palestinian Authority",
	CD: "Democratic Republic of Congo",
};
const WITH_THE = new Set<Party>(
	"US GB AE NL PH VA PS CD CG CF DO GM BS MV MH SB KM SC EU UN IMF IAEA OSCE WHO Taliban".split(" "),
)
	.add("African Union")
	.add("Arab League")
	.add("World Bank");
const ADJECTIVES: Readonly<Record<Party, string>> = {
	SA: "Saudi",
	NZ: "New Zealand",
	KZ: "Kazakh",
	UZ: "Uzbek",
	KG: "Kyrgyz",
	TJ: "Tajik",
	PH: "Philippine",
	IS: "Icelandic",
	EU: "EU",
	UN: "UN",
	CV: "Cape Verdean",
	MV: "Maldivian",
	SR: "Surinamese",
	BA: "Bosnian",
	AG: "Antiguan",
	KN: "Kittitian",
};
/** The UN Security Council's permanent members, the United States first. */
const FIRST: readonly Party[] = ["US", "CN", "FR", "RU", "GB"];

function names(): ReadonlyMap<Party, string> {
	const all = new Map<Party, string>();
	for (const [party = "", name = ""] of rows(COUNTRIES)) all.set(party, NAMES[party] ?? name);
	for (const [party = "", forms] of rows(ORGANISATIONS)) all.set(party, items(forms)[0] ?? party);
	return all;
}

function adjectives(): ReadonlyMap<Party, string> {
	const all = new Map<Party, string>();
	for (const [party = "", , demonyms = ""] of rows(COUNTRIES)) all.set(party, demonyms.split(", ")[0] ?? party);
	for (const [party, adjective] of Object.entries(ADJECTIVES)) all.set(party, adjective);
	return all;
}

const NAME = names();
const ADJECTIVE = adjectives();
const ORDER = [
	...FIRST,
	...[...NAME]
		.filter(([party]) => !FIRST.includes(party))
		.sort((a, b) => (a[1] < b[1] ? -1 : 1))
		.map(([party]) => party),
];
const RANK: ReadonlyMap<Party, number> = new Map(ORDER.map((party, rank) => [party, rank]));

/** "US" → "the United States", "RU" → "Russia"; an unknown party keeps its code. */
export function partyName(party: Party): string {
	const name = NAME.get(party) ?? party;
	return WITH_THE.has(party) ? `the ${name}` : name;
}

/** "US" → "American", "RU" → "Russian"; an organisation's is its short name. */
export function partyAdjective(party: Party): string {
	return ADJECTIVE.get(party) ?? party;
}

/** The place of a party in an encounter's name: the Security Council's permanent members, the US first, then by name; unknown ones last. */
export function partyRank(party: Party): number {
	return RANK.get(party) ?? ORDER.length;
}

const KNOWN: ReadonlyMap<string, Party> = new Map(ORDER.map((party) => [party.toLowerCase(), party]));

/** The party of a code or short name, whatever its case; null where there is none. */
export function findParty(said: string): Party | null {
	return KNOWN.get(said.toLowerCase()) ?? null;
}
