import { describe, expect, it } from "vitest";
import { parseFeed } from "../../src/gather/feeds.ts";
import type { Item } from "../../src/gather/items.ts";

const ADDRESS = "https://outlet.example/news/feed.xml";

function rss(items: string, channel = ""): string {
	return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
		xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title>${channel}${items}</channel></rss>`;
}

function atom(entries: string, attributes = ""): string {
	return `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>News</title>${entries}</feed>`;
}

async function itemsOf(text: string): Promise<readonly Item[]> {
	const feed = await parseFeed(text, ADDRESS);
	if (feed.kind === "no-feed") throw new Error(feed.reason);
	return feed.items;
}

async function urlsOf(text: string): Promise<readonly string[]> {
	return (await itemsOf(text)).map(({ url }) => url);
}

const WHOLE: Item = {
	guid: "g1",
	url: "https://outlet.example/a",
	title: "Trump & Putin speak",
	summary: "They spoke for an hour.",
	content: "<p>Whole</p>",
	published: "2019-05-03T10:00:00+01:00",
};

describe("a feed's items", () => {
	it("come out of RSS 2.0 whole", async () => {
		const text = rss(`<item><title>Trump &amp; Putin speak</title><link>https://outlet.example/a</link>
			<guid isPermaLink="false">g1</guid><pubDate>Fri, 03 May 2019 10:00:00 BST</pubDate>
			<description>&lt;p&gt;They spoke for&lt;br&gt;an &lt;b&gt;hour&lt;/b&gt;.&lt;/p&gt;</description>
			<content:encoded><![CDATA[<p>Whole</p>]]></content:encoded></item>`);
		expect(await itemsOf(text)).toEqual([WHOLE]);
	});

	it("come out of Atom whole, with the alternate link", async () => {
		const text = atom(`<entry><id>g1</id><title type="html">Trump &amp;amp; Putin &lt;i&gt;speak&lt;/i&gt;</title>
			<link rel="enclosure" href="https://outlet.example/a.mp3"/><link href="https://outlet.example/a"/>
			<published>2019-05-03T10:00:00+01:00</published><updated>2019-05-04T10:00:00Z</updated>
			<summary>They spoke for an hour.</summary><content type="html">&lt;p&gt;Whole&lt;/p&gt;</content></entry>`);
		expect(await itemsOf(text)).toEqual([WHOLE]);
	});

	it("come out of RDF", async () => {
		const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
			xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>News</title></channel>
			<item rdf:about="https://outlet.example/a"><title>One</title><link>https://outlet.example/a</link>
			<dc:date>2019-05-03T10:00:00Z</dc:date></item></rdf:RDF>`;
		const [item] = await itemsOf(text);
		expect(item).toMatchObject({ guid: WHOLE.url, url: WHOLE.url, title: "One", published: "2019-05-03T10:00:00Z" });
	});

	it("come out of RSS 0.91, and of RSS that does not say its version", async () => {
		const old = `<rss version="0.91"><channel><item><title>One</title><link>https://outlet.example/a</link></item></channel></rss>`;
		expect(await urlsOf(old)).toEqual([WHOLE.url]);
		expect(await urlsOf(old.replace(' version="0.91"', ""))).toEqual([WHOLE.url]);
	});

	it("come out of JSON Feed", async () => {
		const items = [
			{ id: "g1", url: WHOLE.url, title: "One", content_html: "<p>Whole</p>", date_published: "2019-05-03T10:00:00Z" },
		];
		const [item] = await itemsOf(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "News", items }));
		expect(item).toMatchObject({
			guid: "g1",
			url: WHOLE.url,
			content: "<p>Whole</p>",
			published: "2019-05-03T10:00:00Z",
		});
	});

	it("have absolute addresses, by xml:base or else by the feed's own", async () => {
		expect(await urlsOf(rss("<item><link>a.html</link></item><item><link>/b</link></item>"))).toEqual([
			"https://outlet.example/news/a.html",
			"https://outlet.example/b",
		]);
		const based = atom(
			'<entry xml:base="x/"><id>1</id><link href="a"/></entry>',
			'xml:base="https://other.example/y/"',
		);
		expect(await urlsOf(based)).toEqual(["https://other.example/y/x/a"]);
	});

	it("are named by their guid, or else by their address", async () => {
		const [first, second] = await itemsOf(
			rss(`<item><link>/a</link><guid/></item><item><guid>https://outlet.example/b</guid></item>`),
		);
		expect(first).toMatchObject({ guid: "https://outlet.example/a" });
		expect(second).toMatchObject({ guid: "https://outlet.example/b", url: "https://outlet.example/b" });
	});

	it("lead to the web only", async () => {
		const links = ["javascript:alert(1)", "mailto:desk@outlet.example", "https://u:p@outlet.example/", "", "/fine"];
		const text = rss(links.map((link) => `<item><title>x</title><link>${link}</link></item>`).join(""));
		expect(await urlsOf(text)).toEqual(["https://outlet.example/fine"]);
	});

	it("have titles of plain text, whatever a title holds", async () => {
		const titles = [
			'<title type="text">A</title>',
			"<title><![CDATA[B <i>c</i> &amp; d]]></title>",
			"<title><b>e</b></title>",
			"<title/>",
		];
		const items = await itemsOf(rss(titles.map((title, at) => `<item>${title}<link>/${at}</link></item>`).join("")));
		expect(items.map(({ title }) => title)).toEqual(["A", "B c & d", null, null]);
	});
});

describe("what is wrong with one item costs only that item", () => {
	it("when its date is none", async () => {
		const text = atom(`<entry><id>1</id><link href="/a"/><updated>last week</updated></entry>
			<entry><id>2</id><link href="/b"/><updated>2019-05-03T10:00:00Z</updated></entry>`);
		expect((await itemsOf(text)).map(({ published }) => published)).toEqual([null, "2019-05-03T10:00:00Z"]);
	});

	it("when it has neither link nor guid", async () => {
		expect(await urlsOf(rss("<item><title>x</title></item><item><link>/b</link></item>"))).toEqual([
			"https://outlet.example/b",
		]);
	});

	it("when it is nested without end", async () => {
		const text = rss(
			`<item><link>/a</link>${"<x>".repeat(3000)}${"</x>".repeat(3000)}</item><item><link>/b</link></item>`,
		);
		expect(await urlsOf(text)).toEqual(["https://outlet.example/a", "https://outlet.example/b"]);
	});
});

describe("a feed that is not well-formed", () => {
	it("for a bare ampersand is read all the same, and says so", async () => {
		const feed = await parseFeed(rss("<item><title>A & B</title><link>/a?x=1&y=2</link></item>"), ADDRESS);
		expect(feed).toMatchObject({ kind: "feed", items: [{ title: "A & B", url: "https://outlet.example/a?x=1&y=2" }] });
		expect(feed).toHaveProperty("note", expect.stringContaining("not well-formed"));
	});

	it("because it breaks off gives its whole items, and says so", async () => {
		const text = rss("<item><link>/a</link></item><item><link>/b</link></item>");
		const feed = await parseFeed(text.slice(0, text.indexOf("/b") + 1), ADDRESS);
		expect(feed).toMatchObject({ kind: "feed", items: [{ url: "https://outlet.example/a" }] });
		expect(feed).toHaveProperty("note", expect.stringContaining("not well-formed"));
	});

	it("because it declares entities does not have them expanded", async () => {
		const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>${rss("<item><title>&b;</title><link>/a</link></item>")}`;
		expect((await itemsOf(bomb)).every(({ title }) => (title ?? "").length < 10)).toBe(true);
	});
});

describe("an answer that is no feed says what it is", () => {
	const cases: readonly (readonly [what: string, text: string, reason: RegExp])[] = [
		["nothing", " \n", /answered with nothing/],
		["an HTML page", "<!DOCTYPE html><html><head><title>News</title></head></html>", /HTML page, not a feed/],
		["other XML", "<note><to>all</to></note>", /not a feed/],
		["JSON that is no feed", '{"a":1}', /JSON that is no feed/],
		["broken JSON", '{"version":', /JSON that is no feed/],
		["words", "Service unavailable", /not a feed/],
		["RSS that breaks off before its first item", '<rss version="2.0"><channel><title>Ne', /not a feed/],
	];
	for (const [what, text, reason] of cases)
		it(`when it is ${what}`, async () => {
			expect(await parseFeed(text, ADDRESS)).toMatchObject({ kind: "no-feed", reason: expect.stringMatching(reason) });
		});

	it("though an empty channel is a feed", async () => {
		expect(await parseFeed(rss(""), ADDRESS)).toMatchObject({ kind: "feed", items: [], note: null });
	});
});

describe("a feed's own pace", () => {
	it("is its ttl in minutes", async () => {
		expect(await parseFeed(rss("", "<ttl>60</ttl>"), ADDRESS)).toMatchObject({ ttl: 60 });
		expect(await parseFeed(rss("", "<ttl>soon</ttl>"), ADDRESS)).toMatchObject({ ttl: null });
	});
});

describe("a hostile feed takes no time", () => {
	const texts = {
		"lines with <br>": "text<br>\n".repeat(20_000),
		"open brackets": "<".repeat(200_000),
		entities: "&lt;".repeat(50_000),
	};
	for (const [what, content] of Object.entries(texts))
		it(`with many ${what}`, async () => {
			const started = performance.now();
			const field = (name: string) => `<${name}>${what === "entities" ? content : `<![CDATA[${content}]]>`}</${name}>`;
			await parseFeed(rss(`<item><link>/a</link>${field("description")}${field("content:encoded")}</item>`), ADDRESS);
			expect(performance.now() - started).toBeLessThan(1000);
		});
});
