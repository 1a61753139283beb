/** HTML to its blocks of text, each with where on the page it stands. */
import { type Listener, listen } from "./listen.ts";
import { plain } from "./plain.ts";

/** A stretch of the page that may be the article, or stands beside it. */
export type Part = "body" | "article" | "main" | "beside";

/** A run of text between two block boundaries. */
export interface Block {
	readonly text: string;
	/** Name of the nearest block element around it: "p", "h1", "li", "div" … */
	readonly element: string;
	/** How much of it is links: 0 to 1. */
	readonly linked: number;
	/** Numbers of the parts it stands in, outermost first. */
	readonly parts: readonly number[];
}

export interface Blocks {
	readonly blocks: readonly Block[];
	/** What each numbered part is. */
	readonly parts: readonly Part[];
	/** How many elements stand in one another at the deepest place. */
	readonly depth: number;
}

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(" "));
}

/** Never the text of an article, wherever they stand. */
const UNREAD = words(
	"script style noscript template nav figure figcaption button select textarea iframe object svg math video audio canvas dialog menu title",
);

const INLINE = words(
	"a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr",
);

const BESIDE = words("aside form footer");
const BESIDE_ROLES = words("navigation complementary contentinfo banner search dialog");

/** Words in class names and ids that announce something else than the article. */
const BESIDE_WORDS = words(
	"ad ads advert advertisement author authors breadcrumb breadcrumbs byline caption captions comment comments cookie copyright credit credits disqus footer newsletter nav navigation pagination paywall popular promo recirc recommended related share sharing sidebar signup social sponsored subscribe tags timestamp toolbar trending",
);

/** Parts nested deeper than this are not told apart: no page of an outlet does it, and a hostile one gains nothing. */
const DEEPEST = 40;

type Attributes = Parameters<Listener["open"]>[1];

function isBeside(name: string, attributes: Attributes, inArticle: boolean): boolean {
	if (name === "body" || name === "html") return false;
	if (BESIDE.has(name) || (name === "header" && !inArticle)) return true;
	if (attributes.hidden !== undefined || attributes["aria-hidden"] === "true") return true;
	if (BESIDE_ROLES.has(attributes.role ?? "") || /display:\s{0,9}none/i.test(attributes.style ?? "")) return true;
	const named = `${attributes.class ?? ""} ${attributes.id ?? ""}`.toLowerCase().split(/[\s_-]+/);
	return named.some((word) => BESIDE_WORDS.has(word));
}

function partOf(name: string, attributes: Attributes, inArticle: boolean): Part | null {
	if (/\barticleBody\b/.test(attributes.itemprop ?? "")) return "body";
	if (isBeside(name, attributes, inArticle)) return "beside";
	if (name === "article") return "article";
	return name === "main" || attributes.role === "main" ? "main" : null;
}

/** A run as it is seen: one space for many, a line feed where a <br> was. */
function seen(run: string): string {
	return plain(run)
		.replace(/[^\S\n]+/g, " ")
		.replace(/ ?\n ?/g, "\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}

/** The blocks of a page, or of a piece of HTML. */
export function blocksOf(html: string, others: readonly Listener[] = []): Blocks {
	const [blocks, parts, around]: [Block[], Part[], number[]] = [[], [], []];
	const open: { readonly name: string; readonly isPart: boolean }[] = [];
	const elements: string[] = [];
	let [run, linked, unread, links, articles, depth] = ["", 0, 0, 0, 0, 0];

	function endBlock(): void {
		const text = seen(run);
		const share = text === "" ? 0 : Math.min(1, linked / text.length);
		if (text !== "") blocks.push({ text, element: elements.at(-1) ?? "div", linked: share, parts: [...around] });
		[run, linked] = ["", 0];
	}

	const listener: Listener = {
		open(name, attributes) {
			const isBlock = !INLINE.has(name);
			if (isBlock) endBlock();
			if (isBlock) elements.push(name);
			const part = around.length < DEEPEST ? partOf(name, attributes, articles > 0) : null;
			if (part !== null) around.push(parts.push(part) - 1);
			open.push({ name, isPart: part !== null });
			depth = Math.max(depth, open.length);
			if (name === "article" || name === "main") articles++;
			if (UNREAD.has(name)) unread++;
			if (name === "a") links++;
			if (name === "br") run += "\n";
		},
		text(text) {
			if (unread > 0) return;
			run += text.replace(/\s+/g, " ");
			if (links > 0) linked += text.length;
		},
		close(name) {
			if (!INLINE.has(name)) {
				endBlock();
				elements.pop();
			}
			if (open.pop()?.isPart) around.pop();
			if (name === "article" || name === "main") articles--;
			if (UNREAD.has(name)) unread--;
			if (name === "a") links--;
		},
	};
	listen(html, [listener, ...others]);
	endBlock();
	return { blocks, parts, depth };
}

/** HTML on one line: for titles and summaries. */
export function htmlToLine(html: string): string {
	const runs = /[<&]/.test(html) ? blocksOf(html).blocks.map((block) => block.text) : [html];
	return runs.join(" ");
}
