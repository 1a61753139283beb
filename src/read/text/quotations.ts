import type { Span } from "../../model.ts";

/** A stretch of direct speech without its quote marks. */
export interface Quotation extends Span {
	/** It goes on from an unclosed one in the paragraph before, by the same speaker. */
	readonly continues: boolean;
}

const MARKS = '"\u201c\u201d\u201e\u00ab\u00bb';

/** Is it one of the marks? Most characters of a text are below them all. */
function isMark(code: number): boolean {
	return code === 0x22 || (code >= 0xab && MARKS.includes(String.fromCharCode(code)));
}

/** A mark that a letter follows after a space opens; one after a letter before a space closes; otherwise they take turns. */
function opens(raw: string, at: number, inside: boolean): boolean {
	const mark = raw[at];
	if (mark === "\u201c" || mark === "\u201e") return true;
	if (mark === "\u201d") return false;
	const before = raw[at - 1] ?? " ";
	const after = raw[at + 1] ?? " ";
	if (/[\s([]/.test(before) && /\S/.test(after)) return true;
	if (/\S/.test(before) && /[\s,.;:)\]]/.test(after)) return false;
	return !inside;
}

/** Is the first mark of a paragraph one that closes, so that it goes on with what the one before left open? */
function closesFirst(raw: string, { start, end }: Span): boolean {
	for (let i = start; i < end; i++) if (isMark(raw.charCodeAt(i))) return i > start && !opens(raw, i, true);
	return false;
}

/**
 * The double-quoted stretches of one paragraph. One that is not closed runs to the paragraph's end, and
 * goes on in the next paragraph where that begins with a mark (how English quotes several paragraphs) or has none that
 * opens before one that closes.
 */
function quotationsOf(raw: string, paragraph: Span, open: boolean): readonly Quotation[] {
	const found: Quotation[] = [];
	let start = open && closesFirst(raw, paragraph) ? paragraph.start : -1;
	for (let i = paragraph.start; i < paragraph.end; i++) {
		if (!isMark(raw.charCodeAt(i))) continue;
		if (opens(raw, i, start >= 0)) {
			if (start < 0) start = i + 1;
		} else if (start >= 0) {
			found.push({ start, end: i, continues: open && found.length === 0 && start <= paragraph.start + 1 });
			start = -1;
		}
	}
	if (start >= 0) found.push({ start, end: paragraph.end, continues: open && found.length === 0 });
	return found;
}

/** Every quotation of a text, by position. `paragraphs` must be in order. */
export function findQuotations(raw: string, paragraphs: readonly Span[]): readonly Quotation[] {
	const all: Quotation[] = [];
	let open = false;
	for (const paragraph of paragraphs) {
		const here = quotationsOf(raw, paragraph, open);
		all.push(...here);
		const last = here.at(-1);
		open = last !== undefined && last.end === paragraph.end && !/["\u201d\u00bb]/.test(raw[paragraph.end - 1] ?? "");
	}
	return all;
}
