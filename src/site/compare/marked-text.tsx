/** A pasted text with its claims marked, and beside it what each of them says. */
import type { GivenText } from "../../api/compare-texts.ts";
import { capitalised } from "../../languages/english/capitals.ts";
import { questionPhrase } from "../../languages/english/questions.ts";
import type { Claim, Encounter } from "../../model.ts";
import { answerWords, creditWords, encounterName } from "../../publish/words.ts";
import { Day } from "../times.tsx";

/** Id of a claim's mark: the text's place and the claim's, from 1. */
export function markId(text: number, claim: number): string {
	return `said-${text + 1}-${claim + 1}`;
}

/** A piece of a text, with the places of the claims whose evidence it is part of. */
interface Piece {
	readonly text: string;
	readonly claims: readonly number[];
	/** Those that begin here. */
	readonly begin: readonly number[];
}

/** A text cut wherever evidence begins or ends; evidence in the title is not in it. */
export function piecesOfText(text: string, claims: readonly Claim[]): readonly Piece[] {
	const spans = claims.map(({ evidence }, index) => ({ ...evidence, index })).filter(({ where }) => where === "text");
	const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, nth) => {
		const to = cuts[nth + 1] ?? text.length;
		const here = spans.filter(({ start, end }) => start <= from && end >= to);
		return {
			text: text.slice(from, to),
			claims: here.map(({ index }) => index),
			begin: here.filter(({ start }) => start === from).map(({ index }) => index),
		};
	});
}

function Marked({ piece, text }: { readonly piece: Piece; readonly text: number }) {
	if (piece.claims.length === 0) return <>{piece.text}</>;
	return (
		<>
			{piece.begin.map((claim) => (
				<a class="ref" id={markId(text, claim)} href={`#${markId(text, claim)}-claim`}>
					{claim + 1}
				</a>
			))}
			<mark>{piece.text}</mark>
		</>
	);
}

function askedIn(claim: Claim, encounter: Encounter): string {
	const topic = claim.question === "topic" ? claim : { topic: null, act: null };
	return questionPhrase({ question: claim.question, topic: topic.topic, act: topic.act }, encounter, claim.said);
}

interface SaidProps {
	readonly text: number;
	readonly index: number;
	readonly claim: Claim;
	readonly encounter: Encounter | undefined;
	/** Is there more than one encounter, so that each claim's is to be named? */
	readonly naming: boolean;
}

function Said({ text, index, claim, encounter, naming }: SaidProps) {
	const isMarked = claim.evidence.where === "text";
	return (
		<li id={`${markId(text, index)}-claim`}>
			<p>
				{encounter === undefined ? "" : `${capitalised(askedIn(claim, encounter))}: `}
				<span class="said">{answerWords(claim)}</span>
			</p>
			<p class="meta">
				{capitalised(creditWords(claim.credit))}
				{naming && encounter !== undefined ? (
					<>
						; {encounterName(encounter)}, <Day date={encounter.date} />
					</>
				) : null}
				{". "}
				{isMarked ? <a href={`#${markId(text, index)}`}>In the text</a> : "In the title."}
			</p>
		</li>
	);
}

interface TextProps {
	readonly index: number;
	readonly text: GivenText;
	readonly claims: readonly Claim[];
	readonly encounters: readonly Encounter[];
}

export function MarkedText({ index, text, claims, encounters }: TextProps) {
	const heading = `text-${index + 1}`;
	return (
		<section class="given-text" aria-labelledby={heading}>
			<header>
				<h3 id={heading}>{text.outlet}</h3>
				<p class="meta">
					{text.title}
					{text.title !== null && text.published !== null ? ", " : null}
					{text.published === null ? null : <Day date={text.published} />}
				</p>
			</header>
			<div class="pasted">
				{piecesOfText(text.text, claims).map((piece) => (
					<Marked piece={piece} text={index} />
				))}
			</div>
			<div>
				<h4>What it says</h4>
				{claims.length === 0 ? (
					<p class="meta">No answer was found in it to how long it lasted, who initiated it or what was raised.</p>
				) : null}
				<ol class="claims">
					{claims.map((claim, nth) => (
						<Said
							text={index}
							index={nth}
							claim={claim}
							encounter={encounters.find(({ id }) => id === claim.encounter)}
							naming={encounters.length > 1}
						/>
					))}
				</ol>
			</div>
		</section>
	);
}
