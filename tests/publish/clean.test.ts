import { describe, expect, it } from "vitest";
import { webAddress } from "../../src/publish/address.ts";
import { clean, shorten, titleText } from "../../src/publish/clean.ts";
import { html } from "../../src/publish/html.ts";
import { publishedEvidence } from "../../src/publish/published.ts";

describe("clean", () => {
	it.each([
		["keeps ordinary text, tabs and line feeds", "a\tb\nc – “é” 😀", "a\tb\nc – “é” 😀"],
		["takes out control characters", "a\u0000b\u0007c\u001bd\u0085e\u007ff", "abcdef"],
		["makes a carriage return a line feed", "a\r\nb\rc", "a\nb\nc"],
		["takes out noncharacters", "a\ufffeb\uffffc", "abc"],
		["takes out the noncharacters of every plane", "a\ufdd0b\u{1ffff}c", "abc"],
		["replaces a lone surrogate and keeps a pair", "a\ud800b😀", "a□b😀"],
		["replaces what a decoder could not read", "a\ufffdb", "a□b"],
		["takes out marks that turn the direction", "a\u202eb\u2066c\u200fd", "abcd"],
	])("%s", (_, given, expected) => {
		expect(clean(given)).toBe(expected);
	});
});

describe("shorten", () => {
	it.each([
		["leaves a short text alone", "about an hour", 13, "about an hour"],
		["cuts between words", "about an hour and a half", 15, "about an hour…"],
		["cuts a word that is too long by itself", "aaaaaaaaaa", 5, "aaaa…"],
		["counts a pair of surrogates as one and never splits it", "😀😀😀", 2, "😀…"],
	])("%s", (_, given, length, expected) => {
		expect(shorten(given, length)).toBe(expected);
	});
});

describe("titleText", () => {
	it.each([
		["is one line without angle brackets", " a\n<b>\tc ", "a ‹b› c"],
		["has no character reference", "&lt;b&gt; &amp; &#60; &copy &1", "＆lt;b＆gt; ＆amp; ＆#60; ＆copy ＆1"],
		["keeps an ampersand that is one", "R&D of AT&T, Q & A", "R&D of AT&T, Q & A"],
	])("%s", (_, given, expected) => {
		expect(titleText(given)).toBe(expected);
	});
});

describe("webAddress", () => {
	it.each([
		["https://example.com/a?b=c", "https://example.com/a?b=c"],
		["http://example.com", "http://example.com/"],
		['https://example.com/"><script>', "https://example.com/%22%3E%3Cscript%3E"],
		["javascript:alert(1)", null],
		["java\nscript:alert(1)", null],
		["data:text/html,x", null],
		["https://user:secret@example.com/", null],
		["/relative", null],
		[null, null],
	])("%j is followed as %j", (given, expected) => {
		expect(webAddress(given)).toBe(expected);
	});
});

it("html escapes what is put in, once, and nothing that it made itself", () => {
	const inner = html`<b>${"<i>&\"'"}</b>`;
	expect(html`<p>${inner}${[inner]}${null}${3}</p>`.html).toBe(
		"<p><b>&lt;i&gt;&amp;&quot;&#39;</b><b>&lt;i&gt;&amp;&quot;&#39;</b>3</p>",
	);
});

describe("publishedEvidence", () => {
	const of = (text: string) => publishedEvidence({ text, start: 10, end: 10 + text.length, where: "text" });

	it("leaves thirty words as they are", () => {
		const text = "word ".repeat(30);
		expect(of(text)).toEqual({ text, start: 10, end: 10 + text.length, where: "text" });
	});

	it("cuts after the thirtieth word, and its end with it", () => {
		const cut = of("word ".repeat(31));
		expect(cut.text).toBe("word ".repeat(30).trim());
		expect(cut.end - cut.start).toBe(cut.text.length);
	});
});
