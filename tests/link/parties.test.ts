import { describe, expect, it } from "vitest";
import { partyAdjective, partyName, partyOf, partyRank, partyWordsIn } from "../../src/link/parties.ts";

/** "Kremlin = RU institution": what a text names, by position. */
function words(text: string): string {
	return partyWordsIn(text)
		.map((word) => `${word.text} = ${word.party} ${word.kind}`)
		.join(", ");
}

describe("words that stand for a party", () => {
	const POSITIVE: readonly (readonly [text: string, words: string])[] = [
		["Washington and Moscow", "Washington = US capital, Moscow = RU capital"],
		["the White House and the Kremlin", "White House = US institution, Kremlin = RU institution"],
		["U.S. and US and United States", "U.S. = US country, US = US country, United States = US country"],
		["the UK, the U.K. and Britain", "UK = GB country, U.K. = GB country, Britain = GB country"],
		["Downing Street and No. 10", "Downing Street = GB institution, No. 10 = GB institution"],
		["the Élysée, the Elysée Palace", "Élysée = FR institution, Elysée Palace = FR institution"],
		["the Russian Embassy", "Russian Embassy = RU institution"],
		["China's Foreign Ministry", "China's Foreign Ministry = CN institution"],
		["China\u2019s foreign ministry", "China\u2019s foreign ministry = CN institution"],
		["Russians and Americans", "Russians = RU demonym, Americans = US demonym"],
		["KYIV and Kyiv", "KYIV = UA capital, Kyiv = UA capital"],
		["Turkey and Türkiye and Turkiye", "Turkey = TR country, Türkiye = TR country, Turkiye = TR country"],
		["South Korea and North Korean", "South Korea = KR country, North Korean = KP demonym"],
		["the Holy See", "Holy See = VA country"],
		["Brussels", "Brussels = EU capital"],
		["NATO, Nato and the United Nations", "NATO = NATO country, Nato = NATO country, United Nations = UN country"],
		["the Czech Republic and Bosnia", "Czech Republic = CZ country, Bosnia = BA country"],
		["the European Union's talks", "European Union = EU country"],
		[
			"the Islamic Republic and the Islamic Republic of Pakistan",
			"Islamic Republic = IR country, Islamic Republic of Pakistan = PK country",
		],
		["the US-Russian talks", "US = US country, Russian = RU demonym"],
		["Chișinău and Chisinau", "Chișinău = MD capital, Chisinau = MD capital"],
	];
	it.each(POSITIVE)("%s", (text, expected) => {
		expect(words(text)).toBe(expected);
	});

	it("at their exact place, without a possessive 's", () => {
		expect(partyWordsIn("Then Moscow\u2019s man left.")[0]).toMatchObject({ start: 5, end: 11, text: "Moscow" });
	});
});

describe("words that stand for none", () => {
	const NEGATIVE: readonly string[] = [
		"The Washington Post reported",
		"George Washington crossed",
		"the Moscow Times",
		"the New York Times and The Wall Street Journal",
		"South China Morning Post",
		"in New Mexico",
		"Latin American",
		"the Paris climate agreement",
		"the Minsk agreements",
		"Air France",
		"the Jerusalem Post",
		"the Persian Gulf",
		"Turkish Airlines",
		"Michael Jordan",
		"Atlanta, Georgia",
		"he told us so",
		"a china cup and a turkey sandwich",
		"White House correspondent",
		"the Panama Papers",
		"Trump Tower in New England",
		"the Warsaw Pact and the Korean War",
	];
	it.each(NEGATIVE)("%s", (text) => {
		expect(words(text)).toBe("");
	});
});

describe("the party of a phrase", () => {
	const PHRASES: readonly (readonly [phrase: string, party: string | null])[] = [
		["the American side", "US"],
		["Moscow", "RU"],
		["Downing Street", "GB"],
		["the Russian Embassy in Washington", "RU"],
		["the U.S. Embassy in Moscow", "US"],
		["the Kremlin press service", "RU"],
		["the two sides", null],
		["Russia and the United States", null],
		["the Washington Post", null],
		["", null],
	];
	it.each(PHRASES)("%s: %s", (phrase, party) => {
		expect(partyOf(phrase)).toBe(party);
	});
});

describe("a party as English writes it", () => {
	it("has its article where English has one", () => {
		expect(["US", "RU", "NL", "EU", "NATO", "TR", "CZ"].map(partyName)).toEqual([
			"the United States",
			"Russia",
			"the Netherlands",
			"the European Union",
			"NATO",
			"Turkey",
			"Czechia",
		]);
	});

	it("has an adjective", () => {
		expect(["US", "RU", "GB", "FR", "SA", "EU", "IS"].map(partyAdjective)).toEqual([
			"American",
			"Russian",
			"British",
			"French",
			"Saudi",
			"EU",
			"Icelandic",
		]);
	});

	it("keeps its code where it is unknown", () => {
		expect([partyName("XX"), partyAdjective("XX")]).toEqual(["XX", "XX"]);
	});

	it("comes after the Security Council's permanent members, the United States first", () => {
		const ranked = ["DE", "RU", "US", "UA", "CN", "XX"].sort((a, b) => partyRank(a) - partyRank(b));
		expect(ranked).toEqual(["US", "CN", "RU", "DE", "UA", "XX"]);
	});
});

describe("reading a long text", () => {
	it("takes time linear in its length", () => {
		const text = "the Democratic Republic of the United Arab Emirates' South North U.S. ".repeat(3000);
		const before = performance.now();
		partyWordsIn(text);
		expect(performance.now() - before).toBeLessThan(2000);
	});
});
