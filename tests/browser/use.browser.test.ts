/** The site used as people use it: comparing, searching, subscribing, and by the keyboard alone. */
import { parseFeed } from "feedsmith";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch, open } from "./open.ts";

const NO_CHROMIUM = inject("chromium") === null;
const { address } = inject("site");

const HOUR = `President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday.

The call lasted an hour, the White House said.`;
const LONGER = `Russian President Vladimir Putin and U.S. President Donald Trump spoke by telephone on Friday.

The conversation went on for an hour and a half. It was the Russian side that requested the call.`;

async function fill(page: Page, number: number, outlet: string, text: string): Promise<void> {
	await page.getByLabel(`Outlet of article ${number}`).fill(outlet);
	await page.getByLabel(`Date of publication of article ${number}`).fill("2019-05-04");
	await page.getByLabel(`Text of article ${number}`).fill(text);
}

describe("somebody", () => {
	let browser: Browser;
	beforeAll(async () => {
		if (!NO_CHROMIUM) browser = await launch();
	});
	afterAll(() => browser?.close());

	it.skipIf(NO_CHROMIUM)("pastes two articles, and sees what each says and where they differ", async () => {
		const { page, context, complaints, elsewhere } = await open(browser, address);
		await page.goto("/");
		await page.getByRole("link", { name: "Compare", exact: true }).first().click();
		await fill(page, 1, "Morning Ledger", HOUR);
		await fill(page, 2, "Harbour Courier", LONGER);
		await page.getByRole("button", { name: "Compare", exact: true }).click();
		const marks = await page.locator(".pasted mark").allTextContents();
		expect(marks).toContain("The call lasted an hour, the White House said.");
		expect(marks.join(" ")).toContain("an hour and a half");
		expect(await page.locator(".difference h3").allTextContents()).toContain(
			"Accounts differ on how long the call lasted",
		);
		expect(await page.locator(".difference .answer").allTextContents()).toEqual([
			expect.stringContaining("hour"),
			expect.stringContaining("hour and a half"),
		]);
		await page.locator(".places a").first().click();
		expect(page.url()).toContain("#said-1-1-claim");
		expect(await page.getByLabel("Text of article 1").inputValue()).toBe(HOUR);
		expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
		await context.close();
	});

	it.skipIf(NO_CHROMIUM)("forgets a field when comparing, is led to it, and adds a third article", async () => {
		const { page, context } = await open(browser, address, { width: 360 });
		await page.goto("/compare");
		await fill(page, 1, "Morning Ledger", HOUR);
		await fill(page, 2, "", LONGER);
		await page.getByRole("button", { name: "Compare", exact: true }).click();
		await page.getByRole("alert").getByRole("link", { name: "Article 2, outlet" }).click();
		await page.keyboard.type("Harbour Courier");
		expect(await page.getByLabel("Outlet of article 2").inputValue()).toBe("Harbour Courier");
		await page.getByRole("button", { name: "Add another article" }).click();
		expect(await page.getByLabel("Text of article 2").inputValue()).toBe(LONGER);
		expect(await page.getByRole("group").count()).toBe(3);
		await page.getByRole("button", { name: "Compare", exact: true }).click();
		expect(await page.locator(".difference").count()).toBeGreaterThan(0);
		await context.close();
	});

	it.skipIf(NO_CHROMIUM)("comes to a page that is not there, searches, and reads what is found", async () => {
		const { page, context } = await open(browser, address);
		expect((await page.goto("/encounters/not-there"))?.status()).toBe(404);
		await page.getByRole("searchbox").fill("putin hour");
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/search\?q=/);
		const lead = page.locator(".difference h2 a").first();
		const title = await lead.textContent();
		await lead.click();
		expect(await page.locator("h1").textContent()).toBe(title);
		await context.close();
	});

	it.skipIf(NO_CHROMIUM).each(["/", "/outlets/cnn", "/topics/election-meddling"])(
		"gives the address of %s to a feed reader, which finds feeds there that have entries",
		async (path) => {
			const { page, context } = await open(browser, address);
			await page.goto(path);
			const links = await page.locator('link[rel="alternate"][title]').all();
			const found = await Promise.all(
				links.map(async (link) => [await link.getAttribute("href"), await link.getAttribute("type")] as const),
			);
			await context.close();
			expect(found.length).toBeGreaterThanOrEqual(3);
			for (const [href, type] of found) {
				const response = await fetch(href ?? "");
				expect([href, response.status]).toEqual([href, 200]);
				expect(response.headers.get("Content-Type")).toContain(type);
				const { feed } = parseFeed(await response.text());
				const entries = "entries" in feed ? feed.entries : "items" in feed ? feed.items : [];
				expect(entries?.length).toBeGreaterThan(0);
			}
		},
	);

	const WAYS = [
		"/",
		"/outlets",
		"/outlets/cnn",
		"/topics",
		"/search",
		"/compare",
		"/methodology",
		"/status",
		"/feeds",
		"/encounters/2019-05-03-trump-putin-call",
		"/discrepancies/2019-05-03-trump-putin-call-duration-contradiction",
	];

	it.skipIf(NO_CHROMIUM).each(WAYS)(
		"reaches everything on %s by the keyboard, in the order of the page",
		async (path) => {
			const { page, context } = await open(browser, address);
			await page.goto(path);
			const all = await page.evaluate<number>(WATCH_THE_FOCUS);
			await page.keyboard.press("Tab");
			expect(await page.locator(":focus").textContent()).toContain("Skip to the content");
			let reached: readonly Reached[] = await page.evaluate(REACHED);
			for (let presses = 0; presses < 6 * all && reached.at(-1)?.number !== all - 1; presses += AT_ONCE) {
				// Held down, it goes on: many steps for one look.
				await Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.down("Tab")));
				reached = await page.evaluate(REACHED);
			}
			await context.close();
			expect(reached.slice(0, all)).toEqual(Array.from({ length: all }, (_, number) => ({ number, outlined: true })));
		},
	);

	it.skipIf(NO_CHROMIUM)("skips to the content", async () => {
		const { page, context } = await open(browser, address);
		await page.goto("/outlets");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		await page.keyboard.press("Tab");
		expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
		await context.close();
	});
});

interface Reached {
	/** Place in the page. */
	readonly number: number;
	/** Is it seen to have the focus? */
	readonly outlined: boolean;
}

const AT_ONCE = 10;
/**
 * Numbers what the keyboard must reach, in the order of the page, and notes what it does reach; what is in a closed fold
 * is not shown. A date field has parts of its own, of which the browser marks the one that has the focus.
 */
const WATCH_THE_FOCUS = `
	globalThis.reached = [];
	document.addEventListener("focusin", ({ target }) => {
		const outlined = target.type === "date" || getComputedStyle(target).outlineStyle !== "none";
		globalThis.reached.push({ number: target.number ?? -1, outlined });
	});
	[...document.querySelectorAll("a[href], button, input, textarea, select, summary, [tabindex='0']")]
		.filter((element) => element.checkVisibility())
		.map((element, number) => { element.number = number; })
		.length`;
/** Up to the last: after it the focus leaves the page, and comes back to its beginning. */
const REACHED = `globalThis.reached.slice(0, 1 + globalThis.reached.findLastIndex(({ number }) => number >= 0))`;
