/** Titles and the offices they are. */
import type { Party } from "../../model.ts";

export type Office =
	| "head-of-state"
	| "head-of-government"
	| "foreign-minister"
	| "defence-minister"
	| "vice"
	| "security-adviser"
	| "spokesperson"
	| "envoy"
	| "ambassador"
	| "organisation-head"
	| "other";

const OFFICES: Readonly<Record<string, Office>> = {
	president: "head-of-state",
	"acting president": "head-of-state",
	"interim president": "head-of-state",
	king: "head-of-state",
	queen: "head-of-state",
	emperor: "head-of-state",
	emir: "head-of-state",
	sultan: "head-of-state",
	pope: "head-of-state",
	leader: "head-of-state",
	"supreme leader": "head-of-state",
	"prime minister": "head-of-government",
	premier: "head-of-government",
	chancellor: "head-of-government",
	taoiseach: "head-of-government",
	"state counsellor": "head-of-government",
	"chief executive": "head-of-government",
	"chief adviser": "head-of-government",
	"acting prime minister": "head-of-government",
	"foreign minister": "foreign-minister",
	"foreign secretary": "foreign-minister",
	"secretary of state": "foreign-minister",
	"cardinal secretary of state": "head-of-government",
	"external affairs minister": "foreign-minister",
	"high representative": "foreign-minister",
	"defence minister": "defence-minister",
	"defence secretary": "defence-minister",
	"secretary of defense": "defence-minister",
	// Where soldiers conduct the talks: Pakistan's Munir, Libya's Haftar.
	"army chief": "defence-minister",
	commander: "defence-minister",
	"vice president": "vice",
	"deputy prime minister": "vice",
	"crown prince": "vice",
	"vice premier": "vice",
	"Presidium president": "vice",
	"national security adviser": "security-adviser",
	"top diplomat": "security-adviser",
	"party vice-chair": "security-adviser",
	// Sent to talk to leaders: Witkoff to Putin.
	"special envoy": "envoy",
	"senior adviser": "envoy",
	"special representative": "envoy",
	// Where the party's chief outranks the president: Vietnam's.
	"party chief": "organisation-head",
	"press secretary": "spokesperson",
	"chief cabinet secretary": "spokesperson",
	"government spokesperson": "spokesperson",
	"foreign ministry spokesperson": "spokesperson",
	"State Department spokesperson": "spokesperson",
	"National Security Council spokesperson": "spokesperson",
	"presidential spokesperson": "spokesperson",
	ambassador: "ambassador",
	"ambassador to the UN": "ambassador",
	"secretary-general": "organisation-head",
	"Commission president": "organisation-head",
	"Council president": "organisation-head",
	"Commission chairperson": "organisation-head",
	"director general": "organisation-head",
	"managing director": "organisation-head",
	"bank president": "organisation-head",
	"presidency member": "head-of-state",
	"vice chancellor": "vice",
	"Security Council secretary": "security-adviser",
};

/** The office that a title is: "ambassador to Russia", "deputy government spokesperson" by their main word. */
export function officeOf(title: string): Office {
	const office = OFFICES[title];
	if (office !== undefined) return office;
	if (title.startsWith("ambassador ")) return "ambassador";
	return /(?:spokesperson|press secretary)$/.test(title) ? "spokesperson" : "other";
}

/** Offices from the most senior: who a shared surname goes to. */
const SENIORITY: readonly Office[] = [
	"head-of-state",
	"head-of-government",
	"organisation-head",
	"foreign-minister",
	"vice",
	"security-adviser",
	"defence-minister",
	"envoy",
	"spokesperson",
	"ambassador",
	"other",
];
export const seniority = (office: Office): number => SENIORITY.indexOf(office);

/** Presidents who are head of government too, and since when. */
const EXECUTIVE: Readonly<Record<Party, string>> = Object.fromEntries(
	"US MX BR AR CL CO VE EC BO PY UY CR PA GT HN SV NI DO PH ID KR CY AF NG GH KE ZA ZW ZM AO RW TM SY KP VA"
		.split(" ")
		.map((party): [Party, string] => [party, "1900-01-01"]),
);
const EXECUTIVE_SINCE: Readonly<Record<Party, string>> = {
	...EXECUTIVE,
	TR: "2018-07-09",
	KE: "2013-04-09",
	CU: "2008-02-24",
};
/** Where until this date a prime minister did govern beside the president. */
const EXECUTIVE_UNTIL: Readonly<Record<Party, string>> = { CU: "2019-12-21" };

/** Whether the head of state of a party governs too, on a date. */
export function governs(party: Party, date: string): boolean {
	const since = EXECUTIVE_SINCE[party];
	const until = EXECUTIVE_UNTIL[party];
	return since !== undefined && since <= date && (until === undefined || date < until);
}

/** Parties that a head of government leads: the "German leader" is the chancellor, the "Russian leader" the president. */
const LED_BY_GOVERNMENT = new Set<Party>(
	(
		"GB DE IT ES PT NL BE LU DK SE NO EE LV PL HU CZ SK SI HR BA ME MK AL GR BG AT IE IS MT XK TR " +
		"IN PK BD NP LK JP MY SG TH AU NZ CA IL IQ LB KH ET JM TT PG FJ SB MU TO"
	).split(" "),
);
/** Where that changed, and to what: the one of the last date that has come leads. */
const LED_SINCE: Readonly<Record<Party, readonly (readonly [from: string, office: Office])[]>> = {
	TR: [["2014-08-28", "head-of-state"]],
	AM: [["2018-05-08", "head-of-government"]],
	GE: [["2013-11-17", "head-of-government"]],
	RS: [
		["2012-05-31", "head-of-government"],
		["2017-05-31", "head-of-state"],
	],
};

/** The office that leads a party on a date. */
export function leadingOffice(party: Party, date: string): Office {
	const changed = (LED_SINCE[party] ?? []).findLast(([from]) => from <= date);
	if (changed !== undefined) return changed[1];
	return LED_BY_GOVERNMENT.has(party) ? "head-of-government" : "head-of-state";
}
