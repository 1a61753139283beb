/** Text of outlets that would break out of a document, or be taken for something else, if it were let. */

export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
	script: "<script>alert(1)</script>",
	"an event attribute": '<img src=x onerror="alert(1)">',
	"closing tags": "</title></description></item></channel></rss></entry></feed>",
	"a CDATA end": "a]]>b]]&gt;c<![CDATA[d",
	"a comment": "<!-- a --> b -- c <!DOCTYPE html> <?xml version='1.1'?>",
	entities: "&lt;b&gt; &amp;amp; &nbsp; &#60; &#x3c; &copy &1 AT&T R&D &",
	quotes: "\"double\" 'single' `back` “curly” ‹angle›",
	"control characters": "a\u0000b\u0007c\u000bd\u001be\u007ff\u0085g\u009fh",
	noncharacters: "a\ufffeb\uffffc\ufdd0d\u{1ffff}e",
	surrogates: "a\ud800b\udc00c\ud83d",
	"what could not be decoded": "a\ufffdb",
	"marks of direction": "\u202edlrow\u202c \u2066x\u2069 \u200fy\u061c",
	whitespace: " \t\r\n\u00a0\u2028\u2029 a \r b ",
	"a link": "javascript:alert(1) data:text/html,x https://user:pw@evil.example/",
	"an e-mail address": "Reporter <reporter@example.com>",
	"JSON's own marks": '"},"items":[{"id":1}],{"a\\u0000":"\\',
	"10 KB": `${"long ".repeat(2000)}<b>end</b>`,
	"10 KB without a space": "x".repeat(10_000),
	emoji: "👩‍👩‍👧‍👦 🇺🇳 é",
};
