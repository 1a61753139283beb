/** Outside text made fit to publish: the one place for it. */

/**
 * XML 1.0 forbids most control characters and two noncharacters, HTML all of these; the second block of controls
 * (U+0080 to U+009F) is allowed but discouraged. Tab and line feed stay; a carriage return becomes a line feed, as a
 * parser would make it.
 */
const CONTROLS = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu;
/** Marks that turn the direction of the text after them: they would reach out of a quotation into our own words. */
const BIDI_CONTROLS = /\p{Bidi_Control}/gu;
/** In place of what is no character. Not U+FFFD: feed validators take that for a document that was decoded wrongly. */
const MISSING = "□";

/** `text` without what would break a document or its reader; a lone surrogate or U+FFFD becomes a white square. */
export function clean(text: string): string {
	const plain = text.replace(/\r\n?/g, "\n").replace(CONTROLS, "").replace(BIDI_CONTROLS, "");
	return plain.toWellFormed().replaceAll("\ufffd", MISSING);
}

/** `text` cut at the end of a word, with an ellipsis, so that it has at most `length` characters. */
export function shorten(text: string, length: number): string {
	const characters = [...text];
	if (characters.length <= length) return text;
	const cut = characters.slice(0, Math.max(0, length - 1)).join("");
	const space = cut.lastIndexOf(" ");
	return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/(?<![\s,:;])[\s,:;]+$/u, "")}…`;
}

/** What HTML might read as a character reference, some of which need no semicolon; "R&D" and "Q & A" are none. */
const CHARACTER_REFERENCE = /&(?=[#\d_]|\w\w)/g;

/**
 * `text` as a title: one line that is the same read as text and as HTML, since readers do not agree which an RSS title
 * is. Single guillemets stand in for "<" and ">", a full-width ampersand for one that would begin a character reference.
 */
export function titleText(text: string): string {
	const line = clean(text).replace(/\s+/gu, " ").trim();
	return line.replaceAll("<", "‹").replaceAll(">", "›").replace(CHARACTER_REFERENCE, "＆");
}
