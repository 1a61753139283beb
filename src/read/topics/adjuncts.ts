/** Topics that stand beside a verb's object and are none: where it was said, who they are, who gave what is named. */
import { AS_WHAT, GAVE, THEN_SAID, WHAT_IT_GAVE, WHERE_SAID } from "../../languages/english/adjuncts.ts";
import type { Span } from "../../model.ts";
import type { Parse } from "../text/parse.ts";
import { TO_SOMEONE } from "./objects.ts";
import type { Topic } from "./words.ts";

/** Is a topic named only beside what a verb is of? `end`: of its sentence. */
export function isBeside({ plain }: Parse, verb: Span, topic: Topic, end: number): boolean {
	const ahead = plain.slice(verb.end, topic.start);
	const after = plain.slice(topic.end, end);
	if (AS_WHAT.test(ahead) && after.includes(", ")) return true;
	if (GAVE.test(after) && WHAT_IT_GAVE.test(ahead)) return true;
	return TO_SOMEONE.test(plain.slice(verb.start, verb.end)) && WHERE_SAID.test(ahead) && THEN_SAID.test(after);
}
