import type { Span } from "../../src/model.ts";
import { plainText } from "../../src/read/text/plain.ts";
import { findQuotations } from "../../src/read/text/quotations.ts";
import { findParagraphs, findSentences } from "../../src/read/text/sentences.ts";

/** The words of some spans of a text. */
export function wordsOf(text: string, spans: readonly Span[]): readonly string[] {
	return spans.map(({ start, end }) => text.slice(start, end));
}

export function paragraphsOf(text: string): readonly Span[] {
	return findParagraphs(plainText(text));
}

export function sentencesOf(text: string) {
	const plain = plainText(text);
	const paragraphs = findParagraphs(plain);
	return findSentences(plain, paragraphs, findQuotations(text, paragraphs));
}
