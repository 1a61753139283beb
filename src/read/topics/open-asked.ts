/** Topics in their own words in a question or after "whether": what somebody is asked to have raised. */
import { ASKED_OBJECT, ASKED_SUBJECT } from "../../languages/english/answers.ts";
import type { Span } from "../../model.ts";
import { within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import { undotted } from "../text/undotted.ts";
import { openTopics } from "./open.ts";
import type { Topic } from "./words.ts";

/** The topic in its own words that a stretch asks about: "raise Liu Xiaobo", "a visit had been discussed". */
export function openAsked(parse: Parse, span: Span): Topic | null {
	const text = undotted(parse.plain.slice(span.start, span.end));
	for (const pattern of [ASKED_SUBJECT, ASKED_OBJECT]) {
		const match = pattern.exec(text);
		const phrase = match?.[1];
		if (match === null || phrase === undefined) continue;
		const [topic] = openTopics(phrase, span.start + match.index + match[0].indexOf(phrase));
		const leaders = topic === undefined ? [] : within(parse.mentions, topic).filter((m) => m.leader.terms.length > 0);
		if (topic !== undefined && !/^(?:the|an?|his|her|its|their)$/i.test(topic.said) && leaders.length === 0)
			return topic;
	}
	return null;
}
