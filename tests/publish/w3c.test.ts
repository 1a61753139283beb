import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredDiscrepancy } from "../../src/model.ts";
import type { EntryFeed } from "../../src/publish/feed.ts";
import { FORMATS } from "../../src/publish/formats.ts";
import { OPML_TYPE, renderOpml } from "../../src/publish/opml.ts";
import { MAIN, scopeSubject } from "../../src/publish/scopes.ts";
import { credit, DURATION, evidence, HOSTILE, PUBLISHED } from "./example.ts";
import { archiveOf, BASE, changesOf, currentOf } from "./example-feeds.ts";
import { HOSTILE_TEXTS } from "./hostile.ts";
import { messagesOf } from "./w3c/index.ts";

const XML_FORMATS = FORMATS.filter(({ extension }) => extension !== ".json");
/** It knows no namespace of RFC 6721: a tombstone cannot do without this. */
const TOMBSTONE = ["UnknownNamespace"];

function messages(feed: EntryFeed, extension: string, change = (body: string) => body): readonly string[] {
	const format = FORMATS.find((one) => one.extension === extension);
	const location = `${BASE}${feed.spots.self.path}${extension}${feed.spots.self.query}`;
	const body = change(format?.render(feed) ?? "");
	return messagesOf({ location, type: `${format?.type}; charset=utf-8`, body });
}

/** A difference with an outlet's words wherever they can be. */
function filledWith(text: string): StoredDiscrepancy {
	const by = credit(text, "quoted", text, [text]);
	const account = {
		...evidence("Hostile", text, by),
		outlet: text,
		url: `https://evil.example/?a=1&b=${encodeURIComponent(text.toWellFormed().slice(0, 100))}`,
	};
	const position = { answer: text, outlets: [text], credits: [text], origins: 1, evidence: [account, account] };
	return { ...HOSTILE, question: "topic", topic: text, act: "raised", summary: text, positions: [position, position] };
}

describe.each(XML_FORMATS)("the W3C validator's rules, on $name", ({ extension }) => {
	const standing = PUBLISHED.filter(({ status }) => status !== "withdrawn");

	it.each<readonly [string, EntryFeed]>([
		["the polled document", currentOf(standing, "https://hub.test/")],
		["a document without entries", currentOf([])],
		["an archive", archiveOf(standing)],
		["the changes, a withdrawal among them", changesOf()],
	])("find nothing in %s", (_, feed) => {
		expect(messages(feed, extension)).toEqual([]);
	});

	it("find a namespace that they do not know where there is a tombstone, and nothing else", () => {
		expect(messages(currentOf(PUBLISHED), extension)).toEqual(extension === ".atom" ? TOMBSTONE : []);
	});

	it.each(Object.entries(HOSTILE_TEXTS))("find nothing where outlets' words are %s", (_, text) => {
		expect(messages(currentOf([filledWith(text)]), extension)).toEqual([]);
		expect(messages(currentOf([{ ...filledWith(text), kind: "revision" }]), extension)).toEqual([]);
	});

	it("find nothing whatever outlets' words are", () => {
		const unit = fc.oneof(
			fc.constantFrom("<", ">", "&", ";", "#", "]]>", "lt", "amp", "b", "/", " ", "\n", "\ud800", "\u0085"),
			fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
		);
		const words = fc.array(unit, { minLength: 1, maxLength: 40 }).map((units) => units.join(""));
		// A document that says UTF-8 and shows "Ã©" shows what an outlet wrote.
		const plain = words.filter((text) => !/[\u00c2\u00c3][\u0080-\u00bf]/.test(text));
		const faultless = fc.property(plain, (text) => {
			expect(messages(currentOf([filledWith(text)]), extension)).toEqual([]);
		});
		fc.assert(faultless, { numRuns: 150 });
	});
});

it("the W3C validator's rules find nothing in OPML", () => {
	const hostile = Object.values(HOSTILE_TEXTS).map((text) => scopeSubject("outlet", text.toWellFormed(), text));
	const body = renderOpml([{ name: "All", feeds: [MAIN, ...hostile] }], BASE);
	expect(messagesOf({ location: `${BASE}/feeds.opml`, type: `${OPML_TYPE}; charset=utf-8`, body })).toEqual([]);
});

/** What each rule is for: a document that it finds fault with, by one change to a faultless one. */
describe("the rules find", () => {
	const feed = archiveOf([DURATION]);

	it.each<readonly [message: string, extension: string, from: string | RegExp, to: string]>([
		["SAXError", ".atom", "</id>", ""],
		["BadXmlVersion", ".xml", 'version="1.0"', 'version="1.1"'],
		["EncodingMismatch", ".xml", "utf-8", "iso-8859-1"],
		["UnknownNamespace", ".xml", "<rss ", '<rss xmlns:x="https://example.com/x" '],
		["ReservedPrefix", ".atom", "<feed ", '<feed xmlns:dc="https://example.com/x" '],
		["BadCharacters", ".atom", "<title type", "<title x='\ufffd' type"],
		["BadCharacters", ".xml", "<category>duration", "<category>caf\u00c3\u00a9"],
		["UndefinedElement", ".atom", "<subtitle", "<tagline/><subtitle"],
		["UndefinedElement", ".xml", "<ttl>", "<tty/><ttl>"],
		["UnexpectedAttribute", ".atom", "<category term", "<category name='a' term"],
		["UnexpectedText", ".xml", "<item>", "<item>text"],
		["DuplicateElement", ".xml", "<ttl>", "<ttl>1</ttl><ttl>"],
		["MissingElement", ".atom", /<author>.*?<\/author>/s, ""],
		["MissingDCLanguage", ".atom", ' xml:lang="en"', ""],
		["MissingDCLanguage", ".xml", /<language>.*?<\/language>/, ""],
		["InvalidLanguage", ".xml", "<language>en", "<language>English"],
		["MissingSelf", ".atom", 'rel="self"', 'rel="related"'],
		["MissingAtomSelfLink", ".xml", 'rel="self"', 'rel="related"'],
		["SelfDoesntMatchLocation", ".atom", "feed/2026-11-21.atom", "feed/2026-11-22.atom"],
		["SelfDoesntMatchLocation", ".xml", "feed/2026-11-21.xml", "feed/2026-11-22.xml"],
		["InvalidFullLink", ".atom", "https://variorum.test/feed/2026-11-21.atom", "/feed/2026-11-21.atom"],
		["UnregisteredAtomLinkRel", ".atom", 'rel="current"', 'rel="present"'],
		["InvalidMIMEType", ".atom", 'type="application/atom+xml"', 'type="atom"'],
		["SelfNotAtom", ".xml", 'type="application/rss+xml"', 'type="text/xml"'],
		["FeedHistoryRelInEntry", ".atom", /(<entry>.*?)rel="alternate"/s, '$1rel="next"'],
		["DuplicateAtomLink", ".atom", 'rel="license"', 'rel="alternate"'],
		["ArchiveIncomplete", ".atom", /<link [^>]*-archive"[^>]*>/g, ""],
		["MissingCurrentInArchive", ".atom", 'rel="current"', 'rel="related"'],
		["MisplacedMetadata", ".atom", "</entry>", "</entry><rights>Ours</rights>"],
		["MisplacedItem", ".xml", "</item>", "</item><category>late</category>"],
		["InvalidTAG", ".atom", "tag:variorum.example,2026:feed", "tag:variorum.example:feed"],
		["NonCanonicalURI", ".atom", "2026:feed", "2026:f%65ed"],
		["UnexpectedWhitespace", ".atom", "<id>", "<id> "],
		["InvalidRFC3339Date", ".atom", "<updated>2026-11-21T10:30:00.000Z", "<updated>2026-11-21"],
		["ImplausibleDate", ".atom", "<published>2026", "<published>1926"],
		["ProblematicalRFC822Date", ".xml", "<pubDate>Fri, 20 Nov 2026", "<pubDate>Fri, 20 November 2026"],
		["IncorrectDOW", ".xml", "<pubDate>Fri", "<pubDate>Mon"],
		["ImplausibleDate", ".xml", "<pubDate>Fri, 20 Nov 2026", "<pubDate>Sun, 20 Nov 2044"],
		["ContainsUndeclaredHTML", ".atom", '<title type="text">Acc', '<title type="text">&lt;b>A&lt;/b>cc'],
		["ContainsUndeclaredHTML", ".atom", '<title type="text">Acc', '<title type="text">&amp;lt;Acc'],
		["ContainsHTML", ".xml", "<title>Acc", "<title>&lt;b>A&lt;/b>cc"],
		["CharacterData", ".xml", "<title>Acc", "<title>&lt;Acc"],
		["InvalidTextType", ".atom", 'type="text"', 'type="text/plain"'],
		["NotBlank", ".xml", "<category>duration", "<category>"],
		["NotBlank", ".atom", /<subtitle type="text">.*?</, '<subtitle type="text"><'],
		["MissingAttribute", ".atom", 'category term="duration"', "category"],
		["NotHtml", ".atom", "<h3>", "<p>"],
		["NotHtml", ".xml", "<li><a href", "<li><a a=1 a=2 href"],
		["SecurityRisk", ".xml", "<h3>", "<script></script><h3>"],
		["SecurityRiskAttr", ".xml", "<h3>", '<h3 onclick="a">'],
		["DangerousStyleAttr", ".atom", "<h3>", '<h3 style="a">'],
		["ContainsRelRef", ".atom", '<a href="https://variorum.test/', '<a href="/'],
		["MissingTextualContent", ".atom", /<(content|summary).*?<\/\1>/gs, ""],
		["InvalidRSSVersion", ".xml", 'version="2.0"', 'version="3.0"'],
		["MissingGuid", ".xml", /<guid.*?<\/guid>/, ""],
		["InvalidPermalink", ".xml", 'isPermaLink="false"', 'isPermaLink="true"'],
		["InvalidBooleanAttribute", ".xml", 'isPermaLink="false"', 'isPermaLink="no"'],
		["NotSufficientlyUnique", ".xml", /(<guid[^>]*>)[^<]*/, "$112"],
		["InvalidPositiveInteger", ".xml", "<ttl>5", "<ttl>0"],
		["ImageUrlFormat", ".xml", "logo-small.png", "favicon.svg"],
		["ImageTitleDoesntMatch", ".xml", /(<image>.*?<title>)/s, "$1The "],
		["ImageLinkDoesntMatch", ".xml", /(<image>.*?<link>[^<]*)/s, "$1x"],
		["InvalidWidth", ".xml", "<width>144", "<width>512"],
		["NeedDescriptionBeforeContent", ".xml", /(<item>.*?)<description>.*?<\/description>/s, "$1"],
		["ItemMustContainTitleOrDescription", ".xml", /(<item>.*?)<title>.*?<\/description>/s, "$1"],
		["DuplicateItemSemantics", ".xml", "<item>", "<item><atom:id>tag:a.example,2026:b</atom:id>"],
		["DuplicateDescriptionSemantics", ".xml", "<item>", "<item><atom:content>a</atom:content>"],
		["DuplicateValue", ".xml", /(<item>.*<\/item>)/s, "$1$1"],
		["DuplicateEntries", ".atom", /(<entry>.*<\/entry>)/s, "$1$1"],
		["DuplicateUpdated", ".atom", /(<entry>.*<\/entry>)/s, "$1$1"],
		["AvoidTextInput", ".xml", "<ttl>", "<textInput/><ttl>"],
	])("%s in %s", (message, extension, from, to) => {
		const found = messages(feed, extension, (body) => {
			const changed = body.replace(from, to);
			expect(changed).not.toBe(body);
			return changed;
		});
		expect(found).toContain(message);
	});

	it("a media type that is not the format's", () => {
		const body = FORMATS[0]?.render(currentOf([])) ?? "";
		expect(messagesOf({ location: `${BASE}/feed.xml`, type: "text/html; charset=utf-8", body })).toEqual([
			"UnexpectedContentType",
		]);
	});

	it.each([
		["MissingXmlURL", /xmlUrl="[^"]*"/, ""],
		["MissingTitleAttr", / title="[^"]*"/, ""],
		["MissingOutlineType", 'type="rss"', ""],
		["InvalidOPMLVersion", 'version="2.0"', 'version="3"'],
		["MissingElement", /<head>.*<\/head>/s, ""],
		["SecurityRisk", 'text="Variorum"', 'text="&lt;script>&lt;/script>"'],
	] as const)("%s in OPML", (message, from, to) => {
		const body = renderOpml([{ name: "All", feeds: [MAIN] }], BASE).replace(from, to);
		expect(messagesOf({ location: `${BASE}/feeds.opml`, type: `${OPML_TYPE}; charset=utf-8`, body })).toContain(
			message,
		);
	});
});
