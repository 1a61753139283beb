/** The sides of a difference, next to each other and all in the same form. */
import { capitalised } from "../languages/english/capitals.ts";
import { carriers } from "../languages/english/carriers.ts";
import type { Position, PositionEvidence } from "../model.ts";
import { accountWords, answerPieces } from "../publish/words.ts";
import { Letter } from "./letter.tsx";
import { sideClass } from "./letters.ts";
import { decidingWords, piecesOf, type Readings } from "./readings.ts";
import { Day, Source } from "./times.tsx";

interface AnswerProps {
	readonly position: Position;
	readonly index: number;
}

type Pieces = ReturnType<typeof answerPieces>;

/** Differing words that follow one another are marked in one. */
function joined(pieces: Pieces): Pieces {
	const all: { text: string; differs: boolean }[] = [];
	for (const [index, { text, differs }] of pieces.entries()) {
		const last = all.at(-1);
		const within = text.trim() === "" && last?.differs === true && pieces[index + 1]?.differs === true;
		if (last !== undefined && (within || last.differs === differs)) last.text += text;
		else all.push({ text, differs });
	}
	return all;
}

function Answer({ position, index }: AnswerProps) {
	const pieces = joined(answerPieces(position));
	return (
		<>
			<Letter index={index} />{" "}
			<span>{pieces.map(({ text, differs }) => (differs ? <b class="differs">{text}</b> : text))}</span>
		</>
	);
}

/** How many outlets and sources are named at a glance; the page of the difference names all. */
const NAMES_SHOWN = 4;

export function Glance({ positions }: { readonly positions: readonly Position[] }) {
	return (
		<ul class="sides">
			{positions.map((position, index) => (
				<li class={`side ${sideClass(index)}`}>
					<p class="answer">
						<Answer position={position} index={index} />
					</p>
					<p class="who">{carriers(position, NAMES_SHOWN)}</p>
				</li>
			))}
		</ul>
	);
}

interface AccountProps {
	readonly evidence: PositionEvidence;
	readonly position: Position;
	readonly readings: Readings;
}

function HowRead({ evidence }: Pick<AccountProps, "evidence">) {
	return (
		<details class="fold">
			<summary>How it was read</summary>
			<p>
				From the article’s {evidence.where}, characters {evidence.start} to {evidence.end}, by the rule{" "}
				<code>{evidence.rule}</code>, which is measured to be right in {Math.round(evidence.confidence * 100)} of 100
				cases.
			</p>
		</details>
	);
}

function Account({ evidence, position, readings }: AccountProps) {
	const pieces = piecesOf(evidence.text, decidingWords(evidence, position, readings));
	return (
		<li>
			<blockquote class="quote" {...(evidence.url === null ? {} : { cite: evidence.url })}>
				<p>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
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
			<HowRead evidence={evidence} />
		</li>
	);
}

/** So many accounts of one side stand open; the others are a fold away. */
const ACCOUNTS_OPEN = 6;

function Accounts({ position, readings }: Omit<AccountProps, "evidence">) {
	const { evidence } = position;
	const open = evidence.length > ACCOUNTS_OPEN + 1 ? evidence.slice(0, ACCOUNTS_OPEN) : evidence;
	const list = (accounts: readonly PositionEvidence[]) => (
		<ul class="accounts">
			{accounts.map((one) => (
				<Account evidence={one} position={position} readings={readings} />
			))}
		</ul>
	);
	return (
		<>
			{list(open)}
			{open.length === evidence.length ? null : (
				<details class="more">
					<summary>{evidence.length - open.length} more accounts that say the same</summary>
					{list(evidence.slice(open.length))}
				</details>
			)}
		</>
	);
}

interface SidesProps {
	readonly positions: readonly Position[];
	readonly readings: Readings;
}

function origins({ origins, outlets }: Position): string {
	if (origins === outlets.length) return origins === 1 ? "One report" : `${origins} independent reports`;
	return origins === 1 ? "One text, carried more than once" : `${origins} independent reports`;
}

/** The same with all the evidence. */
export function Sides({ positions, readings }: SidesProps) {
	return (
		<div class="wide">
			<div class="sides">
				{positions.map((position, index) => (
					<section id={`position-${index + 1}`} class={`side ${sideClass(index)}`}>
						<h2 class="answer">
							<Answer position={position} index={index} />
						</h2>
						<p class="who">
							<span class="strong">{capitalised(carriers(position))}</span>
							<br />
							{origins(position)}
						</p>
						<Accounts position={position} readings={readings} />
					</section>
				))}
			</div>
		</div>
	);
}
