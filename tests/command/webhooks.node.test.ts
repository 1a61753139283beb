import { describe, expect, it } from "vitest";
import { addSql, filterOf, formatOf } from "../../src/command/webhook-sql.ts";

describe("a webhook's filter", () => {
	it("is made of what is given", () => {
		expect(filterOf([])).toEqual({});
		expect(filterOf(["question=duration,topic", "severity = major", "party=us,NATO"])).toEqual({
			question: ["duration", "topic"],
			severity: ["major"],
			party: ["US", "NATO"],
		});
		expect(filterOf(["topic=election-meddling", "outlet=A=B"])).toEqual({
			topic: ["election-meddling"],
			outlet: ["A=B"],
		});
	});

	it.each([
		"severity=huge",
		"severity",
		"severity=",
		"severity=major,",
		"kind=rating",
		"colour=red",
		"=x",
		"constructor=x",
	])("is not made of %s", (said) => {
		expect(() => filterOf([said])).toThrow(/--filter/);
	});
});

it("a webhook's format is one of those that there are", () => {
	expect(formatOf(undefined)).toBe("standard");
	expect(formatOf("slack")).toBe("slack");
	expect(() => formatOf("discord")).toThrow(/standard, slack, teams/);
});

it("what an editor gives is no SQL", () => {
	const sql = addSql(
		{
			id: "wh_1",
			url: "https://a.example/';DROP TABLE webhooks;--",
			format: "standard",
			filter: {},
			secret: "whsec_x",
		},
		1,
	);
	expect(sql).toContain("'https://a.example/'';DROP TABLE webhooks;--'");
});
