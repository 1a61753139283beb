import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadStories } from "../../src/command/stories.ts";
import { goldOf } from "../../src/command/stories-gold.ts";

let folder = "";
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "some stories "));
});
afterEach(() => rm(folder, { recursive: true }));

const ARTICLE = { file: "cnn.txt", outlet: "CNN", title: "A call", url: null, published: "2019-05-03" };

async function writeStory(name: string, json: unknown, texts: Readonly<Record<string, string | Uint8Array>>) {
	await mkdir(join(folder, name), { recursive: true });
	await writeFile(join(folder, name, "story.json"), typeof json === "string" ? json : JSON.stringify(json));
	for (const [file, text] of Object.entries(texts)) await writeFile(join(folder, name, file), text);
}

describe("a folder of stories", () => {
	test("gives its stories by name, with each article's text exactly as the file has it", async () => {
		await writeStory("b", { articles: [ARTICLE] }, { "cnn.txt": "\uFEFF“One”\r\n\ntwo \n" });
		await writeStory("a", { articles: [ARTICLE] }, { "cnn.txt": "x" });
		await writeFile(join(folder, "README.md"), "not a story");
		const stories = await loadStories(folder);
		expect(stories.map(({ story }) => story)).toEqual(["a", "b"]);
		expect(stories[1]?.articles).toEqual([
			{
				article: "cnn",
				outlet: "CNN",
				title: "A call",
				url: null,
				published: "2019-05-03",
				kind: "news",
				text: "\uFEFF“One”\r\n\ntwo \n",
			},
		]);
	});

	test("may be one story's folder, with or without a slash at its end", async () => {
		await writeStory("one", { articles: [ARTICLE] }, { "cnn.txt": "x" });
		for (const path of [join(folder, "one"), `${join(folder, "one")}/`]) {
			expect((await loadStories(path)).map(({ story }) => story)).toEqual(["one"]);
		}
	});

	test("loads where the gold is broken or missing, since reading may not look at it", async () => {
		await writeStory("one", { articles: [ARTICLE], claims: "none" }, { "cnn.txt": "x" });
		const [story] = await loadStories(folder);
		expect(story?.articles).toHaveLength(1);
		expect(() => story && goldOf(story)).toThrow(/story\.json: "claims" must be a list/);
	});

	const BROKEN: readonly (readonly [what: string, json: unknown, complaint: RegExp])[] = [
		["is not JSON", "{", /story\.json is not JSON/],
		["lists no articles", {}, /story\.json: "articles" is missing or empty/],
		["lists an article without an outlet", { articles: [{ file: "cnn.txt" }] }, /articles\[0\] "outlet" is missing/],
		["gives a number for a title", { articles: [{ ...ARTICLE, title: 1 }] }, /articles\[0\] "title" must be a string/],
		[
			"lists a file that is not there",
			{ articles: [{ ...ARTICLE, file: "b.txt" }] },
			/cannot read .*b\.txt \(ENOENT\)/,
		],
		["names an unknown kind of article", { articles: [{ ...ARTICLE, kind: "blog" }] }, /"kind" must be one of news/],
	];
	test.each(BROKEN)("with a story.json that %s names the file and what to do", async (_, json, complaint) => {
		await writeStory("one", json, { "cnn.txt": "x" });
		await expect(loadStories(folder)).rejects.toThrow(complaint);
	});

	test("with a text that is not UTF-8, articles without story.json, or nothing at all, says so", async () => {
		await expect(loadStories(folder)).rejects.toThrow(/no stories in/);
		await expect(loadStories(join(folder, "nowhere"))).rejects.toThrow(/there is no folder .*nowhere/);
		await writeStory("one", { articles: [ARTICLE] }, { "cnn.txt": new Uint8Array([0x93, 0x41]) });
		await expect(loadStories(folder)).rejects.toThrow(/cnn\.txt is not UTF-8/);
		await rm(join(folder, "one", "story.json"));
		await expect(loadStories(folder)).rejects.toThrow(/has articles but no story\.json/);
	});
});

describe("a story's gold", () => {
	test("is narrowed with what was left out made plain", async () => {
		const claims = [
			{ article: "cnn", question: "duration", minutes: [60, null], source: "CNN", evidence: "an hour" },
			{ article: "cnn", question: "initiator", party: "US", negated: true, source: "CNN", evidence: "x" },
			{ article: "cnn", question: "topic", topic: "trade", act: "raised", answer: "yes", source: "CNN", evidence: "y" },
		];
		await writeStory("one", { articles: [ARTICLE], claims }, { "cnn.txt": "x" });
		const [story] = await loadStories(folder);
		const gold = story && goldOf(story);
		expect(gold?.claims).toMatchObject([
			{ minutes: [60, null], qualifier: null, beyond: null, optional: false, encounter: null },
			{ party: "US", negated: true, name: null, sourceAlsoRight: [] },
			{ topic: "trade", act: "raised", answer: "yes", alsoRight: [] },
		]);
		expect(gold?.discrepancies).toBeNull();
	});

	test("of every story in the corpus is whole, and its evidence stands in the article", async () => {
		for (const story of await loadStories(join(import.meta.dirname, "../../corpus"))) {
			for (const claim of goldOf(story).claims) {
				const article = story.articles.find((one) => one.article === claim.article);
				expect(`${article?.title}\n${article?.text}`, `${story.story} ${claim.article}`).toContain(claim.evidence);
			}
		}
	});
});
