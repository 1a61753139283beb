/** Questions of a text: whether a topic came up, as the press or the writer asks it. */
import { CAME_UP_ASKED } from "../../languages/english/acts.ts";
import { FRAGMENT_ASKED, NOT_THEIRS, ONE_ASKED, URGED_TO_RAISE, WHETHER } from "../../languages/english/answers.ts";
import { cued, firstIn, mayHold } from "../../link/cues.ts";
import type { Span } from "../../model.ts";
import { at, within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { undotted } from "../text/undotted.ts";
import { nearEncounter } from "./encounters.ts";
import { openTopics } from "./open.ts";
import { openAsked } from "./open-asked.ts";
import { headsOf, type Topic } from "./words.ts";

/** A question that is still to be answered. */
export interface Question {
	readonly topics: readonly Topic[];
	readonly paragraph: number;
	/** A topic alone, "Prisoners?": what is then discussed is of it. */
	readonly fragment: boolean;
	/** What somebody was urged to raise: only "he did" answers it. */
	readonly urged: boolean;
}

const WHETHER_WORD = cued(/\b(?:whether|if)\b/i);
const URGED = cued(URGED_TO_RAISE);
/** How far back, in sentences, an encounter must be told of. */
const REACH = 6;
/** The first sentences may ask of an encounter before they tell of it. */
const LEAD = 2;

/** "Did he discuss it with Comey?": somebody who leads nothing. */
function withAnother(parse: Parse, span: Span): boolean {
	const text = parse.plain.slice(span.start, span.end);
	const match = /\b(?:with|to) (?:(?:the|Mr\.?|Mrs\.?|Ms\.?) )?[A-Z]\w+/.exec(text);
	if (match === null) return false;
	const start = span.start + match.index;
	return within(parse.mentions, { start, end: Math.min(span.end, start + match[0].length + 40) }).length === 0;
}

/** Between two topics of one question: "Did he raise Mali or Chad?" */
const OR = /^,? (?:or|and) (?:the )?$/;

/** The topics of what is asked: those that rows name, else the object or subject of the verb that raises it. */
function topicsAsked(parse: Parse, span: Span, topics: readonly Topic[]): readonly Topic[] {
	const known = headsOf(
		parse,
		topics.filter((t) => t.start >= span.start && t.end <= span.end),
	);
	const joined = known.findIndex((topic, i) => i > 0 && !OR.test(parse.plain.slice(known[i - 1]?.end, topic.start)));
	const open = known.length === 0 ? openAsked(parse, span) : null;
	return open === null ? known.slice(0, joined < 0 ? known.length : joined) : [open];
}

/** What a sentence asks; null where it asks of no topic, undefined where it asks nothing. */
export function askedIn(
	parse: Parse,
	sentence: Sentence,
	index: number,
	topics: readonly Topic[],
	afterQuestion: boolean,
): Question | null | undefined {
	const { text, start, paragraph } = sentence;
	const about = (asked: readonly Topic[], fragment = false): Question | null =>
		asked.length === 0 ? null : { topics: asked, paragraph, fragment, urged: false };
	const mark = text.indexOf("?");
	const turn = at(parse.turns, start);
	if (mark >= 0) {
		const span = { start, end: start + mark };
		const asked = text.slice(0, mark);
		if (turn === null && index > LEAD && !nearEncounter(parse, index, REACH)) return null;
		const fragment = FRAGMENT_ASKED.exec(text);
		if (fragment?.[1] !== undefined && (turn === null || afterQuestion)) {
			const place = start + fragment[0].indexOf(fragment[1]);
			const named = topicsAsked(parse, span, topics);
			return about(named.length > 0 ? named : openTopics(fragment[1], place).slice(0, 1), turn === null);
		}
		if (!CAME_UP_ASKED.test(asked) && !ONE_ASKED.test(asked)) return null;
		if (turn === null && (NOT_THEIRS.test(asked) || withAnother(parse, span))) return null;
		return about(topicsAsked(parse, span, topics));
	}
	if (turn !== null || !(mayHold(sentence.cues, WHETHER_WORD) || mayHold(sentence.cues, URGED))) return undefined;
	if (index > LEAD && !nearEncounter(parse, index, REACH)) return undefined;
	const whether = mayHold(sentence.cues, WHETHER_WORD) ? WHETHER.exec(undotted(text)) : null;
	const match = whether ?? firstIn(sentence, URGED, undotted(text));
	const asked = match?.[1];
	if (match === null || asked === undefined || NOT_THEIRS.test(asked)) return undefined;
	const from = start + match.index + match[0].length - asked.length;
	const span = { start: from, end: from + asked.length };
	const question = withAnother(parse, span) ? null : about(topicsAsked(parse, span, topics));
	return question === null ? undefined : { ...question, urged: whether === null };
}
