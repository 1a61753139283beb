import { describe, expect, it } from "vitest";
import { rolesIn } from "../../src/link/leaders.ts";

/** "US president = obama": whom a text names by office, by position. */
function role(text: string, date: string | null): string {
	return rolesIn(text, date)
		.map((mention) => `${mention.text} = ${mention.leader.id}`)
		.join(", ");
}

describe("a role names who holds the office on the date", () => {
	const ROLES: readonly (readonly [text: string, date: string, named: string])[] = [
		["the US president", "2014-03-01", "US president = obama"],
		["the US president", "2019-03-01", "US president = trump"],
		["the US president", "2017-01-19", "US president = obama"],
		["the US president", "2017-01-20", "US president = trump"],
		["the Russian president", "2010-01-01", "Russian president = medvedev"],
		["the Russian president", "2019-05-03", "Russian president = putin"],
		["the German chancellor", "2020-01-01", "German chancellor = merkel"],
		["the German chancellor", "2024-11-15", "German chancellor = scholz"],
		["the German leader", "2026-01-01", "German leader = merz"],
		["Turkey's president", "2010-01-01", "Turkey's president = gul"],
		["Turkey\u2019s president", "2018-12-14", "Turkey\u2019s president = erdogan"],
		["Turkey's prime minister", "2013-01-01", "Turkey's prime minister = erdogan"],
		["the Turkish leader", "2013-01-01", "Turkish leader = erdogan"],
		["the Turkish foreign minister", "2024-01-01", "Turkish foreign minister = fidan"],
		["the pope", "2012-01-01", "pope = benedict"],
		["the Pope", "2017-05-24", "Pope = francis"],
		["the pontiff", "2025-06-01", "pontiff = leo"],
		["the French foreign minister", "2019-01-01", "French foreign minister = ledrian"],
		["the British foreign secretary", "2018-01-01", "British foreign secretary = johnson"],
		["the Italian prime minister", "2017-01-01", "Italian prime minister = gentiloni"],
		["the Polish president", "2020-01-01", "Polish president = duda"],
		["Poland's prime minister", "2024-01-01", "Poland's prime minister = tusk"],
		["the Armenian leader", "2016-01-01", "Armenian leader = sargsyan"],
		["the Armenian leader", "2020-11-10", "Armenian leader = pashinyan"],
		["the Serbian leader", "2018-01-01", "Serbian leader = vucic"],
		["the Irish taoiseach", "2018-01-01", "Irish taoiseach = varadkar"],
		["Ukraine's president", "2014-03-10", "Ukraine's president = turchynov"],
		["the NATO chief", "2015-01-01", "NATO chief = stoltenberg"],
		["the U.N. secretary-general", "2016-01-01", "U.N. secretary-general = ban"],
		["the EU foreign policy chief", "2020-01-01", "EU foreign policy chief = borrell"],
		["the European Commission president", "2020-01-01", "European Commission president = vonderleyen"],
		["the European Council president", "2020-01-01", "European Council president = michel"],
		["the Vatican secretary of state", "2023-05-13", "Vatican secretary of state = parolin"],
		["the US secretary of state", "2018-05-09", "US secretary of state = pompeo"],
		["the Vatican's foreign minister", "2023-05-13", "Vatican's foreign minister = paulgallagher"],
		["India's foreign secretary", "2023-08-24", "India's foreign secretary = kwatra"],
		["the European Parliament president", "2020-01-01", "European Parliament president = sassoli"],
		["the EU Commission president", "2020-01-01", "EU Commission president = vonderleyen"],
		["the E.U. high representative", "2016-01-01", "E.U. high representative = mogherini"],
		["the World Bank president", "2016-01-01", "World Bank president = jimyongkim"],
		["president of the European Council", "2016-01-01", "president of the European Council = tusk"],
		["the IAEA chief", "2022-01-01", "IAEA chief = grossi"],
		["president of the United States", "2021-12-30", "president of the United States = biden"],
		["the Kremlin; the Spanish king", "2020-01-01", "Spanish king = felipe"],
	];
	it.each(ROLES)("%s (%s)", (text, date, expected) => {
		expect(role(text, date)).toBe(expected);
	});

	it("at its exact place", () => {
		expect(rolesIn("Then the US president left.", "2019-01-01")[0]).toMatchObject({
			start: 9,
			end: 21,
			text: "US president",
		});
	});

	const NOBODY: readonly string[] = [
		"the former US president",
		"the then-US president",
		"a Russian president",
		"the deputy Russian foreign minister",
		"US president-elect",
		"US President Donald Trump",
		"the president",
		"the Martian president",
		"popeyed",
		"the EU chief negotiator",
		"the Russian deputy foreign minister",
		"the White House chief of staff",
		"the British leader of the opposition",
	];
	it.each(NOBODY)("nobody: %s", (text) => {
		expect(role(text, "2019-05-03")).toBe("");
	});

	it("nobody without a date", () => {
		expect(role("the US president", null)).toBe("");
	});
});
