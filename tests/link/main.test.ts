import { describe, expect, it } from "vitest";
import { linkArticle } from "../../src/link/article.ts";
import type { ArticleText } from "../../src/model.ts";
import { readArticle } from "../../src/read/article.ts";

function linked(text: string, title: string | null = null, more: Partial<ArticleText> = {}) {
	return linkArticle(readArticle({ outlet: "Reuters", title, text, published: "2019-05-04", ...more }));
}

describe("what an article is mainly about", () => {
	const ROWS: readonly (readonly [what: string, text: string, title: string | null, main: string])[] = [
		[
			"the call, not the meeting that the other is told of",
			"Vladimir Putin called Angela Merkel on Friday to brief her about his meeting with Emmanuel Macron.",
			"Putin briefs Merkel on talks with Macron",
			"2019-05-03-putin-merkel-call",
		],
		[
			"whom he informed of the results of other talks",
			"Putin telephoned Angela Merkel on Friday and informed her of the results of his talks with Emmanuel Macron.",
			null,
			"2019-05-03-putin-merkel-call",
		],
		[
			"the meeting, of which somebody else was told later",
			"Donald Trump met Vladimir Putin on Friday for three hours. He later briefed Macron on the talks.",
			null,
			"2019-05-03-trump-putin-meeting",
		],
		[
			"the call, not a meeting to come",
			"Trump called Putin on Friday, hours before he was scheduled to meet Merkel.",
			null,
			"2019-05-03-trump-putin-call",
		],
		[
			"a meeting that was held, not one that is to come",
			'At a news conference, Pompeo said the two met to talk about interference. "I made that clear to Foreign Minister Lavrov." Pompeo is also slated to meet with Russian President Vladimir Putin. The talks went on for an hour, Lavrov said. He and Pompeo were frank, Lavrov added.',
			"On visit to Russia, Pompeo warns of interference",
			"2019-05-04-pompeo-lavrov-meeting",
		],
		[
			"those who talked, not a leader's administration",
			"SECRETARY POMPEO: Before I recap the meeting that I had with Foreign Minister Lavrov, I note that the Trump administration has taken actions. Our talks today went well. The Trump administration will go on.",
			null,
			"2019-05-04-pompeo-lavrov-meeting",
		],
		[
			"the ministers' call, not the presidents' before it",
			"Mike Pompeo had a telephone conversation with Sergey Lavrov on Friday. Following a telephone conversation between Vladimir Putin and Donald Trump, the ministers agreed to keep in touch.\n\nThey spoke in line with the tone set by the presidents.",
			null,
			"2019-05-03-pompeo-lavrov-call",
		],
		[
			"the call, not the meeting that it follows",
			"Mike Pompeo spoke by phone with Sergei Lavrov on Friday. The call follows a three-hour meeting between Donald Trump and Vladimir Putin in Helsinki.\n\nThey talked of Syria.",
			null,
			"2019-05-03-pompeo-lavrov-call",
		],
		[
			"the call, not the meeting that it comes after",
			"Emmanuel Macron and Angela Merkel spoke by telephone on Friday.\n\nThe call also comes after Vladimir Putin met Donald Trump in the White House on Thursday.",
			null,
			"2019-05-03-macron-merkel-call",
		],
		[
			"the ministers' talks, not those of which they took up what was raised",
			'Sergei Lavrov discussed prisoners with Pavlo Klimkin during a meeting in Berlin on Friday, he told reporters.\n\n"We went into issues raised during the telephone conversation between Vladimir Putin and Petro Poroshenko," Lavrov said.',
			null,
			"2019-05-03-lavrov-klimkin-meeting",
		],
		[
			"the call, and nobody who was only talked about in it",
			"Donald Trump pressed Petro Poroshenko to investigate former vice president Joe Biden in a May 2 phone call, a transcript shows.",
			null,
			"2019-05-02-trump-poroshenko-call",
		],
		[
			"a meeting, where they spoke at a conference",
			"Mike Pompeo spoke with Wang Yi on Friday at a security conference in Munich.",
			null,
			"2019-05-03-pompeo-wang-meeting",
		],
		[
			"the call, on its own day and not on that of what it followed",
			'Cyril Ramaphosa\'s office on Saturday confirmed that he had a telephone conversation with Vladimir Putin.\n\nThe Kremlin said they talked of trade on Thursday night.\n\n"The conversation with Putin followed a discussion which took place on Monday among African leaders."',
			null,
			"2019-05-02-putin-ramaphosa-call",
		],
		[
			"the call, and not the day of a gathering that is spoken of in it",
			"Recep Tayyip Erdogan and Petro Poroshenko spoke on the phone, a statement released on Saturday said. Erdogan told Poroshenko that he had reiterated his support at the NATO leaders' summit in Brussels on Thursday.",
			null,
			"2019-05-04-erdogan-poroshenko-call",
		],
		[
			"the call, not what an envoy did before it",
			"Donald Trump spoke by telephone with Vladimir Putin on Friday. Prior to that, Trump's special envoy to the Middle East, Steve Witkoff, had visited Russia and met with Putin to discuss a truce in Yemen.",
			null,
			"2019-05-03-trump-putin-call",
		],
		[
			"the presidents' call, where the ministers only tell of it",
			"The presidents spoke for an hour on Friday by phone. Mr. Putin was pleased. Lavrov told Pompeo so.",
			null,
			"2019-05-03-trump-putin-call",
		],
		[
			"a summit telephone talk",
			"Shinzo Abe held a summit telephone talk with Donald Trump on Friday.",
			null,
			"2019-05-03-trump-abe-call",
		],
		[
			"a summit, where they did not telephone",
			"Shinzo Abe held a summit meeting with Donald Trump on Friday.",
			null,
			"2019-05-03-trump-abe-meeting",
		],
		[
			"the day of this call, not of the longest before",
			"Trump and Putin spoke by phone for an hour.\n\nIt was friendly.\n\nTheir previous and longest conversation took place on April 16.",
			null,
			"2019-05-04-trump-putin-call",
		],
	];
	it.each(ROWS)("%s: %s", (_, text, title, main) => {
		expect(linked(text, title).main).toBe(main);
	});

	it("is not made up from what ministers talked about", () => {
		const text =
			"SENIOR OFFICIAL: The two ministers spent an hour one-on-one talking about Syria. The Secretary said Syria might unravel. Tension between Syria and Turkey is high.";
		expect(linked(text, "Background briefing on Syria", { outlet: "State Department" }).main).toBe(null);
	});
});

describe("a claim in a sentence that goes on to another talk", () => {
	const ROWS: readonly (readonly [text: string, encounter: string])[] = [
		[
			"Trump spoke with Putin by phone. The call was organised at Trump's initiative, as he wanted to see where Putin stands before his meeting with Volodymyr Zelensky.",
			"2019-05-04-trump-putin-call",
		],
		[
			"Emmanuel Macron called Angela Merkel to tell her about his conversation with Vladimir Putin. They spoke for half an hour.",
			"2019-05-04-macron-merkel-call",
		],
	];
	it.each(ROWS)("is of this one: %s", (text, encounter) => {
		const all = linked(text).claims.filter(({ question }) => question !== "topic");
		expect(all.length).toBeGreaterThan(0);
		expect(new Set(all.map((claim) => claim.encounter))).toEqual(new Set([encounter]));
	});

	it("is of the other one, where it stands behind those words", () => {
		const text =
			"Trump and Putin spoke by phone on Friday. On Saturday Trump briefed Angela Merkel on his 40-minute call with Emmanuel Macron.";
		const all = linked(text).claims.filter(({ question }) => question === "duration");
		expect(all.map((claim) => claim.encounter)).toEqual(["2019-05-04-trump-macron-call"]);
	});
});
