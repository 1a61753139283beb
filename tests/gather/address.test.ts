import { describe, expect, it } from "vitest";
import { canonicalAddress } from "../../src/gather/address.ts";

describe("the canonical address of an article", () => {
	const cases: readonly (readonly [given: string, canonical: string | null])[] = [
		["https://example.com/a?utm_source=rss&utm_medium=feed", "https://example.com/a"],
		["https://example.com/a?fbclid=x&id=7", "https://example.com/a?id=7"],
		["https://example.com/a?123&q=x%20y&UTM_Campaign=z", "https://example.com/a?123&q=x%20y"],
		["https://EXAMPLE.com:443/a/", "https://example.com/a/"],
		["https://example.com./a#comments", "https://example.com/a"],
		["https://example.com/?utm_source=rss", "https://example.com/"],
		["/2019/call.html", "https://outlet.example/2019/call.html"],
		["//cdn.example.com/a", "https://cdn.example.com/a"],
		["  https://example.com/a  ", "https://example.com/a"],
		["http://example.com/a", "http://example.com/a"],
		["javascript:alert(1)", null],
		["mailto:desk@example.com", null],
		["data:text/html,hello", null],
		["https://user:secret@example.com/a", null],
		["http://[broken", null],
	];

	for (const [given, canonical] of cases)
		it(`of ${given} is ${canonical ?? "none"}`, () => {
			expect(canonicalAddress(given, "https://outlet.example/feed.xml")).toBe(canonical);
		});

	it("is its own canonical address", () => {
		for (const [, canonical] of cases) if (canonical !== null) expect(canonicalAddress(canonical)).toBe(canonical);
	});
});
