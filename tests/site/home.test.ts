import { env } from "cloudflare:workers";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { openDb } from "../../src/store/db.ts";
import { listFacets } from "../../src/store/facets.ts";
import { DURATION, MEDDLING, PUBLISHED } from "../publish/example.ts";
import { saveDiscrepancy, seed } from "../publish/seed.ts";
import { ask } from "./ask.ts";

async function read(path: string) {
	return parseHTML(await (await ask(path)).text()).document;
}

type Page = Awaited<ReturnType<typeof read>>;

function hrefs(document: Page, selector: string): readonly string[] {
	return [...document.querySelectorAll(selector)].map((link) => link.getAttribute("href") ?? "");
}

function idsOn(document: Page): readonly string[] {
	return hrefs(document, ".difference h2 a").map((href) => decodeURIComponent(href.replace("/discrepancies/", "")));
}

beforeAll(() => seed(openDb(env.DB)));

describe("a filter", () => {
	const FILTERED: readonly (readonly [path: string, fits: (one: (typeof PUBLISHED)[number]) => boolean])[] = [
		["/?question=topic", (one) => one.question === "topic"],
		["/?severity=minor", (one) => one.severity === "minor"],
		["/?topic=election-meddling", (one) => one.topic === "election-meddling"],
		["/?party=CN", (one) => one.encounter.includes("xi-putin")],
		["/?outlet=Harbour+Courier", (one) => one.positions.some(({ outlets }) => outlets.includes("Harbour Courier"))],
		["/?question=duration&severity=major", (one) => one.question === "duration" && one.severity === "major"],
	];
	it.each(FILTERED)("%s shows what fits, and nothing else", async (path, fits) => {
		const ids = idsOn(await read(path));
		expect(new Set(ids)).toEqual(new Set(PUBLISHED.filter(fits).map(({ id }) => id)));
		expect(ids.length).toBeGreaterThan(0);
	});

	it("is a link, and every link of the filters leads to a page with a difference", async () => {
		const links = hrefs(await read("/"), ".filters a.chip");
		expect(links).toContain("/?question=duration");
		expect(links).toContain("/?topic=election-meddling");
		expect(links).toContain("/?party=RU");
		expect(links).toContain("/?outlet=Northern+Wire");
		for (const href of new Set(links)) expect([href, idsOn(await read(href)).length > 0]).toEqual([href, true]);
	});

	it("is kept when another is added, and taken away by its own", async () => {
		const links = hrefs(await read("/?question=duration"), ".filters a.chip");
		expect(links).toContain("/?question=duration&severity=minor");
		expect(links).toContain("/");
		expect(hrefs(await read("/?question=duration&severity=minor"), ".chosen a")).toEqual([
			"/?severity=minor",
			"/?question=duration",
		]);
	});

	it("that nothing fits says so", async () => {
		const document = await read("/?question=topic&severity=minor");
		expect(document.querySelector(".empty")?.textContent).toContain("No published difference fits");
	});

	it("that there is not is answered with what there is", async () => {
		const response = await ask("/?question=weather");
		expect(response.status).toBe(400);
		expect(await response.text()).toContain("duration, initiator, topic");
	});

	it.each([
		["/?topic=election-meddling", "/feeds/topic/election-meddling.xml"],
		["/?outlet=Harbour+Courier", "/feeds/outlet/harbour-courier.xml"],
		["/?outlet=harbour-courier", "/feeds/outlet/harbour-courier.xml"],
		["/?outlet=No+Such+Herald", "/feed.xml"],
	])("%s has its own feed in the subscribe box, if there is one: %s", async (path, feed) => {
		expect(hrefs(await read(path), ".subscribe a.chip")[0]).toBe(feed);
	});
});

it("a length is drawn at a glance, with the letter of each side, and nothing else is", async () => {
	const document = await read("/?topic=election-meddling");
	expect(document.querySelectorAll(".glance")).toHaveLength(0);
	const drawn = await read("/?question=duration&severity=major");
	const of = [...drawn.querySelectorAll(".difference")].find((one) => one.innerHTML.includes(DURATION.id));
	expect([...(of?.querySelectorAll(".glance .of") ?? [])].map((letter) => letter.textContent?.trim())).toEqual([
		"A",
		"B",
	]);
});

it("what can be filtered by is counted without what is held", async () => {
	const { questions, severities, topics, parties, outlets } = await listFacets(openDb(env.DB));
	expect(questions).toEqual([
		{ value: "duration", count: 3 },
		{ value: "initiator", count: 1 },
		{ value: "topic", count: 1 },
	]);
	expect(severities).toContainEqual({ value: "minor", count: 1 });
	expect(topics).toEqual([{ value: MEDDLING.topic, count: 1 }]);
	expect(parties[0]).toEqual({ value: "RU", count: 5 });
	expect(outlets).toEqual(["Harbour Courier", "Morning Ledger", "Northern Wire"]);
});

it("older pages keep the choice and lead back to the newest", async () => {
	for (let index = 0; index < 25; index++) await saveDiscrepancy(openDb(env.DB), { ...DURATION, id: `many-${index}` });
	const [older = ""] = hrefs(await read("/?question=duration"), 'a[rel="next"]');
	expect(older).toMatch(/^\/\?question=duration&after=/);
	const document = await read(older);
	expect(hrefs(document, ".pager a")).toEqual(["/?question=duration"]);
	expect(idsOn(document).length).toBeGreaterThan(0);
});
