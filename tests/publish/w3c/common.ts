/** What the W3C feed validator asks of every document, whatever its format. */
import { attributeOf, type Element, type Tree, withDescendants } from "./tree.ts";
import { characters, fullUri, type Messages } from "./values.ts";

export const ATOM = "http://www.w3.org/2005/Atom";
export const HISTORY = "http://purl.org/syndication/history/1.0";
const XML = "http://www.w3.org/XML/1998/namespace";

/** A document as it is served. */
export interface Served {
	/** Its address. */
	readonly location: string;
	/** Content-Type as its header has it. */
	readonly type: string;
	readonly body: string;
}

/** The namespaces that it knows, of those that a feed such as ours may use, with the prefix it wants for each. */
const KNOWN: ReadonlyMap<string, string> = new Map([
	[ATOM, "atom"],
	["http://purl.org/rss/1.0/modules/content/", "content"],
	["http://backend.userland.com/creativeCommonsRssModule", "creativeCommons"],
	["http://purl.org/dc/elements/1.1/", "dc"],
	["http://purl.org/dc/terms/", "dcterms"],
	["http://purl.org/rss/1.0/modules/syndication/", "sy"],
	["http://www.w3.org/1999/xhtml", "xhtml"],
	[HISTORY, "fh"],
	[XML, "xml"],
]);

function namespaces({ declared, root }: Tree): Messages {
	return declared.flatMap(([prefix, namespace]) => {
		const wanted = KNOWN.get(namespace);
		if (wanted === undefined) return [[...KNOWN.values()].includes(prefix) ? "ReservedPrefix" : "UnknownNamespace"];
		if (prefix === "") return [];
		const avoided = root?.namespace === ATOM && (wanted === "atom" || wanted === "xhtml");
		return [...(prefix === wanted ? [] : ["NonstdPrefix"]), ...(avoided ? ["AvoidNamespacePrefix"] : [])];
	});
}

/** The encoding of the header and that of the document are one; a feed's type is that of its format. */
function served({ type, body }: Served, expected: string): Messages {
	const [media = "", charset] = type.split(";").map((part) => part.trim());
	const encoding = /^<\?xml version="(?<version>[^"]*)" encoding="(?<encoding>[^"]*)"\?>/.exec(body)?.groups;
	return [
		...(media === expected ? [] : ["UnexpectedContentType"]),
		...(encoding === undefined ? ["MissingEncoding"] : []),
		...(encoding?.version === "1.0" ? [] : ["BadXmlVersion"]),
		...(charset === `charset=${encoding?.encoding}` && charset === "charset=utf-8" ? [] : ["EncodingMismatch"]),
		...(body.length > 5_000_000 ? ["ValidatorLimit"] : []),
	];
}

function texts(element: Element): Messages {
	return [element.text, ...element.attributes.map(({ value }) => value)].flatMap(characters);
}

export function common(document: Served, tree: Tree, type: string): Messages {
	return [
		...served(document, type),
		...(tree.errors.length > 0 || tree.root === null ? ["SAXError"] : []),
		...namespaces(tree),
		...(tree.root === null ? [] : withDescendants(tree.root).flatMap(texts)),
	];
}

/** Children that may be there once, children that may not be there at all, and words where none belong. */
export function structure(element: Element, once: readonly string[], many: readonly string[]): Messages {
	const names = element.children.filter(({ namespace }) => namespace === element.namespace).map(({ name }) => name);
	return [
		...once.filter((name) => names.filter((one) => one === name).length > 1).map(() => "DuplicateElement"),
		...names.filter((name) => !once.includes(name) && !many.includes(name)).map(() => "UndefinedElement"),
		...(element.text.trim() === "" ? [] : ["UnexpectedText"]),
	];
}

/** Attributes in no namespace that the element may not have. */
export function attributes(element: Element, allowed: readonly string[]): Messages {
	const unknown = element.attributes.filter(({ namespace, name }) => namespace === "" && !allowed.includes(name));
	return unknown.map(() => "UnexpectedAttribute");
}

const RELATIONS = new Set(
	"alternate current describedby edit enclosure first hub last license next next-archive payment prev-archive previous related replies search self service up via".split(
		" ",
	),
);
const HISTORY_RELATIONS = ["current", "first", "last", "next", "next-archive", "prev-archive", "previous"];
const FEED_TYPES = ["application/atom+xml", "application/rss+xml", "application/rdf+xml"];
const MEDIA_TYPE = /^[^\s()<>,;:\\"/[\]?=]+\/[^\s()<>,;:\\"/[\]?=]+$/;

export function link(element: Element, parent: "feed" | "entry", { location }: Served): Messages {
	const rel = attributeOf(element, "rel") ?? "alternate";
	const [href, type] = [attributeOf(element, "href"), attributeOf(element, "type")];
	const isSelf = rel === "self" && parent === "feed";
	return [
		...attributes(element, ["type", "title", "rel", "href", "length", "hreflang"]),
		...(RELATIONS.has(rel) ? [] : ["UnregisteredAtomLinkRel"]),
		...(parent === "entry" && HISTORY_RELATIONS.includes(rel) ? ["FeedHistoryRelInEntry"] : []),
		...(type !== null && !MEDIA_TYPE.test(type) ? ["InvalidMIMEType"] : []),
		...(isSelf && type !== null && !FEED_TYPES.includes(type) ? ["SelfNotAtom"] : []),
		...(href === null ? ["MissingHref"] : fullUri(href)),
		...(isSelf && href !== null && !URL.canParse(href) ? ["RelativeSelf"] : []),
		...(isSelf && href !== location ? ["SelfDoesntMatchLocation"] : []),
		...(element.text.trim() === "" ? [] : ["AtomLinkNotEmpty"]),
	];
}

/** Values that are there more than once. */
export function repeated(values: readonly string[], message: string): Messages {
	return values.filter((value, index) => values.indexOf(value) !== index).map(() => message);
}
