import { describe, expect, it } from "vitest";
import { mayFetch, ourRules } from "../../src/gather/robots.ts";

function allowed(text: string, path: string): boolean {
	return mayFetch(ourRules(text), `https://example.com${path}`);
}

describe("robots.txt", () => {
	it("that is empty allows everything", () => {
		expect(allowed("", "/a")).toBe(true);
		expect(allowed("<!doctype html><p>not found", "/a")).toBe(true);
	});

	it("for all robots is for us", () => {
		const text = "User-agent: *\nDisallow: /private # not for robots\n";
		expect(allowed(text, "/private/a")).toBe(false);
		expect(allowed(text, "/public")).toBe(true);
	});

	it("with a group of our own has no other for us", () => {
		const text = "User-agent: *\nDisallow: /\n\nUser-Agent: Variorum\nDisallow: /letters\n";
		expect(allowed(text, "/news")).toBe(true);
		expect(allowed(text, "/letters/1")).toBe(false);
	});

	it("may name several robots over one group, and one robot over several", () => {
		const text =
			"User-agent: GoodBot\nUser-agent: variorum\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: variorum\nDisallow: /b";
		expect([allowed(text, "/a"), allowed(text, "/b"), allowed(text, "/c")]).toEqual([false, false, true]);
	});

	it("decides by the longest pattern, and allows where two are as long", () => {
		const text = "User-agent: *\nDisallow: /news\nAllow: /news/world\nDisallow: /same\nAllow: /same";
		expect([allowed(text, "/news/local"), allowed(text, "/news/world/1"), allowed(text, "/same")]).toEqual([
			false,
			true,
			true,
		]);
	});

	it("knows * for anything and $ for the end", () => {
		const text = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /*/print/\nDisallow: /search*q=";
		const paths = ["/a/b.pdf", "/a/b.pdf?x", "/a/print/1", "/print/1", "/search?a=1&q=2", "/search"];
		expect(paths.map((path) => allowed(text, path))).toEqual([false, true, false, true, false, true]);
	});

	it("that disallows nothing allows everything", () => {
		expect(allowed("User-agent: *\nDisallow:\n", "/a")).toBe(true);
	});

	it("with a hostile pattern takes no time", () => {
		const text = `User-agent: *\nDisallow: /${"*a".repeat(2000)}$`;
		expect(allowed(text, `/${"a".repeat(1999)}`)).toBe(true);
	});
});
