import { describe, expect, it } from "vitest";
import { DURATION_RULES } from "../../src/read/durations/rules.ts";
import { INITIATOR_RULES } from "../../src/read/initiators/rules.ts";
import { VERB_FRAMES } from "../../src/read/topics/frames.ts";
import { claimsOf, LEAD } from "./reading.ts";

const RULES: readonly { readonly name: string; readonly example: string }[] = [
	...DURATION_RULES,
	...INITIATOR_RULES,
	...VERB_FRAMES.map(({ rule, example }) => ({ name: rule, example })),
];

describe("a rule", () => {
	it("has a name of its own", () => {
		expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
	});

	it.each(RULES)("$name reads its example: $example", ({ name, example }) => {
		expect(claimsOf(`${LEAD} ${example}.`).map(({ rule }) => rule)).toContain(name);
	});
});
