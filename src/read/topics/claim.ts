/** A topic that a verb is said of, as a claim with its evidence; and which one "it" and "the issue" take up. */
import type { Act, Answer, Span } from "../../model.ts";
import { at } from "../../spans.ts";
import { clauseAround, type Found, shortened } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { foreTopics, type Topic } from "./words.ts";

/** What a text says of a topic. */
interface Said {
	readonly topic: Topic;
	readonly act: Act;
	readonly answer: Answer;
}

function foundNear(parse: Parse, sentence: Sentence, said: Said, trigger: Span, near: Span, rule: string): Found {
	const clause = clauseAround(parse.plain, sentence, near);
	const cut = shortened(parse.plain, clause, near);
	const { start, end } = said.topic;
	// Of a long list evidence shows the part that names the topic, not the one with the verb.
	const lost = start >= cut.end && start >= clause.start && end <= clause.end;
	const evidence = lost ? shortened(parse.plain, clause, { start, end }) : cut;
	const { topic, act, answer } = said;
	return { answer: { question: "topic", topic: topic.slug, act, answer, said: topic.said }, trigger, evidence, rule };
}

/** More than this between a verb and its topic, in code units, is too much for one clause of evidence. */
const FAR = 320;

/** A claim whose evidence takes in the deciding words and the topic. */
export function claim(parse: Parse, sentence: Sentence, said: Said, trigger: Span, rule: string): Found {
	const { topic } = said;
	const core = { start: Math.min(trigger.start, topic.start), end: Math.max(trigger.end, topic.end) };
	const found = foundNear(parse, sentence, said, trigger, core.end - core.start > FAR ? trigger : core, rule);
	// The words that name a topic far behind its verb prove more than the verb does.
	const named = found.evidence.start <= topic.start && topic.end <= found.evidence.end;
	return named ? found : foundNear(parse, sentence, said, trigger, topic, rule);
}

/** A claim about a topic that was named before: its evidence is the clause that takes it up. */
export function anaphoric(parse: Parse, sentence: Sentence, said: Said, trigger: Span, rule: string): Found {
	return foundNear(parse, sentence, said, trigger, trigger, rule);
}

export const ANAPHOR =
	/^ (?:up )?(?:it|that|this|the (?:issue|matter|subject|topic|question|allegations?|allegation|cases?))\b(?: up)?(?! (?:of|that|was|is|is a|will|would)\b)(?=\s*(?:[.,;"!?]|$|with|during|in|on|at|to|very|once|more|directly|again|several|repeatedly|and|briefly|at all|just|anyway|all the same|nonetheless|nevertheless|too|as well))/i;

/** "brought up the issue": which one, the text has said before. */
const THE_ISSUE = /^\w+(?: up| on)? the (?:issue|matter|subject|topic|allegations?)\b/i;

/** "It did not come up, he said when asked about": what was asked about stands after. */
const ASKED_AFTER =
	/^[^.;]{0,120}\b(?:(?:when|after being|on being) (?:he was |she was )?asked (?:[\w ]{2,30} )?(?:about|on|whether|if)|(?<=[,!?]" [^.;"]{3,60})(?:said|says|added) of) /;

/** "Asked about Yang Hengjun, the writer under a death sentence, he said: “I raised the case”": the first is meant. */
const ASKED_OF = /^\W*(?:asked|pressed|questioned|quizzed) (?:about|on|over) /i;

/** "the case of Yang, who is held on spying charges": what only describes somebody is not taken up. */
const IN_RELATIVE = /, (?:who|whose|which) [^,;]*$/;

/** "Iran -- a nod to the oil lobby -- he said the issue": what is said in passing is not taken up. */
const ASIDE_BEFORE = / (?:--|\u2014) [^.;\u2014]{3,140} (?:--|\u2014)(?= )/;

const ASKS = /\?|\b(?:asked|asking|questions?|questioned|whether|pressed|reporters?|journalists?|prompted)\b/i;

/** "We didn't discuss that", alone in its paragraph: what stood in another was perhaps not what he was asked. */
function isTakenUp(parse: Parse, from: number, to: number): boolean {
	const [before, here] = [parse.sentences[from], parse.sentences[to]];
	if (before === undefined || here === undefined || before.paragraph === here.paragraph) return true;
	if (parse.turns.length > 0 || !/^\W{0,3}"[^"]{3,60}"\W{0,4}$/.test(here.text)) return true;
	return ASKS.test(parse.plain.slice(before.start, here.end));
}

/** "Putin raised the idea of questioning McFaul.": what "it" then is, though no topic names it. */
const RAISES_ANOTHER =
	/\b(?:raised|brought up|floated|broached|proposed|suggested|mentioned|discussed) (?:the|an?|his|her|this) (?:idea|prospect|possibility|notion|proposal|suggestion|plight|fate|case|issue|question|subject|matter) of\b/i;

/** The topic that "it", "that" or "the issue" takes up: the last one named right before it; where it is spoken, within four sentences. */
export function antecedent(
	parse: Parse,
	all: readonly (readonly Topic[])[],
	index: number,
	place: number,
): Topic | null {
	const asked = ASKED_AFTER.exec(parse.plain.slice(place, parse.sentences[index]?.end ?? place));
	const about = asked === null ? undefined : (all[index] ?? []).find((t) => t.start >= place + asked[0].length);
	if (about !== undefined) return about;
	const before = parse.plain.slice(parse.sentences[index]?.start ?? place, place);
	const aside = ASIDE_BEFORE.exec(before);
	const dashed = aside === null ? place : place - before.length + aside.index;
	const here = (all[index] ?? []).filter(
		(t) => t.end <= dashed || (aside !== null && t.start >= dashed + aside[0].length && t.end <= place),
	);
	if (here.length > 0) return (ASKED_OF.test(parse.sentences[index]?.text ?? "") ? here[0] : here.at(-1)) ?? null;
	// Spoken words take up what was asked or said some sentences ago; a writer's "it" the sentence before.
	const spoken =
		at(parse.quotations, place) !== null ||
		parse.turns.length > 0 ||
		THE_ISSUE.test(parse.plain.slice(place, place + 40));
	for (let i = index - 1; i >= Math.max(0, index - (parse.turns.length > 0 ? 7 : spoken ? 4 : 1)); i--) {
		const before = foreTopics(parse, all[i] ?? []).filter((t) => t.slug !== "bilateral-relations");
		const start = parse.sentences[i]?.start ?? 0;
		const main = before.filter((t) => !IN_RELATIVE.test(parse.plain.slice(start, t.start)));
		if (before.length === 0 && RAISES_ANOTHER.test(parse.sentences[i]?.text ?? "")) return null;
		if (before.length > 0) return isTakenUp(parse, i, index) ? (main.at(-1) ?? before.at(-1) ?? null) : null;
	}
	return index <= (spoken ? 8 : 3) ? ((all[0] ?? [])[0] ?? null) : null;
}
