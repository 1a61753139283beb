/** The page that compares pasted articles, as a browser sends its form. */
import { env } from "cloudflare:workers";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { BODY_LIMIT, TEXTS_MAX } from "../../src/api/compare-bounds.ts";
import type { Env } from "../../src/env.ts";
import worker from "../../src/index.ts";
import type { Claim } from "../../src/model.ts";
import { EXAMPLE } from "../../src/site/compare/example.ts";
import { nameOf, type TypedArticle } from "../../src/site/compare/form.ts";
import { piecesOfText } from "../../src/site/compare/marked-text.tsx";
import { ask, BASE } from "./ask.ts";

function formOf(articles: readonly Partial<TypedArticle>[], button = "compare"): FormData {
	const form = new FormData();
	for (const [index, article] of articles.entries())
		for (const field of ["outlet", "published", "title", "text"] as const)
			form.set(nameOf(index, field), article[field] ?? "");
	form.set("do", button);
	return form;
}

async function post(body: FormData | string, headers: Record<string, string> = {}, given: Env = env) {
	const response = await worker.fetch(new Request(`${BASE}/compare`, { method: "POST", body, headers }), given);
	return { response, document: parseHTML(await response.text()).document };
}

describe("/compare", () => {
	it("shows a form for two articles, and for more with the example", async () => {
		const { document } = parseHTML(await (await ask("/compare")).text());
		expect(document.querySelectorAll("fieldset")).toHaveLength(2);
		expect(document.querySelector("form.compare")?.getAttribute("method")).toBe("post");
	});

	it("marks in each text what it says, and sets the difference side by side", async () => {
		const { response, document } = await post(formOf(EXAMPLE));
		expect(response.status).toBe(200);
		expect([...document.querySelectorAll("mark")].map((mark) => mark.textContent)).toContain(
			"The conversation lasted an hour and a half, the Russian Embassy said.",
		);
		const leads = [...document.querySelectorAll(".difference h3")].map((lead) => lead.textContent);
		expect(leads).toContain("Sources differ on how long the call lasted");
		expect(document.querySelector(".difference .sides")?.textContent).toMatch(/About an hour.*hour and a half/);
	});

	it("gives each text back whole, whatever is marked in it", async () => {
		const { document } = await post(formOf(EXAMPLE));
		for (const number of document.querySelectorAll(".ref")) number.remove();
		const texts = [...document.querySelectorAll(".pasted")].map((text) => text.textContent);
		expect(texts).toEqual(EXAMPLE.map(({ text }) => text));
	});

	it("shows hostile text as text", async () => {
		const hostile = `<script>alert(1)</script> ${EXAMPLE[0]?.text}`;
		const [first, second] = EXAMPLE;
		const { document } = await post(formOf([{ ...first, text: hostile, outlet: "<b>x</b>" }, { ...second }]));
		expect(document.querySelectorAll("script, main b")).toHaveLength(0);
		expect(document.querySelector(".pasted")?.textContent).toContain("<script>alert(1)</script>");
	});

	it("is kept by nobody, and stores nothing", async () => {
		const { response } = await post(formOf(EXAMPLE));
		expect(response.headers.get("Cache-Control")).toBe("no-store");
		expect(response.headers.get("Content-Security-Policy")).toContain("form-action 'self'");
		const counted = await env.DB.prepare(
			"SELECT (SELECT count(*) FROM claims) + (SELECT count(*) FROM articles) AS n",
		).first();
		expect(counted).toEqual({ n: 0 });
	});

	it("says by field what needs a change, and keeps what was typed", async () => {
		const { response, document } = await post(formOf([{ outlet: "", text: "Some text." }, { published: "yesterday" }]));
		expect(response.status).toBe(422);
		const wrong = [...document.querySelectorAll("[aria-invalid]")].map((field) => field.getAttribute("id"));
		expect(wrong).toEqual(["outlet1", "outlet2", "published2", "text2"]);
		for (const id of wrong) expect(document.getElementById(`${id}-error`)?.textContent).toMatch(/\.$/);
		const links = [...document.querySelectorAll('[role="alert"] a')].map((link) => link.getAttribute("href"));
		expect(links).toEqual(wrong.map((id) => `#${id}`));
		expect(document.getElementById("text1")?.textContent).toContain("Some text.");
	});

	it("adds an article to the form, as often as is compared at once", async () => {
		const { response, document } = await post(formOf(EXAMPLE, "add"));
		expect(response.status).toBe(200);
		expect(document.querySelectorAll("fieldset")).toHaveLength(3);
		expect(document.getElementById("outlet2")?.getAttribute("value")).toBe("Harbour Courier");
		const full = await post(formOf(Array.from({ length: TEXTS_MAX }, () => ({}))));
		expect(full.document.querySelectorAll("fieldset")).toHaveLength(TEXTS_MAX);
		expect(full.document.querySelector('button[value="add"]')).toBeNull();
	});

	it("takes no account of an article that was left blank beyond the second", async () => {
		const { response } = await post(formOf([...EXAMPLE, {}]));
		expect(response.status).toBe(200);
	});

	it("refuses a form that is too large, and what is no form", async () => {
		const [first] = EXAMPLE;
		const large = await post(formOf([{ ...first, text: "x".repeat(BODY_LIMIT) }, {}]));
		expect(large.response.status).toBe(413);
		expect((await post("{", { "Content-Type": "multipart/form-data" })).response.status).toBe(400);
	});

	it("refuses who compares too often, and keeps what was pasted", async () => {
		const COMPARE_LIMIT: RateLimit = { limit: async () => ({ success: false }) };
		const asker = { "CF-Connecting-IP": "192.0.2.1" };
		const { response, document } = await post(formOf(EXAMPLE), asker, { ...env, COMPARE_LIMIT });
		expect(response.status).toBe(429);
		expect(document.getElementById("text1")?.textContent).toContain("press secretary");
	});
});

describe("a text cut into pieces", () => {
	const claim = (start: number, end: number, where: "text" | "title" = "text"): Claim => ({
		question: "initiator",
		party: "RU",
		negated: false,
		said: "Moscow",
		credit: { name: "Morning Ledger", role: null, side: null, voice: "own", via: [] },
		evidence: { text: "0123456789".slice(start, end), start, end, where },
		encounter: "2019-05-03-trump-putin-call",
		rule: "initiator/initiated-it",
		confidence: 0.9,
	});

	it("is cut wherever evidence begins or ends, and each piece knows whose it is", () => {
		const pieces = piecesOfText("0123456789", [claim(2, 6), claim(4, 8)]);
		expect(pieces.map(({ text, claims }) => [text, claims])).toEqual([
			["01", []],
			["23", [0]],
			["45", [0, 1]],
			["67", [1]],
			["89", []],
		]);
		expect(pieces.map(({ begin }) => begin)).toEqual([[], [0], [1], [], []]);
	});

	it("is whole where evidence is in the title alone", () => {
		expect(piecesOfText("0123", [claim(0, 2, "title")])).toEqual([{ text: "0123", claims: [], begin: [] }]);
	});
});
