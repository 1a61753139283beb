import { describe, expect, it } from "vitest";
import { choiceOf, feedOf, filterOf, pathOf, valueWords, withChosen } from "../../src/site/home/filter.ts";

describe("a choice of filters", () => {
	it("has one address, in whatever order it was made", () => {
		expect(pathOf({ severity: "major", question: "duration" })).toBe("/?question=duration&severity=major");
		expect(pathOf({ question: "duration", severity: "major" })).toBe("/?question=duration&severity=major");
		expect(pathOf({})).toBe("/");
	});

	it("is read from its address again, whatever else stands there", () => {
		const choice = { outlet: "Süddeutsche & Co", party: "RU" };
		const query = Object.fromEntries(new URL(`https://a.example${pathOf(choice, "cursor")}&utm_source=x`).searchParams);
		expect(choiceOf(query)).toEqual(choice);
	});

	it("is made and unmade by one filter", () => {
		expect(withChosen({ topic: "trade" }, "severity", "minor")).toEqual({ topic: "trade", severity: "minor" });
		expect(withChosen({ topic: "trade", severity: "minor" }, "topic", null)).toEqual({ severity: "minor" });
	});

	it("is what the store is asked for", () => {
		expect(filterOf({ question: "duration", party: "ru", topic: "trade" })).toEqual({
			asked: { questions: ["duration"], party: "RU", topic: "trade" },
		});
	});

	it("of what there is not says what there is", () => {
		expect(filterOf({ question: "weather" })).toEqual({
			detail: expect.stringContaining("duration, initiator, topic"),
		});
	});

	it("has a feed of its own where it is one thing", () => {
		expect(feedOf({ topic: "election-meddling" }, null)?.path).toBe("/feeds/topic/election-meddling");
		expect(feedOf({ outlet: "BBC News" }, { id: "bbc-news", name: "BBC News" })?.path).toBe("/feeds/outlet/bbc-news");
		expect(feedOf({ outlet: "No Such Herald" }, null)).toBeNull();
		expect(feedOf({}, null)).toBeNull();
		expect(feedOf({ topic: "election-meddling", party: "RU" }, null)).toBeNull();
	});
});

it.each([
	["question", "duration", "How long"],
	["topic", "election-meddling", "Election meddling"],
	["party", "US", "The United States"],
	["severity", "major", "Major"],
	["outlet", "BBC News", "BBC News"],
] as const)("the %s %s is called %s", (name, value, words) => {
	expect(valueWords(name, value)).toBe(words);
});
