import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFeed } from "feedsmith";
import Parser from "rss-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalOutlets, serveLocalOutlets } from "../../src/command/local-outlets/server.ts";
import { readPage } from "../../src/gather/page.ts";

let folder = "";
let served: LocalOutlets;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "local outlets "));
	await cp(join(import.meta.dirname, "../../corpus"), folder, { recursive: true });
	served = await serveLocalOutlets(folder, 0);
});
afterAll(async () => {
	await served.close();
	await rm(folder, { recursive: true });
});

function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
	return fetch(served.address + path, { headers });
}

function wordsOf(text: string): readonly string[] {
	return text.split(/\s+/).filter((word) => word !== "");
}

describe("the local outlets' feeds", () => {
	test("are RSS, Atom, and one RDF", () => {
		const formats = served.outlets.map(({ format }) => format);
		expect(formats.filter((format) => format === "rdf")).toHaveLength(1);
		expect(new Set(formats)).toEqual(new Set(["rss", "atom", "rdf"]));
	});

	test("are read by rss-parser, each article with its title, its summary, its day and its address", async () => {
		for (const outlet of served.outlets) {
			const { items } = await new Parser().parseString(await (await get(outlet.feedPath)).text());
			expect(items.map(({ title, link }) => [title, link])).toEqual(
				outlet.articles.map(({ title, path }) => [title, served.address + path]),
			);
			for (const [index, item] of items.entries()) {
				const article = outlet.articles[index];
				expect(new Date(item.isoDate ?? "").toISOString().slice(0, 10)).toBe(article?.published?.slice(0, 10));
				const summary = item.summary ?? item.content ?? "";
				expect(wordsOf(article?.text ?? "").slice(0, 20)).toEqual(wordsOf(summary).slice(0, 20));
			}
		}
	});

	test("are what they say they are to feedsmith", async () => {
		for (const { feedPath, format } of served.outlets) {
			expect(parseFeed(await (await get(feedPath)).text()).format).toBe(format);
		}
	});
});

describe("a local outlet's page", () => {
	test("gives the article's words back, all of them and nothing beside them", async () => {
		for (const article of served.outlets.flatMap(({ articles }) => articles)) {
			const address = served.address + article.path;
			const page = readPage(await (await get(article.path)).text(), address);
			expect(wordsOf(page.text), article.path).toEqual(wordsOf(article.text));
			expect([page.title, page.published, page.canonical]).toEqual([article.title, article.published, address]);
		}
	});

	test("has what news pages have around the words", async () => {
		const pages = await Promise.all(
			served.outlets.map(async ({ articles }) => (await get(articles[0]?.path ?? "")).text()),
		);
		for (const page of pages) expect(page).toMatch(/<nav.*<figcaption>.*<form.*<aside.*<footer>/s);
		expect(pages.filter((page) => page.includes('"@type":"NewsArticle"')).length).toBeGreaterThan(0);
		expect(pages.filter((page) => page.includes('"articleBody"')).length).toBeGreaterThan(0);
		expect(pages.filter((page) => page.includes("<article")).length).toBeLessThan(pages.length);
	});

	test("does not tell the story's name", async () => {
		const paths = served.outlets.flatMap(({ articles }) => articles.map(({ path }) => path));
		expect(paths.filter((path) => /\d{4}-\d\d-\d\d|putin|trump/.test(path))).toEqual([]);
	});

	test("does not exist where no article is", async () => {
		const statuses = await Promise.all(["/nowhere", "/cnn/news/nothing"].map((path) => get(path)));
		expect(statuses.map(({ status }) => status)).toEqual([404, 404]);
	});
});

describe("the local server", () => {
	const path = () => served.outlets[0]?.articles[0]?.path ?? "";

	test("answers 304 to its own ETag and to its own Last-Modified, and 200 to others", async () => {
		const { headers } = await get(path());
		const [etag, modified] = [headers.get("etag") ?? "", headers.get("last-modified") ?? ""];
		const asked = [
			{ "if-none-match": etag },
			{ "if-none-match": `"other", W/${etag}` },
			{ "if-modified-since": modified },
			{ "if-none-match": '"other"' },
			{ "if-none-match": '"other"', "if-modified-since": modified },
			{ "if-modified-since": "Thu, 01 Jan 1970 00:00:00 GMT" },
		];
		const answers = await Promise.all(asked.map((one) => get(path(), one)));
		expect(answers.map(({ status }) => status)).toEqual([304, 304, 304, 200, 200, 200]);
	});

	test("lets robots read everything", async () => {
		expect(await (await get("/robots.txt")).text()).toBe("User-agent: *\nAllow: /\n");
	});

	test("serves an edited article anew, with another ETag, at the same address", async () => {
		const path = served.outlets.find(({ name }) => name === "Intelligencer")?.articles[0]?.path ?? "";
		const before = await get(path);
		const file = join(folder, "2019-05-03-trump-putin-call", "intelligencer.txt");
		await appendFile(file, "\n\nThe call lasted two hours.\n");
		const after = await get(path, { "if-none-match": before.headers.get("etag") ?? "" });
		expect(after.status).toBe(200);
		expect(readPage(await after.text(), served.address + path).text).toContain("lasted two hours.");
	});

	test("keeps the addresses when it is started again", async () => {
		const again = await serveLocalOutlets(folder, 0);
		await again.close();
		const paths = ({ outlets }: LocalOutlets) => outlets.flatMap(({ articles }) => articles.map(({ path }) => path));
		expect(paths(again)).toEqual(paths(served));
	});
});
