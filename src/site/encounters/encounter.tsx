import { capitalised } from "../../languages/english/capitals.ts";
import { listed } from "../../languages/english/questions.ts";
import { partyName } from "../../link/parties.ts";
import type { Encounter } from "../../model.ts";
import { encounterWords, scopeSubject } from "../../publish/scopes.ts";
import { encounterName, encounterPhrase } from "../../publish/words.ts";
import type { OutletClaim } from "../../store/accounts.ts";
import type { ArticleChange } from "../../store/article-changes.ts";
import type { DiscrepancyOfEncounter } from "../../store/entries.ts";
import { Difference } from "../difference.tsx";
import { Page } from "../page.tsx";
import type { Readings } from "../readings.ts";
import { Day } from "../times.tsx";
import { Accounts } from "./accounts.tsx";
import { Events } from "./events.tsx";
import { matrixOf } from "./matrix.ts";
import { MatrixTable } from "./matrix-table.tsx";

interface EncounterPageProps {
	readonly base: string;
	readonly encounter: Encounter;
	/** Fit to publish, oldest article first. */
	readonly claims: readonly OutletClaim[];
	readonly differences: readonly DiscrepancyOfEncounter[];
	readonly changes: readonly ArticleChange[];
	readonly readings: Readings;
}

function people({ leaders, parties }: Encounter): string {
	return listed(
		leaders.map((leader, index) => {
			const party = parties[index];
			return party === undefined ? leader : `${leader} for ${partyName(party)}`;
		}),
	);
}

function Heading({ encounter, claims }: Pick<EncounterPageProps, "encounter" | "claims">) {
	const outlets = new Set(claims.map(({ outlet }) => outlet.id)).size;
	return (
		<div class="stack">
			<p class="kicker">
				{capitalised(encounter.kind)}, <Day date={encounter.date} />
			</p>
			<h1>{encounterName(encounter)}</h1>
			<p class="standfirst">{people(encounter)}.</p>
			<p class="meta">
				{outlets === 1 ? "1 outlet" : `${outlets} outlets`} read.{" "}
				{encounter.stated ? "The date is as articles give it." : "The date is taken from the day of publication."}
			</p>
		</div>
	);
}

export function EncounterPage(props: EncounterPageProps) {
	const { base, encounter, claims, differences, changes, readings } = props;
	const matrix = matrixOf(
		encounter,
		claims,
		differences.map(({ discrepancy }) => discrepancy),
	);
	return (
		<Page
			title={`${encounterName(encounter)}, ${encounter.date}`}
			description={`What outlets report of the ${encounterPhrase(encounter)}.`}
			base={base}
			path={`/encounters/${encodeURIComponent(encounter.id)}`}
			feeds={[scopeSubject("encounter", encounter.id, encounterWords(encounter))]}
		>
			<Heading encounter={encounter} claims={claims} />
			<section class="section">
				<h2>Where they differ</h2>
				{differences.map((row) => (
					<Difference {...row} readings={readings} naming={false} />
				))}
				{differences.length === 0 ? <p class="empty">No difference has been found between these accounts.</p> : null}
			</section>
			{claims.length === 0 ? null : (
				<>
					<MatrixTable encounter={encounter} matrix={matrix} />
					<Accounts encounter={encounter} matrix={matrix} />
				</>
			)}
			<Events encounter={encounter} claims={claims} changes={changes} differences={differences} />
		</Page>
	);
}
