/** What one leader told the other where the words stand before who told it, or were said before: "he had told Putin so". */

import { NEGATION } from "../../languages/english/acts.ts";
import { TOLD_AFTER, TOLD_SO } from "../../languages/english/told.ts";
import { cued, matchesIn } from "../../link/cues.ts";
import type { Span } from "../../model.ts";
import { at, spanOf, within } from "../../spans.ts";
import type { Found } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { anaphoric, antecedent, claim } from "./claim.ts";
import { clauseLeft } from "./clauses.ts";
import { inEncounter, nearEncounter } from "./encounters.ts";
import { isAsked, isUnreal } from "./unreal.ts";
import { headsOf, type Topic } from "./words.ts";

const SO = cued(TOLD_SO);
const AFTER = cued(TOLD_AFTER, cued(/\b(?:told|assured|reminded|warned|said)/));
const PRONOUN = /^(?:him|her|them|(?:his|her) |the (?:president|prime minister|chancellor|pope))/;
/** How far back, in sentences, an encounter must be told of. */
const REACH = 4;

/** Is whoever is told a leader, and no reporter? A pronoun may be one where the text has told of an encounter. */
function toLeader(parse: Parse, words: string, span: Span): boolean {
	if (PRONOUN.test(words)) return parse.mentions.length > 0;
	return within(parse.mentions, { start: span.start, end: span.end + 1 }).some((m) =>
		m.leader.terms.some(({ office }) => office !== "spokesperson" && office !== "other"),
	);
}

function placeOf(match: RegExpExecArray, words: string, offset: number): Span {
	const start = offset + match.index + match[0].lastIndexOf(words);
	return { start, end: start + words.length };
}

/** "Biden said he would not tolerate meddling, and that he had told Putin so." */
function readToldSo(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	return matchesIn(sentence, SO).flatMap((match) => {
		const words = match[1] ?? match[2] ?? match[3] ?? "";
		const trigger = spanOf(match, sentence.start);
		const left = clauseLeft(sentence, trigger.start);
		if (!toLeader(parse, words, placeOf(match, words, sentence.start)) || isUnreal(left)) return [];
		const topic = antecedent(parse, all, index, trigger.start);
		const answer = NEGATION.test(left) ? "no" : "yes";
		return topic === null
			? []
			: [anaphoric(parse, sentence, { topic, act: "raised", answer }, trigger, "topic/told-so")];
	});
}

/** The sentences before one in the quotation that ends right before `trigger`: "“We spoke of Iran. It was good,” Abe told Moon". */
function toldBefore(parse: Parse, index: number, all: readonly (readonly Topic[])[], trigger: Span): readonly Found[] {
	const quotation = at(parse.quotations, trigger.start - QUOTE_GAP);
	if (quotation === null) return [];
	return parse.sentences.slice(Math.max(0, index - REACH), index).flatMap((sentence, i, { length }) => {
		if (sentence.end <= quotation.start || sentence.text.trimEnd().endsWith("?")) return [];
		const inside = (all[index - length + i] ?? []).filter((t) => t.start >= quotation.start);
		return headsOf(parse, inside).map((topic) =>
			anaphoric(parse, sentence, { topic, act: "raised", answer: "yes" }, topic, "topic/told-after"),
		);
	});
}
/** From who tells back to the last word of what is told: a quote's mark, a comma and a space. */
const QUOTE_GAP = 3;

/** "“Human rights are going to be on the table,” I told him"; "Talks lead nowhere, Abe said to Moon". */
function readToldAfter(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	return matchesIn(sentence, AFTER).flatMap((match) => {
		const words = match[2] ?? "";
		const place = placeOf(match, words, sentence.start);
		const trigger = { start: sentence.start + match.index + match[0].indexOf(match[1] ?? ""), end: place.end };
		if (!toLeader(parse, words, place)) return [];
		const teller = within(parse.mentions, { start: trigger.start, end: place.start }).at(-1);
		const told = within(parse.mentions, { start: place.start, end: place.end + 1 }).at(-1);
		if (teller !== undefined && told !== undefined && teller.leader.id === told.leader.id) return [];
		const from = Math.max(sentence.start, at(parse.quotations, trigger.start)?.start ?? sentence.start);
		const before = (all[index] ?? []).filter((t) => t.start >= from && t.end <= trigger.start);
		const said = { act: "raised", answer: "yes" } as const;
		const here = headsOf(parse, before).map((topic) =>
			claim(parse, sentence, { topic, ...said }, trigger, "topic/told-after"),
		);
		return [...here, ...toldBefore(parse, index, all, trigger)];
	});
}

/** What one leader told the other, in these orders of words. */
export function readTold(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	if (isAsked(parse, sentence)) return [];
	const found = [...readToldSo(parse, sentence, index, all), ...readToldAfter(parse, sentence, index, all)];
	return found.length > 0 && (nearEncounter(parse, index, REACH) || inEncounter(parse, index, sentence)) ? found : [];
}
