/** The sides of a difference, next to each other and all in the same form. */

import { capitalised } from "../languages/english/capitals.ts";
import { carriers } from "../languages/english/carriers.ts";
import type { Encounter, Position, PositionEvidence, StoredDiscrepancy } from "../model.ts";
import {
	accountWords,
	answerPieces,
	dateWords,
	encounterName,
	hasEnded,
	instantWords,
	leadWords,
} from "../publish/words.ts";

const LETTERS = "abcdef";

/** The letter that tells a position from the others: A, B … Z, then numbers. */
function letterOf(index: number): string {
	return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

function sideClass(index: number): string {
	return `side side-${LETTERS[index % LETTERS.length]}`;
}

function Answer({ position, index }: { readonly position: Position; readonly index: number }) {
	return (
		<>
			<span class="letter">{letterOf(index)}</span>{" "}
			<span>{answerPieces(position).map(({ text, differs }) => (differs ? <b class="differs">{text}</b> : text))}</span>
		</>
	);
}

/** How many outlets and sources are named at a glance; the page of the difference names all. */
const NAMES_SHOWN = 4;

function Glance({ positions }: { readonly positions: readonly Position[] }) {
	return (
		<ul class="sides">
			{positions.map((position, index) => (
				<li class={sideClass(index)}>
					<p class="answer">
						<Answer position={position} index={index} />
					</p>
					<p class="who">{carriers(position, NAMES_SHOWN)}</p>
				</li>
			))}
		</ul>
	);
}

/** An instant or a date, for people and for machines. */
export function Day({ date }: { readonly date: string }) {
	return <time datetime={date}>{dateWords(date)}</time>;
}

export function Instant({ at }: { readonly at: string }) {
	return <time datetime={at}>{instantWords(at)}</time>;
}

/** The outlet's name, leading to the article where its address is known. */
export function Source({ outlet, url }: { readonly outlet: string; readonly url: string | null }) {
	return <cite>{url === null ? outlet : <a href={url}>{outlet}</a>}</cite>;
}

function Account({ evidence, position }: { readonly evidence: PositionEvidence; readonly position: Position }) {
	return (
		<li>
			<blockquote class="quote" {...(evidence.url === null ? {} : { cite: evidence.url })}>
				<p>{evidence.text}</p>
			</blockquote>
			<p class="credit">
				<Source outlet={evidence.outlet} url={evidence.url} />
				{evidence.published === null ? null : (
					<>
						, <Day date={evidence.published} />
					</>
				)}
				, {accountWords(evidence, position)}
			</p>
			<details>
				<summary>How it was read</summary>
				<p>
					Rule {evidence.rule}, measured to be right in {Math.round(evidence.confidence * 100)} of 100 cases; from the
					article’s {evidence.where}.
				</p>
			</details>
		</li>
	);
}

/** The same with all the evidence. */
export function Sides({ positions }: { readonly positions: readonly Position[] }) {
	return (
		<div class="wide">
			<div class="sides">
				{positions.map((position, index) => (
					<section class={sideClass(index)}>
						<h2 class="answer">
							<Answer position={position} index={index} />
						</h2>
						<p class="who">
							{carriers(position)}
							{position.origins > 1 ? `; ${position.origins} independent reports` : ""}
						</p>
						<ul class="accounts">
							{position.evidence.map((evidence) => (
								<Account evidence={evidence} position={position} />
							))}
						</ul>
					</section>
				))}
			</div>
		</div>
	);
}

interface DifferenceProps {
	readonly discrepancy: StoredDiscrepancy;
	readonly encounter: Encounter;
	/** False where the page is the encounter's own. */
	readonly naming?: boolean;
}

/** One difference in a list: what it is about, its sides at a glance, and where it stands. */
export function Difference({ discrepancy, encounter, naming = true }: DifferenceProps) {
	const lead = <a href={`/discrepancies/${encodeURIComponent(discrepancy.id)}`}>{leadWords(discrepancy, encounter)}</a>;
	const { status } = discrepancy;
	const ended = hasEnded(status) ? <strong class="mark">{capitalised(status)}</strong> : null;
	return (
		<article class="difference">
			{naming ? (
				<p class="kicker">
					{ended}
					{ended ? " · " : null}
					<a href={`/encounters/${encodeURIComponent(encounter.id)}`}>{encounterName(encounter)}</a>,{" "}
					<Day date={encounter.date} />
				</p>
			) : null}
			{ended && !naming ? <p class="kicker">{ended}</p> : null}
			{naming ? <h2>{lead}</h2> : <h3>{lead}</h3>}
			<Glance positions={discrepancy.positions} />
			<p class="meta">
				{capitalised(discrepancy.severity)} · {capitalised(status)} · Updated <Day date={discrepancy.updatedAt} />
			</p>
		</article>
	);
}
