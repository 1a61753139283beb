import { expect, test } from "vitest";
import { COUNTRIES } from "../../src/link/parties/countries.ts";
import { areFarApart, OFFSETS } from "../../src/link/parties/offsets.ts";

const HOURS = OFFSETS.trim()
	.split("\n")
	.flatMap((row) => {
		const [hours, ...parties] = row.split(" ");
		return parties.map((party) => [party, Number(hours)] as const);
	});
const CODES = COUNTRIES.trim()
	.split("\n")
	.map((row) => row.slice(0, 2));

/** Hours from UTC at an instant: "GMT-03:30" is -3.5. */
function hoursAt(timeZone: string, instant: number): number {
	const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(instant);
	const [, sign, hours, minutes] =
		/([+-])(\d\d):(\d\d)/.exec(parts.find(({ type }) => type === "timeZoneName")?.value ?? "") ?? [];
	return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) + Number(minutes ?? 0) / 60);
}

/** Standard time of every zone of a country, from the platform's time zone database. */
function standardTimes(code: string): readonly number[] {
	const locale: Intl.Locale & { getTimeZones?: () => readonly string[]; timeZones?: readonly string[] } =
		new Intl.Locale(`und-${code}`);
	const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
	return zones.map((zone) => Math.min(...[0, 6].map((month) => hoursAt(zone, Date.UTC(2026, month, 15)))));
}

test("every country has an hour, once", () => {
	const parties = HOURS.map(([party]) => party);
	expect(new Set(parties).size).toBe(parties.length);
	expect(CODES.filter((code) => !parties.includes(code))).toEqual([]);
});

test.each(HOURS.filter(([party]) => party.length === 2 && !["EU", "UN", "XK"].includes(party)))(
	"%s keeps standard time %d hours from UTC",
	(code, hours) => expect(standardTimes(code)).toContain(hours),
);

const PAIRS: readonly (readonly [parties: readonly string[], far: boolean])[] = [
	[["US", "JP"], true],
	[["US", "CN"], true],
	[["US", "TW"], true],
	[["US", "AE"], true],
	[["US", "IN"], true],
	[["GB", "AU"], true],
	[["US", "FR", "JP"], true],
	// Eight hours by standard time, but seven in summer.
	[["US", "RU"], false],
	[["GB", "CN"], false],
	[["US", "GB"], false],
	[["DE", "FR"], false],
	[["US"], false],
	[["Taliban", ""], false],
];
test.each(PAIRS)("%j are far apart: %s", (parties, far) => expect(areFarApart(parties)).toBe(far));
