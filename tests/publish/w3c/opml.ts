/** What the W3C feed validator asks of OPML 2.0. */
import { attributes, common, type Served } from "./common.ts";
import { safeHtml } from "./html.ts";
import { attributeOf, childrenOf, type Element, treeOf } from "./tree.ts";
import { fullUri, language, type Messages } from "./values.ts";

const ATTRIBUTES =
	"category created description htmlUrl isBreakpoint isComment language text title type url version xmlUrl".split(" ");

function on(outline: Element, name: string, ask: (value: string) => Messages): Messages {
	const value = attributeOf(outline, name);
	return value === null ? [] : ask(value);
}

function outlineMessages(outline: Element): Messages {
	const has = (name: string) => attributeOf(outline, name) !== null;
	const isFeed = attributeOf(outline, "type") === "rss";
	return [
		...attributes(outline, ATTRIBUTES),
		...(has("text") ? [] : ["MissingAttribute"]),
		...(isFeed && !has("xmlUrl") ? ["MissingXmlURL"] : []),
		...(isFeed && !has("title") ? ["MissingTitleAttr"] : []),
		...(!has("type") && ["description", "htmlUrl", "title", "xmlUrl"].some(has) ? ["MissingOutlineType"] : []),
		...["text", "title", "description"].flatMap((name) => on(outline, name, safeHtml)),
		...["htmlUrl", "xmlUrl"].flatMap((name) => on(outline, name, fullUri)),
		...on(outline, "language", language),
		...childrenOf(outline, "outline").flatMap(outlineMessages),
	];
}

export function opmlMessages(document: Served): Messages {
	const tree = treeOf(document.body);
	if (tree.root?.name !== "opml") return ["UndefinedElement"];
	const [head, body] = ["head", "body"].map((name) => (tree.root ? childrenOf(tree.root, name)[0] : undefined));
	const outlines = body === undefined ? [] : childrenOf(body, "outline");
	return [
		...common(document, tree, "text/x-opml"),
		...(["1.0", "1.1", "2.0"].includes(attributeOf(tree.root, "version") ?? "") ? [] : ["InvalidOPMLVersion"]),
		...(head === undefined || body === undefined || outlines.length === 0 ? ["MissingElement"] : []),
		...(head === undefined ? [] : childrenOf(head, "title").flatMap(({ text }) => safeHtml(text.trim()))),
		...outlines.flatMap(outlineMessages),
	];
}
