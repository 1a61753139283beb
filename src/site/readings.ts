/** Which answer is under a piece of evidence, and what of its words decides. */
import type { ClaimAnswer, Interval, Position, PositionEvidence, Span } from "../model.ts";
import type { Reading } from "../store/readings.ts";

export type Readings = ReadonlyMap<string, readonly Reading[]>;

function placeOf({ article, start }: { readonly article: string; readonly start: number }): string {
	return `${article} ${start}`;
}

export function byPlace(readings: readonly Reading[]): Readings {
	return Map.groupBy(readings, placeOf);
}

/** The answer that was read from it; null where it is kept no more, or the evidence is of no claim. */
function answerUnder(evidence: PositionEvidence, readings: Readings): ClaimAnswer | null {
	const here = readings.get(placeOf(evidence)) ?? [];
	return (here.find(({ end }) => end === evidence.end) ?? here[0])?.answer ?? null;
}

/** A length as a scale shows it. */
export interface Length {
	readonly interval: Interval;
	/** As stated; null where no figure is. */
	readonly minutes: number | null;
}

export function lengthUnder(evidence: PositionEvidence, readings: Readings): Length | null {
	const answer = answerUnder(evidence, readings);
	if (answer?.question !== "duration" || answer.interval === null) return null;
	return { interval: answer.interval, minutes: answer.minutes };
}

function placesOf(text: string, words: string): readonly Span[] {
	const at = words === "" ? -1 : text.toLowerCase().indexOf(words.toLowerCase());
	return at < 0 ? [] : [{ start: at, end: at + words.length }];
}

/** "Tuesday", "30 April" or "April 30" of "Tuesday 30 April 2019": as an article names the day. */
function dayIn(text: string, answer: string): readonly Span[] {
	const [weekday = "", day = "", month = ""] = answer.split(" ");
	if (month === "") return [];
	const forms = [`${weekday}`, `${day} ${month}`, `${month} ${day}`];
	return forms.map((form) => placesOf(text, form)).find((found) => found.length > 0) ?? [];
}

/** The words of a quotation that others do not have, where the evidence has them. */
function differingIn(text: string, { answer, differing = [] }: Position): readonly Span[] {
	const inner = answer.replace(/^[“"]|[”"]$/gu, "");
	const at = text.indexOf(inner);
	if (at < 0) return [];
	const shift = at - answer.indexOf(inner);
	return differing.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
}

/** The words of a piece of evidence that decide under which position it stands, as spans of its text. */
export function decidingWords(evidence: PositionEvidence, position: Position, readings: Readings): readonly Span[] {
	const answer = answerUnder(evidence, readings);
	if (answer !== null) return placesOf(evidence.text, answer.said);
	const differing = differingIn(evidence.text, position);
	return differing.length > 0 ? differing : dayIn(evidence.text, position.answer);
}

/** A text in pieces, of which some are marked. `spans` do not overlap. */
export function piecesOf(
	text: string,
	spans: readonly Span[],
): readonly { readonly text: string; readonly marked: boolean }[] {
	const pieces: { text: string; marked: boolean }[] = [];
	let from = 0;
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		if (start < from || end > text.length) continue;
		pieces.push({ text: text.slice(from, start), marked: false }, { text: text.slice(start, end), marked: true });
		from = end;
	}
	return [...pieces, { text: text.slice(from), marked: false }].filter((piece) => piece.text !== "");
}
