import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonLines, run, textOf, writeStories } from "./stories-folder.ts";

let folder = "";
beforeAll(async () => {
	folder = await writeStories();
});
afterAll(() => rm(folder, { recursive: true }));

const CALL = "2019-05-03-trump-putin-call";
const CONFIDENCE = expect.any(Number);

describe("npm run read -- --json", () => {
	test("prints one line per article with exactly the documented fields", async () => {
		const { status, out, err } = await run("read", "--json", folder);
		expect([status, err]).toEqual([0, "2 articles read, 1 encounters\n"]);
		expect(out.endsWith("\n")).toBe(true);
		expect(jsonLines(out)).toEqual([
			{
				story: "the-call",
				article: "cnn",
				outlet: "CNN",
				encounter: CALL,
				claims: [
					{
						question: "duration",
						interval: [45, 75],
						minutes: 60,
						qualifier: null,
						said: "an hour",
						credit: { name: "Sarah Sanders", role: "press secretary", side: "US", voice: "reported", via: [] },
						encounter: CALL,
						evidence: evidenceOf("cnn", "The call lasted an hour, Sarah Sanders said."),
						rule: "duration/lasted",
						confidence: CONFIDENCE,
					},
					{
						question: "initiator",
						party: "US",
						negated: false,
						said: "Trump",
						credit: ownVoice("CNN"),
						encounter: CALL,
						evidence: evidenceOf("cnn", "Trump called Putin."),
						rule: "initiator/rang",
						confidence: CONFIDENCE,
					},
					{
						question: "topic",
						topic: "venezuela",
						act: "raised",
						answer: "yes",
						said: "Venezuela",
						credit: ownVoice("CNN"),
						encounter: CALL,
						evidence: evidenceOf("cnn", "They discussed Venezuela."),
						rule: "topic/discussed",
						confidence: CONFIDENCE,
					},
				],
			},
			{
				story: "the-call",
				article: "vox",
				outlet: "Vox",
				encounter: CALL,
				claims: [
					expect.objectContaining({
						interval: [165, 195],
						evidence: evidenceOf("vox", "The call lasted three hours."),
					}),
					expect.objectContaining({
						interval: null,
						beyond: "planned",
						evidence: evidenceOf("vox", "The call went on for an hour longer than planned."),
					}),
					expect.objectContaining({
						answer: "no",
						evidence: evidenceOf("vox", "They did not discuss Venezuela."),
					}),
				],
			},
		]);
	});

	test("prints the same for one story's folder as for the folder it is in", async () => {
		const [one, all] = await Promise.all([run("read", "--json", `${folder}/the-call`), run("read", "--json", folder)]);
		expect(one.out).toBe(all.out);
	});

	test("prints the same whatever the gold says, and without any", async () => {
		const nonsense = await writeStories({
			encounter: { kind: "dance", leaders: [1], date: "never" },
			claims: [{ article: "cnn", question: "duration", minutes: 999, source: "Nobody", evidence: "no such words" }],
			traps: "none",
			discrepancies: 7,
		});
		const [read, plain] = await Promise.all([run("read", "--json", nonsense), run("read", "--json", folder)]);
		const [compared, plainly] = await Promise.all([
			run("compare", "--json", nonsense),
			run("compare", "--json", folder),
		]);
		await rm(nonsense, { recursive: true });
		expect(read).toEqual(plain);
		expect(compared).toEqual(plainly);
	});
});

describe("npm run read", () => {
	test("prints each article's claims with their words", async () => {
		const { status, out } = await run("read", folder);
		expect(status).toBe(0);
		expect(out).toContain(`the-call / CNN (cnn): ${CALL}`);
		expect(out).toContain("Sarah Sanders: “The call lasted an hour, Sarah Sanders said.”");
		expect(out).toContain("Vox (own voice): “They did not discuss Venezuela.”");
	});
});

describe("a command", () => {
	const COMMANDS = ["read", "compare", "eval"];

	test.each(COMMANDS)("%s --help says what there is, on standard output", async (command) => {
		const { status, out, err } = await run(command, "--help");
		expect([status, err]).toEqual([0, ""]);
		expect(out).toContain(`npm run -s ${command} --`);
		expect(out).toContain("--json");
	});

	test.each(COMMANDS)("%s of a folder that is not there says so in one line, with status 2", async (command) => {
		const { status, out, err } = await run(command, "--json", `${folder}/nowhere`);
		expect([status, out]).toEqual([2, ""]);
		expect(err).toMatch(/^variorum: there is no folder .*nowhere\n$/);
	});

	test.each(["read", "compare"])("%s without a folder says how to name one, with status 2", async (command) => {
		const { status, out, err } = await run(command);
		expect([status, out]).toEqual([2, ""]);
		expect(err).toMatch(/^variorum: name a folder of stories\n/);
	});

	test.each(COMMANDS)("%s refuses an unknown option in one line, with status 2", async (command) => {
		const { status, err } = await run(command, "--jsno", folder);
		expect([status, err]).toEqual([2, "variorum: Unknown option '--jsno' (--help says what there is)\n"]);
	});
});

function ownVoice(name: string) {
	return { name, role: null, side: null, voice: "own", via: [] };
}

function evidenceOf(article: string, text: string) {
	const start = textOf(article).indexOf(text);
	return { text, start, end: start + text.length };
}
