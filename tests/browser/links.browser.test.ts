/** Every link of the site, followed without a browser. */
import { describe, expect, inject, it } from "vitest";

describe.each([
	["the site", inject("site")],
	["the site before anything was read", inject("emptySite")],
] as const)("%s", (_, { crawled }) => {
	it("leads nowhere that does not answer", () => {
		const unanswered = crawled.pages.filter(({ status }) => status !== 200);
		expect(unanswered.map(({ path, status, from }) => `${from} leads to ${path}: ${status}`)).toEqual([]);
	});

	it("leads to no part of a page that the page does not have", () => {
		expect(crawled.astray).toEqual([]);
	});

	it("leads to other sites by whole addresses with http or https", () => {
		const odd = crawled.outward.filter(({ href }) => !["http:", "https:"].includes(URL.parse(href)?.protocol ?? ""));
		expect(odd.filter(({ href }) => !href.startsWith("mailto:"))).toEqual([]);
	});
});

it("the site is more than its home page", () => {
	const paths = inject("site").crawled.pages.map(({ path }) => path);
	for (const kind of ["/discrepancies/", "/encounters/", "/outlets", "/feeds", "/feed.xml"])
		expect(paths.filter((path) => path.startsWith(kind)).length).toBeGreaterThan(0);
});
