/** What the W3C feed validator asks of Atom 1.0. */
import { ATOM, attributes, common, HISTORY, link, repeated, type Served, structure } from "./common.ts";
import { safeHtml } from "./html.ts";
import { attributeOf, childrenOf, type Element, treeOf } from "./tree.ts";
import { blank, canonicalUri, fullUri, type Messages, plainText, rfc3339, spaces } from "./values.ts";

const FEED_ONCE = ["generator", "icon", "id", "logo", "rights", "subtitle", "title", "updated"];
const ENTRY_ONCE = ["content", "id", "published", "rights", "source", "summary", "title", "updated"];
const MANY = ["author", "category", "contributor", "link"];

function missing(element: Element, names: readonly string[]): Messages {
	return names.filter((name) => childrenOf(element, name, ATOM).length === 0).map(() => "MissingElement");
}

function textConstruct(element: Element): Messages {
	const type = attributeOf(element, "type") ?? "text";
	return [
		...attributes(element, ["type"]),
		...blank(element.text),
		...(element.children.length > 0 ? ["UndefinedElement"] : []),
		...(type === "html"
			? safeHtml(element.text)
			: type === "text"
				? plainText(element.text, "ContainsUndeclaredHTML")
				: ["InvalidTextType"]),
	];
}

function person(element: Element): Messages {
	const [names, uris] = [childrenOf(element, "name"), childrenOf(element, "uri")];
	return [
		...structure(element, ["name", "uri", "email"], []),
		...missing(element, ["name"]),
		...names.flatMap(({ text }) => [
			...blank(text),
			...plainText(text, "ContainsHTML"),
			...(/<[\w.+'-]+@[\w.-]+>/.test(text) ? ["ContainsEmail"] : []),
		]),
		...uris.flatMap(({ text }) => [...blank(text), ...fullUri(text), ...spaces(text)]),
	];
}

function category(element: Element): Messages {
	const [term, label] = [attributeOf(element, "term"), attributeOf(element, "label")];
	return [
		...attributes(element, ["term", "scheme", "label"]),
		...(term === null ? ["MissingAttribute"] : blank(term)),
		...(label === null ? [] : plainText(label, "ContainsHTML")),
	];
}

function id({ text }: Element): Messages {
	return [...fullUri(text.trim()), ...canonicalUri(text), ...spaces(text)];
}

function date({ text }: Element): Messages {
	return [...rfc3339(text.trim()), ...spaces(text)];
}

function address({ text }: Element): Messages {
	return [...blank(text), ...fullUri(text.trim()), ...spaces(text)];
}

/** By name, what each child is asked. */
const ASKED: Readonly<Record<string, (element: Element) => Messages>> = {
	author: person,
	contributor: person,
	category,
	content: textConstruct,
	icon: address,
	id,
	logo: address,
	published: date,
	rights: textConstruct,
	subtitle: textConstruct,
	summary: textConstruct,
	title: textConstruct,
	updated: date,
};

function each({ children }: Element): Messages {
	return children.filter(({ namespace }) => namespace === ATOM).flatMap((child) => ASKED[child.name]?.(child) ?? []);
}

function alternates(element: Element): Messages {
	const links = childrenOf(element, "link", ATOM).filter(
		(one) => (attributeOf(one, "rel") ?? "alternate") === "alternate",
	);
	return repeated(
		links.map((one) => `${attributeOf(one, "type")} ${attributeOf(one, "hreflang")}`),
		"DuplicateAtomLink",
	);
}

function entry(element: Element, feed: Element, document: Served): Messages {
	const hasAuthor = [element, feed].some((one) => childrenOf(one, "author", ATOM).length > 0);
	const hasText = ["content", "summary"].some((name) => childrenOf(element, name, ATOM).length > 0);
	return [
		...structure(element, ENTRY_ONCE, MANY),
		...missing(element, ["title", "id", "updated"]),
		...(hasAuthor ? [] : ["MissingElement"]),
		...(hasText ? [] : ["MissingTextualContent"]),
		...alternates(element),
		...each(element),
		...childrenOf(element, "link", ATOM).flatMap((one) => link(one, "entry", document)),
	];
}

/** RFC 5005: archives have links to their neighbours and to the polled document; nothing is before the first page. */
function history(feed: Element): Messages {
	const relations = childrenOf(feed, "link", ATOM).map((one) => attributeOf(one, "rel") ?? "alternate");
	const [isArchive, isComplete] = ["archive", "complete"].map((mark) => childrenOf(feed, mark, HISTORY).length > 0);
	const has = (...names: readonly string[]) => names.some((name) => relations.includes(name));
	return [
		...(has("self") ? [] : ["MissingSelf"]),
		...(isArchive && !isComplete && !has("prev-archive", "next-archive") ? ["ArchiveIncomplete"] : []),
		...(isArchive && !isComplete && !has("current") ? ["MissingCurrentInArchive"] : []),
		...(isComplete && has("first", "next", "previous", "last", "prev-archive") ? ["FeedRelInCompleteFeed"] : []),
	];
}

/** All that describes the feed comes before its first entry. */
function order({ children }: Element): Messages {
	const names = children.filter(({ namespace }) => namespace === ATOM).map(({ name }) => name);
	const first = names.indexOf("entry");
	return first >= 0 && names.slice(first).some((name) => name !== "entry") ? ["MisplacedMetadata"] : [];
}

export function atomMessages(document: Served): Messages {
	const tree = treeOf(document.body);
	const feed = tree.root;
	if (feed === null || feed.name !== "feed" || feed.namespace !== ATOM) return ["UndefinedElement"];
	const entries = childrenOf(feed, "entry", ATOM);
	const textsOf = (name: string) => entries.flatMap((one) => childrenOf(one, name, ATOM).map(({ text }) => text));
	const hasLanguage = feed.attributes.some(({ name, value }) => name === "lang" && value !== "");
	return [
		...common(document, tree, "application/atom+xml"),
		...structure(feed, FEED_ONCE, [...MANY, "entry"]),
		...missing(feed, ["title", "id", "updated"]),
		...(hasLanguage ? [] : ["MissingDCLanguage"]),
		...history(feed),
		...order(feed),
		...alternates(feed),
		...each(feed),
		...childrenOf(feed, "link", ATOM).flatMap((one) => link(one, "feed", document)),
		...entries.flatMap((one) => entry(one, feed, document)),
		...repeated(textsOf("id"), "DuplicateEntries"),
		...repeated(textsOf("updated"), "DuplicateUpdated"),
	];
}
