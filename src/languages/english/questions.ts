import type { Act, Discrepancy, EncounterKind } from "../../model.ts";
import { TOPICS } from "./topics.ts";

/** What the questions ask and how a difference is announced, in the words that summaries, entries and pages share. */

const TOPIC_NAMES: ReadonlyMap<string, string> = new Map(TOPICS.map(({ slug, name }) => [slug, name]));

/** "came up" and "there was" go with one topic and with many: "whether human rights came up". */
const ACT_PHRASES: Readonly<Record<Act, (topic: string) => string>> = {
	raised: (topic) => `whether ${topic} came up`,
	warned: (topic) => `whether there was a warning about ${topic}`,
	pressed: (topic) => `whether there was pressure over ${topic}`,
	condemned: (topic) => `whether there was condemnation of ${topic}`,
	congratulated: (topic) => `whether there were congratulations on ${topic}`,
	thanked: (topic) => `whether there were thanks for ${topic}`,
	urged: (topic) => `whether there was an appeal about ${topic}`,
	offered: (topic) => `whether there was an offer on ${topic}`,
	agreed: (topic) => `whether there was agreement on ${topic}`,
	complained: (topic) => `whether there was a complaint about ${topic}`,
};

/** A topic's name: "the Mueller report"; of a topic nobody named yet, its own words, with the capitals that `text` has. */
function topicWords(topic: string, text: string): string {
	const words = topic.replaceAll("-", " ");
	const at = text.toLowerCase().indexOf(words);
	return TOPIC_NAMES.get(topic) ?? (at < 0 ? words : text.slice(at, at + words.length));
}

/** A topic by its name: "the Mueller report". */
export function topicName(topic: string): string {
	return topicWords(topic, "");
}

/** What a question asks, to follow "on": "how long the call lasted". `text` may have the topic in its own words. */
export function questionPhrase(
	about: Pick<Discrepancy, "question" | "topic" | "act">,
	encounter: { readonly kind: EncounterKind },
	text: string,
): string {
	if (about.question === "duration") return `how long the ${encounter.kind} lasted`;
	if (about.question === "initiator") return `who initiated the ${encounter.kind}`;
	if (about.question === "quotation")
		return about.topic === null ? "the words of a quotation" : "what a quotation was about";
	if (about.question === "statement") return "the day of a statement";
	if (about.topic === null) return "what was discussed";
	return `${ACT_PHRASES[about.act ?? "raised"](topicWords(about.topic, text))} in the ${encounter.kind}`;
}

/** "a, b and c"; `last` stands before the last one. */
export function listed(words: readonly string[], last = " and "): string {
	const head = words.slice(0, -1).join(", ");
	return head === "" ? (words[0] ?? "") : `${head}${last}${words.at(-1)}`;
}
