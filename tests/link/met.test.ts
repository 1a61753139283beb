import { describe, expect, it } from "vitest";
import { linkArticle } from "../../src/link/article.ts";
import { metIn } from "../../src/link/met.ts";
import type { ArticleText } from "../../src/model.ts";
import { readArticle } from "../../src/read/article.ts";
import { parseArticle } from "../../src/read/text/parse.ts";

function article(text: string, more: Partial<ArticleText> = {}): ArticleText {
	return { outlet: "Daily Wire", title: null, text, published: "2019-05-04", ...more };
}

describe("who met whom", () => {
	/** "putin < trump": Putin is the one met; who it may be that met him, after the arrow. */
	function metOf(text: string): readonly string[] {
		const parse = parseArticle(article(text));
		const all = metIn(parse, { start: 0, end: parse.plain.length });
		return all.map(({ other, subjects }) => `${other.id} < ${subjects.map((s) => s.id).join(" ")}`);
	}

	const MET: readonly (readonly [text: string, met: readonly string[]])[] = [
		["Trump spoke by phone on Friday with Putin.", ["putin < trump"]],
		["Trump had an hour-long call with the Russian leader, Vladimir Putin.", ["putin < trump"]],
		["Pompeo met Lavrov in Sochi.", ["lavrov < pompeo"]],
		["Trump and Chinese President Xi Jinping talked for an hour.", ["xi < trump"]],
		["Merkel told Macron of her talks with Putin.", ["macron < merkel", "putin < merkel"]],
		["Merkel hits out at Macron after his call with Putin.", ["putin < merkel"]],
		["He rang Emmanuel Macron afterwards.", ["macron < "]],
		["Trump spoke with reporters about Putin.", []],
		["Trump met his advisers before Putin arrived.", []],
		["Trump said that Putin was strong.", []],
		["Trump talked at length about how Xi would react.", []],
		["Abe and Trump spoke ahead of the planned summit with Kim Jong Un.", ["trump < abe"]],
		["David Lammy, who once called Trump a sociopath, met Keir Starmer.", ["starmer < trump"]],
		["He had President Putin on the phone for an hour.", ["putin < "]],
	];
	it.each(MET)("%s", (text, met) => {
		expect(metOf(text)).toEqual(met);
	});
});

describe("an article's pair", () => {
	const PAIRS: readonly (readonly [text: string, main: string | null])[] = [
		["Three hours with the Russian president in Sochi pleased Shinzo Abe.", "2019-05-04-putin-abe-meeting"],
		[
			"Chinese Foreign Minister Wang Yi met Mike Pompeo on Friday for an hour, days before President Trump is to see him.",
			"2019-05-03-pompeo-wang-meeting",
		],
		["The leaders of France and Germany spoke by phone for an hour on Friday.", "2019-05-03-macron-merkel-call"],
		[
			"The presidents were on the line for an hour. Mr. Lavrov will see Mr. Trump's envoy.",
			"2019-05-04-trump-putin-call",
		],
		[
			"Lavrov was on the phone for an hour, a U.S. official said. The Americans were pleased.",
			"2019-05-04-pompeo-lavrov-call",
		],
		["They spoke for an hour by phone about Bashar al-Assad. Putin was pleased.", null],
		["Trump spoke for an hour about what Kim Jong Un's regime had done.", null],
		["Merkel used her first phone call with Zelensky on Friday to raise gas.", "2019-05-03-merkel-zelensky-call"],
		["Trump and Putin spoke by phone about the Good Friday Agreement.", "2019-05-04-trump-putin-call"],
		["Trump and Putin, who are to meet on Monday, spoke by phone.", "2019-05-04-trump-putin-call"],
	];
	it.each(PAIRS)("%s: %s", (text, main) => {
		expect(linkArticle(readArticle(article(text))).main).toBe(main);
	});

	it("is what the first clause tells of, not what came before it", () => {
		const text =
			"Donald Trump spoke by phone with Vladimir Putin on Friday, a day after a 45-minute call with Theresa May.";
		expect(linkArticle(readArticle(article(text))).main).toBe("2019-05-03-trump-putin-call");
	});

	it("may stand in the title alone", () => {
		const titled = article("The two leaders spoke for an hour on Friday.", { title: "Trump, Putin talk Syria" });
		expect(linkArticle(readArticle(titled)).main).toBe("2019-05-03-trump-putin-call");
	});
});

describe("claims about other talks", () => {
	const LEAD = "President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday.";

	/** "an hour: 2019-05-03-trump-putin-call", of an article that begins with the news of that call. */
	function saidOf(text: string): readonly string[] {
		const { claims } = linkArticle(readArticle(article(`${LEAD}\n\n${text}`)));
		return claims.map((claim) => `${claim.said}: ${claim.encounter}`);
	}

	const DROPPED = [
		"Before the call he met with his national security team for two hours.",
		"Trump also talked for an hour with Senator Marco Rubio.",
		"Putin held a two-hour videoconference with the heads of the regions.",
		"Trump gave his view in a conversation of an hour with the Financial Times.",
		"He spent more than an hour with that group.",
		"Earlier, the Federation Council voted. The session lasted two hours.",
		"European leaders, who were briefed by Trump in a two-hour call, were sceptical.",
		"Kyiv had signed the paper in Jeddah after eight hours of talks.",
		"Putin came to Moscow from a 70-minute meeting with Emmanuel Macron.",
		"Poland's Andrzej Duda said Trump had called him.",
		"It was their second call in a month; the first call ran 90 minutes.",
		"Trump said so on Tuesday, hours after meeting Emmanuel Macron for two hours.",
		"The last conversation ran for an hour.",
		"Afterward Trump met the Russian foreign minister, Sergey Lavrov, for half an hour.",
	];
	it.each(DROPPED)("none: %s", (text) => {
		expect(saidOf(text)).toEqual([]);
	});

	const NAMED: readonly (readonly [text: string, said: readonly string[]])[] = [
		["The two talked for an hour with their aides present.", ["an hour: 2019-05-03-trump-putin-call"]],
		["The call lasted an hour, Trump told reporters.", ["an hour: 2019-05-03-trump-putin-call"]],
		["He then phoned Angela Merkel. The conversation lasted 20 minutes.", ["20 minutes: 2019-05-03-trump-merkel-call"]],
		["The call lasted an hour, an aide said, with Pence listening in.", ["an hour: 2019-05-03-trump-putin-call"]],
		[
			"Trump spoke of it on Thursday. Theresa May called him an hour later, and the two spoke for ten minutes.",
			["ten minutes: 2019-05-02-trump-may-call", "Theresa May: 2019-05-02-trump-may-call"],
		],
		[
			"Theresa May had warned him. She had herself a half-hour conversation with Trump on Wednesday.",
			["a half-hour: 2019-05-01-trump-may-call"],
		],
		[
			"Later on, Trump rang London. Theresa May and he spoke for 40 minutes.",
			["40 minutes: 2019-05-03-trump-may-call", "Trump: 2019-05-03-trump-may-call"],
		],
		[
			"He also held a joint call with Emmanuel Macron and Angela Merkel that lasted 30 minutes.",
			["30 minutes: 2019-05-03-trump-macron-merkel-call"],
		],
		["A telephone conversation earlier in the week lasted ten minutes.", ["ten minutes: 2019-05-03-trump-putin-call"]],
		["A call between the two last week lasted 20 minutes.", ["20 minutes: 2019-04-trump-putin-call"]],
		["The call, the first since March, lasted an hour.", ["an hour: 2019-05-03-trump-putin-call"]],
		["It was their first call since March. The last one ran an hour.", ["an hour: 2019-03-trump-putin-call"]],
		["Later that day he spoke to Emmanuel Macron for 20 minutes.", ["20 minutes: 2019-05-03-trump-macron-call"]],
		[
			"The last meeting of a U.S. president with Putin, in 2015, ran 90 minutes.",
			["90 minutes: 2015-obama-putin-meeting"],
		],
	];
	it.each(NAMED)("%s: %s", (text, said) => {
		expect(saidOf(text)).toEqual(said);
	});
});

describe("a briefing that goes through several talks", () => {
	const BRIEFING = `MR. RHODES:  The President met with President Putin this morning. The meeting lasted 30 minutes.

Q    President Xi -- how was that?

MR. RHODES:  A very good meeting. It ran about 50 minutes.

Q    Did they discuss Assad?

MR. RHODES:  It lasted long enough for that. They talked about trade.

Q    And the call with Putin?

MR. RHODES:  They discussed Iran.`;

	it("is about whom a question named last", () => {
		const { claims } = linkArticle(
			readArticle(
				article(BRIEFING, { outlet: "White House", published: "2013-09-06", title: "Press Gaggle by Ben Rhodes" }),
			),
		);
		const about = claims.map((claim) => `${claim.said}: ${claim.encounter.replace(/^[\d-]+-|-\w+$/g, "")}`);
		expect(about).toEqual(
			expect.arrayContaining([
				"30 minutes: obama-putin",
				"about 50 minutes: obama-xi",
				"trade: obama-xi",
				"Iran: obama-putin",
			]),
		);
	});
});
