import { env } from "cloudflare:workers";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { openDb } from "../../src/store/db.ts";
import { ACCUSING } from "../accusing.ts";
import { CALL, DURATION, HELD, HOSTILE, MEETING, WITHDRAWN } from "../publish/example.ts";
import { saveDiscrepancy, seed } from "../publish/seed.ts";
import { ask, BASE } from "./ask.ts";

const HOSTILE_ID = "hostile";
const PATHS = [
	"/",
	"/encounters",
	"/outlets",
	"/feeds",
	"/methodology",
	"/status",
	"/topics",
	"/topics/election-meddling",
	"/outlets/northern-wire",
	`/encounters/${CALL.id}`,
	`/encounters/${MEETING.id}`,
	`/discrepancies/${DURATION.id}`,
	`/discrepancies/${WITHDRAWN.id}`,
	`/discrepancies/${HOSTILE_ID}`,
] as const;

type Page = ReturnType<typeof parseHTML>["document"];

async function read(path: string): Promise<Page> {
	return parseHTML(await (await ask(path)).text()).document;
}

function texts(document: Page, selector: string): readonly string[] {
	return [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? "");
}

describe("before anything was read", () => {
	it("the home page says so, and where to subscribe", async () => {
		const document = await read("/");
		expect(document.querySelector(".empty")?.textContent).toContain("No differences have been published yet");
		const links = [...document.querySelectorAll(".subscribe a")].map((link) => link.getAttribute("href"));
		expect(links).toEqual(["/feed.xml", "/feed.atom", "/feed.json", "/feeds"]);
	});

	it.each(["/encounters", "/outlets"])("%s says that there is nothing yet", async (path) => {
		expect((await read(path)).querySelector(".empty")).not.toBeNull();
	});
});

describe("every page", () => {
	beforeAll(async () => {
		await seed(openDb(env.DB));
		await saveDiscrepancy(openDb(env.DB), { ...HOSTILE, id: HOSTILE_ID });
	});

	describe.each(PATHS)("%s", (path) => {
		it("has one heading of the first rank, its landmarks, a skip link and a title", async () => {
			const document = await read(path);
			for (const selector of [
				"h1",
				"main#content",
				"header.masthead",
				"footer",
				'nav[aria-label="Sections"]',
				'nav[aria-label="Tools"]',
				'a.skip[href="#content"]',
			])
				expect(document.querySelectorAll(selector)).toHaveLength(1);
			expect(document.title).toContain("Variorum");
			expect(document.documentElement.getAttribute("lang")).toBe("en");
		});

		it("leads to its permanent address and to the three feeds, after those of its own", async () => {
			const document = await read(path);
			expect(document.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(BASE + path);
			const links = [...document.querySelectorAll('link[rel="alternate"]')];
			const feeds = links.map((link) => link.getAttribute("href") ?? "");
			expect(feeds.slice(-3)).toEqual([`${BASE}/feed.xml`, `${BASE}/feed.atom`, `${BASE}/feed.json`]);
			for (const own of feeds.slice(0, -3))
				expect([own, (await ask(own.replace(BASE, ""))).status]).toEqual([own, 200]);
		});

		it("runs nothing, styles nothing in place, and links to no address but http and https", async () => {
			const document = await read(path);
			expect(
				document.querySelectorAll(
					'script:not([type="application/ld+json"]), style, iframe, form, [style], [onerror], [onclick]',
				),
			).toHaveLength(0);
			for (const link of document.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^(https?:|\/|#)/);
			expect(document.querySelectorAll("img")).toHaveLength(0);
		});

		it("has drawings of a stated size, so that they fit without the style sheet", async () => {
			for (const drawing of (await read(path)).querySelectorAll("svg"))
				expect([drawing.getAttribute("width"), drawing.getAttribute("height")]).not.toContain(null);
		});

		it("is served with a policy that allows nothing else", async () => {
			const { headers } = await ask(path);
			expect(headers.get("Content-Security-Policy")).toMatch(
				/^default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';/,
			);
			expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
			expect(headers.get("Content-Security-Policy")).not.toContain("unsafe");
			expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
			expect(headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
		});

		it("accuses nobody, and shows nothing that is held", async () => {
			const text = (await read(path)).body.textContent ?? "";
			expect(text).not.toMatch(ACCUSING);
			expect(text).not.toContain("nobody may read this");
			expect(await (await ask(path)).text()).not.toContain(HELD.id);
		});

		it("is not sent twice to who has it", async () => {
			const etag = (await ask(path)).headers.get("ETag") ?? "";
			expect((await ask(path, { "If-None-Match": etag })).status).toBe(304);
		});

		it("leads nowhere on the site that is not there", async () => {
			const links = [...(await read(path)).querySelectorAll('a[href^="/"], link[href^="/"]')];
			for (const href of new Set(links.map((link) => link.getAttribute("href") ?? "")))
				expect([href, (await ask(href)).status]).toEqual([href, 200]);
		});
	});
});

describe("the home page", () => {
	it("lists the newest change first, with its sides at a glance", async () => {
		const document = await read("/");
		expect(texts(document, ".difference h2").slice(0, 2)).toEqual([
			"Accounts differ on who initiated the meeting",
			"Accounts differ on how long the call lasted",
		]);
		const [first] = document.querySelectorAll(".difference");
		expect([...(first?.querySelectorAll(".answer") ?? [])].map((side) => side.textContent?.trim())).toEqual([
			"A The Chinese side",
			"B The Russian side",
		]);
		expect(texts(document, ".difference .ended")).toEqual(["Withdrawn", "Resolved"]);
	});

	it("says how many outlets are read, and when last", async () => {
		expect((await read("/")).querySelector(".note")?.textContent).toBe(
			"Reading 3 outlets; last read 22 November 2026, 07:50 UTC.",
		);
	});
});

describe("a discrepancy's page", () => {
	it("sets the sides next to each other, with their words, sources and links", async () => {
		const document = await read(`/discrepancies/${DURATION.id}`);
		expect(texts(document, "h1")).toEqual(["Accounts differ on how long the call lasted"]);
		expect(texts(document, ".side h2")).toEqual(["A About an hour", "B About an hour and a half"]);
		expect(texts(document, ".side-b blockquote")).toEqual(["the embassy put the conversation at an hour and a half"]);
		expect(texts(document, ".side-b .credit")).toEqual([
			"Northern Wire, 5 May 2019, crediting the Russian Embassy, via The Evening Dispatch",
		]);
		expect(document.querySelector(".side-b cite a")?.getAttribute("href")).toBe(
			"https://northern-wire.example/world/call",
		);
	});

	it("tells its history, without what was held", async () => {
		const history = texts(await read(`/discrepancies/${DURATION.id}`), ".history .label");
		expect(history).toEqual(["Updated, 21 November 2026, 10:30 UTC", "First published, 20 November 2026, 09:00 UTC"]);
	});

	it("says that it was withdrawn, and why", async () => {
		const document = await read(`/discrepancies/${WITHDRAWN.id}`);
		expect(document.querySelector(".notice")?.textContent).toBe("Withdrawn: one account is of an earlier visit.");
		expect(document.body.textContent).not.toContain("cannot all be true");
	});

	it("shows hostile evidence as text", async () => {
		const document = await read(`/discrepancies/${HOSTILE_ID}`);
		expect(texts(document, "blockquote")[0]).toContain("<script>alert(1)</script>");
		expect(document.querySelectorAll('a[href^="javascript"], .side img')).toHaveLength(0);
	});
});

it("an encounter's page tells what each outlet says to each question, as its newest revision has it", async () => {
	const document = await read(`/encounters/${CALL.id}`);
	expect(texts(document, ".question h3")).toEqual(["How long the call lasted", "Whether election meddling came up"]);
	const [duration] = document.querySelectorAll(".question");
	expect([...(duration?.querySelectorAll(".given") ?? [])].map((given) => given.textContent)).toEqual([
		"A An hour",
		"A An hour",
		"B An hour and a half",
	]);
	expect(document.body.textContent).not.toContain("an old revision's words");
});

describe.each([
	["/nothing-here", "Not found"],
	[`/discrepancies/${HELD.id}`, "Not found"],
	["/discrepancies/none", "Not found"],
	["/encounters/none", "Not found"],
	["/outlets/none", "Not found"],
	["/topics/no-such-topic", "Not found"],
	["/?after=%%%", null],
] as const)("%s", (path, title) => {
	it(title === null ? "is the home page" : `is answered with the page “${title}”`, async () => {
		const response = await ask(path);
		expect(response.status).toBe(title === null ? 200 : 404);
		expect(texts(parseHTML(await response.text()).document, "h1")).toEqual([title ?? "Where accounts differ"]);
	});
});

it("older differences are on a page of their own, and none is on two", async () => {
	const db = openDb(env.DB);
	for (let index = 0; index < 40; index++) await saveDiscrepancy(db, { ...DURATION, id: `many-${index}` });
	const seen: (string | null)[] = [];
	for (let path: string | null = "/"; path !== null; ) {
		const document: Page = await read(path);
		seen.push(...[...document.querySelectorAll(".difference h2 a")].map((link) => link.getAttribute("href")));
		path = document.querySelector('a[rel="next"]')?.getAttribute("href") ?? null;
	}
	expect(seen).toHaveLength(46);
	expect(new Set(seen).size).toBe(46);
});
