import { describe, expect, it } from "vitest";
import { leadersIn, rolesIn } from "../../src/link/leaders.ts";

/** "Trump = trump, Putin = putin": what a text names, by position. */
function named(text: string, date: string | null): string {
	return leadersIn(text, date)
		.map((mention) => `${mention.text} = ${mention.leader.id}`)
		.join(", ");
}

describe("a leader is named", () => {
	const POSITIVE: readonly (readonly [text: string, date: string, named: string])[] = [
		["Donald Trump spoke with Vladimir Putin.", "2019-05-03", "Donald Trump = trump, Vladimir Putin = putin"],
		["Mr. Trump and Mr Putin spoke.", "2019-05-03", "Trump = trump, Putin = putin"],
		["TRUMP TELLS PUTIN", "2019-05-03", "TRUMP = trump, PUTIN = putin"],
		["Trump's call with Putin\u2019s aide", "2019-05-03", "Trump = trump, Putin = putin"],
		["On Friday Trump spoke", "2019-05-03", "Trump = trump"],
		["Erdoğan and Erdogan", "2018-12-14", "Erdoğan = erdogan, Erdogan = erdogan"],
		[
			"Recep Tayyip Erdogan met Mevlut Cavusoglu.",
			"2018-12-14",
			"Recep Tayyip Erdogan = erdogan, Mevlut Cavusoglu = cavusoglu",
		],
		["Binali Yildirim told Binali Yıldırım", "2017-01-01", "Binali Yildirim = yildirim, Binali Yıldırım = yildirim"],
		[
			"Zelensky, Zelenskyy, Zelenskiy and Volodymyr Zelenskyy",
			"2019-07-25",
			"Zelensky = zelensky, Zelenskyy = zelensky, Zelenskiy = zelensky, Volodymyr Zelenskyy = zelensky",
		],
		[
			"François Hollande and Francois Hollande",
			"2014-01-01",
			"François Hollande = hollande, Francois Hollande = hollande",
		],
		["Sergei Lavrov and Sergey V. Lavrov", "2017-05-10", "Sergei Lavrov = lavrov, Sergey V. Lavrov = lavrov"],
		["Jonas Gahr Støre and Jonas Gahr Stoere", "2024-01-01", "Jonas Gahr Støre = store, Jonas Gahr Stoere = store"],
		["Radoslaw Sikorski spoke", "2024-01-01", "Radoslaw Sikorski = sikorski"],
		[
			"Ursula von der Leyen called. Von der Leyen hung up.",
			"2024-01-01",
			"Ursula von der Leyen = vonderleyen, Von der Leyen = vonderleyen",
		],
		["Pope Leo met Cardinal Parolin", "2025-06-01", "Pope Leo = leo, Cardinal Parolin = parolin"],
		["The pope smiled. Francis said nothing.", "2017-05-24", "Francis = francis"],
		["Iuliia Mendel and Yulia Mendel", "2020-01-01", "Iuliia Mendel = mendel, Yulia Mendel = mendel"],
		["Theresa May called. In Washington, May said little.", "2017-01-27", "Theresa May = may, May = may"],
		["Sir Keir called Sir Keir Starmer", "2025-01-26", "Sir Keir = starmer, Sir Keir Starmer = starmer"],
		["Chairman Kim smiled at Kim Yong-chol", "2018-10-07", "Kim = kim, Kim Yong-chol = kimyongchol"],
		["Mr. Brown called", "2009-05-01", "Brown = brown"],
		["South Korean leader Moon called", "2018-05-01", "Moon = moon"],
		["Secretary General Ban called", "2014-05-01", "Ban = ban"],
		["President-elect Moon called", "2017-05-10", "Moon = moon"],
		["Hollande Visits Xi", "2013-04-25", "Hollande = hollande, Xi = xi"],
		["Obama Hosts Merkel", "2014-05-02", "Obama = obama, Merkel = merkel"],
		["Russia\u2019s Putin calls Germany's Scholz", "2024-11-15", "Putin = putin, Scholz = scholz"],
		[
			"\u0110uki\u0107 met Milo Djukanovic and Djukanovi\u0107",
			"2015-01-01",
			"Milo Djukanovic = djukanovic, Djukanovi\u0107 = djukanovic",
		],
		["Prime Minister May called", "2017-01-27", "May = may"],
		["Britain's Johnson and Spain's S\u00e1nchez", "2021-01-01", "Johnson = johnson, S\u00e1nchez = sanchez"],
		["Hillary Clinton and Mrs. Clinton", "2011-01-01", "Hillary Clinton = clinton, Clinton = clinton"],
		[
			"King Charles III received Queen Margrethe II",
			"2023-01-01",
			"King Charles III = charles, Queen Margrethe II = margrethe",
		],
	];
	it.each(POSITIVE)("%s (%s)", (text, date, expected) => {
		expect(named(text, date)).toBe(expected);
	});

	it("at the exact place of the name, without its possessive", () => {
		const text = "Then Angela Merkel\u2019s office rang.";
		const [mention] = leadersIn(text, "2015-01-01");
		expect(mention).toMatchObject({ start: 5, end: 18, text: "Angela Merkel" });
	});

	it("without a date too, by full name", () => {
		expect(named("Barack Obama and Hassan Rouhani", null)).toBe("Barack Obama = obama, Hassan Rouhani = rouhani");
	});
});

describe("nobody is named", () => {
	const NEGATIVE: readonly string[] = [
		"Melania Trump arrived.",
		"Donald Trump Jr. arrived.",
		"Donald J. Trump, Jr. arrived.",
		"at Trump Tower",
		"the Clinton Foundation",
		"Fidel Castro Street",
		"Ed Miliband arrived.",
		"They met in May.",
		"On May 3 it rained.",
		"May the force be with you.",
		"The Moon rose over the Park.",
		"a court in The Hague",
		"He bought it in a Store.",
		"Meta bought the Brown company.",
		"San Francisco and Saint Francis",
		"Oscar Pistorius ran.",
		"Jerome Powell raised rates.",
		"Mr. Brown called.",
		"Senator Johnson called.",
		"Dr. Martin called.",
	];
	it.each(NEGATIVE)("%s", (text) => {
		expect(named(text, "2019-05-03")).toBe("");
	});
});

describe("a surname that several share", () => {
	it("is the one's whom the text names in full", () => {
		expect(named("Susan Rice called Karzai. Rice said so.", "2013-11-25")).toContain("Rice = rice,");
		expect(named("Heinz Fischer spoke; Fischer left.", "2009-07-01")).toBe(
			"Heinz Fischer = fischer, Fischer = fischer",
		);
		expect(named("Jan Fischer spoke; Fischer left.", "2009-07-01")).toBe(
			"Jan Fischer = janfischer, Fischer = janfischer",
		);
	});

	it("is the one's whose country or title stands before it", () => {
		expect(named("Belgium's King Philippe and French Prime Minister Philippe", "2018-01-01")).toBe(
			"King Philippe = kingphilippe, Philippe = philippe",
		);
		expect(named("Canada's Carney and Ireland's Harris", "2025-06-01")).toBe("Carney = carney, Harris = simonharris");
	});

	it("is the one's in the higher office on the date, else nobody's", () => {
		expect(named("Castro spoke", "2015-04-11")).toBe("Castro = castro");
		expect(named("Castro spoke", "2005-04-11")).toBe("Castro = fidelcastro");
		expect(named("Castro spoke", null)).toBe("");
	});

	it("is the one's in office where it comes before another's full name", () => {
		expect(named("Castro and Obama met, and Fidel Castro did not. Castro left.", "2015-04-11")).toBe(
			"Castro = castro, Obama = obama, Fidel Castro = fidelcastro, Castro = castro",
		);
		expect(named("Fidel Castro spoke. Castro left.", "2015-04-11")).toBe(
			"Fidel Castro = fidelcastro, Castro = fidelcastro",
		);
	});

	it("is nobody's where it is always given in full", () => {
		expect(named("Orban spoke", "2020-03-01")).toBe("Orban = orban");
		expect(named("Ludovic Orban spoke", "2020-03-01")).toBe("Ludovic Orban = ludovicorban");
		expect(named("Hans-Rudolf Merz met Friedrich Merz; Merz left.", "2025-06-01")).toBe(
			"Hans-Rudolf Merz = hansrudolfmerz, Friedrich Merz = merz, Merz = merz",
		);
	});
});

describe("reading a long text", () => {
	it("takes time linear in its length", () => {
		const text = "Kim Jong Moon Park Trump's President May of the United States von der ".repeat(3000);
		const before = performance.now();
		leadersIn(text, "2019-05-03");
		rolesIn(text, "2019-05-03");
		expect(performance.now() - before).toBeLessThan(2000);
	});
});
