/** That no step reads a whole table: what SQLite plans for each statement that reading and comparing send. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { sendDue } from "../../src/steps/due.ts";
import { openDb } from "../../src/store/db.ts";
import { saveOutlet } from "../../src/store/outlets.ts";
import { deskAt } from "../desk.ts";
import { ARTICLES, paragraphsOf } from "../link/texts.ts";
import { put } from "../outlet.ts";
import { keeping, planOf } from "../plans.ts";

const HOUR = 3_600_000;
const NOW = Date.UTC(2019, 4, 4, 12);
const address = inject("outlet");

async function serve(id: string, text: string): Promise<void> {
	const data = { "@type": "NewsArticle", headline: "Trump speaks with Putin by phone", datePublished: "2019-05-03" };
	const body = paragraphsOf(text)
		.map((paragraph) => `<p>${paragraph}</p>`)
		.join("");
	const html = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article>${body}</article></body></html>`;
	await put(`/${id}/story`, html, { "x-etag": `"${text.length}"` });
	const item = `<item><title>Trump speaks with Putin</title><link>${address}/${id}/story</link></item>`;
	await put(`/${id}/feed.xml`, `<rss version="2.0"><channel><title>Outlet</title>${item}</channel></rss>`);
}

/** The tables that grow with what outlets publish. */
const GROWING =
	/^SCAN (?:articles|revisions|items|claims|statements|sightings|encounters|discrepancies|discrepancy_revisions|bands|told_apart|deliveries|feeds)\b(?! USING (?:COVERING )?INDEX \w+ \(|.* USING INDEX (?:encounters_due|feeds_due|articles_due|deliveries_due))/;

describe("every statement of the steps", () => {
	const { binding, statements } = keeping();

	beforeAll(async () => {
		const [one, two] = ARTICLES.filter(({ story }) => story.startsWith("2019-05-03"));
		const desk = deskAt(NOW, { db: openDb(binding) });
		for (const [id, text] of [
			["plan-one", one?.text ?? ""],
			["plan-two", two?.text ?? ""],
		] as const) {
			await serve(id, text);
			await saveOutlet(openDb(env.DB), { id, name: id, kind: "news" }, [`${address}/${id}/feed.xml`], NOW);
		}
		await sendDue(desk);
		await desk.drain();
		await serve("plan-one", two?.text ?? "");
		desk.wait(2 * HOUR);
		await sendDue(desk);
		await desk.drain();
	});

	it("is kept", () => {
		expect(statements.size).toBeGreaterThan(15);
	});

	it("would be found if it read a whole table", async () => {
		const { results } = await env.DB.prepare(
			"EXPLAIN QUERY PLAN SELECT * FROM claims WHERE rule = 'topic/raised'",
		).all<{
			readonly detail: string;
		}>();
		expect(results.some(({ detail }) => GROWING.test(detail))).toBe(true);
	});

	it("finds what it reads by an index", async () => {
		const scans: string[] = [];
		for (const query of statements)
			for (const detail of await planOf(query)) if (GROWING.test(detail)) scans.push(`${detail}: ${query}`);
		expect(scans).toEqual([]);
	});
});
