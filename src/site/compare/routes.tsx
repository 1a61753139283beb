/** The page that compares pasted articles. Nothing of them is stored. */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { BODY_LIMIT, TEXTS_MAX, TEXTS_MIN } from "../../api/compare-bounds.ts";
import { compareTexts } from "../../api/compare-texts.ts";
import type { Env } from "../../env.ts";
import { baseOf, page, type SiteContext, unkeptPage } from "../respond.tsx";
import { EXAMPLE } from "./example.ts";
import { articlesOf, BLANK, checkArticles, givenOf, type TypedArticle } from "./form.ts";
import { ComparePage } from "./page.tsx";

const NO_ERRORS = { errors: [], refusal: null, result: null } as const;
const TOO_LARGE = `That is more than ${BODY_LIMIT / 1024} KiB: paste fewer or shorter articles.`;
const TOO_OFTEN = "You compare more often than is allowed: wait a minute. What you pasted is still below.";

function blanks(count: number): readonly TypedArticle[] {
	return Array.from({ length: count }, () => BLANK);
}

/** May this asker compare now? Cloudflare says who asks; where nothing is bound that counts, everybody may. */
async function mayCompare(c: SiteContext): Promise<boolean> {
	const asker = c.req.header("CF-Connecting-IP");
	if (asker === undefined || c.env.COMPARE_LIMIT === undefined) return true;
	return (await c.env.COMPARE_LIMIT.limit({ key: asker })).success;
}

function refuse(c: SiteContext, articles: readonly TypedArticle[], refusal: string, status: number) {
	return unkeptPage(<ComparePage base={baseOf(c)} {...NO_ERRORS} articles={articles} refusal={refusal} />, status);
}

export const compare = new Hono<{ Bindings: Env }>();

compare.get("/compare", (c) => {
	const articles = c.req.query("example") === undefined ? blanks(TEXTS_MIN) : EXAMPLE;
	return page(c, <ComparePage base={baseOf(c)} {...NO_ERRORS} articles={articles} />);
});

compare.post(
	"/compare",
	bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => refuse(c, blanks(TEXTS_MIN), TOO_LARGE, 413) }),
	async (c) => {
		const form = await c.req.parseBody().catch(() => null);
		if (form === null)
			return refuse(c, blanks(TEXTS_MIN), "That was not this page’s form: paste the articles here.", 400);
		const articles = articlesOf(form);
		if (form.do === "add" && articles.length < TEXTS_MAX)
			return unkeptPage(<ComparePage base={baseOf(c)} {...NO_ERRORS} articles={[...articles, BLANK]} />);
		const errors = checkArticles(articles);
		if (errors.length > 0)
			return unkeptPage(<ComparePage base={baseOf(c)} {...NO_ERRORS} articles={articles} errors={errors} />, 422);
		if (!(await mayCompare(c))) return refuse(c, articles, TOO_OFTEN, 429);
		const given = givenOf(articles);
		const result = { given, compared: compareTexts(given) };
		return unkeptPage(<ComparePage base={baseOf(c)} {...NO_ERRORS} articles={articles} result={result} />);
	},
);
