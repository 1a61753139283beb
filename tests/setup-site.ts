/** Before the tests in tests/browser: the real Worker on stories, one that has read nothing yet, and a browser if there is one. */
import type { TestProject } from "vitest/node";
import { chromiumPath } from "./browser/chromium.ts";
import { type Crawled, crawl } from "./browser/crawl.ts";
import { startSite } from "./browser/site.ts";

export interface ReadSite {
	/** "http://localhost:12345" */
	readonly address: string;
	/** All that its links lead to, from the home page. */
	readonly crawled: Crawled;
}

declare module "vitest" {
	interface ProvidedContext {
		readonly site: ReadSite;
		/** The same before anything was read. */
		readonly emptySite: ReadSite;
		/** Path of a Chromium; null: there is none. */
		readonly chromium: string | null;
	}
}

/** The corpus, and a meeting of which eight outlets with long names give eight lengths. */
const STORIES = ["corpus", "tests/browser/stories"];
/** So that there is one in the ledger. */
const WITHDRAWN = {
	id: "2025-03-05-trump-trudeau-call-dairy-raised-contradiction",
	reason: "one of the accounts is of a later call",
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const chromium = chromiumPath();
	if (chromium === null)
		console.log("No Chromium was found: the tests that need a browser are skipped. CHROMIUM_PATH names one.");
	const ending = new AbortController();
	const starting = [startSite([], [], ending.signal), startSite(STORIES, [WITHDRAWN], ending.signal)] as const;
	const [empty, site] = await Promise.all(starting).catch(async (error) => {
		ending.abort();
		for (const one of await Promise.allSettled(starting)) if (one.status === "fulfilled") await one.value.end();
		throw error;
	});
	project.provide("chromium", chromium);
	project.provide("site", { address: site.address, crawled: await crawl(site.address) });
	project.provide("emptySite", { address: empty.address, crawled: await crawl(empty.address) });
	return async () => {
		ending.abort();
		await Promise.all([site.end(), empty.end()]);
	};
}
