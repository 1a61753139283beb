/** What came of comparing pasted texts: the differences, and each text with its claims marked. */
import type { ComparedTexts, GivenText } from "../api/compare-texts.ts";
import { capitalised } from "../languages/english/capitals.ts";
import { listed, questionPhrase } from "../languages/english/questions.ts";
import type { Claim, Discrepancy, Encounter, Position } from "../model.ts";
import { publishedPosition } from "../publish/published.ts";
import { answerWords, creditWords, dateWords, encounterName, leadWords } from "../publish/words.ts";
import { byPlace, type Readings } from "./readings.ts";
import { Strip } from "./scale.tsx";
import { Glance } from "./sides.tsx";
import { Day } from "./times.tsx";

interface ComparedProps {
	readonly given: readonly GivenText[];
	readonly compared: ComparedTexts;
}

/** Id of a claim's mark: the text's place and the claim's, from 1. */
function markId(text: number, claim: number): string {
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

function Text({ index, text, claims, encounters }: TextProps) {
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

/** Where a position's evidence stands: links to the marks of the claims that it was read from. */
function Places({ position, given, compared }: ComparedProps & { readonly position: Position }) {
	const places = position.evidence.flatMap((evidence) => {
		const text = Number(evidence.article);
		const claims = compared.claims[text] ?? [];
		const at = claims.findIndex(({ evidence: own }) => own.start === evidence.start && own.where === evidence.where);
		const name = given[text]?.outlet;
		return at < 0 || name === undefined ? [] : [{ href: `#${markId(text, at)}-claim`, name, quote: evidence.text }];
	});
	return (
		<>
			{places.map(({ href, name, quote }) => (
				<li>
					<a href={href}>{name}</a>: “{quote}”
				</li>
			))}
		</>
	);
}

function Found({ discrepancy, readings, ...rest }: ComparedProps & { discrepancy: Discrepancy; readings: Readings }) {
	const encounter = rest.compared.encounters.find(({ id }) => id === discrepancy.encounter);
	if (encounter === undefined) return null;
	const positions = discrepancy.positions.map(publishedPosition);
	return (
		<article class="difference">
			<div class="about">
				<p class="kicker">
					<span class="line">{encounterName(encounter)}</span>
					<span class="between">, </span>
					<Day date={encounter.date} />
				</p>
				<p class="meta">
					<span class="strong">{capitalised(discrepancy.severity)}</span>
				</p>
			</div>
			<div class="told">
				<h3>{leadWords(discrepancy, encounter)}</h3>
				<Strip positions={positions} readings={readings} />
				<Glance positions={positions} />
				<ul class="plain meta places">
					{positions.map((position) => (
						<Places position={position} {...rest} />
					))}
				</ul>
			</div>
		</article>
	);
}

export function Compared({ given, compared }: ComparedProps) {
	const { claims, encounters, discrepancies } = compared;
	const counted = claims.flat().length;
	const readings = byPlace(
		claims.flatMap((all, index) =>
			all.map((claim) => {
				const { start, end } = claim.evidence;
				return { article: String(index), start, end, answer: claim };
			}),
		),
	);
	return (
		<>
			<section class="section" aria-labelledby="differences">
				<h2 id="differences">Where they differ</h2>
				{discrepancies.map((one) => (
					<Found discrepancy={one} readings={readings} given={given} compared={compared} />
				))}
				{discrepancies.length === 0 ? (
					<p class="empty">
						{counted === 0
							? "No call or meeting between leaders was recognised in these texts, or nothing that is compared was said of it."
							: "No difference was found between these accounts. That they agree is not said by that: each text is read for a few questions only, and what a text leaves out is no answer."}
					</p>
				) : null}
			</section>
			<section class="section" aria-labelledby="texts">
				<h2 id="texts">What each text says</h2>
				{encounters.length === 0 ? null : (
					<p class="sans recognised">
						Encounters recognised:{" "}
						{listed(encounters.map((encounter) => `${encounterName(encounter)}, ${dateWords(encounter.date)}`))}.
					</p>
				)}
				{given.map((text, index) => (
					<Text index={index} text={text} claims={claims[index] ?? []} encounters={encounters} />
				))}
			</section>
		</>
	);
}
