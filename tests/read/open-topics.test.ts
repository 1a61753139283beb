import { describe, expect, it } from "vitest";
import { claimsOf, LEAD } from "./reading.ts";

/** The topics read of a text after its lead. */
function topicsIn(text: string): readonly string[] {
	return claimsOf(`${LEAD} ${text}`).flatMap(({ answer }) => (answer.question === "topic" ? [answer.topic] : []));
}

describe("a topic in its own words", () => {
	it.each([
		["They discussed lobster quotas.", ["lobster-quotas"]],
		["The two presidents talked about lobster quotas and ballet tours.", ["lobster-quotas", "ballet-tours"]],
		["They discussed a long list of lobster quotas.", ["lobster-quotas"]],
		["They spoke about of course lobster quotas.", ["lobster-quotas"]],
		["They discussed the implications of lobster quotas.", ["lobster-quotas"]],
		["They discussed cutting red tape.", ["cutting-red-tape"]],
		["They discussed a lobster quota row that began in May, ballet tours and chess.", ["lobster-quota-row"]],
	])("names an issue: %s", (text, topics) => {
		expect(topicsIn(text)).toEqual(expect.arrayContaining(topics));
	});

	it.each([
		"They discussed a long list of issues.",
		"They discussed matters of mutual interest.",
		"The two presidents covered a considerable amount of ground.",
		"They discussed practical aspects of carrying out what they had settled.",
		"They talked about further steps and recent meetings.",
		"They discussed the two topics mentioned above.",
		"They discussed the steps Moscow has taken to do so.",
		"They discussed the possibility of bringing the negotiations to an end.",
		"They discussed world affairs and co-operation.",
		"They talked about the importance of a shared goal.",
	])("says nothing of what it was: %s", (text) => {
		expect(topicsIn(text)).toEqual([]);
	});

	it.each([
		[
			"They discussed lobster quotas and agreed that her deputy would see his colleague, Vice Premier Li.",
			["lobster-quotas"],
		],
		["They discussed lobster quotas and were met with applause and flowers.", ["lobster-quotas"]],
		["They discussed a plan that would hurt fishermen and gardeners.", []],
		["They talked about the need to work with the senator and his cousins.", []],
		["They discussed the plight of the Austrian writer.", []],
	])("ends where a clause begins: %s", (text, topics) => {
		expect(topicsIn(text)).toEqual(topics);
	});
});
