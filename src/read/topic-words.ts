import { TOPICS } from "../languages/english/topics.ts";
import type { Span } from "../model.ts";
import type { Parse } from "./parse.ts";

/** A topic where a text names it. */
export interface Topic extends Span {
	readonly slug: string;
	readonly said: string;
}

/** A row's words hold no capturing group, so that the group that matched is the row's number. */
const ANY = new RegExp(`(?<![\\w-])(?:${TOPICS.map((row) => `(${row.words})`).join("|")})(?!\\w)`, "gi");

/** The topics a stretch of plain text names, by position; `offset` is its place in the whole. */
export function findTopics(text: string, offset: number): readonly Topic[] {
	return [...text.matchAll(ANY)].flatMap((match) => {
		const row = TOPICS[match.findIndex((group, i) => i > 0 && group !== undefined) - 1];
		if (row === undefined || match[0].trim() === "") return [];
		const start = offset + match.index;
		return [{ slug: row.slug, said: match[0].trim(), start, end: start + match[0].length }];
	});
}

const LIST =
	/^[^.;:]{0,70}?(?:,|\band\b|\bor\b|as well as|\bincluding\b|\bplus\b|\balong with\b|\u2014|\bcompared to\b)[^.;:]{0,60}$/i;
const PART_OF =
	/^(?!\s*(?:and|or|as well as|plus)\b|\s*,)(?:'s?)?\s*(?:[\w'-]+ ){0,2}(?:in|into|of|on|over|against|by|from|to|for|with|about|as shown in|at|under|toward)\s+(?:(?:the|its|an?|alleged|all|this|his|their|what)\s+)*(?:[\w'-]+ ){0,2}$/i;

/**
 * The topics that a phrase is about, not those that only describe another: of "the investigation by Mueller into
 * alleged Russian interference" the first, of "Syria, Ukraine and trade" all three, of "a ceasefire in Gaza" the place.
 */
export function headsOf(parse: Parse, topics: readonly Topic[]): readonly Topic[] {
	const heads: Topic[] = [];
	for (const topic of topics) {
		const last = heads.at(-1);
		const between = last === undefined ? "" : parse.plain.slice(last.end, topic.start);
		if (last?.slug === "ceasefire" && PART_OF.test(between)) heads.pop();
		else if (last !== undefined && (PART_OF.test(between) || !LIST.test(between))) continue;
		if (!heads.some((h) => h.slug === topic.slug)) heads.push(topic);
	}
	return heads;
}

/** The topics that something said later can take up: all but those that only describe another. */
export function foreTopics(parse: Parse, topics: readonly Topic[]): readonly Topic[] {
	return topics.filter((topic, i) => {
		const last = topics[i - 1];
		return last === undefined || !PART_OF.test(parse.plain.slice(last.end, topic.start));
	});
}
