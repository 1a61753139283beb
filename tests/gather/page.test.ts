import { describe, expect, it } from "vitest";
import { markupText } from "../../src/gather/article-text.ts";
import { readPage } from "../../src/gather/page.ts";

const ADDRESS = "https://www.outlet.example/2019/call";

const FIRST = "President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday.";
const SECOND = "The call lasted about an hour, White House press secretary Sarah Sanders told reporters.";

function textOf(html: string): string {
	return readPage(html, ADDRESS).text;
}

describe("the text of a page", () => {
	it("is its article's paragraphs, a blank line between two", () => {
		const html = `<html><head><title>News</title><style>p{}</style></head><body>
			<header><p>The Outlet. All the news that there is to read today.</p></header>
			<nav><ul><li><a href="/">Home</a></li></ul></nav>
			<main><article><h1>Leaders speak</h1><div class="byline">By A. Writer</div>
			<figure><img alt="x"><figcaption>Mr Trump at his desk in May, on the telephone.</figcaption></figure>
			<p>${FIRST}</p><script>var p = "<p>no</p>";</script><aside><p>Sign up for our newsletter. It is free.</p></aside>
			<div class="related-links"><h3>More on this</h3><p>Another story that is told in one sentence.</p></div>
			<p>${SECOND}</p><p><a href="/other">Read more: another story</a></p></article></main>
			<footer><p>© The Outlet. All rights reserved by someone.</p></footer></body></html>`;
		expect(textOf(html)).toBe(`Leaders speak\n\n${FIRST}\n\n${SECOND}`);
	});

	it("does not break words that inline markup runs through", () => {
		const html = `<p>The <b>Rus</b>sian pres&shy;ident<a href="/p">, Mr&nbsp;Putin</a>, spoke for “<i>an</i>&#32;hour”.</p>`;
		expect(markupText(html)).toBe("The Russian president, Mr Putin, spoke for “an hour”.");
	});

	it("does not glue paragraphs that no space divides", () => {
		expect(markupText("<p>One ended.</p><p>Two began.</p><ul><li>Three is a list.</li><li>Four too.</li></ul>")).toBe(
			"One ended.\n\nTwo began.\n\nThree is a list.\n\nFour too.",
		);
	});

	it("has a line feed for a <br>, a blank line for two", () => {
		expect(markupText("<p>One.<br>Two.<br/> <br>Three.</p>")).toBe("One.\nTwo.\n\nThree.");
	});

	it("has its entities decoded, once", () => {
		expect(markupText("<p>AT&amp;T said &quot;5 &lt; 6&quot; &amp;amp; left — it&#8217;s done&hellip;</p>")).toBe(
			'AT&T said "5 < 6" &amp; left — it’s done…',
		);
	});

	it("has quotations, and table cells, as paragraphs", () => {
		expect(
			markupText(
				"<blockquote>He did not raise it.</blockquote><table><tr><td>Length</td><td>An hour</td></tr></table>",
			),
		).toBe("He did not raise it.\n\nLength\n\nAn hour");
	});

	it("is read from markup that is never closed", () => {
		expect(markupText(`<p>${FIRST}<p>${SECOND}<div><b>bold`)).toBe(`${FIRST}\n\n${SECOND}`);
	});

	it("is whole where everything stands in a form, or in a part named like something else", () => {
		expect(textOf(`<body><form><div id="comment-page"><p>${FIRST}</p><p>${SECOND}</p></div></form></body>`)).toBe(
			`${FIRST}\n\n${SECOND}`,
		);
	});

	it("is the page's own, not that of the teasers below", () => {
		const teasers = `<article><a href="/t"><p>Another story</p></a></article>`.repeat(20);
		expect(textOf(`<main><div><p>${FIRST}</p><p>${SECOND}</p></div>${teasers}</main>`)).toBe(`${FIRST}\n\n${SECOND}`);
	});

	it("is the JSON-LD articleBody where that has more", () => {
		const body = `${FIRST}\\n\\n${SECOND}\\n\\n${SECOND}`;
		const html = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"articleBody":"${body}"}]}</script>
			<article><p>${FIRST}</p></article>`;
		expect(textOf(html)).toBe(`${FIRST}\n\n${SECOND}\n\n${SECOND}`);
	});

	it("is empty where there is none", () => {
		expect(textOf("")).toBe("");
		expect(textOf("<html><body><nav><a href='/'>Home</a></nav></body></html>")).toBe("");
	});

	it("takes no time, however deep a page is nested", () => {
		const started = performance.now();
		expect(textOf(`${"<div><article><b>".repeat(20_000)}<p>${FIRST}`)).toContain(FIRST);
		expect(performance.now() - started).toBeLessThan(2000);
	});
});

describe("what a page says of itself", () => {
	const data = (fields: object) =>
		`<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...fields })}</script>`;

	it("is its headline, from JSON-LD, og:title or <title>", () => {
		const og = '<meta property="og:title" content="Leaders &amp; talks">';
		expect(readPage(`${data({ headline: "Leaders speak" })}${og}`, ADDRESS).title).toBe("Leaders speak");
		expect(readPage(og, ADDRESS).title).toBe("Leaders & talks");
		expect(readPage("<title>Leaders speak for an hour | The Outlet</title>", ADDRESS).title).toBe(
			"Leaders speak for an hour",
		);
	});

	it("is its date, from JSON-LD, <meta> or the article's <time>", () => {
		const meta = '<meta property="article:published_time" content="2019-05-03T17:24:00Z">';
		expect(readPage(data({ datePublished: "2019-05-03T13:24:00-04:00" }), ADDRESS).published).toBe(
			"2019-05-03T13:24:00-04:00",
		);
		expect(readPage(data({ datePublished: "soon" }) + meta, ADDRESS).published).toBe("2019-05-03T17:24:00Z");
		expect(
			readPage('<time datetime="2026-11-22">Today</time><article><time datetime="2019-05-03"></article>', ADDRESS)
				.published,
		).toBe("2019-05-03");
		expect(readPage("<article><p>No date.</p></article>", ADDRESS).published).toBeNull();
	});

	it("is its canonical address, if it can be this article's", () => {
		const canonical = (href: string) => readPage(`<link rel="canonical" href="${href}">`, ADDRESS).canonical;
		expect(canonical("/2019/call?utm_source=x")).toBe(ADDRESS);
		expect(canonical("https://outlet.example/2019/call")).toBe("https://outlet.example/2019/call");
		expect(canonical("https://www.outlet.example/")).toBeNull();
		expect(canonical("https://elsewhere.example/2019/call")).toBeNull();
		expect(canonical("javascript:void(0)")).toBeNull();
	});

	it("is that it is behind a paywall", () => {
		expect(readPage(data({ isAccessibleForFree: false }), ADDRESS).paywalled).toBe(true);
		expect(readPage(data({ isAccessibleForFree: "True" }), ADDRESS).paywalled).toBe(false);
	});

	it("is nothing where its JSON-LD is broken", () => {
		const html = `<script type="application/ld+json">{"@type":"NewsArticle",</script><article><p>${FIRST}</p></article>`;
		expect(readPage(html, ADDRESS)).toMatchObject({ title: null, text: FIRST });
	});
});
