import { expect, test } from "vitest";
import countries from "world-countries";
import { COUNTRIES } from "../../src/link/parties/countries.ts";

const ROWS = COUNTRIES.trim()
	.split("\n")
	.map((row) => row.split("|"));

test("has every independent state of the package", () => {
	const codes = new Set(ROWS.map(([code]) => code));
	const states = countries.filter(({ independent }) => independent === true).map(({ cca2 }) => cca2);
	expect(states.filter((code) => !codes.has(code))).toEqual([]);
});

test.each(ROWS)("%s is %s, %s, %s", (code, name, demonym, capital) => {
	const country = countries.find(({ cca2 }) => cca2 === code);
	expect(name).toBe(country?.name.common);
	expect(demonym).toBe(country?.demonyms?.eng?.m);
	expect(capital).toBe(country?.capital?.[0] ?? "");
});
