/** Before the tests in tests/browser: the real Worker on the corpus, one that has read nothing yet, and a browser if there is one. */
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

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const chromium = chromiumPath();
	if (chromium === null)
		console.log("No Chromium was found: the tests that need a browser are skipped. CHROMIUM_PATH names one.");
	const ending = new AbortController();
	const site = await startSite("corpus", ending.signal);
	const empty = await startSite(null, ending.signal);
	project.provide("chromium", chromium);
	project.provide("site", { address: site.address, crawled: await crawl(site.address) });
	project.provide("emptySite", { address: empty.address, crawled: await crawl(empty.address) });
	return async () => {
		ending.abort();
		await Promise.all([site.end(), empty.end()]);
	};
}
