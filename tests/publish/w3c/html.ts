/** What the W3C feed validator asks of HTML in a feed: that it is valid, safe, and links to whole addresses. */
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";
import type { Messages } from "./values.ts";

/** Those of the elements it accepts that we could ever want. */
const ACCEPTED = new Set(
	"a abbr b blockquote br cite code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i ins li mark ol p pre q s small span strong sub sup table tbody td th thead time tr u ul".split(
		" ",
	),
);
const ACCEPTED_ATTRIBUTES = new Set("href cite datetime title lang dir rel start value".split(" "));

function* nodesOf(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Node> {
	yield node;
	if ("childNodes" in node) for (const child of node.childNodes) yield* nodesOf(child);
}

function tagsOf(html: string): string {
	return (html.match(/<\/?[a-z][a-z\d]*/gi) ?? []).join(" ");
}

/** A tree that had to be mended has other tags than the text it was read from. */
function isMended(html: string, tree: DefaultTreeAdapterTypes.DocumentFragment): boolean {
	return tagsOf(serialize(tree)) !== tagsOf(html);
}

function messagesOf(node: DefaultTreeAdapterTypes.Node): Messages {
	if (!("tagName" in node)) return node.nodeName === "#comment" ? ["SecurityRisk"] : [];
	if (!ACCEPTED.has(node.tagName)) return ["SecurityRisk"];
	return node.attrs.flatMap(({ name, value }) => {
		if (!ACCEPTED_ATTRIBUTES.has(name)) return [name === "style" ? "DangerousStyleAttr" : "SecurityRiskAttr"];
		if (name !== "href" && name !== "cite") return [];
		return /^\w+:/.test(value.trim()) ? [] : ["ContainsRelRef"];
	});
}

/** Its own parser takes every "&" that begins no whole reference for an error. */
const BARE = /&(?!(?:#\d+|#x[\da-fA-F]+|\w+);)/;

export function safeHtml(html: string): Messages {
	const errors: string[] = BARE.test(html) ? ["bare-ampersand"] : [];
	const tree = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
	const invalid = errors.length > 0 || isMended(html, tree) ? ["NotHtml"] : [];
	return [...invalid, ...[...nodesOf(tree)].slice(1).flatMap(messagesOf)];
}
