/** What the W3C feed validator asks of RSS 2.0, and of its profile. */
import { ATOM, attributes, common, link, repeated, type Served, structure } from "./common.ts";
import { safeHtml } from "./html.ts";
import { attributeOf, childrenOf, type Element, treeOf } from "./tree.ts";
import { blank, fullUri, language, type Messages, plainText, rfc2822, rfc3339 } from "./values.ts";

const CONTENT = "http://purl.org/rss/1.0/modules/content/";
const CHANNEL_ONCE =
	"cloud copyright description docs generator image language lastBuildDate link managingEditor pubDate rating skipDays skipHours textInput title ttl webMaster".split(
		" ",
	);
const ITEM_ONCE = "author comments description enclosure guid link pubDate source title".split(" ");

function textOf(element: Element, name: string): string | null {
	return childrenOf(element, name, "")[0]?.text.trim() ?? null;
}

/** The messages on a child's text; none where it is not there. */
function on(element: Element, name: string, ask: (text: string) => Messages): Messages {
	const text = textOf(element, name);
	return text === null ? [] : ask(text);
}

function noHtml(text: string): Messages {
	return plainText(text, "ContainsHTML");
}

function size(text: string, most: number, message: string): Messages {
	return /^\d+$/.test(text) && Number(text) > 0 && Number(text) <= most ? [] : [message];
}

function image(element: Element, channel: Element): Messages {
	const [url, title, target] = ["url", "title", "link"].map((name) => textOf(element, name));
	return [
		...structure(element, ["url", "title", "link", "width", "height", "description"], []),
		...(url === null ? ["MissingElement"] : fullUri(url ?? "")),
		...(title === null ? ["MissingTitle"] : blank(title ?? "")),
		...(target === null ? ["MissingLink"] : fullUri(target ?? "")),
		...(/\.(?:jpe?g|gif|png)$/i.test(url ?? "") ? [] : ["ImageUrlFormat"]),
		...(title === textOf(channel, "title") ? [] : ["ImageTitleDoesntMatch"]),
		...(target === textOf(channel, "link") ? [] : ["ImageLinkDoesntMatch"]),
		...on(element, "width", (text) => size(text, 144, "InvalidWidth")),
		...on(element, "height", (text) => size(text, 400, "InvalidHeight")),
	];
}

function guid(element: Element): Messages {
	const mark = attributeOf(element, "isPermaLink");
	const text = element.text.trim();
	const isPermalink = mark !== "false";
	return [
		...attributes(element, ["isPermaLink"]),
		...(mark === null || mark === "true" || mark === "false" ? [] : ["InvalidBooleanAttribute"]),
		...(isPermalink && /^(?:tag|urn):/.test(text) ? ["InvalidPermalink"] : []),
		...(isPermalink && fullUri(text).length > 0 ? ["InvalidHttpGUID"] : []),
		...(/^\d{1,8}$/.test(text) ? ["NotSufficientlyUnique"] : []),
	];
}

/** A description is for those who cannot read the content: it comes before it. */
function content({ children }: Element): Messages {
	const [description, encoded] = [
		children.findIndex(({ name, namespace }) => name === "description" && namespace === ""),
		children.findIndex(({ name, namespace }) => name === "encoded" && namespace === CONTENT),
	];
	return encoded >= 0 && (description < 0 || description > encoded) ? ["NeedDescriptionBeforeContent"] : [];
}

function item(element: Element): Messages {
	const isNamed = ["title", "description"].some((name) => textOf(element, name) !== null);
	const repeats = ["id", "published"].filter((name) => childrenOf(element, name, ATOM).length > 0);
	return [
		...structure(element, ITEM_ONCE, ["category"]),
		...(isNamed ? [] : ["ItemMustContainTitleOrDescription"]),
		...(childrenOf(element, "guid", "").length === 0 ? ["MissingGuid"] : []),
		...content(element),
		...on(element, "title", (text) => [...noHtml(text), ...blank(text)]),
		...on(element, "link", fullUri),
		...on(element, "description", safeHtml),
		...on(element, "pubDate", rfc2822),
		...childrenOf(element, "guid", "").flatMap(guid),
		...childrenOf(element, "category", "").flatMap(({ text }) => [...noHtml(text), ...blank(text)]),
		...childrenOf(element, "encoded", CONTENT).flatMap(({ text }) => safeHtml(text)),
		...childrenOf(element, "updated", ATOM).flatMap(({ text }) => rfc3339(text)),
		...(childrenOf(element, "content", ATOM).length > 0 ? ["DuplicateDescriptionSemantics"] : []),
		...repeats.map(() => "DuplicateItemSemantics"),
	];
}

/** All that describes the channel comes before its first item. */
function order({ children }: Element): Messages {
	const names = children.filter(({ namespace }) => namespace === "" || namespace === ATOM).map(({ name }) => name);
	const first = names.indexOf("item");
	return first >= 0 && names.slice(first).some((name) => name !== "item") ? ["MisplacedItem"] : [];
}

function channelMessages(channel: Element, document: Served): Messages {
	const links = childrenOf(channel, "link", ATOM);
	const items = childrenOf(channel, "item", "");
	const guids = items.flatMap((one) => childrenOf(one, "guid", "").map(({ text }) => text));
	return [
		...structure(channel, CHANNEL_ONCE, ["category", "item"]),
		...(textOf(channel, "title") === null ? ["MissingTitle"] : []),
		...(textOf(channel, "link") === null ? ["MissingLink"] : []),
		...(textOf(channel, "description") === null ? ["MissingDescription"] : []),
		...(textOf(channel, "language") === null ? ["MissingDCLanguage"] : []),
		...(links.some((one) => attributeOf(one, "rel") === "self") ? [] : ["MissingAtomSelfLink"]),
		...order(channel),
		...on(channel, "title", (text) => [...noHtml(text), ...blank(text)]),
		...["description", "copyright"].flatMap((name) => on(channel, name, noHtml)),
		...["link", "docs"].flatMap((name) => on(channel, name, fullUri)),
		...["pubDate", "lastBuildDate"].flatMap((name) => on(channel, name, rfc2822)),
		...on(channel, "language", language),
		...on(channel, "ttl", (text) => size(text, Number.POSITIVE_INFINITY, "InvalidPositiveInteger")),
		...childrenOf(channel, "image", "").flatMap((one) => image(one, channel)),
		...childrenOf(channel, "textInput", "").map(() => "AvoidTextInput"),
		...childrenOf(channel, "license").flatMap(({ text }) => fullUri(text)),
		...links.flatMap((one) => link(one, "feed", document)),
		...items.flatMap(item),
		...repeated(guids, "DuplicateValue"),
	];
}

export function rssMessages(document: Served): Messages {
	const tree = treeOf(document.body);
	const [channel] = tree.root === null ? [] : childrenOf(tree.root, "channel", "");
	if (tree.root?.name !== "rss" || channel === undefined) return ["UndefinedElement"];
	return [
		...common(document, tree, "application/rss+xml"),
		...(attributeOf(tree.root, "version") === "2.0" ? [] : ["InvalidRSSVersion"]),
		...attributes(tree.root, ["version"]),
		...channelMessages(channel, document),
	];
}
