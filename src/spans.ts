import type { Span } from "./model.ts";

/** Those of a sorted list that lie in a span. */
export function within<T extends Span>(items: readonly T[], span: Span): readonly T[] {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle]?.start ?? 0) < span.start) low = middle + 1;
		else high = middle;
	}
	const found: T[] = [];
	for (let i = low; i < items.length; i++) {
		const item = items[i];
		if (item === undefined || item.start >= span.end) break;
		if (item.end <= span.end) found.push(item);
	}
	return found;
}

/** The item of a sorted list of non-overlapping spans that holds a place. */
export function at<T extends Span>(items: readonly T[], place: number): T | null {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle]?.end ?? 0) <= place) low = middle + 1;
		else high = middle;
	}
	const item = items[low];
	return item !== undefined && item.start <= place ? item : null;
}

/** Is this code unit a space of any kind: \s? */
export function isSpace(code: number): boolean {
	if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13);
	return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}

/** Every match of a global pattern in a text. Not by matchAll, which copies the pattern each time. */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		matches.push(match);
		if (match[0] === "") pattern.lastIndex++;
	}
	return matches;
}

/** Where a pattern matched in a stretch that begins at `offset`, in the whole. */
export function spanOf(match: RegExpMatchArray, offset: number): Span {
	const start = offset + (match.index ?? 0);
	return { start, end: start + match[0].length };
}
