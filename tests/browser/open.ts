/** Chromium, and the pages of the site as it shows them. */
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

/** Widths of a phone, a tablet and a desk, in CSS pixels. */
export const WIDTHS = [360, 768, 1440] as const;

/** "/outlets/:id" of "/outlets/bbc-news"; "/search?" of a page that a query picks from. */
function kindOf(path: string): string {
	const [pathname = "", query] = path.split("?");
	return `${pathname.replace(/^(\/[^/]+)\/.+/, "$1/:id")}${query === undefined ? "" : "?"}`;
}

/** The pages people read, in the order in which they were found: "/discrepancies/…". */
export function pagesOf(site: "site" | "emptySite"): readonly string[] {
	return inject(site)
		.crawled.pages.filter(({ status, type }) => status === 200 && type.startsWith("text/html"))
		.map(({ path }) => path);
}

/** So many pages of each kind, from the first found to the last: a browser takes its time, and there are hundreds. */
export function someOf(paths: readonly string[], most: number): readonly string[] {
	return [...Map.groupBy(paths, kindOf).values()].flatMap((kind) => {
		const step = Math.max(1, kind.length / most);
		return kind.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
	});
}

export function launch(): Promise<Browser> {
	return chromium.launch({
		executablePath: inject("chromium") ?? "",
		// Chromium's own sandbox does not start for root, as which tests run in containers.
		chromiumSandbox: process.getuid?.() !== 0,
		// Beside what playwright-core switches off by itself: what would take time from the pages.
		args: ["--disable-gpu", "--disable-sync", "--mute-audio", "--no-first-run", "--disable-extensions"],
	});
}

export interface Opened {
	readonly page: Page;
	readonly context: BrowserContext;
	/** What the console reports as an error: a breach of the policy among it. */
	readonly complaints: string[];
	/** Addresses that were asked for on any other host. */
	readonly elsewhere: string[];
}

interface Opening {
	readonly width?: number;
	readonly bypassCSP?: boolean;
}

/** A fresh page: nothing cached, nothing remembered. */
export async function open(
	browser: Browser,
	address: string,
	{ width = 1440, bypassCSP = false }: Opening = {},
): Promise<Opened> {
	const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP, baseURL: address });
	const page = await context.newPage();
	const complaints: string[] = [];
	const elsewhere: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error") complaints.push(message.text());
	});
	page.on("pageerror", (error) => complaints.push(error.message));
	page.on("request", (request) => {
		if (new URL(request.url()).origin !== address) elsewhere.push(request.url());
	});
	page.on("requestfailed", (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
	return { page, context, complaints, elsewhere };
}
