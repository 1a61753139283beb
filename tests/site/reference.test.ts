/** The pages that one looks things up on: outlets, topics, search, methodology, status, and what is not there. */
import { env } from "cloudflare:workers";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import worker from "../../src/index.ts";
import { ACCURACY } from "../../src/read/accuracy.ts";
import { openDb } from "../../src/store/db.ts";
import { saveTick } from "../../src/store/status.ts";
import { keeping, planOf } from "../plans.ts";
import { CALL, DURATION, HELD, WITHDRAWN } from "../publish/example.ts";
import { seed } from "../publish/seed.ts";
import { ask, BASE } from "./ask.ts";

type Page = ReturnType<typeof parseHTML>["document"];

async function read(path: string): Promise<Page> {
	return parseHTML(await (await ask(path)).text()).document;
}

function texts(document: Page, selector: string): readonly string[] {
	return [...document.querySelectorAll(selector)].map((one) => (one.textContent ?? "").replace(/\s+/g, " ").trim());
}

describe("before anything was read", () => {
	it.each([
		["/outlets", "No outlet is being read yet"],
		["/topics", "No article has been read yet"],
		["/search?q=putin", "Nothing was found"],
		["/methodology", "Nothing that was published has been withdrawn or resolved so far"],
	] as const)("%s says: %s", async (path, says) => {
		expect(texts(await read(path), ".empty").join()).toContain(says);
	});

	it("/status says that no feed is followed, and that the cron has not run", async () => {
		const text = (await read("/status")).body.textContent ?? "";
		expect(text).toContain("No feed is followed yet.");
		expect(text).toContain("Nothing has been looked for yet.");
	});
});

describe("once something was read", () => {
	beforeAll(() => seed(openDb(env.DB)));

	it("outlets are listed by name, each with its page and whether its feeds answer", async () => {
		const document = await read("/outlets");
		expect(texts(document, ".directory .name")).toEqual(["Harbour Courier", "Morning Ledger", "Northern Wire"]);
		expect(texts(document, ".directory .meta")[0]).toBe("1 feed, not answering · last article found 22 November 2026");
	});

	it("an outlet's page shows what its articles claim as they now are, and the differences it is part of", async () => {
		const document = await read("/outlets/northern-wire");
		expect(texts(document, "h1")).toEqual(["Northern Wire"]);
		expect(texts(document, ".articles h3")).toEqual(["Leaders speak by phone"]);
		expect(texts(document, ".articles .sayings li")[0]).toBe("How long the call lasted: an hour and a half");
		expect(document.body.textContent).not.toContain("an old revision's words");
		const links = [...document.querySelectorAll(".difference h2 a")].map((link) => link.getAttribute("href"));
		expect(links).toContain(`/discrepancies/${DURATION.id}`);
		expect(links).not.toContain(`/discrepancies/${HELD.id}`);
	});

	it("an outlet's failures are told on its page with their reasons", async () => {
		const text = (await read("/outlets/northern-wire")).body.textContent;
		expect(text).toContain("2 tries in a row without an answer: the server answered 503");
		expect(text).toContain("the page answered 404");
	});

	it("topics with a difference come first, and the page of one has its differences and encounters", async () => {
		expect(texts(await read("/topics"), ".section .name")).toContain("Election meddling");
		const document = await read("/topics/election-meddling");
		expect(texts(document, "h1")).toEqual(["Election meddling"]);
		expect(document.querySelectorAll(".difference").length).toBeGreaterThan(0);
	});

	it("a topic that nobody spoke of has a page that says so", async () => {
		const document = await read("/topics/trade");
		expect(texts(document, ".quiet")).toEqual([
			"No difference about it has been found.",
			"No article as it now is speaks of it.",
		]);
	});

	it("search finds encounters and differences by words, and keeps what was typed", async () => {
		const document = await read("/search?q=Trump%20Putin");
		expect(document.querySelector("input[type=search]")?.getAttribute("value")).toBe("Trump Putin");
		const links = [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
		expect(links).toContain(`/encounters/${CALL.id}`);
		expect(links).toContain(`/discrepancies/${DURATION.id}`);
		expect(links.join()).not.toContain(HELD.id);
	});

	it("search for nothing offers examples, and for marks alone finds nothing", async () => {
		expect((await read("/search")).querySelectorAll(".chip").length).toBeGreaterThan(2);
		expect((await read(`/search?q=${encodeURIComponent('"*" (')}`)).querySelector(".empty")).not.toBeNull();
	});

	it("what was searched for is shown as text", async () => {
		const document = await read(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
		expect(document.querySelectorAll("script")).toHaveLength(0);
		expect(document.querySelector("input[type=search]")?.getAttribute("value")).toBe('"><script>alert(1)</script>');
	});

	it("the methodology shows the figures that were last measured, and when answers agree", async () => {
		const document = await read("/methodology");
		expect(document.body.textContent).toContain(ACCURACY.questions.duration.recall.toFixed(3));
		const pairs = [...document.querySelectorAll("section.scroll tbody tr")].map((row) =>
			[...row.querySelectorAll("td")].map((cell) => cell.textContent),
		);
		expect(pairs).toContainEqual(["an hour", "an hour and a half", "differ"]);
		expect(pairs).toContainEqual(["an hour", "about an hour", "agree"]);
		expect(pairs).toContainEqual(["sanctions were raised", "declined to say", "agree"]);
	});

	it("/about leads to the methodology", async () => {
		const response = await ask("/about");
		expect([response.status, response.headers.get("Location")]).toEqual([301, "/methodology"]);
	});

	it("the ledger has what was withdrawn, with the reason", async () => {
		await env.DB.prepare(
			`INSERT INTO discrepancy_revisions (discrepancy_id, revision, change, status, severity, summary, positions, at)
			SELECT id, 9, 'withdrawn', status, severity, summary, positions, updated_at FROM discrepancies WHERE id = ?`,
		)
			.bind(WITHDRAWN.id)
			.run();
		const document = await read("/methodology");
		const row = [...document.querySelectorAll("#ledger ~ .list > li")][0];
		expect(row?.querySelector("a")?.getAttribute("href")).toBe(`/discrepancies/${WITHDRAWN.id}`);
		expect(row?.textContent).toContain("Withdrawn: one account is of an earlier visit.");
	});

	it("the status tells which feeds do not answer, and when the cron last ran", async () => {
		await saveTick(openDb(env.DB), Date.parse("2026-11-22T08:10:00Z"));
		const document = await read("/status");
		expect(texts(document, ".standfirst")).toEqual(["3 of 3 feeds do not answer at present."]);
		expect(document.querySelector('time[datetime="2026-11-22T08:10:00.000Z"]')).not.toBeNull();
		expect(texts(document, "h2")).toEqual(["Due now", "Not answering"]);
	});

	it("what is not there is answered with a search box and ways on", async () => {
		const response = await ask("/outlets/none");
		const { document } = parseHTML(await response.text());
		expect(response.status).toBe(404);
		expect(document.querySelector('form[action="/search"] input[name="q"]')).not.toBeNull();
		expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
		expect([...document.querySelectorAll("main .chip")].map((link) => link.getAttribute("href"))).toContain("/");
	});

	it("no page reads a whole table", async () => {
		const { binding, statements } = keeping();
		const paths = ["/outlets", "/outlets/northern-wire", "/topics", "/topics/election-meddling", "/search?q=putin"];
		for (const path of [...paths, "/methodology", "/status"]) {
			const response = await worker.fetch(new Request(BASE + path), { ...env, DB: binding });
			expect([path, response.status]).toEqual([path, 200]);
		}
		expect(statements.size).toBeGreaterThan(12);
		const scans: string[] = [];
		for (const query of statements)
			for (const detail of await planOf(query)) if (WHOLE.test(detail)) scans.push(`${detail}: ${query}`);
		expect(scans).toEqual([]);
		expect((await planOf("SELECT count(*) FROM articles")).some((detail) => WHOLE.test(detail))).toBe(true);
	});
});

/** A table that grows with what is published, read from one end to the other. Those in the order of an index end early. */
const WHOLE =
	/^SCAN (?:articles|revisions|items|claims|statements|sightings|encounters|discrepancies|discrepancy_revisions|bands|told_apart|deliveries|[cd])\b(?! USING (?:INDEX (?:discrepancies_updated|discrepancy_revisions_ended|encounters_due)\b))/;

describe("an address with a slash at its end", () => {
	it.each(["/encounters", "/api/v1", "/api/v1/discrepancies", "/feed.xml"])(
		"leads to %s, with what was asked",
		async (path) => {
			const response = await ask(`${path}/?limit=1`);
			expect([response.status, response.headers.get("Location")]).toEqual([301, `${BASE}${path}?limit=1`]);
		},
	);
});

describe("the mark as a picture", () => {
	it.each([
		["/logo.png", 512, 512],
		["/logo-small.png", 144, 144],
		["/logo-wide.png", 512, 256],
	])("%s is a PNG of %i by %i pixels", async (path, width, height) => {
		const response = await ask(path);
		expect(response.headers.get("Content-Type")).toBe("image/png");
		const png = new DataView(await response.arrayBuffer());
		expect([png.getUint32(0), png.getUint32(16), png.getUint32(20)]).toEqual([0x89504e47, width, height]);
	});
});
