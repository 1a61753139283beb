import { TITLES, UNNAMED } from "../../languages/english/speech.ts";
import { partyOf } from "../../link/parties.ts";
import { everyMatch } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";

const TITLE = new RegExp(`^(?:(?:${TITLES}) )+`);
const NAME =
	/(?:[A-Z\u00c0-\u00dd][\w\u00c0-\u024f'.-]*|\b(?:de|von|van|der|bin|al|el|da|dos))(?: (?:[A-Z\u00c0-\u00dd][\w\u00c0-\u024f'.-]*|de|von|van|der|bin|al|el|da|dos))*/g;

function wordy(name: string): boolean {
	return /^[A-Z\u00c0-\u00dd][\w\u00c0-\u024f'.-]+$/.test(name);
}

const NOT_A_NAME =
	/^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|You|I|This|That|These|Those|When|While|After|Before|As|If|Both|One|Two|Also|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Earlier|Later|Meanwhile|However|Speaking|Asked|Pressed|For|His|Her|Their|Its|No|Not|Yes|What|Who|Why|How|Where|There|Here|Then|Now|So|Or|By|From|With|Q|Photo|Image|White|House|State|Department|Kremlin|Ministry|Office|Embassy|President|Prime|Minister|Foreign|Secretary|National|Security|Council|Press|Senior|U\.S|US|UK|EU|UN|According|Updated|Watch|Read|More|Advertisement|Each|Three|Four|Five|Six|Several|Would|Had|Did|Was|Were|Is|Are|Anyone|Anybody|Intelligence|Nobody|Everyone|Everybody|Somebody|Someone|Neither|None|All|Most|Some|Many|Others|People|Critics|Police|Democrats?|Republicans?|Protesters|Look|Listen|Well|Let|European|Union|Nations|Kingdom|States|Commission|Parliament|United|Twitter|Labour|Media|Details|Quote|Presidential|Vice-Presidential|Government|Governmental|Deputy|Cabinet|Diplomatic|Official|Military|Federal|Royal|Papal|Defen[cs]e|Chief|Top|Source|Vice|Background|Note|Question|Answer)$/;

/** Full names found before, so that a text is searched once a surname and not once a mention. */
const FULL_NAMES = new WeakMap<Parse, Map<string, string>>();

/** The full form of a surname where the text gives one: "Tillerson" → "Rex Tillerson". */
export function fullName(parse: Parse, surname: string): string {
	const known = FULL_NAMES.get(parse) ?? new Map<string, string>();
	FULL_NAMES.set(parse, known);
	const name = known.get(surname) ?? findFullName(parse, surname);
	known.set(surname, name);
	return name;
}

function findFullName(parse: Parse, surname: string): string {
	if (/ /.test(surname) || !wordy(surname)) return surname;
	const escaped = surname.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");
	const pattern = new RegExp(
		`((?:[A-Z\\u00c0-\\u00dd][\\w\\u00c0-\\u024f'-]{1,40} (?:[A-Z]\\. )?){1,2})${escaped}\\b`,
		"g",
	);
	for (const match of parse.plain.matchAll(pattern)) {
		const given = (match[1] ?? "").trim().split(" ");
		const name = given.filter(
			(word) => !NOT_A_NAME.test(word) && !new RegExp(`^(?:${TITLES})$`).test(word) && partyOf(word) === null,
		);
		if (name.length > 0 && name.length === given.length) return `${name.join(" ")} ${surname}`;
		const last = given.at(-1);
		if (last !== undefined && name.includes(last) && wordy(last)) return `${last} ${surname}`;
	}
	return surname;
}

/** "Aides", "Sources": capitals of a sentence's beginning. */
const ROLE_ALONE = new RegExp(`^(?:${UNNAMED.source})$`, "i");

/** The capitalised name in a phrase that is no party's word, title or day: "Austen Ivereigh, the pope's biographer". */
export function nameIn(phrase: string): string | null {
	for (const match of everyMatch(NAME, phrase)) {
		const next = phrase.slice(match.index + match[0].length);
		if (/'s?$/.test(match[0]) && /^ [a-z]/.test(next)) continue;
		let name = match[0].replace(/'s?$/, "").replace(TITLE, "");
		while (name.includes(" ") && NOT_A_NAME.test(name.split(" ")[0] ?? "")) name = name.slice(name.indexOf(" ") + 1);
		name = name.replace(TITLE, "").replace(/'s$/, "");
		if (
			NOT_A_NAME.test(name) ||
			/'(?:m|ve|d|re|ll)$/i.test(name) ||
			ROLE_ALONE.test(name) ||
			partyOf(name) !== null ||
			!/[a-z]/.test(name) ||
			name.length < 3
		)
			continue;
		return name;
	}
	return null;
}
