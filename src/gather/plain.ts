/** Controls and format marks (soft hyphens, byte-order marks …) that print nothing; the joiners some scripts need stay. */
const UNPRINTED = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Text fit to be stored and compared: composed characters, whole surrogate pairs, nothing that does not print. */
export function plain(text: string): string {
	return text.toWellFormed().normalize("NFC").replace(/\r\n?/g, "\n").replace(UNPRINTED, "");
}

/** The same on one line, no-break spaces made plain, cut at `most` characters (UTF-16 code units). */
export function oneLine(text: string, most: number): string {
	return plain(text).replace(/\s+/g, " ").trim().slice(0, most).toWellFormed();
}
