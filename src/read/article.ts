import type { ArticleText } from "../model.ts";

/** What one article says, before it is known which encounters it says it of. */
export interface Reading {
	readonly article: ArticleText;
}

/** Reads one article's text: its sentences, who speaks in them, and its claims. */
export function readArticle(article: ArticleText): Reading {
	return { article };
}
