import { describe, expect, it } from "vitest";
import { claimsOf, LEAD } from "./reading.ts";

/** "venezuela raised: yes" of each topic read. */
function topicsIn(text: string, more = {}): readonly string[] {
	return claimsOf(text, more).flatMap(({ answer }) =>
		answer.question === "topic" ? [`${answer.topic} ${answer.act}: ${answer.answer}`] : [],
	);
}

const READOUT = { outlet: "Downing Street", published: "2023-05-13" };
const CALLED = "The Prime Minister spoke to President Zelenskyy of Ukraine today.";

describe("in a government's own account", () => {
	const SAID: readonly (readonly [text: string, topics: readonly string[]])[] = [
		["On trade, the PM said that tariffs helped nobody.", ["trade raised: yes"]],
		["The Prime Minister was clear that Iran must let its captives go.", ["iran raised: yes"]],
		["The leaders recognised the importance of the Black Sea grain deal.", ["grain raised: yes"]],
		["Discussing Syria, the Prime Minister said he stood ready to help.", ["syria raised: yes"]],
		["They looked ahead to the Olympics.", ["olympics raised: yes"]],
		["The leaders exchanged congratulations on their election wins.", ["election-win congratulated: yes"]],
		["It was agreed that the ceasefire in Gaza had to hold.", ["gaza raised: yes"]],
		["The situation in Libya was emphasised.", ["libya raised: yes"]],
	];
	it.each(SAID)("what leaders say was said there: %s", (text, topics) => {
		expect(topicsIn(`${CALLED} ${text}`, READOUT)).toEqual(topics);
	});

	it.each([
		"They looked forward to meeting again at the G20 summit.",
		"The Prime Minister will raise Iran next week.",
		"The Prime Minister hoped to raise Syria at the summit.",
	])("what is still to come was not: %s", (text) => {
		expect(topicsIn(`${CALLED} ${text}`, READOUT)).toEqual([]);
	});

	it("a paper with a country in its name gives none", () => {
		const text = `${CALLED} The Prime Minister was clear that Iran must let its captives go.`;
		expect(topicsIn(text, { ...READOUT, outlet: "British Evening Post" })).toEqual([]);
	});
});

describe("an article that tells of one call from its first words on", () => {
	it.each([
		["Putin noted the suffering in Syria.", "syria raised: yes"],
		["The Russian leader pointed out that Venezuela had a government.", "venezuela raised: yes"],
	])("tells what the two noted there: %s", (text, topic) => {
		expect(topicsIn(`${LEAD} ${text}`)).toEqual([topic]);
	});

	it.each([
		"Putin has noted the suffering in Syria.",
		"Putin accuses Turkey of backing Syrian rebels.",
		"Trump told reporters that he saw it so. At a rally he noted the suffering in Syria.",
		"Macron noted the suffering in Syria.",
	])("but not what they say at other times, or others say: %s", (text) => {
		expect(topicsIn(`${LEAD} ${text}`)).toEqual([]);
	});
});

describe("a country that no row has", () => {
	it.each([
		["The two leaders exchanged views on Japan.", ["japan raised: yes"]],
		[
			"They discussed the situation in Jordan, Ghana and Syria.",
			["jordan", "ghana", "syria"].map((t) => `${t} raised: yes`),
		],
		["China was also part of the conversation.", ["china raised: yes"]],
		[
			"They discussed issues ranging from NATO to Japan to Syria.",
			["nato", "japan", "syria"].map((t) => `${t} raised: yes`),
		],
	])("is a topic where the words before or behind it say so: %s", (text, topics) => {
		expect(topicsIn(`${LEAD} ${text}`)).toEqual(topics);
	});

	it.each([
		"The two leaders exchanged views on Russia.",
		"They discussed a visit by Japan's prime minister.",
		"Trump talked about golf with Putin on a trip to Japan.",
	])("and none where it is a side, or whose somebody is, or a place: %s", (text) => {
		expect(topicsIn(`${LEAD} ${text}`).filter((topic) => /^(?:russia|japan) /.test(topic))).toEqual([]);
	});
});

describe("further ways to say that it came up", () => {
	it.each([
		["There were two main subjects. One was arms control.", ["arms-control raised: yes"]],
		["A good part of that was taken up with Iran.", ["iran raised: yes"]],
		["Syria was among the first things they talked about.", ["syria raised: yes"]],
		["Sanctions were something the president had brought up.", ["sanctions raised: yes"]],
		[
			"Putin named Syria and Libya. “I raised them specifically,” Trump said.",
			["syria raised: yes", "libya raised: yes"],
		],
		["Trump said he had laid out an offer of drones.", ["drones raised: yes"]],
		["The grain deal, due to expire on Monday, was discussed.", ["grain raised: yes"]],
		["Asked whether sanctions had been gone into, Trump replied in the negative.", ["sanctions raised: no"]],
		["What they did not get into, an aide said, was Syria.", ["syria raised: no"]],
		["Nor did Kosovo come up.", ["kosovo raised: no"]],
		["Trump was criticised for failing to raise Syria with Putin.", ["syria raised: no"]],
		["Peskov left open whether sanctions had been a subject.", ["sanctions raised: declined-to-say"]],
		["Peskov declined to discuss whether Syria was part of the conversation.", ["syria raised: declined-to-say"]],
	])("%s", (text, topics) => {
		expect(topicsIn(`${LEAD} ${text}`)).toEqual(topics);
	});

	it("a headline may leave out the preposition", () => {
		expect(topicsIn(LEAD, { title: "Trump and Putin talk Syria" })).toEqual(["syria raised: yes"]);
	});

	it.each([
		"The statement did not say whether sanctions had been discussed.",
		"She denied that a prisoner swap had been put forward. Of that Peskov knew nothing.",
		"Earlier, Putin and the bloc's 27 leaders discussed Syria.",
		"Pressed on whether Trump had raised Syria, she said the two had “a wide-ranging discussion”.",
		"Trump said that he had discussed Syria with all the leaders.",
		"At a state dinner last night, Trump spoke about Syria.",
	])("and what is no such thing: %s", (text) => {
		expect(topicsIn(`${LEAD} ${text}`).filter((topic) => topic.endsWith("yes"))).toEqual([]);
	});
});
