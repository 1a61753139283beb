/** Texts that outlets carry, and what outlets do to them. */
import fc from "fast-check";
import { COPIES, STORIES } from "../corpus/stories.ts";

/** The articles of the corpus with a text of their own: no two have one text. */
export const ARTICLES = STORIES.flatMap(({ story, articles }) =>
	articles.map((article) => ({ story, ...article })).filter((one) => !COPIES.has(`${story}/${one.article}`)),
);

export const TEXT: fc.Arbitrary<string> = fc.constantFrom(...ARTICLES.map(({ text }) => text));

export function paragraphsOf(text: string): readonly string[] {
	return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
}

/** A paragraph of somebody's own, of about forty words. */
export const OWN =
	"Analysts in our own newsroom noted that nothing of the sort had been tried since spring, when a similar effort came to little, and that the coming weeks would show whether anybody meant to follow these words with deeds of any kind.";

export function withParagraph(text: string, at: number): string {
	const paragraphs = [...paragraphsOf(text)];
	paragraphs.splice(Math.min(at, paragraphs.length), 0, OWN);
	return paragraphs.join("\n\n");
}

export function firstHalf(text: string): string {
	return text.slice(0, text.length / 2);
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/\b(fav|hon|lab|neighb|behavi|harb)or/g, "$1our"],
	[/iz(e|ed|es|ing|ation)\b/g, "is$1"],
	[/\bdefense\b/g, "defence"],
	[/\bpercent\b/g, "per cent"],
	[/\bPresident (Donald|Vladimir|Joe|Barack)/g, "US President $1"],
	[/\bMr\.? /g, ""],
	[/\bKiev\b/g, "Kyiv"],
	[/\btoward\b/g, "towards"],
	[/"([^"\n]*)"/g, "‘$1’"],
];

/** As a British desk writes it. */
export function respelt(text: string): string {
	return SPELLINGS.reduce((so, [words, other]) => so.replace(words, other), text);
}

export function withDateline(text: string): string {
	return `LONDON, May 3 - ${text}`;
}
