import { rm } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { jsonLines, run, writeStories } from "./stories-folder.ts";

const GOLD = {
	encounter: { kind: "call", parties: ["US", "RU"], leaders: ["Donald Trump", "Vladimir Putin"], date: "2019-05-03" },
	claims: [
		{
			article: "cnn",
			question: "duration",
			minutes: 60,
			source: "Sarah Sanders",
			evidence: "The call lasted an hour, Sarah Sanders said.",
		},
		{ article: "cnn", question: "initiator", party: "RU", source: "CNN", evidence: "Trump called Putin." },
		{
			article: "vox",
			question: "topic",
			topic: "venezuela",
			act: "raised",
			answer: "no",
			source: "Dmitry Peskov",
			evidence: "They did not discuss Venezuela.",
		},
	],
	traps: [{ article: "vox", text: "The call lasted three hours.", why: "a trap" }],
	discrepancies: [
		{
			question: "topic",
			topic: "venezuela",
			kind: "contradiction",
			positions: [
				{ value: "yes", outlets: ["CNN"], sources: [] },
				{ value: "no", outlets: ["Vox"], sources: [] },
			],
		},
		{ question: "initiator", positions: [{ value: "US", outlets: ["Vox"], sources: [] }] },
	],
};

async function evalOf(gold: Readonly<Record<string, unknown>>, ...flags: readonly string[]) {
	const folder = await writeStories(gold);
	const ending = await run("eval", ...flags, folder);
	await rm(folder, { recursive: true });
	return ending;
}

describe("npm run eval", () => {
	test("-- --json prints one object that counts what was right, false and missed", async () => {
		const { status, out, err } = await evalOf(GOLD, "--json");
		expect([status, err]).toEqual([0, ""]);
		expect(jsonLines(out)).toEqual([
			{
				stories: 1,
				articles: 2,
				questions: {
					duration: { right: 1, false: 2, missed: 0, precision: 0.333, recall: 1, f1: 0.5 },
					initiator: { right: 0, false: 1, missed: 1, precision: 0, recall: 0, f1: 0 },
					topic: { right: 1, false: 0, missed: 0, precision: 1, recall: 1, f1: 1 },
				},
				credit: { right: 1, of: 2, accuracy: 0.5 },
				encounter: { right: 2, of: 2, accuracy: 1 },
				clustering: { precision: 1, recall: 1, f1: 1 },
				traps: { hit: 1, of: 1 },
				discrepancies: { found: 1, missed: 1, false: 1 },
			},
		]);
	});

	test("prints a table, and with --show what was missed and falsely read", async () => {
		const { status, out, err } = await evalOf(GOLD, "--show");
		expect(status).toBe(0);
		expect(out).toContain("1 stories, 2 articles\nquestion   precision  recall  F1\n");
		expect(out).toContain("discrepancies  1 found, 1 missed, 1 false");
		expect(err).toContain("missed  the-call/cnn");
		expect(err).toContain("TRAP    the-call/vox");
		expect(err).toContain("credit  the-call/vox  Dmitry Peskov <> Vox");
		expect(err).toContain("not found  the-call: initiator");
		expect(err).toContain("found too much  2019-05-03-trump-putin-call-duration-contradiction");
	});

	test("names the place of gold that is broken, with status 2", async () => {
		const { status, out, err } = await evalOf({ claims: [{ article: "cnn", question: "weather" }] });
		expect([status, out]).toEqual([2, ""]);
		expect(err).toMatch(/story\.json: claims\[0\] "question" must be duration, initiator or topic, not "weather"/);
	});
});
