import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonLines, run, writeStories } from "./stories-folder.ts";

let folder = "";
beforeAll(async () => {
	folder = await writeStories();
});
afterAll(() => rm(folder, { recursive: true }));

const NUMBER = expect.any(Number);
const COSTS = { times: NUMBER, "queries at most": NUMBER, "rows read": NUMBER, "rows written": NUMBER };
const STEPS = ["compare an encounter", "fire the cron", "poll a feed", "read an article", "answer a feed request"];
const FEEDS = ["/feed.xml", "/feed.atom", "/feed.json"];

describe("npm run bench -- --quick --json", () => {
	test("prints every section, and no step reads or writes more rows when more is stored", async () => {
		const { status, out, err } = await run("bench", "--quick", "--json", folder);
		expect([status, err]).toEqual([0, expect.stringContaining("bench: reading …\n")]);
		const [measured] = jsonLines(out);
		expect(measured).toEqual({
			reading: {
				"reading and linking": expect.objectContaining({ articles: 2, "µs/sentence": NUMBER, "ours ÷ its": 1 }),
				"wink-nlp: tokens, sentences, parts of speech": expect.objectContaining({ articles: 2, "ours ÷ its": NUMBER }),
				"Recognizers-Text: dates and durations": expect.objectContaining({ articles: 1, "ours ÷ its": NUMBER }),
			},
			length: Object.fromEntries(
				["short article", "long article", "short sentence", "long sentence"].map((text) => [
					text,
					{
						characters: NUMBER,
						ms: NUMBER,
						"ms/KB": NUMBER,
						"time ÷ length": text.startsWith("short") ? null : NUMBER,
					},
				]),
			),
			pages: Object.fromEntries(
				["page to text", "text to claims", "page to claims"].map((part) => [
					part,
					{ "ms/article": NUMBER, "ms/KB of HTML": NUMBER },
				]),
			),
			"first pass": {
				"poll a feed": { ...COSTS, times: 2 },
				"read an article": { ...COSTS, times: 2 },
				"compare an encounter": { ...COSTS, times: 1 },
				"answer a feed request": { ...COSTS, times: 1, "queries at most": 1, "rows written": 0 },
				"answer it from the cache": { times: 1, "queries at most": 0, "rows read": 0, "rows written": 0 },
			},
			stored: Object.fromEntries(
				STEPS.flatMap((step) => [`${step}: rows read`, `${step}: rows written`]).map((name) => [
					name,
					{ "1000 claims": NUMBER, "10000 claims": NUMBER },
				]),
			),
			serving: Object.fromEntries(
				["/healthz", ...FEEDS.flatMap((feed) => [feed, `${feed}, not modified`])].map((name) => [
					name,
					{ "a second": NUMBER, "÷ /healthz": NUMBER },
				]),
			),
		});
		const same = out.match(/\{"1000 claims":(\d+),"10000 claims":\1\}/g);
		expect(same).toHaveLength(2 * STEPS.length);
	}, 60_000);
});

describe("npm run bench", () => {
	test("--help says what there is, on standard output", async () => {
		const { status, out, err } = await run("bench", "--help");
		expect([status, err]).toEqual([0, ""]);
		expect(out).toContain("npm run -s bench --");
		expect(out).toContain("--quick");
	});

	test("refuses --quick and --full together in one line, with status 2", async () => {
		const { status, err } = await run("bench", "--quick", "--full", folder);
		expect([status, err]).toEqual([2, "variorum: either --quick or --full, not both\n"]);
	});
});
