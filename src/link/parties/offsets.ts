/** How far apart the parties' clocks are. */
import type { Party } from "../../model.ts";

/**
 * Hours from UTC to the standard time of each capital, and the parties that keep it.
 * A test compares this with the time zones that the platform knows of each country.
 */
export const OFFSETS = `
-6 BZ CR GT HN MX NI SV
-5 BS CA CO CU EC HT JM PA PE UN US
-4 AG BB BO CL DM DO GD GY KN LC TT VC VE
-3 AR BR PY SR UY
-2 GL
-1 CV
0 BF CI GB GH GM GN GW IE IS LR ML MR PT SL SN ST TG
1 AD AL AO AT BA BE BJ CD CF CG CH CM CZ DE DK DZ ES EU FR GA GQ HR HU IT LI LU MA MC ME MK MT NATO NE NG NL NO PL RS SE SI SK SM TD TN VA XK
2 BG BI BW CY EE EG FI GR IL LB LS LT LV LY MD MW MZ NA PS RO RW SD SS SZ UA ZA ZM ZW
3 BH BY DJ ER ET IQ JO KE KM KW MG QA RU SA SO SY TR TZ UG YE
3.5 IR
4 AE AM AZ GE MU OM SC
4.5 AF
5 KZ MV PK TJ TM UZ
5.5 IN LK
5.75 NP
6 BD BT KG
6.5 MM
7 ID KH LA TH VN
8 BN CN HK MN MY PH SG TW
9 JP KP KR PW TL
10 AU PG
11 FM SB VU
12 FJ KI MH NR NZ TV
13 TO WS
`;

const HOURS: ReadonlyMap<Party, number> = new Map(
	OFFSETS.trim()
		.split("\n")
		.flatMap((row) => {
			const [hours, ...parties] = row.split(" ");
			return parties.map((party) => [party, Number(hours)] as const);
		}),
);

/** At least eight hours all year round: summer time, kept in the west, takes one of these. */
const FAR = 9;

/** Are some of the parties so far apart that one day's talk is dated on two days, "Friday" in Washington and "Saturday" in Tokyo? */
export function areFarApart(parties: readonly Party[]): boolean {
	const hours = parties.flatMap((party) => HOURS.get(party) ?? []);
	return Math.max(...hours) - Math.min(...hours) >= FAR;
}
