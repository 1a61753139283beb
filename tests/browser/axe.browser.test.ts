/**
 * axe-core on pages of every kind in both colour schemes, each at one of three widths; and on one of each kind in every
 * scheme at every width, photographed on the way into screenshots/.
 */
import axe, { type AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch, open, pagesOf, someOf, WIDTHS } from "./open.ts";

const NO_CHROMIUM = inject("chromium") === null;
const HEIGHT = 900;
/** How many pages of a kind are looked at, and how many of those in every way. */
const OF_EACH_KIND = 4;
const IN_EVERY_WAY = 1;

/** All of WCAG 2.2 AA and axe's best practices; that of 2.2 is off by default. */
const ALL_RULES = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } };
/** What another colour scheme can change. */
const COLOUR_RULES = { resultTypes: ["violations"], runOnly: ["color-contrast", "link-in-text-block"] };
const SCHEMES = [
	["light", ALL_RULES],
	["dark", COLOUR_RULES],
] as const;

async function violationsOf(page: Page, options: object): Promise<readonly string[]> {
	const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function openWithAxe(browser: Browser, address: string, path: string) {
	// The page's policy lets nothing run in it, axe-core neither.
	const opened = await open(browser, address, { bypassCSP: true });
	await opened.page.goto(path);
	await opened.page.evaluate(axe.source);
	return opened;
}

describe.each(["site", "emptySite"] as const)("axe-core finds nothing to object to on %s", (name) => {
	const { address } = inject(name);
	const paths = someOf(pagesOf(name), OF_EACH_KIND);
	const few = someOf(paths, IN_EVERY_WAY);
	let browser: Browser;
	beforeAll(async () => {
		if (!NO_CHROMIUM) browser = await launch();
	});
	afterAll(() => browser?.close());

	it.skipIf(NO_CHROMIUM).concurrent.each(few)("%s in every scheme at every width", async (path) => {
		const { page, context } = await openWithAxe(browser, address, path);
		const found: string[] = [];
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: HEIGHT });
			for (const [colorScheme, options] of SCHEMES) {
				await page.emulateMedia({ colorScheme });
				for (const one of await violationsOf(page, options)) found.push(`${colorScheme}, ${width}: ${one}`);
				const file = `${name}${path}`.replace(/[^\w-]+/g, "_").slice(0, 100);
				await page.screenshot({ path: `screenshots/${file}-${width}-${colorScheme}.png`, fullPage: true });
			}
		}
		await context.close();
		expect(found).toEqual([]);
	});

	const others = paths.filter((path) => !few.includes(path)).map((path, n) => [path, WIDTHS[n % WIDTHS.length]]);
	it.skipIf(NO_CHROMIUM).concurrent.each(others)("%s at a width of %i", async (path, width) => {
		const { page, context } = await openWithAxe(browser, address, String(path));
		await page.setViewportSize({ width: Number(width), height: HEIGHT });
		const light = await violationsOf(page, ALL_RULES);
		await page.emulateMedia({ colorScheme: "dark" });
		const dark = await violationsOf(page, COLOUR_RULES);
		await context.close();
		expect({ light, dark }).toEqual({ light: [], dark: [] });
	});
});
