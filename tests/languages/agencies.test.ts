import { describe, expect, it } from "vitest";
import { creditedAgency, isAgency } from "../../src/languages/english/agencies.ts";

const BODY =
	"\n\nThe two presidents spoke on Friday. Reuters could not reach the ministry.\n\nThe call lasted an hour.\n\n";

describe("a text", () => {
	it.each([
		["WASHINGTON (Reuters) - The two presidents spoke", "", "Reuters"],
		["WASHINGTON, May 3 (AP) — The two presidents spoke", "", "Associated Press"],
		["Kyiv (dpa) - They spoke", "", "Deutsche Presse-Agentur"],
		["They spoke.", "— Agence France-Presse", "Agence France-Presse"],
		["They spoke.", "(AFP)", "Agence France-Presse"],
		["They spoke.", "Source: TASS", "TASS"],
	])("that begins “%s” and ends “%s” is credited to %s", (begin, end, agency) => {
		expect(creditedAgency(`${begin}${BODY}${end}`)).toBe(agency);
	});

	it.each([
		["They spoke, Reuters reported.", "The report was by Reuters and others."],
		["President Trump (left) spoke.", "He told the AP"],
		["They spoke.", "The PAP (party) won"],
		["", ""],
	])("that begins “%s” and ends “%s” is credited to none", (begin, end) => {
		expect(creditedAgency(`${begin}${BODY}${end} on Friday.`)).toBeNull();
	});
});

describe("an outlet", () => {
	it.each(["Reuters", "AP", "Associated Press", "dpa"])("is an agency: %s", (name) => {
		expect(isAgency(name)).toBe(true);
	});
	it.each(["Bild", "ABC News", "Kremlin", ""])("is none: %s", (name) => {
		expect(isAgency(name)).toBe(false);
	});
});
