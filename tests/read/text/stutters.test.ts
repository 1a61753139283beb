import { describe, expect, it } from "vitest";
import { withoutStutters } from "../../../src/read/text/stutters.ts";

describe("what is begun again in speech", () => {
	const ROWS: readonly (readonly [said: string, heard: string])[] = [
		["This conversation was \u2014 was focused on trade.", "This conversation was focused on trade."],
		["But it \u2014 but it is true.", "but it is true."],
		["the pr- \u2014 president called", "the president called"],
		["I \u2014 I \u2014 I said so", "I said so"],
		["The two \u2014 they spoke \u2014 met again.", "The two \u2014 they spoke \u2014 met again."],
		["a dash \u2014 and no more", "a dash \u2014 and no more"],
	];
	it.each(ROWS)("%s", (said, heard) => {
		const bare = withoutStutters(said);
		expect(bare).toHaveLength(said.length);
		expect(bare.replace(/ +/g, " ").trim()).toBe(heard);
	});
});
