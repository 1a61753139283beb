/** What holds of pages of every kind as a browser shows it, under the policy that it is served with. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch, open, pagesOf, someOf } from "./open.ts";

/** The most that one page with all that it needs may weigh as sent, in bytes. */
const MOST_BYTES = 50_000;
/** How many pages of a kind are opened. */
const OF_EACH_KIND = 8;
/** Of each there is one; a long page has further ones of its own, as for its contents. */
const LANDMARKS = ["header.masthead", "nav.tools", "nav.sections", "main", "footer.colophon"];

/** Run in a page before it loads: sums what moves while it does. */
const WATCH_SHIFTS = `
	globalThis.shifted = 0;
	new PerformanceObserver((list) => {
		for (const { value } of list.getEntries()) globalThis.shifted += value;
	}).observe({ type: "layout-shift", buffered: true });
`;

/** Answers once the fonts are there and what they may move has been painted. */
const SETTLED = `document.fonts.ready.then(() => new Promise((done) => {
	requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));
}))`;

const NO_CHROMIUM = inject("chromium") === null;

describe.each(["site", "emptySite"] as const)("%s", (name) => {
	const { address } = inject(name);
	let browser: Browser;
	beforeAll(async () => {
		if (!NO_CHROMIUM) browser = await launch();
	});
	afterAll(() => browser?.close());

	it.skipIf(NO_CHROMIUM).concurrent.each(someOf(pagesOf(name), OF_EACH_KIND))(
		"%s loads whole, light, still and by itself",
		async (path) => {
			const { page, context, complaints, elsewhere } = await open(browser, address, { width: 360 });
			const network = await context.newCDPSession(page);
			let bytes = 0;
			network.on("Network.loadingFinished", ({ encodedDataLength }) => {
				bytes += encodedDataLength;
			});
			await network.send("Network.enable");
			await page.addInitScript(WATCH_SHIFTS);
			await page.goto(path, { waitUntil: "networkidle" });
			await page.evaluate(SETTLED);
			const heading = await page.locator("h1").allTextContents();
			const landmarks = await Promise.all(LANDMARKS.map((landmark) => page.locator(landmark).count()));
			const overflow = await page.evaluate(
				"document.documentElement.scrollWidth - document.documentElement.clientWidth",
			);
			const shifted = await page.evaluate("globalThis.shifted");
			await context.close();
			expect({ complaints, elsewhere, overflow, shifted, landmarks, headings: heading.length }).toEqual({
				complaints: [],
				elsewhere: [],
				overflow: 0,
				shifted: 0,
				landmarks: LANDMARKS.map(() => 1),
				headings: 1,
			});
			expect(bytes).toBeGreaterThan(0);
			expect(bytes).toBeLessThan(MOST_BYTES);
		},
	);
});
