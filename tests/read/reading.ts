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

/** Who is credited with the length: "Dmitry Peskov, presidential spokesperson, RU, reported via Interfax". */
export function creditOfLength(text: string, outlet = "CNN"): string {
	const [claim] = claimsOf(`${LEAD} ${text}`, { outlet }).filter(({ answer }) => answer.question === "duration");
	if (claim === undefined) return "no claim";
	const { name, role, side, voice, via } = claim.credit;
	return [name, role, side, voice + (via.length > 0 ? ` via ${via.join(" via ")}` : "")].filter(Boolean).join(", ");
}
