import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { accuracyFile } from "../../src/command/accuracy.ts";
import { evaluateStories } from "../../src/command/eval.ts";
import { measuredFile } from "../../src/command/measured.ts";
import { loadStories } from "../../src/command/stories.ts";

/** What the corpus has been read with before; a change may only better it. The README has the current figures. */
const LEAST = {
	duration: { precision: 0.99, recall: 0.95 },
	initiator: { precision: 0.98, recall: 0.96 },
	topic: { precision: 0.99, recall: 0.95 },
};
const LEAST_CREDIT = 0.99;
const LEAST_ENCOUNTER = 0.99;
const MOST_TRAPS = 2;
const LEAST_CLUSTERED = 0.98;
const LEAST_FOUND = 27;
const MOST_FALSE = 0;

const { evaluation, measured } = evaluateStories(await loadStories("corpus"));

test.each(["duration", "initiator", "topic"] as const)("the corpus is read no worse than before: %s", (question) => {
	expect(evaluation.questions[question].precision).toBeGreaterThanOrEqual(LEAST[question].precision);
	expect(evaluation.questions[question].recall).toBeGreaterThanOrEqual(LEAST[question].recall);
});

test("credit and encounters are right as often as before, and no more traps are hit", () => {
	expect(evaluation.credit.accuracy).toBeGreaterThanOrEqual(LEAST_CREDIT);
	expect(evaluation.encounter.accuracy).toBeGreaterThanOrEqual(LEAST_ENCOUNTER);
	expect(evaluation.clustering.f1).toBeGreaterThanOrEqual(LEAST_CLUSTERED);
	expect(evaluation.traps.hit).toBeLessThanOrEqual(MOST_TRAPS);
});

test("no fewer discrepancies are found, and no more falsely", () => {
	expect(evaluation.discrepancies.found).toBeGreaterThanOrEqual(LEAST_FOUND);
	expect(evaluation.discrepancies.false).toBeLessThanOrEqual(MOST_FALSE);
});

test("the rules' confidence is what the corpus measures now: `npm run eval -- --write` brings it up to date", async () => {
	expect(await readFile("src/read/measured.ts", "utf8")).toBe(measuredFile(measured));
});

test("the figures that the site shows are what the corpus measures now: the same command brings them up to date", async () => {
	expect(await readFile("src/read/accuracy.ts", "utf8")).toBe(accuracyFile(evaluation));
});
