import { expect } from "vitest";
import type { ArticleText, LinkedArticle } from "../../src/model.ts";
import { type Reading, readArticle } from "../../src/read/article.ts";

/** A first sentence that gives an article its leaders, its kind and its day. */
export const LEAD = "President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday.";

/** A CNN article of the day after that call. */
export function articleOf(text: string, more: Partial<ArticleText> = {}): ArticleText {
	return { outlet: "CNN", title: null, text, published: "2019-05-04", ...more };
}

/** Every claim's evidence stands in the article, exactly where it says. */
export function expectExact(article: ArticleText, claims: Reading["claims"] | LinkedArticle["claims"]) {
	for (const { evidence } of claims) {
		const source = evidence.where === "title" ? (article.title ?? "") : article.text;
		expect(source.slice(evidence.start, evidence.end)).toBe(evidence.text);
		expect(evidence.text.trim()).not.toBe("");
		expect(evidence.text.split(/\s+/).length).toBeLessThanOrEqual(30);
	}
}

/** The claims of an article, with their evidence checked. */
export function claimsOf(text: string, more: Partial<ArticleText> = {}): Reading["claims"] {
	const article = articleOf(text, more);
	const { claims } = readArticle(article);
	expectExact(article, claims);
	return claims;
}
