import { findSingleSided, type SingleSided } from "../compare/single-sided.ts";
import { sideInWords } from "../compare/words.ts";
import { capitalised } from "../languages/english/capitals.ts";
import { listed, questionPhrase } from "../languages/english/questions.ts";
import { partyName } from "../link/parties.ts";
import type { ClaimAnswer, Encounter } from "../model.ts";
import { answerWords, creditWords, encounterName, encounterPhrase } from "../publish/words.ts";
import { type OutletClaim, toAccount } from "../store/accounts.ts";
import type { DiscrepancyOfEncounter, ListedEncounter } from "../store/entries.ts";
import { Difference } from "./difference.tsx";
import { Page } from "./page.tsx";
import { Day, Source } from "./times.tsx";

interface EncounterPageProps {
	readonly base: string;
	readonly encounter: Encounter;
	/** Fit to publish, oldest article first. */
	readonly claims: readonly OutletClaim[];
	readonly differences: readonly DiscrepancyOfEncounter[];
}

/** What a claim answers, in words; claims with the same words stand together. */
function asked(answer: ClaimAnswer, encounter: Encounter): string {
	const about =
		answer.question === "topic"
			? { question: answer.question, topic: answer.topic, act: answer.act }
			: { question: answer.question, topic: null, act: null };
	return capitalised(questionPhrase(about, encounter, answer.question === "topic" ? answer.said : ""));
}

function ClaimRow({ claim }: { readonly claim: OutletClaim }) {
	const { outlet, article, evidence } = claim;
	return (
		<li>
			<div>
				<p class="outlet">{outlet.name}</p>
				<p class="credit">
					{outlet.kind === "readout" ? "Official readout" : null}
					{outlet.kind === "readout" && article.published !== null ? ", " : null}
					{article.published === null ? null : <Day date={article.published} />}
				</p>
			</div>
			<p class="said">{capitalised(answerWords(claim.answer))}</p>
			<div>
				<blockquote class="quote" {...(article.url === null ? {} : { cite: article.url })}>
					<p>{evidence.text}</p>
				</blockquote>
				<p class="credit">
					{capitalised(creditWords(claim.credit))}; <Source outlet="read the article" url={article.url} />
				</p>
			</div>
		</li>
	);
}

/** "Every account of this answer traces to the American side." */
function Observation({ one, answers }: { readonly one: SingleSided; readonly answers: number }) {
	return (
		<p class="note">
			{answers > 1 ? `“${capitalised(one.answer)}”: every` : "Every"} account of this, at {listed(one.outlets)}, traces
			to {sideInWords(one.party, false)}.
		</p>
	);
}

function Questions({ encounter, claims }: { readonly encounter: Encounter; readonly claims: readonly OutletClaim[] }) {
	const questions = Map.groupBy(claims, (claim) => asked(claim.answer, encounter));
	const observed = Map.groupBy(
		findSingleSided(
			encounter,
			claims.map((claim) => toAccount(claim, encounter.id)),
		),
		(one) => capitalised(questionPhrase(one, encounter, "")),
	);
	return (
		<section class="section">
			<h2>What each outlet says</h2>
			{[...questions].map(([question, answers]) => (
				<section class="question">
					<h3>{question}</h3>
					{(observed.get(question) ?? []).map((one, _, { length }) => (
						<Observation one={one} answers={length} />
					))}
					<ul class="matrix">
						{answers.map((claim) => (
							<ClaimRow claim={claim} />
						))}
					</ul>
				</section>
			))}
			<p class="note">
				An outlet that is not listed under a question has not been found to answer it; that is no answer.
			</p>
		</section>
	);
}

export function EncounterPage({ base, encounter, claims, differences }: EncounterPageProps) {
	const outlets = new Set(claims.map((claim) => claim.outlet.id)).size;
	const people = encounter.leaders.map((leader, index) => {
		const party = encounter.parties[index];
		return party === undefined ? leader : `${leader} for ${partyName(party)}`;
	});
	return (
		<Page
			title={`${encounterName(encounter)}, ${encounter.date}`}
			description={`What outlets report of the ${encounterPhrase(encounter)}.`}
			base={base}
			path={`/encounters/${encodeURIComponent(encounter.id)}`}
		>
			<div class="stack">
				<p class="kicker">
					{capitalised(encounter.kind)}, <Day date={encounter.date} />
				</p>
				<h1>{encounterName(encounter)}</h1>
				<p class="standfirst">
					{listed(people)}. {outlets === 1 ? "1 outlet" : `${outlets} outlets`} read.
				</p>
			</div>
			<section class="section">
				<h2>Where they differ</h2>
				{differences.map((row) => (
					<Difference {...row} readings={new Map()} naming={false} />
				))}
				{differences.length === 0 ? <p class="empty">No difference has been found between these accounts.</p> : null}
			</section>
			{claims.length === 0 ? null : <Questions encounter={encounter} claims={claims} />}
		</Page>
	);
}

interface EncountersProps {
	readonly base: string;
	readonly encounters: readonly ListedEncounter[];
	readonly older: string | null;
}

/** Every encounter that outlets were found to report. */
export function EncountersPage({ base, encounters, older }: EncountersProps) {
	return (
		<Page title="Encounters" description="The calls and meetings that outlets report." base={base} path="/encounters">
			<div class="stack">
				<h1>Encounters</h1>
				<p class="standfirst">
					The calls and meetings between leaders that outlets were found to report, newest first.
				</p>
			</div>
			<ul class="list section">
				{encounters.map(({ encounter, discrepancies }) => (
					<li>
						<h2>
							<a href={`/encounters/${encodeURIComponent(encounter.id)}`}>{encounterName(encounter)}</a>
						</h2>
						<p class="meta">
							<Day date={encounter.date} /> ·{" "}
							{discrepancies === 0
								? "no difference found"
								: `${discrepancies} ${discrepancies === 1 ? "difference" : "differences"}`}
						</p>
					</li>
				))}
			</ul>
			{encounters.length === 0 ? <p class="empty">No encounter has been read of yet.</p> : null}
			{older === null ? null : (
				<p class="pager">
					<a href={older} rel="next">
						Older encounters
					</a>
				</p>
			)}
		</Page>
	);
}
