/** POST /compare: texts that are given, and nothing kept of them. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { compareTexts } from "../../src/api/compare-texts.ts";
import { ask } from "../site/ask.ts";
import { TEXTS } from "./texts.ts";

const PATH = "/api/v1/compare";
const JSON_TYPE = { "Content-Type": "application/json" };

interface Compared {
	readonly texts: readonly {
		readonly outlet: string;
		readonly url: string | null;
		readonly claims: readonly {
			readonly question: string;
			readonly said: string;
			readonly encounter: string;
			readonly evidence: {
				readonly text: string;
				readonly start: number;
				readonly end: number;
				readonly where: "text" | "title";
			};
		}[];
	}[];
	readonly encounters: readonly { readonly id: string; readonly name: string }[];
	readonly discrepancies: readonly {
		readonly summary: string;
		readonly positions: readonly { readonly evidence: readonly { readonly article: string }[] }[];
	}[];
}

function post(body: BodyInit, headers: Record<string, string> = JSON_TYPE): Promise<Response> {
	return ask(PATH, headers, "POST", body);
}

async function compare(texts: readonly object[]): Promise<Compared> {
	const response = await post(JSON.stringify({ texts }));
	expect(response.status).toBe(200);
	return response.json();
}

async function rowsStored(): Promise<number> {
	const tables = ["articles", "claims", "encounters", "sightings", "discrepancies", "revisions", "statements"];
	const counted = await env.DB.batch<{ readonly n: number }>(
		tables.map((table) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`)),
	);
	return counted.reduce((sum, { results }) => sum + (results[0]?.n ?? 0), 0);
}

describe("texts that are compared", () => {
	it("come back with their claims, their encounter and where they differ", async () => {
		const { texts, encounters, discrepancies } = await compare(TEXTS);
		expect(encounters).toMatchObject([{ id: "2019-05-03-trump-putin-call", name: "Trump–Putin call" }]);
		const lengths = texts.map(({ outlet, claims }) => [
			outlet,
			claims.find(({ question }) => question === "duration")?.said,
		]);
		expect(lengths).toEqual([
			["Morning Ledger", "about 30 minutes"],
			["Northern Wire", "two hours"],
		]);
		expect(discrepancies).toHaveLength(1);
		expect(discrepancies[0]?.summary).toMatch(/how long the call lasted/);
		expect(discrepancies[0]?.positions.map(({ evidence }) => evidence.map(({ article }) => article))).toEqual([
			["0"],
			["1"],
		]);
	});

	it("have evidence at its offsets", async () => {
		const { texts } = await compare(TEXTS);
		for (const [index, { claims }] of texts.entries())
			for (const { evidence } of claims)
				expect(TEXTS[index]?.[evidence.where].slice(evidence.start, evidence.end)).toBe(evidence.text);
	});

	it("leave nothing behind", async () => {
		const before = await rowsStored();
		const response = await post(JSON.stringify({ texts: TEXTS }));
		expect(response.headers.get("Cache-Control")).toBe("no-store");
		expect(await rowsStored()).toBe(before);
	});

	it("come to the same by the function that the page calls", async () => {
		const given = TEXTS.map((text) => ({ url: null, ...text }));
		const { discrepancies } = await compare(TEXTS);
		expect(discrepancies.map(({ summary }) => summary)).toEqual(
			compareTexts(given).discrepancies.map(({ summary }) => summary),
		);
	});

	it("differ in nothing where they say the same", async () => {
		const { discrepancies } = await compare([TEXTS[0], { ...TEXTS[0], outlet: "Harbour Courier" }]);
		expect(discrepancies).toEqual([]);
	});

	it("may be hostile: what comes back is clean, short, and leads nowhere", async () => {
		const words = "<script>alert(1)</script>]]>\u202e\u0000\ud800".repeat(20);
		const text = `${TEXTS[0].text} ${words}`;
		const given = [
			{ ...TEXTS[0], outlet: `A${words}`, title: words, text, url: "javascript:alert(1)" },
			{ ...TEXTS[1], outlet: `B${words}`, text: `${TEXTS[1].text} ${words}` },
		];
		const { texts, discrepancies } = await compare(given);
		expect(texts[0]?.url).toBeNull();
		expect(discrepancies).toHaveLength(1);
		const sent = JSON.stringify({ texts, discrepancies });
		expect(sent).not.toMatch(/\\u0000|\u202e|\\ud800|javascript:/);
	});
});

describe("a body that is not understood", () => {
	it.each([
		["{", 400, /not JSON/],
		["[]", 400, /give \{"texts": \[…\]\}/],
		["{}", 400, /texts: /],
		['{"texts": []}', 400, /texts: give 2 to 20 of them/],
		[JSON.stringify({ texts: Array.from({ length: 21 }, () => TEXTS[0]) }), 400, /texts: give 2 to 20 of them/],
		[
			JSON.stringify({ texts: [TEXTS[0], { ...TEXTS[1], outlet: " " }] }),
			400,
			/texts\[1\]\.outlet: give the outlet's name/,
		],
		[
			JSON.stringify({ texts: [TEXTS[0], { ...TEXTS[1], text: " \n" }] }),
			400,
			/texts\[1\]\.text: give the article's text/,
		],
		[JSON.stringify({ texts: [TEXTS[0], { ...TEXTS[1], published: "2019-04-31" }] }), 400, /give a date such as/],
		[JSON.stringify({ texts: [TEXTS[0], { ...TEXTS[1], text: 1 }] }), 400, /texts\[1\]\.text: give the article's text/],
		[JSON.stringify({ texts: [TEXTS[0], { ...TEXTS[1], date: "x" }] }), 400, /texts\[1\]\.date is not known here/],
		[JSON.stringify({ texts: [TEXTS[0], { ...TEXTS[1], published: "May" }] }), 400, /published: give a date such as/],
		[JSON.stringify({ texts: [TEXTS[0], { ...TEXTS[1], text: "a".repeat(50_001) }] }), 400, /at most 50000 characters/],
		["\xff".repeat(600_000), 413, /larger than 512 KiB/],
	])("%#", async (body, status, detail) => {
		const response = await post(body);
		expect(response.status).toBe(status);
		expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
		expect(await response.json()).toMatchObject({ detail: expect.stringMatching(detail), instance: PATH });
	});

	it("is not UTF-8", async () => {
		expect((await post(new Uint8Array([0xff, 0xfe]))).status).toBe(400);
	});

	it("says that it is something else than JSON", async () => {
		expect((await post("{}", { "Content-Type": "text/plain" })).status).toBe(415);
		expect((await post("{}", { "Content-Type": "application/xml" })).status).toBe(415);
	});

	it("is not read to its end, though it does not say how long it is", async () => {
		let pulled = 0;
		const endless = new ReadableStream<Uint8Array>({
			pull(controller) {
				pulled++;
				controller.enqueue(new Uint8Array(65_536).fill(32));
			},
		});
		expect((await post(endless)).status).toBe(413);
		expect(pulled).toBeLessThan(20);
	});
});

it("who compares too often is told how long to wait", async () => {
	const asked = () => post("{", { ...JSON_TYPE, "CF-Connecting-IP": "192.0.2.7" });
	const statuses: number[] = [];
	for (let times = 0; times < 12; times++) statuses.push((await asked()).status);
	expect(statuses.filter((status) => status === 400)).toHaveLength(10);
	const last = await asked();
	expect(last.status).toBe(429);
	expect(last.headers.get("Retry-After")).toBe("60");
});
