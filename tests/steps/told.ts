/** Articles of made-up outlets that tell of Trump's calls, served, found and read as the live feed does. */
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { inject } from "vitest";
import type { Message } from "../../src/env.ts";
import { take } from "../../src/steps.ts";
import { openDb } from "../../src/store/db.ts";
import { saveOutlet } from "../../src/store/outlets.ts";
import {
	articles,
	claims,
	discrepancies,
	discrepancyRevisions,
	encounters,
	feeds,
	revisions,
	sightings,
	statements,
	toldApart,
} from "../../src/store/schema.ts";
import type { TestDesk } from "../desk.ts";
import { put } from "../outlet.ts";

export const NOW = Date.UTC(2019, 4, 6, 12);
export const db = openDb(env.DB);
const outlet = inject("outlet");

export const PUTIN = "Russian President Vladimir Putin";
export const ABE = "Japanese Prime Minister Shinzo Abe";

/** An article: who rang off with Trump, when as it says (empty: it does not say), when published, and for how long. */
export interface Told {
	readonly with: string;
	readonly when: string;
	readonly published: string;
	readonly length: string;
	readonly more?: string;
}

function pageOf({ with: whom, when, published, length, more = "" }: Told): string {
	const title = "Trump speaks by phone";
	const on = when === "" ? "" : ` on ${when}`;
	const told = { "@type": "NewsArticle", headline: title, datePublished: `${published}T18:00:00Z` };
	return `<!doctype html><title>${title}</title><script type="application/ld+json">${JSON.stringify(told)}</script>
		<article><h1>${title}</h1><p>President Donald Trump spoke with ${whom} by phone${on}, the White House said.</p>
		<p>The call lasted ${length}.</p><p>${more}</p></article>`;
}

let scenes = 0;

/** Serves an article of the last scene anew. */
export async function rewrite(name: string, told: Told): Promise<void> {
	await put(`/encounters/${name}${scenes}`, pageOf(told));
}

/** Serves each article at an outlet of its own, and finds them; answers the messages to read them by. */
export async function publish(
	desk: TestDesk,
	told: Readonly<Record<string, Told>>,
): Promise<Readonly<Record<string, Message>>> {
	const messages: Record<string, Message> = {};
	const scene = ++scenes;
	for (const [name, one] of Object.entries(told)) {
		const [id, page, feed] = [`${name}${scene}`, `/encounters/${name}${scene}`, `/encounters/${name}${scene}.xml`];
		await put(page, pageOf(one));
		await put(
			feed,
			`<rss version="2.0"><channel><item><title>Trump call</title><link>${page}</link></item></channel></rss>`,
		);
		await saveOutlet(db, { id, name: id, kind: "news" }, [outlet + feed], NOW);
		const row = await db
			.select()
			.from(feeds)
			.where(eq(feeds.url, outlet + feed))
			.get();
		await take(desk, { step: "poll", feed: row?.id ?? "" });
		messages[name] = desk.sent.shift() ?? { step: "poll", feed: "" };
	}
	return messages;
}

/** As it was before anything was read. */
export async function forget(): Promise<void> {
	for (const table of [
		discrepancyRevisions,
		discrepancies,
		statements,
		claims,
		sightings,
		toldApart,
		encounters,
		revisions,
	])
		await db.delete(table);
	await db
		.update(articles)
		.set({ state: "found", revision: 0, nextReadAt: 0, leasedUntil: 0, etag: null, lastModified: null });
}

export async function read(desk: TestDesk, messages: Readonly<Record<string, Message>>, ...names: readonly string[]) {
	for (const name of names) {
		const message = messages[name];
		if (message === undefined) throw new Error(`There is no article ${name}.`);
		await take(desk, message);
		await desk.drain();
		desk.wait(1000);
	}
}
