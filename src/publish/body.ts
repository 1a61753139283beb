/** An entry's body, as HTML and as text. Either tells the whole difference by itself. */

import { capitalised } from "../languages/english/capitals.ts";
import { questionPhrase } from "../languages/english/questions.ts";
import type { Encounter, Position, PositionEvidence, StoredDiscrepancy } from "../model.ts";
import { discrepancyAddress, encounterAddress } from "./address.ts";
import { type Html, html } from "./html.ts";
import {
	accountWords,
	answerPieces,
	dateWords,
	encounterPhrase,
	hasEnded,
	SEVERITY_NOTES,
	statusNote,
} from "./words.ts";

/** The most pieces of evidence an entry shows under one position; the page shows all. */
const EVIDENCE_SHOWN = 10;

/** Who says it: "Morning Ledger, 3 May 2019, quoting Ada Rowan". */
function attribution(evidence: PositionEvidence, position: Position): readonly [outlet: string, rest: string] {
	const day = evidence.published === null ? "" : `, ${dateWords(evidence.published)}`;
	return [evidence.outlet, `${day}, ${accountWords(evidence, position)}`];
}

function moreWords(position: Position): string | null {
	const more = position.evidence.length - EVIDENCE_SHOWN;
	return more > 0 ? `${more} more ${more === 1 ? "account says" : "accounts say"} the same` : null;
}

function evidenceHtml(evidence: PositionEvidence, position: Position): Html {
	const [outlet, rest] = attribution(evidence, position);
	const source = evidence.url === null ? html`${outlet}` : html`<a href="${evidence.url}">${outlet}</a>`;
	return html`<li>${source}${rest}:<blockquote><p>${evidence.text}</p></blockquote></li>\n`;
}

function positionHtml(position: Position): Html {
	const more = moreWords(position);
	return html`<h3>${answerPieces(position).map(({ text, differs }) => (differs ? html`<b>${text}</b>` : html`${text}`))}</h3>
<ul>
${position.evidence.slice(0, EVIDENCE_SHOWN).map((evidence) => evidenceHtml(evidence, position))}</ul>
${more === null ? null : html`<p>${more}.</p>\n`}`;
}

/** What has to be known before all else: that it is resolved or withdrawn, and why. */
function warning(discrepancy: StoredDiscrepancy): string | null {
	return hasEnded(discrepancy.status) ? `${statusNote(discrepancy)}.` : null;
}

/** How much it matters, and whether an editor has seen it; nothing once it has ended. */
function standing(discrepancy: StoredDiscrepancy): string | null {
	if (warning(discrepancy) !== null) return null;
	return `${SEVERITY_NOTES[discrepancy.severity]}. ${statusNote(discrepancy)}.`;
}

/** Plain, semantic HTML: no script, style, form or image, and links to the articles alone and to our own pages. */
export function bodyHtml(discrepancy: StoredDiscrepancy, encounter: Encounter, base: string): string {
	const question = questionPhrase(discrepancy, encounter, discrepancy.summary);
	const [ended, stands] = [warning(discrepancy), standing(discrepancy)];
	return html`${ended === null ? null : html`<p><strong>${ended}</strong></p>\n`}<p>${discrepancy.summary}</p>
<p>The encounter: <a href="${encounterAddress(base, encounter.id)}">${encounterPhrase(encounter)}</a>. The question: ${question}.</p>
${discrepancy.positions.map(positionHtml)}${stands === null ? null : html`<p>${stands}</p>\n`}<p><a href="${discrepancyAddress(base, discrepancy.id)}">All accounts and the history of this entry</a></p>`
		.html;
}

function evidenceText(evidence: PositionEvidence, position: Position): string {
	const link = evidence.url === null ? "" : `\n  ${evidence.url}`;
	return `- ${attribution(evidence, position).join("")}:\n  > ${evidence.text}${link}`;
}

function positionText(position: Position): string {
	const more = moreWords(position);
	const evidence = position.evidence.slice(0, EVIDENCE_SHOWN).map((one) => evidenceText(one, position));
	return [`${capitalised(position.answer)}:`, ...evidence, ...(more === null ? [] : [`${more}.`])].join("\n");
}

/** The same in plain text. */
export function bodyText(discrepancy: StoredDiscrepancy, encounter: Encounter, base: string): string {
	const question = questionPhrase(discrepancy, encounter, discrepancy.summary);
	const [ended, stands] = [warning(discrepancy), standing(discrepancy)];
	return [
		...(ended === null ? [] : [ended]),
		discrepancy.summary,
		`The encounter: ${encounterPhrase(encounter)}.\nThe question: ${question}.`,
		...discrepancy.positions.map(positionText),
		...(stands === null ? [] : [stands]),
		`All accounts and the history of this entry:\n${discrepancyAddress(base, discrepancy.id)}`,
	].join("\n\n");
}
