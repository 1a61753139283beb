/** Outside text made fit to publish: the one place for it. */

/**
 * XML 1.0 forbids most control characters and both noncharacters; the second block of controls (U+0080 to U+009F)
 * is allowed but discouraged. Tab and line feed stay; a carriage return becomes a line feed, as a parser would make it.
 */
const CONTROLS = /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu;
/** Marks that turn the direction of the text after them: they would reach out of a quotation into our own words. */
const BIDI_CONTROLS = /\p{Bidi_Control}/gu;

/** `text` without what would break a document or its reader; lone surrogates become U+FFFD. */
export function clean(text: string): string {
	return text.replace(/\r\n?/g, "\n").replace(CONTROLS, "").replace(BIDI_CONTROLS, "").toWellFormed();
}

/** `text` cut at the end of a word, with an ellipsis, so that it has at most `length` characters. */
export function shorten(text: string, length: number): string {
	const characters = [...text];
	if (characters.length <= length) return text;
	const cut = characters.slice(0, Math.max(0, length - 1)).join("");
	const space = cut.lastIndexOf(" ");
	return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/(?<![\s,:;])[\s,:;]+$/u, "")}…`;
}

/**
 * `text` as a title: one line, and no "<" or ">", since readers do not agree whether an RSS title is text or HTML;
 * single guillemets stand in for them.
 */
export function titleText(text: string): string {
	return clean(text).replace(/\s+/gu, " ").replaceAll("<", "‹").replaceAll(">", "›").trim();
}
