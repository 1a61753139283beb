/** Texts to read: the stories' own, and as long ones as are asked for, made from them. */
import type { ArticleText } from "../../model.ts";
import type { Story } from "../stories.ts";

export function articlesOf(stories: readonly Story[]): readonly ArticleText[] {
	return stories.flatMap(({ articles }) => articles);
}

/** `count` of them, spread evenly. */
export function sampleOf(articles: readonly ArticleText[], count: number): readonly ArticleText[] {
	const step = Math.max(1, articles.length / count);
	return articles.filter((_, i) => i % step < 1);
}

/** Characters in all. */
export function sizeOf(articles: readonly ArticleText[]): number {
	return articles.reduce((sum, { text }) => sum + text.length, 0);
}

function repeated(text: string, size: number): string {
	return text.repeat(Math.ceil(size / text.length)).slice(0, size);
}

/** One article of all their texts, over and over, `size` characters long. */
export function articleOfLength(articles: readonly ArticleText[], size: number): ArticleText {
	const text = repeated(articles.map((article) => article.text).join("\n\n"), size);
	return { outlet: articles[0]?.outlet ?? "", title: null, text, published: articles[0]?.published ?? null };
}

/** The same in one sentence and one paragraph. */
export function sentenceOfLength(articles: readonly ArticleText[], size: number): ArticleText {
	const words = articles.map(({ text }) => text.replace(/[.!?:;\s]+/g, " ")).join(" ");
	return { ...articleOfLength(articles, 0), text: `${repeated(words, size - 1)}.` };
}
