import { describe, expect, it } from "vitest";
import { compareEncounter } from "../../src/compare/encounter.ts";
import type { Account } from "../../src/model.ts";
import { account, duration, ENCOUNTER, initiator, topic } from "./accounts.ts";

function found(accounts: readonly Account[], former: readonly Account[]) {
	return compareEncounter(ENCOUNTER, { accounts, statements: [], former }).filter(({ kind }) => kind === "revision");
}

const HOUR = duration("an hour");
const MORE = duration("an hour and a half");

describe("an outlet's own change", () => {
	it("is a discrepancy of what it said before with what it says now", () => {
		const [only] = found([account("CNN", MORE)], [account("CNN", HOUR)]);
		expect(only).toMatchObject({
			id: "2019-05-03-trump-putin-call-duration-revision-cnn",
			kind: "revision",
			severity: "notable",
			status: "automatic",
			summary:
				"CNN changed its account of how long the call lasted: about an hour (CNN), about an hour and a half (CNN).",
		});
	});

	it("may be of who initiated it, of a topic, or of what a source is reported to have said", () => {
		expect(found([account("A", initiator("US"))], [account("A", initiator("RU"))])).toHaveLength(1);
		expect(found([account("A", topic("no"))], [account("A", topic("yes", "warned"))])).toHaveLength(1);
		expect(found([account("A", MORE, "Dmitry Peskov")], [account("A", HOUR, "Peskov")])).toHaveLength(1);
	});

	it("is none where the answers agree, both still stand, one was dropped, or another source gives the new one", () => {
		expect(found([account("A", duration("70 minutes"))], [account("A", HOUR)])).toEqual([]);
		expect(found([account("A", MORE), account("A", HOUR)], [account("A", HOUR)])).toEqual([]);
		expect(found([account("A", initiator("US"))], [account("A", HOUR)])).toEqual([]);
		expect(found([account("A", MORE, "Dmitry Peskov")], [account("A", HOUR)])).toEqual([]);
		expect(found([account("B", MORE)], [account("A", HOUR)])).toEqual([]);
	});
});
