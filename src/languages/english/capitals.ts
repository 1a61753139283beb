/** A sentence's beginning: the first letter as a capital. */
export function capitalised(text: string): string {
	const first = text.codePointAt(0);
	return first === undefined ? "" : String.fromCodePoint(first).toUpperCase() + text.slice(first > 0xffff ? 2 : 1);
}
