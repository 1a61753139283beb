/**
 * axe-core on pages of every kind in both colour schemes, each at one of three widths; and on a few of each kind in
 * every scheme at every width, photographed on the way into screenshots/.
 */
import axe, { type AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch, open, pagesOf, someOf, WIDTHS } from "./open.ts";

const NO_CHROMIUM = inject("chromium") === null;
const HEIGHT = 900;
const SCHEMES = ["light", "dark"] as const;
/** How many pages of a kind are looked at, and how many of those in every way. */
const OF_EACH_KIND = 8;
const IN_EVERY_WAY = 2;
/** Pages at work at once: as many as tests (vitest.config.ts). */
const AT_ONCE = 2;

/** All of WCAG 2.2 AA and axe's best practices; that of 2.2 is off by default. */
const ALL_RULES = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } };
/** What another colour scheme can change. */
const COLOUR_RULES = { resultTypes: ["violations"], runOnly: ["color-contrast", "link-in-text-block"] };

async function violationsOf(page: Page, options: object): Promise<readonly string[]> {
	const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.each(["site", "emptySite"] as const)("axe-core finds nothing to object to on %s", (name) => {
	const { address } = inject(name);
	const paths = someOf(pagesOf(name), OF_EACH_KIND);
	const few = someOf(paths, IN_EVERY_WAY);
	let browser: Browser;
	// Used again and again: to open another takes longer than to look at it.
	const idle: Page[] = [];
	beforeAll(async () => {
		if (NO_CHROMIUM) return;
		browser = await launch();
		for (let n = 0; n < AT_ONCE; n++) {
			// The policy of our pages lets nothing run in them, axe-core neither.
			const { page } = await open(browser, address, { bypassCSP: true });
			await page.addInitScript(axe.source);
			idle.push(page);
		}
	});
	afterAll(() => browser?.close());

	async function onPage(path: string, look: (page: Page) => Promise<void>): Promise<void> {
		const page = idle.pop();
		if (page === undefined) throw new Error("More tests run at once than there are pages.");
		try {
			await page.goto(path);
			await look(page);
		} finally {
			idle.push(page);
		}
	}

	it.skipIf(NO_CHROMIUM).concurrent.each(few)("%s in every scheme at every width", async (path) => {
		const found: string[] = [];
		await onPage(path, async (page) => {
			for (const colorScheme of SCHEMES) {
				await page.emulateMedia({ colorScheme });
				for (const width of WIDTHS) {
					await page.setViewportSize({ width, height: HEIGHT });
					for (const one of await violationsOf(page, ALL_RULES)) found.push(`${colorScheme}, ${width}: ${one}`);
					const file = `${name}${path}`.replace(/[^\w-]+/g, "_").slice(0, 100);
					await page.screenshot({ path: `screenshots/${file}-${width}-${colorScheme}.png`, fullPage: true });
				}
			}
		});
		expect(found).toEqual([]);
	});

	const others = paths.filter((path) => !few.includes(path)).map((path, n) => [path, WIDTHS[n % WIDTHS.length]]);
	it.skipIf(NO_CHROMIUM).concurrent.each(others)("%s at a width of %i", async (path, width) => {
		await onPage(String(path), async (page) => {
			await page.setViewportSize({ width: Number(width), height: HEIGHT });
			await page.emulateMedia({ colorScheme: "light" });
			const light = await violationsOf(page, ALL_RULES);
			await page.emulateMedia({ colorScheme: "dark" });
			const dark = await violationsOf(page, COLOUR_RULES);
			expect({ light, dark }).toEqual({ light: [], dark: [] });
		});
	});
});
