import { sideInWords } from "../../compare/words.ts";
import { capitalised } from "../../languages/english/capitals.ts";
import { listed, questionPhrase } from "../../languages/english/questions.ts";
import type { Encounter } from "../../model.ts";
import { answerWords } from "../../publish/words.ts";
import type { OutletClaim } from "../../store/accounts.ts";
import { Letter } from "../letter.tsx";
import { sideClass } from "../letters.ts";
import type { Cell, Column, Matrix, Row } from "./matrix.ts";

/** Where on the page an account stands with its words. */
export function anchorOf(claim: OutletClaim): string {
	return `account-${claim.id}`;
}

/** "How long the call lasted", "Whether trade came up" */
export function askedWords(column: Pick<Column, "question" | "topic" | "act" | "cells">, encounter: Encounter): string {
	const answer = column.cells[0]?.claim.answer;
	const said = answer?.question === "topic" ? answer.said : "";
	return capitalised(questionPhrase(column, encounter, said).replace(` in the ${encounter.kind}`, ""));
}

/** Who is credited, in few words: "the Kremlin (the Russian side)". */
function sourceWords({ credit }: OutletClaim): string | null {
	if (credit.voice === "own") return null;
	return credit.side === null ? credit.name : `${credit.name} (${sideInWords(credit.side, false)})`;
}

/** The answer as others can be set beside it: a side for whoever initiated it. */
function shortAnswer({ answer }: OutletClaim): string {
	return capitalised(answer.question === "initiator" ? sideInWords(answer.party, answer.negated) : answerWords(answer));
}

function AnswerOf({ cell: { claim, side } }: { readonly cell: Cell }) {
	const source = sourceWords(claim);
	return (
		<li class={side === null ? "said" : `said ${sideClass(side)}`}>
			<a href={`#${anchorOf(claim)}`}>
				{side === null ? null : (
					<>
						<Letter index={side} />{" "}
					</>
				)}
				{shortAnswer(claim)}
			</a>
			{source === null ? null : <span class="from"> {source}</span>}
		</li>
	);
}

/** One of those that say the same and credit the same: an outlet that repeats itself answers once. */
function distinct(cells: readonly Cell[]): readonly Cell[] {
	const key = ({ claim }: Cell) => `${shortAnswer(claim)} ${sourceWords(claim)}`;
	return [...Map.groupBy(cells, key).values()].flatMap(([first]) => first ?? []);
}

function Answers({ cells }: { readonly cells: readonly Cell[] }) {
	if (cells.length === 0)
		return (
			<td class="silent">
				<span class="hidden">No answer</span>
			</td>
		);
	return (
		<td>
			<ul class="plain">
				{distinct(cells).map((cell) => (
					<AnswerOf cell={cell} />
				))}
			</ul>
		</td>
	);
}

function standing({ sides, difference, cells }: Column) {
	if (difference !== null)
		return <a href={`/discrepancies/${encodeURIComponent(difference.id)}`}>{sides} answers that differ</a>;
	if (sides > 1) return `${sides} answers that differ`;
	return cells.length === 1 ? "One answer" : "No answer differs from another";
}

/** "Every account of this traces to the American side." */
export function singleSidedWords({ singleSided }: Column): readonly string[] {
	return singleSided.map(
		({ answer, party, outlets }) =>
			`${singleSided.length > 1 ? `“${capitalised(answer)}”: every` : "Every"} account, at ${listed(outlets)}, traces to ${sideInWords(party, false)}.`,
	);
}

function ColumnHead({ column, encounter }: { readonly column: Column; readonly encounter: Encounter }) {
	return (
		<th scope="col">
			<span class="asked">{askedWords(column, encounter)}</span>
			<span class="state">{standing(column)}</span>
			{column.singleSided.length === 0 ? null : <span class="state">Single-sided: see below</span>}
		</th>
	);
}

function OutletRow({ row: { outlet, answers } }: { readonly row: Row }) {
	return (
		<tr>
			<th scope="row">
				{outlet.name}
				{outlet.kind === "readout" ? <span class="state">Official readout</span> : null}
			</th>
			{answers.map((cells) => (
				<Answers cells={cells} />
			))}
		</tr>
	);
}

interface MatrixTableProps {
	readonly encounter: Encounter;
	readonly matrix: Matrix;
}

/** Questions by outlets. It scrolls by itself, so that neither many outlets nor long names move the page. */
export function MatrixTable({ encounter, matrix: { columns, rows } }: MatrixTableProps) {
	return (
		<section class="section" aria-labelledby="matrix">
			<h2 id="matrix">Who answers what</h2>
			<p class="note">
				Answers with one letter agree, answers with different letters cannot all be true, and those without a letter
				differ from none. An empty field is silence: no answer was found, and that is no answer.
			</p>
			<section class="scroll matrix" aria-label="Questions by outlets" tabindex={0}>
				<table>
					<thead>
						<tr>
							<th scope="col">
								<span class="asked">Outlet</span>
							</th>
							{columns.map((column) => (
								<ColumnHead column={column} encounter={encounter} />
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<OutletRow row={row} />
						))}
					</tbody>
				</table>
			</section>
		</section>
	);
}
