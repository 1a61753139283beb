import { canonicalAddress } from "./address.ts";
import { type Failed, type Found, failed, get, type Validators, type Visitor } from "./http.ts";
import { type Page, readPage } from "./page.ts";
import { mayFetch } from "./robots.ts";

/** Bytes of a page that are read. */
const LIMIT = 3_000_000;

/** Shorter than this there is no article, only a notice. In characters. */
const SHORTEST = 100;

interface Wanted extends Validators {
	readonly url: string;
	/** The whole text as the feed has it; null where it has none. */
	readonly feedText: string | null;
}

/** An article's page, or its feed's text in place of it: then `note` says why. */
export interface GatheredArticle extends Validators {
	readonly kind: "page";
	readonly page: Page;
	readonly note: string | null;
}

function tooShort({ text, paywalled }: Page): Failed {
	const why = paywalled ? "it is behind a paywall" : "it may be empty, behind a paywall or made by a script";
	return failed(`The page gives too little text to read (${text.length} characters): ${why}.`);
}

/** A link that led to another site (a redirector) is not the article's address; where it led is. */
function canonicalOf(found: Found, wanted: Wanted, page: Page): string | null {
	if (page.canonical !== null) return page.canonical;
	return new URL(found.url).host === new URL(wanted.url).host ? null : canonicalAddress(found.url);
}

function pageOf(found: Found, wanted: Wanted): GatheredArticle | Failed {
	const page = readPage(found.text, found.url);
	if (page.text.length < SHORTEST) return tooShort(page);
	const { etag, lastModified } = found;
	return {
		kind: "page",
		page: { ...page, canonical: canonicalOf(found, wanted, page) },
		note: null,
		etag,
		lastModified,
	};
}

/** The feed's text where the page gives none; the failure itself where the feed has none either. */
function orFeedText(failure: Failed, { feedText }: Wanted): GatheredArticle | Failed {
	if (feedText === null) return failure;
	const page = { title: null, text: feedText, published: null, canonical: null, paywalled: false };
	return { kind: "page", page, note: `The text is the feed's. ${failure.reason}`, etag: null, lastModified: null };
}

/**
 * Asks for an article's page. `rules`: what its site asks of robots, as `gatherRules` gives it; null while unknown.
 * Never throws.
 */
export async function gatherArticle(
	visitor: Visitor,
	wanted: Wanted,
	rules: string | null,
): Promise<GatheredArticle | Failed | { readonly kind: "unchanged" }> {
	if (rules === null)
		return orFeedText({ ...failed("The site's robots.txt cannot be fetched."), passing: true }, wanted);
	if (!mayFetch(rules, wanted.url))
		return orFeedText(failed("The site asks robots not to fetch this address."), wanted);
	const { url, etag, lastModified } = wanted;
	const answer = await get(visitor, { url, etag, lastModified, accept: "text/html, */*;q=0.5", limit: LIMIT });
	if (answer.kind === "unchanged") return answer;
	const gathered = answer.kind === "found" ? pageOf(answer, wanted) : answer;
	return gathered.kind === "failed" ? orFeedText(gathered, wanted) : gathered;
}
