/** What came of comparing pasted texts: the differences, and what each text says. */
import type { ComparedTexts, GivenText } from "../../api/compare-texts.ts";
import { capitalised } from "../../languages/english/capitals.ts";
import { listed } from "../../languages/english/questions.ts";
import type { Discrepancy, Position } from "../../model.ts";
import { publishedPosition } from "../../publish/published.ts";
import { dateWords, encounterName, leadWords } from "../../publish/words.ts";
import { byPlace, type Readings } from "../readings.ts";
import { Strip } from "../scale.tsx";
import { Glance } from "../sides.tsx";
import { Day } from "../times.tsx";
import { MarkedText, markId } from "./marked-text.tsx";

interface ComparedProps {
	readonly given: readonly GivenText[];
	readonly compared: ComparedTexts;
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
					<MarkedText index={index} text={text} claims={claims[index] ?? []} encounters={encounters} />
				))}
			</section>
		</>
	);
}
