/** Stories made into outlets: each publisher of a story's articles, with its feed's format and its pages' dress. */
import { createHash } from "node:crypto";
import type { Outlet } from "../../model.ts";
import { outletId } from "../outlet-id.ts";
import type { Story, StoryArticle } from "../stories.ts";

export type FeedFormat = "rss" | "atom" | "rdf";

/** What outlets' pages differ in. */
interface Dress {
	/** The element the text stands in. */
	readonly body: "article" | "main" | "div";
	/** Whether the page has a JSON-LD NewsArticle, and whether that carries the text. */
	readonly linkedData: "none" | "headline" | "text";
	/** Typographic characters written as named entities. */
	readonly entities: boolean;
}

export interface LocalArticle extends StoryArticle {
	/** Address on the local server, the same for the same story and article. */
	readonly path: string;
}

export interface LocalOutlet extends Outlet {
	/** Address of its front page: "/cnn/". */
	readonly path: string;
	/** Address of its feed; it does not tell the format, which may change with the outlet's place in the list. */
	readonly feedPath: string;
	readonly format: FeedFormat;
	readonly dress: Dress;
	/** Newest first, those without a date last. */
	readonly articles: readonly LocalArticle[];
}

const FORMATS: readonly FeedFormat[] = ["rss", "atom"];

const DRESSES: readonly Dress[] = [
	{ body: "article", linkedData: "headline", entities: false },
	{ body: "main", linkedData: "none", entities: true },
	{ body: "article", linkedData: "text", entities: true },
	{ body: "div", linkedData: "none", entities: false },
];

/** A site serves an article as it now is: of versions at one address the last. */
function isNewest({ outlet, url, published }: StoryArticle, all: readonly StoryArticle[]): boolean {
	const later = (one: StoryArticle) =>
		one.outlet === outlet && one.url === url && (one.published ?? "") > (published ?? "");
	return url === null || !all.some(later);
}

/** The outlets of the stories, by name: the third one's feed is RDF, the others' are RSS and Atom in turn. */
export function outletsOf(stories: readonly Story[]): readonly LocalOutlet[] {
	const articles = stories.flatMap(({ story, articles }) =>
		articles.filter((article) => isNewest(article, articles)).map((article) => ({ story, article })),
	);
	const names = [...new Set(articles.map(({ article }) => article.outlet))].sort();
	return names.map((name, index) => {
		const path = `/${encodeURIComponent(outletId(name))}/`;
		const own = articles.filter(({ article }) => article.outlet === name);
		return {
			id: outletId(name),
			name,
			kind: own.some(({ article }) => article.kind !== "news") ? "readout" : "news",
			path,
			feedPath: `${path}feed`,
			format: index === 2 ? "rdf" : (FORMATS[index % FORMATS.length] ?? "rss"),
			dress: DRESSES[index % DRESSES.length] ?? { body: "article", linkedData: "none", entities: false },
			articles: own
				.map(({ story, article }) => ({ ...article, path: articlePath(path, story, article.article) }))
				.sort((a, b) => (b.published ?? "").localeCompare(a.published ?? "")),
		};
	});
}

/** The story's name stays out of the address: it would give away what the article is about. */
function articlePath(outletPath: string, story: string, article: string): string {
	const key = createHash("sha256").update(`${story}/${article}`).digest("hex").slice(0, 8);
	return `${outletPath}news/${encodeURIComponent(article)}-${key}`;
}
