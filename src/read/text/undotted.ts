import type { Sentence } from "./sentences.ts";

const DOTTED = /\b(?:Mrs?|Ms|Dr|Gen|Sen|Gov|Rep|St|Lt|Col|Prof|[ap]\.m|[A-Z](?:\.[A-Z]){0,3})\.(?!\s*$)/g;

const underlined = (dotted: string): string => dotted.replaceAll(".", "_");

/**
 * A sentence whose abbreviations have lost their stops ("Mr_ Putin", "U_S_"), for patterns that end at a stop, and whose
 * hyphens between spaces are dashes. As long as it was.
 */
export function undotted(text: string): string {
	const stop = text.indexOf(".");
	// Most sentences have no stop but their own.
	const plain = stop < 0 || stop === text.length - 1 ? text : text.replace(DOTTED, underlined);
	return plain.includes(" - ") ? plain.replaceAll(" - ", " \u2014 ") : plain;
}

/** A sentence's text so, made once: every question asks for it. */
export function undottedText(sentence: Sentence): string {
	sentence.asked.undotted ??= undotted(sentence.text);
	return sentence.asked.undotted;
}
