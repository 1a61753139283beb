/** What tells a position from the others: a letter, and a colour beside it. */

/** As many hues as the style sheet has; then they come round again, under other letters. */
const HUES = "abcdefgh";

/** A, B … Z, then numbers. */
export function letterOf(index: number): string {
	return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

/** Sets the colour of a position. */
export function sideClass(index: number): string {
	return `side-${HUES[index % HUES.length]}`;
}
