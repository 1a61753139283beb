import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import { markupText } from "./article-text.ts";

/** Larger pages are not worth the seconds that scoring every element takes. */
const LIMIT = 1_000_000;

/** The text that Readability takes for the article; null where it finds none. Slow: for pages our own rules fail at. */
export function readabilityText(html: string): string | null {
	if (html.length > LIMIT) return null;
	try {
		const content = new Readability(parseHTML(html).document, { charThreshold: 100 }).parse()?.content;
		return content ? markupText(content) : null;
	} catch {
		return null;
	}
}
