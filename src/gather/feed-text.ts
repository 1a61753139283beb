import { markupText } from "./article-text.ts";
import type { Item } from "./items.ts";

/** A feed's text may stand for the page from here on: shorter ones are teasers. In characters. */
const WHOLE = 1500;

/** A feed's text that is longer is cut: some 8,000 words. */
const MOST = 50_000;

/** The article's text as the feed has it; null where the feed has only a teaser. */
export function feedTextOf({ content }: Item): string | null {
	if (content === null || content.length < WHOLE) return null;
	const text = markupText(content);
	return text.length < WHOLE ? null : text.slice(0, MOST).toWellFormed();
}
