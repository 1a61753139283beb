import { capitalised } from "../../languages/english/capitals.ts";
import type { Encounter } from "../../model.ts";
import { answerWords, creditWords } from "../../publish/words.ts";
import { Letter } from "../letter.tsx";
import { sideClass } from "../letters.ts";
import { piecesOf } from "../readings.ts";
import { Day, Source } from "../times.tsx";
import type { Cell, Column, Matrix } from "./matrix.ts";
import { anchorOf, askedWords, singleSidedWords } from "./matrix-table.tsx";

function Evidence({ claim }: Pick<Cell, "claim">) {
	const { text } = claim.evidence;
	const said = claim.answer.said;
	const at = text.toLowerCase().indexOf(said.toLowerCase());
	const pieces = piecesOf(text, at < 0 || said === "" ? [] : [{ start: at, end: at + said.length }]);
	const { url } = claim.article;
	return (
		<blockquote class="quote" {...(url === null ? {} : { cite: url })}>
			<p>{pieces.map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text))}</p>
		</blockquote>
	);
}

function AccountRow({ cell: { claim, side } }: { readonly cell: Cell }) {
	const { outlet, article } = claim;
	return (
		<li id={anchorOf(claim)} class={side === null ? "account" : `account ${sideClass(side)}`}>
			<p class="given">
				{side === null ? null : (
					<>
						<Letter index={side} />{" "}
					</>
				)}
				<span>{capitalised(answerWords(claim.answer))}</span>
			</p>
			<div>
				<Evidence claim={claim} />
				<p class="credit">
					<Source outlet={outlet.name} url={article.url} />
					{outlet.kind === "readout" ? ", official readout" : ""}
					{article.published === null ? null : (
						<>
							, <Day date={article.published} />
						</>
					)}
					, {creditWords(claim.credit)}
				</p>
			</div>
		</li>
	);
}

/** Official readouts first, then side by side: those that differ by their letters, the others last. */
function inOrder(a: Cell, b: Cell): number {
	const primary = ({ claim }: Cell) => (claim.outlet.kind === "readout" ? 0 : 1);
	return primary(a) - primary(b) || (a.side ?? 99) - (b.side ?? 99);
}

function Question({ column, encounter }: { readonly column: Column; readonly encounter: Encounter }) {
	// An answer that also tells of another question is quoted under its own alone.
	const own = column.cells.filter(({ claim: { answer } }) => answer.question !== "topic" || answer.act === column.act);
	const accounts = own.length === 1 ? "1 account" : `${own.length} accounts`;
	return (
		<details class="question" open={column.sides > 1}>
			<summary>
				<h3>{askedWords(column, encounter)}</h3>{" "}
				<span class="label">
					{accounts}
					{column.sides > 1 ? "; they differ" : ""}
				</span>
			</summary>
			{singleSidedWords(column).map((words) => (
				<p class="note single-sided">{words}</p>
			))}
			<ul class="plain">
				{[...own].sort(inOrder).map((cell) => (
					<AccountRow cell={cell} />
				))}
			</ul>
		</details>
	);
}

/** Every answer with the words that give it, by question; open where answers differ. */
export function Accounts({ encounter, matrix }: { readonly encounter: Encounter; readonly matrix: Matrix }) {
	return (
		<section class="section">
			<h2>In their own words</h2>
			{matrix.columns.map((column) => (
				<Question column={column} encounter={encounter} />
			))}
		</section>
	);
}
