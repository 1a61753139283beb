import { describe, expect, it } from "vitest";
import { linkArticle } from "../../src/link/article.ts";
import type { ArticleText } from "../../src/model.ts";
import { readArticle } from "../../src/read/article.ts";

const LEAD = "President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday.";
const CALL = "2019-05-03-trump-putin-call";

function linked(text: string, more: Partial<ArticleText> = {}) {
	return linkArticle(readArticle({ outlet: "CNN", title: null, text, published: "2019-05-04", ...more }));
}

/** "an hour: 2019-05-03-trump-putin-call": what each claim says, and of which encounter. */
function saidOf(text: string, more: Partial<ArticleText> = {}): readonly string[] {
	return linked(text, more).claims.map((claim) => `${claim.said}: ${claim.encounter}`);
}

describe("an article's encounter", () => {
	const ARTICLES: readonly (readonly [text: string, main: string])[] = [
		[`${LEAD} The call lasted an hour.`, CALL],
		["Trump called Putin on Friday. The conversation lasted an hour.", CALL],
		["Trump and Putin spoke by phone on May 3. The call lasted an hour.", CALL],
		["Trump and Putin met in Helsinki on Monday. Their meeting lasted two hours.", "2019-04-29-trump-putin-meeting"],
		["The US president spoke with the Russian president by phone on Friday for an hour.", CALL],
		["Mr. Putin and Mr. Trump held a phone conversation on Friday. It was a call about trade.", CALL],
		[
			"German Chancellor Angela Merkel and Russian President Vladimir Putin spoke by phone on Friday for an hour.",
			"2019-05-03-putin-merkel-call",
		],
	];
	const DAYS: readonly (readonly [text: string, main: string])[] = [
		[
			'Trump sat down with Putin on Friday. "We met today, and we will meet again," he said.',
			"2019-05-03-trump-putin-meeting",
		],
		["Trump sat down with Putin today, the first to do so since Obama met him.", "2019-05-04-trump-putin-meeting"],
	];
	const KINDS: readonly (readonly [text: string, main: string])[] = [
		["Trump and Putin held a virtual summit on Friday. The meeting lasted an hour.", CALL],
		["Trump met virtually with Putin on Friday. The meeting lasted an hour.", CALL],
		["Trump dialed Putin on Friday. They agreed on a meeting in May.", CALL],
		["Trump and Putin talked about bilateral relations over the phone on Friday.", CALL],
		[
			"Trump spoke to Putin on Friday at Merkel's request. Speaking after an emergency summit of EU leaders, Trump said the call with Putin was direct.",
			CALL,
		],
		["Trump and Putin spoke briefly in Helsinki on Friday about trade.", "2019-05-03-trump-putin-meeting"],
		["Trump and Putin were face to face on screens on Friday. They spoke for an hour.", CALL],
		[
			"Trump and Putin met in Helsinki on Friday, their first meeting since a virtual summit in March.",
			"2019-05-03-trump-putin-meeting",
		],
		[
			"Trump brought up the case with Putin on Friday as he became the first president in six years to meet the Russian leader. Reporters were led out as the president spoke about it.",
			"2019-05-03-trump-putin-meeting",
		],
		[
			"Trump brought up the case with Putin on Friday. The talks at the Group of 20 summit in Japan lasted an hour.",
			"2019-05-03-trump-putin-meeting",
		],
		[
			"Trump met Putin in Helsinki on Friday. He later joined a virtual meeting of European leaders.",
			"2019-05-03-trump-putin-meeting",
		],
	];
	it.each([...ARTICLES, ...DAYS, ...KINDS])("%s: %s", (text, main) => {
		expect(linked(text).main).toBe(main);
	});

	it.each([
		"On Friday Trump spoke by phone with Putin. The call took place hours before Trump was scheduled to meet Merkel. The conversation between the two leaders lasted an hour.",
		"Trump and Putin spoke by phone on Friday. The call, which took place at Trump's request, came on the same day that Merkel ended a visit.",
		"Trump and Putin spoke by phone on Friday. The United States had reached out after positive talks between Pompeo and Lavrov, an aide to Putin said.",
	])("is the main one for every claim: %s", (text) => {
		const { claims } = linked(text);
		expect(claims.filter(({ question }) => question !== "topic").length).toBeGreaterThan(0);
		expect(new Set(claims.map(({ encounter }) => encounter))).toEqual(new Set([CALL]));
	});

	it("is of the day of publication where no day is given", () => {
		expect(linked("Trump and Putin spoke by phone for an hour.").main).toBe("2019-05-04-trump-putin-call");
	});

	it("is a meeting where its news conference is the title's", () => {
		const text = "PRESIDENT TRUMP: We spoke about Syria. PRESIDENT PUTIN: We also spoke with Trump about trade.";
		expect(linked(text, { title: "News conference following Russian-US talks" }).main).toBe(
			"2019-05-04-trump-putin-meeting",
		);
	});

	it("is of no day on which somebody was home again or wrote about it", () => {
		expect(linked("Trump spoke with Putin by phone. In two tweets on Thursday he praised Putin.").main).toBe(
			"2019-05-04-trump-putin-call",
		);
		const { encounters } = linked(
			"Trump returned from Helsinki on Thursday after talks with Putin. They met for an hour.",
		);
		expect(encounters).toMatchObject([{ stated: false }]);
	});

	it("is of the day on which the sentence before ends", () => {
		expect(linked("Trouble began on Thursday. Trump met Putin in Helsinki for an hour.").main).toBe(
			"2019-05-02-trump-putin-meeting",
		);
	});

	it("is of the day that is told from a later one", () => {
		const TOLD: readonly (readonly [text: string, main: string])[] = [
			["Trump was asked about it on Friday, a day after his call with Putin.", "2019-05-02-trump-putin-call"],
			[
				"It was Friday, two days after his third call in a week with Putin. Trump said little.",
				"2019-05-01-trump-putin-call",
			],
			["Trump defended himself two days after the call with Putin.", "2019-05-02-trump-putin-call"],
			[
				"Trump and Putin speak often. Tuesday's call was short. Thursday night's went on for 70 minutes, the Kremlin said; Trump told Putin why.",
				"2019-05-02-trump-putin-call",
			],
		];
		for (const [text, main] of TOLD) expect(linked(text).main).toBe(main);
	});

	it("has no length of talks between more than its two", () => {
		expect(saidOf(`${LEAD} The trilateral meeting lasted an hour.`)).toEqual([]);
		expect(saidOf("Trump, Putin and Emmanuel Macron met on Friday. The trilateral meeting lasted an hour.")).toEqual([
			"an hour: 2019-05-03-trump-macron-putin-meeting",
		]);
	});

	it("may be named by the title alone", () => {
		expect(saidOf("The call lasted an hour.", { title: "Trump speaks with Putin by phone" })).toEqual([
			"an hour: 2019-05-04-trump-putin-call",
		]);
	});

	it("may have its only claim in the title", () => {
		const { claims } = linked("It was a good call.", { title: "Trump and Putin spoke for an hour by phone on Friday" });
		expect(claims).toMatchObject([{ encounter: CALL, evidence: { where: "title" } }]);
	});
});

describe("no encounter", () => {
	const NONE = [
		"",
		"The minister opened a market on Friday. The ceremony lasted an hour.",
		"Trump spoke for an hour on Friday at a rally.",
		"Trump and Pence spoke for an hour by phone on Friday.",
		"Trump said on Friday that the Mueller report was discussed.",
		"The call lasted an hour.",
	];
	it.each(NONE)("%s", (text) => {
		expect(linked(text)).toEqual({ main: null, encounters: [], claims: [], statements: [] });
	});

	it("without a day of publication", () => {
		expect(linked(`${LEAD} The call lasted an hour.`, { published: null })).toMatchObject({ main: null, claims: [] });
	});
});

describe("two encounters of the same leaders in one text are kept apart", () => {
	const HOUR = `an hour: ${CALL}`;
	const TEXTS: readonly (readonly [second: string, claim: string])[] = [
		["Their previous call, on Feb. 5, lasted 20 minutes.", "20 minutes: 2019-02-05-trump-putin-call"],
		["The two met in Helsinki for two hours in July 2018.", "two hours: 2018-07-trump-putin-meeting"],
	];
	it.each(TEXTS)("%s: %s", (second, claim) => {
		expect(saidOf(`${LEAD} The call lasted an hour. ${second}`)).toEqual([HOUR, claim]);
	});

	it("even where the other's day is not known", () => {
		const said = saidOf(
			`${LEAD} The call lasted an hour. The last time they spoke, in February, the call lasted 20 minutes.`,
		);
		expect(said).toContain(HOUR);
		expect(said).not.toContain(`20 minutes: ${CALL}`);
	});
});

describe("an encounter of another pair is its own", () => {
	const TEXTS: readonly (readonly [second: string, claim: string])[] = [
		[
			"On Thursday, Trump spoke with French President Emmanuel Macron for 20 minutes.",
			"20 minutes: 2019-05-02-trump-macron-call",
		],
		["Later Trump's call with Emmanuel Macron lasted 20 minutes.", "20 minutes: 2019-05-03-trump-macron-call"],
	];
	it.each(TEXTS)("%s: %s", (second, claim) => {
		expect(saidOf(`${LEAD} The call lasted an hour. ${second}`)).toEqual([`an hour: ${CALL}`, claim]);
	});
});

describe("another encounter of the same two is its own", () => {
	it("where one of a meeting's two had telephoned", () => {
		const met = "Trump met Putin in Helsinki on Friday. Their meeting lasted two hours.";
		expect(saidOf(`${met} In the morning Putin phoned Trump.`)).toEqual([
			"two hours: 2019-05-03-trump-putin-meeting",
			"Putin: 2019-05-03-trump-putin-call",
		]);
		expect(saidOf(`${met} Putin had asked to meet Trump.`)).toEqual([
			"two hours: 2019-05-03-trump-putin-meeting",
			"Putin: 2019-05-03-trump-putin-meeting",
		]);
	});

	it("on the day before, where they had talked then, but not where the day is merely the other side's", () => {
		expect(saidOf(`${LEAD} On Thursday they had talked for 20 minutes.`)).toEqual([
			"20 minutes: 2019-05-02-trump-putin-call",
		]);
		expect(saidOf(`${LEAD} They talked for 20 minutes on Thursday, Washington time.`)).toEqual([`20 minutes: ${CALL}`]);
	});

	it('to which "in that conversation" goes back', () => {
		const { claims } = linked(
			`${LEAD} The call was short. On April 5 the two had talked for 20 minutes. In that conversation Trump raised trade.`,
		);
		expect(claims.find(({ question }) => question === "topic")).toMatchObject({
			encounter: "2019-04-05-trump-putin-call",
		});
	});

	it("in May", () => {
		expect(
			saidOf("Trump met Putin in Helsinki on July 16. Their talks in May lasted two hours.", {
				published: "2018-07-17",
			}),
		).toEqual(["two hours: 2018-05-trump-putin-meeting"]);
	});
});

describe("the evidence of a length", () => {
	const evidenceOf = (text: string) => linked(text).claims.map(({ evidence }) => evidence.text);

	it("goes as far as the words that make it one of a part", () => {
		expect(evidenceOf("Trump and Putin spent two hours meeting alone on Friday in Helsinki.")).toEqual([
			"two hours meeting alone",
		]);
		expect(evidenceOf("Trump’s 90-minute meeting with Putin, joined only by interpreters, was on Friday.")).toEqual([
			"90-minute meeting with Putin, joined only by interpreters",
		]);
	});

	it("begins with the sentence before, where that makes it one of a part", () => {
		expect(evidenceOf("Trump and Putin met on Friday, joined only by two interpreters. It lasted 38 minutes.")).toEqual(
			["Trump and Putin met on Friday, joined only by two interpreters. It lasted 38 minutes."],
		);
		expect(evidenceOf("Trump and Putin met alone on Friday. The meeting lasted 38 minutes.")).toEqual([
			"The meeting lasted 38 minutes.",
		]);
	});

	it("goes no further than that", () => {
		expect(evidenceOf("Trump’s 90-minute meeting with Putin on Friday was friendly, and then they ate alone.")).toEqual(
			["90-minute meeting with Putin on Friday"],
		);
	});
});

describe("the president", () => {
	it("is the one who leads now, beside one who led before", () => {
		const text =
			"Mr. Trump and Mr. Turnbull spoke by phone on Saturday. The deal was struck under Mr. Obama. The president did not like it.";
		const { parse } = readArticle({ outlet: "CNN", title: null, text, published: "2017-02-02" });
		expect(parse.mentions.at(-1)?.leader.id).toBe("trump");
	});

	it("is one who led before where nobody else is named", () => {
		const text = "Mr. Obama spoke with Angela Merkel by phone in 2014. The president had waited long.";
		const { parse } = readArticle({ outlet: "CNN", title: null, text, published: "2017-02-02" });
		expect(parse.mentions.at(-1)?.leader.id).toBe("obama");
	});
});

describe("what linking gives", () => {
	it("lists every encounter that a claim is about, once, and no other", () => {
		const { encounters, claims } = linked(
			`${LEAD} The call lasted an hour. They discussed trade. Their previous call, on Feb. 5, lasted 20 minutes.`,
		);
		expect(encounters.map(({ id }) => id).sort()).toEqual([...new Set(claims.map((c) => c.encounter))].sort());
		expect(claims.length).toBeGreaterThan(encounters.length);
	});

	it("names a main encounter even where there is nothing to claim", () => {
		expect(linked(LEAD)).toEqual({ main: CALL, encounters: [], claims: [], statements: [] });
	});
});
