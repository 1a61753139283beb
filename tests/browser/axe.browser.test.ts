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
const OF_EACH_KIND = 2;
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

describe.each(["site", "emptySite"] as const)("axe-core finds nothing to object to on %s", (name) => {
	const { address } = inject(name);
	const paths = someOf(pagesOf(name), OF_EACH_KIND);
	const few = name === "site" ? someOf(paths, IN_EVERY_WAY) : [];
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		if (NO_CHROMIUM) return;
		browser = await launch();
		// One page for all: to open another takes longer than to look at it. Its policy lets nothing run in it, axe-core neither.
		({ page } = await open(browser, address, { bypassCSP: true }));
	});
	afterAll(() => browser?.close());

	async function goWithAxe(path: string): Promise<void> {
		await page.emulateMedia({ colorScheme: "light" });
		await page.goto(path);
		await page.evaluate(axe.source);
	}

	it.skipIf(NO_CHROMIUM).each(few)("%s in every scheme at every width", async (path) => {
		await goWithAxe(path);
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
		expect(found).toEqual([]);
	});

	const others = paths.filter((path) => !few.includes(path)).map((path, n) => [path, WIDTHS[n % WIDTHS.length]]);
	it.skipIf(NO_CHROMIUM).each(others)("%s at a width of %i", async (path, width) => {
		await page.setViewportSize({ width: Number(width), height: HEIGHT });
		await goWithAxe(String(path));
		const light = await violationsOf(page, ALL_RULES);
		await page.emulateMedia({ colorScheme: "dark" });
		const dark = await violationsOf(page, COLOUR_RULES);
		expect({ light, dark }).toEqual({ light: [], dark: [] });
	});
});
