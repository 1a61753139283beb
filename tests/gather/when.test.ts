import { describe, expect, it } from "vitest";
import { whenSaid } from "../../src/gather/when.ts";

const SAID: readonly (readonly [said: string, when: string | null])[] = [
	["2019-05-03", "2019-05-03"],
	["2019-05-03T17:24:00Z", "2019-05-03T17:24:00Z"],
	["2019-05-03T17:24:00.123Z", "2019-05-03T17:24:00Z"],
	["2019-05-03T23:30:00-04:00", "2019-05-03T23:30:00-04:00"],
	["2019-05-03T23:30-0400", "2019-05-03T23:30:00-04:00"],
	["2019-05-03 10:00:00", "2019-05-03T10:00:00Z"],
	["2019-05-03T10:00:00+05:30", "2019-05-03T10:00:00+05:30"],
	["Fri, 03 May 2019 10:00:00 GMT", "2019-05-03T10:00:00Z"],
	["Fri, 03 May 2019 10:00:00 BST", "2019-05-03T10:00:00+01:00"],
	["Fri, 3 May 2019 10:00 EDT", "2019-05-03T10:00:00-04:00"],
	["Fri, 03 May 19 10:00:00 +0000", "2019-05-03T10:00:00Z"],
	["Friday, 03 May 2019 22:15:00 CEST", "2019-05-03T22:15:00+02:00"],
	["3 May 2019 9:05 MSK", "2019-05-03T09:05:00+03:00"],
	["Fri, 03 May 2019 10:00:00 XYZ", "2019-05-03"],
	["Thu, 03 May 2019 10:00:00 GMT", "2019-05-03T10:00:00Z"],
	["2019-02-30", null],
	["2019-13-01T10:00:00Z", null],
	["Fri, 99 May 2019 10:00:00 GMT", null],
	["yesterday", null],
	["", null],
];

describe("a date as feeds and pages write it", () => {
	for (const [said, when] of SAID)
		it(`"${said}" is ${when ?? "none"}`, () => {
			expect(whenSaid(said)).toBe(when);
		});

	it("is none where there is none", () => {
		expect(whenSaid(null)).toBeNull();
	});
});
