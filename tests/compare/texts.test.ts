/** Short texts of several outlets, read, linked and compared together: what an editor would flag, and what not. */
import { describe, expect, it } from "vitest";
import { compareTexts } from "../../src/api/compare-texts.ts";

/** "duration contradiction": each published difference that is no mere rounding or wording, of texts of a day. */
function flagged(published: string, ...texts: readonly string[]): readonly string[] {
	const given = texts.map((text, i) => ({ outlet: `Outlet ${i}`, title: null, url: null, published, text }));
	return compareTexts(given).discrepancies.flatMap(({ question, topic, kind, severity }) =>
		severity === "minor" ? [] : [`${topic ?? question} ${kind}`],
	);
}

const MET = "Barack Obama and Xi Jinping met at the White House on Friday.";
const SPOKE = "Emmanuel Macron and Vladimir Putin spoke by phone on Sunday.";
const TALKED = "Joe Biden and Boris Johnson met on Tuesday.";

describe("texts differ", () => {
	it.each([
		[
			"on what both told of the same one",
			"2015-09-26",
			[
				`${MET} Mr. Xi did not bring up Taiwan, an American official said.`,
				`${MET} Xi raised Taiwan with Obama, a Chinese official said.`,
			],
			["taiwan sources-disagree"],
		],
		[
			"on what one of them says was not mentioned at all in the conversation",
			"2018-08-24",
			[
				"Mike Pompeo and Imran Khan spoke by phone on Thursday. Pompeo raised terrorism, his spokeswoman, Heather Nauert, said.",
				'Mike Pompeo and Imran Khan spoke by phone on Thursday. "There was no mention at all in the conversation of terrorists," Mohammad Faisal said.',
			],
			["terrorism sources-disagree"],
		],
		[
			"on how long a call lasted all in all",
			"2022-12-03",
			[
				"Olaf Scholz and Vladimir Putin spoke by phone on Friday. All in all the two leaders talked for just over two hours.",
				"Olaf Scholz and Vladimir Putin spoke by phone on Friday. The conversation took one hour.",
			],
			["duration contradiction"],
		],
		[
			"where the part that one gives is not the other's length",
			"2019-04-26",
			[
				"Vladimir Putin and Kim Jong Un met in Vladivostok on Thursday. Their talks lasted five hours, nearly two of which the two leaders spent one-on-one.",
				"Vladimir Putin and Kim Jong Un met in Vladivostok on Thursday. Their talks lasted three and a half hours.",
			],
			["duration contradiction"],
		],
		[
			"where a second talk of that day does not make the shorter the longer",
			"2010-03-25",
			[
				"Barack Obama and Benjamin Netanyahu met at the White House on Tuesday. Their meeting lasted 90 minutes.",
				"Barack Obama and Benjamin Netanyahu met at the White House on Tuesday. They spoke for four hours.",
				"Barack Obama and Benjamin Netanyahu met at the White House on Tuesday. Later they returned to the Oval Office and met for a little more than half an hour.",
			],
			["duration contradiction"],
		],
		[
			"on how long a call lasted of which each gives a length",
			"2022-02-21",
			[`${SPOKE} The call lasted 105 minutes.`, `${SPOKE} The conversation lasted an hour.`],
			["duration contradiction"],
		],
		[
			"on who called a new counterpart up",
			"2024-07-07",
			[
				"Narendra Modi on Saturday called up his new British counterpart Keir Starmer.",
				"Keir Starmer rang Narendra Modi on Saturday.",
			],
			["initiator contradiction"],
		],
		[
			"on a word of a long quotation",
			"2022-05-23",
			[
				'"I look forward to working closely with him in the years ahead to strengthen our alliance," Joe Biden said of Anthony Albanese after he called the new Prime Minister on Saturday.',
				'President Joe Biden called Anthony Albanese on Saturday. "I look forward to working closely with him in the months ahead to strengthen our alliance," Biden said.',
			],
			["quotation quotation"],
		],
	])("%s", (_, published, texts, found) => {
		expect(flagged(published, ...texts)).toEqual(found);
	});
});

describe("texts do not differ", () => {
	it.each([
		[
			"where one source in one text has both, of things that are named alike",
			"2016-04-19",
			[
				'Barack Obama and Vladimir Putin spoke by phone on Monday. They discussed Ukraine, Josh Earnest said. Asked whether aid to Ukraine came up, Earnest said: "That did not come up in the call."',
				"Barack Obama and Vladimir Putin spoke by phone on Monday. They discussed Syria, Josh Earnest said.",
			],
		],
		[
			"where a possessive is spelled in two ways",
			"2017-11-14",
			[
				"Donald Trump and Rodrigo Duterte met on Monday. \u201cHuman rights briefly came up in the context of the Philippines\u2019s fight against illegal drugs,\u201d Sarah Sanders said.",
				"Donald Trump and Rodrigo Duterte met on Monday. \u201cHuman rights briefly came up in the context of the Philippines\u2019 fight against illegal drugs,\u201d Sarah Sanders said.",
			],
		],

		[
			"where one gives the whole and a part of it that is the other's length",
			"2019-04-26",
			[
				"Vladimir Putin and Kim Jong Un met in Vladivostok on Thursday. Their talks lasted five hours, nearly two of which the two leaders spent one-on-one.",
				"Vladimir Putin and Kim Jong Un met in Vladivostok on Thursday. Their conversation lasted about two hours.",
			],
		],
		[
			"where it takes a second talk of that day to make the shorter the longer",
			"2010-03-25",
			[
				"Barack Obama and Benjamin Netanyahu met at the White House on Tuesday. Their meeting lasted 90 minutes.",
				"Barack Obama and Benjamin Netanyahu met at the White House on Tuesday. They spoke for over two hours.",
				"Barack Obama and Benjamin Netanyahu met at the White House on Tuesday. Later they returned to the Oval Office and met for a little more than half an hour.",
			],
		],
		[
			"where one gives what several talks took in all",
			"2019-10-12",
			[
				"Narendra Modi and Xi Jinping met in Mamallapuram on Friday. In all, the two leaders spent five hours together.",
				"Narendra Modi and Xi Jinping met in Mamallapuram on Friday. Their meeting lasted two and a half hours.",
			],
		],

		[
			"where one leader did not raise what the other did",
			"2015-09-26",
			[
				`${MET} Mr. Xi did not bring up Taiwan, an American official said.`,
				`${MET} Obama told Xi that the policy on Taiwan was unchanged.`,
			],
		],
		[
			"where a denial is of one thing of a kind",
			"2015-09-26",
			[
				`${MET} Nvidia's advanced Blackwell chip was not discussed, Mr. Xi's spokesman said.`,
				`${MET} They discussed computer chips, an official said.`,
			],
		],
		[
			"where one of them tells of two calls that day",
			"2022-02-21",
			[
				`${SPOKE} The call lasted 105 minutes.`,
				`${SPOKE} It was the second time on Sunday that they talked. The conversation lasted an hour.`,
			],
		],
		[
			"where a session is with reporters",
			"2021-09-22",
			[`${TALKED} The meeting lasted 90 minutes.`, `${TALKED} The session with reporters lasted 20 minutes.`],
		],
		[
			"where a sit-down was the second of several",
			"2021-09-22",
			[
				`${TALKED} The meeting lasted three hours.`,
				`${TALKED} The pair's second sit-down, with aides present, lasted 65 minutes.`,
			],
		],
		[
			"where they rode together",
			"2021-09-22",
			[`${TALKED} The meeting lasted three hours.`, `${TALKED} They had ridden together for ten minutes.`],
		],
		[
			"where a visit is counted with its press conference",
			"2021-09-22",
			[
				`${TALKED} The meeting lasted 90 minutes.`,
				`${TALKED} Johnson spent three hours with Biden, press conference included.`,
			],
		],
		[
			"where something was not discussed in public, or not much",
			"2021-09-22",
			[
				`${TALKED} Biden raised trade with Johnson.`,
				`${TALKED} Biden did not raise trade publicly.`,
				`${TALKED} They did not talk much about trade.`,
			],
		],
		[
			"where an added word is no difference of meaning",
			"2021-09-22",
			[
				`${TALKED} "The tone of our meetings is candid, blunt and businesslike, and this was no different," Biden said.`,
				`${TALKED} "The tone of our meetings is candid, blunt and businesslike, and this one was no different," Biden said.`,
			],
		],
		[
			"where talks go on",
			"2021-09-22",
			[`${TALKED} The meeting lasted three hours.`, `${TALKED} Their talks continue for already an hour.`],
		],
		[
			"where an article corrects itself",
			"2021-09-22",
			[
				`${TALKED} The meeting lasted 30 minutes.`,
				`${TALKED} The meeting lasted 30 minutes. An earlier version of this article said that it had lasted for an hour.`,
			],
		],
		[
			"where a topic is what was initiated",
			"2020-04-11",
			[
				"Donald Trump and Vladimir Putin spoke by phone on Friday, at the initiative of the American side.",
				"Donald Trump and Vladimir Putin spoke by phone on Friday. It was the Russian president who initiated the discussion of Mexico.",
			],
		],
		[
			"where the opening was without a word of it",
			"2021-09-22",
			[`${TALKED} Their meeting opened without talk of trade.`, `${TALKED} They discussed trade.`],
		],
		[
			"where somebody did not hear it, or is said to lie",
			"2021-09-22",
			[
				`${TALKED} Biden raised trade with Johnson.`,
				`${TALKED} A minister said he did not hear Biden raise trade.`,
				`${TALKED} Biden said a minister was lying when he claimed that trade had not been raised.`,
			],
		],
	])("%s", (_, published, texts) => {
		expect(flagged(published, ...texts)).toEqual([]);
	});
});
