/** News agencies: outlets whose texts others carry, and how a text says that it is theirs. */

/** An agency's name, and the names it goes by in credits and datelines. */
const AGENCIES: readonly (readonly [name: string, ...others: string[]])[] = [
	["Reuters"],
	["Associated Press", "AP", "The Associated Press", "AP News"],
	["Agence France-Presse", "AFP", "Agence France Presse"],
	["Deutsche Presse-Agentur", "dpa", "DPA"],
	["Austria Press Agency", "APA"],
	["Bloomberg", "Bloomberg News"],
	["United Press International", "UPI"],
	["PA Media", "PA", "Press Association"],
	["Canadian Press", "The Canadian Press"],
	["EFE", "Agencia EFE"],
	["ANSA"],
	["PAP", "Polish Press Agency"],
	["TASS", "Tass", "ITAR-TASS"],
	["RIA Novosti", "RIA", "Sputnik"],
	["Interfax"],
	["Ukrinform"],
	["Interfax-Ukraine"],
	["Anadolu", "AA", "Anadolu Agency"],
	["Xinhua", "Xinhua News Agency"],
	["Kyodo", "Kyodo News"],
	["Jiji Press", "Jiji"],
	["Yonhap", "Yonhap News Agency"],
	["KCNA"],
	["PTI", "Press Trust of India"],
	["ANI", "Asian News International"],
	["IRNA"],
	["WAM"],
	["AAP", "Australian Associated Press"],
];

const AGENCY_OF: ReadonlyMap<string, string> = new Map(
	AGENCIES.flatMap(([name, ...others]) => [name, ...others].map((one) => [one, name] as const)),
);

const NAMES = [...AGENCY_OF.keys()].sort((a, b) => b.length - a.length).join("|");

/** "WASHINGTON (Reuters) -", "WASHINGTON, May 3 (AP) —", "KYIV, Dec. 7 /Ukrinform/". */
const DATELINE = new RegExp(`^.{0,60}?[(/](?<name>${NAMES})[)/]`, "u");
/** "(Reuters)", "— Agence France-Presse", "Source: AP", of a last line. */
const SIGNED = new RegExp(`(?:[(/]|[—–-]\\s?|^(?:[Ss]ource: ?)?)(?<name>${NAMES})[)/]?\\.?$`, "mu");

/** Characters at the end among which a text is signed. */
const END = 60;

/** The agency that a text is credited to at its beginning or end, by its usual name; null where none is. */
export function creditedAgency(text: string): string | null {
	const whole = text.trim();
	const name = DATELINE.exec(whole)?.groups?.name ?? SIGNED.exec(whole.slice(-END))?.groups?.name;
	return name === undefined ? null : (AGENCY_OF.get(name) ?? null);
}

/** Is the outlet of this name a news agency, whose texts others carry? */
export function isAgency(outlet: string): boolean {
	return AGENCY_OF.has(outlet);
}
