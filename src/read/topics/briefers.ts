/** Somebody who has told of the encounter goes on telling of it: "Trump backed India's fight against terrorism, Misri said." */
import { PAPER_SAID, SAID_PAPER } from "../../languages/english/readouts.ts";
import { NAME_SAID } from "../../languages/english/told.ts";
import { at, within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";

/** How far back, in sentences, the briefer must have told something, and two leaders be named. */
const REACH = 10;
const TELLS = ["said", "told reporters", "added"];

/** Does a sentence give the words of somebody, no leader, who was credited before with an account of the encounter? */
export function isBriefed(parse: Parse, index: number): boolean {
	const sentence = parse.sentences[index];
	const match = sentence === undefined ? null : NAME_SAID.exec(sentence.text);
	const name = match?.[1];
	if (sentence === undefined || match === null || name === undefined) return false;
	const start = sentence.start + match.index;
	if (within(parse.mentions, { start, end: start + match[0].length }).length > 0) return false;
	const told = parse.sentences.slice(Math.max(0, index - REACH), index);
	return (
		told.some(({ text }) =>
			TELLS.some((says) => text.includes(`${name} ${says}`) || text.includes(`${name}, ${says}`)),
		) && told.some((s) => new Set(within(parse.mentions, s).map((m) => m.leader.id)).size > 1)
	);
}

/** So near, in code units, stands whose words a quotation gives. */
const WHOSE = 110;

/** Does a place stand in a quotation from a government's account: "“Trump shared his views on Gaza,” the statement added"? */
export function isReadOut(parse: Parse, place: number): boolean {
	const quotation = at(parse.quotations, place);
	if (quotation === null || parse.turns.length > 0) return false;
	const before = parse.plain.slice(Math.max(0, quotation.start - WHOSE), quotation.start);
	const after = parse.plain.slice(quotation.end, quotation.end + WHOSE);
	return PAPER_SAID.test(before) || SAID_PAPER.test(after);
}
